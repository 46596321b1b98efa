"""Texts of 1,600 characters made to take a reader's time: its own words in endless rows, broken words, token soup."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.corpora.lines import NAMES, corpus

LONG = 1600
"""Characters: the most that one SMS may carry."""
_ROWS = (
    "a", "1", "12", "monday ", "mon-", "after 6 ", "not ", "no ", "stop ", "i want to ", "i dont want to ",
    "kill ", "want to die not ", "the 3rd ", "3/4 ", "dec 3 ", "12:30 ", "first ", "not the first ",
    "change place to ", "maria ", "my sister ", "mi hermana ", "2 thousand ", "mil ", "between 2 and ",
    "what if ", "que pasa si ", "? ", "?! ", "'", "((", "-", ",", "...", "@", "+1555", "5551234567 ",
    "http://a.b/", "é", "ñ ", "\u0301", "😀", "👍🏽", "x\u200d", " ", "\n", "stop texting ", "ya no me ",
    "dejen de ", "lunes a ", "despues de las ", "entre las ", "next ", "the ", "or ", "yes no ", "si no ",
    "actually for the ", "aaaaab", "ab" * 40 + " ", "noooooo", "me quiero ",
)  # fmt: skip


def hostile_texts(seed: int = 1, soups: int = 60) -> Iterator[str]:
    """Rows of one piece, rows of two, and soups drawn from every word of the open corpora."""
    for row in _ROWS:
        yield (row * LONG)[:LONG]
    random = Random(seed)
    for _ in range(soups):
        two = random.sample(_ROWS, 2)
        yield ("".join(two) * LONG)[:LONG]
    words = sorted({word for name in NAMES for line in corpus(name, held_out=False) for word in line["text"].split()})
    for _ in range(soups):
        yield " ".join(random.choices(words, k=LONG // 3))[:LONG]
