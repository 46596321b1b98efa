"""Commands against the day a disk dies: backup and restore."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from intake_bot.cli.shared import AsJson, print_json, settings
from intake_bot.errors import Refused
from intake_bot.started import named

Folder = Annotated[Path | None, typer.Argument(metavar="DIR", help="Gets two folders: database and keys.")]
DatabaseTo = Annotated[Path | None, typer.Option("--database-to", help="The database's backups.")]
KeysTo = Annotated[Path | None, typer.Option("--keys-to", help="The key store's backups.")]
KeepKeys = Annotated[int, typer.Option("--keep-keys", min=1, max=365, help="Days; older backups of keys are removed.")]


def add_to(app: typer.Typer) -> None:
    """Register the commands."""
    app.command()(backup)
    app.command()(restore)


def backup(
    folder: Folder = None,
    database_to: DatabaseTo = None,
    keys_to: KeysTo = None,
    keep_keys: KeepKeys = 30,
    as_json: AsJson = False,
) -> None:
    """Copy the database and the key store, each into a folder named by the time. A running server goes on."""
    from intake_bot.bootstrap.backups import back_up

    if folder is not None:
        database_to, keys_to = database_to or folder / "database", keys_to or folder / "keys"
    if database_to is None or keys_to is None:
        raise Refused(f"Say where to: {named('backup DIR')}, or --database-to and --keys-to.")
    if database_to.absolute() == keys_to.absolute():
        raise Refused("The database and the key store go into two folders: keys are kept for a short time only.")
    made = back_up(settings(), database_to, keys_to, keep_keys, time.time())
    if as_json:
        print_json(made.as_json())
        return
    typer.echo(f"The database: {made.database}\nThe key store: {made.keys}")
    typer.echo(f"In them: {_numbers(made.counts)}.")
    if made.without_key:
        typer.echo(f"WITHOUT A KEY: {made.without_key} people who were not erased. Was an older keys.db put there?")
    for name in made.removed:
        typer.echo(f"Removed: the key store's backup {name}, older than {made.keep_keys_days} days or broken off.")
    typer.echo("Not in them: master.key and index.key. Keep these apart.")


def restore(
    database: Annotated[Path, typer.Argument(metavar="DATABASE_BACKUP", help="Like DIR/database/20261122T221500Z")],
    keys: Annotated[Path, typer.Argument(metavar="KEYS_BACKUP", help="Of the same time, or later.")],
    into: Annotated[Path | None, typer.Option("--into", help="Another home folder than INTAKE_HOME.")] = None,
    erased: Annotated[
        list[Path] | None, typer.Option("--erased", help="The newest erased.list: these people are erased again.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Bring two backups back into a home that has its keys and no database. Nothing is written over."""
    from intake_bot.bootstrap.restores import restore as bring_back

    found = settings()
    if into is not None:
        found = found.model_copy(update={"home": into})
    done = bring_back(found, database, keys, erased or (), time.time())
    if as_json:
        print_json(done.as_json())
    else:
        typer.echo(f"Restored into {done.home}, as it was at {done.made_at}.")
        typer.echo(f"In it: {_numbers(done.counts)}.")
        typer.echo(f"Erased again, as their keys are gone: {done.erased_by_keys}")
        typer.echo(f"Erased again, as a list of erased people names them: {done.erased_by_list}")
        typer.echo(f"Texts removed again, as their key is gone: {done.texts_removed}")
        typer.echo(f"Texts that waited then and are not sent, as they may have gone out: {done.texts_held}.")
        typer.echo("Whoever was erased after the newer of these backups came back: erase them by their certificates.")
        if not done.problems:
            typer.echo("Every consent chain stands.")
    for problem in done.problems:
        typer.echo(problem, err=True)
    if done.problems:
        raise typer.Exit(1)


def _numbers(counts: dict[str, int]) -> str:
    return ", ".join(f"{count} {what}" for what, count in counts.items())
