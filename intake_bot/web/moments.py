"""Moments as staff read them, in one zone that the page names."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo


def local(at: float, zone: str) -> datetime:
    """A moment on that zone's wall clock."""
    return datetime.fromtimestamp(at, ZoneInfo(zone))


def day_and_time(at: float | None, zone: str) -> str:
    """``Tue 27 Oct 2026, 11:00``; empty for no moment. Independent of the machine's locale."""
    if at is None:
        return ""
    moment = local(at, zone)
    return f"{_DAYS[moment.weekday()]} {moment.day} {_MONTHS[moment.month - 1]} {moment.year}, {moment:%H:%M}"


def clock_time(at: float, zone: str) -> str:
    """``11:00``."""
    return f"{local(at, zone):%H:%M}"


def day_only(at: float, zone: str) -> str:
    """``Tue 27 Oct 2026``."""
    return day_and_time(at, zone).partition(",")[0]


def zone_name(at: float, zone: str) -> str:
    """``PDT``: what the zone is called at that moment."""
    return local(at, zone).tzname() or zone


def span(seconds: float) -> str:
    """``20 minutes``, ``3 hours``, ``2 days``: how long, in the largest unit that says it."""
    minutes = int(abs(seconds) // 60)
    for size, unit in ((1440, "day"), (60, "hour")):
        if minutes >= size:
            return _counted(minutes // size, unit)
    return _counted(max(minutes, 1), "minute")


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
