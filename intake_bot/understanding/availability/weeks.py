"""Days of the week, ranges and groups of them, and a day with its date ("Thursday the 3rd")."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from intake_bot.engine.windows import WEEK
from intake_bot.understanding.availability.almanac import coming_weekday
from intake_bot.understanding.availability.dates import date_at
from intake_bot.understanding.availability.tokens import Token, peek
from intake_bot.understanding.availability.unsure import Unsure

GROUPS: Mapping[str, tuple[str, ...]] = {"weekdays": WEEK[:5], "weekend": WEEK[5:], "midweek": WEEK[1:4], "all": WEEK}


_FRIDAY, _WEEKEND = 4, 3
EIGHT = {8: 7, 15: 14}
""" "viernes en ocho", "manana en quince"."""
_TO = frozenset({"to", "dash", "a", "until"})
_SPANISH = ("lun", "mar", "mie", "jue", "jueb", "vie", "bie", "sab", "dom")
_DATED = frozenset({"the", "el", "dia"})


@dataclass(frozen=True, slots=True)
class Named:
    """Days or dates that end before ``end``. ``back``: a word that turns the days before it into dates by ``turn``."""

    end: int
    days: tuple[str, ...] = ()
    dates: tuple[date, ...] = ()
    back: bool = False
    turn: Callable[[str], date] = date.fromisoformat
    harmless: bool = False


def days_at(tokens: Sequence[Token], at: int, today: date) -> Named | None:
    """A day with or without its date, a range, a group of days."""
    here = at
    while peek(tokens, here).text in ("el", "los", "the", "on", "un", "a") and here - at < 2:
        here += 1
    token = peek(tokens, here)
    if token.kind == "days":
        return _weekend_of(tokens, here, today) or Named(here + 1, GROUPS[token.value])
    if token.kind in ("today", "tomorrow", "aftertomorrow"):
        return _near(tokens, here, today)
    if token.kind != "day":
        return None
    eight = EIGHT.get(peek(tokens, here + 2).number, 0) if peek(tokens, here + 1).text == "en" else 0
    if eight:
        return Named(here + 3, dates=(coming_weekday(token.value, today) + timedelta(days=eight),))
    return day_range(tokens, here, token.value) or _dated(tokens, here, today) or Named(here + 1, (token.value,))


def _weekend_of(tokens: Sequence[Token], at: int, today: date) -> Named | None:
    """ "the weekend of the 5th": that Saturday and Sunday."""
    if tokens[at].value != "weekend" or peek(tokens, at + 1).text not in ("of", "de", "del"):
        return None
    found = date_at(tokens, at + 1 + (peek(tokens, at + 1).text != "del"), today)
    if found is None or len(found[1]) > _WEEKEND:
        return None
    if any(one.weekday() < _FRIDAY for one in found[1]):
        raise Unsure("two_dates")
    saturdays = {one + timedelta(days=_FRIDAY + 1 - one.weekday()) for one in found[1]}
    return Named(found[0], dates=tuple(sorted(saturdays | {one + timedelta(days=1) for one in saturdays})))


def _near(tokens: Sequence[Token], at: int, today: date) -> Named | None:
    if tokens[at].text == "hoy" and peek(tokens, at + 1).text == "en" and peek(tokens, at + 2).number:
        return None  # "de hoy en ocho"
    days = {"today": 0, "tomorrow": 1, "aftertomorrow": 2}[tokens[at].kind]
    first = today + timedelta(days=days)
    if peek(tokens, at + 1).kind in _TO and peek(tokens, at + 2).kind == "day":
        last = coming_weekday(tokens[at + 2].value, first)
        return Named(at + 3, dates=tuple(first + timedelta(days=more) for more in range((last - first).days + 1)))
    eight = EIGHT.get(peek(tokens, at + 2).number, 0) if peek(tokens, at + 1).text == "en" else 0
    return Named(at + 3, dates=(first + timedelta(days=eight),)) if eight else Named(at + 1, dates=(first,))


def day_range(tokens: Sequence[Token], at: int, first: str) -> Named | None:
    """ "mon-fri", "jueves a domingo"; days joined by dashes three times are a list."""
    follows = peek(tokens, at + 1)
    here = at + 2 if peek(tokens, at + 2).text not in ("el", "the", "los") else at + 3
    last = peek(tokens, here)
    between = (
        follows.kind == "and" and peek(tokens, at - 1 - (peek(tokens, at - 1).text in ("el", "los"))).kind == "between"
    )
    if last.kind != "day" or not (follows.kind in _TO or between):
        return None
    if follows.kind == "dash" and peek(tokens, here + 1).kind == "dash" and peek(tokens, here + 2).kind == "day":
        return Named(at + 2, (first,))
    start, end = WEEK.index(first), WEEK.index(last.value)
    if start == end or (peek(tokens, at - 1).kind == "dash" and peek(tokens, at - 2).kind == "day"):
        return None
    chosen = {WEEK[(start + more) % 7] for more in range((end - start) % 7 + 1)}
    return Named(here + 1, tuple(day for day in WEEK if day in chosen))


def _dated(tokens: Sequence[Token], at: int, today: date) -> Named | None:
    """ "Thursday the 3rd", "jueves 3 de diciembre", "Thu 12/3": the date, if it is that weekday."""
    day = tokens[at]
    here = at + 1
    while peek(tokens, here).kind in ("comma", "stop") and peek(tokens, here + 1).kind in ("month", "ordinal", "date"):
        here += 1
    found = date_at(tokens, here, today, day.value)
    if found is None or peek(tokens, here).kind in ("holiday", "nth"):
        return None
    bare = not any(
        token.kind in ("month", "ordinal", "ordword", "date") or token.text in _DATED
        for token in tokens[here : found[0]]
    )
    agrees = WEEK[found[1][0].weekday()] == day.value
    if bare and not day.text.startswith(_SPANISH):
        if agrees:
            raise Unsure("two_dates")
        return None
    if bare and day.text == "mar":  # Tuesday or March
        raise Unsure("two_dates")
    if bare and peek(tokens, here).kind == "numword":
        return None
    if not agrees and here > at + 1 and peek(tokens, at - 1).kind in ("or", "and"):
        return None  # "Sat or Sun, 12/19 or 12/20"
    if not agrees:
        raise Unsure("two_dates")
    return Named(found[0], dates=found[1])
