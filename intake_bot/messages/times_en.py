"""Windows of time in English: "Mon-Fri 6-9 PM; Sat any time; Tue from 3 PM (best); not Thu"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from intake_bot.engine.windows import WEEK, Window
from intake_bot.messages.times_parts import NOON, Speech, date_runs, day_runs, hours_of


@dataclass(frozen=True)
class English(Speech):
    """Day names are short, as on a calendar."""

    language: str = "en"

    def window(self, window: Window) -> str:
        """One window."""
        start, end = hours_of(window)
        if not window.available:
            return f"not {self._without(window, self._hours(start, end, 'after', 'before'))}"
        hours = self._hours(start, end, "from", "until") or "any time"
        if window.days == WEEK:
            said = f"every day {hours}" if start or end else f"any day, {hours}"
        else:
            said = self._joined(window, self._days(window), hours)
        return f"{said} (best)" if window.prefer else said

    def _without(self, window: Window, hours: str) -> str:
        if window.days == WEEK:
            return f"{hours} on any day" if hours else "on any day"
        days = self._days(window, either=True)
        return self._joined(window, days, hours) if hours else days

    @staticmethod
    def _joined(window: Window, days: str, hours: str) -> str:
        """A date and an hour are kept apart: ``Mon Nov 30, 11 AM-1 PM``."""
        return f"{days}{',' if window.dates else ''} {hours}"

    def _days(self, window: Window, *, either: bool = False) -> str:
        names = [
            f"{self.day(run[0])}-{self.day(run[-1])}" if len(run) > 1 else self.day(run[0])
            for run in day_runs(window.days)
        ]
        for dates in date_runs(window.dates):
            first, last = (self.on(day, "EEE MMM d") for day in (dates[0], dates[-1]))
            names.append(f"{first} to {last}" if len(dates) > 1 else first)
        return self.listed(names, either=either)

    def _hours(self, start: time | None, end: time | None, since: str, till: str) -> str:
        if start and end:
            same_half = NOON not in (start, end) and (start < NOON) == (end < NOON)
            return f"{self.clock(start, half=False) if same_half else self._at(start)}-{self._at(end)}"
        if start:
            return f"{since} {self._at(start)}"
        return f"{till} {self._at(end)}" if end else ""

    def _at(self, at: time) -> str:
        return "noon" if at == NOON else self.clock(at)
