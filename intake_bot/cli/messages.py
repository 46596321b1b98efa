"""intake-bot messages: the words to read on paper, and the program's own."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from intake_bot.cli.shared import AsJson, print_json, print_table, settings, words_folder
from intake_bot.errors import Refused, SetupError
from intake_bot.program_file import load_program, sample_program
from intake_bot.started import named

if TYPE_CHECKING:
    from intake_bot.casework.program import Program
    from intake_bot.service.overlay import OwnWords

app = typer.Typer(no_args_is_help=True, help="The words to read on paper, and the program's own words.")
overlay = typer.Typer(no_args_is_help=True, help="The program's own words, which replace the built-in ones.")
app.add_typer(overlay, name="overlay")

Lang = Annotated[str, typer.Option("--lang", help="en or es")]


class Whose(StrEnum):
    """Which conversation a review shows."""

    VICTIM = "victim"
    OFFENDER = "offender"
    ALL = "all"


class Paper(StrEnum):
    """What a review is printed on."""

    LETTER = "letter"
    A4 = "a4"


@app.command()
def review(
    lang: Lang,
    flow: Annotated[Whose, typer.Option("--flow", help="Whose conversation.")] = Whose.ALL,
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE.pdf", help="Where the PDF goes.")] = None,
    html: Annotated[Path | None, typer.Option("--html", metavar="FILE.html", help="Where the web page goes.")] = None,
    on: Annotated[
        datetime | None, typer.Option("--date", formats=["%Y-%m-%d"], help="The date on it. Default: today.")
    ] = None,
    to: Annotated[str, typer.Option("--to", help="Who gets it back. Default: the program and its phone.")] = "",
    paper: Annotated[Paper, typer.Option("--paper", help="What it is printed on.")] = Paper.LETTER,
    as_json: AsJson = False,
) -> None:
    """Every text in the order of the conversation, to be read and marked on paper.

    Without --out and --html both are written here: words-LANG.pdf and words-LANG.html.
    """
    from intake_bot.service import review as reviews

    program, folder = _program()
    day = on.date() if on else date.today()  # noqa: DTZ011 — the day on the reader's own calendar
    made = reviews.review_of(program, folder, lang, on=day, flow=flow, send_to=to.strip())
    if out is None and html is None:
        out, html = Path(f"words-{lang}.pdf"), Path(f"words-{lang}.html")
    files: list[Path] = []
    if out is not None:
        files.append(_written(out, reviews.as_pdf(made, paper)))
    if html is not None:
        files.append(_written(html, reviews.as_html(made).encode()))
    if as_json:
        print_json({"language": lang, "flow": str(flow), "texts": made.texts, "files": [str(file) for file in files]})
    else:
        typer.echo(f"{made.texts} texts in {made.language_name}: {', '.join(str(file) for file in files)}")


@overlay.command(name="list")
def list_(as_json: AsJson = False) -> None:
    """Which texts the program replaces, and how each of them stands."""
    found = _own_words()
    if as_json:
        print_json(found)
        return
    if not found.replaced and not found.problems:
        typer.echo(f"The program replaces no texts: there is nothing in {settings().home / 'messages'}.")
        return
    rows = [(one.language, f"{one.file}.{one.key}", ", ".join(one.other) or "-", one.state) for one in found.replaced]
    print_table("", ("Language", "Text", "Says otherwise", "State"), rows)
    for problem in found.problems:
        typer.echo(problem, err=True)


@overlay.command()
def start(
    key: Annotated[str, typer.Argument(metavar="KEY", help="As the review names it: victim.place, shared.texting.")],
    lang: Lang,
    as_json: AsJson = False,
) -> None:
    """Write a built-in text into the program's own folder, to be edited there."""
    from intake_bot.service.overlay_start import start as begin

    program, _ = _program()
    path = begin(program, settings().home / "messages", key, lang)
    if as_json:
        print_json({"key": key, "language": lang, "file": str(path)})
    else:
        typer.echo(f"Edit it in {path}, then: {named('messages overlay check')}")


@overlay.command()
def check(as_json: AsJson = False) -> None:
    """Whether the program's own words keep the rules; serve refuses to start while they do not."""
    found = _own_words()
    if as_json:
        print_json({"texts": len(found.replaced), "problems": found.problems})
    else:
        for problem in found.problems:
            typer.echo(problem, err=True)
        if not found.problems:
            typer.echo(f"The program's own words are fine: {len(found.replaced)} texts.")
    if found.problems:
        raise typer.Exit(1)


def _own_words() -> OwnWords:
    from intake_bot.service.overlay import look_at

    return look_at(*_program())


def _program() -> tuple[Program, Path | None]:
    """The program, or the sample where there is none yet; and its folder of words, if it has one."""
    found = settings()
    own = found.program_path.exists()
    return (load_program(found.program_path) if own else sample_program()), words_folder(found)


def _written(path: Path, made: bytes) -> Path:
    if path.is_dir():
        raise Refused(f"{path} is a folder: name a file in it.")
    try:
        path.write_bytes(made)
    except OSError as error:
        raise SetupError(f"{path} cannot be written: {error.strerror}.") from error
    return path
