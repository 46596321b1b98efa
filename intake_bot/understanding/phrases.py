"""Short lists of phrases, written compactly: ``a|b`` either word, ``word?`` the word or nothing.

A list becomes plain sequences of words once, when the program starts. Nothing here is a regular
expression, so no text can make it slow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

Words = tuple[str, ...]


def word_set(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


def expand(line: str) -> Iterator[Words]:
    """Every sequence of words that the line stands for."""
    places = [_alternatives(place) for place in line.split()]
    for chosen in product(*places):
        yield tuple(word for word in chosen if word)


def _alternatives(place: str) -> tuple[str, ...]:
    optional = place.endswith("?")
    words = tuple(place.removesuffix("?").split("|"))
    return (*words, "") if optional else words


def whole_texts(lines: str) -> frozenset[str]:
    """The lines as folded whole texts; a ``#`` begins a remark."""
    return frozenset(" ".join(words) for line in useful(lines) for words in expand(line))


def useful(lines: str) -> Iterable[str]:
    """The lines without remarks and blanks."""
    stripped = (line.partition("#")[0].strip() for line in lines.splitlines())
    return [line for line in stripped if line]


_POLITE = (
    "thank you", "por favor", "muchas gracias", "please", "pls", "plz", "thanks", "thx", "gracias", "porfavor",
    "porfa", "hey", "hi", "hello", "hola", "sorry", "perdon", "disculpe", "ok", "okay", "well",
)  # fmt: skip
_LONGEST_POLITE = 200
"""Longer texts are not a word with politeness around it, and are not searched for one."""
_ENDS = word_set(" ".join(_POLITE))


def bare(folded: str) -> str:
    """A folded text without the polite words around it; as it was if nothing else is in it."""
    if (
        not folded
        or len(folded) > _LONGEST_POLITE
        or (folded.split(" ", 1)[0] not in _ENDS and folded.rsplit(" ", 1)[-1] not in _ENDS)
    ):
        return folded
    found, changed = folded, True
    while changed:
        changed = False
        for polite in _POLITE:
            if found.startswith(f"{polite} "):
                found, changed = found[len(polite) + 1 :], True
            if found.endswith(f" {polite}"):
                found, changed = found[: -len(polite) - 1], True
    return found if found not in _POLITE else folded
