"""The person's own words, and the code word."""

from __future__ import annotations

from intake_bot.engine.answers import Said, Unclear

_MOST_CODE_WORDS = 3
"""One word is asked; "it is maple" is still a try, a whole sentence is none."""


def own_words(text: str, longest: int) -> Said:
    """As written, tidied and cut."""
    return Said(text[:longest].rstrip())


def code_word(text: str) -> Said | Unclear:
    """A try at the code word; the engine compares."""
    return Said(text) if len(text.split()) <= _MOST_CODE_WORDS else Unclear()
