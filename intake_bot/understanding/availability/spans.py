"""Stretches of hours in the words of a text: "after 5 but before 8", "9 to 5", "around noon", "until 4"."""

from __future__ import annotations

from collections.abc import Sequence

from intake_bot.understanding.availability.clocks import clock_at, led
from intake_bot.understanding.availability.hours import PARTS, Clock, Time, single, within
from intake_bot.understanding.availability.tokens import Token, peek
from intake_bot.understanding.phrases import word_set

Found = tuple[int, Time]
_LIMITS = {
    "latest": "before",
    "earliest": "after",
    "after": "after",
    "from": "after",
    "before": "before",
    "until": "before",
}
_EXTREMES = {"latest": "before", "earliest": "after"}
_TO = frozenset({"to", "dash", "a", "until"})
_STRANGE = frozenset({"unknown", "story", "busy", "years"})
_OWNERS = frozenset({"my", "mi", "mis", "number", "numero", "option", "opcion", "of", "has", "have", "tengo", "tiene"})
_ENDS = frozenset({"end", "comma", "stop", "but", "so", "because", "ask"})
_ARTICLES = frozenset({"the", "la", "el", "las", "mi", "my"})
_NOON = 12
_DENIES = frozenset({"not", "no", "nothing", "never", "nunca", "nada"})
_PLAIN = frozenset({"after", "before", "despues", "antes"})
_READY = frozenset({"can", "getoff"})
_ENGLISH = word_set("two three four five six seven eight nine ten eleven twelve")
_BEFORE_HOUR = _ENDS | {"or", "and", "can", "only", "prefer", "not", "cant"}
_ON = frozenset({"on", "el", "los", "a", "this", "este"})


def time_at(tokens: Sequence[Token], at: int) -> Found | None:
    """The hours that begin here, and where they end."""
    kind = peek(tokens, at).kind
    if kind == "part" and tokens[at].text == "aft" and peek(tokens, at + 1).kind in ("number", "clock"):
        return _limited(tokens, at, "after")
    if kind == "part":
        return _part(tokens, at)
    if kind in _LIMITS:
        return _limited(tokens, at, _LIMITS[kind])
    if kind == "between":
        return _between(tokens, at)
    if kind in ("around", "ish"):
        found = led(tokens, at + 1)
        return _after_first(tokens, found, "around") if found else None
    if kind in ("at", "las", "a"):
        found = led(tokens, at)
        return _after_first(tokens, found, "at") if found else None
    first = clock_at(tokens, at, sure=_is_plain_hour(tokens, at))
    if first is None:
        return None
    said = _after_first(tokens, first, "at")
    return None if _is_loose_number(tokens, at, said) else said


def _limited(tokens: Sequence[Token], at: int, how: str) -> Found | None:
    found = led(tokens, at + 1) or _edge(tokens, at + 1, how)
    if found is None:
        return None
    if how == "before" and peek(tokens, at).kind == "until":
        return found[0], Time("before", found[1])
    here, first = found
    second = _both_denied(tokens, at, here) or (_to_end(tokens, here) if how == "after" else None)
    if second:
        return second[0], Time("range", *((first, second[1]) if how == "after" else (second[1], first)))
    later = _after_too(tokens, here, first) if how == "before" else None
    if later:
        return later
    if peek(tokens, here).kind in ("ish", "onward", "plus"):
        here += 1
    return here, Time(how, first)


def _to_end(tokens: Sequence[Token], at: int) -> tuple[int, Clock] | None:
    """The end of "after 5 but before 8", "from 2 until 5"."""
    here = at
    if peek(tokens, here).kind in ("but", "and", "comma") and peek(tokens, here + 1).kind in ("before", "until"):
        here += 1
    if not _is_to(tokens, here) and peek(tokens, here).kind != "before":
        return None
    return led(tokens, here + 1) or _edge(tokens, here + 1, "before")


def _both_denied(tokens: Sequence[Token], at: int, here: int) -> tuple[int, Clock] | None:
    """The other end of "not before 10 or after 3", "no despues de las 3 ni antes de las 10"."""
    other = peek(tokens, here + 1)
    denies = tokens[at].text.split()[0] in _DENIES and other.text.partition(" ")[0] in _PLAIN
    joined = peek(tokens, here).kind in ("or", "and", "not") and other.kind in ("after", "before")
    return led(tokens, here + 2) if denies and joined and other.kind == tokens[at].kind else None


def _after_too(tokens: Sequence[Token], at: int, end: Clock) -> Found | None:
    """ "before 5 but after 2": a range, if the second hour is the earlier one."""
    here = at + (peek(tokens, at).kind in ("but", "and", "comma"))
    here += peek(tokens, here).kind in ("but", "and")
    start = led(tokens, here + 1) if peek(tokens, here).kind == "after" else None
    if start is None or any(len(one.readings) > 1 and sum(map(within, one.readings)) != 1 for one in (start[1], end)):
        return None
    return (start[0], Time("range", start[1], end)) if single(start[1]) < single(end) else None


