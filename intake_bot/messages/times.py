"""Says in a person's language when somebody can and cannot come; such answers are kept as codes (engine/windows.py).

``mon,tue,wed,thu,fri 18:00-21:00`` and ``!thu`` are "Mon-Fri 6-9 PM; not Thu" and
"de lunes a viernes, de 6 a 9 p. m.; no puede los jueves". Names, dates and hours are Babel's.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from datetime import date, time

from intake_bot.engine.windows import WEEK, Window
from intake_bot.messages.times_en import English
from intake_bot.messages.times_es import Spanish
from intake_bot.messages.times_parts import Speech

LONGEST = 100
"""Characters up to which days and months are written out in full, in languages where that reads better."""
SPEECH: dict[str, tuple[Speech, ...]] = {
    "en": (English(),),
    "es": (Spanish(width="wide"), Spanish(width="abbreviated")),
}
"""Language -> ways to say it, the longest first."""


def windows_words(codes: Sequence[str], language: str) -> str:
    """All windows of one answer as one wording: when they can, what suits best, then when they cannot."""
    windows = sorted(_merged(filter(None, map(window_of, codes))), key=lambda one: (not one.available, one.prefer))
    said = ""
    for speech in SPEECH.get(language, SPEECH["en"]):
        said = "; ".join(speech.window(window) for window in windows)
        if len(said) <= LONGEST:
            break
    return said


def window_of(code: str) -> Window | None:
    """The window that a kept text is; None for any other text, and for a day or an hour that there is not."""
    window = Window.of(code)
    if window is None:
        return None
    try:
        for day in window.dates:
            date.fromisoformat(day)
        for hour in filter(None, (window.start, window.end)):
            time.fromisoformat(hour)
    except ValueError:
        return None
    return window


def is_time(value: str, options: Container[str]) -> bool:
    """A window among an answer's values; somebody's own "sun" at a question without options is a word."""
    return value not in options and (bool(options) or not value.isalpha()) and window_of(value) is not None


def _merged(windows: Iterable[Window]) -> list[Window]:
    """Days at the same hours are said together; what cannot be is never also what suits best."""
    found: dict[Window, tuple[set[str], set[str]]] = {}
    for window in windows:
        hours = replace(window, days=(), dates=(), prefer=window.prefer and window.available)
        days, dates = found.setdefault(hours, (set(), set()))
        days.update(window.days)
        dates.update(window.dates)
    merged = []
    for hours, (days, dates) in found.items():
        if days:
            merged.append(replace(hours, days=tuple(day for day in WEEK if day in days)))
        if dates:
            merged.append(replace(hours, dates=tuple(sorted(dates))))
    return merged
