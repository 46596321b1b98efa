"""Which of a question's ranges a sum falls into."""

from __future__ import annotations

from collections.abc import Sequence

from intake_bot.engine.answers import AmountSaid, Chosen, NearTie, Unclear

_OURS = ("", "USD")
"""The ranges are in dollars."""


def option_of(
    said: AmountSaid, options: tuple[str, ...], bounds: Sequence[tuple[int, int | None] | None]
) -> Chosen | NearTie | Unclear:
    """The range that holds the sum; those it reaches into where no single one does."""
    if said.currency not in _OURS:
        return Unclear()  # 350 of another currency are not 350 of ours
    least, most = said.least, said.most
    if least == 0 and most != 0:
        least = 1  # "under 500" is not nothing
    if most == 0 and "none" in options:
        return Chosen("none", inferred=True)
    ranges = [(option, bound) for option, bound in zip(options, bounds, strict=False) if bound is not None]
    inside = [
        option
        for option, (low, high) in ranges
        if low <= least and (high is None or (most is not None and most <= high))
    ]
    if len(inside) == 1:
        return Chosen(inside[0], inferred=True)
    reached = inside or [
        option for option, (low, high) in ranges if (most is None or most > low) and (high is None or least < high)
    ]
    return NearTie(tuple(reached)) if 2 <= len(reached) <= 3 else Unclear()
