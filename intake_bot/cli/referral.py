"""intake-bot referral: taking in cases."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from intake_bot.cli.shared import AsJson, house, print_json, read_text
from intake_bot.started import named

app = typer.Typer(no_args_is_help=True, help="Taking in cases.")


@app.command(name="import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="JSON: a referral or a list; - reads standard input.")],
    as_json: AsJson = False,
) -> None:
    """Take in referrals from a JSON file. Every problem is named with its field; all of it is taken, or nothing."""
    from intake_bot.service import referrals

    text = read_text(file)
    with house() as opened:
        cases = referrals.import_text(opened, text)
    if as_json:
        print_json({"imported": [case.case_no for case in cases]})
    else:
        for case in cases:
            typer.echo(f"Case {case.case_no} was taken in. Next: {named(f'case show {case.case_no}')}")


@app.command()
def schema() -> None:
    """Print the JSON Schema of a referral."""
    from intake_bot.service.referrals import referral_schema

    print_json(referral_schema())
