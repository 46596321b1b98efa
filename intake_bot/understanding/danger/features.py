"""A text as numbered features: words, stems, neighbours, letters, and the concepts that the words are about.

The patterns are left out on purpose: they were written from the same lines, so a model that saw them would learn to
trust them, and not what else is in a line. Numbers are hashes, the same on every machine, so fixed weights can be
shipped for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple
from zlib import crc32

from intake_bot.understanding.danger.concepts import CONCEPTS
from intake_bot.understanding.danger.tokens import PAUSES

SIZE = 262_139
"""How many features there are, a prime, so that rows of words spread; two on one number share its weight."""
_MIX = 0x9E3779B1
_STEM = 5
_LETTERS = 4
_FAR = 3
"""Words apart, at most, of two that are seen together."""
_MOST_WORDS = 120
"""Words of one text that are looked at; a longer one is cut, and what is behind is for the patterns."""
_WORD, _STEMS, _ABOUT, _ROW, _ROW_ABOUT, *_PAIR = (i * 0x01000193 for i in range(1, 12))
_PAIR_ABOUT = _PAIR[_FAR:]


class _Seen(NamedTuple):
    """One word: what it is by itself, its stem, and what it is about (its stem where nobody knows)."""

    alone: frozenset[int]
    stem: int
    about: tuple[int, ...]


def features(words: Sequence[str]) -> set[int]:
    """The features of a text's words and pauses, which are left out."""
    row = [_EDGE, *(_seen(word) for word in words if word not in PAUSES)][: _MOST_WORDS + 1]
    row.append(_EDGE)
    found: set[int] = set()
    for one in row:
        found |= one.alone
    stems = [one.stem for one in row]
    for far in range(1, _FAR + 1):
        mark, mark_about = _PAIR[far - 1], _PAIR_ABOUT[far - 1]
        found.update([(a * _MIX + b + mark) % SIZE for a, b in zip(stems, stems[far:], strict=False)])
        found.update(
            [
                (a * _MIX + b + mark_about) % SIZE
                for one, other in zip(row, row[far:], strict=False)
                for a in one.about
                for b in other.about
            ]
        )
    found.update(
        [((a * _MIX + b) * _MIX + c + _ROW) % SIZE for a, b, c in zip(stems, stems[1:], stems[2:], strict=False)]
    )
    found.update(
        [
            ((a * _MIX + b) * _MIX + c + _ROW_ABOUT) % SIZE
            for one, other, third in zip(row, row[1:], row[2:], strict=False)
            for a in one.about
            for b in other.about
            for c in third.about
        ]
    )
    return found


@lru_cache(maxsize=8192)
def _seen(word: str) -> _Seen:
    whole = f"<{word}>"
    letters = {crc32(whole[i : i + _LETTERS].encode()) for i in range(len(whole) - _LETTERS + 1)}
    stem = crc32(word[:_STEM].encode())
    about = CONCEPTS.get(word, ())
    alone = {crc32(word.encode()) + _WORD, stem + _STEMS, *letters, *(one + _ABOUT for one in about)}
    return _Seen(frozenset(one % SIZE for one in alone), stem, about or (stem,))


_EDGE = _Seen(frozenset(), 0x51ED27, (0x2F0B4C,))
"""Before the first word and behind the last."""
