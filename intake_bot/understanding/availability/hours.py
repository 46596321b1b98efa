"""What an hour means: the one reading within 8 in the morning and 9 at night, unless something else settles it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intake_bot.understanding.availability.unsure import Unsure

FIRST, LAST = 8 * 60, 21 * 60
"""The hours that a program works within; a bare hour is read inside them."""
_LONGEST_NIGHT = 14 * 60
_NIGHT, _NOON, _FIVE, _DAY = 4 * 60, 12 * 60, 17 * 60, 24 * 60
PARTS: Mapping[str, tuple[int, int]] = {
    "morning": (FIRST, _NOON), "lunch": (_NOON, _NOON + 60), "noonish": (_NOON - 60, _NOON + 60),
    "afternoon": (_NOON, _FIVE), "evening": (_FIVE, LAST), "daytime": (FIRST, _FIVE),
}  # fmt: skip
HALF_OF = {
    "morning": "am",
    "dawn": "am",
    "lunch": "",
    "noonish": "",
    "afternoon": "pm",
    "evening": "pm",
    "daytime": "",
}
Span = tuple[int | None, int | None]
"""Minutes after midnight, from and to; None is open."""


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour as written. ``mark``: am, pm, 24 (it can be nothing else), or nothing."""

    hour: int
    minute: int = 0
    mark: str = ""

    @property
    def readings(self) -> tuple[int, ...]:
        """Every minute of the day that it may be."""
        if self.hour > 24 or self.minute > 59 or (self.hour > 12 and self.mark == "am"):
            raise Unsure("impossible")
        exact = self.hour * 60 + self.minute
        if self.mark == "24" or self.hour > 12 or self.hour == 0:
            return (exact,)
        morning = self.hour % 12 * 60 + self.minute
        return {"am": (morning,), "pm": (morning + _NOON,)}.get(self.mark, (morning, morning + _NOON))


@dataclass(frozen=True, slots=True)
class Time:
    """Hours as said. ``how``: at, after, before, around, range, part, any."""

    how: str
    first: Clock | None = None
    second: Clock | None = None
    part: str = ""


ANY = Time("any")


def within(minute: int) -> bool:
    """True for a minute inside the program's hours."""
    return FIRST <= minute <= LAST


def single(clock: Clock) -> int:
    """The one reading of an hour that stands alone; midnight belongs to two days."""
    if clock.hour in (0, 24) or clock.readings == (0,):
        raise Unsure("two_dates")
    readings = clock.readings
    if len(readings) > 1:
        readings = tuple(one for one in readings if within(one)) or readings
    if len(readings) > 1:
        raise Unsure("two_hours")
    return readings[0]


def both(first: Clock, second: Clock) -> tuple[int, int]:
    """From and to, where each end settles the other; a range over midnight ends before it starts."""
    pairs = [(start, end) for start in first.readings for end in second.readings]
    ends = [(start, end or _DAY) for start, end in pairs if start < (end or _DAY)]
    if first.mark in ("am", "pm", "24") or first.hour > 12:
        return min(ends, key=lambda pair: pair[1]) if ends else _over_midnight(pairs[0])
    if second.mark in ("am", "pm"):
        alike = Clock(first.hour, first.minute, second.mark).readings[0]
        return max(ends, key=lambda pair: (pair[0] == alike, pair[0])) if ends else _over_midnight(pairs[0])
    inside = [pair for pair in ends if within(pair[0]) and within(pair[1])]
    found = inside or [pair for pair in ends if pair[1] - pair[0] <= _NOON]
    if len(found) != 1 or found[0][0] < _NIGHT:
        raise Unsure("two_hours")
    return found[0]


def _over_midnight(pair: tuple[int, int]) -> tuple[int, int]:
    """A night, but no night and day: "6pm-5pm" is a slip."""
    if pair[1] + _DAY - pair[0] > _LONGEST_NIGHT:
        raise Unsure("two_hours")
    return pair


def shift(first: Clock, last: Clock) -> Time:
    """ "in at 2, off at 10": where the two do not settle each other, it begins within the program's hours."""
    readings = [one for one in first.readings if within(one)]
    try:
        both(first, last)
    except Unsure:
        if len(readings) == 1:
            return Time("range", Clock(first.hour, first.minute, "pm" if readings[0] >= _NOON else "am"), last)
    return Time("range", first, last)


def span(time: Time) -> Span:
    """From and to of hours as said."""
    if time.how == "any":
        return None, None
    if time.how == "part":
        if time.part not in PARTS:
            raise Unsure("two_hours")
        return PARTS[time.part]
    if time.first is None:
        raise Unsure("part")
    if time.second is not None:
        start, end = both(time.first, time.second)
        return (start - 60, end + 60) if time.how == "around" else (start, end)
    return _beside(time.how, single(time.first))


def _beside(how: str, minute: int) -> Span:
    if how == "after":
        return minute, LAST if _FIVE <= minute < LAST else None
    if how == "before":
        return FIRST if FIRST < minute <= _NOON else None, minute
    if how == "around":
        return minute - 60, minute + 60
    return minute, minute + 60


def refined(part: str, time: Time) -> Span:
    """Hours inside a part of the day ("mornings after 9"): the part settles the hour, and closes the open end."""
    half = HALF_OF[part]
    time = Time(time.how, _marked(time.first, half), _marked(time.second, half))
    start, end = span(time)
    if part not in PARTS:
        return start, end
    opens, closes = PARTS[part]
    if time.how == "after" and start is not None and start < closes:
        return start, closes
    if time.how == "before" and end is not None and end > opens:
        return opens, end
    return start, end


def settled_by(time: Time, other: Time) -> Time:
    """ "8 or 9 in the morning": an hour of two readings takes the half of the day of the hour beside it."""
    first, mark = time.first, other.first.mark if other.first else ""
    if first is None or time.second is not None or first.mark or mark not in ("am", "pm") or first.hour > 12:
        return time
    if sum(within(one) for one in first.readings) < 2:
        return time
    return Time(time.how, Clock(first.hour, first.minute, mark))


def _marked(clock: Clock | None, half: str) -> Clock | None:
    if clock is None or clock.mark or clock.hour > 12 or not half:
        return clock
    return Clock(clock.hour, clock.minute, "pm" if clock.hour == 12 else half)
