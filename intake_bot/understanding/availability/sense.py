"""Whether a text offers times at all, and whether everything in it that matters was read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from intake_bot.understanding.availability.atoms import Atom
from intake_bot.understanding.availability.chunks import BREAKS
from intake_bot.understanding.availability.group import Group
from intake_bot.understanding.availability.marks import MARKS, TIMES
from intake_bot.understanding.availability.unsure import Unsure

_OFFERS = MARKS | {"hedge"}
_TIMELY = TIMES | {"unsure", "limit", "vague", "before_busy", "blocks", "dark"}
_WEIGHT = {"unknown": 1, "verdict": 1, "content": 1, "story": 2}
_LASTING = frozenset({"all day", "todo el dia", "all day long", "siempre", "always"})
"""How long something lasts, as often as when somebody can come."""
_PART_OF_DAY = frozenset({"early", "earlier", "late", "temprano", "tempranito", "tarde"})
_TOLD = 2
"""So much that is not about time, in a clause that offers nothing, makes it a piece of news ("the bus leaves at 7")."""


def is_no_answer(atoms: Sequence[Atom]) -> bool:
    """Nothing about time; or prose that only mentions one, and offers none."""
    if not any(atom.kind in _TIMELY or atom.kind == "unread" for atom in atoms):
        return True
    kinds = [atom.kind for atom in atoms]
    news = _weight(atoms)
    offers = any(kind in _OFFERS for kind in kinds)
    times = sum(kind in TIMES for kind in kinds)
    if not times:
        return news >= _TOLD and not offers and "blocks" not in kinds
    if kinds.count("story") > 1 and kinds.count("story") + kinds.count("unknown") >= 2 * times:
        return True
    said = [clause for clause in _clauses(atoms) if _has_times(clause)]
    return all(_is_news(clause) for clause in said)


def check_all_was_read(atoms: Sequence[Atom], groups: Sequence[Group]) -> None:
    """Nothing that matters may stay unread, lest a window be silently wrong."""
    for atom in atoms:
        if atom.kind == "unsure":
            raise Unsure(atom.text)
    kinds = {atom.kind for atom in atoms}
    if kinds & {"unread", "blocks"} or not groups or any(_is_news(clause) for clause in _clauses(atoms)):
        raise Unsure("part")
    if any(
        _is_earlier_better(clause) or _has_unknown_verdict(clause) or _tells_later(clause) for clause in _clauses(atoms)
    ):
        raise Unsure("part")
    if not any(group.has_days for group in groups) and any(_is_letter(atom) for atom in atoms):
        raise Unsure("part")  # "T R 4-6"
    hours = [hours for group in groups for hours in group.hours if hours.time.how != "any"]
    if hours:
        return
    days = any(group.has_days for group in groups)
    if any(atom.kind == "vague" and _PART_OF_DAY & set(atom.text.split()) for atom in atoms):
        raise Unsure("part")  # "Mondays, early"
    if kinds & {"limit", "before_busy"} or ("vague" in kinds and not any(group.explicit for group in groups)):
        raise Unsure("part")
    if not days and not kinds & _OFFERS and not any(_is_plain_offer(clause) for clause in _clauses(atoms)):
        raise Unsure("part")


def _is_plain_offer(clause: Sequence[Atom]) -> bool:
    """A time, and nothing that may be what it hangs on ("whenever the moon is full")."""
    return _has_times(clause) and not any(atom.kind == "unknown" for atom in clause)


def _is_earlier_better(clause: Sequence[Atom]) -> bool:
    """ "I get tired after 4 so earlier is better": than what was said."""
    kinds = {atom.kind for atom in clause}
    early = any(atom.kind == "vague" and _PART_OF_DAY & set(atom.text.split()) for atom in clause)
    return early and "prefer" in kinds and not _has_times(clause)


def _has_unknown_verdict(clause: Sequence[Atom]) -> bool:
    """ "weekends are sacred": are they free or not?"""
    kinds = {atom.kind for atom in clause}
    return "verdict" in kinds and _has_times(clause) and not kinds & MARKS


def _tells_later(clause: Sequence[Atom]) -> bool:
    """ "I'll know my schedule Friday": when we hear more."""
    kinds = {atom.kind for atom in clause}
    return "later" in kinds and _has_times(clause) and not kinds & {"can", "prefer", "not", "cant"}


def _is_letter(atom: Atom) -> bool:
    return atom.kind == "unknown" and len(atom.text) == 1 and atom.text in "mtwrfljvsd"


def is_exception_only(atoms: Sequence[Atom], groups: Sequence[Group]) -> bool:
    """ "I'm good except Mondays" says that every other time is good."""
    if any(group.mood.available for group in groups):
        return False
    clauses = [{atom.kind for atom in clause} for clause in _clauses(atoms)]
    return any({"except", "can"} <= kinds for kinds in clauses)


def _clauses(atoms: Sequence[Atom]) -> Iterator[list[Atom]]:
    waiting: list[Atom] = []
    clause: list[Atom] = []
    for atom in atoms:
        if atom.kind not in BREAKS:
            clause.append(atom)
            continue
        if waiting and not _speaks_back(clause):
            yield waiting
            waiting = []
        waiting, clause = waiting + clause, []
    if waiting and not _speaks_back(clause):
        yield waiting
        waiting = []
    yield waiting + clause


def _speaks_back(clause: Sequence[Atom]) -> bool:
    """A clause with nothing but "no" is about the one before it: "baby naps 1 to 3, so not then"."""
    return any(atom.kind in ("not", "cant") for atom in clause) and not _has_times(clause)


def _weight(atoms: Sequence[Atom]) -> int:
    return sum(_WEIGHT.get(atom.kind, 0) for atom in atoms)


def _has_times(clause: Sequence[Atom]) -> bool:
    return any(atom.kind in TIMES for atom in clause)


def _is_news(clause: Sequence[Atom]) -> bool:
    """A clause that mentions a time among other things, and says of none that it can or cannot be."""
    if not _has_times(clause) or any(atom.kind in _OFFERS for atom in clause):
        return False
    if any(atom.time is not None and atom.time.how == "any" and atom.text not in _LASTING for atom in clause):
        return False
    return _weight(clause) >= max(_TOLD, sum(atom.kind in TIMES for atom in clause))
