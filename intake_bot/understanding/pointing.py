"""Options pointed at by their place: "number 2", "la última", "the second one", "2 please"; not "2 blocks away"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from intake_bot.understanding.chatter import CHATTER
from intake_bot.understanding.numbers import word_number
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.spoken import PAUSES

LAST, MIDDLE, LAST_BUT_ONE = -1, -2, -3

_ORDINALS = {
    1: "first 1st primera primero primer 1ra 1ro 1era 1er 1ero 1a frist firts top arriba",
    2: "second 2nd segunda segundo 2da 2do 2a secon secnd",
    3: "third 3rd tercera tercero tercer 3ra 3ro 3era 3er 3a thrid terser tersera",
    4: "fourth 4th cuarta cuarto 4ta 4to forth",
    5: "fifth 5th quinta quinto 5ta 5to",
    6: "sixth 6th sexta sexto 6ta 6to",
    7: "seventh 7th septima septimo 7ma 7mo",
    8: "eighth 8th octava octavo 8va 8vo",
    9: "ninth 9th novena noveno",
    LAST: "last ultima ultimo final bottom abajo",
    MIDDLE: "middle medio enmedio mitad",
    LAST_BUT_ONE: "penultima penultimo",
}
_BY_ORDINAL = {word: value for value, words in _ORDINALS.items() for word in words.split()}
_SMALL = re.compile("([a-z]{3,9})it([oa])")
"""A word made small: "la primerita"."""
_OPTION = word_set("one option choice opcion answer respuesta 1 ones numero number")
_BEFORE_NUMBER = word_set("number option choice answer numero opcion respuesta num nro nr opc op opt")
_ARTICLE = word_set("the la el")
_COUNTED = word_set("""
    time times day days dia dias many more much mas of de del in en a an kind thing vez night week to am pm
""")
_BEFORE_UNIT = word_set("a an per all at las los son my these those mis")
_TIME_OF_DAY = word_set("a las desde hasta at until")


_CLOCKED = word_set("past after before until till by around since bout")
"""Before a number they make an hour of it ("the bus don't run past 6")."""
_CLOCK = word_set("am pm oclock")


class Pointed(NamedTuple):
    """Words that point at an option. ``place`` counts from 1; None: there is no such option."""

    at: int
    end: int
    place: int | None
    strong: bool
    bare_order: int = 0
    """1 or LAST where the words may also mean coming first or last."""


def pointed(words: Sequence[str], free: Sequence[bool], count: int) -> list[Pointed]:
    """What points at one of ``count`` options, in the words that say nothing else (``free``)."""
    found: list[Pointed] = []
    at = 0
    while at < len(words):
        one = (_numbered(words, at, count) or _ordered(words, at, count)) if free[at] else None
        if one is None:
            at += 1
        else:
            found.append(one)
            at = one.end
    return found


def _numbered(words: Sequence[str], at: int, count: int) -> Pointed | None:
    value = word_number(words[at])
    if value is None or not _CLOCK.isdisjoint(words):
        return None
    before = words[at - 1] if at else ""
    place = value if value <= count else None
    if before in _CLOCKED:
        return None
    if before in _BEFORE_NUMBER:
        return Pointed(at - 1, at + 1, place, True)
    after = words[at + 1] if at + 1 < len(words) else "."
    if after in _COUNTED or (at and before in _BEFORE_UNIT) or (words[at] in ("una", "uno") and before):
        return None
    if before in _ARTICLE:
        if at > 1 and words[at - 2] in _TIME_OF_DAY:
            return None
        return Pointed(at - 1, at + 1, place, True) if after in PAUSES or after in CHATTER or after in _JOINS else None
    alone = (not before or before in PAUSES) and after in PAUSES
    if words[at] in ("one", "uno", "una", "once"):
        return Pointed(at, at + 1, place, alone) if alone else None
    return Pointed(at, at + 1, place, alone)


_ORDERED = word_set("time night week thing name year vez noche")
_LEADS = word_set("la el the del")
_JOINS = word_set("or o and y but pero no not nor ni u")


def _ordered(words: Sequence[str], at: int, count: int) -> Pointed | None:
    """An ordinal: with "one" or "option" after it, or an article before it and nothing that it orders after it."""
    small = _SMALL.fullmatch(words[at])
    value = _BY_ORDINAL.get(small[1] + small[2] if small else words[at])
    if value is None:
        return _from_the_end(words, at, count)
    before = words[at - 1] if at else ""
    after = words[at + 1] if at + 1 < len(words) else "."
    place = _place(value, count)
    bare = 0 if words[at].endswith("a") else {1: 1, 2: LAST, LAST: LAST}.get(value, 0)
    if after in _OPTION:
        return Pointed(at, at + 2, place, True)
    if before in ("a", "one", "per", "un") or after in _ORDERED:
        return None
    start = at
    while start and words[start - 1] in ("de", "en", "del", "la", "el", "the", "lo", "hasta", "mero", "very"):
        start -= 1
    led = not _LEADS.isdisjoint(words[start:at])
    ends = after in PAUSES or after in CHATTER or after in _JOINS
    if value == MIDDLE and not led and len(words) > 1:
        return None
    strong = led and ends and after not in ("of", "in", "a", "to", "que")
    return Pointed(start, at + 1, place, strong, bare if words[start] != "la" else 0) if ends else None


def _from_the_end(words: Sequence[str], at: int, count: int) -> Pointed | None:
    if tuple(words[at : at + 3]) in (("next", "to", "last"), ("second", "to", "last")):
        return Pointed(at, at + 3, _place(LAST_BUT_ONE, count), True)
    return None


def _place(value: int, count: int) -> int | None:
    if value == LAST:
        return count
    if value == LAST_BUT_ONE:
        return count - 1 if count > 2 else None
    if value == MIDDLE:
        return count // 2 + 1 if count % 2 else None
    return value if value <= count else None
