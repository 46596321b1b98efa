"""The patterns of the lists, and whether the words around them let them stand. They decide; the model only adds."""

from __future__ import annotations

from intake_bot.engine.answers import DangerSaid
from intake_bot.understanding.danger.context import CLEAR, POSSIBLE, Context
from intake_bot.understanding.danger.finding import Search, Text
from intake_bot.understanding.danger.lists import AROUND, KINDS, SPELLER

_WEIGHT = {said: at for at, said in enumerate((tier, kind) for tier in (CLEAR, POSSIBLE) for kind in KINDS)}
"""A clear one outweighs a possible one; within a tier the order of the kinds decides."""


def searched(text: str) -> Search:
    """A cleaned text, ready to be searched."""
    return Search(Text(SPELLER.read(text)))


def stands(search: Search) -> DangerSaid | None:
    """The weightiest danger whose pattern stands in its context. Most texts hold the words of none."""
    if not search.may_hold(KINDS):
        return None
    context = Context(search.text, [found for kind in AROUND for found in search.of(CLEAR, kind)])
    said: tuple[str, str] | None = None
    for tier, kind in _WEIGHT:
        if said is not None and _WEIGHT[said] <= _WEIGHT[tier, kind]:
            break
        left = {context.tier(found) for found in search.of(tier, kind, context.scene)}
        heaviest = CLEAR if CLEAR in left else POSSIBLE if POSSIBLE in left else None
        if heaviest and (said is None or _WEIGHT[heaviest, kind] < _WEIGHT[said]):
            said = (heaviest, kind)
    return DangerSaid(said[1], said[0]) if said else None
