"""What everyday words are about, English and Spanish in one: the danger model learns from concepts, not only letters.

"Smacks" and "cachetea" are one concept, so a line of one language and one wording teaches about all others. The lists
know nothing of danger: most of their words are harmless. One concept a paragraph, ``NAME: word word``, further lines
indented; words as ``tokens`` makes them (no accents, no apostrophes). A word may have several concepts, the first two
count. Verbs of harm and of will are parted by form (``...ING`` goes on, ``...PAST`` is over, ``...I`` is the writer's).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from zlib import crc32

from intake_bot.understanding.danger.concepts.control import CONTROL
from intake_bot.understanding.danger.concepts.daily_life import DAILY_LIFE
from intake_bot.understanding.danger.concepts.describing import DESCRIBING
from intake_bot.understanding.danger.concepts.doings import DOINGS
from intake_bot.understanding.danger.concepts.drink import DRINK
from intake_bot.understanding.danger.concepts.dying import DYING
from intake_bot.understanding.danger.concepts.feelings import FEELINGS
from intake_bot.understanding.danger.concepts.going import GOING
from intake_bot.understanding.danger.concepts.little_words import LITTLE_WORDS
from intake_bot.understanding.danger.concepts.mind import MIND
from intake_bot.understanding.danger.concepts.moments import MOMENTS
from intake_bot.understanding.danger.concepts.people import PEOPLE
from intake_bot.understanding.danger.concepts.refuge import REFUGE
from intake_bot.understanding.danger.concepts.speech import SPEECH
from intake_bot.understanding.danger.concepts.things import THINGS
from intake_bot.understanding.danger.concepts.violence import VIOLENCE

_HARM = (DYING, VIOLENCE, CONTROL, DRINK, FEELINGS, REFUGE)
_OTHER = (LITTLE_WORDS, MOMENTS, PEOPLE, SPEECH, MIND, GOING, DOINGS, THINGS, DAILY_LIFE, DESCRIBING)
MOST = 2
"""Concepts of one word that count; those of harm come first."""


def entries(lists: tuple[str, ...] = (*_HARM, *_OTHER)) -> Iterator[tuple[str, str]]:
    """Each (concept, word) in the order of the lists."""
    name = ""
    for line in chain.from_iterable(text.splitlines() for text in lists):
        words = line.split()
        if words and not line.startswith(" "):
            name = words.pop(0).removesuffix(":")
        yield from ((name, word) for word in words)


def _by_word() -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for name, word in entries():
        number = crc32(name.encode())
        known = found.get(word, ())
        if len(known) < MOST and number not in known:
            found[word] = (*known, number)
    return found


CONCEPTS = _by_word()
"""Word -> the numbers of its concepts (hashes, the same everywhere)."""
