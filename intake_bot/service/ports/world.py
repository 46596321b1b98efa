"""Time and chance, as arguments: one seed replays a whole run."""

from __future__ import annotations

from typing import Protocol


class Clock(Protocol):
    """Now, seconds since the epoch, UTC. The demo's can be moved forward."""

    def now(self) -> float: ...


class Chance(Protocol):
    """Random whole numbers. ``labels`` let a test give each person a series of their own."""

    def draw(self, *labels: object) -> int:
        """63 random bits."""
        ...
