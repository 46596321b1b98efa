"""Groups that speak of the same days are brought together: "Thursday 17 or Friday 18, Friday is better"."""

from __future__ import annotations

from collections.abc import Sequence

from intake_bot.engine.windows import WEEK
from intake_bot.understanding.availability.group import Group

_BECAUSE = _SO = 4


def agreed(groups: Sequence[Group]) -> list[Group]:
    """The groups, where one that only says again which days are meant is one with the other."""
    kept = list(groups)
    for group in groups:
        if group.dates and group.days == {WEEK[one.weekday()] for one in group.dates} and not group.month:
            group.days = set()  # "the 2nd or the 9th, my free Wednesdays"
        if group.days and not (group.dates or group.every or group.month):
            _of_dates(group, kept)
    kept = [group for group in kept if not _is_month_of(group, kept)]
    return _without_told_better([group for group in kept if not _is_what_cannot(group, kept)])


def _is_month_of(group: Group, groups: Sequence[Group]) -> bool:
    """ "in December I can do the 2nd or the 9th": the month of dates that are named."""
    if not group.month or group.dates or group.days or group.hours or not group.mood.available:
        return False
    return any(one.dates and one.dates <= group.month and one.mood.available for one in groups if one is not group)


def _is_what_cannot(group: Group, groups: Sequence[Group]) -> bool:
    """ "The feast day I can't, the 12th": days named in passing that are ruled out, before or behind it."""
    if group.mood.named or group.hours or not group.explicit or group.every or group.month:
        return False
    out = [one for one in groups if not one.mood.available and not one.hours]
    if group.dates:
        return not group.days and any(group.dates <= one.dates for one in out)
    return any(group.days == one.days for one in out)


def _of_dates(group: Group, kept: list[Group]) -> None:
    """Weekdays beside dates on those very weekdays are these dates."""
    if not group.mood.available:
        return
    for other in kept:
        if other is group or not other.dates or not other.mood.available or other.days:
            continue
        on = {one for one in other.dates if WEEK[one.weekday()] in group.days}
        if {WEEK[one.weekday()] for one in on} != group.days:
            continue
        if group.mood.prefer and not other.mood.prefer:
            group.days, group.dates = set(), on
            group.hours = group.hours or list(other.hours)
        elif on == other.dates and group.mood.prefer == other.mood.prefer and not (group.hours and other.hours):
            other.hours = other.hours or group.hours
            kept.remove(group)
        return


def _without_told_better(groups: list[Group]) -> list[Group]:
    """ "late shift Tuesdays, so busy 3 to 11 on Tuesdays": the hours say when they are busy."""
    kept: list[Group] = []
    for group in groups:
        if _is_part_of_no(group, groups):
            continue
        told = group.mood.busy and not group.hours and group.explicit and _has_hours_told(group, groups)
        if not told and not (kept and _is_why(group, kept[-1])):
            kept.append(group)
    return kept


def _is_part_of_no(group: Group, groups: Sequence[Group]) -> bool:
    """ "Monday I see the doctor at 10, so Monday no": the hour only says why."""
    if group.mood.available or not group.hours or not (group.days or group.dates) or group.month:
        return False
    return any(
        not (one.hours or one.mood.available or one.mood.busy or one.month)
        and one.after >= _SO
        and group.days <= one.days
        and group.dates <= one.dates
        for one in groups
        if one is not group
    )


def _is_why(group: Group, before: Group) -> bool:
    """ "I can't on the 3rd, I have an appointment at 2": the hour says why the whole day is out."""
    if group.has_days or not group.mood.busy or group.after > _BECAUSE or not group.hours:
        return False
    return before.explicit and not (before.hours or before.mood.available or before.mood.busy)


def _has_hours_told(group: Group, groups: Sequence[Group]) -> bool:
    return any(
        other is not group
        and other.hours
        and not other.mood.available
        and (other.days, other.dates) == (group.days, group.dates)
        for other in groups
    )
