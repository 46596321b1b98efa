"""One hour in the words of a text: "6pm", "half past six", "las 6 de la tarde", "seis y media"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from intake_bot.understanding.availability.hours import HALF_OF, Clock
from intake_bot.understanding.availability.tokens import Token, peek

_LOOSE = frozenset({"la", "like", "de", "as", "en", "say"})
_QUARTERS = {"15": 15, "30": 30, "45": 45, "00": 0}
_MINUTES = (5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55)
_COUNTED_FROM = frozenset({5, 10, 20, 25})
_TWENTY = 20
_MIXED = (15, 30, 45)
"""Minutes in words behind an hour in figures: "3 thirty"."""
_MIDDLES = frozenset({"noon", "midnight"})
_HALVES = {"yhalf": 30, "yquarter": 15, "lessquarter": -15}
_SPOKEN = {"halfpast": 30, "quarterpast": 15, "quarterto": -15}
_BEFORE_HALF = frozenset({"in", "the", "at", "de", "la", "por", "en", "of", "x", "las", "del"})


def led(tokens: Sequence[Token], at: int, *, nested: bool = False) -> tuple[int, Clock] | None:
    """An hour after a word that announces one; "antes del 15" announces a date."""
    if peek(tokens, at - 1).text.endswith(" del") and peek(tokens, at).kind in ("number", "numword"):
        return None
    here = at
    while (
        peek(tokens, here).kind in ("at", "las", "a", "around", "comma")
        or peek(tokens, here).text in _LOOSE
        or (peek(tokens, here).text in ("el", "the") and peek(tokens, here + 1).kind in _MIDDLES)
    ):
        here += 1
        if here - at > 3:
            return None
    return None if nested and peek(tokens, here).kind in _SPOKEN else clock_at(tokens, here, sure=True)


def clock_at(tokens: Sequence[Token], at: int, *, sure: bool) -> tuple[int, Clock] | None:
    """One hour, with the minutes and the half of the day that belong to it. ``sure``: a bare number word is one."""
    token = peek(tokens, at)
    if token.kind in ("noon", "midnight"):
        return at + 1, Clock(12 if token.kind == "noon" else 24, 0, "24")
    if token.kind in _SPOKEN:
        return _spoken(tokens, at)
    if token.kind == "clock":
        return _half(tokens, at + 1, Clock(token.number, token.minute, token.value))
    if token.kind == "number":
        return _beside_hour(tokens, at) or _digits(tokens, at, sure=sure)
    if token.kind == "numword":
        return _beside_hour(tokens, at) or _words(tokens, at, sure=sure)
    return None


def _beside_hour(tokens: Sequence[Token], at: int) -> tuple[int, Clock] | None:
    """ "diez para las cuatro", "20 past five": minutes, and the hour they are counted from."""
    token = tokens[at]
    if token.number not in _COUNTED_FROM:
        return None
    here = at + 1 + (peek(tokens, at + 1).kind == "minutes")
    word, follows = peek(tokens, here).text, peek(tokens, here + 1)
    if word in ("of", "til", "till", "to") and (word == "of" or token.number >= _TWENTY) and token.text != "25":
        found = led(tokens, here + 1, nested=True)
        plain = found is not None and not found[1].minute and 0 < found[1].hour < 13
        return (found[0], _shifted(found[1], -token.number)) if found and plain else None
    if (
        word == "after"
        and (token.kind == "numword" or token.number >= _TWENTY)
        and follows.kind in ("number", "numword")
    ):
        word = "past"
    if word == "past" or (word in ("para", "pa") and follows.kind in ("las", "filler")):
        found = led(tokens, here + 1, nested=True)
        if found and not found[1].minute and 0 < found[1].hour < 13:
            return found[0], _shifted(found[1], token.number * (1 if word == "past" else -1))
    return None


def _spoken(tokens: Sequence[Token], at: int) -> tuple[int, Clock] | None:
    """ "half past six", "quarter to five", "cuarto para las 5"."""
    found = led(tokens, at + 1, nested=True)
    if found is None or found[1].minute or (tokens[at].text == "half" and found[1].hour > 12):
        return None
    return found[0], _shifted(found[1], _SPOKEN[tokens[at].kind])


def _shifted(clock: Clock, minutes: int) -> Clock:
    if minutes >= 0:
        return replace(clock, minute=minutes)
    return replace(clock, hour=(clock.hour - 2) % 12 + 1 if clock.hour <= 12 else clock.hour - 1, minute=60 + minutes)


def _digits(tokens: Sequence[Token], at: int, *, sure: bool) -> tuple[int, Clock] | None:
    token, follows = tokens[at], peek(tokens, at + 1)
    if len(token.text) in (3, 4) and token.number % 100 < 60 and token.number < 2500 and follows.kind != "unknown":
        here = at + 2 if follows.kind == "hours" else at + 1
        mark = "24" if token.number >= 1300 or token.text[0] == "0" else ""
        return _half(tokens, here, Clock(token.number // 100, token.number % 100, mark))
    if len(token.text) > 2:
        return None
    if follows.kind == "number" and token.number <= 12 and follows.text in _QUARTERS and not _is_range_next(tokens, at):
        return _half(tokens, at + 2, Clock(token.number, _QUARTERS[follows.text]))
    if follows.kind == "hours":
        if token.number < 13 and not sure and follows.text != "h":
            return None
        return _half(tokens, at + 2, Clock(token.number, 0, "24" if token.number > 12 or follows.text == "h" else ""))
    if not sure and follows.kind in ("unknown", "minutes", "days_word", "weeks", "years"):
        return None
    return _minutes(tokens, at)


def _is_range_next(tokens: Sequence[Token], at: int) -> bool:
    return peek(tokens, at + 2).kind in ("dash", "to")


def _words(tokens: Sequence[Token], at: int, *, sure: bool) -> tuple[int, Clock] | None:
    """ "six thirty", "seis y media", "ocho de la noche"; a bare number word only where an hour is expected."""
    if tokens[at].number > 24:
        return None
    follows = peek(tokens, at + 1)
    found = _minutes(tokens, at)
    settled = follows.kind in ("oclock", *_HALVES) or (follows.kind == "numword" and follows.number in _MINUTES)
    if sure or settled or found[1].mark:
        return found
    return None


def _minutes(tokens: Sequence[Token], at: int) -> tuple[int, Clock]:
    """The minutes said after an hour."""
    clock = Clock(tokens[at].number, 0, "24" if len(tokens[at].text) == 2 and tokens[at].text[0] == "0" else "")
    follows = peek(tokens, at + 1)
    here = at + 1
    if follows.kind in _HALVES:
        return _half(tokens, here + 1, _shifted(clock, _HALVES[follows.kind]))
    if follows.kind == "oclock":
        return _half(tokens, here + 1, clock)
    spoken = follows.kind == "numword" and follows.number in (
        _MINUTES[1:] if tokens[at].kind == "numword" else _MIXED if clock.hour <= 12 else ()
    )
    if spoken:
        more = peek(tokens, here + 1)
        tens = follows.number >= 20 and follows.number % 10 == 0 and more.kind == "numword" and 0 < more.number < 10
        return _half(tokens, here + 1 + tens, replace(clock, minute=follows.number + (more.number if tens else 0)))
    if follows.text in ("y", "menos") and _is_minutes(tokens, at, here + 1):
        minutes = tokens[here + 1].number
        return _half(tokens, here + 2, _shifted(clock, minutes if follows.text == "y" else -minutes))
    return _half(tokens, here, clock)


def _is_minutes(tokens: Sequence[Token], at: int, here: int) -> bool:
    """ "las cuatro y diez", "las 5 menos veinte"; "a las 4 y 10" may be two hours."""
    minutes = peek(tokens, here)
    if minutes.number in (20, 30, 40, 45, 50) and peek(tokens, here - 1).text == "y":
        return True
    return minutes.kind == "numword" and minutes.number in _COUNTED_FROM and peek(tokens, at - 1).kind == "las"


def _half(tokens: Sequence[Token], at: int, clock: Clock) -> tuple[int, Clock]:
    """The half of the day behind an hour: "pm", "in the morning", "de la noche", "at night"."""
    here = at
    if peek(tokens, here).kind in ("oclock", "hours"):
        here += 1
    at = here
    while peek(tokens, here).text in _BEFORE_HALF and here - at < 3:
        here += 1
    token = peek(tokens, here)
    half = token.value if token.kind == "half" else HALF_OF.get(token.value, "") if token.kind == "part" else ""
    if clock.hour > 12 and token.text == "am" and here == at:
        return here + 1, replace(clock, mark="am")  # "15 am" cannot be
    if not half or clock.hour > 12 or clock.mark == "24":
        return (here + 1, clock) if half and here == at else (at, clock)
    if clock.hour == 12 and token.text != "am":
        return here + 1, Clock(12, clock.minute, "24") if token.value != "evening" else Clock(24, clock.minute, "24")
    return here + 1, replace(clock, mark=half)
