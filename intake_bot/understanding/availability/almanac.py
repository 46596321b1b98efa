"""One date from its parts: the coming such day. The name of a month is read by dateparser, the rest is counted here."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from dateparser.date import DateDataParser  # type: ignore[import-untyped]  # dateparser ships no types

from intake_bot.engine.windows import WEEK
from intake_bot.understanding.availability.unsure import Unsure

_PARSER = DateDataParser(
    languages=["en", "es"],
    settings={"PARSERS": ["custom-formats"], "RELATIVE_BASE": datetime(2024, 1, 1)},  # noqa: DTZ001 — a day to count from, in no zone
)
_LONG_PAST = 300
"""Days: a date without a year that comes only so much later was meant to be the one just over."""
_PROBE = 15


@lru_cache(maxsize=128)
def month_number(name: str) -> int:
    """The month of a name; the library guesses, so the day we put beside it must come back."""
    read = _PARSER.get_date_data(f"{_PROBE} {name} 2024", ["%d %B %Y"]).date_obj
    if read is None or read.day != _PROBE:
        raise Unsure("part")
    return int(read.month)


month_number("december")  # the library reads its tables the first time: no reply waits for that


def in_month(day: int, month: int, today: date, year: int = 0) -> date:
    """A day of a named month: that of the year, or the coming one."""
    if year:
        found = _date(year, month, day)
        if found is None:
            raise Unsure("impossible")
        if found < today:
            raise Unsure("past")
        return found
    for later in range(2):
        found = _date(today.year + later, month, day)
        if found and found >= today:
            if (found - today).days > _LONG_PAST and later:
                raise Unsure("past")
            return found
    leap = month == 2 and day == 29 and any(_date(today.year + more, 2, 29) for more in (0, 1))
    raise Unsure("past" if leap else "impossible")


def of_coming_month(day: int, today: date) -> date:
    """ "the 3rd": the coming one; a month that has no such day is passed over."""
    if not 1 <= day <= 31:
        raise Unsure("impossible")
    year, month = today.year, today.month
    while True:
        found = _date(year, month, day)
        if found and found >= today:
            return found
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def numeric(text: str, today: date, weekday: str = "") -> date:
    """ "12/22", "22/12/2026", "2026-12-22"; two readings ask, unless the weekday beside it settles them."""
    parts = [int(one) for one in re.split(r"\D", text)]
    if len(re.split(r"\D", text)[0]) == 4:
        return in_month(parts[2], parts[1], today, parts[0])
    year = parts[2] if len(parts) > 2 else 0
    year += 2000 if 0 < year < 100 else 0
    readings: list[date] = []
    why = "impossible"
    for month, day in {(parts[0], parts[1]), (parts[1], parts[0])}:
        try:
            readings.append(in_month(day, month, today, year))
        except Unsure as unsure:
            why = unsure.why if unsure.why == "past" else why
    both_possible = parts[0] <= 12 and parts[1] <= 12 and parts[0] != parts[1]
    if both_possible:
        readings = [one for one in readings if WEEK[one.weekday()] == weekday]
        why = "two_dates"
    if len(readings) != 1:
        raise Unsure(why)
    return readings[0]


def coming_weekday(day: str, today: date) -> date:
    """The coming such day, today included."""
    return today + timedelta(days=(WEEK.index(day) - today.weekday()) % 7)


def weekday_of_week(day: str, weeks: int, today: date) -> date:
    """That day of this week or a later one; asks where weeks from Monday and from Sunday give two readings."""
    from_monday = today - timedelta(days=today.weekday()) + timedelta(days=WEEK.index(day) + 7 * weeks)
    from_sunday = (
        today - timedelta(days=(today.weekday() + 1) % 7) + timedelta(days=(WEEK.index(day) + 1) % 7 + 7 * weeks)
    )
    if from_monday != from_sunday:
        raise Unsure("next_week")
    if from_monday < today:
        raise Unsure("past")
    return from_monday


def stretch(first: date, last: date) -> tuple[date, ...]:
    """Every date from one to the other."""
    days = (last - first).days
    if not 0 <= days <= 92:
        raise Unsure("two_dates")
    return tuple(first + timedelta(days=more) for more in range(days + 1))


def month_dates(month: int, today: date) -> tuple[date, ...]:
    """Every date still to come of the coming such month."""
    year = today.year + (month < today.month)
    first = date(year, month, 1)
    after = date(year + month // 12, month % 12 + 1, 1)
    return stretch(max(first, today), after - timedelta(days=1))
