"""Dates counted from today: "in 3 days", "a week from Tuesday", "de hoy en ocho"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from intake_bot.understanding.availability.almanac import coming_weekday
from intake_bot.understanding.availability.tokens import Token, peek
from intake_bot.understanding.availability.unsure import Unsure

Found = tuple[int, tuple[date, ...]]
_AWAY_LEADS = frozenset({"in", "en", "dentro", "de", "within"})


def away(tokens: Sequence[Token], at: int, today: date) -> Found | None:
    """ "in 3 days", "dentro de 2 dias", "a week from Tuesday", "de hoy en ocho"."""
    if peek(tokens, at).kind == "today" and peek(tokens, at).text == "hoy" and peek(tokens, at + 1).text == "en":
        days = {8: 7, 15: 14}.get(peek(tokens, at + 2).number)
        if days:
            return at + 3, (today + timedelta(days=days),)
    here = at
    while peek(tokens, here).text in _AWAY_LEADS and here - at < 2:
        here += 1
    count, unit = peek(tokens, here), peek(tokens, here + 1)
    number = 1 if count.text in ("a", "un", "una", "one") else count.number
    if not number or (unit.kind not in ("weeks", "days_word") and unit.text not in ("dias", "dia", "day", "days")):
        return None
    days = number * (7 if unit.kind == "weeks" else 1)
    if peek(tokens, here + 2).text in ("from", "after"):
        return _from(tokens, here + 3, days, today)
    if here == at or unit.kind == "weeks":
        return None
    if unit.text.startswith("dia") and number in (8, 15):
        raise Unsure("two_dates")
    return here + 2, (today + timedelta(days=days),)


def _from(tokens: Sequence[Token], at: int, days: int, today: date) -> Found | None:
    token = peek(tokens, at)
    if token.kind == "today" or token.text in ("now", "hoy"):
        return at + 1, (today + timedelta(days=days),)
    if token.kind == "tomorrow":
        return at + 1, (today + timedelta(days=days + 1),)
    if token.kind == "day":
        first = coming_weekday(token.value, today)
        if first == today:
            raise Unsure("two_dates")
        return at + 1, (first + timedelta(days=days),)
    return None
