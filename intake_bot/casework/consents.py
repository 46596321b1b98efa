"""Reading the ledger's entries about consents back: what was asked, and what was answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from intake_bot.casework.ledger import LedgerEntry

CONSENT_KINDS = frozenset({"consent_granted", "consent_withdrawn"})
TEXTING = "texting"
"""The purpose of the one consent that leaving does not end: more texts or none is a thing of its own."""
SHARE = "share:"
"""How the purposes begin by which one thing may be shared: ``share:words.hopes``."""
VOICE = "voice"
_OF_THE_GRANT = (
    "role",
    "purpose",
    "step",
    "flow_version",
    "wording",
    "wording_version",
    "wording_fingerprint",
    "language",
    "channel",
)
"""What an entry that ends a consent repeats of the one that gave it: which words are taken back."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What one entry holds (PRACTICE.md row 13). What an older version did not write is empty."""

    purpose: str
    """texting, explore, take_part or share:<field>."""
    wording: str
    """The words as the person read them, with personal values as {name}."""
    wording_version: str
    fingerprint: str
    """SHA-256 of the wording in UTF-8, hex."""
    language: str
    channel: str
    words: str
    """The exact reply, or the words on the tapped button."""
    reply: int
    understanding: tuple[str, ...] = ()
    """How the understanding check stood then: "check_stop: can_stop"."""
    expires: str = ""
    """ISO date, or empty: until withdrawn."""
    confirmed_by: str = ""
    """The staff member who confirmed it, where the program wants that; by voice, who it was told to."""
    told: str = ""
    """``voice``: said to staff, who wrote it down. Then there are no ``words`` and no ``reply``. Empty: by text."""
    note: str = ""
    """Staff's words, by voice: on what the entry rests."""


@dataclass(frozen=True, slots=True)
class Consent:
    """One ledger entry about a consent, as staff read it. ``asked`` is None after an erasure."""

    seq: int
    kind: str
    at: float
    asked: Asked | None


def consents_in(entries: Sequence[LedgerEntry]) -> tuple[Consent, ...]:
    """The consents of one chain, in order."""
    return tuple(
        Consent(entry.seq, entry.kind, entry.at, None if entry.payload is None else _asked(entry.payload))
        for entry in entries
        if entry.kind in CONSENT_KINDS
    )


def standing(entries: Sequence[LedgerEntry]) -> tuple[LedgerEntry, ...]:
    """The grants that nothing has ended since, one for each purpose; but for the consent to be texted."""
    latest: dict[str, LedgerEntry] = {}
    for entry in entries:
        if entry.kind in CONSENT_KINDS and entry.payload is not None:
            latest[str(entry.payload.get("purpose", ""))] = entry
    return tuple(one for name, one in latest.items() if one.kind == "consent_granted" and name != TEXTING)


def taken_back_by_voice(granted: Mapping[str, object], staff: str, note: str) -> dict[str, object]:
    """What the ledger keeps of a withdrawal that was told to staff: not one word of it is the person's own."""
    return {
        **{name: granted.get(name, "") for name in _OF_THE_GRANT},
        "words": "",
        "reply": 0,
        "understanding": {},
        "expires": "",
        "staff_confirmed_by": staff,
        "told": VOICE,
        "note": note,
    }


def _asked(payload: Mapping[str, object]) -> Asked:
    def text(name: str) -> str:
        value = payload.get(name)
        return "" if value is None else str(value)

    return Asked(
        purpose=text("purpose"),
        wording=text("wording"),
        wording_version=text("wording_version"),
        fingerprint=text("wording_fingerprint"),
        language=text("language"),
        channel=text("channel"),
        words=text("words"),
        reply=int(text("reply") or 0),
        understanding=tuple(_checks(payload.get("understanding"))),
        expires=text("expires"),
        confirmed_by=text("staff_confirmed_by"),
        told=text("told"),
        note=text("note"),
    )


def _checks(found: object) -> list[str]:
    """The steps of the understanding check with their answers, in order."""
    if not isinstance(found, Mapping):
        return []
    return [f"{step}: {' '.join(value) or 'skipped'}" for step, value in found.items()]
