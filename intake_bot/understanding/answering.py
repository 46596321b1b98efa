"""What a text means to the open question, by what that question expects."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from intake_bot.engine.answers import Reading, Said, Unclear
from intake_bot.engine.expectations import Amount, Choice, CodeWord, Expectation, Person, Several, Times, Words
from intake_bot.understanding.amounts import amount
from intake_bot.understanding.availability import availability
from intake_bot.understanding.choices import choice, exact
from intake_bot.understanding.clean import fold
from intake_bot.understanding.menu import Menu
from intake_bot.understanding.people import person
from intake_bot.understanding.people_called import called
from intake_bot.understanding.questions_asking import looks_asked
from intake_bot.understanding.several import several
from intake_bot.understanding.words import code_word, no_value, own_words

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
        case Words() | Person():
            return _own_words(text, said.folded, expects)
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
        case Choice() if expects.own_words:
            return _choice_or_words(text, said.folded, menu, expects)
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


def _own_words(text: str, folded: str, expects: Words | Person) -> Reading:
    """Their own words, a name, a person; not what only answers politely, or asks back."""
    if isinstance(expects, Person):
        told = person(text, expects.longest)  # "can I bring my sister Rosa?" asks, and tells who
        return told if (told.relation and told.text[:1].isupper()) or not no_value(text, folded, expects) else Unclear()
    if no_value(text, folded, expects):
        return Unclear()
    if not expects.name:
        return own_words(text, expects.longest)
    name = called(text, expects.longest)  # "Dana. Is it safe?" names somebody; "who reads this?" does not
    return Unclear() if fold(name.text) == folded and looks_asked(text) else name


def _choice_or_words(text: str, folded: str, menu: Menu, expects: Choice) -> Reading:
    """One of the options; else their own words, if they are few enough to be told back and confirmed."""
    found = choice(text, folded, menu)
    few = len(text) <= expects.own_words and any(map(str.isalpha, text))
    if not isinstance(found, Unclear) or "?" in text or not few:
        return found
    return found if no_value(text, folded, expects) else Said(text)
