"""The log: one line an event, with fields from a list, and never a reason to stop.

A field that is not on the list does not reach the log, so no name, number or word of a person can. A log that cannot
be written (its disk is full, nobody reads it any more) is lost quietly: texts matter more.
"""

from __future__ import annotations

import sys
from typing import TextIO

import structlog
from structlog.typing import EventDict, WrappedLogger

ALLOWED = frozenset({"event", "level", "timestamp", "error", "line", "channel", "reason", "texts"})
"""Field names that may be written; none of them ever holds what a person said or who they are."""


class QuietWriter:
    """Writes lines to a stream, and forgets those that it cannot write."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def msg(self, line: str) -> None:
        """One line."""
        try:
            self._stream.write(line + "\n")
            self._stream.flush()
        except (OSError, ValueError):
            return

    debug = info = warning = error = critical = msg


def only_allowed(_logger: WrappedLogger, _method: str, fields: EventDict) -> EventDict:
    """The fields on the list."""
    return {name: value for name, value in fields.items() if name in ALLOWED}


def set_up_logs() -> None:
    """Once for each process, before anything is logged."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_allowed,
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        logger_factory=lambda *_: QuietWriter(sys.stderr),
        cache_logger_on_first_use=False,
    )
