"""IntakeRecord: what staff hold of one party's intake. Immutable, versioned, with the ledger's head."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """One answered question. ``reply`` is the id of the inbound it came from."""

    field: str
    """``group.name`` as in Ask.saves."""
    step: str
    value: tuple[str, ...]
    skipped: bool
    reply: int
    at: float
    sharing: str = ""
    """"mediator" | "may_share" | "" where it was not asked."""
    relation: str = ""


@dataclass(frozen=True, slots=True)
class IntakeRecord:
    """Made by AGREE in the same transaction as the consent; a later change makes the next version."""

    party_id: int
    version: int
    flow: str
    flow_version: int
    language: str
    made_at: float
    outcome: str
    items: tuple[Item, ...]
    ledger_head: str
