"""intake-bot case retention: what goes of closed cases, and when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from intake_bot.casework.retention_due import removed_text
from intake_bot.cli.shared import AsJson, house, local, print_json, print_table

if TYPE_CHECKING:
    from intake_bot.service.retention_list import RetentionRow

HELD = {"": "", "unseen_concern": "a safety concern to be seen", "open_task": "a task of the case to be done"}
"""Why nothing goes of a closed case yet."""


def add_to(app: typer.Typer) -> None:
    """Register the command among those of cases."""
    app.command()(retention)


def retention(as_json: AsJson = False) -> None:
    """What goes of every closed case, and when, as program.toml says. Looking destroys nothing."""
    from intake_bot.service.retention_list import retention_list

    with house() as opened:
        rows = retention_list(opened)
    if as_json:
        print_json(rows)
        return
    lines = [line for row in rows for line in _due_lines(row)]
    print_table("", ("Case", "Closed", "What goes", "Not before", "Staff were told", "Waits for"), lines)
    for row in rows:
        for key, at in row.texts_gone.items():
            typer.echo(f"{row.case_no} {key}: {removed_text(local(at)[:10])}")


def _due_lines(row: RetentionRow) -> Iterator[tuple[str, ...]]:
    case_no, closed = row.case_no, local(row.closed_at)[:10]
    if not row.due:
        yield case_no, closed, "nothing is left", "-", "-", ""
    for due in row.due:
        told = local(due.told_at)[:10] if due.told_at else "not yet"
        waits = HELD[row.held] if due.told_at else ""
        yield case_no, closed, f"{due.what} of {', '.join(due.parties)}", local(due.goes_at)[:10], told, waits
