"""What all tables share: naming rules and the few column types.

Only what a query needs stands in clear. ``mac`` columns are keyed HMACs (look-up without knowing),
``sealed`` columns are AES-GCM and open with a party's own keys (storage/vault.py).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, Double, ForeignKey, Integer, LargeBinary, MetaData, Text

KEYS = "intake_keys"
"""The schema of the key store: on SQLite a second file attached under this name, on PostgreSQL a schema.
It is backed up apart, with short retention, so that an erasure reaches old backups too."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Id = BigInteger().with_variant(Integer(), "sqlite")
"""63 random bits given by the caller. INTEGER on SQLite, where only that type can be the row's own address."""


def own_id(name: str = "id") -> Column[Any]:
    """A primary key that the caller gives."""
    return Column(name, Id, primary_key=True, autoincrement=False)


def arrival() -> Column[Any]:
    """A primary key that the database counts up: it keeps the order in which rows came."""
    return Column("n", Id, primary_key=True, autoincrement=True)


def party_ref(*, needed: bool = True, index: bool = True) -> Column[Any]:
    """Whose row this is."""
    return Column("party_id", Id, ForeignKey("party.id"), nullable=not needed, index=index)


def mac(name: str = "mac", **how: Any) -> Column[Any]:
    """A keyed HMAC, 32 bytes."""
    return Column(name, LargeBinary, **how)


def sealed(name: str = "sealed", *, needed: bool = False) -> Column[Any]:
    """Sealed bytes; NULL where nothing was said, or once its person is erased."""
    return Column(name, LargeBinary, nullable=not needed)


def moment(name: str, *, needed: bool = True) -> Column[Any]:
    """Seconds since the epoch, UTC, kept to the last bit (the ledger's hash covers them)."""
    return Column(name, Double, nullable=not needed)


def word(name: str, *, needed: bool = True) -> Column[Any]:
    """A short text of our own making (a state, a kind, a step), in clear."""
    return Column(name, Text, nullable=not needed)
