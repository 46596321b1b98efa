"""Words of danger, found anywhere in a text. A missed one costs more than a pause too many; a false one costs trust.

Patterns over classes of words (who, wanting, hurting, fearing) say what may be danger; the words around them say
whether it is: denied, long ago, someone else's, a saying, a song. The lists are for people of the field to read:
``said`` holds the patterns, ``words`` the classes, ``slips`` the spellings.
"""

from __future__ import annotations

from intake_bot.engine.answers import DangerSaid
from intake_bot.understanding.danger.context import CLEAR, POSSIBLE, Context
from intake_bot.understanding.danger.finding import Search, Text
from intake_bot.understanding.danger.lists import AROUND, KINDS, SPELLER

_WEIGHT = {said: at for at, said in enumerate((tier, kind) for tier in (CLEAR, POSSIBLE) for kind in KINDS)}
"""A clear one outweighs a possible one; within a tier the order of the kinds decides."""


def danger(text: str) -> DangerSaid | None:
    """The weightiest danger that a cleaned text tells of; None for an ordinary text."""
    search = Search(Text(SPELLER.read(text)))
    context = Context(search.text, [found for kind in AROUND for found in search.of(CLEAR, kind)])
    said: tuple[str, str] | None = None
    for tier, kind in _WEIGHT:
        if said is not None and _WEIGHT[said] <= _WEIGHT[tier, kind]:
            break
        left = {context.tier(found) for found in search.of(tier, kind)}
        heaviest = CLEAR if CLEAR in left else POSSIBLE if POSSIBLE in left else None
        if heaviest and (said is None or _WEIGHT[heaviest, kind] < _WEIGHT[said]):
            said = (heaviest, kind)
    return DangerSaid(said[1], said[0]) if said else None
