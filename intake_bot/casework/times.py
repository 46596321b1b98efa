"""A window of time as staff read it in a summary: ``Mon, Tue, Wed 18:00-21:00``, ``not Thu``."""

from __future__ import annotations

from intake_bot.engine.windows import WEEK, Window


def window_text(value: str) -> str:
    """A kept window in words; any other value as it is."""
    window = Window.of(value)
    if window is None:
        return value
    days = "Every day" if window.days == WEEK else ", ".join(day.capitalize() for day in window.days)
    text = f"{days or ', '.join(window.dates)} {_hours(window)}".rstrip()
    text = text if window.available else f"not {text}"
    return f"{text} (preferred)" if window.prefer else text


def _hours(window: Window) -> str:
    if window.start and window.end:
        return f"{window.start}-{window.end}"
    return f"from {window.start}" if window.start else f"until {window.end}" if window.end else ""
