"""Every date from one to another: "del lunes 7 al viernes 11", "this Friday to Sunday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from intake_bot.understanding.availability.dates import date_at
from intake_bot.understanding.availability.tokens import Token, peek
from intake_bot.understanding.availability.unsure import Unsure
from intake_bot.understanding.availability.weeks import Named, days_at

_LONGEST = 92
"""Days; nobody offers a longer stretch."""


def to_last(tokens: Sequence[Token], at: int, first: Named, today: date) -> Named:
    """A day with its date, and all that follow up to the one behind "to"."""
    between = peek(tokens, at - 1).kind == "between" and peek(tokens, first.end).kind == "and"
    if not between and peek(tokens, first.end).kind not in ("to", "dash"):
        return first
    last = days_at(tokens, first.end + 1, today)
    if last is None or len(last.dates) != 1:
        found = date_at(tokens, first.end + 1, max(first.dates[0], today))
        last = Named(found[0], dates=found[1]) if found and len(found[1]) == 1 else None
    return replace(first, end=last.end, dates=stretched(first.dates, last.dates)) if last else first


def stretched(first: tuple[date, ...], last: tuple[date, ...]) -> tuple[date, ...]:
    """Every date from the last of the first ones."""
    if last[0] < first[-1]:
        raise Unsure("two_dates")
    days = (last[-1] - first[-1]).days
    if days > _LONGEST:
        raise Unsure("two_dates")
    ordinal = first[-1].toordinal()
    return (*first, *(date.fromordinal(ordinal + more) for more in range(1, days + 1)))
