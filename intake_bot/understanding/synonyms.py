"""What words mean in the answers to a question, whatever the question: synonyms_*.py, ready to be searched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from intake_bot.understanding.chatter import CHATTER
from intake_bot.understanding.patterns import Patterns
from intake_bot.understanding.phrases import sections, word_set
from intake_bot.understanding.spoken import spoken
from intake_bot.understanding.synonyms_any import ANY
from intake_bot.understanding.synonyms_calls import CALLS
from intake_bot.understanding.synonyms_groups import GROUPS
from intake_bot.understanding.synonyms_guards import GUARDED
from intake_bot.understanding.synonyms_others import OTHERS
from intake_bot.understanding.synonyms_place import PLACE
from intake_bot.understanding.synonyms_scenes import SCENE_DATA
from intake_bot.understanding.synonyms_times import TIMES
from intake_bot.understanding.synonyms_ways import WAYS
from intake_bot.understanding.synonyms_who import PERSONS, WHO
from intake_bot.understanding.yes_no import UNSURE_AT_EVERY_CHOICE

_DATA = (ANY, GUARDED, WHO, OTHERS, PLACE, WAYS, CALLS, TIMES)


_BARE = str.maketrans({"|": " ", "?": None, "~": None, "!": None})
_SI = re.compile(r"\bsi\b")


class Meant(NamedTuple):
    """A meaning, and whether its words count among others (``strong``) or only alone."""

    name: str
    strong: bool
    sure: bool = False
    """They say it whatever stands beside them ("wheelchair", where needs are asked)."""


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


def _lines(all_data: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    return (one for data in all_data for one in _sections(data))


def _sections(data: str) -> Iterator[tuple[tuple[str, ...], str]]:
    for names, line in sections(data, GROUPS):
        yield tuple(names.replace("+", " ").split()), line


@lru_cache(maxsize=1)
def lexicon() -> Patterns[Meant]:
    """Every phrase and what it may mean."""
    found: Patterns[Meant] = Patterns()
    for names, line in _lines(_DATA):
        strong = not line.startswith("~")
        found.add(line.removeprefix("~"), *(Meant(name, strong) for name in names))
    for line in UNSURE_AT_EVERY_CHOICE:
        for part in line.split("|") if " " not in line else [line]:
            found.add(part, Meant("not_sure", not _is_soft(part)))
    return found


@lru_cache(maxsize=1)
def _all_phrases() -> Patterns[Meant]:
    """The lexicon, and what is said only at one question."""
    found = lexicon().only(lambda _: True)
    found.words = set(lexicon().words)
    for names, line in _lines(SCENE_DATA):
        meants = [Meant(name, not line.startswith("~"), line.startswith("!")) for name in names]
        found.add(_SI.sub("si|yessi", line.lstrip("~! ")), *meants)
    return found


def known_words() -> set[str]:
    """Every word of every phrase."""
    return _all_phrases().words


@lru_cache(maxsize=256)
def phrases_of(names: frozenset[str]) -> Patterns[Meant]:
    """The phrases that count where a question has those meanings."""
    return _all_phrases().only(lambda meant: meant.name in names or meant.name in WHOLE_ANSWERS)


def _is_soft(line: str) -> bool:
    first = line.split()[0].split("|")[0]
    return first in _SOFT or line.startswith(
        ("a lo mejor", "tal|tl", "puede", "igual y", "chance", "could|may", "i might")
    )


@lru_cache(maxsize=1)
def words_by_meaning() -> dict[str, frozenset[str]]:
    """The words that each meaning's phrases are made of."""
    found: dict[str, set[str]] = {}
    for names, line in _lines((*_DATA, *SCENE_DATA)):
        for name in names:
            found.setdefault(name, set()).update(line.translate(_BARE).split())
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


_LITTLE_ALONE = word_set("""
    password passcode pin lock code fingerprint
    when whenever cuando nada nadie no not nothing none it just only self else them other otra otro otros alguien
    someone somebody people everyone everybody others anyone kids boss despues en luego mas cero mejor prefer
    preferiria prefiero rather zero better count ready open of please would keep save que if si maybe quiza quizas
    tal puede might have has owe tiene le debo any igual either adelante ya apenas batallo casi hard mal medio poco
    barely can could do trouble difficulty learning words letras papeles ms time water agua algo another different
    something cold hot car carro bus cafe small private quiet security guard breaks ones part parte depende depends
    half couple few unas some go between third enmedio middle pass carry stand next pie down round mitad burger
    target subway taco tienda bar salon long otras feet pies across away let hold stay leave lo solo entre nomas
    solamente unicamente remain cash plan hours horas move replace help plant install build card new nuevo poner
    ponerle pasarle cambiar change class program school this late early aqui here 30 4 90 3 12 proximo pronto unos
    varios several soon fall from off up hour 60 number green old normal regular plain data app tele face house
    work job family church office group company first primero primera second segundo segunda last ultimo ultima
    after before pero cualquiera set built know tell say dios god order changed moved complete total clear lights
    around otherwise square shop pizza community escuela centro net phone celular straight edge corner verlo verla
    verle ver see look talk speak call ring pay pago pagar pagos parts partes mass misa ojos eyes eye cara espacio
    space distance lado side aparte apart air aire fresh hearing hear bano bathroom doctor nervios ninos bebe baby
    mes meses month months deserve deserves
""")
"""Words that fill a place in a scene's phrases and say nothing when they stand there alone."""
_BY_ONE_WORD = word_set("needs form facts amends days part")
"""Questions where one word of a thing says which ("insulin"), whatever stands beside it."""


def _fitting(meant: Meant, count: int, said: Sequence[str]) -> Meant | None:
    """A scene's phrase is surer the more its words say; of little words alone it is none."""
    if "." not in meant.name or not meant.strong:
        return meant
    if count == 1:
        if said[0] in _LITTLE_ALONE and (meant.sure or said[0] in _GLUE):
            return None
        return meant._replace(sure=meant.sure and meant.name.split(".")[0] in _BY_ONE_WORD)
    if meant.sure and all(word in _LITTLE_ALONE or word in _GLUE or word in CHATTER for word in said):
        return meant._replace(sure=False)
    return meant


def meanings_at(words: list[str], at: int, phrases: Patterns[Meant]) -> list[tuple[int, Meant]]:
    """What the phrases that begin there mean, with the words each takes; glue alone means nothing."""
    return [
        (count, fitting)
        for count, meants in phrases.at(words, at)
        for meant in meants
        if (fitting := _fitting(meant, count, words[at : at + count])) is not None
        if not meant.strong or meant.name == "not_sure" or any(word not in _GLUE for word in words[at : at + count])
    ]


@lru_cache(maxsize=2048)
def meanings_of(label: str) -> frozenset[str]:
    """What an option's words mean: the longest phrases in them."""
    words = with_persons(spoken(label))
    found: set[str] = set()
    at = 0
    while at < len(words):
        fits = [fit for fit in meanings_at(words, at, lexicon()) if fit[1].strong or fit[0] == len(words)]
        longest = max((count for count, _ in fits), default=0)
        found.update(meant.name for count, meant in fits if count == longest)
        at += longest or 1
    found -= GUARDS | ({"only_me"} if "me" in found else set())
    return frozenset(found)


_all_phrases()
_persons()
