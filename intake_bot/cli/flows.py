"""intake-bot flow: a conversation to read or to look at."""

from __future__ import annotations

from typing import Annotated

import typer

from intake_bot.cli.shared import settings, words_folder
from intake_bot.program_file import load_program, sample_program

app = typer.Typer(no_args_is_help=True, help="A conversation to read or to look at.")
Name = Annotated[str, typer.Argument(metavar="FLOW", help="victim or offender")]


@app.command()
def show(name: Name, lang: Annotated[str, typer.Option("--lang", help="en or es")] = "en") -> None:
    """Print the whole conversation as a script, with the real words."""
    from intake_bot.service.check import flow_named
    from intake_bot.service.script import show_flow

    found = settings()
    program = load_program(found.program_path) if found.program_path.exists() else sample_program()
    typer.echo(show_flow(flow_named(name), lang, program, words_folder(found)), nl=False)


@app.command()
def draw(name: Name) -> None:
    """Print the flow as a drawing in Graphviz's language: intake-bot flow draw victim | dot -Tsvg > victim.svg"""
    from intake_bot.service.check import flow_named
    from intake_bot.service.script import draw_flow

    typer.echo(draw_flow(flow_named(name)), nl=False)
