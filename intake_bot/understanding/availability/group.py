"""Days with their hours, as they are gathered from a text."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from intake_bot.understanding.availability.hours import Span, Time, refined, span, within
from intake_bot.understanding.availability.marks import Mood
from intake_bot.understanding.availability.unsure import Unsure

_LATER = {"afternoon": 120, "lunch": 60}
"""How long after its end a part of the day is still spoken of: "a las 6 de la tarde", "lunch at 1"."""


@dataclass(slots=True)
class Hours:
    """One stretch of hours in a group; ``part``: also a part of the day, which narrows it."""

    time: Time
    part: str = ""
    loose: bool = False

    def span(self) -> Span:
        """From and to."""
        return refined(self.part, self.time) if self.part else span(self.time)


@dataclass(slots=True)
class Group:
    """Days, or dates, and the hours on them."""

    mood: Mood
    days: set[str] = field(default_factory=set)
    dates: set[date] = field(default_factory=set)
    every: bool = False
    month: set[date] = field(default_factory=set)
    hours: list[Hours] = field(default_factory=list)
    hours_first: bool = False
    after: int = 0
    """What stands before it, as of a piece."""
    joined: bool = False
    """ "or", "and", "but" stands before it."""

    @property
    def has_days(self) -> bool:
        """Any days are named, even "any day"."""
        return bool(self.days or self.dates or self.every or self.month)

    @property
    def explicit(self) -> bool:
        """Certain days are named."""
        return bool(self.days or self.dates or self.month)

    def take_days(self, other: Group) -> None:
        """The same days as another group."""
        self.days |= other.days
        self.dates |= other.dates
        self.month |= other.month
        self.every |= other.every


def fits(part: str, time: Time) -> bool:
    """The hours can be meant inside the part."""
    if time.first is None:
        return False
    try:
        start, end = refined(part, time)
    except Unsure:  # "I work 8 to 12, afternoons I'm free"
        return False
    opens, closes = span(Time("part", part=part))
    if opens is None or closes is None:
        return False
    closes += _LATER.get(part, 0)
    if time.how == "after":
        return start is not None and opens - 60 <= start < closes and within(start)
    if time.how == "before":
        return end is not None and opens < end <= closes + 120
    return start is not None and end is not None and start < closes and end > opens
