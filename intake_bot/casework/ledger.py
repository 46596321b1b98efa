"""The consent ledger: one chain per party over salted commitments.

An entry's payload and salt can be erased while the chain still verifies, because the chain
runs over commitments only. Pure: the salt is an argument.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One appended fact. ``payload`` None and ``salt`` empty after an erasure."""

    party_id: int
    seq: int
    """From 1, without gaps."""
    kind: str
    """consent_granted, consent_withdrawn, opted_out, opted_in, record_made, released, sharing_set, texts_removed,
    erased."""
    at: float
    payload: Mapping[str, object] | None
    salt: str
    commitment: str
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class Head:
    """Where a party's chain ends: what the next entry stands on."""

    seq: int = 0
    hash: str = GENESIS


def commit(payload: Mapping[str, object], salt: str) -> str:
    """SHA-256 over the salt and the payload's canonical JSON, as hex."""
    return hashlib.sha256(f"{salt}\n{canonical(payload)}".encode()).hexdigest()


def canonical(payload: Mapping[str, object]) -> str:
    """The one way to write a payload as text: JSON with sorted names, no spaces, characters as they are."""
    return json.dumps(payload, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def link(previous: str, seq: int, kind: str, at: float, commitment: str) -> str:
    """The chain's hash of one entry, as hex."""
    return hashlib.sha256(f"{previous}|{seq}|{kind}|{at!r}|{commitment}".encode()).hexdigest()


def append(head: Head, party_id: int, kind: str, at: float, payload: Mapping[str, object], salt: str) -> LedgerEntry:
    """The entry that follows ``head``. ``salt`` must be fresh: 16 random bytes as hex."""
    commitment = commit(payload, salt)
    seq = head.seq + 1
    return LedgerEntry(
        party_id, seq, kind, at, payload, salt, commitment, head.hash, link(head.hash, seq, kind, at, commitment)
    )


@dataclass(frozen=True, slots=True)
class Verified:
    """What an offline check found; ``problems`` empty means the chain stands."""

    entries: int
    erased: int
    head: str
    problems: tuple[str, ...] = field(default=())


def verify(entries: Iterable[LedgerEntry]) -> Verified:
    """Check one party's chain, in order, from what an export holds."""
    head, erased, count = Head(), 0, 0
    problems: list[str] = []
    for entry in entries:
        count += 1
        if entry.seq != head.seq + 1:
            problems.append(f"entry {entry.seq} follows entry {head.seq}")
        if entry.previous != head.hash:
            problems.append(f"entry {entry.seq} does not stand on the one before it")
        if entry.payload is None:
            erased += 1
        elif commit(entry.payload, entry.salt) != entry.commitment:
            problems.append(f"the content of entry {entry.seq} was changed")
        if link(entry.previous, entry.seq, entry.kind, entry.at, entry.commitment) != entry.hash:
            problems.append(f"the seal of entry {entry.seq} does not fit")
        head = Head(entry.seq, entry.hash)
    return Verified(count, erased, head.hash, tuple(problems))
