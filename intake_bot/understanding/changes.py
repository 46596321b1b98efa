"""A new answer to an earlier question: "change place to the library", "actually for the place, online".

A wrong guess overwrites what the person said and ends the permission to share it, so little words ("I hope so",
"no place feels safe") are never enough, and own words are taken only behind a plain mark: "to", a colon.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from intake_bot.engine.answers import ChangeSaid, Chosen, Reading, Said, Unclear
from intake_bot.engine.expectations import Expectation, Person, Several, Words, options_of
from intake_bot.engine.turn import Question
from intake_bot.understanding.answering import Open, read_answer
from intake_bot.understanding.clean import fold
from intake_bot.understanding.menu import menu_of
from intake_bot.understanding.phrases import word_set

_WORD = re.compile(r"\S+")
_CAMBIAR = word_set("""
    cambiar cambie cambia cambien cambiarme corregir corrija modificar actualizar cambio cambieme cambiame cambienme
    cambiemos modifique modifiquen
""")
_CHANGE = word_set("change switch edit correct update") | _CAMBIAR
_REALLY = word_set("""
    actually instead rather thought thoughts correction realidad hecho dicho pensandolo correccion
    changed
""")
_LEADING = word_set("wait my mind sorry oh oops no perdon disculpe espere espera mean i on second en de mejor bien")
"""May stand before a change of mind, but are none: answers begin with them as well."""
_ABOUT = word_set("for about on re regarding with para sobre en cuanto de lo con por al")
_PLAINLY_ABOUT = word_set("for about re regarding para sobre cuanto")
_LITTLE = word_set("the my a an our el la los las mi mis lo que quiero i want to please por favor can you could puede")
_WISHING = word_set("""
    quisiera me gustaria necesito pueden podria podrian puedo would id like need may mejor disculpe perdon sorry
""")
"""May stand before "change" as well."""
_BECOMES = word_set("to a por para is es sea be should would as en it into from al with con que mejor make") | {""}
"""What may stand between a name and its answer; "" is a colon or a dash that stands alone."""
_TO = word_set("to a por al into")
_SHOULD = word_set("should make sea")
_INSTEAD = word_set("instead mejor")
_SHARING = word_set("share sharing permission compartir permiso")
_YES_NO = word_set("yes no si none nobody nadie ninguno ninguna later despues")
_LONGEST_NAME = 6
_MOST_BEFORE = 7

How = Literal["plain", "really", "about", "instead"]


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


@dataclass(frozen=True, slots=True)
class _Text:
    """A text's words: as folded, and where each one stands in it."""

    whole: str
    words: list[str]
    starts: list[int]

    def behind(self, at: int) -> str:
        """The text from this word on."""
        return self.whole[self.starts[at] :] if at < len(self.words) else ""

    def ends_with_mark(self, at: int, marks: str) -> bool:
        """Whether one of these marks stands right before this word."""
        return self.whole[: self.starts[at] if at < len(self.words) else None].rstrip().endswith(tuple(marks))


def change_said(said: Open, earlier: Callable[[], Sequence[Earlier]] | None, *, free: bool) -> ChangeSaid | None:
    """The question named and its new answer. ``free``: own words are expected, so only a plain change counts."""
    places = [(match.start(), fold(match[0])) for match in _WORD.finditer(said.text[:400])]
    text = _Text(said.text, [word for _, word in places], [start for start, _ in places])
    cue = _cue(text.words, free=free)
    if earlier is None or cue is None or (free and cue[0] != "plain"):
        return None
    how, first, at = cue
    questions = earlier()
    if how == "really" and (turned := _named_last(said, text, questions)) is not None:
        return turned
    found = _named(text.words, first, at, questions)
    if found is None:
        return None
    permission = _permission(text, found, questions)
    if permission is not None:
        return ChangeSaid(permission.step, Unclear()) if how == "plain" else None
    if _shares(text, found[1]):
        return None  # a permission that is not there to be changed: never new words for what it would share
    return _new_answer(said, text, found, how, free=free)


def _new_answer(said: Open, text: _Text, found: tuple[Earlier, int], how: How, *, free: bool) -> ChangeSaid | None:
    """What stands behind the question's name, where that is plainly meant as its new answer."""
    one, behind = found
    own = isinstance(one.expects, Words | Person)
    at = _skip(text.words, behind, _BECOMES | _LITTLE)
    marks = _marks(text, behind, at)
    if own:  # every word counts: "change hopes to be heard"
        at = behind + (text.words[behind : behind + 1] in [[word] for word in (_TO & marks) | {""}])
    value = text.behind(at).rstrip("?¿ ")  # "can I change the place to online?" asks for leave
    if how == "instead":
        value = value.rpartition(" ")[0].rstrip(" ,")
    reading = _reading(said, one, value) if value else Unclear()
    if how != "plain":
        return ChangeSaid(one.step, reading) if _meant(reading, marks, how, own=own) else None
    exact = isinstance(reading, Chosen) and not reading.inferred
    marked = exact or bool(marks & (_TO | _SHOULD | {""})) or (not own and text.ends_with_mark(behind, ","))
    if free and value and not marked:
        return None  # "I want to change the place where I live"
    return ChangeSaid(one.step, Unclear() if isinstance(reading, Said) and not marked else reading)


