"""Words that are times only for what stands beside them: "days are good", "all of Saturday", "or the next"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from intake_bot.engine.windows import WEEK
from intake_bot.understanding.availability.almanac import of_coming_month
from intake_bot.understanding.availability.atoms import Atom
from intake_bot.understanding.availability.holidays import RULES, SHARED
from intake_bot.understanding.availability.hours import Time
from intake_bot.understanding.availability.marks import MARKS, TIMES
from intake_bot.understanding.availability.tokens import ENDS, Token, peek
from intake_bot.understanding.availability.unsure import Unsure

_WHOLE = frozenset({"todo", "all", "whole", "entire"})
_WHOLE_LEADS = frozenset({"el", "this", "este", "of", "the", "day"})
_POSTED = frozenset({"va", "van", "sale", "salen", "arre", "dale", "jalo", "sobres", "go", "bet"})
_SAID_OF = frozenset({"can", "cant", "not", "prefer", "part", "at"})
_BEFORE_DAYTIME = frozenset({"prefer", "can", "only", "busy", "not", "cant", "or", "and", "part", "hedge"})
_BEHIND_DAYTIME = frozenset({"can", "cant", "prefer", "only", "not", "or", "except"})
_NAMED = frozenset({"day", "days", "month", "ordinal", "ordword", "number", "date", "part"})
_MOST_HOURS, _MOST_DAYS = 12, 31
_LATER = timedelta(days=7)
_SELF = frozenset({"i", "we"})
_IS = frozenset({"is", "are", "r", "es", "son", "estan", "esta"})
_VERY = frozenset({"very", "so", "really", "too", "pretty", "super", "muy", "bien", "kinda", "just"})
Found = tuple[int, tuple[date, ...]]


def ends(token: Token) -> bool:
    """A clause ends with it."""
    return token.kind in ENDS


def said_beside(tokens: Sequence[Token], at: int, found: Sequence[Atom]) -> Atom | None:
    """What a word says behind the atoms that were found, and before the tokens that follow."""
    token = tokens[at]
    if token.kind in ("next", "weekday_next") and _is_alone(tokens, at + 1):
        return _week_later(found)
    if token.kind == "weekday_next":
        raise Unsure("next_week")
    if token.kind == "days_word" and _is_daytime(tokens, at):
        return Atom("time", token.text, time=Time("part", part="daytime"))
    if token.text in _POSTED and found and found[-1].kind in TIMES and ends(peek(tokens, at + 1)):
        return Atom("can", token.text)  # "los jueves va"
    return None


def whole_day(tokens: Sequence[Token], at: int) -> int:
    """ "todo el domingo", "all of Saturday": where the day stands, or 0."""
    if tokens[at].text not in _WHOLE:
        return 0
    here = at + 1
    while peek(tokens, here).text in _WHOLE_LEADS and here - at < 3:
        here += 1
    day = peek(tokens, here)
    return 0 if day.kind != "day" or day.text.endswith("days") else here


def bare_day(
    tokens: Sequence[Token], at: int, found: Sequence[Atom], near: date
) -> tuple[int, tuple[date, ...]] | None:
    """ "Dec 22 works but not 23": a number beyond the hours of a clock, behind a date."""
    token, behind = tokens[at], peek(tokens, at + 1)
    if token.kind != "number" or not 0 < token.number <= _MOST_DAYS or len(token.text) > 2:
        return None
    said = next((one for one in reversed(found) if one.kind in TIMES), None)
    if said is None or said.kind != "dates" or not (ends(behind) or behind.kind in MARKS or behind.text == "a las"):
        return None
    if token.number <= _MOST_HOURS and not _counts_on(tokens, at, said):
        return None
    return at + 1, (of_coming_month(token.number, near),)


def last_day(tokens: Sequence[Token], at: int, first: date) -> Found | None:
    """ "del 18 de diciembre al 22": the end of a stretch, in the same month."""
    token = peek(tokens, at)
    if token.kind != "number" or not max(first.day, _MOST_HOURS * (peek(tokens, at - 1).text != "al")) < token.number:
        return None
    return (at + 1, (of_coming_month(token.number, first),)) if token.number <= _MOST_DAYS else None


def is_unknown_verdict(tokens: Sequence[Token], at: int, found: Sequence[Atom]) -> bool:
    """ "weekends are sacred", "Tuesdays I snorkel": a word nobody knows says what these days are for."""
    before = peek(tokens, at - 1).text
    if tokens[at].kind != "unknown":
        return False
    if before in _SELF:
        return True
    here = at - 1
    while peek(tokens, here).text in _VERY:
        here -= 1
    return peek(tokens, here).text in _IS and bool(found) and found[-1].kind in ("days", "dates")


def is_named_again(token: Token, found: Sequence[Atom]) -> bool:
    """ "May 10, mother's day": the name of a date that was just said."""
    if token.kind != "holiday":
        return False
    said = next((one.dates for one in reversed(found[-3:]) if one.kind == "dates"), ())
    if len(said) != 1:
        return False
    names = SHARED.get(token.value, (token.value,))
    return any(RULES[name](said[0].year) == said for name in names)


def _counts_on(tokens: Sequence[Token], at: int, said: Atom) -> bool:
    """ "Dec 1 no, 2 no, 3 a las 5": each with something said of it, one after the other."""
    judged = peek(tokens, at + 1).kind in MARKS or peek(tokens, at + 1).text == "a las"
    return judged and peek(tokens, at - 1).kind == "comma" and said.dates[-1].day + 1 == tokens[at].number


def points_back(tokens: Sequence[Token], at: int, found: Sequence[Atom]) -> bool:
    """ "el 12, ese sabado": the weekday of the one date that was just named."""
    day = peek(tokens, at + 1)
    said = next((one for one in reversed(found) if one.kind in ("days", "dates")), None)
    if day.kind != "day" or said is None or len(said.dates) + len(said.days) != 1:
        return False
    return day.value in said.days or any(WEEK[on.weekday()] == day.value for on in said.dates)


def _is_alone(tokens: Sequence[Token], at: int) -> bool:
    here = at + (peek(tokens, at).text in ("one", "uno"))
    return ends(peek(tokens, here)) or peek(tokens, here).kind in _SAID_OF


def _week_later(found: Sequence[Atom]) -> Atom | None:
    """ "this Thursday or the next": the same day a week later."""
    said = next((one for one in reversed(found) if one.kind in ("days", "dates")), None)
    if said is None:
        return None
    if len(said.dates) != 1:
        raise Unsure("next_week")
    return replace(said, dates=(said.dates[0] + _LATER,))


def _is_daytime(tokens: Sequence[Token], at: int) -> bool:
    """ "days are good", "I prefer days, not nights"."""
    before, follows = peek(tokens, at - 1), peek(tokens, at + 1)
    if peek(tokens, at + 2).kind in _NAMED and follows.kind == "filler":
        return False  # "my days are Monday and Friday"
    opens = ends(before) or before.kind in _BEFORE_DAYTIME or before.text == "my"
    return opens and (ends(follows) or follows.kind in _BEHIND_DAYTIME or follows.text in ("are", "r"))
