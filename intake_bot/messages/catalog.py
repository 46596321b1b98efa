"""The catalogs: one folder per language, one file per flow, one table per text.

``victim.verify`` is looked up in victim.toml, then in shared.toml. A program's own folder (an overlay) of the
same shape replaces single fields; it cannot add keys or options.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from intake_bot.errors import WordsError

HERE = Path(__file__).parent
SHARED = "shared"


@dataclass(frozen=True, slots=True)
class Entry:
    """One text in one language. The first five fields are Jinja2 templates."""

    text: str = ""
    telegram: str = ""
    """Instead of ``text`` in Telegram, where that reads better."""
    again: str = ""
    """The question in other words, after a reply that was not understood."""
    simple: str = ""
    """The question at its shortest, after a second one; the title stands in where it is missing."""
    more: str = ""
    """The longer explanation."""
    title: str = ""
    """A short name for the review ("Who speaks first"). Plain words, as the labels."""
    version: str = ""
    """The number of a consent's wording; rises when its meaning changes."""
    options: Mapping[str, str] = field(default_factory=dict)
    """Option id -> label, in the order in which they are numbered."""
    asks: tuple[str, ...] = ()
    """Ways in which people ask for an approved answer, or name a question. They are searched and never sent."""

    def source(self, variant: str, channel: str) -> str:
        """The template for a variant, falling back to what is closest to it."""
        if variant == "text" and channel == "telegram" and self.telegram:
            return self.telegram
        if variant == "simple":
            return self.simple or self._simplest()
        return (getattr(self, variant) if variant in VARIANTS else "") or self.text

    def _simplest(self) -> str:
        if self.options and self.title and not self.version and not self.more:
            return f"{self.title}:"
        return self.again or self.text


VARIANTS = ("text", "again", "simple", "more")
TEXT_FIELDS = ("text", "telegram", "again", "simple", "more")
"""The fields that are templates."""

_FIELDS = frozenset(f.name for f in fields(Entry))


@dataclass(frozen=True, slots=True)
class Catalog:
    """One language: file name without ending -> key -> entry."""

    language: str
    files: Mapping[str, Mapping[str, Entry]]

    def find(self, key: str) -> tuple[str, Entry] | None:
        """The file and entry of ``flow.step`` or ``common.key``."""
        name, _, step = key.partition(".")
        for file in (name, SHARED):
            if (entry := self.files.get(file, {}).get(step)) is not None:
                return file, entry
        return None

    def entry(self, key: str) -> Entry:
        """The entry of that key; WordsError where there is none."""
        found = self.find(key)
        if found is None:
            raise WordsError(f"There is no text for {key} in {self.language}.")
        return found[1]


def load_catalogs(languages: tuple[str, ...], overlay: Path | None = None) -> dict[str, Catalog]:
    """The catalogs of those languages, with the program's own replacements laid over them."""
    return {language: load_catalog(HERE / language, overlay and overlay / language) for language in languages}


def load_catalog(folder: Path, overlay: Path | None = None) -> Catalog:
    """One language's catalog. ``overlay`` is a folder of the same shape, or missing."""
    if not folder.is_dir():
        raise WordsError(f"There are no words for the language {folder.name!r}.")
    files = {path.stem: read_file(path) for path in sorted(folder.glob("*.toml"))}
    if overlay is not None and overlay.is_dir():
        for path in sorted(overlay.glob("*.toml")):
            files[path.stem] = lay_over(files.get(path.stem, {}), read_file(path), str(path))
    return Catalog(folder.name, files)


def read_file(path: Path) -> dict[str, Entry]:
    """One TOML file's entries; a sentence says what is wrong and where."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise WordsError(f"{path}: {problem}") from problem
    return {key: _entry(table, f"{path}: [{key}]") for key, table in tables.items()}


def lay_over(below: Mapping[str, Entry], above: Mapping[str, Entry], where: str) -> dict[str, Entry]:
    """Fields that ``above`` gives replace those below."""
    laid = dict(below)
    for key, entry in above.items():
        if key not in laid:
            raise WordsError(f"{where}: [{key}] is not a text of this file, so nothing would show it.")
        unknown = entry.options.keys() - laid[key].options.keys()
        if unknown:
            raise WordsError(f"{where}: [{key}] has no option {', '.join(sorted(unknown))}.")
        given = {name: value for name in _FIELDS if name != "options" and (value := getattr(entry, name))}
        laid[key] = replace(laid[key], **given, options={**laid[key].options, **entry.options})
    return laid


def _entry(table: object, where: str) -> Entry:
    if not isinstance(table, dict):
        raise WordsError(f"{where} must be a table with at least a text.")
    values = dict(table)
    options, asks = values.pop("options", {}), values.pop("asks", [])
    if unknown := values.keys() - _FIELDS:
        raise WordsError(f"{where} has unknown fields: {', '.join(sorted(unknown))}.")
    if not isinstance(options, dict) or not _all_texts(options):
        raise WordsError(f"{where} options must be a table of labels.")
    if not isinstance(asks, list) or not _all_texts(dict(enumerate(asks))):
        raise WordsError(f"{where} asks must be a list of texts.")
    if not _all_texts(values):
        raise WordsError(f"{where} may hold texts only.")
    said = tuple(text.strip() for text in asks if text.strip())
    return Entry(**{name: text.strip() for name, text in values.items()}, options=dict(options), asks=said)


def _all_texts(table: Mapping[Any, object]) -> bool:
    return all(isinstance(value, str) for value in table.values())
