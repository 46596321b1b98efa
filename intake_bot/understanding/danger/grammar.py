"""The little language of the danger lists, read once, when the program starts.

A list of words (a *class*) has one entry a line: ``a|b`` either, ``x?`` or nothing, ``ab+c|d`` glued (abc, abd);
several places are a phrase, ``NAME`` takes in another class. A pattern is a row of words and CLASSES with these marks,
``threat*`` any word that begins so, ``..`` up to two words between, ``...`` up to four, ``....`` up to 25 and across
pauses, ``$`` a pause or the end. A line that ends in ``|`` goes on in the next.
Sections begin with ``==``: the tier, then marks (see ``context``). ``#`` begins a remark.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product
from typing import NamedTuple

from intake_bot.understanding.phrases import useful

Words = tuple[str, ...]
GAPS = {"..": 2, "...": 4, "....": 25}
STOPS = "$"
ACROSS = 25
"""Gaps from this on go across pauses."""
_FAR, _FURTHEST = 14, 50
"""Words that a pattern may span, without such a gap and with one."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a pattern says: a kind in a tier, and the marks of its section (``past``, ``mine``, ...)."""

    kind: str
    tier: str
    marks: frozenset[str]
    asks: frozenset[str] = frozenset()
    """Kinds that must stand elsewhere in the text (``+BAN``)."""
    bars: frozenset[str] = frozenset()
    """Kinds that must not (``-BAN``)."""
    makes_up: frozenset[str] = frozenset()
    """Kinds of which one makes up for a missing one (``~BAN``)."""


class Place(NamedTuple):
    """One place of a pattern: the words and classes that may stand there, or ``gap`` words of any kind."""

    symbols: frozenset[str]
    optional: bool = False
    stops: bool = False
    gap: int = 0
    wanted: frozenset[str] = frozenset()
    """What must stand behind a gap; nothing: whatever comes."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A row of places and what it says."""

    places: tuple[Place, ...]
    sense: Sense
    needs: tuple[frozenset[str], ...]
    """What must be in a text, a set for each place that cannot be left out; the rarest first."""
    reach: int
    """Words that it may span."""


def _whole(text: str) -> Iterator[str]:
    """The lines; one that ends in ``|`` goes on in the next."""
    begun = ""
    for line in useful(text):
        begun += line
        if not begun.endswith("|"):
            yield begun
            begun = ""


def is_class(symbol: str) -> bool:
    """Classes are written in capitals; every word of a text is lower case."""
    return symbol.isupper()


def members(lists: Mapping[str, str]) -> dict[Words, list[str]]:
    """Each word or phrase -> the classes it is in. A phrase may name an earlier class, which is left to the reader."""
    found: dict[Words, list[str]] = {}
    for name, text in lists.items():
        for line in _whole(text):
            for row in _rows(line):
                names = found.setdefault(row, [])
                if name not in names:
                    names.append(name)
    return found


def _rows(line: str) -> Iterator[Words]:
    places = []
    for place in line.split():
        words, optional = _choices(place)
        places.append((*words, "") if optional else words)
    for row in product(*places):
        yield tuple(word for word in row if word)


def _choices(place: str) -> tuple[Words, bool]:
    optional = place.endswith("?")
    whole = place[:-1] if optional else place
    if "+" not in whole:
        return tuple(whole.split("|")), optional
    return tuple("".join(chosen) for chosen in product(*(part.split("|") for part in whole.split("+")))), optional


def patterns(kinds: Mapping[str, str], classes: Mapping[Words, list[str]]) -> list[Pattern]:
    """All patterns of all kinds, in the order of the lists. A class is as common as its commonest words."""
    rows = [(_places(line), sense) for kind, text in kinds.items() for sense, line in _lines(kind, text)]
    often = Counter(symbol for places, _ in rows for place in places for symbol in place.symbols)
    heaviest: Counter[str] = Counter()
    for row, names in classes.items():
        least = min(often[word] for word in row)
        for name in names:
            heaviest[name] = max(heaviest[name], least)
    often.update(heaviest)
    return [Pattern(places, sense, _needs(places, often), _reach(places)) for places, sense in rows]


def _reach(places: tuple[Place, ...]) -> int:
    return _FURTHEST if any(place.gap >= ACROSS for place in places) else _FAR


def _needs(places: tuple[Place, ...], often: Counter[str]) -> tuple[frozenset[str], ...]:
    needed = [place.symbols for place in places if place.symbols and not place.optional and not place.stops]
    return tuple(sorted(needed, key=lambda symbols: sum(map(often.__getitem__, symbols))))


def _places(line: str) -> tuple[Place, ...]:
    """The places of a pattern, each gap with what must come behind it."""
    places = [_place(place) for place in line.split()]
    for at, (place, after) in enumerate(pairwise(places)):
        if place.gap and not (after.optional or after.stops):
            places[at] = Place(place.symbols, gap=place.gap, wanted=after.symbols)
    return tuple(places)


@cache
def _place(place: str) -> Place:
    if place in GAPS:
        return Place(frozenset(), gap=GAPS[place])
    words, optional = _choices(place)
    symbols = frozenset(words)
    return Place(symbols - {STOPS}, optional, stops=True) if STOPS in symbols else Place(symbols, optional)


def _lines(kind: str, text: str) -> Iterator[tuple[Sense, str]]:
    sense = Sense(kind, "clear", frozenset())
    for line in _whole(text):
        if line.startswith("=="):
            tier, *marks = line.strip("= ").split()
            sense = _sense(kind, tier, marks)
        else:
            yield sense, line


def _sense(kind: str, tier: str, marks: list[str]) -> Sense:
    by_sign = {sign: frozenset(mark[1:] for mark in marks if mark[0] == sign) for sign in "+-~"}
    plain = frozenset(mark for mark in marks if mark[0] not in by_sign)
    return Sense(kind, tier, plain, by_sign["+"], by_sign["-"], by_sign["~"])


def anchored(rows: list[Pattern]) -> dict[str, list[int]]:
    """Word or class -> the patterns that cannot be in a text without it, by each pattern's rarest place."""
    index: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        for symbol in row.needs[0]:
            index.setdefault(symbol, []).append(number)
    return index


def words_in(rows: list[Pattern]) -> set[str]:
    """The plain words that the patterns name, which are known beside those in classes."""
    return {word for row in rows for place in row.places for word in place.symbols if not is_class(word)}
