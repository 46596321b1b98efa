"""A new answer to an earlier question: "change place to the library", "actually for the place, online"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from intake_bot.engine.answers import ChangeSaid, Reading, Unclear
from intake_bot.engine.expectations import Expectation, Several, options_of
from intake_bot.engine.turn import Question
from intake_bot.understanding.answering import Open, read_answer
from intake_bot.understanding.clean import fold
from intake_bot.understanding.menu import menu_of
from intake_bot.understanding.phrases import word_set

_WORD = re.compile(r"\S+")
_CHANGE = word_set(
    "change switch edit correct update cambiar cambie cambia cambien cambiarme corregir corrija modificar actualizar"
)
_REALLY = word_set(
    "actually wait sorry oh oops no perdon disculpe espere espera en realidad hecho de mejor dicho mean i"
)
_ABOUT = word_set("for about on re regarding with para sobre en cuanto de lo con por")
_LITTLE = word_set("the my a an our el la los las mi mis lo que quiero i want to please por favor can you could puede")
_BECOMES = word_set("to a por para is es sea be should would as en it into from al with con que mejor make")
_LONGEST_NAME = 6
_MOST_BEFORE = 7


@dataclass(frozen=True, slots=True)
class Earlier:
    """A question that was answered: how it can be named (folded), and how its answers are read."""

    step: str
    names: frozenset[str]
    expects: Expectation
    question: Question
    labels: Mapping[str, str]
    other_labels: Mapping[str, str]
    strict: bool = False


def change_said(said: Open, earlier: Callable[[], Sequence[Earlier]] | None, *, free: bool) -> ChangeSaid | None:
    """The question named and its new answer. ``free``: own words are expected, so only a plain change counts."""
    places = [(match.start(), fold(match[0])) for match in _WORD.finditer(said.text[:400])]
    words = [word for _, word in places]
    at, plain = _cue(words)
    if earlier is None or not at or (free and not plain):
        return None
    found = _named(words, at, earlier())
    if found is None:
        return None
    one, behind = found
    behind = _skip(words, behind, _BECOMES | _LITTLE)
    value = said.text[places[behind][0] :] if behind < len(places) else ""
    reading = _reading(said, one, value) if value else Unclear()
    if isinstance(reading, Unclear) and not plain:
        return None
    return ChangeSaid(one.step, reading)


def _cue(words: list[str]) -> tuple[int, bool]:
    """How many words lead to the question's name, and whether they plainly ask for a change; 0 for none."""
    start = _skip(words, 0, _LITTLE)
    if start < len(words) and words[start] in _CHANGE:
        return _skip(words, start + 1, _LITTLE), True
    really = _skip(words, 0, _REALLY)
    about = _skip(words, really, _ABOUT)
    if really == 0 or (about == really and really == len(words)):
        return 0, False
    return _skip(words, about, _LITTLE), False


def _skip(words: list[str], at: int, those: frozenset[str]) -> int:
    most = at + _MOST_BEFORE
    while at < len(words) and at < most and words[at] in those:
        at += 1
    return at


def _named(words: list[str], at: int, earlier: Sequence[Earlier]) -> tuple[Earlier, int] | None:
    """The question with the longest name that stands here; two questions of one name are none."""
    for count in range(min(_LONGEST_NAME, len(words) - at), 0, -1):
        name = " ".join(words[at : at + count])
        found = [one for one in earlier if name in one.names]
        if found:
            return (found[0], at + count) if len(found) == 1 else None
    return None


def _reading(said: Open, one: Earlier, value: str) -> Reading:
    menu = None
    if isinstance(one.expects, Several) or options_of(one.expects):
        menu = menu_of(one.expects, one.question, one.labels, one.other_labels, strict=one.strict)
    return read_answer(Open(value, fold(value), one.expects, menu, said.language, said.now))
