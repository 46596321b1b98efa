"""A text as numbered features: stems, neighbours, letters, the classes of its words, and the patterns it holds.

Numbers are hashes, the same on every machine, so fixed weights can be shipped for them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from zlib import crc32

from intake_bot.understanding.danger.finding import Text
from intake_bot.understanding.danger.tokens import PAUSES

BITS = 17
SIZE = 1 << BITS
"""How many features there are; two that fall on one number share its weight."""
_MASK = SIZE - 1
_MIX = 0x9E3779B1
_STEM = 5
_LETTERS = 4
_NEAR = 5
"""Words apart, at most, of two classes that are seen together."""
_MOST_WORDS = 120
"""Words of one text that are looked at; a longer one is cut, and what is behind is for the patterns."""
_BEGIN, _END = 0x51ED27, 0x2F0B4C
_ONE, _TWO, _THREE, _SKIP, _WIDE, _STEMS, _CLASS, _BOTH, _BEFORE, _BEHIND, _FOUND = (
    i * 0x01000193 for i in range(1, 12)
)


def features(text: Text, found: Iterable[str]) -> set[int]:
    """The features of a text; ``found`` names the patterns' tiers and kinds that it holds."""
    at = [i for i, word in enumerate(text.words) if word not in PAUSES][:_MOST_WORDS]
    words = [text.words[i] for i in at]
    stems = [_BEGIN, *(_stem(word) for word in words), _END]
    seen = {(_number(name) ^ _FOUND) & _MASK for name in found}
    for word in words:
        seen.update(_of_word(word))
    _neighbours(stems, seen)
    _classes(text, at, stems, seen)
    return seen


def _neighbours(stems: list[int], seen: set[int]) -> None:
    last = len(stems)
    for i, one in enumerate(stems):
        if i + 1 < last:
            seen.add((one * _MIX + stems[i + 1] + _TWO) & _MASK)
        if i + 2 < last:
            pair = one * _MIX + stems[i + 2]
            seen.add((pair + _SKIP) & _MASK)
            seen.add(((one * _MIX + stems[i + 1]) * _MIX + stems[i + 2] + _THREE) & _MASK)
        if i + 3 < last:
            seen.add((one * _MIX + stems[i + 3] + _WIDE) & _MASK)


def _classes(text: Text, at: list[int], stems: list[int], seen: set[int]) -> None:
    classes = [[_number(name) for name in text.begins[i] if name.isupper()] for i in at]
    for i, ours in enumerate(classes):
        for one in ours:
            seen.add((one + _CLASS) & _MASK)
            seen.add((one * _MIX + stems[i] + _BEFORE) & _MASK)
            seen.add((one * _MIX + stems[i + 2] + _BEHIND) & _MASK)
            for theirs in classes[i + 1 : i + _NEAR]:
                seen.update((one * _MIX + other + _BOTH) & _MASK for other in theirs)


@lru_cache(maxsize=8192)
def _of_word(word: str) -> frozenset[int]:
    """The word, its stem and its rows of letters."""
    whole = f"<{word}>"
    rows = [whole[i : i + _LETTERS] for i in range(len(whole) - _LETTERS + 1)] if len(word) >= _LETTERS else []
    return frozenset(
        {(_number(word) + _ONE) & _MASK, (_stem(word) + _STEMS) & _MASK, *(_number(f"c{row}") & _MASK for row in rows)}
    )


@lru_cache(maxsize=8192)
def _stem(word: str) -> int:
    return _number(word[:_STEM])


@lru_cache(maxsize=8192)
def _number(name: str) -> int:
    return crc32(name.encode())
