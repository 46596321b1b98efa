"""A code word must mean nothing else: whoever gives it would stop their texts, or be heard as in danger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from intake_bot.casework.case import Party
from intake_bot.casework.fields import named
from intake_bot.engine.answers import Said, Unclear
from intake_bot.engine.expectations import CodeWord
from intake_bot.understanding.read import read


def is_only_a_word(word: str, languages: Sequence[str]) -> bool:
    """True when this word alone is a try at a code word where one is asked for, and nothing anywhere else: no stop, no
    danger, no command, no yes or no."""
    for language in languages:
        for expects, wanted in ((CodeWord(), Said), (None, Unclear)):
            said = read(word, expects=expects, question=None, labels={}, language=language, strict=True)
            if not isinstance(said.reading, wanted) or said.concern is not None:
                return False
    return True


def misread_words(parties: Sequence[Party], languages: Sequence[str]) -> Iterator[tuple[str, str]]:
    """A problem for each code word that the bot would take for something else."""
    for n, party in enumerate(parties):
        for word in party.profile.code_words:
            if not is_only_a_word(word, languages):
                says = f"{named(word)} already means something to the bot: choose a plain word, like a plant or a tool."
                yield f"parties[{n}].code_words", says
