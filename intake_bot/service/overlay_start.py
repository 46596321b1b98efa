"""Writes the built-in table of a text into the program's own folder, to be edited there."""

from __future__ import annotations

import difflib
import json
import os
from collections.abc import Iterator
from pathlib import Path

from intake_bot.casework.program import Program
from intake_bot.errors import NotFound, Refused, SetupError
from intake_bot.messages.catalog import TEXT_FIELDS, Catalog, Entry, load_catalogs, read_file
from intake_bot.messages.templates import values_named
from intake_bot.started import named

HEAD = """\
# This program's own words. What stands here replaces the built-in words; delete a line, and the built-in one counts
# again. After a change: {check}, then start the server again.
"""
ABOUT = {
    "text": "What is sent.",
    "telegram": "In Telegram, instead of `text`.",
    "again": "The same in other words, after a reply that was not understood.",
    "simple": "At its shortest, after a second one.",
    "more": "The longer explanation, after MORE.",
    "title": "The short name, in the person's review and the staff's summary.",
    "asks": "Ways in which people name this or ask for it. They help to find it and are never sent.",
}
CONSENT = "This asks for consent. Changed words get a version of their own by themselves; what was recorded stands."
OPTIONS = "The labels people choose from. Ids on the left and their order cannot be changed."


def start(program: Program, folder: Path, key: str, language: str) -> Path:
    """The file in which the text may be edited now; Refused where the program replaces it already."""
    if language not in program.languages:
        raise NotFound(f"The program does not write {language}: it writes {', '.join(program.languages)}.")
    file, name, entry = find_text(load_catalogs((language,))[language], key)
    path = folder / language / f"{file}.toml"
    before = ""
    if path.exists():
        if name in read_file(path):
            raise Refused(f"{path} has [{name}] already: edit it there.")
        before = path.read_text(encoding="utf-8").rstrip("\n") + "\n\n"
    head = before or HEAD.format(check=named("messages overlay check")) + "\n"
    _write(path, head + "\n".join(table(name, entry)) + "\n")
    return path


def find_text(catalog: Catalog, key: str) -> tuple[str, str, Entry]:
    """File, name and entry of ``victim.place``, ``shared.texting`` or, where one text alone has it, ``place_avoid``."""
    name = key.rpartition(".")[2]
    if "." in key:
        if (found := catalog.find(key)) is not None:
            return found[0], name, found[1]
    else:
        homes = [file for file, entries in catalog.files.items() if key in entries]
        if len(homes) == 1:
            return homes[0], key, catalog.files[homes[0]][key]
        if homes:
            raise Refused(f"Several texts are named {key}: say {' or '.join(f'{home}.{key}' for home in homes)}.")
    known = [f"{file}.{one}" for file, entries in catalog.files.items() for one in entries]
    near = difflib.get_close_matches(key, known, 3) or [one for one in known if one.endswith(f".{name}")]
    hint = (
        f" Did you mean {' or '.join(near)}?" if near else f" {named('messages review')} shows every text with its key."
    )
    raise NotFound(f"There is no text {key}.{hint}")


def table(name: str, entry: Entry) -> Iterator[str]:
    """The lines of one entry in TOML, each field with what it is for."""
    yield f"[{name}]"
    if entry.version:
        yield f"# {CONSENT}"
    for field in (*TEXT_FIELDS, "title"):
        if value := getattr(entry, field):
            yield f"# {ABOUT[field]}{_values(value)}"
            yield f"{field} = {_quoted(value)}"
    if entry.asks:
        yield f"# {ABOUT['asks']}"
        yield "asks = ["
        yield from (f"    {_quoted(ask)}," for ask in entry.asks)
        yield "]"
    if entry.options:
        yield f"# {OPTIONS}"
        yield f"[{name}.options]"
        yield from (f"{option} = {_quoted(label)}" for option, label in entry.options.items())


def _values(text: str) -> str:
    values = ", ".join(f"{{{{ {value} }}}}" for value in sorted(values_named(text)))
    return f" It names {values}, as in every language." if values else ""


def _quoted(text: str) -> str:
    """A TOML basic string: JSON's escapes are TOML's."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _write(path: Path, text: str) -> None:
    """All of the file or nothing, for its owner only."""
    part = path.with_name(f".{path.name}.part")
    try:
        for folder in (path.parent.parent.parent, path.parent.parent, path.parent):
            folder.mkdir(mode=0o700, exist_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        part.replace(path)
    except OSError as error:
        raise SetupError(f"{path} cannot be written: {error.strerror}.") from error