def _marks(text: _Text, behind: int, at: int) -> set[str]:
    """The words between a name and its answer, "" for a colon. An English "a" is no mark ("change it a lot")."""
    marks = set(text.words[behind:at])
    if not _CAMBIAR & set(text.words[:behind]):
        marks.discard("a")
    return marks | {""} if text.ends_with_mark(behind, ":=") else marks


def _meant(reading: Reading, marks: set[str], how: How, *, own: bool) -> bool:
    """Whether words that do not say "change" are plain enough for this kind of answer."""
    if isinstance(reading, Unclear):
        return False
    if own:
        return "" in marks
    if how == "really" and not isinstance(reading, Said):
        return True
    return bool(marks & (_SHOULD | {""}))


def _cue(words: list[str], *, free: bool) -> tuple[How, int, int] | None:
    """How a change is asked for, and between which words the question's name begins; None for no change."""
    start = _skip(words, 0, _LITTLE if free else _LITTLE | _WISHING)
    if start < len(words) and words[start] in _CHANGE:
        return "plain", start + 1, _skip(words, start + 1, _LITTLE)
    leading = _skip(words, 0, _REALLY | _LEADING)
    about = _skip(words, leading, _ABOUT)
    at = _skip(words, about, _LITTLE)
    if at == len(words):
        return None
    if _REALLY & set(words[:leading]):
        return "really", about, at
    if _PLAINLY_ABOUT & set(words[leading:about]):
        return "about", about, at
    return ("instead", about, at) if words[-1] in _INSTEAD and _SHOULD & set(words) else None


def _skip(words: list[str], at: int, those: frozenset[str]) -> int:
    most = at + _MOST_BEFORE
    while at < len(words) and at < most and words[at] in those:
        at += 1
    return at


def _named(words: list[str], first: int, last: int, earlier: Sequence[Earlier]) -> tuple[Earlier, int] | None:
    """The question with the longest name that stands here; two questions of one name are mostly none."""
    for at in range(first, last + 1):
        for count in range(min(_LONGEST_NAME, len(words) - at), 0, -1):
            name = " ".join(words[at : at + count])
            found = [one for one in earlier if name in one.names]
            if found:
                one = found[0] if len(found) == 1 else _who_or_whether(found, words[at + count :])
                return (one, at + count) if one is not None else None
    return None


def _who_or_whether(found: list[Earlier], behind: list[str]) -> Earlier | None:
    """ "Change supporter to my mom" and "... to no": who comes, and whether somebody does."""
    people = [one for one in found if isinstance(one.expects, Person)]
    told = [word for word in behind if word not in _BECOMES | _LITTLE]
    if len(found) != 2 or len(people) != 1 or not told:
        return None
    return next((one for one in found if one not in people), None) if told[0] in _YES_NO else people[0]


def _named_last(said: Open, text: _Text, earlier: Sequence[Earlier]) -> ChangeSaid | None:
    """ "On second thought, online for the place": the answer first; never one in own words."""
    words = text.words
    start = _skip(words, 0, _REALLY | _LEADING)
    for at in range(len(words) - 2, start, -1):
        if words[at] not in ("for", "para"):
            continue
        found = _named(words, at + 1, _skip(words, at + 1, _LITTLE), earlier)
        if found is None or found[1] != len(words):
            return None
        value = text.whole[text.starts[start] : text.starts[at]].rstrip(" ,")
        reading = _reading(said, found[0], value)
        return None if isinstance(reading, Said | Unclear) else ChangeSaid(found[0].step, reading)
    return None


def _shares(text: _Text, behind: int) -> bool:
    """Whether the name goes on to name the permission: "hopes sharing"."""
    return text.words[behind : behind + 1] in [[word] for word in _SHARING] and not text.ends_with_mark(behind, ":=")


def _permission(text: _Text, found: tuple[Earlier, int], earlier: Sequence[Earlier]) -> Earlier | None:
    """The question whose name is this one's and a word for sharing: "hopes sharing" is "Sharing hopes"."""
    one, behind = found
    if not _shares(text, behind):
        return None
    names = [set(name.split()) for name in one.names]
    for other in earlier:
        whole = [set(name.split()) for name in other.names]
        if other.strict and any(name < more and more - name <= _SHARING for name in names for more in whole):
            return other
    return None


def _reading(said: Open, one: Earlier, value: str) -> Reading:
    menu = None
    if isinstance(one.expects, Several) or options_of(one.expects):
        menu = menu_of(one.expects, one.question, one.labels, one.other_labels, strict=one.strict)
    return read_answer(Open(value, fold(value), one.expects, menu, said.language, said.now))
