"""intake-bot case: what staff see and do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from intake_bot.casework.retention_due import removed_text
from intake_bot.casework.terms import CHANNELS, LANGUAGES, purpose_text
from intake_bot.casework.terms_concerns import concern_text, seen_text
from intake_bot.casework.terms_notes import note_text
from intake_bot.cli.shared import AsJson, By, CaseNo, PartyKey, actor, house, local, print_json, print_table, read_text
from intake_bot.started import named

if TYPE_CHECKING:
    from intake_bot.service.views import PartyView, TaskRow

app = typer.Typer(no_args_is_help=True, help="What staff see and do.")
Note = Annotated[str, typer.Option("--note", help="Why, or on what it rests; goes on record.")]
WHAT = "specialist, responsibility, minor:PARTY, custody:PARTY or order:N"


@app.command(name="list")
def list_(as_json: AsJson = False) -> None:
    """Every case with its people."""
    from intake_bot.service import views

    with house() as opened:
        rows = views.case_list(opened)
    if as_json:
        print_json(rows)
        return
    lines = [
        (
            row.case_no,
            party.key,
            party.name,
            party.status_text,
            local(party.heard_at),
            row.open_tasks,
            "closed" if row.closed_at else row.stage,
        )
        for row in rows
        for party in row.parties
    ]
    print_table("", ("Case", "Party", "Name", "Status", "Last wrote", "Tasks", "Stage"), lines)


@app.command()
def tasks(as_json: AsJson = False) -> None:
    """What waits for staff: urgent first."""
    from intake_bot.service import views

    with house() as opened:
        rows = views.today(opened)
    if as_json:
        print_json(rows)
    else:
        _print_tasks(rows)


@app.command()
def show(case_no: CaseNo, as_json: AsJson = False) -> None:
    """One case, its people apart; with what holds back a first text, and what to hand over."""
    from intake_bot.service import views

    with house() as opened:
        view = views.case_view(opened, case_no)
    if as_json:
        print_json(view)
        return
    case = view.case
    closed = f" CLOSED {local(case.closed_at)}" if case.closed_at else ""
    typer.echo(f"Case {case.case_no}: {case.offence}, {case.stage}, from {case.source}{closed}")
    if case.clearances:
        typer.echo(f"Cleared: {', '.join(case.clearances)}")
    for party in view.parties:
        _print_party(case.case_no, party)
    if view.tasks:
        _print_tasks(view.tasks)


def _print_party(case_no: str, view: PartyView) -> None:
    row, profile = view.row, view.party.profile
    if row.status == "erased":
        typer.echo(f"\n{row.key}: {row.status_text}")
        return
    typer.echo(f"\n{row.key}: {row.name}, {LANGUAGES.get(row.language, row.language)}: {row.status_text}")
    where = ", ".join(_reached(one.channel, one.value) for one in view.addresses) or "no address yet"
    typer.echo(f"  Reached at: {where}. Invited: {local(row.invited_at)}. Last wrote: {local(row.heard_at)}")
    if profile.code_words:
        typer.echo(f"  Code words, to hand over in person or by phone, in this order: {', '.join(profile.code_words)}")
    if view.telegram_link:
        typer.echo(f"  Telegram link, theirs alone: {view.telegram_link}")
    if row.stopped:
        typer.echo("  NO MORE TEXTS: they asked for that.")
    for concern in view.concerns:
        seen = f"; see it: {named(f'case see {concern.id}')}" if not concern.seen_by else ""
        typer.echo(f"  Safety concern: {concern_text(concern)}, {seen_text(concern)}: “{concern.quote}”{seen}")
    if row.status == "not_invited":
        for reason in view.shut:
            typer.echo(f"  Holds back the first text: {reason}")
        if not view.shut:
            typer.echo(f"  The first text may be released: {named(f'case release {case_no} {row.key}')}")
    if view.tasks:
        _print_tasks(view.tasks)


def _reached(channel: str, value: str) -> str:
    """A chat's number says nothing to anyone."""
    from intake_bot.service.numbers import shown

    name = CHANNELS.get(channel, channel)
    return f"{name} {shown(value)}" if channel == "sms" else name


