"""The door of this room: one reply becomes what is understood of it, the weightiest meaning first.

No more texts and clear danger come before anything else, whatever was asked; then a new answer to an earlier
question, commands, the answer to this question, and a question to us beside it or instead of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from intake_bot.engine.answers import (
    Chosen,
    ChosenSeveral,
    Command,
    DangerSaid,
    NoWords,
    Reading,
    StaleTap,
    Unclear,
    Understood,
)
from intake_bot.engine.expectations import CodeWord, Expectation, Person, Several, Words, options_of
from intake_bot.engine.turn import Question
from intake_bot.understanding.answering import NOT_TOLD, Open, read_answer
from intake_bot.understanding.asking_us import answer_and_question, first_part
from intake_bot.understanding.changes import Earlier, change_said
from intake_bot.understanding.clean import LONGEST, LONGEST_WATCHED, clean, fold, no_words
from intake_bot.understanding.commands import asks_who, command
from intake_bot.understanding.danger import danger
from intake_bot.understanding.menu import Menu, menu_of
from intake_bot.understanding.opt_out import by_carrier
from intake_bot.understanding.opt_out_beside import sentences
from intake_bot.understanding.questions import Index
from intake_bot.understanding.urgent import Heard, answers_here, urgent_in

NO_LABELS: Mapping[str, str] = MappingProxyType({})
_WITHOUT_TEXT = frozenset({"media", "contact"})
_NOT_THEIR_WORDS = frozenset({"forwarded", "reaction"})
"""Neither an answer nor a stop: written elsewhere, or (a reaction by SMS) a text of ours quoted back."""


@dataclass(frozen=True, slots=True)
class Around:
    """What else reading may need: the moment, the program's approved answers, and the questions answered before."""

    now: datetime = NOT_TOLD
    """Now, in the person's own zone."""
    answers: Index | None = None
    earlier: Callable[[], Sequence[Earlier]] | None = None
    """Asked for only where a text looks like a change of mind: finding them costs time."""


NOTHING_AROUND = Around()
MAY_ANSWER = frozenset({"pause", "language"})
"""Commands in free words that may be an option's words as well."""
A_PERSON = ("person", "call_me")
"""Options that are what "I want to talk to a person" asks for."""


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
    around: Around = NOTHING_AROUND,
) -> Understood:
    """What a reply means to the open question, and what stands beside that.

    ``labels`` are the options' words in the person's ``language``, ``other_labels`` in the other one.
    ``kind``, ``carrier_keyword`` and ``attachments`` are the Inbound's; ``tap`` is the number of the
    question a button stood under and its option. A tap's words are ours, so they are not read.
    """
    if (carried := by_carrier(carrier_keyword)) is not None:
        return Understood(carried)
    if carrier_keyword == "help":
        return Understood(Command("carrier_help"))
    if tap is not None:
        return Understood(_tapped(tap, expects, question, open_question))
    whole = clean(text, LONGEST_WATCHED)
    folded = fold(whole)
    found = danger(whole)
    if kind in _NOT_THEIR_WORDS:
        return Understood(NoWords(kind), _elsewhere(kind, found))
    menu = None
    if expects is not None and (isinstance(expects, Several) or options_of(expects)):
        menu = menu_of(expects, question, labels, other_labels, strict=strict)
    if menu is not None and folded in menu.names:
        found = None  # our own words are no danger
    urgent = urgent_in(Heard(whole, folded, sentences(text)), found, menu, around.answers)
    if urgent is not None:
        return urgent
    if kind == "edited":
        return Understood(Command("edited"), found)
    text = whole[:LONGEST].rstrip()
    folded = folded if len(whole) <= LONGEST else fold(text)
    return _ordinary(Open(text, folded, expects, menu, language, around.now), kind, attachments, around, found)


def _ordinary(
    said: Open, kind: str, attachments: tuple[str, ...], around: Around, found: DangerSaid | None
) -> Understood:
    """A text that is neither a stop nor a clear danger."""
    nothing = no_words(said.text)
    if nothing is not None:
        return Understood(_thumb(said, nothing) or _wordless(nothing, kind, attachments), found)
    steering = _changed(said, around) or _steering(said)
    if steering is not None:
        return Understood(steering, found)
    reading, asked = answer_and_question(said, around.answers)
    if found is not None and isinstance(reading, Unclear):
        reading = first_part(said)
    return Understood(reading, found, asked)


def _elsewhere(kind: str, found: DangerSaid | None) -> DangerSaid | None:
    """What somebody else wrote somewhere else is possible at most; our own text under a heart is none at all."""
    return DangerSaid(found.kind, "possible") if found is not None and kind == "forwarded" else None


def _tapped(tap: tuple[int, str], expects: Expectation | None, question: Question | None, now: int) -> Reading:
    number, option = tap
    options = question.options if question is not None else options_of(expects) if expects is not None else ()
    if number != now or option not in options:
        return StaleTap()
    return ChosenSeveral((option,)) if isinstance(expects, Several) else Chosen(option)


def _thumb(said: Open, nothing: NoWords) -> Reading | None:
    """A thumb is a yes or a no where that is enough; nowhere else is a picture an answer."""
    if nothing.kind != "emoji" or said.menu is None or said.menu.strict:
        return None
    reading = read_answer(said)
    return reading if isinstance(reading, Chosen) else None


def _wordless(nothing: NoWords, kind: str, attachments: tuple[str, ...]) -> NoWords:
    if attachments:
        return NoWords(attachments[0])
    return NoWords(kind) if kind in _WITHOUT_TEXT else nothing


def _changed(said: Open, around: Around) -> Reading | None:
    """A new answer to a question that was answered before; but the exact words of an option are the answer."""
    if around.earlier is None or (said.menu is not None and said.folded in said.menu.names):
        return None
    return change_said(said, around.earlier, free=isinstance(said.expects, Words | Person | CodeWord))


def _steering(said: Open) -> Reading | None:
    """A command; but what answers the question is the answer: an option's own words ("Next"), and where a pause or
    a language could be meant, whatever reads as an option ("let me think", "Spanish please")."""
    menu = said.menu
    if menu is not None and said.folded in menu.names:
        return None
    free = isinstance(said.expects, Words | Person | CodeWord)
    found = command(said.folded, with_argument=not free, free=free)
    if found is None:
        return Command("who") if not isinstance(said.expects, Words | Person) and asks_who(said.folded) else None
    if found.name in MAY_ANSWER and answers_here(said.text, said.folded, menu):
        return None
    return _as_option(found, menu) or found


def _as_option(found: Command, menu: Menu | None) -> Chosen | None:
    """A command that the question has an option for."""
    if menu is None or menu.strict:
        return None
    if found == Command("go_on"):
        return next((Chosen(option) for option in ("next", "done") if option in menu.options), None)
    if found == Command("person"):
        return next((Chosen(option, inferred=True) for option in A_PERSON if option in menu.options), None)
    return None
