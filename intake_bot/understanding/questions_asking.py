"""Does a text ask us something? By its mark, or by how it begins; a proposal ("what about Tuesday?") is an answer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum

from intake_bot.understanding.clean import lowered
from intake_bot.understanding.phrases import Words, expand, useful
from intake_bot.understanding.questions_openings import (
    BEFORE,
    CLEARLY,
    ENDS,
    INSIDE,
    MARKED,
    PERHAPS,
    PROPOSES,
    TAGS,
    TIMES,
)

_END = re.compile(r"[.!;:\n…]+|(\?)[?!.]*")
_OPENING = "¿"
_WORD = re.compile(r"[^\W_]+")
_MOST_BEFORE = 5


class Asks(IntEnum):
    """How surely a text asks: not at all; perhaps, so a topic must be near; clearly."""

    NOT = 0
    PERHAPS = 1
    CLEARLY = 2


_MOST_PROPOSED = 9
"""Longer than this it is more than a proposed time."""
_LONGEST_OPENING = 4


Openings = Mapping[str, frozenset[Words]]
"""By their first word."""


def _openings(lines: str) -> Openings:
    found: dict[str, set[Words]] = defaultdict(set)
    for line in useful(lines):
        for words in expand(line):
            found[words[0]].add(words)
    return {first: frozenset(openings) for first, openings in found.items()}


_CLEARLY, _PERHAPS, _PROPOSES, _INSIDE, _MARKED, _ENDS = map(
    _openings, (CLEARLY, PERHAPS, PROPOSES, INSIDE, MARKED, ENDS)
)


def looks_asked(text: str) -> bool:
    """True for a text that clearly asks us something, whatever it is about."""
    return how_asked(text) is Asks.CLEARLY


def how_asked(text: str) -> Asks:
    """How surely some part of the text asks."""
    return max((how for _, how in parts(text)), default=Asks.NOT)


Parts = list[tuple[list[str], bool]]
"""The words of each part of a text, and whether it counts in full."""


def asking(text: str) -> Parts:
    """The words of each part of a text, and whether it counts in full: where a part asks, the others do not."""
    found = list(parts(text))
    best = max((how for _, how in found), default=Asks.NOT)
    return [(words, how is best) for words, how in found]


def parts(text: str) -> Iterator[tuple[list[str], Asks]]:
    """The sentences of a text as folded words, each with how surely it asks."""
    low, start = f"{lowered(text)}.", 0
    for end in _END.finditer(low):
        clauses = [(_WORD.findall(clause), _OPENING in clause) for clause in low[start : end.start()].split(",")]
        clauses = [clause for clause in clauses if clause[0]]
        start = end.end()
        if clauses:
            asks = [_how(words, marked=opened) for words, opened in clauses[:-1]]
            words, opened = clauses[-1]
            asks.append(_how(words, marked=opened or bool(end.group(1))))
            yield [word for words, _ in clauses for word in words], max(asks)


def _how(words: list[str], *, marked: bool) -> Asks:
    begun = _begun(words)
    timed = _timed(begun)
    if timed and _proposes(begun):
        return Asks.PERHAPS if marked else Asks.NOT
    if _opens(begun, _CLEARLY):
        return Asks.CLEARLY
    if marked:
        return Asks.PERHAPS if timed or _doubtful(begun) else Asks.CLEARLY
    return Asks.PERHAPS if _opens(begun, _PERHAPS) or _opens(words, _PERHAPS) or _asks_later(words) else Asks.NOT


def _asks_later(words: list[str]) -> bool:
    """Somewhere after its beginning: "if I answer these does probation get to read it", "yo empiezo o que"."""
    inside = any(_opens(words[at : at + _LONGEST_OPENING], _INSIDE) for at in range(1, len(words)))
    return inside or (len(words) > 2 and _opens(words[-2:], _ENDS))


def _begun(words: list[str]) -> list[str]:
    """Without what is said before the question begins."""
    at = 0
    while at < min(len(words) - 1, _MOST_BEFORE) and words[at] in BEFORE and not _opens(words[at:], _CLEARLY):
        at += 1
    return words[at:]


def _opens(words: Sequence[str], openings: Openings) -> bool:
    same = openings.get(words[0])
    return same is not None and any(tuple(words[:length]) in same for length in range(1, _LONGEST_OPENING + 1))


def _timed(words: list[str]) -> bool:
    return any(word in TIMES or word[0].isdigit() for word in words)


def _proposes(words: list[str]) -> bool:
    """With a time, that time put forward: "what about Tuesday", "is 5 ok", "puedo los martes"."""
    return len(words) <= _MOST_PROPOSED and (_opens(words, _PROPOSES) or words[0] in TIMES)


def _doubtful(words: list[str]) -> bool:
    """An answer with a doubtful mark: "my mom?", "we decide there, no?", "puede ser mi tía?"."""
    few = len([word for word in words if word not in TAGS]) <= 2 and not (len(words) > 1 and _opens(words, _MARKED))
    return few or words[-1] in TAGS or words[:2] == ["puede", "ser"]
