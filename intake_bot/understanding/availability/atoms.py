"""One thing that a text says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from intake_bot.understanding.availability.hours import Time


@dataclass(frozen=True, slots=True)
class Atom:
    """One thing that a text says. ``kind``: days, dates, time, unsure, or the kind of the token it was."""

    kind: str
    text: str = ""
    days: tuple[str, ...] = ()
    dates: tuple[date, ...] = ()
    time: Time | None = None
    loose: bool = False
    """Days: "any day", a whole month: gives way to days beside it. Hours: an explanation ("I get off at 5")."""
    joined: bool = False
    """ "and" or "or" stands before it."""
    until: bool = False
    """Hours after "until"."""
