"""Which week is meant: "this Friday", "next Tue or Thu", "el lunes que viene", "in two weeks on Monday"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from intake_bot.understanding.availability.almanac import coming_weekday, weekday_of_week
from intake_bot.understanding.availability.tokens import ENDS, Token, peek
from intake_bot.understanding.availability.unsure import Unsure
from intake_bot.understanding.availability.weeks import GROUPS, Named, day_range

_SKIPPED = frozenset({"on", "the", "el", "los", "la", "de", "in", "coming", "of"})


def relative_at(tokens: Sequence[Token], at: int, today: date) -> Named | None:
    """ "this Friday", "next Tue or Thu", "next week", "in two weeks on Monday", "el lunes que viene", "last Friday"."""
    token = peek(tokens, at)
    match token.kind:
        case "this" | "next":
            return _this_or_next(tokens, at, today)
        case "weekrel":
            return _week(tokens, at + 1, int(token.value), today)
        case "weekday_next":
            alone = peek(tokens, at - 1).text in ("el", "la") and peek(tokens, at - 2).kind in ENDS
            named = Named(at + 1, back=True, turn=lambda day: weekday_of_week(day, 1, today), harmless=True)
            return None if alone else named  # "este miercoles no, el que viene si"
        case "past":
            raise Unsure("past")
        case "last" if peek(tokens, at + 1).kind == "month":
            raise Unsure("past")
        case "last" if peek(tokens, at + 1).kind == "day" and peek(tokens, at + 2).text not in ("of", "in"):
            raise Unsure("past")
        case "lastpast" | "aftertomorrow" if token.text == "pasado" and peek(tokens, at - 1).kind == "day":
            raise Unsure("past")
        case "number" | "numword" if peek(tokens, at + 1).kind == "weeks" and peek(tokens, at + 2).text not in (
            "from",
            "after",
        ):
            if peek(tokens, at - 1).text in ("in", "en", "de", "within"):
                return _week(tokens, at + 2, token.number, today)
    return None


def _week(tokens: Sequence[Token], at: int, weeks: int, today: date) -> Named:
    """A week with the days that follow it, or else those before it."""

    def turn(day: str) -> date:
        return weekday_of_week(day, weeks, today)

    return _listed(tokens, at, turn) or Named(at, back=True, turn=turn)


def _this_or_next(tokens: Sequence[Token], at: int, today: date) -> Named | None:
    """ "this" is the coming one, "next" that of the next calendar week; behind a day ("lunes proximo") too."""
    this = tokens[at].kind == "this"

    def turn(day: str) -> date:
        return coming_weekday(day, today) if this else weekday_of_week(day, 1, today)

    named = _listed(tokens, at + 1, turn)
    if named is None and not this and peek(tokens, at - 1).kind in ("day", "days"):
        return Named(at + 1, back=True, turn=turn, harmless=True)
    return named


def _listed(tokens: Sequence[Token], at: int, turn: Callable[[str], date]) -> Named | None:
    """The days that follow, each turned into its date: "Tue or Thu", "Monday through Wednesday"."""
    dates: list[date] = []
    here = end = at
    while True:
        while peek(tokens, here).text in _SKIPPED or (not dates and peek(tokens, here).kind in ("this", "comma")):
            here += 1
        token = peek(tokens, here)
        if token.kind == "days" and token.value != "all":
            dates += [turn(day) for day in GROUPS[token.value]]
            return Named(here + 1, dates=tuple(sorted(dates)))
        if token.kind != "day":
            break
        ranged = day_range(tokens, here, token.value)
        dates += [turn(day) for day in (ranged.days if ranged else (token.value,))]
        end = here = ranged.end if ranged else here + 1
        if peek(tokens, here).kind not in ("and", "or", "slash", "comma"):
            return Named(end, dates=tuple(sorted(dates)))
        here += 1
    return Named(end, dates=tuple(sorted(dates))) if dates else None
