"""Groups become windows: hours written out, the same hours on several days joined, clocks that change asked about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

from intake_bot.engine.windows import WEEK, Window
from intake_bot.understanding.availability.group import Group
from intake_bot.understanding.availability.hours import Span
from intake_bot.understanding.availability.unsure import Unsure

_DAY = 24 * 60
_ALL: Span = (None, None)


def windows(groups: Sequence[Group], now: datetime) -> tuple[Window, ...]:
    """Every window of the text, in its order."""
    found = [window for group in groups if not _explains(group, groups) for window in _of_group(group, now)]
    return tuple(_without_excluded(_told_apart(_joined(found))))


def _explains(group: Group, groups: Sequence[Group]) -> bool:
    """ "I get off at 5" beside better hours only says why."""
    if not group.hours or not all(hours.loose for hours in group.hours) or not group.mood.available:
        return False
    if group.hours[0].time.how == "any":
        return False
    return any(
        other is not group and other.mood.available and any(hours.time.how != "any" for hours in other.hours)
        for other in groups
    )


def _of_group(group: Group, now: datetime) -> Iterator[Window]:
    spans = [hours.span() for hours in group.hours if not hours.loose or len(group.hours) == 1] or [_ALL]
    days, dates = set(group.days), set(group.dates)
    if group.month:
        of_month = {one for one in group.month if not days or WEEK[one.weekday()] in days}
        dates = dates if dates and dates <= group.month else dates | of_month
        days = set()
    if not days and not dates:
        days = set(WEEK)
    for span in dict.fromkeys(spans):
        if days:
            for on, one in _over_midnight(span):
                chosen = {WEEK[(WEEK.index(day) + on) % 7] for day in days}
                yield _window(group, one, days=tuple(day for day in WEEK if day in chosen))
        if dates:
            for one_date in dates:
                _check_clocks(one_date, span, group, now)
            yield _window(group, _same_day(span), dates=tuple(one.isoformat() for one in sorted(dates)))


def _window(group: Group, span: Span, days: tuple[str, ...] = (), dates: tuple[str, ...] = ()) -> Window:
    start, end = span
    return Window(days, dates, _written(start), _written(end), group.mood.prefer, group.mood.available)


def _written(minute: int | None) -> str:
    if minute is None or minute >= _DAY or minute < 0:
        return ""
    return f"{minute // 60:02}:{minute % 60:02}"


def _over_midnight(span: Span) -> Iterator[tuple[int, Span]]:
    """Hours that run into the next day ("10pm to 6am") are two stretches."""
    start, end = span
    if start is not None and end is not None and start >= end:
        if start == end:
            raise Unsure("impossible")
        yield 0, (start, None)
        yield 1, (None, end)
    else:
        yield 0, span


def _same_day(span: Span) -> Span:
    start, end = span
    if start is not None and end is not None and start >= end:
        raise Unsure("two_dates")
    return span


def _check_clocks(on: date, span: Span, group: Group, now: datetime) -> None:
    """On a date an hour must exist once, and must not be over. A bare "2:30" may be the one that is skipped."""
    for minute in _named_minutes(span, group):
        local = datetime.combine(on, time(minute // 60, minute % 60), now.tzinfo)
        skipped = local.astimezone(UTC).astimezone(now.tzinfo).replace(tzinfo=None) != local.replace(tzinfo=None)
        if skipped or local.utcoffset() != local.replace(fold=1).utcoffset():
            raise Unsure("clock_change")
    if on == now.date() and group.mood.available:
        end = span[1]
        if end is not None and end < _DAY and end <= now.hour * 60 + now.minute:
            raise Unsure("past")
        if any(hours.time.how == "at" for hours in group.hours) and _is_over(span, now):
            raise Unsure("past")


def _is_over(span: Span, now: datetime) -> bool:
    return span[0] is not None and span[0] < now.hour * 60 + now.minute


def _named_minutes(span: Span, group: Group) -> set[int]:
    named = {minute for minute in span if minute is not None and 0 <= minute < _DAY}
    for hours in group.hours:
        for clock in (hours.time.first, hours.time.second):
            if clock is not None and not clock.mark:
                named.update(minute for minute in clock.readings if minute < _DAY)
    return named


def _joined(found: Sequence[Window]) -> list[Window]:
    """Windows of the same hours become one."""
    kept: dict[tuple[object, ...], Window] = {}
    for window in found:
        key = (bool(window.days), window.start, window.end, window.prefer, window.available)
        before = kept.get(key)
        if before is None:
            kept[key] = window
            continue
        days = {*before.days, *window.days}
        dates = sorted({*before.dates, *window.dates})
        kept[key] = replace(before, days=tuple(day for day in WEEK if day in days), dates=tuple(dates))
    return list(kept.values())


def _told_apart(found: Sequence[Window]) -> Iterator[Window]:
    """ "Tuesday or Wednesday, Wednesday is better": the better day is said once."""
    for window in found:
        better = [
            one for one in found
            if one.prefer and one.available and (one.start, one.end) == (window.start, window.end)
        ]  # fmt: skip
        if window.prefer or not window.available or not better or window.days == WEEK:
            yield window
            continue
        days = tuple(day for day in window.days if not any(day in one.days for one in better))
        dates = tuple(one for one in window.dates if not any(one in other.dates for other in better))
        if days or dates:
            yield replace(window, days=days, dates=dates)


def _without_excluded(found: Iterator[Window]) -> Iterator[Window]:
    """Days named and then ruled out altogether ("weekdays? no") are only ruled out."""
    kept = list(found)
    out = {(window.days, window.dates, window.start, window.end) for window in kept if not window.available}
    if any(window.prefer and (window.days, window.dates, window.start, window.end) in out for window in kept):
        raise Unsure("part")
    for window in kept:
        if not window.available or (window.days, window.dates, window.start, window.end) not in out:
            yield window
