"""What the machine itself can do: bare commits of the database, and synced appends of the disk.

A bare turn is one insert of 200 bytes and one update of a row that stands for the person: the least that keeping a
turn could be. It runs on the driver's own connection with the house's own settings, prepared by the driver.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.kit.databases import Database, raw_connection

PEOPLE = 256
_PERSON = "CREATE TABLE bare_person (id BIGINT PRIMARY KEY, step TEXT NOT NULL)"
_REPLY = "CREATE TABLE bare_reply (id BIGINT PRIMARY KEY, person BIGINT NOT NULL, body {bytes} NOT NULL)"
_BODY = bytes(range(200))


def bare_turns(database: Database, per_commit: int, seconds: float) -> float:
    """Bare turns a second with so many in each commit."""
    with database.fresh() as place, raw_connection(place) as connection:
        commit = _sqlite(connection) if database.name == "sqlite" else _postgres(connection)
        for warm in range(5):
            commit(range(-per_commit * (warm + 1), -per_commit * warm))
        done, start = 0, time.perf_counter()
        while time.perf_counter() - start < seconds:
            commit(range(done, done + per_commit))
            done += per_commit
        return done / (time.perf_counter() - start)


def synced_appends(folder: Path, seconds: float) -> float:
    """Appends of 200 bytes to one file, each followed by fdatasync, a second."""
    with tempfile.TemporaryFile(dir=folder) as file:
        done, start = 0, time.perf_counter()
        while time.perf_counter() - start < seconds:
            os.write(file.fileno(), _BODY)
            os.fdatasync(file.fileno())
            done += 1
        return done / (time.perf_counter() - start)


def _sqlite(connection: Any) -> Callable[[range], None]:
    connection.execute(_PERSON)
    connection.execute(_REPLY.format(bytes="BLOB"))
    connection.executemany("INSERT INTO bare_person VALUES (?, '')", [(n,) for n in range(PEOPLE)])

    def commit(ids: range) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO bare_reply VALUES (?, ?, ?)", [(n, n % PEOPLE, _BODY) for n in ids])
        connection.executemany("UPDATE bare_person SET step = ? WHERE id = ?", [(f"s{n}", n % PEOPLE) for n in ids])
        connection.execute("COMMIT")

    return commit


def _postgres(connection: Any) -> Callable[[range], None]:
    connection.execute(_PERSON)
    connection.execute(_REPLY.format(bytes="BYTEA"))
    with connection.cursor() as cursor:
        cursor.executemany("INSERT INTO bare_person VALUES (%s, '')", [(n,) for n in range(PEOPLE)])
    connection.commit()

    def commit(ids: range) -> None:
        with connection.cursor() as cursor:
            _each(cursor, "INSERT INTO bare_reply VALUES (%s, %s, %s)", [(n, n % PEOPLE, _BODY) for n in ids])
            _each(cursor, "UPDATE bare_person SET step = %s WHERE id = %s", [(f"s{n}", n % PEOPLE) for n in ids])
        connection.commit()

    return commit


def _each(cursor: Any, statement: str, rows: list[tuple[Any, ...]]) -> None:
    if len(rows) == 1:  # a pipeline of one costs more than it saves
        cursor.execute(statement, rows[0])
    else:
        cursor.executemany(statement, rows)
