"""Words in which every value that was filled in can be told from the words around it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from intake_bot.messages.render import Words
from intake_bot.messages.review.model import Lines, Run

OPEN, CLOSE = "⟦", "⟧"
"""No text has these of its own."""
SAMPLE = re.compile(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}")


class MarkedWords(Words):
    """The same words; values stand between marks that ``lines`` takes off again."""

    def _program_values(self, language: str, side: str) -> Mapping[str, str]:
        return {name: _marked(value) for name, value in super()._program_values(language, side).items()}

    def _shown(self, *given: Any, **named: Any) -> str:
        return _marked(super()._shown(*given, **named))


def lines(text: str) -> Lines:
    """A marked text by its lines, each in runs of words and values."""
    return tuple(tuple(_runs(line)) for line in text.split("\n"))


def _marked(value: str) -> str:
    return f"{OPEN}{value.replace(OPEN, '[').replace(CLOSE, ']')}{CLOSE}"


def _runs(line: str) -> list[Run]:
    parts = SAMPLE.split(line)
    return [Run(part, sample=bool(at % 2)) for at, part in enumerate(parts) if part]
