"""Times that only explain: "because the last bus is at 7:20", "I don't drive after dark", "I can always do Fridays"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from intake_bot.understanding.availability.atoms import Atom
from intake_bot.understanding.availability.chunks import BREAKS
from intake_bot.understanding.availability.grounds import without_grounds
from intake_bot.understanding.availability.hours import Time, shift
from intake_bot.understanding.availability.marks import MARKS, TIMES
from intake_bot.understanding.availability.pointers import clauses_of
from intake_bot.understanding.phrases import word_set

_CAUSES = word_set("because cuz cause bc bcuz cos coz xq xk pq porq porque cus becuz") | {
    "por que", "ya que", "ya q", "es que", "es q", "its cuz", "due to", "debido a", "puesto que",
}  # fmt: skip
_STRANGE = frozenset({"unknown", "content", "story", "verdict"})
_FLEXIBLE = frozenset({"flexible", "flexibles"})
_ALWAYS = frozenset({"always", "siempre", "flexible", "flexibles"})


def without_asides(atoms: Sequence[Atom]) -> list[Atom]:
    """The atoms without the times that only say why."""
    kept = without_grounds(_without_causes(atoms))
    kept = [one for clause in clauses_of(_without_theirs(kept)) for one in _carless(clause)]
    if any(atom.kind == "dark" for atom in kept):
        kept = _without_dark(kept)
    return _shifts(_told_busy(_without_always(kept)))


def _shifts(atoms: Sequence[Atom]) -> list[Atom]:
    """ "I go in at 2 and get off at 10": busy between."""
    kept: list[Atom] = []
    for atom in atoms:
        before = next((one for one in reversed(kept[-2:]) if one.kind != "and"), None)
        if before and before.time and atom.time and before.loose and atom.loose:
            start, end = before.time, atom.time
            if (start.how, end.how) == ("before", "after") and start.first and end.first:
                del kept[kept.index(before) :]
                kept += [Atom("busy", before.text), Atom("time", time=shift(start.first, end.first))]
                continue
        kept.append(atom)
    return kept


def _told_busy(atoms: Sequence[Atom]) -> list[Atom]:
    """ "I clean houses Mondays, the other days are fine": what the others are told from is when they are busy."""
    if not any(_is_rest(atom) for atom in atoms):
        return list(atoms)
    clauses = clauses_of(atoms)
    kept: list[Atom] = []
    for place, clause in enumerate(clauses):
        told = any(_offers_rest(later) for later in clauses[place + 1 :])
        kinds = {atom.kind for atom in clause}
        if told and kinds & TIMES and kinds & _STRANGE and not kinds & MARKS and not any(map(_is_rest, clause)):
            breaks = clause[0].kind in BREAKS
            kept += [*clause[:breaks], Atom("busy"), *clause[breaks:]]
        else:
            kept += clause
    return kept


def _is_rest(atom: Atom) -> bool:
    return "rest" in (atom.kind, atom.text) or (atom.time is not None and atom.time.how == "any" and atom.loose)


def _offers_rest(clause: Sequence[Atom]) -> bool:
    kinds = {atom.kind for atom in clause}
    plain = not kinds & MARKS and not kinds & _STRANGE
    return any(map(_is_rest, clause)) and (plain or bool(kinds & {"can", "prefer"})) and not kinds & {"not", "cant"}


def _without_causes(atoms: Sequence[Atom]) -> list[Atom]:
    """A reason that names a time among other things, and says nothing of it, is no time to come."""
    clauses = clauses_of(atoms)
    spoken = [any(atom.kind in TIMES for atom in clause) for clause in clauses]
    kept: list[Atom] = []
    for place, clause in enumerate(clauses):
        kinds = {atom.kind for atom in clause}
        others = any(spoken[:place]) or any(spoken[place + 1 :])
        plain = not kinds & MARKS and not any(atom.loose and atom.time for atom in clause)
        parts = all(atom.time is not None and atom.time.how == "part" for atom in clause if atom.kind in TIMES)
        again = place > 0 and parts and "busy" in kinds and any(atom.kind == "busy" for atom in clauses[place - 1])
        cause = bool(clause) and clause[0].text in _CAUSES
        if others and cause and ((plain and kinds & _STRANGE) or again):
            kept.append(clause[0])
        else:
            kept += clause
    return kept


def _without_theirs(atoms: Sequence[Atom]) -> list[Atom]:
    """ "my brother can take me but he works 7 to 3, so after 4": his hours only say why."""
    if not any(atom.kind == "theirs" for atom in atoms):
        return list(atoms)
    clauses = clauses_of(atoms)
    theirs = [any(atom.kind == "theirs" for atom in clause) for clause in clauses]
    spoken = [any(atom.kind == "time" for atom in clause) for clause in clauses]
    others = any(said and not aside for said, aside in zip(spoken, theirs, strict=True))
    kept: list[Atom] = []
    for clause, aside in zip(clauses, theirs, strict=True):
        if aside and others:
            kept += [atom for atom in clause if atom.kind in BREAKS]
        else:
            kept += [replace(atom, kind="busy") if atom.kind == "theirs" else atom for atom in clause]
    return kept


def _carless(clause: Sequence[Atom]) -> list[Atom]:
    """ "I have no car Mondays" rules them out; alone it only says why."""
    kinds = {atom.kind for atom in clause}
    if "nocar" not in kinds:
        return list(clause)
    rules_out = bool(kinds & TIMES) and not kinds & MARKS
    if not rules_out:
        return [atom for atom in clause if atom.kind != "nocar"]
    return [replace(atom, kind="cant") if atom.kind == "nocar" else atom for atom in clause]


def _without_dark(atoms: Sequence[Atom]) -> list[Atom]:
    """ "I don't drive at night" rules the nights out where it says all, and beside other hours only why."""
    others = any(atom.kind == "time" for atom in atoms)
    kept: list[Atom] = []
    for atom in atoms:
        if atom.kind != "dark":
            kept.append(atom)
        elif not others:
            kept += [Atom("cant", atom.text), Atom("time", text=atom.text, time=Time("part", part="evening"))]
    return kept


def _without_always(atoms: Sequence[Atom]) -> list[Atom]:
    """ "always" beside a time says how sure it is, not that any time will do."""
    kept: list[Atom] = []
    for _, clause in groupby(atoms, key=lambda atom: atom.kind in BREAKS):
        run = list(clause)
        others = any(atom.kind in TIMES and atom.text not in _ALWAYS for atom in run)
        kept += [
            replace(atom, kind="can" if atom.text in _FLEXIBLE else "hedge", time=None)
            if others and atom.text in _ALWAYS and atom.time
            else atom
            for atom in run
        ]
    return kept
