"""Windows of time in Spanish: "de lunes a viernes, de 6 a 9 p. m.; mejor los martes, desde las 3 p. m."."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from intake_bot.engine.windows import WEEK, Window
from intake_bot.messages.times_parts import NOON, Speech, date_runs, day_runs, hours_of


@dataclass(frozen=True)
class Spanish(Speech):
    """Days and months are written out where there is room."""

    language: str = "es"

    def window(self, window: Window) -> str:
        """One window."""
        start, end = hours_of(window)
        if not window.available:
            return f"no puede {self._without(window, self._hours(start, end, excluded=True))}"
        hours = self._hours(start, end) or "a cualquier hora"
        days = self._days(window)
        if window.days == WEEK:
            days = "todos los días" if start or end else "cualquier día"
        return f"{'mejor ' if window.prefer else ''}{days}, {hours}"

    def _without(self, window: Window, hours: str) -> str:
        if window.days == WEEK:
            return f"ningún día {hours}".rstrip()
        return f"{self._days(window)}, {hours}" if hours else self._days(window)

    def _days(self, window: Window) -> str:
        said: list[str] = []
        in_list = False
        for run in day_runs(window.days):
            if len(run) > 1:
                said.append(f"de {self.day(run[0])} a {self.day(run[-1])}")
            else:
                said.append(self._every(run[0]) if in_list else f"los {self._every(run[0])}")
            in_list = len(run) == 1
        return self.listed([*said, *self._dates(window)])

    def _every(self, day: str) -> str:
        name = self.day(day)
        return f"{name}s" if name in ("sábado", "domingo") else name

    def _dates(self, window: Window) -> list[str]:
        """The month is said once for dates of the same month that follow each other."""
        runs = date_runs(window.dates)
        said = []
        for n, run in enumerate(runs):
            after = runs[n + 1][0] if n + 1 < len(runs) else None
            last = self._date(run[-1], month=after is None or after.month != run[-1].month)
            first = self._date(run[0], month=run[0].month != run[-1].month)
            said.append(f"del {first} al {last}" if len(run) > 1 else f"el {last}")
        return said

    def _date(self, day: date, *, month: bool) -> str:
        wide = self.width == "wide"
        return self.on(
            day, ("EEEE d" if wide else "EEE d") + ((" 'de' MMMM" if wide else " 'de' MMM") if month else "")
        )

    def _hours(self, start: time | None, end: time | None, *, excluded: bool = False) -> str:
        if start and end:
            same_half = end != NOON and (start < NOON) == (end < NOON)
            first = self.clock(start, half=False) if same_half else self._at(start)
            return f"de {first} a {self._at(end)}"
        if start:
            return f"después {self._of(start)}" if excluded else f"desde {self._the(start)}"
        if end:
            return f"antes {self._of(end)}" if excluded else f"hasta {self._the(end)}"
        return ""

    def _at(self, at: time) -> str:
        return "mediodía" if at == NOON else self.clock(at)

    def _the(self, at: time) -> str:
        article = "el" if at == NOON else "la" if at.hour % 12 == 1 else "las"
        return f"{article} {self._at(at)}"

    def _of(self, at: time) -> str:
        return "del mediodía" if at == NOON else f"de {self._the(at)}"
