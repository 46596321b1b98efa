"""What words mean in the answers to a question, whatever the question: synonyms_*.py, ready to be searched."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from intake_bot.understanding.patterns import Patterns
from intake_bot.understanding.phrases import useful, word_set
from intake_bot.understanding.spoken import spoken
from intake_bot.understanding.synonyms_any import ANY
from intake_bot.understanding.synonyms_calls import CALLS
from intake_bot.understanding.synonyms_guards import GUARDED
from intake_bot.understanding.synonyms_others import OTHERS
from intake_bot.understanding.synonyms_place import PLACE
from intake_bot.understanding.synonyms_times import TIMES
from intake_bot.understanding.synonyms_ways import WAYS
from intake_bot.understanding.synonyms_who import PERSONS, WHO
from intake_bot.understanding.yes_no_sayings import UNSURE_PLAIN

_DATA = (ANY, GUARDED, WHO, OTHERS, PLACE, WAYS, CALLS, TIMES)


class Meant(NamedTuple):
    """A meaning, and whether its words count among others (``strong``) or only alone."""

    name: str
    strong: bool


GUARDS = frozenset({"elsewhere", "only", "apart"})
"""Phrases that hold an option's word and mean none."""
ANSWERS = frozenset({"no_preference", "not_sure", "decide_later"})
WHOLE_ANSWERS = GUARDS | ANSWERS
"""Meanings that say something of their own even where no option has them: their words mean no other option then."""

_SOFT = word_set("""
    maybe perhaps possibly mebbe mayb prehaps might may quiza quizas quisas quisa kisas kiza depende depends could_be
    torn
""")
"""Doubts that go with an answer as often as they stand for one: they count only where nothing is named."""

_GLUE = word_set("""
    a an the in on at of to for with by it is i you we and or en de la el los las un una por con al y o que lo le me
    te se mi my like be am are do does this that as if when si su not no would will can could have has
""")


def _sections(data: str) -> Iterator[tuple[tuple[str, ...], str]]:
    names: tuple[str, ...] = ()
    for line in useful(data):
        if line.startswith("="):
            names = tuple(line[1:].replace("+", " ").split())
        else:
            yield names, line


@lru_cache(maxsize=1)
def lexicon() -> Patterns[Meant]:
    """Every phrase and what it may mean."""
    found: Patterns[Meant] = Patterns()
    for data in _DATA:
        for names, line in _sections(data):
            strong = not line.startswith("~")
            found.add(line.removeprefix("~"), *(Meant(name, strong) for name in names))
    for line in useful(UNSURE_PLAIN):
        for part in line.split("|") if " " not in line else [line]:
            found.add(part, Meant("not_sure", not _is_soft(part)))
    return found


def _is_soft(line: str) -> bool:
    first = line.split()[0].split("|")[0]
    return first in _SOFT or line.startswith(
        ("a lo mejor", "tal|tl", "puede", "igual y", "chance", "could|may", "i might")
    )


@lru_cache(maxsize=1)
def words_by_meaning() -> dict[str, frozenset[str]]:
    """The words that each meaning's phrases are made of."""
    found: dict[str, set[str]] = {}
    for data in _DATA:
        for names, line in _sections(data):
            for name in names:
                found.setdefault(name, set()).update(line.replace("|", " ").replace("?", "").replace("~", "").split())
    return {name: frozenset(words) for name, words in found.items()}


@lru_cache(maxsize=1)
def person_words() -> frozenset[str]:
    """The words that somebody is called by."""
    return frozenset(_persons().words)


@lru_cache(maxsize=1)
def _persons() -> Patterns[str]:
    found: Patterns[str] = Patterns()
    for names, line in _sections(PERSONS):
        found.add(line, *names)
    return found


def with_persons(words: list[str]) -> list[str]:
    """The words with one word for the other person and one for the mediator, however they are called."""
    found: list[str] = []
    at = 0
    while at < len(words):
        fits = _persons().at(words, at)
        if fits:
            count, names = max(fits, key=lambda fit: fit[0])
            found.append(names[0])
            at += count
        else:
            found.append(words[at])
            at += 1
    return found


def meanings_at(words: list[str], at: int) -> list[tuple[int, Meant]]:
    """What the phrases that begin there mean, with the words each takes; glue alone means nothing."""
    return [
        (count, meant)
        for count, meants in lexicon().at(words, at)
        for meant in meants
        if not meant.strong or meant.name == "not_sure" or any(word not in _GLUE for word in words[at : at + count])
    ]


@lru_cache(maxsize=2048)
def meanings_of(label: str) -> frozenset[str]:
    """What an option's words mean: the longest phrases in them."""
    words = with_persons(spoken(label))
    found: set[str] = set()
    at = 0
    while at < len(words):
        fits = [fit for fit in meanings_at(words, at) if fit[1].strong or fit[0] == len(words)]
        longest = max((count for count, _ in fits), default=0)
        found.update(meant.name for count, meant in fits if count == longest)
        at += longest or 1
    found -= GUARDS | ({"only_me"} if "me" in found else set())
    return frozenset(found)


lexicon()
_persons()
