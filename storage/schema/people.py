"""Cases, parties, where they are reached, where they stand, what they agreed to; and the key store."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table, Text, UniqueConstraint

from storage.schema.base import KEYS, Id, mac, metadata, moment, own_id, party_ref, sealed, word

case = Table(
    "case",
    metadata,
    own_id(),
    mac("case_no_mac", nullable=False, unique=True),
    moment("opened_at"),
    moment("closed_at", needed=False),
    sealed(needed=True),
)

party = Table(
    "party",
    metadata,
    own_id(),
    Column("case_id", Id, ForeignKey("case.id"), nullable=False),
    word("key"),
    word("role"),
    mac("token_mac", unique=True),
    moment("erased_at", needed=False),
    moment("texts_gone_at", needed=False),
    sealed(),
    UniqueConstraint("case_id", "key"),
)
"""Its row is what a turn locks: whoever changes anything of a person holds it first. ``texts_gone_at``: when
their transcript was removed last."""

address = Table(
    "address",
    metadata,
    own_id(),
    mac(nullable=False),
    party_ref(),
    word("channel"),
    word("line"),
    moment("spoke_at", needed=False),
    sealed(needed=True),
    UniqueConstraint("mac", "party_id"),
)
"""``spoke_at``: when this party last identified themselves at an address that several share."""

conversation = Table(
    "conversation",
    metadata,
    Column("party_id", Id, ForeignKey("party.id"), primary_key=True, autoincrement=False),
    word("flow", needed=False),
    Column("version", Integer),
    word("step", needed=False),
    word("outcome", needed=False),
    moment("invited_at", needed=False),
    Column("accepted_question", Integer, nullable=False),
    moment("accepted_at"),
    Column("ledger_seq", Integer, nullable=False),
    Column("ledger_hash", Text, nullable=False),
    Column("records", Integer, nullable=False),
    sealed(),
)
"""All that moves of one party, in one row; made with the party, empty until the first turn."""

ledger = Table(
    "ledger",
    metadata,
    Column("party_id", Id, ForeignKey("party.id"), primary_key=True, autoincrement=False),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    word("kind"),
    moment("at"),
    word("commitment"),
    word("previous"),
    word("hash"),
    sealed(),
)
"""``sealed`` holds payload and salt: an erasure empties it and the chain still verifies."""

record = Table(
    "record",
    metadata,
    Column("party_id", Id, ForeignKey("party.id"), primary_key=True, autoincrement=False),
    Column("version", Integer, primary_key=True, autoincrement=False),
    moment("made_at"),
    sealed(needed=True),
)

party_key = Table(
    "party_key",
    metadata,
    own_id("party_id"),
    Column("transcript", LargeBinary, nullable=False),
    Column("record", LargeBinary, nullable=False),
    schema=KEYS,
)
"""Each party's two keys, wrapped by the master key. No foreign key: it lies in another file."""
