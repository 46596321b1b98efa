"""Every table, by the names the rest of the room uses."""

from storage.schema.base import KEYS, metadata
from storage.schema.house import lease, mark, notice, seen, sign_in, staff, staff_session, stopped, stranger
from storage.schema.people import address, case, conversation, ledger, party, party_key, record
from storage.schema.talk import answer, concern, event, inbound, outbox, page, release, task

__all__ = [
    "KEYS",
    "address",
    "answer",
    "case",
    "concern",
    "conversation",
    "event",
    "inbound",
    "lease",
    "ledger",
    "mark",
    "metadata",
    "notice",
    "outbox",
    "page",
    "party",
    "party_key",
    "record",
    "release",
    "seen",
    "sign_in",
    "staff",
    "staff_session",
    "stopped",
    "stranger",
    "task",
]
