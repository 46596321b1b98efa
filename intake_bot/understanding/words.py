"""The person's own words, and the code word."""

from __future__ import annotations

from intake_bot.engine.answers import Said, Unclear
from intake_bot.understanding.clean import fold

_MOST_CODE_WORDS = 3
"""One word is asked; "it is maple" is still a try, a whole sentence is none."""


def own_words(text: str, longest: int) -> Said:
    """As written, tidied and cut."""
    return Said(text[:longest].rstrip())


_NO_TRY = frozenset(
    {
        "idk", "i dont know", "dont know", "no idea", "forgot", "i forgot", "what word", "what words", "which word",
        "no se", "no lo se", "que palabra", "cual palabra", "cuales palabras", "quien es", "no recuerdo",
    }
)  # fmt: skip
"""Folded texts that are no guess: they must not use up a try."""


def code_word(text: str) -> Said | Unclear:
    """A try at the code word; the engine compares."""
    no_try = "?" in text or fold(text).replace("'", "") in _NO_TRY
    return Unclear() if no_try or len(text.split()) > _MOST_CODE_WORDS else Said(text)
