"""The phrases of the vocabulary, compiled once, and which of their words a slip of the hand was meant to be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz.distance import OSA

from intake_bot.understanding.availability.chatter import CHATTER, CONTENT, FILLER, STORY
from intake_bot.understanding.availability.holidays import HOLIDAY_NAMES
from intake_bot.understanding.availability.left_open import LEFT_OPEN
from intake_bot.understanding.availability.limits import LIMITS
from intake_bot.understanding.availability.names import NAMES, NUMBERS, ORDINALS
from intake_bot.understanding.availability.occupations import OCCUPATIONS
from intake_bot.understanding.availability.pursuits import PURSUITS
from intake_bot.understanding.availability.stances import STANCES
from intake_bot.understanding.availability.verdicts import VERDICTS
from intake_bot.understanding.phrases import expand, word_set

Meaning = tuple[tuple[str, str], ...]
"""Kinds and values of the tokens that a phrase stands for."""
_SLIPPED = {
    **dict.fromkeys(("day", "days", "part", "tomorrow", "after", "before", "between", "any", "prefer", "except"), 5),
    "month": 6,
}
"""The kinds whose words are mended, and how long a word must be at least."""
_JOINED = re.compile(r"\|\s+")
"""A long list of words may go on in the next line."""
_SHORTEST_SLIP = 5
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_NO_SLIPS = word_set(
    """
    match watch mouth mouths party parte partes money honey moneda tardo tarda tarden tardar jugamos junto junta justo
    nueve nueves luna lunas local saludo sueldo mayor mayores apart alter mourning learning warning darling anything
    fruta wedding sundae satan better butter letter fight fights might right decide diced debit abrir abrio early
    agusto beside aposto apostar barking bitter dairy domino dominos enter entere entero entry files finds fives
    fixes ideas
    lines luces lunar lentes major manos manzana manzanas manzanita manzanitas mates mejora mejoro menor menores menso
    menus minds notes pagando pasada patadas pisando quitado sabido saldo salio salto salva salve sales saltos staring
    starving sorting throw tours thirst trade viera vieron vienes wherever launch lynch bunch nigh moving moaning
    siembra siembre partido acepto domina mandando mantas mares jueces mueves tiernas tarta tarot nacho weaken knight
    """
)
"""Everyday words that stand one slip from a word of time, and are not one."""


@dataclass(slots=True)
class Node:
    """A place in the tree of phrases: the words that may follow, and what the words so far mean, if anything."""

    following: dict[str, Node] = field(default_factory=dict)
    meaning: Meaning = ()


def _meaning(key: str) -> Meaning:
    return tuple((kind, value) for kind, _, value in (one.partition(":") for one in key.split()))


def phrases(lines: str) -> Iterator[tuple[str, ...]]:
    """Every sequence of words that a table's text stands for."""
    for line in _JOINED.sub("|", lines).split(";"):
        yield from (words for words in expand(line.strip()) if words)


def _compiled() -> Node:
    root = Node()
    for table in (NAMES, HOLIDAY_NAMES, LEFT_OPEN, LIMITS, STANCES, VERDICTS, OCCUPATIONS, PURSUITS, CHATTER):
        for key, lines in table.items():
            meaning = _meaning(key)
            for words in phrases(lines):
                _plant(root, words, meaning)
    return root


def _plant(root: Node, words: tuple[str, ...], meaning: Meaning) -> None:
    node = root
    for word in words:
        node = node.following.setdefault(word, Node())
    node.meaning = node.meaning or meaning


PHRASES = _compiled()


def _words(node: Node) -> Iterator[str]:
    for word, below in node.following.items():
        yield word
        yield from _words(below)


_KNOWN = frozenset(_words(PHRASES)) | FILLER | CONTENT | STORY | frozenset(NUMBERS) | frozenset(ORDINALS) | _NO_SLIPS


def _targets() -> dict[str, tuple[str, ...]]:
    words = {
        word
        for word, node in PHRASES.following.items()
        if node.meaning and len(word) >= _SLIPPED.get(node.meaning[0][0], len(word) + 1)
    }
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words):
        by_letter.setdefault(word[0], []).append(word)
    return {letter: tuple(ones) for letter, ones in by_letter.items()}


_TARGETS = _targets()


@lru_cache(maxsize=4096)
def mended(word: str) -> str:
    """The word of time that an unknown word of five letters or more is one slip from; otherwise the word itself."""
    if word in _KNOWN:
        return word
    for shorter in (_STRETCHED.sub(r"\1", word), _STRETCHED.sub(r"\1\1", word)):
        if shorter in _KNOWN:
            return shorter  # "nooo", "sooon"
    if not _SHORTEST_SLIP <= len(word) <= _LONGEST:
        return word
    return _nearest(word, _TARGETS.get(word[0], ()))


_LONGEST = max(len(word) for ones in _TARGETS.values() for word in ones) + 1


def _nearest(word: str, targets: Iterable[str]) -> str:
    return next((one for one in targets if OSA.distance(word, one, score_cutoff=1) <= 1), word)
