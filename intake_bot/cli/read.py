"""intake-bot read: what single lines would be read as, one JSON object a line."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer

from intake_bot.cli.shared import settings, words_folder
from intake_bot.errors import Refused
from intake_bot.program_file import load_program, sample_program


def add_to(app: typer.Typer) -> None:
    """Register the command."""
    app.command("read")(read)


def read(
    lang: Annotated[str, typer.Option("--lang", help="The language of the talk: en or es.")] = "en",
    expect: Annotated[
        str, typer.Option("--expect", help="yes_no, availability, choice, person, amount or question.")
    ] = "",
    options: Annotated[str, typer.Option("--options", help="For a choice: a,b,c or a=Label,b=Another label.")] = "",
    role: Annotated[str, typer.Option("--role", help="Whose approved answers: victim or offender.")] = "victim",
    now: Annotated[str, typer.Option("--now", help="The moment, like 2026-12-01T10:00. Default: this one.")] = "",
    zone: Annotated[str, typer.Option("--zone", help="The person's time zone. Default: the program's.")] = "",
) -> None:
    """Read lines from standard input as replies; print for each, as JSON, what it was read as."""
    from intake_bot.flows import CURRENT
    from intake_bot.messages.render import Words
    from intake_bot.service.read_lines import EXPECTS, reader

    found = settings()
    program = load_program(found.program_path) if found.program_path.exists() else sample_program()
    _one_of("--lang", lang, program.languages)
    _one_of("--expect", expect, ("", *EXPECTS))
    _one_of("--role", role, tuple(CURRENT))
    chosen = _options(options)
    if expect == "choice" and not chosen:
        raise Refused("Say what can be chosen: --options a=Label,b=Another.")
    words = Words.load(program, words_folder(found), languages=program.languages)
    reads = reader(
        words, language=lang, now=_moment(now, zone or program.time_zone), expect=expect, options=chosen, role=role
    )
    for line in typer.get_text_stream("stdin", encoding="utf-8", errors="replace"):
        typer.echo(json.dumps(reads.read(line.rstrip("\r\n")), ensure_ascii=False))


def _one_of(name: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise Refused(f"{name} {value!r} is not known: write one of {', '.join(filter(None, allowed))}.")


def _options(text: str) -> dict[str, str]:
    """``a=Label,b=Another``; a label may hold commas as long as what follows them is no ``id=``."""
    found: dict[str, str] = {}
    last = ""
    for part in text.split(","):
        name, is_pair, label = part.partition("=")
        if not is_pair and "=" in text and last:
            found[last] += f",{part}"
        elif name.strip():
            last = name.strip()
            found[last] = label.strip() if is_pair else last.replace("_", " ")
    return found


def _moment(now: str, zone: str) -> datetime:
    try:
        place = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise Refused(f"There is no time zone {zone!r}: write one like America/Chicago.") from error
    if not now:
        return datetime.now(place)
    try:
        moment = datetime.fromisoformat(now)
    except ValueError as error:
        raise Refused(f"--now {now!r} is no moment: write it like 2026-12-01T10:00.") from error
    return moment.replace(tzinfo=place) if moment.tzinfo is None else moment.astimezone(place)
