"""A text in clauses, and the pieces of time in each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from intake_bot.understanding.availability.atoms import Atom
from intake_bot.understanding.availability.marks import MARKS, PLAIN, TIMES, Mark, Mood

BREAKS = {"comma": 2, "but": 3, "because": 4, "so": 4, "stop": 5}


@dataclass(frozen=True, slots=True)
class Piece:
    """One time with what is said of it."""

    atom: Atom
    mood: Mood = PLAIN
    after: int = 0
    """What stands before it: 0 nothing, 1 "and", 2 a comma, 3 "but", 4 "so" or "because", 5 the end of a sentence."""
    main: bool = False
    """Hours behind an exception that belong to what it is an exception from."""
    minus: bool = False
    excepting: bool = False
    anew: bool = False
    """The first one behind a mark of its own."""


@dataclass(slots=True)
class Chunk:
    atoms: list[Atom]
    after: int
    word: str
    pieces: list[Piece] = field(default_factory=list)
    posted: bool = False
    mark: Mark | None = None
    """The mark that spoke last."""
    """Its marks stand behind its times."""


def chunks(atoms: Sequence[Atom]) -> Iterator[Chunk]:
    chunk, timed = Chunk([], 0, ""), False
    for place, atom in enumerate(atoms):
        strength = BREAKS.get(atom.kind, 0)
        if atom.kind == "rest" and any(one.kind in MARKS for one in chunk.atoms):
            yield chunk  # "no Mondays, the rest is fine"
            chunk = Chunk([], BREAKS["but"], "but")
        if not strength:
            chunk.atoms.append(atom)
            continue
        if _is_exception(atom, chunk, atoms[place + 1 :]):
            chunk.atoms.append(Atom("except", atom.text))
            continue
        if atom.kind == "comma" and not timed and _only_prefers(chunk.atoms):
            continue  # "preferably, Tuesdays"
        if chunk.atoms:
            timed = timed or any(one.kind in TIMES for one in chunk.atoms)
            yield chunk
            chunk = Chunk([], strength, atom.kind)
        elif strength >= chunk.after:
            chunk.after, chunk.word = strength, atom.kind
    yield chunk


def _is_any(chunk: Chunk) -> bool:
    """It ends with "any time"."""
    last = chunk.atoms[-1]
    return last.time is not None and last.time.how == "any" and last.text.startswith(("any", "whenever"))


def _only_prefers(atoms: Sequence[Atom]) -> bool:
    kinds = {atom.kind for atom in atoms}
    return "prefer" in kinds and not kinds & TIMES


def _is_exception(atom: Atom, before: Chunk, behind: Sequence[Atom]) -> bool:
    """ "any morning but the 3rd"; but "most days, but Sundays any time" is none."""
    if atom.text != "but" or not any(
        one.kind == "quant" or one.loose or one.text.startswith("any") for one in before.atoms
    ):
        return False
    clause: list[Atom] = []
    for one in behind:
        if one.kind in BREAKS:
            break
        clause.append(one)
    times = [one for one in clause if one.kind in TIMES]
    said = any(one.kind in ("can", "only", "prefer", "not", "cant", "busy") for one in clause)
    anytime = any(one.time is not None and one.time.how == "any" for one in times)
    first = bool(times) and (times[0].kind in ("days", "dates") or before.atoms[-1].kind == "quant" or _is_any(before))
    return first and not said and not anytime
