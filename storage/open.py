"""The door of this room: ``open_storage``."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from intake_bot.casework.case import Case, Party, Role
from intake_bot.errors import SealError, SetupError, StorageError
from intake_bot.service.ports import STRANGERS
from storage import migrate
from storage.engine import is_postgres, make_engine, transaction
from storage.errors import translate
from storage.statements import Statements
from storage.unit.base import ERASURES, NOBODY
from storage.unit.sql_unit import SqlUnit
from storage.vault import Vault

_PROBE = "ready_probe"
_SEAL_CHECK, _INDEX_CHECK = "master_key_check", "index_key_check"


class SqlStorage:
    """Implements service.ports.Storage over SQLite or PostgreSQL."""

    def __init__(self, engine: Engine, vault: Vault, ids: Callable[[], int]) -> None:
        self._engine = engine
        self._reader = engine.execution_options(postgresql_readonly=True) if is_postgres(engine) else engine
        self._statements = Statements(engine.dialect.name)
        self._vault = vault
        self._ids = ids

    @contextmanager
    def writing(self) -> Iterator[SqlUnit]:
        """One transaction that writes: committed on a clean exit, rolled back on any error."""
        with _in_our_words():
            with transaction(self._engine, writing=True) as connection:
                unit = SqlUnit(connection, self._statements, self._vault, self._ids, writing=True)
                yield unit
                unit.flush()
            unit.committed()

    @contextmanager
    def reading(self) -> Iterator[SqlUnit]:
        """One transaction that only reads. Nothing put into it is kept."""
        with _in_our_words(), transaction(self._reader, writing=False) as connection:
            yield SqlUnit(connection, self._statements, self._vault, self._ids, writing=False)

    def ready(self) -> bool:
        """Can it commit right now? It tries: a full disk shows only when something is written."""
        try:
            with self.writing() as unit:
                unit.set_mark(_PROBE, "" if unit.get_mark(_PROBE) else "1")
        except StorageError:
            return False
        return True

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    def check_keys(self) -> None:
        """Refuse the wrong keys at once, rather than at the first person: SetupError."""
        with self.writing() as unit:
            if not unit.get_mark(ERASURES):
                unit.set_mark(ERASURES, "0")
                unit.add_case(_NO_CASE, (_NOBODY_KNOWN,))
            index = self._vault.mac("check", "index").hex()
            if (unit.get_mark(_INDEX_CHECK) or index) != index:
                raise SetupError("The index key is not the one this database was made with.")
            unit.set_mark(_INDEX_CHECK, index)
            kept = unit.get_mark(_SEAL_CHECK)
            if not kept:
                unit.set_mark(_SEAL_CHECK, self._vault.house.close(_SEAL_CHECK, b"ours").hex())
                return
            try:
                self._vault.house.open(_SEAL_CHECK, bytes.fromhex(kept))
            except SealError:
                raise SetupError("The master key is not the one this database was made with.") from None


_NO_CASE = Case(STRANGERS, "", "", "", "", "", "", responsibility_admitted=False)
_NOBODY_KNOWN = Party(STRANGERS, STRANGERS, "stranger-0", Role.SUPPORTER, "", "UTC", NOBODY)
"""Where the replies to strangers are owed: a case and a party of nobody, with keys as everyone has."""


@contextmanager
def _in_our_words() -> Iterator[None]:
    """No driver's error, with the row it may quote, leaves this room."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error, psycopg.Error) as error:
        raise translate(error) from None


def open_storage(
    url: str,
    *,
    home: Path,
    master_key: bytes,
    index_key: bytes,
    ids: Callable[[], int],
    busy_seconds: float = 5.0,
) -> SqlStorage:
    """Open the database, bring it to this program's version, and check that the keys are its own.

    ``home`` holds SQLite's key store. ``busy_seconds``: how long to wait for a lock before StorageBusy.
    """
    vault = Vault(master_key, index_key)
    engine = make_engine(url, home, busy_seconds)
    storage = SqlStorage(engine, vault, ids)
    try:
        with _in_our_words():
            migrate.upgrade(engine)
        storage.check_keys()
    except BaseException:
        storage.close()
        raise
    return storage
