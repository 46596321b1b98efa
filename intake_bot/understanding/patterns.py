"""Phrases with alternatives and optional words, found at a place of a text without being written out one by one.

``near|close to? me`` is three places: either word, perhaps the next, then the last. All phrases that may begin with
a word wait under it, and each is walked once, so the work grows with the text and never with what is in it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

from intake_bot.understanding.phrases import useful, word_set

Meaning = TypeVar("Meaning")

PASSED = word_set("""
    um uh like just really honestly please actually maybe probably also even so then pues este porfa porfavor creo
    bien mejor totally def definitely i_think que si_acaso mas_bien too only solo the a un una my mi
""")
"""Words passed over between two words of a phrase, two at most."""
_MOST_PASSED = 2


class _Phrase(NamedTuple):
    places: tuple[tuple[frozenset[str], bool], ...]
    """Words, and whether one of them must be there."""
    ends: tuple[bool, ...]
    """For each number of places walked, whether the rest may be missing."""
    meanings: tuple[object, ...]


class Patterns(Generic[Meaning]):
    """Phrases and their meanings. Built once, only read afterwards."""

    def __init__(self) -> None:
        self._first: dict[str, list[tuple[_Phrase, int, frozenset[str]]]] = {}
        """By first word: the phrase, the place after it, and the words that may stand there."""
        self.words: set[str] = set()

    def add_lines(self, lines: str, *meanings: Meaning) -> None:
        """Every phrase of the lines has all the meanings."""
        for line in useful(lines):
            self.add(line, *meanings)

    def add(self, line: str, *meanings: Meaning) -> None:
        """One phrase."""
        places = tuple(_place(part) for part in line.split())
        ends = tuple(not any(needed for _, needed in places[at:]) for at in range(len(places) + 1))
        phrase = _Phrase(places, ends, meanings)
        for at, (words, needed) in enumerate(places):
            following = _following(places, at + 1)
            for word in words:
                self._first.setdefault(word, []).append((phrase, at + 1, following))
            if needed:
                break
        for words, _ in places:
            self.words |= words

    def only(self, kept: Callable[[Meaning], bool]) -> Patterns[Meaning]:
        """The phrases that have one of the kept meanings: fewer to walk at every word."""
        found: Patterns[Meaning] = Patterns()
        for word, phrases in self._first.items():
            if some := [one for one in phrases if any(map(kept, one[0].meanings))]:  # type: ignore[arg-type]  # a _Phrase keeps meanings of any type; those added were Meaning
                found._first[word] = some
        return found

    def at(self, words: Sequence[str], start: int) -> list[tuple[int, tuple[Meaning, ...]]]:
        """The phrases that begin there: how many words each takes at most, its meanings."""
        waiting = self._first.get(words[start])
        if waiting is None:
            return []
        found: list[tuple[int, tuple[Meaning, ...]]] = []
        after = words[start + 1] if start + 1 < len(words) else ""
        passed = after in PASSED
        for phrase, place, following in waiting:
            count = _walked(phrase, place, words, start) if passed or after in following else int(phrase.ends[place])
            if count:
                found.append((count, phrase.meanings))  # type: ignore[arg-type]  # a _Phrase keeps meanings of any type; those added were Meaning
        return found


def _place(part: str) -> tuple[frozenset[str], bool]:
    return frozenset(part.removesuffix("?").split("|")), not part.endswith("?")


def _following(places: tuple[tuple[frozenset[str], bool], ...], at: int) -> frozenset[str]:
    """The words that a phrase may go on with from a place."""
    found: frozenset[str] = frozenset()
    for words, needed in places[at:]:
        found |= words
        if needed:
            break
    return found


def _walked(phrase: _Phrase, place: int, words: Sequence[str], start: int) -> int:
    """How many words the phrase takes from ``start`` on, each as early as it can; 0 where it does not fit."""
    at, taken, passed = start + 1, 0, 0
    places, ends = phrase.places, phrase.ends
    if ends[place]:
        taken = 1
    while place < len(places) and at < len(words):
        word = words[at]
        next_place = place
        while next_place < len(places):
            accepted, needed = places[next_place]
            if word in accepted:
                place, passed = next_place + 1, 0
                break
            if needed:
                next_place = len(places)
            else:
                next_place += 1
        else:
            if word not in PASSED or passed == _MOST_PASSED:
                break
            passed += 1
            at += 1
            continue
        at += 1
        if ends[place]:
            taken = at - start
    return taken
