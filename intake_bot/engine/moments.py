"""How moments that were kept are compared with now, when a clock may once have been wrong."""

from __future__ import annotations

SKEW = 60.0
"""Seconds by which the clocks of two machines, or one clock before and after it was set, may differ."""


def lately(now: float, then: float, seconds: float) -> bool:
    """True when ``then`` lies no more than ``seconds`` back. A moment ahead of now was kept by a clock that was wrong:
    how long ago it was is not known, so it is not lately."""
    return -SKEW <= now - then <= seconds
