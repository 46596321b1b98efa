"""Where the patterns of the lists stand in a text. Only those whose rarest words are in it are walked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

from intake_bot.understanding.danger.grammar import ACROSS, Place, Sense
from intake_bot.understanding.danger.lists import ANCHORED, ENDS, PATTERNS, PHRASES, PREFIXES
from intake_bot.understanding.danger.tokens import COMMA, PAUSES, begins
from intake_bot.understanding.danger.words.settings import SETTINGS, SKIPPED
from intake_bot.understanding.phrases import word_set

_SKIPPED = word_set(SKIPPED)
_DENIES = word_set(SETTINGS["NEG"].replace("|", " "))
_MOST_STEPS = 40_000
"""Steps in one text. Only a text made for it needs more, and the weightiest kinds are walked first."""


Where = dict[str, list[tuple[int, int]]]
"""Word or class -> where it begins and ends."""
State = tuple[int, int]
"""Which place of a pattern is next, at which word."""
Said = tuple[str, str]
"""A tier and a kind."""


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern from word ``start`` up to ``end``."""

    start: int
    end: int
    sense: Sense


@dataclass(slots=True)
class Text:
    """A text's words with, for each, the classes of what begins there and the place behind it."""

    words: list[str]
    edges: list[list[tuple[str, int]]] = field(default_factory=list)
    begins: list[frozenset[str]] = field(default_factory=list)
    """For each word all words and classes that begin there, and nothing for the end of the text."""

    def __post_init__(self) -> None:
        self.edges = [[] for _ in self.words]
        for at in range(len(self.words) - 1, -1, -1):
            self.edges[at] = _edges(self.words, at, self.edges)
        self.begins = [*(frozenset(symbol for symbol, _ in edges) for edges in self.edges), frozenset()]

    def has(self, at: int, name: str) -> bool:
        """True where a word or phrase of that class begins."""
        return name in self.begins[at]


def _edges(words: list[str], at: int, after: list[list[tuple[str, int]]]) -> list[tuple[str, int]]:
    """What begins at a word: itself, and every class whose word or phrase begins there. ``after`` is known already."""
    word = words[at]
    if word in PAUSES:
        return []
    found = [(word, at + 1)]
    begun = begins(word, PREFIXES)
    if begun:
        found.append((begun + "*", at + 1))
    waiting = [(PHRASES[symbol], end) for symbol, end in found if symbol in PHRASES]
    seen = set(found)
    while waiting:
        node, end = waiting.pop()
        for name in node.get(ENDS, ()):
            if (name, end) not in seen:
                seen.add((name, end))
                found.append((name, end))
                if name in PHRASES:
                    waiting.append((PHRASES[name], end))
        if end < len(words):
            waiting.extend((node[symbol], stop) for symbol, stop in after[end] if symbol in node)
    return found


class Search:
    """One text, searched for one sense after another: the heaviest first, and no more than is needed."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self._where: Where = {}
        for at, edges in enumerate(text.edges):
            for symbol, end in edges:
                self._where.setdefault(symbol, []).append((at, end))
        present = self._where.keys()
        near: set[int] = set()
        for symbol in present & ANCHORED.keys():
            near.update(ANCHORED[symbol])
        self._alive: dict[Said, list[int]] = {}
        for number in sorted(near):
            row = PATTERNS[number]
            for needed in row.needs[1:]:
                if present.isdisjoint(needed):
                    break
            else:
                self._alive.setdefault((row.sense.tier, row.sense.kind), []).append(number)
        self._steps = _MOST_STEPS

    def may_hold(self, kinds: Iterable[str]) -> bool:
        """True where some pattern of these kinds has all its words in the text."""
        return not {kind for _, kind in self._alive}.isdisjoint(kinds)

    def of(self, tier: str, kind: str, scene: frozenset[str] = frozenset()) -> list[Found]:
        """Every pattern of a kind and tier in the text; one that asks for another kind beside it only in its scene."""
        alive = self._alive.get((tier, kind))
        if alive is None:
            return []
        found: set[tuple[int, int, int]] = set()
        for number in alive:
            sense = PATTERNS[number].sense
            if self._steps > 0 and (sense.asks <= scene or not sense.makes_up.isdisjoint(scene)):
                self._steps -= _match(self.text, number, self._where, found)
        return [Found(start, end, PATTERNS[number].sense) for start, end, number in sorted(found)]


def _match(text: Text, number: int, where: Where, found: set[tuple[int, int, int]]) -> int:
    """Everywhere that one pattern stands; what it took. A place is tried only where the rarest words are near."""
    row = PATTERNS[number]
    near = sorted({start for symbol in row.needs[0] for start, _ in where.get(symbol, ())})
    steps = 0
    for first, place in enumerate(row.places):
        for symbol in place.symbols:
            for start, end in where.get(symbol, ()):
                next_near = bisect_left(near, start)
                if next_near < len(near) and near[next_near] <= start + row.reach:
                    steps += _walk(text, number, (first + 1, end), start, found)
        if not place.optional:
            break
    return steps


def _walk(text: Text, number: int, state: State, start: int, found: set[tuple[int, int, int]]) -> int:
    """From behind the first place on, every way that the pattern can go; what it took."""
    places = PATTERNS[number].places
    last = min(len(text.words), start + PATTERNS[number].reach)
    waiting = [state]
    been: set[State] = set()
    while waiting:
        state = waiting.pop()
        if state in been:
            continue
        been.add(state)
        step, at = state
        if step == len(places):
            found.add((start, at, number))
            continue
        if places[step].stops and _stops(text.words, at):
            found.add((start, at, number))
        _onward(text, places[step], state, last, waiting)
    return len(been)


def _onward(text: Text, place: Place, state: State, last: int, waiting: list[State]) -> None:
    """What can come after a place: the next one behind its word, behind a gap, or behind a word to be skipped."""
    step, at = state
    if place.optional:
        waiting.append((step + 1, at))
    if place.gap:
        end = _gap_ends(text.words, place.gap, at, last)
        wanted, begins = place.wanted, text.begins
        waiting.extend(
            (step + 1, here) for here in range(at, end + 1) if not wanted or not wanted.isdisjoint(begins[here])
        )
    elif at < last:
        waiting.extend((step + 1, stop) for symbol, stop in text.edges[at] if symbol in place.symbols)
        if text.words[at] in _SKIPPED or text.words[at] == COMMA:
            waiting.append((step, at + 1))


def _gap_ends(words: list[str], most: int, at: int, last: int) -> int:
    """How far a gap may reach: words to be skipped do not count, and a short one ends at a pause or a "not"."""
    across = most >= ACROSS
    while at < last:
        word = words[at]
        if not across and (word in PAUSES or word in _DENIES):
            break
        if word not in _SKIPPED:
            if not most:
                break
            most -= 1
        at += 1
    return at


def _stops(words: list[str], at: int) -> bool:
    """A pause or the end, with nothing but words that may stand anywhere before it."""
    while at < len(words) and words[at] in _SKIPPED:
        at += 1
    return at >= len(words) or words[at] in PAUSES
