"""Dates in the words of a text: "Dec 3-5", "el 10 o el 17 de diciembre", "the 3rd", "Thursday the 3rd", "in 3 days"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from intake_bot.engine.windows import WEEK
from intake_bot.understanding.availability.almanac import in_month, month_dates, month_number, numeric, of_coming_month
from intake_bot.understanding.availability.away import away
from intake_bot.understanding.availability.clocks import clock_at
from intake_bot.understanding.availability.day_numbers import NUMBERS, TO, day_numbers
from intake_bot.understanding.availability.holidays import holiday, nth_weekday
from intake_bot.understanding.availability.tokens import Token, peek
from intake_bot.understanding.availability.unsure import Unsure
from intake_bot.understanding.phrases import word_set

Found = tuple[int, tuple[date, ...]]
_ARTICLES = frozenset({"the", "el", "los", "dia", "dias", "day", "days", "del"})
_NO_DATES = word_set("one ones thing time person option choice part half week")
_OF = frozenset({"of", "de", "del", "the", "in", "en"})


def date_at(tokens: Sequence[Token], at: int, today: date, leads: str = "", near: date | None = None) -> Found | None:
    """The dates that begin here. ``leads``: the weekday in front of them, which they must agree with.

    ``near``: a day of the month that was named last; "the 26th" after Christmas is in December.
    """
    token = peek(tokens, at)
    if token.kind == "date" and peek(tokens, at + 1).text in ("am", "pm"):
        raise Unsure("part")  # "Wednesday 2/3pm"
    if token.kind == "date":
        return at + 1, (numeric(token.text, today, leads),)
    if token.kind == "holiday":
        found = holiday(token.value, today)
        if not found:
            raise Unsure("two_dates")
        follows = peek(tokens, at + 1)
        if follows.kind in ("weeks", "days") or follows.text in ("season", "break", "weekend"):
            raise Unsure("part")
        return at + 1, found
    if token.kind == "month":
        return _month_first(tokens, at, today)
    if token.kind in ("nth", "ordword", "last"):
        nth = _nth(tokens, at, today)
        if nth:
            return nth
    return _numbers_first(tokens, at, today, leads, near or today) or away(tokens, at, today)


def _month_first(tokens: Sequence[Token], at: int, today: date) -> Found | None:
    """ "Dec 3rd", "december the 3rd to the 5th"; a month alone is all its dates, if "in" or the like says so."""
    month = month_number(tokens[at].text)
    here = at + 1
    if peek(tokens, here).kind == "stop" and peek(tokens, here + 1).kind == "number":
        here += 1
    listed = day_numbers(tokens, here, closed=True)
    if listed is None:
        before = peek(tokens, at - 1)
        if before.kind == "vague" or before.text == "mid":
            raise Unsure("part")
        if tokens[at].text == "may" and before.text not in ("in", "en", "this", "de", "all"):
            return None
        return at + 1, month_dates(month, today)
    here, days = listed
    here, year = _year(tokens, here)
    return here, tuple(in_month(day, month, today, year) for day in days)


def _numbers_first(tokens: Sequence[Token], at: int, today: date, leads: str, near: date) -> Found | None:
    """ "3 de diciembre", "the 3rd", "los dias 3 y 4", "del 3 al 5"."""
    here = at
    while peek(tokens, here).text in _ARTICLES and here - at < 3:
        here += 1
    marked = any(token.text in ("the", "el", "dia", "dias", "del", "los") for token in tokens[at:here])
    marked = marked or peek(tokens, at - 1).text.endswith((" del", " el"))
    if peek(tokens, here).kind not in NUMBERS:
        return None
    listed = day_numbers(tokens, here, closed=False)
    if listed:
        with_month = _month_behind(tokens, listed, at, today)
        if with_month:
            return with_month
    number = tokens[here]
    if number.kind == "ordword" and _is_no_day(tokens, here, named=marked and near > today):
        return None
    if not (number.kind in ("ordinal", "ordword") or marked or leads):
        return None
    if number.kind == "ordword" and (not marked or peek(tokens, here + 1).text in _NO_DATES):
        return None
    if tokens[at].text in ("los", "the") and number.kind == "numword":
        return None
    listed = day_numbers(tokens, here, closed=True)
    if listed is None or (
        leads and number.kind in ("number", "numword") and not marked and _is_hour(tokens, here, leads, today)
    ):
        return None
    return listed[0], tuple(of_coming_month(day, near) for day in listed[1])


def _is_no_day(tokens: Sequence[Token], at: int, *, named: bool) -> bool:
    """ "the first Monday of the month"; "the second" is a day only where a month was ``named``."""
    return peek(tokens, at + 1).kind == "day" or (tokens[at].text == "second" and not named)


def _is_hour(tokens: Sequence[Token], at: int, leads: str, today: date) -> bool:
    """A bare number behind a weekday that begins a range of hours or has a half of the day."""
    follows = peek(tokens, at + 1)
    if follows.kind == "ish" or (follows.kind == "dash" and peek(tokens, at + 2).kind == "ish"):
        return True
    if follows.kind in TO and peek(tokens, at + 2).kind in ("number", "clock", "noon", "numword", "las"):
        return True
    if follows.kind == "part" and follows.text.startswith(("en ", "por ", "x ")):
        return tokens[at].number <= 12 and WEEK[of_coming_month(tokens[at].number, today).weekday()] != leads
    found = clock_at(tokens, at, sure=True)
    return found is not None and (found[0] > at + 1 or bool(found[1].mark))


def _month_behind(tokens: Sequence[Token], listed: tuple[int, list[int]], at: int, today: date) -> Found | None:
    here, days = listed
    while peek(tokens, here).text in _OF:
        here += 1
    month = peek(tokens, here)
    if month.kind == "month_word":
        raise Unsure("part")
    name = "march" if month.text == "mar" and here > listed[0] else month.text  # "15 de mar" is no Tuesday
    if month.kind != "month" and name == month.text:
        return None
    leads_hour = peek(tokens, at - 1).kind in ("at", "after", "before", "until", "las", "around")
    if leads_hour and peek(tokens, here + 1).kind in ("number", "ordinal"):
        return None
    here, year = _year(tokens, here + 1)
    return here, tuple(in_month(day, month_number(name), today, year) for day in days)


def _year(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    here = at
    while peek(tokens, here).kind == "comma" or peek(tokens, here).text in ("de", "del", "of"):
        here += 1
    token = peek(tokens, here)
    if token.kind == "number" and len(token.text) == 4 and 2020 <= token.number <= 2040:
        return here + 1, token.number
    return at, 0


def _nth(tokens: Sequence[Token], at: int, today: date) -> Found | None:
    """ "the first Monday of December"; of every month it cannot be kept."""
    nth = 5 if tokens[at].kind == "last" else int(tokens[at].value or tokens[at].number)
    day = peek(tokens, at + 1)
    if day.kind != "day":
        return None
    here = at + 2
    while peek(tokens, here).text in _OF:
        here += 1
    month = peek(tokens, here)
    if month.kind != "month":
        if tokens[at].kind == "last":
            return None
        raise Unsure("part")
    number = month_number(month.text)
    found = nth_weekday(today.year, number, WEEK.index(day.value), nth)
    if found < today:
        found = nth_weekday(today.year + 1, number, WEEK.index(day.value), nth)
    return here + 1, (found,)
