"""The house's own: tombstones, strangers, staff, leases and marks. Nothing of a party is here."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table, Text

from storage.schema.base import arrival, mac, metadata, moment, word

seen = Table("seen", metadata, mac(primary_key=True, nullable=False), moment("at"), sqlite_with_rowid=False)
"""One row per provider id ever taken in; an erasure leaves it, so that a replay stays without effect."""

stopped = Table("stopped", metadata, mac(primary_key=True, nullable=False), moment("at"), sqlite_with_rowid=False)
"""Addresses that said stop, whoever they belong to."""

stranger = Table(
    "stranger",
    metadata,
    mac(primary_key=True, nullable=False),
    moment("since"),
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)

staff = Table("staff", metadata, Column("email", Text, primary_key=True), word("name"), moment("added_at"))

sign_in = Table("sign_in", metadata, Column("token_hash", Text, primary_key=True), word("email"), moment("expires_at"))

staff_session = Table(
    "staff_session",
    metadata,
    Column("session_hash", Text, primary_key=True),
    word("email"),
    moment("expires_at"),
)

notice = Table("notice", metadata, arrival(), moment("at"), moment("sent_at", needed=False))

lease = Table("lease", metadata, Column("name", Text, primary_key=True), word("holder"), moment("until"))

mark = Table("mark", metadata, Column("name", Text, primary_key=True), word("value"))
