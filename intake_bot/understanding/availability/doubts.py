"""Readings that do not hold together: better asked again than told back wrong."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, groupby, pairwise, takewhile

from intake_bot.engine.windows import WEEK
from intake_bot.understanding.availability.atoms import Atom
from intake_bot.understanding.availability.chunks import BREAKS
from intake_bot.understanding.availability.group import Group, Hours
from intake_bot.understanding.availability.marks import TIMES
from intake_bot.understanding.availability.unsure import Unsure

_NO = frozenset({"no", "doesnt", "dont", "wont", "isnt", "aint"})
_FOLLOWS = frozenset({"unknown", "story", "before_busy", "limit", "vague"})
_DAY = 24 * 60
_BUT, _SO = 3, 4
_SAID_ENOUGH = 5
"""Of more dates than these some may be ruled out again."""


def check_no_doubt(atoms: Sequence[Atom], groups: Sequence[Group]) -> None:
    """Raises where the groups contradict each other, or hours belong to no days although days are named."""
    offered = [group for group in groups if group.mood.available]
    if any(_is_ruled_out(group, groups) for group in offered):
        raise Unsure("part")
    if _others_of_nothing(atoms, groups):
        raise Unsure("part")
    if any(_is_stray(group, groups) for group in offered) or _is_said_twice(offered):
        raise Unsure("part")
    if any(one.kind == "before_busy" and _is_at(other) for one, other in pairwise(atoms)):
        raise Unsure("part")
    if any(_is_condition(clause) for clause in _clauses(atoms)):
        raise Unsure("part")
    if _denies_something_else(atoms) or _lists_or_corrects(atoms):
        raise Unsure("part")


def _is_ruled_out(group: Group, groups: Sequence[Group]) -> bool:
    """Every day that it offers is ruled out elsewhere."""
    out_days = {day for one in groups if not one.mood.available and not one.hours for day in one.days}
    out_dates = {on for one in groups if not one.mood.available and not one.hours for on in one.dates}
    if group.dates and not group.days:
        out = {on for on in group.dates if on in out_dates or WEEK[on.weekday()] in out_days}
        return out == group.dates or (bool(out) and len(group.dates) <= _SAID_ENOUGH)
    return bool(group.days) and group.days < set(WEEK) and not group.dates and group.days <= out_days


def _others_of_nothing(atoms: Sequence[Atom], groups: Sequence[Group]) -> bool:
    """ "group is Tuesdays, any other evening": days that the others are told from were meant as ruled out."""
    others = any(
        any("rest" in (atom.kind, atom.text) for atom in clause)
        and not any(atom.kind in ("busy", "not", "cant") for atom in clause)
        for clause in _clauses(atoms)
    )
    told = any(not group.mood.available or group.mood.prefer for group in groups)
    return others and not told and len(groups) > 1


def _is_stray(group: Group, groups: Sequence[Group]) -> bool:
    """Hours without days, where another offer names days: do they belong to those?"""
    if group.has_days or not _named_hours(group):
        return False
    place = next(at for at, one in enumerate(groups) if one is group)
    before = groups[place - 1] if place else None
    if before is not None and _is_in_contrast(group, before):
        return True
    if before is not None and before.explicit and all(one.time.how == "at" for one in group.hours):
        at_hours = bool(before.hours) and all(one.time.how == "at" for one in before.hours)
        if (before.mood.available and group.after == _BUT) or (at_hours and not before.mood.available):
            return group.after <= _BUT  # "Wednesday at 2 but 1 is fine too", "at 3 would not work, 4 would"
    early = any(hours.time.how == "before" for hours in group.hours)
    if before is not None and group.after == _SO and before.mood.busy and before.hours and before.explicit:
        return early and before.days != set(WEEK)  # "I get my kid at 3 on weekdays, so before 2": on weekdays, or ever?
    beside = (group.joined, *(one.joined for one in groups[place + 1 : place + 2]))
    return not any(beside) and any(one.mood.available and one.explicit for one in groups)


def _clauses(atoms: Sequence[Atom]) -> list[list[Atom]]:
    return [list(run) for breaks, run in groupby(atoms, key=lambda atom: atom.kind in BREAKS) if not breaks]


def _is_condition(clause: Sequence[Atom]) -> bool:
    """ "Wednesday if Tuesday doesn't work" rules nothing out."""
    behind = list(dropwhile(lambda atom: atom.text != "if", clause))
    if not behind or not any(atom.kind in TIMES for atom in behind):
        return False
    return any(atom.kind in ("not", "cant") for atom in behind)


def _is_at(atom: Atom) -> bool:
    """ "after practice at 7": from seven on, or is that when practice is?"""
    return atom.time is not None and atom.time.how == "at"


def _is_in_contrast(group: Group, before: Group) -> bool:
    """ "Tuesdays are no good mornings but afternoons are fine": on Tuesdays, or every day?"""
    if before.mood.available or before.mood.busy or not before.days or before.days == set(WEEK) or group.after > _BUT:
        return False
    return any(hours.time.how == "part" for hours in before.hours)


def _named_hours(group: Group) -> bool:
    return any(hours.time.how != "any" and not hours.loose for hours in group.hours)


def _is_said_twice(offered: Sequence[Group]) -> bool:
    """The same days with hours inside other hours."""
    for place, one in enumerate(offered):
        for other in offered[place + 1 :]:
            same = (one.days, one.dates) == (other.days, other.dates) and one.mood.prefer == other.mood.prefer
            if same and any(_nested(first, second) for first in one.hours for second in other.hours):
                return True
    return False


def _nested(one: Hours, other: Hours) -> bool:
    if one.loose or other.loose or "any" in (one.time.how, other.time.how):
        return False
    first, second = _filled(one), _filled(other)
    if first == second:
        return False
    return (first[0] <= second[0] and second[1] <= first[1]) or (second[0] <= first[0] and first[1] <= second[1])


def _filled(hours: Hours) -> tuple[int, int]:
    start, end = hours.span()
    return start or 0, _DAY if end is None else end


def _denies_something_else(atoms: Sequence[Atom]) -> bool:
    """ "after 6 the boss won't let me": a "not" behind the time, with a sentence of its own behind it."""
    timed = False
    for place, atom in enumerate(atoms):
        if atom.kind in BREAKS:
            timed = False
        elif atom.kind in TIMES:
            timed = True
        elif timed and atom.text in _NO and place + 1 < len(atoms) and atoms[place + 1].kind in _FOLLOWS:
            behind = takewhile(lambda one: one.kind not in BREAKS, atoms[place + 1 :])
            if not any(one.kind in TIMES for one in behind):
                return True
    return False


def _lists_or_corrects(atoms: Sequence[Atom]) -> bool:
    """ "not Monday, Tuesday": both, or Tuesday in its place?"""
    for place, atom in enumerate(atoms):
        four = [*atoms[place : place + 5], *[Atom("stop")] * 5][:5]
        kinds = [one.kind for one in four]
        if atom.kind not in ("not", "cant") or kinds[2] != "comma" or kinds[1] != kinds[3]:
            continue
        alone = all(len(one.days or one.dates) == 1 for one in (four[1], four[3]))
        if alone and kinds[4] in ("stop", "but", "so", "because"):
            return True
    return False
