"""Commands about one person: summary, export, erase, and the check of the consent ledger."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from intake_bot.cli.shared import AsJson, By, CaseNo, PartyKey, actor, house, print_json, read_text
from intake_bot.errors import Refused
from intake_bot.started import named

ledger = typer.Typer(no_args_is_help=True, help="The consent ledger.")


class Format(StrEnum):
    """How a summary is printed."""

    TEXT = "text"
    JSON = "json"


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command()(summary)
    app.command()(export)
    app.command()(erase)
    app.add_typer(ledger, name="ledger")


def summary(
    case_no: Annotated[str, typer.Argument(metavar="CASE")] = "",
    party: Annotated[str, typer.Argument(metavar="PARTY")] = "",
    format_: Annotated[Format, typer.Option("--format")] = Format.TEXT,
    schema: Annotated[bool, typer.Option("--schema", help="Print the JSON Schema of a summary.")] = False,
) -> None:
    """One person's intake summary; every line points to the reply it came from."""
    from intake_bot.service import views

    if schema:
        print_json(views.summary_schema())
        return
    if not case_no or not party:
        raise Refused(f"Name the case and the party: {named('summary RM-2026-014 victim-1')}")
    with house() as opened:
        made = views.summary_of(opened, case_no, party)
    if format_ is Format.JSON:
        print_json(views.as_json(made))
    else:
        typer.echo(views.as_text(made), nl=False)


def export(case_no: CaseNo, party: PartyKey) -> None:
    """Everything kept of one person, as JSON; the ledger in it can be verified without this program's database."""
    from intake_bot.service.export import export_party

    with house() as opened:
        typer.echo(json.dumps(export_party(opened, case_no, party), ensure_ascii=False, indent=2))


def erase(
    case_no: CaseNo,
    party: PartyKey,
    note: Annotated[str, typer.Option("--note", help="Why; goes on record.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    by: By = "",
    as_json: AsJson = False,
) -> None:
    """Erase one person for good: keys and words go, and a certificate is printed."""
    from intake_bot.service.erasure import erase as erase_party

    if not yes and not typer.confirm(f"Erase {party} of case {case_no}? This cannot be undone."):
        raise Refused("Nothing was erased.")
    with house() as opened:
        certificate = erase_party(opened, case_no, party, actor(by), note)
    if as_json:
        print_json(certificate.as_json())
        return
    typer.echo(f"Erased {certificate.party} of case {certificate.case_no} on {certificate.at}, by {certificate.by}.")
    typer.echo("Destroyed: " + "; ".join(certificate.destroyed))
    typer.echo("Stays: " + "; ".join(certificate.stays))
    typer.echo(f"Ledger: {certificate.ledger_entries} entries, head {certificate.ledger_head}")


@ledger.command()
def verify(
    file_or_case: Annotated[str, typer.Argument(metavar="FILE|CASE")],
    party: Annotated[str, typer.Argument(metavar="[PARTY]")] = "",
    as_json: AsJson = False,
) -> None:
    """Check a consent chain: of an exported file, or of a CASE and PARTY in the database."""
    from intake_bot.service import export as exports

    if party:
        with house() as opened:
            found = exports.verify_party(opened, file_or_case, party)
    else:
        found = exports.verify_export(exports.read_json(read_text(Path(file_or_case))))
    if as_json:
        print_json(found)
    elif not found.problems:
        typer.echo(f"The chain stands: {found.entries} entries, {found.erased} erased, head {found.head}")
    else:
        typer.echo("The chain does not stand: " + "; ".join(found.problems), err=True)
    if found.problems:
        raise typer.Exit(1)
