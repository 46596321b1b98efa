"""Why a time must be asked again, as it comes up deep inside a text."""

from __future__ import annotations


class Unsure(Exception):
    """``why`` is one of the engine's WHY_UNSURE."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
