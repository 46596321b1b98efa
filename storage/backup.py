"""A copy of a running SQLite database and of its key store, both from one moment; and what a copy holds.

``sqlite3`` itself, without SQLAlchemy: the online backup is a call of the driver's own.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from intake_bot.errors import SealError, SetupError, StorageBusy, StorageError
from intake_bot.service.ports import STRANGERS
from storage.unit.base import ERASURES
from storage.vault import Vault

_COUNTED = {
    "cases": 'SELECT count(*) FROM "case" WHERE id <> ?',
    "people": "SELECT count(*) FROM party WHERE id <> ?",
    "ledger entries": "SELECT count(*) FROM ledger WHERE party_id <> ?",
    "records": "SELECT count(*) FROM record WHERE party_id <> ?",
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What a copy holds, in numbers; nothing of a person."""

    revision: str
    erasures: int
    counts: dict[str, int]
    erased: tuple[str, ...]
    """Who was erased, as keyed hashes: an older backup is told by them whom to erase again."""
    keyless: tuple[int, ...]
    """Not erased in these rows, but their keys are gone."""


@contextmanager
def _in_our_words(what: str) -> Iterator[None]:
    """A driver's error as one sentence."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise StorageBusy(f"{what}: {error}.") from None
    except sqlite3.Error:
        raise StorageError(f"{what}: a file is damaged.") from None


def copy_both(database: Path, keys: Path, to_database: Path, to_keys: Path, busy_seconds: float = 30.0) -> None:
    """Copy both files within one read transaction over both: a commit that touches both is in both copies or in
    none. A server's commits wait meanwhile (its reads do not), so the copies are forced to disk afterwards."""
    with _in_our_words("The database cannot be copied"), closing(_open(database, "rw", busy_seconds)) as raw:
        raw.execute("ATTACH DATABASE ? AS keys", (f"file:{_quoted(keys)}?mode=rw",))
        raw.execute("BEGIN")
        # Both shared locks, the database's first: whoever commits needs that one before any other.
        for schema in ("main", "keys"):
            raw.execute(f"SELECT count(*) FROM {schema}.sqlite_master").fetchone()  # noqa: S608 - our own names
        for schema, to in (("main", to_database), ("keys", to_keys)):
            os.close(os.open(to, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            with closing(sqlite3.connect(to, isolation_level=None)) as target:
                target.execute("PRAGMA synchronous = OFF")
                raw.backup(target, name=schema)
        raw.execute("ROLLBACK")


def look(database: Path, keys: Path, vault: Vault) -> Facts:
    """Read a copy whole: SetupError where SQLite finds it damaged, or the master key does not open it."""
    with _in_our_words("The copy cannot be read"), closing(_open(database, "ro", 5.0)) as raw:
        raw.execute("ATTACH DATABASE ? AS keys", (f"file:{_quoted(keys)}?mode=ro",))
        for schema in ("main", "keys"):
            if raw.execute(f"PRAGMA {schema}.quick_check").fetchall() != [("ok",)]:
                raise SetupError("SQLite finds the file damaged: take another backup.")
        found = {row[0]: row[1:] for row in raw.execute("SELECT party_id, transcript, record FROM keys.party_key")}
        _check_opens(raw.execute("SELECT id, sealed FROM party WHERE sealed IS NOT NULL").fetchall(), found, vault)
        erased = [row[0] for row in raw.execute("SELECT id FROM party WHERE erased_at IS NOT NULL")]
        alive = [row[0] for row in raw.execute("SELECT id FROM party WHERE erased_at IS NULL ORDER BY id")]
        counts = {name: raw.execute(query, (STRANGERS,)).fetchone()[0] for name, query in _COUNTED.items()}
        mark = raw.execute("SELECT value FROM mark WHERE name = ?", (ERASURES,)).fetchone()
        return Facts(
            raw.execute("SELECT version_num FROM alembic_version").fetchone()[0],
            int(mark[0]) if mark else 0,
            {**counts, "erased": len(erased), "keys": len(found)},
            tuple(sorted(erased_mac(vault, one) for one in erased)),
            tuple(one for one in alive if one not in found),
        )


def erased_mac(vault: Vault, party_id: int) -> str:
    """A person in the list of erased ones: without the index key it is only a number."""
    return vault.mac("erased", str(party_id)).hex()


def _check_opens(parties: Sequence[tuple[int, bytes]], keys: dict[int, tuple[bytes, bytes]], vault: Vault) -> None:
    for party_id, sealed in parties:
        if party_id not in keys:
            continue
        try:
            vault.unwrap(party_id, *keys[party_id]).record.open(f"party|{party_id}", sealed)
        except SealError:
            raise SetupError("The master key does not open these keys, or the keys are not this database's.") from None


def _open(path: Path, mode: str, busy_seconds: float) -> sqlite3.Connection:
    uri = f"file:{_quoted(path)}?mode={mode}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=busy_seconds)


def _quoted(path: Path) -> str:
    from urllib.parse import quote

    return quote(str(path.absolute()))
