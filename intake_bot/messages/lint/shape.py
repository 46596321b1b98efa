"""Catalogs among themselves: the same keys, fields, options and values in every language; templates that fill in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import jinja2

from intake_bot.engine.flow import Flow
from intake_bot.engine.topics import answers_of
from intake_bot.messages.catalog import TEXT_FIELDS, Catalog, Entry
from intake_bot.messages.facts import ALL_VALUES, PROGRAM_VALUES, ProgramFacts, program_values
from intake_bot.messages.lint.lists import FUNCTION_WORDS, SAME_IN_EVERY_LANGUAGE, words_of
from intake_bot.messages.lint.rules import Finding
from intake_bot.messages.templates import values_named

STAFF = "staff"
STAFF_VALUES = frozenset({"sender", "program"})
"""E-mail to staff is contentless."""


def check(catalogs: Mapping[str, Catalog]) -> Iterator[Finding]:
    """Every entry by itself, then each language against the first."""
    for catalog in catalogs.values():
        for file, key, entry in entries(catalog):
            yield from _own(catalog.language, file, key, entry)
    first, *others = catalogs.values()
    for other in others:
        yield from _against(first, other)


def entries(catalog: Catalog) -> Iterator[tuple[str, str, Entry]]:
    """File name, key and entry of everything in a catalog."""
    for file, table in catalog.files.items():
        for key, entry in table.items():
            yield file, key, entry


def _own(language: str, file: str, key: str, entry: Entry) -> Iterator[Finding]:
    where = f"{language}/{file}.toml"
    allowed = STAFF_VALUES if file == STAFF else ALL_VALUES
    for name in TEXT_FIELDS:
        try:
            named = values_named(getattr(entry, name))
        except jinja2.TemplateError as problem:
            yield Finding(where, key, "template", f"The {name} cannot be read: {problem}.")
            continue
        if unknown := named - allowed:
            known = ", ".join(sorted(allowed))
            yield Finding(where, key, "values", f"{', '.join(sorted(unknown))} is no value here; there are: {known}.")
    for label in (entry.title, *entry.options.values()):
        if "{" in label or "\n" in label:
            yield Finding(where, key, "label", f"The label {label!r} must be plain words on one line.")


def _against(first: Catalog, other: Catalog) -> Iterator[Finding]:
    here = {(file, key): entry for file, key, entry in entries(first)}
    there = {(file, key): entry for file, key, entry in entries(other)}
    for catalog, missing in ((other, here.keys() - there.keys()), (first, there.keys() - here.keys())):
        for file, key in sorted(missing):
            yield Finding(f"{catalog.language}/{file}.toml", key, "languages", "This text is missing.")
    for at in sorted(here.keys() & there.keys()):
        where = f"{other.language}/{at[0]}.toml"
        yield from _pair(where, at[1], here[at], there[at], first.language)
        yield from _translated(where, at[1], here[at], there[at], other.language)


def _pair(where: str, key: str, one: Entry, two: Entry, language: str) -> Iterator[Finding]:
    for name in (*TEXT_FIELDS, "title", "version"):
        mine, theirs = getattr(two, name), getattr(one, name)
        if bool(mine) != bool(theirs):
            verb = "has no" if theirs else "alone has a"
            yield Finding(where, key, "languages", f"It {verb} {name}, unlike {language}.")
        elif name in TEXT_FIELDS and values_in(mine) != values_in(theirs):
            yield Finding(where, key, "languages", f"The {name} does not name the same values as in {language}.")
    if one.version != two.version:
        yield Finding(where, key, "languages", f"The version is not the same as in {language}.")
    if list(one.options) != list(two.options):
        yield Finding(where, key, "languages", f"The options are not those of {language}, in that order.")


def values_in(source: str) -> frozenset[str]:
    """The values that a text names; none where it cannot be read, which is another finding."""
    try:
        return values_named(source)
    except jinja2.TemplateError:
        return frozenset()


def _translated(where: str, key: str, one: Entry, two: Entry, language: str) -> Iterator[Finding]:
    mine = [*(getattr(two, name) for name in (*TEXT_FIELDS, "title")), *two.options.values()]
    theirs = {*(getattr(one, name) for name in (*TEXT_FIELDS, "title")), *one.options.values()}
    foreign = {word for other, words in FUNCTION_WORDS.items() if other != language for word in words}
    for text in filter(None, mine):
        left = text in theirs and text not in SAME_IN_EVERY_LANGUAGE and any(len(w) > 3 for w in words_of(text))
        if left or len(foreign & set(words_of(text))) > 1:
            yield Finding(where, key, "untranslated", f"{text!r} is in another language.")


def check_facts(flows: Sequence[Flow], catalogs: Mapping[str, Catalog], program: ProgramFacts) -> Iterator[Finding]:
    """Every program value that a text names is given, for each side and language."""
    for catalog in catalogs.values():
        for file, key, entry in entries(catalog):
            named = {v for name in TEXT_FIELDS for v in values_in(getattr(entry, name))} & set(PROGRAM_VALUES)
            for side in [f.id for f in flows if file in (f.id, answers_of(f.id), "shared", "common", STAFF)]:
                if missing := named - program_values(program, catalog.language, side).keys():
                    sentence = f"program.toml does not give {', '.join(sorted(missing))} for this ({side})."
                    yield Finding(f"{catalog.language}/{file}.toml", key, "facts", sentence)
