"""The door of this room: one reply becomes one reading, the weightiest meaning first."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from intake_bot.engine.answers import (
    Chosen,
    ChosenSeveral,
    CodeWord,
    Command,
    DangerSaid,
    Expectation,
    NoWords,
    OptInSaid,
    OptOutSaid,
    Person,
    Reading,
    Several,
    StaleTap,
    Unclear,
    Words,
    options_of,
)
from intake_bot.engine.turn import Question
from intake_bot.understanding.choices import choice
from intake_bot.understanding.clean import LONGEST, LONGEST_WATCHED, clean, fold, no_words
from intake_bot.understanding.commands import command
from intake_bot.understanding.danger import danger
from intake_bot.understanding.menu import Menu, menu_of
from intake_bot.understanding.opt_out import by_carrier, opt_in, opt_out
from intake_bot.understanding.people import person
from intake_bot.understanding.several import several
from intake_bot.understanding.words import code_word, own_words

NO_LABELS: Mapping[str, str] = MappingProxyType({})
_WITHOUT_TEXT = frozenset({"media", "contact"})


def read(
    text: str,
    *,
    expects: Expectation | None,
    question: Question | None,
    labels: Mapping[str, str],
    other_labels: Mapping[str, str] = NO_LABELS,
    language: str,
    strict: bool,
    kind: str = "text",
    carrier_keyword: str = "",
    tap: tuple[int, str] | None = None,
    open_question: int = 0,
    attachments: tuple[str, ...] = (),
) -> Reading:
    """What a reply means to the open question.

    ``labels`` are the options' words in the person's ``language``, ``other_labels`` in the other one.
    ``kind``, ``carrier_keyword`` and ``attachments`` are the Inbound's; ``tap`` is the number of the
    question a button stood under and its option. A tap's words are ours, so they are not read.
    """
    if (carried := by_carrier(carrier_keyword)) is not None:
        return carried
    if carrier_keyword == "help":
        return Command("carrier_help")
    if tap is not None:
        return _tapped(tap, expects, question, open_question)
    whole = clean(text, LONGEST_WATCHED)
    folded = fold(whole)
    urgent = _urgent(whole, folded)
    if urgent is not None:
        return urgent
    if kind == "edited":
        return Command("edited")
    text = whole[:LONGEST].rstrip()
    folded = folded if len(whole) <= LONGEST else fold(text)
    nothing = no_words(text)
    if nothing is not None:
        return _wordless(nothing, kind, attachments)
    menu = None
    if expects is not None and (isinstance(expects, Several) or options_of(expects)):
        menu = menu_of(expects, question, labels, other_labels, strict=strict)
    return _steering(folded, expects, menu) or _answer(text, folded, expects, menu)


def _urgent(text: str, folded: str) -> OptOutSaid | OptInSaid | DangerSaid | None:
    """What is heard in any text, whatever was asked: first no more texts, then danger."""
    if opt_out(folded):
        return OptOutSaid(by_carrier=False)
    return danger(text) or (OptInSaid() if opt_in(folded) else None)


def _tapped(tap: tuple[int, str], expects: Expectation | None, question: Question | None, now: int) -> Reading:
    number, option = tap
    options = question.options if question is not None else options_of(expects) if expects is not None else ()
    if number != now or option not in options:
        return StaleTap()
    return ChosenSeveral((option,)) if isinstance(expects, Several) else Chosen(option)


def _wordless(nothing: NoWords, kind: str, attachments: tuple[str, ...]) -> NoWords:
    if attachments:
        return NoWords(attachments[0])
    return NoWords(kind) if kind in _WITHOUT_TEXT else nothing


def _steering(folded: str, expects: Expectation | None, menu: Menu | None) -> Reading | None:
    """A command; but the exact words of an option are the answer ("Next", "Go back"), not a command."""
    if menu is not None and folded in menu.names:
        return None
    found = command(folded, with_argument=not isinstance(expects, Words | Person | CodeWord))
    if found == Command("go_on") and menu is not None and not menu.strict:
        onward = next((option for option in ("next", "done") if option in menu.options), None)
        return Chosen(onward) if onward else found
    return found


def _answer(text: str, folded: str, expects: Expectation | None, menu: Menu | None) -> Reading:
    match expects:
        case Words(longest):
            return own_words(text, longest)
        case Person(longest):
            return person(text, longest)
        case CodeWord():
            return code_word(text)
        case _ if menu is None:
            return Unclear()
        case Several():
            return several(text, folded, menu)
        case _:
            return choice(text, folded, menu)