def _print_tasks(rows: tuple[TaskRow, ...]) -> None:
    lines = [
        (
            row.task.id,
            ("! " if row.urgent else "") + row.task.kind.replace("_", " "),
            row.case_no,
            row.party,
            local(row.task.at),
            local(row.task.due) + (" LATE" if row.overdue else ""),
            _note(row),
        )
        for row in rows
    ]
    print_table("", ("Task", "What", "Case", "Party", "Since", "Due", "Note"), lines)


def _note(row: TaskRow) -> str:
    note, theirs = note_text(row.task)
    return f"“{note}”" if theirs else note


@app.command()
def release(case_no: CaseNo, party: PartyKey, note: Note = "", by: By = "") -> None:
    """Let the first text go to someone, if every gate is open; it goes out at the next safe hour."""
    from intake_bot.service import release as acts

    with house() as opened:
        acts.invite(opened, case_no, party, actor(by), note)
    typer.echo(f"Released: {party} of case {case_no} gets the first text at the next safe hour.")


@app.command()
def resume(case_no: CaseNo, party: PartyKey, note: Note = "", by: By = "") -> None:
    """Write again to someone whose talk is paused or silent: a neutral hello. Never after a no."""
    from intake_bot.service import release as acts

    with house() as opened:
        acts.resume(opened, case_no, party, actor(by), note)
    typer.echo(f"Released: {party} of case {case_no} gets a neutral hello at the next safe hour.")


@app.command()
def unlock(case_no: CaseNo, party: PartyKey, note: Note = "", by: By = "") -> None:
    """After you made sure by voice who it is: new tries at the code word."""
    from intake_bot.service import release as acts

    with house() as opened:
        acts.unlock(opened, case_no, party, actor(by), note)
    typer.echo(f"Unlocked: {party} of case {case_no} gets a new hello at the next safe hour.")


@app.command()
def withdraw(case_no: CaseNo, party: PartyKey, note: Note = "", by: By = "", as_json: AsJson = False) -> None:
    """Record that someone told you by voice that they take no part any more. Nothing is sent; --note says on what
    it rests."""
    from intake_bot.service import withdrawal

    with house() as opened:
        told = withdrawal.withdraw(opened, case_no, party, actor(by), note)
    if as_json:
        print_json(told)
        return
    ended = "; ".join(purpose_text(one) for one in told.purposes)
    typer.echo(f"On record: {party} of case {case_no} withdrew. Nothing was sent.")
    typer.echo(f"Consents that ended: {ended}" if ended else "They had agreed to nothing that still stood.")


@app.command()
def unshare(
    case_no: CaseNo,
    party: PartyKey,
    what: Annotated[list[str], typer.Argument(metavar="WHAT...", help="share:words.hopes, ...")],
    note: Note = "",
    by: By = "",
    as_json: AsJson = False,
) -> None:
    """Record that someone told you by voice that something of theirs is for the mediator alone from now on."""
    from intake_bot.service.unsharing import unshare as act

    with house() as opened:
        told = act(opened, case_no, party, actor(by), note, what)
    if as_json:
        print_json(told)
    else:
        ended = "; ".join(purpose_text(one) for one in told.purposes)
        typer.echo(f"On record for {party} of case {case_no}. Consents that ended: {ended}. Nothing was sent.")


@app.command(name="not-withdrawn")
def not_withdrawn(case_no: CaseNo, party: PartyKey, note: Note = "", by: By = "", as_json: AsJson = False) -> None:
    """The other answer to a withdrawal to check: they told you by voice that they did not withdraw."""
    from intake_bot.service import withdrawal

    with house() as opened:
        told = withdrawal.did_not_withdraw(opened, case_no, party, actor(by), note)
    if as_json:
        print_json(told)
    else:
        typer.echo(f"On record: {party} of case {case_no} did not withdraw. What they agreed to counts again.")