def _is_to(tokens: Sequence[Token], at: int) -> bool:
    """ "to", "-", "a", "hasta"; "a las" behind an hour as well."""
    token = peek(tokens, at)
    return token.kind in _TO or (token.kind == "las" and token.text.startswith("a"))


def _edge(tokens: Sequence[Token], at: int, how: str) -> tuple[int, Clock] | None:
    """A part of the day as a limit: "after lunch", "until the evening"."""
    here = at
    while peek(tokens, here).text in _ARTICLES:
        here += 1
    part = peek(tokens, here)
    if part.kind != "part" or part.value not in PARTS:
        return None
    start, end = PARTS[part.value]
    minute = end if how == "after" and peek(tokens, at - 1).kind == "after" else start
    return here + 1, Clock(minute // 60, minute % 60, "24")


def _between(tokens: Sequence[Token], at: int) -> Found | None:
    first = led(tokens, at + 1)
    if first is None or peek(tokens, first[0]).kind not in ("and", *_TO):
        return None
    second = led(tokens, first[0] + 1)
    return (second[0], Time("range", first[1], second[1])) if second else None


def _part(tokens: Sequence[Token], at: int) -> Found:
    """A part of the day; "morning to evening" is one stretch, "afternoon on" lasts."""
    here = at + 1
    follows = peek(tokens, here)
    if follows.kind == "ish":
        here += 1
    if follows.kind in ("to", "until", "a") and peek(tokens, here + 1).kind == "part":
        first, last = PARTS.get(tokens[at].value), PARTS.get(tokens[here + 1].value)
        if first and last and first[0] < last[1]:
            return here + 2, Time("range", _exact(first[0]), _exact(last[1]))
    return here, Time("part", part=tokens[at].value)


def _exact(minute: int) -> Clock:
    return Clock(minute // 60, minute % 60, "24")


def _after_first(tokens: Sequence[Token], found: tuple[int, Clock], how: str) -> Found:
    """What follows an hour: the end of a range, "ish", "or later"."""
    here, first = found
    here += peek(tokens, here).kind == "dash" and peek(tokens, here + 1).kind == "ish"
    if peek(tokens, here).kind == "ish":
        here, how = here + 1, "around"
    if _is_to(tokens, here):
        second = led(tokens, here + 1)
        if second:
            here = second[0]
            if peek(tokens, here).kind == "ish":
                here += 1
            return here, Time("range", first, second[1])
    follows = peek(tokens, here)
    if follows.kind in ("onward", "plus"):
        return here + 1, Time("after", first)
    if follows.kind in _EXTREMES:
        return here + 1, Time(_EXTREMES[follows.kind], first)
    if follows.text == "ya" and how == "at" and _is_ready(peek(tokens, here + 1)):
        return here + 1, Time("after", first)  # "a las 5 ya estoy en casa"
    if follows.text == "on" and peek(tokens, here + 1).kind in _ENDS:
        return here + 1, Time("after", first)  # "like 4 on"
    if (
        follows.kind in ("or", "and")
        and peek(tokens, here + 1).kind == "after"
        and not _limited(tokens, here + 1, "after")
    ):
        return here + 2, Time("after", first)  # "5 or after"
    return here, Time(how, first)


def _is_ready(token: Token) -> bool:
    return token.kind in _READY or token.text == "estoy"


def _is_loose_number(tokens: Sequence[Token], at: int, found: Found) -> bool:
    """A bare number among words that have nothing to do with time: "my 3 kids", "room 5", "1) Monday"."""
    here, time = found
    if tokens[at].kind != "number" or here != at + 1 or time.how != "at" or (time.first and time.first.mark):
        return False
    before, behind = peek(tokens, at - 1), peek(tokens, here)
    if before.text == "la" and before.kind == "filler" and tokens[at].number != 1:
        return True  # "la 2" is the second of something
    return before.kind in _STRANGE or behind.kind in _STRANGE or before.text in _OWNERS or behind.text == ")"


def _is_plain_hour(tokens: Sequence[Token], at: int) -> bool:
    """A number word is an hour only beside another word of hours, or before its day ("three on a Saturday")."""
    token, follows = peek(tokens, at), peek(tokens, at + 1)
    if follows.kind in _TO and (peek(tokens, at - 1).kind != "day" or token.text in _ENGLISH):
        nexts = peek(tokens, at + 2)
        return nexts.kind in ("number", "numword", "clock", "noon", "las")
    if token.kind == "numword" and follows.kind in ("or", "and") and 1 < token.number <= _NOON:
        found = clock_at(tokens, at + 2, sure=True)
        if found and (found[1].mark in ("am", "pm") or _is_plain_hour(tokens, at + 2)) and found[1].hour <= _NOON:
            return True  # "dos o tres de la tarde", "two or three on Monday"
    if token.kind != "numword" or not 1 < token.number <= _NOON or peek(tokens, at - 1).kind not in _BEFORE_HOUR:
        return False
    here = at + 1
    while peek(tokens, here).text in _ON and here - at < 3:
        here += 1
    return here > at + 1 and peek(tokens, here).kind == "day"
