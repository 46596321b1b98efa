"""Fresh databases to measure on: a migrated one is made once and copied for each round."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.kit.disks import NotDurable, refuse_memory
from bench.kit.people import open_at
from storage.engine import make_engine
from tests.postgres import PostgresServer, start_postgres


@dataclass(frozen=True, slots=True)
class Fresh:
    """One database for one round, and the folder that goes with it."""

    url: str
    home: Path


@dataclass(frozen=True, slots=True)
class Database:
    """One engine to measure; ``fresh`` gives an empty, migrated database each time."""

    name: str
    about: str
    fresh: Callable[[], AbstractContextManager[Fresh]]


@contextmanager
def raw_connection(place: Fresh) -> Iterator[Any]:
    """The driver's own connection with the very settings that the house uses."""
    engine = make_engine(place.url, place.home, 5.0)
    try:
        pooled = engine.raw_connection()
        try:
            yield pooled.driver_connection
        finally:
            pooled.close()
    finally:
        engine.dispose()


@contextmanager
def sqlite(folder: Path, *, durable: bool = True) -> Iterator[Database]:
    """SQLite in files below ``folder``. ``durable=False`` lets a test use a disk in memory."""
    kind = refuse_memory(folder) if durable else "unchecked"
    with tempfile.TemporaryDirectory(prefix="bench-", dir=folder) as made:
        template = Path(made) / "template"
        template.mkdir()
        _migrate(_sqlite_in(template))
        with raw_connection(_sqlite_in(template)) as connection:
            journal = connection.execute("PRAGMA journal_mode").fetchone()[0]
            synchronous = connection.execute("PRAGMA synchronous").fetchone()[0]
        if synchronous < 2:
            raise NotDurable("SQLite runs without synchronous=FULL.")
        about = f"SQLite {sqlite3.sqlite_version}, journal {journal}, synchronous=FULL, on {kind}"

        @contextmanager
        def fresh() -> Iterator[Fresh]:
            with tempfile.TemporaryDirectory(prefix="round-", dir=made) as name:
                home = Path(name) / "home"
                shutil.copytree(template, home)
                yield _sqlite_in(home)

        yield Database("sqlite", about, fresh)


@contextmanager
def postgres(folder: Path, server: PostgresServer | None = None, *, durable: bool = True) -> Iterator[Database]:
    """PostgreSQL: a given server, or one of our own with fsync, through its Unix socket."""
    with ExitStack() as stack:
        running = server or stack.enter_context(start_postgres())
        made = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-", dir=folder)))
        url = stack.enter_context(running.fresh_database())
        template = Fresh(url, made)
        _migrate(template)
        about = _about_postgres(template, running, durable=durable)

        @contextmanager
        def fresh() -> Iterator[Fresh]:
            name = url.partition("?")[0].rpartition("/")[2]
            with running.fresh_database(name) as copy:
                yield Fresh(copy, made)

        yield Database("postgres", about, fresh)


def _about_postgres(template: Fresh, server: PostgresServer, *, durable: bool) -> str:
    with raw_connection(template) as connection:
        shown = {
            name: connection.execute(f"SHOW {name}").fetchone()[0]
            for name in ("server_version", "fsync", "synchronous_commit")
        }
    if durable and "off" in (shown["fsync"], shown["synchronous_commit"]):
        raise NotDurable("This PostgreSQL runs without fsync, or without waiting for it.")
    home = Path(server.host)
    kind = refuse_memory(home) if durable and server.pid is not None and home.is_absolute() else "its own disk"
    return f"PostgreSQL {shown['server_version'].split()[0]}, fsync {shown['fsync']}, on {kind}"


def _sqlite_in(home: Path) -> Fresh:
    return Fresh(f"sqlite:///{home / 'intake.sqlite3'}", home)


def _migrate(place: Fresh) -> None:
    open_at(place.url, place.home).close()
