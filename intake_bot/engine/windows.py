"""When somebody can and cannot come: windows of time, as understood, and the compact text they are kept as."""

from __future__ import annotations

import re
from dataclasses import dataclass

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CODE = re.compile(r"(?P<marks>[!*]*)(?P<on>[a-z0-9-]+(?:,[a-z0-9-]+)*)(?: (?P<start>\d\d:\d\d)?-(?P<end>\d\d:\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Window:
    """One stretch of time on days of every week, or on dates; local times of the person's own zone.

    Exactly one of ``days`` (of WEEK, in its order) and ``dates`` (ISO, ascending) is filled.
    """

    days: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    start: str = ""
    """``18:00``; empty: from whenever the day begins."""
    end: str = ""
    """``21:00``; empty: open."""
    prefer: bool = False
    available: bool = True
    """False: they cannot then; it wins over every other window."""

    def code(self) -> str:
        """As it is kept: ``mon,tue 18:00-21:00``, ``!thu``, ``*2026-12-03 -12:00``."""
        marks = ("" if self.available else "!") + ("*" if self.prefer else "")
        times = f" {self.start}-{self.end}" if self.start or self.end else ""
        return f"{marks}{','.join(self.days or self.dates)}{times}"

    @staticmethod
    def of(code: str) -> Window | None:
        """The window that a kept text is; None for any other text."""
        found = _CODE.fullmatch(code)
        if found is None:
            return None
        on = tuple(found["on"].split(","))
        marks = found["marks"]
        times = (found["start"] or "", found["end"] or "", "*" in marks, "!" not in marks)
        if all(day in WEEK for day in on):
            return Window(on, (), *times)
        return Window((), on, *times) if all(re.fullmatch(r"\d{4}-\d\d-\d\d", one) for one in on) else None
