"""Making a restored database agree with its key store, which may be newer: what has no key any more goes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from intake_bot.errors import SealError
from storage.backup import erased_mac
from storage.vault import Vault

_TEXTS = ("inbound", "outbox", "answer", "event")

_STOP = """INSERT OR IGNORE INTO stopped (mac, at) SELECT mac, ? FROM address
    WHERE party_id = ? AND mac NOT IN (SELECT mac FROM address WHERE party_id <> ?)"""
"""Whether someone whose keys are gone had asked for no more texts cannot be read: taken as yes, unless others are
reached at the same address."""


@dataclass(frozen=True, slots=True)
class Gone:
    """Whose keys were destroyed after the database was copied."""

    people: tuple[int, ...]
    """Both keys: erased since."""
    texts: tuple[int, ...]
    """The transcript key alone was made anew: their texts were removed since."""


def drop_what_has_no_key(database: Path, keys: Path, vault: Vault, at: float) -> Gone:
    """Destroy what these keys cannot open, so that it can be erased in full: the unit refuses a row that does not
    open. Run on a copy that nothing else has opened, of this program's version."""
    with closing(sqlite3.connect(database, isolation_level=None)) as raw:
        raw.execute("ATTACH DATABASE ? AS keys", (str(keys),))
        raw.execute("PRAGMA secure_delete = ON").fetchall()
        found = {row[0]: row[1:] for row in raw.execute("SELECT party_id, transcript, record FROM keys.party_key")}
        alive = [row[0] for row in raw.execute("SELECT id FROM party WHERE erased_at IS NULL ORDER BY id")]
        talks = raw.execute("SELECT party_id, sealed FROM conversation WHERE sealed IS NOT NULL").fetchall()
        people = tuple(one for one in alive if one not in found)
        texts = tuple(one for one, sealed in talks if one in found and not _opens(vault, one, found[one], sealed))
        raw.execute("BEGIN IMMEDIATE")
        for party_id in people:
            raw.execute("UPDATE party SET sealed = NULL WHERE id = ?", (party_id,))
            raw.execute(_STOP, (at, party_id, party_id))
        for party_id in (*people, *texts):
            raw.execute("UPDATE conversation SET sealed = NULL WHERE party_id = ?", (party_id,))
            raw.execute("UPDATE task SET note = NULL WHERE party_id = ?", (party_id,))
            for table in _TEXTS:
                raw.execute(f"DELETE FROM {table} WHERE party_id = ?", (party_id,))  # noqa: S608 - our own names
        for party_id in texts:
            raw.execute("UPDATE party SET texts_gone_at = ? WHERE id = ?", (at, party_id))
        raw.execute("COMMIT")
    return Gone(people, texts)


def named_in(database: Path, vault: Vault, macs: Iterable[str]) -> tuple[int, ...]:
    """Who in this database is on a list of erased people, and is not erased here."""
    wanted = frozenset(macs)
    with closing(sqlite3.connect(database)) as raw:
        alive = [row[0] for row in raw.execute("SELECT id FROM party WHERE erased_at IS NULL ORDER BY id")]
    return tuple(one for one in alive if erased_mac(vault, one) in wanted)


def _opens(vault: Vault, party_id: int, keys: tuple[bytes, bytes], sealed: bytes) -> bool:
    try:
        vault.unwrap(party_id, *keys).transcript.open(f"conversation|{party_id}", sealed)
    except SealError:
        return False
    return True
