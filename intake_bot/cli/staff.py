"""intake-bot staff: who may use the console."""

from __future__ import annotations

from typing import Annotated

import typer

from intake_bot.cli.shared import AsJson, house, print_json, print_table, settings
from intake_bot.started import named

app = typer.Typer(no_args_is_help=True, help="Who may use the console.")
Email = Annotated[str, typer.Argument(metavar="EMAIL")]


@app.command()
def add(email: Email, name: Annotated[str, typer.Option("--name", help="As it stands beside their acts.")]) -> None:
    """Let someone use the console; the same address again changes the name."""
    from intake_bot.service import staff

    with house() as opened:
        member = staff.add(opened, email, name)
    typer.echo(f"{member.name} <{member.email}> may sign in. Make a link: {named(f'staff link {member.email}')}")


@app.command()
def link(email: Email, as_json: AsJson = False) -> None:
    """Print a sign-in link that works once, for 15 minutes."""
    from intake_bot.service import staff

    found = settings()
    base = found.public_url or f"http://{found.host}:{found.port}"
    with house() as opened:
        made = staff.sign_in_link(opened, email, base)
    if as_json:
        print_json({"link": made, "seconds": staff.LINK_LIVES})
    else:
        typer.echo(made)


@app.command()
def remove(email: Email) -> None:
    """End someone's access at once: no link and no signed-in browser of theirs works any more."""
    from intake_bot.service import staff

    with house() as opened:
        gone = staff.remove(opened, email)
    typer.echo(f"{gone} has no access any more: open links and signed-in browsers ended with it.")


@app.command(name="list")
def list_(as_json: AsJson = False) -> None:
    """Everyone who may sign in."""
    from intake_bot.service import staff

    with house() as opened:
        members = staff.members(opened)
    if as_json:
        print_json(members)
    else:
        print_table("", ("Name", "E-mail"), [(one.name, one.email) for one in members])
        for one in members:
            if not one.mailable:
                typer.echo(f"No notice and no call reaches {one.email}: remove it and add one with plain letters.")
