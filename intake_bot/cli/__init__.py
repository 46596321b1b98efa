"""The command line. Whatever the console can do to a case, a command can do too, with ``--json`` for scripts.

An error that a person can do something about is one plain sentence on standard error, and exit code 1.
"""

from __future__ import annotations

import sys

import typer

from intake_bot.cli import backups, cases, flows, messages, parties, read, referral, retention, running, staff
from intake_bot.cli.shared import PlainErrors
from intake_bot.started import named

app = typer.Typer(
    cls=PlainErrors,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Prepares people for victim-offender mediation by text message.",
)
running.add_to(app)
app.add_typer(staff.app, name="staff")
app.add_typer(referral.app, name="referral")
retention.add_to(cases.app)
app.add_typer(cases.app, name="case")
app.add_typer(flows.app, name="flow")
app.add_typer(messages.app, name="messages")
parties.add_to(app)
read.add_to(app)
backups.add_to(app)


def main() -> None:
    """The ``intake-bot`` command."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:  # a terminal without UTF-8 must not stop a summary in Spanish
            reconfigure(errors="replace")
    app(prog_name=named())
