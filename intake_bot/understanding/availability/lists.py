"""Days that only say which of the days before are meant: "weekdays, Tuesday or Thursday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from intake_bot.engine.windows import WEEK
from intake_bot.understanding.availability.chunks import Piece

_GROUPS = (WEEK[:5], WEEK[5:])
_COMMA = 2


def narrowed(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without groups of days that the list behind them makes narrower."""
    kept = list(pieces)
    for place, piece in enumerate(pieces):
        if piece.atom.kind == "days" and piece.atom.days in _GROUPS and _is_narrowed(pieces, place):
            at = kept.index(piece)
            if at + 1 < len(kept):
                kept[at + 1] = replace(kept[at + 1], after=piece.after, anew=piece.anew)
            del kept[at]
    return kept


def _is_narrowed(pieces: Sequence[Piece], place: int) -> bool:
    """A comma, then some of these days, without hours of their own."""
    here = place + 1
    while here < len(pieces) and pieces[here].atom.kind == "time" and pieces[here].after == 0:
        here += 1
    if here >= len(pieces) or pieces[here].after != _COMMA:
        return False
    first = here
    while here < len(pieces) and pieces[here].atom.kind == "days" and (here == first or pieces[here].after <= _COMMA):
        one = pieces[here]
        inside = not one.atom.loose and set(one.atom.days) < set(pieces[place].atom.days)
        if not inside or one.mood != pieces[place].mood or (one.atom.joined and here == first):
            return False
        here += 1
    timed = here < len(pieces) and pieces[here].atom.kind == "time" and pieces[here].after < _COMMA
    return here > first and not (timed and first > place + 1)
