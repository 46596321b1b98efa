"""Every saying of ``said`` in one tree, with what it says and what it bears beside it.

The lists are written as ``phrases`` says, in the plain words of ``spoken``: "can not", never "can't"; no accents. A
``si`` is a "sí" as well, with its accent or without. Each section says what its sayings mean and where they count:

- ``anywhere``: whatever stands beside them in their clause;
- ``figure``: a figure of speech; it counts anywhere, and at the end of a story, too;
- ``beside little``: beside two words at most that are not known here;
- ``alone``: where nothing else is said that we do not know.

A saying that stands in two sections means what the one higher in ``_SECTIONS`` says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from intake_bot.understanding.phrase_tree import PhraseTree
from intake_bot.understanding.phrases import expand, sections
from intake_bot.understanding.yes_no.said.neither import NEITHER
from intake_bot.understanding.yes_no.said.no_english import NO_ENGLISH
from intake_bot.understanding.yes_no.said.no_spanish import NO_SPANISH
from intake_bot.understanding.yes_no.said.spoken_to import SPOKEN_TO
from intake_bot.understanding.yes_no.said.unsure_english import UNSURE_ENGLISH
from intake_bot.understanding.yes_no.said.unsure_spanish import UNSURE_SPANISH
from intake_bot.understanding.yes_no.said.yes_english import YES_ENGLISH
from intake_bot.understanding.yes_no.said.yes_spanish import YES_SPANISH

ANY = 99
"""Of a saying that counts whatever stands beside it in its clause."""
IDEA = ANY + 1
"""Of a figure of speech: where it ends a story it answers, too."""
LITTLE = 2
"""Unknown words that a saying of something may have beside it."""
_AT_EVERY_CHOICE = "unsure anywhere, at every choice"
_SECTIONS = {
    "nothing": ("", ANY),
    "sarcasm": ("sarcasm", ANY),
    _AT_EVERY_CHOICE: ("not_sure", ANY),
    "unsure anywhere": ("not_sure", ANY),
    "no anywhere": ("no", ANY),
    "yes anywhere": ("yes", ANY),
    "no beside little": ("no", LITTLE),
    "yes beside little": ("yes", LITTLE),
    "others": ("others", ANY),
    "turn": ("turn", ANY),
    "no alone": ("no", 0),
    "yes alone": ("yes", 0),
    "unsure alone": ("not_sure", 0),
    "unsure figure": ("not_sure", IDEA),
    "no figure": ("no", IDEA),
    "yes figure": ("yes", IDEA),
}
"""What a section's sayings say, and how many words that are not known may stand beside them."""
LISTS = (NEITHER, UNSURE_ENGLISH, UNSURE_SPANISH, NO_ENGLISH, NO_SPANISH, YES_ENGLISH, YES_SPANISH)
_SI = re.compile(r"\bsi\b")


def lines() -> Iterator[tuple[str, str]]:
    """Every line of the lists with its section."""
    for text in LISTS:
        yield from sections(text, SPOKEN_TO)


UNSURE_AT_EVERY_CHOICE = tuple(line for section, line in lines() if section == _AT_EVERY_CHOICE)
"""Doubts that are one at any question with options, not only at a yes or a no."""


@lru_cache(maxsize=1)
def sayings_tree() -> PhraseTree[tuple[str, int]]:
    """Every saying, with what it says and how many unknown words it bears beside it."""
    tree: PhraseTree[tuple[str, int]] = PhraseTree()
    by_section: dict[str, list[str]] = {section: [] for section in _SECTIONS}
    for section, line in lines():
        by_section[section].append(line)
    for section, meaning in _SECTIONS.items():
        for line in by_section[section]:
            for words in expand(_SI.sub("si|yessi", line)):
                tree.add(words, meaning)
    return tree


sayings_tree()
