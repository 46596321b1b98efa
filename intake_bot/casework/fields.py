"""Small checks for data that people write by hand: a referral, program.toml.

One table of fields drives three things: reading, the plain sentences about what is wrong, and the
published JSON Schema. All problems are collected, because being told of one at a time is tiresome.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

Path = tuple[str | int, ...]
Problem = tuple[Path, str]

_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, direction marks and lone surrogates: they hide what a text really says."""


def path_text(path: Path) -> str:
    """``("parties", 1, "phone")`` as ``parties[1].phone``; the whole is ``(the whole)``."""
    said = ""
    for part in path:
        said += f"[{part}]" if isinstance(part, int) else (f".{part}" if said else part)
    return said or "(the whole)"


def listed(names: Iterable[str]) -> str:
    """``a, b or c``, for sentences."""
    *most, last = names
    return f"{', '.join(most)} or {last}" if most else last


def like(word: str, known: Iterable[str]) -> str:
    """`` Did you mean "x"?`` with its leading space, or nothing."""
    near = difflib.get_close_matches(word.casefold(), [name.casefold() for name in known], 1, 0.6)
    match = next((name for name in known if near and name.casefold() == near[0]), "")
    return f' Did you mean "{match}"?' if match else ""


class Kind(Protocol):
    """How one value is read. ``read`` adds what is wrong to ``problems`` and returns the tidied value."""

    def read(self, value: object, path: Path, problems: list[Problem]) -> object: ...
    def schema(self) -> dict[str, object]: ...


@dataclass(frozen=True, slots=True)
class Text:
    """Words. ``pattern`` and ``says`` go together: the rule and its sentence."""

    longest: int = 200
    pattern: str = ""
    says: str = ""
    many_lines: bool = False

    def read(self, value: object, path: Path, problems: list[Problem]) -> str | None:
        if not isinstance(value, str):
            problems.append((path, f"This must be text in quotes, not {named(value)}."))
            return None
        tidy = value.strip()
        if not tidy:
            problems.append((path, "This is empty: write it, or leave the field out."))
        elif len(tidy) > self.longest:
            problems.append((path, f"This has {len(tidy)} characters; {self.longest} fit."))
        elif _UNFIT.search(tidy) or (not self.many_lines and "\n" in tidy):
            problems.append((path, "This holds characters that cannot be seen (or a line break): type it anew."))
        elif self.pattern and not re.fullmatch(self.pattern, tidy):
            problems.append((path, self.says))
        else:
            return tidy
        return None

    def schema(self) -> dict[str, object]:
        made: dict[str, object] = {"type": "string", "minLength": 1, "maxLength": self.longest}
        return made | ({"pattern": f"^(?:{self.pattern})$"} if self.pattern else {})


@dataclass(frozen=True, slots=True)
class Flag:
    """true or false."""

    def read(self, value: object, path: Path, problems: list[Problem]) -> bool | None:
        if isinstance(value, bool):
            return value
        problems.append((path, f"This must be true or false, without quotes, not {named(value)}."))
        return None

    def schema(self) -> dict[str, object]:
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number between two bounds, both included."""

    least: int
    most: int

    def read(self, value: object, path: Path, problems: list[Problem]) -> int | None:
        if isinstance(value, bool) or not isinstance(value, int):
            problems.append((path, f"This must be a whole number without quotes, not {named(value)}."))
        elif not self.least <= value <= self.most:
            problems.append((path, f"This is {value}; it must lie between {self.least} and {self.most}."))
        else:
            return value
        return None

    def schema(self) -> dict[str, object]:
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words."""

    choices: tuple[str, ...]

    def read(self, value: object, path: Path, problems: list[Problem]) -> str | None:
        if isinstance(value, str) and value in self.choices:
            return value
        near = like(value, self.choices) if isinstance(value, str) else ""
        problems.append((path, f"This is {named(value)}; it must be {listed(self.choices)}.{near}"))
        return None

    def schema(self) -> dict[str, object]:
        return {"type": "string", "enum": list(self.choices)}


@dataclass(frozen=True, slots=True)
class Day:
    """A date as 2026-09-30."""

    def read(self, value: object, path: Path, problems: list[Problem]) -> str | None:
        try:
            if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
                return date.fromisoformat(value).isoformat()
        except ValueError:
            pass
        problems.append((path, f"This is {named(value)}; write a date as year-month-day, like 2026-09-30."))
        return None

    def schema(self) -> dict[str, object]:
        return {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}


@dataclass(frozen=True, slots=True)
class Many:
    """A list of one kind."""

    item: Kind
    least: int = 0
    most: int = 50
    says: str = ""
    """The sentence for too few or too many."""

    def read(self, value: object, path: Path, problems: list[Problem]) -> tuple[object, ...] | None:
        if not isinstance(value, list):
            problems.append((path, f"This must be a list in square brackets, not {named(value)}."))
            return None
        if not self.least <= len(value) <= self.most:
            says = self.says or f"This has {len(value)} entries; {self.least} to {self.most} fit."
            problems.append((path, says))
            return None
        return tuple(self.item.read(item, (*path, n), problems) for n, item in enumerate(value))

    def schema(self) -> dict[str, object]:
        made: dict[str, object] = {"type": "array", "items": self.item.schema(), "maxItems": self.most}
        return made | ({"minItems": self.least} if self.least else {})


@dataclass(frozen=True, slots=True)
class Field:
    """One named value of a table. ``says`` explains it in the schema and the docs."""

    name: str
    kind: Kind
    says: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Named values. A name that is not in the table is a problem: it is mostly a slip of the hand."""

    fields: tuple[Field, ...]
    known_later: Mapping[str, str] = field(default_factory=dict)
    """Names that get a sentence of their own instead of "unknown"."""

    def read(self, value: object, path: Path, problems: list[Problem]) -> dict[str, object] | None:
        if not isinstance(value, Mapping):
            problems.append((path, f"This must be a group of named values, not {named(value)}."))
            return None
        names = [one.name for one in self.fields]
        for name in value:
            if name not in names:
                says = self.known_later.get(str(name)) or f"There is no such field.{like(str(name), names)}"
                problems.append(((*path, str(name)), says))
        made: dict[str, object] = {}
        for one in self.fields:
            if one.name in value:
                made[one.name] = one.kind.read(value[one.name], (*path, one.name), problems)
            elif one.required:
                problems.append(((*path, one.name), "This is missing."))
        return made

    def schema(self) -> dict[str, object]:
        made: dict[str, object] = {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                one.name: one.kind.schema() | ({"description": one.says} if one.says else {}) for one in self.fields
            },
        }
        required = [one.name for one in self.fields if one.required]
        return made | ({"required": required} if required else {})


def named(value: object) -> str:
    """What a value is, for a sentence: short, and without repeating a long or private text."""
    match value:
        case None:
            return "null (leave the field out instead)"
        case bool():
            return str(value).lower()
        case str():
            return f'"{value}"' if len(value) <= 40 and not _UNFIT.search(value) else "a longer text"
        case int() | float():
            return f"the number {value}"
        case list():
            return "a list"
        case Mapping():
            return "a group"
        case _:
            return "something else"
