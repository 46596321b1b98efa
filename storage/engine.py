"""Making the Engine: the few settings on which "durable" and "together" rest."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from intake_bot.errors import SetupError
from storage.schema import KEYS

_POOL = 8
_CACHE_KIB = 32 * 1024
"""Pages SQLite holds in memory for each connection."""


def make_engine(url: str, home: Path, busy_seconds: float) -> Engine:
    """An engine on ``url``; on SQLite with the key store ``keys.db`` in ``home`` attached."""
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite":
            return _sqlite(parsed, home, busy_seconds)
        if parsed.drivername == "postgresql+psycopg":
            return _postgres(parsed, busy_seconds)
    except (ArgumentError, ValueError):  # its text may quote the address, and with it the password
        raise SetupError(
            "INTAKE_DATABASE_URL is no database address: write it like postgresql+psycopg://user:password@host/name, "
            "with a number for the port, and with %40 for an @ in the password."
        ) from None
    raise SetupError(f"A database address begins with sqlite:// or postgresql+psycopg://, not {parsed.drivername}.")


def is_postgres(bind: Engine | Connection) -> bool:
    """Where several processes write at once, rows are locked; SQLite has one write lock for all."""
    return bind.dialect.name == "postgresql"


@contextmanager
def transaction(engine: Engine, *, writing: bool) -> Iterator[Connection]:
    """One transaction; a writing one is committed on a clean exit, and takes SQLite's write lock at once.

    Every transaction of this room begins here: the driver is told not to begin any by itself. (SQLAlchemy's
    "begin" event would do as well, but a listener slows down every statement.)
    """
    with engine.connect() as connection:
        if not is_postgres(connection):
            raw = cast("sqlite3.Connection", connection.connection.driver_connection)
            raw.execute("BEGIN IMMEDIATE" if writing else "BEGIN")
        yield connection
        if writing:
            _commit(connection)


def _commit(connection: Connection) -> None:
    try:
        connection.commit()
    except BaseException:
        # SQLite keeps a transaction open whose COMMIT found the file busy: closing the connection ends it.
        connection.invalidate()
        raise


def _sqlite(url: URL, home: Path, busy_seconds: float) -> Engine:
    if not url.database or url.database == ":memory:":
        raise SetupError("The database must be a file: what is only in memory is not durable.")
    keys = home / "keys.db"
    for file in (Path(url.database), keys):
        _make_private(file)
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=_POOL,
        connect_args={"timeout": busy_seconds, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _opened(raw: sqlite3.Connection, _record: object) -> None:
        raw.isolation_level = None  # we say BEGIN ourselves, in `transaction`
        raw.execute(f"ATTACH DATABASE ? AS {KEYS}", (str(keys),))
        for schema in ("main", KEYS):
            # TRUNCATE on every SQLite: a commit over two files is one commit only with rollback journals,
            # and before 3.51.3 a WAL file can be corrupted by several connections.
            raw.execute(f"PRAGMA {schema}.journal_mode = TRUNCATE").fetchall()
            raw.execute(f"PRAGMA {schema}.synchronous = FULL")
            raw.execute(f"PRAGMA {schema}.secure_delete = ON").fetchall()
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute(f"PRAGMA main.cache_size = {-_CACHE_KIB}")

    return engine


def _make_private(file: Path) -> None:
    """The file, and so its journal, is its owner's alone."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def _postgres(url: URL, busy_seconds: float) -> Engine:
    connect: dict[str, Any] = {"connect_timeout": max(1, round(busy_seconds))}
    if "options" not in url.query:
        connect["options"] = f"-c lock_timeout={round(busy_seconds * 1000)} -c search_path=public"
    return create_engine(
        url,
        hide_parameters=True,
        isolation_level="READ COMMITTED",
        pool_size=_POOL,
        pool_timeout=busy_seconds,
        connect_args=connect,
    )
