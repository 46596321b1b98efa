"""Words that folding turns into others, where a program chose it: á í ó ú lose their accents (sms.py), é ñ ü do not.

"La persona que causó el daño" (who caused it) arrives as "que causo" (that I cause). Left free, each for its reason:

- más, cómo, dónde, cuándo, cuánto, cuál: without the accent they say the same where they stand, and people text
  them so. qué, quién, él, sé, té, esté and what "I did" (-é) keep their accents in a text message.
- número, público, límite and their like: an article stands before them, so nobody reads "I number".
- -ió of verbs in -er and -ir (sufrió), and -ó of verbs whose present has another vowel (empezó): no words remain.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from intake_bot.engine.flow import Flow
from intake_bot.messages.catalog import Catalog, Entry
from intake_bot.messages.facts import ProgramFacts, program_values
from intake_bot.messages.lint.rules import Finding
from intake_bot.messages.lint.shape import STAFF, entries
from intake_bot.messages.sms import fold

FOLDED_FIELDS = ("text", "again", "simple", "more", "title")
"""``telegram`` is never folded."""
VALUE = re.compile(r"\{\{.*?\}\}")
WORD = re.compile(r"[^\W\d_]+")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OTHER_WORDS = _words("está estás sí mí tú sería hacía sabía papá mamá")
"""Read as: this, these, if, my, your, serious, towards, wise, potato, breast."""
IN_IAR = _words(
    "anunció amplió apreció cambió confió copió denunció divorció envió espió estudió financió inició limpió "
    "negoció odió presenció pronunció renunció vació varió"
)
"""The only -ió that fold to what "I do"."""
NO_WORD_REMAINS = _words(
    "acordó cayó cerró comenzó contó creyó despertó empezó encontró leyó mostró negó oyó pensó recordó sentó"
)
WILL_DO = re.compile(r"(?!est)\w{2,}ará[ns]?")
"""llamará (will call) folds to llamara (called, would call)."""


def spanish_turns(word: str) -> bool:
    """Folded, the word would be read as another one; ``word`` is in lower case."""
    if word.endswith("ió"):
        return word in IN_IAR
    if word.endswith("ó"):
        return word not in NO_WORD_REMAINS
    return word in OTHER_WORDS or WILL_DO.fullmatch(word) is not None


TURNS: Mapping[str, Callable[[str], bool]] = {"es": spanish_turns}
"""Language -> does this word turn into another one?"""


def check(flows: Sequence[Flow], catalogs: Mapping[str, Catalog], program: ProgramFacts) -> Iterator[Finding]:
    """Every text and label, and what program.toml says in the language."""
    for language in catalogs.keys() & TURNS.keys():
        for file, key, entry in entries(catalogs[language]):
            if file != STAFF:
                yield from _entry(language, file, key, entry)
        for flow in flows:
            for name, value in program_values(program, language, flow.id).items():
                for word in turned(language, value):
                    yield Finding("program.toml", name, "folded", _sentence(f"The {name} ({language})", word))


def turned(language: str, text: str) -> list[str]:
    """The words of a text that its folding turns into others."""
    turns = TURNS[language]
    return [word for word in WORD.findall(VALUE.sub(" ", text)) if turns(word.casefold())]


def _entry(language: str, file: str, key: str, entry: Entry) -> Iterator[Finding]:
    said = [(f"The {name}", getattr(entry, name)) for name in FOLDED_FIELDS]
    for what, text in [*said, *((f"The label {label!r}", label) for label in entry.options.values())]:
        for word in turned(language, text):
            yield Finding(f"{language}/{file}.toml", key, "folded", _sentence(what, word))


def _sentence(what: str, word: str) -> str:
    return f"{what} says {word!r}, which a text message turns into {fold(word)!r}, another word."
