"""Safe hours and times to come back, in a person's own zone; right across clock changes.

All moments are seconds since the epoch, UTC; hours are local wall-clock time.
"""

from __future__ import annotations

import calendar
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from intake_bot.casework.program import Program

ReturnKind = Literal["hour", "evening", "tomorrow", "month", "three_months"]

EVENING = 18 * 60
"""Minutes after midnight at which an evening begins."""
MORNING = 10 * 60
"""When a text arrives that was asked for "tomorrow" or "in a month": not the moment it was asked at,
which was a bad one."""


def is_safe(at: float, zone: str, program: Program) -> bool:
    """True when an unprompted text may reach this person at this moment."""
    local = datetime.fromtimestamp(at, ZoneInfo(zone))
    return program.safe_from <= local.hour * 60 + local.minute < program.safe_until


def next_safe(at: float, zone: str, program: Program) -> float:
    """This moment if it is safe, else the next at which the safe hours begin."""
    if is_safe(at, zone, program):
        return at
    today = datetime.fromtimestamp(at, ZoneInfo(zone)).date()
    for days in range(8):  # a clock change may swallow one day's opening, a calendar change a whole day
        opening = moment(today + timedelta(days=days), program.safe_from, zone)
        if opening >= at and is_safe(opening, zone, program):
            return opening
    raise ValueError(f"no safe hour within a week of {at} in {zone}: safe hours are empty")


def safe_until(at: float, zone: str, program: Program) -> float:
    """When the safe hours end that ``at`` lies in; ``at`` itself where it lies in none."""
    if not is_safe(at, zone, program):
        return at
    today = datetime.fromtimestamp(at, ZoneInfo(zone)).date()
    return moment(today, program.safe_until, zone)


def return_time(kind: ReturnKind, at: float, zone: str, program: Program) -> float:
    """When to write again to someone who asked for it, within safe hours."""
    local = datetime.fromtimestamp(at, ZoneInfo(zone))
    today = local.date()
    match kind:
        case "hour":
            wanted = at + 3600
        case "evening":
            wanted = moment(today, EVENING, zone)
            if wanted < at + 1800:  # said in the evening, or just before it: the next one
                wanted = moment(today + timedelta(days=1), EVENING, zone)
        case "tomorrow":
            wanted = moment(today + timedelta(days=1), MORNING, zone)
        case "month":
            wanted = moment(months_on(today, 1), MORNING, zone)
        case _:
            wanted = moment(months_on(today, 3), MORNING, zone)
    return next_safe(wanted, zone, program)


def moment(day: date, minutes: int, zone: str) -> float:
    """A local wall-clock time as a moment. In a gap: the time the clocks jump to; in an overlap: the first."""
    hour, minute = divmod(minutes, 60)
    return datetime.combine(day, time(hour, minute), ZoneInfo(zone)).timestamp()


def months_on(day: date, months: int) -> date:
    """The same day so many months later, or that month's last day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
