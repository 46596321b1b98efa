"""On which line each field of a TOML file stands: tomllib does not tell, and a sentence needs it.

Reads only what has already been accepted by tomllib, so it may be simple.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping

FieldPath = tuple[str | int, ...]

_HEADER = re.compile(r"^\s*(\[\[?)([^\]]+)\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"^\s*((?:[A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*'))*)\s*=")
_STRINGS = re.compile(r'"""[\s\S]*?"""|\'\'\'[\s\S]*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*')


def lines_of(text: str) -> Mapping[FieldPath, int]:
    """Path -> line, from 1. Fields inside an inline table or a list stand on the line of that value."""
    found: dict[FieldPath, int] = {}
    seen: Counter[FieldPath] = Counter()
    table: FieldPath = ()
    depth = 0
    for number, (line, bare) in enumerate(zip(text.split("\n"), _bare(text).split("\n"), strict=True), 1):
        if depth == 0 and (header := _HEADER.match(line)) and bare.strip().startswith("["):
            table = _keys(header[2])
            if header[1] == "[[":
                seen[table] += 1
                table = (*table, seen[table] - 1)
                found.setdefault(table[:-1], number)
            else:
                table = _inside(table, seen)
            found.setdefault(table, number)
            continue
        if depth == 0 and (key := _KEY.match(line)) and "=" in bare:
            found.setdefault((*table, *_keys(key[1])), number)
        depth += sum(bare.count(c) for c in "[{") - sum(bare.count(c) for c in "]}")
    return found


def _inside(table: FieldPath, seen: Counter[FieldPath]) -> FieldPath:
    """``[venues.name]`` after a ``[[venues]]`` speaks of the last one."""
    made: FieldPath = ()
    for part in table:
        made = (*made, part)
        if seen[made]:
            made = (*made, seen[made] - 1)
    return made


def _keys(text: str) -> FieldPath:
    """Dotted keys, with quotes read."""
    value: object = tomllib.loads(f"{text} = 0")
    made: list[str | int] = []
    while isinstance(value, dict):
        name, value = next(iter(value.items()))
        made.append(name)
    return tuple(made)


def _bare(text: str) -> str:
    """The text with strings and comments blanked, line breaks kept."""
    return _STRINGS.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
