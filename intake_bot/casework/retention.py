"""How long each kind of record is kept: one table, and a test fails for any record without a row. What is due when:
retention_due.py.

A longer stay needs a reason that a participant would accept (PRACTICE.md row 33: the transcript goes
before the consent record does).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from intake_bot.casework.program import Retention

Rule = Literal["transcript", "record", "stranger", "days", "forever", "while_used"]


@dataclass(frozen=True, slots=True)
class Keep:
    """One row. ``days`` counts only for the rule ``days``; ``why`` is for the privacy notice."""

    rule: Rule
    why: str
    days: int = 0


RETENTION: Mapping[str, Keep] = {
    "case": Keep("record", "staff's own work on the case"),
    "party": Keep("record", "who someone is, until the record goes or they are erased"),
    "party_key": Keep("record", "without it nothing sealed opens; erasure destroys it"),
    "address": Keep("record", "a reply must find its person"),
    "conversation": Keep("record", "where someone stands; their words in it go with the transcript"),
    "ledger": Keep("record", "proof of consent; after that only commitments stay"),
    "record": Keep("record", "the intake that staff hold"),
    "release": Keep("record", "who allowed which contact"),
    "task": Keep("record", "what staff had to do; its note, which may quote, goes with the transcript"),
    "concern": Keep("record", "what a human had to see, and who saw it"),
    "page": Keep("days", "that staff were called, and how often; of whom, it does not say", days=30),
    "inbound": Keep("transcript", "the words as written"),
    "outbox": Keep("transcript", "what was sent, and whether it arrived"),
    "answer": Keep("transcript", "every answer as given; the record keeps the standing ones"),
    "event": Keep("transcript", "what happened when"),
    "stranger": Keep("stranger", "a keyed hash and a count, to answer a stranger once"),
    "seen": Keep(
        "days",
        "keyed hashes of provider ids: the same webhook has one effect; none goes that a case still open has seen come",
        days=90,
    ),
    "stopped": Keep("forever", "a keyed hash: whoever said stop is never texted again"),
    "staff": Keep("while_used", "who may sign in"),
    "sign_in": Keep("days", "hashes of one-time links", days=1),
    "staff_session": Keep("days", "hashes of cookies", days=1),
    "notice": Keep("days", "that an e-mail was owed, and sent", days=30),
    "lease": Keep("while_used", "which worker does what"),
    "mark": Keep("while_used", "how far listing and polling have come"),
}
"""Kind of record (the table that holds it) -> how long."""


def days_kept(kind: str, retention: Retention) -> int | None:
    """Days after the case closed (for rows of no case: after the row was made, or ran out); None: no end."""
    keep = RETENTION[kind]
    match keep.rule:
        case "transcript":
            return retention.transcript_days
        case "record":
            return retention.record_days
        case "stranger":
            return retention.stranger_days
        case "days":
            return keep.days
        case _:
            return None
