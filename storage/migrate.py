"""Bringing a database to this program's version, when the program starts."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from intake_bot.errors import SetupError
from storage.engine import is_postgres, transaction

HEAD = "0004"
"""The newest revision, so that an up-to-date database opens without loading Alembic (a test keeps it true)."""
_LOCK = 0x1A7A_4EB0
"""PostgreSQL's advisory lock: workers that start together migrate one after another."""


def upgrade(engine: Engine) -> None:
    """Run what is missing, all of it in one transaction. SetupError on a newer database."""
    with engine.connect() as connection:
        if revision(connection) == HEAD:
            return
    with transaction(engine, writing=True) as connection:
        if is_postgres(connection):
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        _run(connection)


def revision(connection: Connection) -> str | None:
    """The revision a database stands at; None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _run(connection: Connection) -> None:
    from alembic import command
    from alembic.script import ScriptDirectory

    config = alembic_config(connection)
    stands_at = revision(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if stands_at is not None and stands_at not in known:
        raise SetupError(
            f"This database was written by a newer intake-bot (its version is {stands_at}, this program knows "
            f"up to {HEAD}): start that one, or restore a backup made before."
        )
    command.upgrade(config, "head")


def alembic_config(connection: Connection):  # type: ignore[no-untyped-def]  # alembic is imported inside
    """Alembic's settings for an open connection; also for making the next revision (docs/developers)."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config
