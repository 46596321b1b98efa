"""What somebody takes back while writing: "Tuesday, no wait, Wednesday", "the fifth, no, the sixth"."""

from __future__ import annotations

from collections.abc import Sequence

from intake_bot.understanding.availability.atoms import Atom
from intake_bot.understanding.availability.chunks import BREAKS
from intake_bot.understanding.availability.marks import MARKS, TIMES
from intake_bot.understanding.availability.unsure import Unsure

_JOINS = frozenset({"and", "or"})
_DAYS = frozenset({"days", "dates"})
_FAR = 12


def taken_back(atoms: Sequence[Atom]) -> list[Atom]:
    """The atoms without what the words behind a taking back replace."""
    kept: list[Atom] = []
    for place, atom in enumerate(atoms):
        if not _takes_back(atoms, place, kept):
            if atom.kind != "imean":
                kept.append(atom)
            continue
        new = _new_times(atoms[place + 1 : place + _FAR])
        if new and any(one.kind in TIMES for one in kept):
            _replace(kept, new)
    return kept


def _takes_back(atoms: Sequence[Atom], place: int, kept: Sequence[Atom]) -> bool:
    atom = atoms[place]
    if atom.kind == "takeback":
        return True
    if atom.kind not in ("imean", "not") or (atom.kind == "not" and atom.text != "no"):
        return False
    here = place + 1
    while here < len(atoms) and atoms[here].kind == "comma":
        here += 1
    before = [one for one in kept[-2:] if one.kind not in BREAKS]
    if here >= len(atoms) or atoms[here].kind not in TIMES or not before or before[-1].kind not in TIMES:
        return False
    alike = atoms[here].kind == before[-1].kind or {atoms[here].kind, before[-1].kind} <= _DAYS
    if atom.kind == "imean":
        return alike
    if not alike or kept[-1].kind not in ("comma", "stop") or len(before[-1].days or before[-1].dates) > 1:
        return False
    return _corrects(atoms, here, paused=here > place + 1)


def _corrects(atoms: Sequence[Atom], here: int, *, paused: bool) -> bool:
    """ "the 5th, no, the 6th" puts another in its place; "Tuesdays, no Thursdays" rules one out, or does it?"""
    follows = next((one for one in atoms[here + 1 :] if one.kind in MARKS or one.kind in BREAKS), None)
    if follows is not None and follows.kind in MARKS:
        return False
    if paused or any(one.kind == "days" and one.days == atoms[here].days for one in atoms[here + 1 :]):
        return True
    return atoms[here].kind == "dates" and len(atoms[here].dates) == 1


def _new_times(atoms: Sequence[Atom]) -> set[str]:
    """The kinds of the first run of times."""
    kinds: set[str] = set()
    for atom in atoms:
        if atom.kind in TIMES:
            kinds.add("days" if atom.kind in _DAYS else atom.kind)
        elif kinds and atom.kind not in _JOINS:
            break
    return kinds


def _replace(kept: list[Atom], new: set[str]) -> None:
    """The last times said of these kinds go; an hour stays where only its day is taken back."""
    rest: list[Atom] = []
    if kept and kept[-1].kind == "stop":
        kept.pop()
    while kept and kept[-1].kind not in ("stop", "but", "so", *TIMES):
        kept.pop()
    while kept and kept[-1].kind in TIMES:
        kind = "days" if kept[-1].kind in _DAYS else kept[-1].kind
        if kind in new:
            kept.pop()
            new = new - {kind}
            if not new or (kind == "days" and "time" in new):
                break
        elif kind == "time" and "days" in new:
            rest.insert(0, kept.pop())
        else:
            break
    else:
        if len(new) > 1 or not kept:
            new = set()
    kept += rest
    if new & {"days"}:
        raise Unsure("part")