@app.command()
def clear(
    case_no: CaseNo, what: Annotated[str, typer.Argument(metavar="WHAT", help=WHAT)], note: Note = "", by: By = ""
) -> None:
    """Record a clearance that a gate waits for; --note says on what it rests."""
    from intake_bot.service import release as acts

    with house() as opened:
        acts.clear(opened, case_no, what, actor(by), note)
    typer.echo(f"Recorded: {what} in case {case_no}.")


@app.command()
def reply(
    case_no: CaseNo,
    party: PartyKey,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="- reads standard input: out of the process list.")],
    by: By = "",
) -> None:
    """Send a text of your own to someone who is in a talk."""
    from intake_bot.service import release as acts

    words = read_text(Path("-")).strip() if text == "-" else text
    with house() as opened:
        acts.reply(opened, case_no, party, actor(by), words)
    typer.echo("It goes out within safe hours.")


@app.command(name="set")
def set_(
    case_no: CaseNo,
    party: PartyKey,
    values: Annotated[
        list[str],
        typer.Argument(
            metavar="FIELD=VALUE...",
            help="phone, birth_date, custody, contact_permission, ...; - reads them from standard input, one a line.",
        ),
    ],
) -> None:
    """Mend facts of a party. contact_permission=WHO,DATE,HOW"""
    from intake_bot.service import referrals

    if values == ["-"]:
        values = [line for line in read_text(Path("-")).splitlines() if line.strip()]
    with house() as opened:
        referrals.amend_party(opened, case_no, party, referrals.read_changes(values))
    typer.echo(f"Changed: {party} of case {case_no}.")


@app.command()
def notes(
    case_no: CaseNo,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="All of the new notes; - reads standard input.")],
    by: By = "",
) -> None:
    """Change a case's notes for staff. What stood before stays on record."""
    from intake_bot.service.case_notes import amend_notes

    words = read_text(Path("-")) if text == "-" else text
    with house() as opened:
        amend_notes(opened, case_no, actor(by), words)
    typer.echo(f"Changed: the notes of case {case_no}.")


@app.command()
def talk(case_no: CaseNo, party: PartyKey, as_json: AsJson = False) -> None:
    """What was said, in order of time."""
    from intake_bot.service import views

    with house() as opened:
        lines = views.conversation_of(opened, case_no, party)
        gone = views.texts_gone_at(opened, case_no, party)
    if gone is not None:
        typer.echo(removed_text(local(gone)[:10]), err=as_json)
    if as_json:
        print_json(lines)
        return
    for line in lines:
        who = f"us ({line.state})" if line.ours else f"them [{line.reply}]"
        typer.echo(f"{local(line.at)}  {who}, {CHANNELS.get(line.channel, line.channel)}")
        typer.echo("\n".join(f"    {part}" for part in line.text.split("\n")))
        if line.read_text:
            typer.echo(f"    (read as: {line.read_text})")


@app.command()
def task(task_id: Annotated[int, typer.Argument(metavar="TASK")], by: By = "") -> None:
    """Mark a task as done."""
    from intake_bot.service import release as acts

    with house() as opened:
        acts.done(opened, task_id, actor(by))
    typer.echo("Done.")


@app.command()
def see(concern_id: Annotated[int, typer.Argument(metavar="CONCERN")], by: By = "") -> None:
    """Mark a safety concern as seen by a human."""
    from intake_bot.service import release as acts

    with house() as opened:
        acts.seen(opened, concern_id, actor(by))
    typer.echo("Marked as seen.")


@app.command()
def misread(concern_id: Annotated[int, typer.Argument(metavar="CONCERN")], by: By = "") -> None:
    """Say of a safety concern that it was read wrongly. It is kept, and counted apart."""
    from intake_bot.service import concerns

    with house() as opened:
        concerns.misread(opened, concern_id, actor(by))
    typer.echo("On record: it was read wrongly.")


@app.command()
def close(case_no: CaseNo, note: Note = "", by: By = "") -> None:
    """Close a case: nothing planned goes out any more."""
    from intake_bot.service import release as acts

    with house() as opened:
        acts.close_case(opened, case_no, actor(by), note)
    typer.echo(f"Case {case_no} is closed.")
