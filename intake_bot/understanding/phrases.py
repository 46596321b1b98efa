"""Lists of phrases, written compactly: ``a|b`` either word, ``word?`` the word or nothing.

A longer list has sections (``= name``), remarks (``# ...``) and groups of words (``@name``); a line that is indented
goes on with the one before it. A list becomes plain sequences of words once, when the program starts. No phrase is a
regular expression, so no text can make it slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from textwrap import dedent
from types import MappingProxyType

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


NO_GROUPS: Mapping[str, str] = MappingProxyType({})
_GOES_ON = re.compile(r"\n[ ]+(?=\S)")
_GROUP = re.compile(r"@(\w+)")


def sections(text: str, groups: Mapping[str, str] = NO_GROUPS) -> Iterator[tuple[str, str]]:
    """Each line of a list with the name of its section; ``groups``: the words that each ``@name`` stands for."""
    section = ""
    for line in useful(_GOES_ON.sub(_joined, dedent(text))):
        if line.startswith("="):
            section = line[1:].strip()
        else:
            yield section, _GROUP.sub(lambda name: "|".join(groups[name[1]].split()), line)


def _joined(goes_on: re.Match[str]) -> str:
    """A place that goes on after its ``|`` stays one place."""
    return "" if goes_on.string[goes_on.start() - 1] == "|" else " "


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
