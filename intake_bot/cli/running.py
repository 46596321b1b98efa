"""Commands that start something or look at the whole: demo, serve, chat, check, doctor."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from intake_bot.cli.shared import AsJson, print_json, print_table, settings, words_folder
from intake_bot.program_file import load_program, sample_program

if TYPE_CHECKING:
    from intake_bot.messages.lint.budget import Cost

COSTS = ("Step", "Characters", "Segments", "With all accents", "Without á í ó ú")


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    for command in (demo, serve, chat, check, doctor):
        app.command()(command)


def demo() -> None:
    """A whole program to try out, with simulated phones; nothing is sent to anyone."""
    from intake_bot.bootstrap.demo import demo as run

    run(settings())


def serve() -> None:
    """The program for real."""
    from intake_bot.bootstrap.serving import serve as run

    run(settings())


def chat(
    role: Annotated[str, typer.Option("--as", help="victim or offender")] = "victim",
    lang: Annotated[str, typer.Option("--lang", help="en or es")] = "en",
) -> None:
    """The simulated phone in this terminal. Without a terminal: one reply a line, and what the phone receives."""
    from intake_bot.bootstrap.chat import chat as run

    run(_typed() if sys.stdin.isatty() else _lines(), say=typer.echo, role=role, language=lang)


def _typed() -> Iterator[str]:
    """What someone types, until Ctrl+D; shown with a prompt."""
    typer.echo("(/? lists what else this phone can do; Ctrl+D ends)")
    while True:
        try:
            yield input("> ")
        except EOFError:
            return


def _lines() -> Iterator[str]:
    """One reply a line, echoed, so that the output reads as a dialogue."""
    for line in sys.stdin:
        reply = line.rstrip("\r\n")
        typer.echo(f"> {reply}")
        yield reply


def check(
    costs: Annotated[bool, typer.Option("--costs", help="Also what each step of the usual path costs.")] = False,
    as_json: AsJson = False,
) -> None:
    """Verify every flow and every text as this program would send them, and count what a talk costs."""
    from intake_bot.service.check import check as look

    found = settings()
    own = found.program_path.exists()
    program = load_program(found.program_path) if own else sample_program()
    report = look(program, words_folder(found))
    if as_json:
        print_json(report)
    else:
        rows = [(one.flow, one.language, one.steps, one.longest, one.replies, one.segments) for one in report.counts]
        headings = ("Flow", "Language", "Steps", "Longest path (replies)", "Usual path: replies", "SMS segments")
        print_table("", headings, rows)
        for one in report.counts if costs else ():
            typer.echo("")
            print_table(f"{one.flow} in {one.language}", COSTS, _priced(one.costs))
        for finding in report.findings:
            typer.echo(finding, err=True)
    if report.findings:
        raise typer.Exit(1)


def _priced(costs: Sequence[Cost]) -> list[tuple[object, ...]]:
    """What each text costs as it is sent, and what it would cost with and without á í ó ú; then all of them."""
    rows = [(one.step, one.units, one.segments, one.with_accents, one.without) for one in costs]
    return [*rows, ("In all", *(sum(column) for column in list(zip(*rows, strict=True))[1:]))]


def doctor(as_json: AsJson = False) -> None:
    """What is configured, what is missing, and what to paste where at Twilio and Telegram. Sends nothing."""
    from intake_bot.doctor import examine

    diagnosis = examine(settings())
    if as_json:
        print_json(diagnosis.as_json())
    else:
        print_table("", ("What", "State", ""), [(one.name, one.state, one.says) for one in diagnosis.checks])
        typer.echo("\nAt Twilio, paste:")
        for paste in diagnosis.twilio:
            typer.echo(f"  {paste.where}\n      {paste.value}\n      ({paste.why})")
        typer.echo("\nAt Telegram:")
        for n, step in enumerate(diagnosis.telegram, 1):
            typer.echo(f"  {n}. {step}")
    if not diagnosis.well:
        raise typer.Exit(1)
