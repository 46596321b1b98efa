"""Numbers that are days of a month, in lists and ranges: "3rd, 4th or 5th", "10 al 12"."""

from __future__ import annotations

from collections.abc import Sequence

from intake_bot.understanding.availability.tokens import Token, peek

_NO_DAYS = frozenset({"one", "una", "un", "uno"})
NUMBERS = frozenset({"number", "ordinal", "ordword", "numword"})
_SEPARATORS = frozenset({"and", "or", "comma", "slash"})
TO = frozenset({"to", "dash", "a", "until"})
_MOST_DAYS, _HOURS = 31, 12


def day_numbers(tokens: Sequence[Token], at: int, *, closed: bool) -> tuple[int, list[int]] | None:
    """Numbers of days in a list or range. ``closed``: nothing behind shows that they are days: hours end it."""
    here = at
    while peek(tokens, here).text in ("the", "el", "los", "dia", "dias"):
        here += 1
    if not _is_day(tokens, here, closed=closed):
        return None
    days = [tokens[here].number]
    here += 1
    while len(days) < _MOST_DAYS:
        step = _next_day(tokens, here, days[-1], closed=closed)
        if step is None:
            break
        here, more = step
        days += more
    return here, days


def _next_day(tokens: Sequence[Token], at: int, last: int, *, closed: bool) -> tuple[int, list[int]] | None:
    here = at
    joins = peek(tokens, here).kind
    while peek(tokens, here).kind in _SEPARATORS or peek(tokens, here).kind in TO:
        if here > at and peek(tokens, here).kind in TO:
            return None
        here += 1
    if here == at and (peek(tokens, here).kind != "number" or (closed and not _goes_on(tokens, here, last))):
        return None
    while peek(tokens, here).text in ("the", "el", "dia", "al", "del"):
        here += 1
    if not _is_day(tokens, here, closed=closed):
        return None
    if closed and joins == "comma" and _is_hours(tokens, here, last):
        return None
    number = tokens[here].number
    if joins in TO:
        return (here + 1, list(range(last + 1, number + 1))) if last < number <= 31 else None
    return here + 1, [number]


def _goes_on(tokens: Sequence[Token], at: int, last: int) -> bool:
    """ "dec 24 25 and 31": higher numbers than any hour of the day that people say; "Jan 4 5 or 6" counts on."""
    if last + 1 == tokens[at].number and peek(tokens, at + 1).kind in ("or", "and", "number"):
        behind = at + 1 + (peek(tokens, at + 1).kind != "number")
        if peek(tokens, behind).kind == "number" and peek(tokens, behind).number == last + 2:
            return True
    if _is_in_a_row(tokens, at, last):
        return True
    return _HOURS < last < tokens[at].number <= _MOST_DAYS


def _is_in_a_row(tokens: Sequence[Token], at: int, last: int) -> bool:
    """ "Jan 5 6 7": the third day in a row."""
    numbers = [peek(tokens, at + more).number for more in (-2, -1, 0)]
    return numbers == [last - 1, last, last + 1]


def _is_hours(tokens: Sequence[Token], at: int, last: int) -> bool:
    """ "the 8th, 3 to 4": bare numbers that run on, and do not count on from the day, are hours."""
    first, behind = peek(tokens, at), peek(tokens, at + 2)
    if first.kind != "number" or peek(tokens, at + 1).kind not in TO or behind.kind not in ("number", "noon", "clock"):
        return False
    return first.number <= _HOURS and (first.number <= last or peek(tokens, at - 2).kind == "ordinal")


def _is_day(tokens: Sequence[Token], at: int, *, closed: bool) -> bool:
    token = peek(tokens, at)
    if token.kind not in NUMBERS or token.number < 1:
        return False
    if token.text in _NO_DAYS and not (peek(tokens, at + 1).text == "de" and peek(tokens, at + 2).kind == "month"):
        return False
    if len(token.text) > 2 and token.kind == "number":
        return False
    if token.kind in ("ordinal", "ordword"):
        return True
    follows = peek(tokens, at + 1)
    if follows.kind == "unknown" and peek(tokens, at - 1).kind == "month":
        return True
    if follows.kind in ("hours", "half", "oclock", "yhalf", "yquarter", "unknown", "minutes", "weeks", "days_word"):
        return False
    if follows.kind == "part" and follows.text in ("am", "pm"):
        return False
    return not (closed and follows.kind == "dash" and peek(tokens, at + 2).kind == "clock")
