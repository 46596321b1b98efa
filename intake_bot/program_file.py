"""Reading program.toml, the program's own file: a broken one is refused with its line and a plain sentence."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from intake_bot.casework.fields import Path as FieldPath
from intake_bot.casework.fields import Problem, path_text
from intake_bot.casework.program import ContactOrder, CrisisLine, Program, Retention, SmsAccents, Venue
from intake_bot.casework.referral import is_zone
from intake_bot.errors import SetupError
from intake_bot.program_fields import PROGRAM, UNFILLED
from intake_bot.program_lines import lines_of
from intake_bot.program_template import template
from intake_bot.started import named

TELLING = re.compile(
    r"victim|v[ií]ctima|offend|ofensor|mediat|mediaci|justice|justicia|court|corte|tribunal|probation|crime"
    r"|crimen|delito|restorativ|restaurativ|police|polic[ií]a|prison",
    re.IGNORECASE,
)
"""Words that must not be in the sender's name: it is on the screen of whoever holds the phone."""


def load_program(path: Path) -> Program:
    """The program; SetupError names the file, the line and what to do, for every problem at once."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise SetupError(f"There is no {path}: {named('serve')} makes it.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise SetupError(f"{path} cannot be read: {error}.") from error
    return read_program(text, str(path))


def sample_program() -> Program:
    """The demo's program, for checks where there is no program.toml yet."""
    return read_program(template(sample=True), "the sample program.toml")


def read_program(text: str, name: str) -> Program:
    """The program that a text holds; ``name`` says in errors which file it is."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SetupError(_syntax(name, text, str(error))) from error
    problems: list[Problem] = []
    raw = PROGRAM.read(data, (), problems) or {}
    lines = lines_of(text)
    if not problems and (open_at := sorted({_line(lines, where) for where in _unfilled(raw, ())})):
        places = ", ".join(str(n) for n in open_at)
        raise SetupError(f"{name} is not filled in yet: replace {UNFILLED} in the lines {places}.")
    problems += _meaning(raw)
    if problems:
        found = sorted((_line(lines, where), where, says) for where, says in problems)
        raise SetupError("\n".join(f"{name}, line {n}: {path_text(at)}: {says}" for n, at, says in found))
    return _program(raw)


def write_default_program(path: Path, sample: bool) -> bool:
    """Write a commented program.toml where there is none: a working sample for the demo, else one whose
    CHANGE ME places must be filled in before anything starts. False when a file is there already."""
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(template(sample=sample))
    except FileExistsError:
        return False
    return True


def _syntax(name: str, text: str, said: str) -> str:
    found = re.search(r"\(at line (\d+), column (\d+)\)", said)
    line = int(found[1]) if found else text.count("\n") + 1
    what = re.sub(r"\s*\(at [^)]*\)", "", said).rstrip(".")
    return f"{name}, line {line}: this is not TOML: {what[:1].lower()}{what[1:]}. Are quotes or brackets missing?"


def _line(lines: Mapping[FieldPath, int], where: FieldPath) -> int:
    """The line of a field, or of the nearest thing around it."""
    while where and where not in lines:
        where = where[:-1]
    return lines.get(where, 1)


def _meaning(raw: Mapping[str, Any]) -> Iterator[Problem]:
    """What no single field can tell."""
    if (zone := raw.get("time_zone")) and not is_zone(zone):
        yield ("time_zone",), f'There is no time zone "{zone}"; write it like America/Los_Angeles.'
    if (sender := raw.get("sender")) and (word := TELLING.search(sender)):
        yield (
            ("sender",),
            f'"{word[0]}" tells what the program does to anyone who sees the phone: choose a neutral name.',
        )
    hours = raw.get("safe_hours") or {}
    opens, ends = hours.get("from") or "09:00", hours.get("until") or "20:00"
    if opens >= ends:
        yield ("safe_hours", "until"), f"{ends} is not after {opens}: no text could ever go out."
    yield from _texts(raw)
    ids = [venue.get("id") for venue in raw.get("venues") or () if venue]
    for n, one in enumerate(ids):
        if one in ids[:n]:
            yield ("venues", n, "id"), f'There are two venues with the id "{one}".'


def _texts(raw: Mapping[str, Any]) -> Iterator[Problem]:
    """Every text that people read is there in each of the program's languages."""
    languages = [one for one in raw.get("languages") or ("en", "es") if one]
    places: list[tuple[FieldPath, Any]] = [(("staff_hours",), raw.get("staff_hours"))]
    effect = raw.get("effect") or {}
    places += [(("effect", side), effect.get(side)) for side in ("victim", "offender") if side in effect]
    for table in ("venues", "crisis_lines"):
        rows = enumerate(raw.get(table) or ())
        places += [((table, n, "name"), row.get("name")) for n, row in rows if row]
    for path, texts in places:
        for language in languages:
            if isinstance(texts, Mapping) and language not in texts:
                yield (*path, language), f'The text in the language "{language}" is missing.'


def _unfilled(value: Any, path: FieldPath) -> Iterator[FieldPath]:
    """Where staff still have to write something."""
    if isinstance(value, str) and UNFILLED in value:
        yield path
    elif isinstance(value, Mapping):
        for name, one in value.items():
            yield from _unfilled(one, (*path, name))
    elif isinstance(value, tuple):
        for n, one in enumerate(value):
            yield from _unfilled(one, (*path, n))


def _program(raw: Mapping[str, Any]) -> Program:
    plain = ("languages", "shared_line", "emergency", "adult_age")
    given: dict[str, Any] = {name: raw[name] for name in plain if name in raw}
    hours = raw.get("safe_hours") or {}
    if order := raw.get("contact_order"):
        given["contact_order"] = ContactOrder(order)
    if accents := raw.get("sms_accents"):
        given["sms_accents"] = SmsAccents(accents)
    if "silent_hours" in raw:
        given["silent_hours"] = float(raw["silent_hours"])
    return Program(
        name=raw["name"],
        sender=raw["sender"],
        phone=raw["phone"],
        staff_hours=raw["staff_hours"],
        time_zone=raw["time_zone"],
        effect=raw["effect"],
        venues=tuple(Venue(**one) for one in raw.get("venues") or ()),
        crisis_lines=tuple(CrisisLine(**one) for one in raw["crisis_lines"]),
        safe_from=_minutes(hours.get("from") or "09:00"),
        safe_until=_minutes(hours.get("until") or "20:00"),
        retention=Retention(**(raw.get("retention") or {})),
        **given,
    )


def _minutes(text: str) -> int:
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)
