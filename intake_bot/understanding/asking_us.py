"""An answer, a question to us, or both in one text ("2. but is it safe?")."""

from __future__ import annotations

import re

from intake_bot.engine.answers import Asked, Chosen, ChosenSeveral, Reading, TimesSaid, TimesUnsure, Unclear
from intake_bot.engine.expectations import Choice, CodeWord, Person, Several, Words
from intake_bot.understanding.answering import Open, read_answer
from intake_bot.understanding.asking_leave import asked_leave
from intake_bot.understanding.clean import fold
from intake_bot.understanding.no_answer import about_the_word
from intake_bot.understanding.questions import Index, asked, looks_asked, search

_BREAKS = re.compile(r"(?<=[.!?;,])\s+|\s+(?=(?:but|and|pero|and also|also|aunque)\s)", re.IGNORECASE)
_JOINS = re.compile(r"^(?:but|and|also|pero|y|aunque)\s+", re.IGNORECASE)
_MOST_PARTS = 6
_ANSWERS_ELSE = frozenset({"must_we_meet"})
"""Its "no" would seem to refuse what was just asked for ("can it be letters?")."""


def answer_and_question(said: Open, answers: Index | None) -> tuple[Reading, Asked | None]:
    """The reading of the answer, and the question beside it or instead of it. Own words stay what they are."""
    reading = read_answer(said)
    if answers is None or (said.menu is not None and said.folded in said.menu.names):
        return reading, None  # "AGREE?" asks nothing of us, and where only exact words count it is no answer
    if isinstance(said.expects, CodeWord) and about_the_word(said.folded):
        return reading, None
    if isinstance(said.expects, Words | Person) and not isinstance(reading, Unclear):
        return reading, _beside_own_words(said, answers)
    if not isinstance(reading, Unclear | TimesUnsure):
        return _beside_answer(said, reading, answers)
    if (wanted := _leave(said)) is not None:
        found = asked(said.text, answers)
        return wanted, found if found is not None and found.sure and found.topics[0] not in _ANSWERS_ELSE else None
    if not (looks_asked(said.text) or "?" in said.text):
        found = asked(said.text, answers) if isinstance(reading, Unclear) else None
        return reading, found if found is not None and found.sure else None
    answer, asking = _parted(said, answers)
    if answer is not None:
        return answer, search(asking, answers)
    found = search(said.text, answers)
    if isinstance(reading, TimesUnsure) and not found.sure:
        return reading, None
    return Unclear(), found


def _leave(said: Open) -> Reading | None:
    """An option that they ask leave for ("can I pay in parts?")."""
    if said.menu is None or not isinstance(said.expects, Choice | Several):
        return None
    return asked_leave(said.text, said.menu, many=isinstance(said.expects, Several))


def first_part(said: Open) -> Reading:
    """The answer that a text begins with before it says something heavy ("2, but I can't do this anymore")."""
    parts = _BREAKS.split(said.text, maxsplit=_MOST_PARTS)
    if len(parts) < 2 or (said.menu is not None and said.menu.strict):
        return Unclear()
    text = parts[0].strip(" ,;.")
    reading = read_answer(Open(text, fold(text), said.expects, said.menu, said.language, said.now))
    return reading if isinstance(reading, Chosen | ChosenSeveral | TimesSaid) else Unclear()


def _beside_answer(said: Open, reading: Reading, answers: Index) -> tuple[Reading, Asked | None]:
    """A question that stands apart from the answer is heard, without its mark where it is
    surely ours; one that is the answer ("is Tuesday fine?") is not."""
    answer, asking = _parted(said, answers)
    if answer is None:
        return reading, None
    found = search(asking, answers)
    if "?" in said.text:
        return answer, found
    return reading, found if found.sure and answer == reading else None


def _beside_own_words(said: Open, answers: Index) -> Asked | None:
    """In own words only a plain question that has an approved answer is heard, and the words are kept all the same."""
    if isinstance(said.expects, Words) and said.expects.for_others:
        return None
    if "?" not in said.text or not looks_asked(said.text):
        return None
    found = search(said.text, answers)
    return found if found.sure else None


def _parted(said: Open, answers: Index) -> tuple[Reading | None, str]:
    """The part that answers, if one does, and the part that asks. Where only exact words count none does."""
    if said.menu is not None and said.menu.strict:
        return None, said.text
    parts = [_JOINS.sub("", part) for part in _BREAKS.split(said.text, maxsplit=_MOST_PARTS)]
    asking = [part for part in parts if looks_asked(part)]
    telling = [part for part in parts if part not in asking]
    if not asking or not telling:
        return None, said.text
    text = " ".join(telling).strip(" ,;")
    reading = read_answer(Open(text, fold(text), said.expects, said.menu, said.language, said.now))
    return (None if isinstance(reading, Unclear) else reading), " ".join(asking)
