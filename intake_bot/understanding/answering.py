"""What a text means to the open question, by what that question expects."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from intake_bot.engine.answers import Reading, Said, Unclear
from intake_bot.engine.expectations import Amount, Choice, CodeWord, Expectation, Person, Several, Times, Words
from intake_bot.understanding.amounts import amount
from intake_bot.understanding.availability import availability
from intake_bot.understanding.choices import choice, exact
from intake_bot.understanding.menu import Menu
from intake_bot.understanding.people import person
from intake_bot.understanding.several import several
from intake_bot.understanding.words import code_word, own_words

NOT_TOLD = datetime(2000, 1, 3, tzinfo=UTC)
"""Stands for the moment where nobody gave one; no question about times is read then."""


@dataclass(frozen=True, slots=True)
class Open:
    """One text, cleaned and folded, and the open question as it is to be read."""

    text: str
    folded: str
    expects: Expectation | None
    menu: Menu | None
    language: str
    now: datetime


def read_answer(said: Open) -> Reading:
    """The reading that the question expects, or Unclear."""
    expects, text, menu = said.expects, said.text, said.menu
    match expects:
        case Words(longest):
            return own_words(text, longest)
        case Person(longest):
            return person(text, longest)
        case CodeWord():
            return code_word(text)
        case Amount():
            return amount(text)
        case Times():
            return _times(said, menu)
        case _ if menu is None:
            return Unclear()
        case Several():
            return several(text, said.folded, menu)
        case Choice(own_words=longest) if longest:
            return _choice_or_words(text, said.folded, menu, longest)
        case _:
            return choice(text, said.folded, menu)


def _times(said: Open, menu: Menu | None) -> Reading:
    """An option by its number or words; else times in words, which the options' words may also be part of."""
    if menu is not None and exact(said.folded, menu) is not None:
        return choice(said.text, said.folded, menu)
    found = availability(said.text, now=said.now, language=said.language)
    if menu is None or not isinstance(found, Unclear):
        return found
    return choice(said.text, said.folded, menu)


def _choice_or_words(text: str, folded: str, menu: Menu, longest: int) -> Reading:
    """One of the options; else their own words, if they are few enough to be told back and confirmed."""
    found = choice(text, folded, menu)
    if isinstance(found, Unclear) and "?" not in text and len(text) <= longest and any(map(str.isalpha, text)):
        return Said(text)
    return found
