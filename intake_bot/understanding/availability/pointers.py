"""Words that point back: "those days", "ese dia" are the days just named, "that hour" their hours as well."""

from __future__ import annotations

from collections.abc import Sequence

from intake_bot.understanding.availability.atoms import Atom
from intake_bot.understanding.availability.chunks import BREAKS
from intake_bot.understanding.availability.marks import MARKS, TIMES

_DAYS = frozenset({"days", "dates"})
_SAYS = frozenset({"can", "not", "cant", "prefer", "only"})
_REASONS = frozenset({"unknown", "content", "story", "verdict"})


def pointed(atoms: Sequence[Atom]) -> list[Atom]:
    """The atoms with the times that are pointed at in place of the words that point."""
    if not any(atom.kind == "those" for atom in atoms):
        return list(atoms)
    clauses = clauses_of(atoms)
    for place, clause in enumerate(clauses):
        if any(atom.kind == "those" for atom in clause):
            clauses[place] = _resolved(clauses, place)
    return [atom for clause in clauses for atom in clause]


def clauses_of(atoms: Sequence[Atom]) -> list[list[Atom]]:
    """The atoms in clauses; the break before a clause is its first atom."""
    found: list[list[Atom]] = [[]]
    for atom in atoms:
        if atom.kind in BREAKS:
            found.append([])
        found[-1].append(atom)
    return found


def _resolved(clauses: list[list[Atom]], place: int) -> list[Atom]:
    """The clause with its pointing words read; a reason that was only told for them gives its times up."""
    clause = clauses[place]
    pointer = next(atom for atom in clause if atom.kind == "those")
    plain = [atom for atom in clause if atom.kind != "those"]
    kinds = {atom.kind for atom in plain}
    source = next((at for at in range(place - 1, -1, -1) if _has(clauses[at], pointer)), None)
    says = bool(kinds & (TIMES if pointer.text == "days" else _SAYS)) or bool(kinds & MARKS)
    if source is None or not says or kinds & _DAYS:
        return plain
    times = [atom for at in _sources(clauses, source, pointer) for atom in clauses[at] if _is_meant(atom, pointer)]
    here = next(at for at, atom in enumerate(clause) if atom.kind == "those")
    told = {atom.kind for atom in clauses[source]}
    hours = pointer.text == "hour" and "only" not in told
    offers = not kinds & {"busy", "not", "cant"}
    whole = "busy" in told and "time" not in told and not told & {"not", "cant"}
    if hours or (offers and (whole or (told & _REASONS and not told & MARKS))):
        for at in _sources(clauses, source, pointer):
            clauses[at] = [atom for atom in clauses[at] if atom.kind not in TIMES and atom.kind != "busy"]
    return [*clause[:here], *times, *(atom for atom in clause[here:] if atom.kind != "those")]


def _has(clause: Sequence[Atom], pointer: Atom) -> bool:
    return any(atom.kind == "time" if pointer.text == "hour" else atom.kind in _DAYS for atom in clause)


def _is_meant(atom: Atom, pointer: Atom) -> bool:
    return atom.kind in _DAYS or (pointer.text == "hour" and atom.kind == "time")


def _sources(clauses: Sequence[Sequence[Atom]], source: int, pointer: Atom) -> list[int]:
    """The clause that is pointed at, and the list of days before its comma."""
    found = [source]
    while pointer.text != "day" and found[0] and clauses[found[0]] and clauses[found[0]][0].kind == "comma":
        before = [atom for atom in clauses[found[0] - 1] if atom.kind not in BREAKS]
        if not before or any(atom.kind not in ("days", "dates", "and", "or") for atom in before):
            break
        found.insert(0, found[0] - 1)
    return found
