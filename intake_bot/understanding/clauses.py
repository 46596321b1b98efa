"""Clauses written compactly over classes of words, and found in a text by a walk of bounded length.

``@stop @texting @me?``: a class, another, and a third that may be missing; ``a|b`` either word; ``*`` any light
word; ``$`` a pause or the end. All clauses become one tree when the program starts. From each word of a text one
walk begins, and none is longer than the longest clause, so the time grows with the text's length and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Any

from rapidfuzz.distance import OSA

from intake_bot.understanding.phrases import useful

_TOKEN = re.compile("[^\\W_]+|[.!?;]|[,:()/…—–\u203c-\u3299\U0001f000-\U0001faff]|(?<= )-(?= )")
_HARD = frozenset(".!?;")
_RUN = re.compile(r"(.)\1{2,}")
_LONG = re.compile(r"\|\s+")
"""A long place may go on in the next line."""
_KINDS = ""
_END = "$"
_ANY = "*"
SOFT, HARD = 1, 2
_LEAST_SLIP, _LONGEST_SLIP = 5, 16
"""Letters of a word that may carry a slip; longer ones are no words."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """The words of a text; ``breaks[i]`` is the pause before word i (0, SOFT or HARD), the last one the end."""

    words: tuple[str, ...]
    breaks: tuple[int, ...]

    def sentence(self, at: int, longest: int) -> tuple[str, ...]:
        """The words before word ``at`` in its sentence, ``longest`` at most."""
        first = at
        while first > max(0, at - longest) and self.breaks[first] != HARD:
            first -= 1
        return self.words[first:at]

    def without(self, fillers: frozenset[str]) -> Spoken:
        """The same text without words that change nothing; their pauses stay."""
        if fillers.isdisjoint(self.words):
            return self
        words: list[str] = []
        breaks: list[int] = []
        pause = 0
        for word, before in zip(self.words, self.breaks, strict=False):
            pause = max(pause, before)
            if word not in fillers:
                words.append(word)
                breaks.append(pause)
                pause = 0
        return Spoken(tuple(words), (*breaks, HARD))


def spoken(lowered: str, short: Mapping[str, str], pairs: Mapping[tuple[str, str], str]) -> Spoken:
    """The words of a lowered text, short forms written out and ``pairs`` of words made one."""
    words: list[str] = []
    breaks: list[int] = []
    pause = HARD
    for token in _TOKEN.findall(lowered):
        if not token[0].isalnum():
            pause = max(pause, HARD if token in _HARD else SOFT)
            continue
        word = short.get(token, token)
        pair = pairs.get((words[-1], word)) if words and not pause else None
        if pair is not None:
            words[-1] = pair
        else:
            words.append(word)
            breaks.append(pause)
        pause = 0
    return Spoken(tuple(words), (*breaks, HARD))


class Clauses:
    """A tree of clauses by kind."""

    def __init__(
        self,
        classes: Mapping[str, str],
        kinds: Mapping[str, str],
        never_slips: frozenset[str],
        heavy: frozenset[str] = frozenset(),
    ) -> None:
        """``never_slips``: words of their own, however near; ``heavy``: words that ``*`` does not pass over."""
        self._classes = {name: frozenset(words.split()) for name, words in classes.items()}
        self._never_slips, self._heavy = never_slips | heavy, heavy
        self._symbols: dict[str, tuple[str, ...]] = {}
        self._places: set[str] = set()
        self._root: dict[str, Any] = {}
        for kind, lines in kinds.items():
            for line in useful(lines):
                self._add(kind, line)
        self._slips: dict[str, list[str]] = {}
        for word in self._symbols:
            if len(word) >= _LEAST_SLIP:
                for part in (word, *_shorter(word)):
                    self._slips.setdefault(part, []).append(word)
        self.symbols = lru_cache(maxsize=8192)(self._symbols_of)
        self._opening = lru_cache(maxsize=8192)(self._opened)
        self._paired = lru_cache(maxsize=8192)(self._after_two)

    def _add(self, kind: str, line: str) -> None:
        places = _LONG.sub("|", line).split()
        sequences = {_ended(tuple(filter(None, chosen))) for chosen in product(*map(self._choices, places))}
        for sequence in sequences:
            node = self._root
            for symbol in sequence:
                node = node.setdefault(symbol, {})
            if node is self._root:
                raise ValueError(f"a clause without a word: {line}")
            node[_KINDS] = node.get(_KINDS, frozenset()) | {kind}

    def _choices(self, place: str) -> tuple[str, ...]:
        """What may stand at one place of a clause: one of its words, the end, or nothing."""
        parts = place.removesuffix("?").split("|")
        if parts == [_ANY]:
            return (_ANY, "") if place.endswith("?") else (_ANY,)
        words = "|".join(part for part in parts if part != _END)
        end = (_END,) if _END in parts else ()
        return (*((self._place(words),) if words else ()), *end, *(("",) if place.endswith("?") else ()))

    def _place(self, place: str) -> str:
        """One symbol for the words that may stand here; each of those words learns that it is one of them."""
        if place in self._places:
            return place
        self._places.add(place)
        words: set[str] = set()
        for part in place.split("|"):
            words |= self._classes[part[1:]] if part.startswith("@") else {part}
        for word in words:
            self._symbols[word] = (*self._symbols.get(word, ()), place)
        return place

    def _symbols_of(self, word: str) -> frozenset[str]:
        """The places of clauses that the word fits, as itself, drawn out or with a slip."""
        known = self._known(word)
        return frozenset(known if word in self._heavy else (*known, _ANY))

    def _known(self, word: str) -> tuple[str, ...]:
        found = self._symbols.get(word)
        if found is not None:
            return found
        if len(word) <= _LONGEST_SLIP * 4 and _RUN.search(word):
            for short in (_RUN.sub(r"\1", word), _RUN.sub(r"\1\1", word)):
                if short in self._symbols:
                    return self._symbols[short]
        return self._symbols.get(self._meant(word), ())

    def _meant(self, word: str) -> str:
        """The known word that this is a slip of: one letter wrong, missing, too many or exchanged."""
        if not _LEAST_SLIP - 1 <= len(word) <= _LONGEST_SLIP or word in self._never_slips:
            return ""
        near = {known for part in (word, *_shorter(word)) for known in self._slips.get(part, ())}
        right = [known for known in near if _alike(word, known) and OSA.distance(word, known) == 1]
        return min(right, default="")

    def all_at(self, said: Spoken, start: int) -> dict[str, list[int]]:
        """Each kind of clause that begins at the word ``start``, with every place where one ends, in order."""
        ends: dict[str, list[int]] = {}
        nodes = self._opening(said.words[start])
        here, last = start, len(said.words)
        while nodes:
            here += 1
            closed = said.breaks[here]
            for node in nodes:
                for kind in node.get(_KINDS, ()):
                    ends.setdefault(kind, []).append(here)
                if closed and _END in node:
                    for kind in node[_END][_KINDS]:
                        ends.setdefault(kind, []).append(here)
            if here == last:
                break
            second = here == start + 1
            nodes = self._paired(said.words[start], said.words[here]) if second else self._on(nodes, said.words[here])
        return ends

    def at(self, said: Spoken, start: int) -> Iterator[tuple[str, int]]:
        """Each kind of clause that begins at the word ``start``, with where its longest one ends."""
        return ((kind, ends[-1]) for kind, ends in self.all_at(said, start).items())

    def begins(self, word: str) -> bool:
        """True where some clause begins with this word: most words of a text begin none."""
        return bool(self._opening(word))

    def _on(self, nodes: list[dict[str, Any]], word: str) -> list[dict[str, Any]]:
        symbols = self.symbols(word)
        return [node[symbol] for node in nodes for symbol in node.keys() & symbols]

    def _after_two(self, first: str, second: str) -> list[dict[str, Any]]:
        """Most walks end at their second word: remembered, for this is where the time goes."""
        return self._on(self._opening(first), second)

    def _opened(self, word: str) -> list[dict[str, Any]]:
        return [self._root[symbol] for symbol in self._root.keys() & self.symbols(word)]


def joined(*parts: Mapping[str, str]) -> dict[str, str]:
    """Clauses of several languages, by kind."""
    kinds = {kind for part in parts for kind in part}
    return {kind: "\n".join(part.get(kind, "") for part in parts) for kind in sorted(kinds)}


def _ended(sequence: tuple[str, ...]) -> tuple[str, ...]:
    """Nothing comes after the end."""
    return sequence[: sequence.index(_END) + 1] if _END in sequence else sequence


def _shorter(word: str) -> Iterable[str]:
    """The word without one of its letters."""
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _alike(word: str, known: str) -> bool:
    """Slips are seldom in the first letter, and another last one is another form ("escribe" and "escriba")."""
    if word[:-1] == known[:-1] or f"{word}s" == known or word == f"{known}s":
        return False
    return word[0] == known[0] or word[:2] == known[1::-1]
