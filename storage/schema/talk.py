"""What was said and sent, and what waits for a human."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, text

from storage.schema.base import Id, arrival, mac, metadata, moment, own_id, party_ref, sealed, word

inbound = Table(
    "inbound",
    metadata,
    arrival(),
    Column("id", Id, nullable=False),
    party_ref(),
    moment("received_at"),
    word("kind"),
    Column("question", Integer, nullable=False),
    sealed(needed=True),
)

outbox = Table(
    "outbox",
    metadata,
    arrival(),
    Column("id", Id, nullable=False, unique=True),
    party_ref(index=False),
    Column("ordinal", Integer, nullable=False),
    mac("address_mac", nullable=False),
    word("purpose"),
    moment("created_at"),
    moment("not_before"),
    moment("expires_at"),
    Column("question", Integer, nullable=False),
    word("step"),
    word("state"),
    moment("lease_until", needed=False),
    Column("attempts", Integer, nullable=False),
    word("reason"),
    moment("accepted_at", needed=False),
    Column("release_id", Id),
    sealed(needed=True),
    sealed("provider"),
    Index(None, "party_id", "ordinal"),
)
"""``provider`` is the provider's id of the text, sealed: on Telegram it can name the chat."""

Index(
    "ix_outbox_due",
    outbox.c.not_before,
    sqlite_where=text("state = 'ready'"),
    postgresql_where=text("state = 'ready'"),
)
Index(
    "ix_outbox_waiting",
    outbox.c.party_id,
    outbox.c.ordinal,
    sqlite_where=text("state = 'ready'"),
    postgresql_where=text("state = 'ready'"),
)
Index(
    "ix_outbox_sending",
    outbox.c.party_id,
    outbox.c.lease_until,
    sqlite_where=text("state = 'sending'"),
    postgresql_where=text("state = 'sending'"),
)

answer = Table(
    "answer",
    metadata,
    arrival(),
    party_ref(),
    Column("ordinal", Integer, nullable=False),
    moment("at"),
    sealed(needed=True),
)

event = Table(
    "event",
    metadata,
    arrival(),
    party_ref(),
    Column("ordinal", Integer, nullable=False),
    word("name"),
    moment("at"),
    word("step"),
    Column("reply", Id),
    sealed("detail"),
)

concern = Table(
    "concern",
    metadata,
    own_id(),
    party_ref(),
    word("kind"),
    word("tier"),
    Column("reply", Id, nullable=False),
    moment("at"),
    word("seen_by"),
    moment("seen_at", needed=False),
    word("misread_by", needed=False),
    moment("misread_at", needed=False),
    sealed("quote"),
)

task = Table(
    "task",
    metadata,
    own_id(),
    word("kind"),
    moment("at"),
    Column("case_id", Id, ForeignKey("case.id"), index=True),
    party_ref(needed=False),
    moment("due", needed=False),
    Column("reply", Id),
    moment("done_at", needed=False),
    word("done_by"),
    sealed("note"),
)

page = Table(
    "page",
    metadata,
    own_id(),
    word("about"),
    moment("at"),
    Column("calls", Integer, nullable=False),
    moment("due", needed=False),
)
"""Calls to staff, owed and made. It says of nobody what or why: its id is a concern's, or a task's."""

release = Table(
    "release",
    metadata,
    own_id(),
    Column("case_id", Id, ForeignKey("case.id"), nullable=False, index=True),
    party_ref(needed=False),
    word("kind"),
    word("staff"),
    moment("at"),
    sealed("note"),
)
