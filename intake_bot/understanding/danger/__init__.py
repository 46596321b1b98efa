"""Words of danger, found anywhere in a text. A missed one costs more than a pause too many; a false one costs trust.

Patterns over classes of words (who, wanting, hurting, fearing) say what may be danger; the words around them say
whether it is: denied, long ago, someone else's, a saying, a song. The lists are for people of the field to read:
``said`` holds the patterns, ``words`` the classes, ``slips`` the spellings. Where no pattern stands, a small model
trained on this project's own lines may still hear a *possible* danger; it overrules nothing. ``concepts`` tells it what
words are about.
"""

from __future__ import annotations

from functools import lru_cache

from intake_bot.engine.answers import DangerSaid
from intake_bot.understanding.danger.context import CLEAR, POSSIBLE
from intake_bot.understanding.danger.model import possible
from intake_bot.understanding.danger.patterns import searched, stands
from intake_bot.understanding.danger.plain_questions import is_plain_question
from intake_bot.understanding.danger.said.calls_for_help import is_cry


@lru_cache(maxsize=1)
def danger(text: str) -> DangerSaid | None:
    """The weightiest danger that a cleaned text tells of; None for an ordinary text.

    The last text's is kept: one text is read at a laid question and at what waits under it.
    """
    search = searched(text)
    said = stands(search)
    asked = is_plain_question(search.text.words)
    if said is not None and not (asked and said.tier == CLEAR and said.kind != "self_harm"):
        return said
    if said is None and is_cry(search.text.words):
        return DangerSaid("abuse_now", POSSIBLE)
    kind = possible(search.text.words, asked=asked)
    return DangerSaid(kind, POSSIBLE, guessed=True) if kind else None
