"""What the wordings of time have in common: runs of days, and Babel's names without characters that cost more."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TypeVar

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list

from intake_bot.engine.windows import WEEK, Window
from intake_bot.messages.sms import plain

T = TypeVar("T")
NOON = time(12)
SHORTEST_RUN = 3
"""Days in a row that are said as a range; two are named."""


@dataclass(frozen=True)
class Speech(ABC):
    """One language's way to say a window."""

    language: str = ""
    width: str = "abbreviated"
    """Babel's name for how long day names are: ``wide`` or ``abbreviated``."""

    @abstractmethod
    def window(self, window: Window) -> str:
        """``Mon-Fri 6-9 PM``, ``not Thu``."""

    def day(self, day: str) -> str:
        """The name of a day of WEEK."""
        return plain(Locale.parse(self.language).days["stand-alone"][self.width][WEEK.index(day)])

    def on(self, day: date, pattern: str) -> str:
        """A date, by Babel's pattern."""
        return plain(format_date(day, pattern, locale=self.language))

    def clock(self, at: time, *, half: bool = True) -> str:
        """``6 PM``, ``6:30 PM``; ``half=False``: without the half of the day."""
        pattern = ("h:mm" if at.minute else "h") + (" a" if half else "")
        return plain(format_time(at, pattern, locale=self.language))

    def listed(self, items: Sequence[str], *, either: bool = False) -> str:
        """``Mon, Wed, and Fri``; ``either``: ``Mon, Wed, or Fri``."""
        return plain(format_list(items, style="or" if either else "standard", locale=self.language))


def day_runs(days: Sequence[str]) -> list[Sequence[str]]:
    """Days of WEEK in its order, those in a row together."""
    return _runs(days, [WEEK.index(day) for day in days])


def date_runs(dates: Sequence[str]) -> list[Sequence[date]]:
    """ISO dates in ascending order, those in a row together."""
    days = [date.fromisoformat(day) for day in dates]
    return _runs(days, [(day - date.min) // timedelta(days=1) for day in days])


def hours_of(window: Window) -> tuple[time | None, time | None]:
    """From when and until when; None is open."""
    start, end = (time.fromisoformat(text) if text else None for text in (window.start, window.end))
    return start, end


def _runs(items: Sequence[T], places: Sequence[int]) -> list[Sequence[T]]:
    runs: list[list[T]] = []
    for n, item in enumerate(items):
        if n and places[n] == places[n - 1] + 1:
            runs[-1].append(item)
        else:
            runs.append([item])
    split: list[Sequence[T]] = []
    for run in runs:
        split += [run] if len(run) >= SHORTEST_RUN else [[item] for item in run]
    return split
