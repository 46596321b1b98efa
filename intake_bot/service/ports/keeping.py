"""What storage keeps of a talk: rows of the outbox, replies, events, answers, and a party's own state."""

from __future__ import annotations

from dataclasses import dataclass, field

from intake_bot.casework.case import Party
from intake_bot.casework.ledger import Head
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.turn import Button
from intake_bot.service.ports.speaking import Address

STRANGERS = 0
"""The party id under which the neutral reply to an address in no case is owed. Such a row is gone as soon as it
is sent, refused or too late: of a stranger only an HMAC and a count are kept."""


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One text to be sent, or already sent; also the timers. Purposes: reply and question (immediate answers, the
    second one asks), stop_confirmation, stranger, scheduled (a time the person asked for), released and
    staff_reply (staff's recorded acts). Nothing else exists."""

    id: int
    party_id: int
    ordinal: int
    """Order for this person: nothing lower is sent after something higher was."""
    address: Address
    body: str
    purpose: str
    created_at: float
    not_before: float
    expires_at: float
    buttons: tuple[Button, ...] = ()
    question: int = 0
    """The question it asks (Conversation.question), 0 for none."""
    step: str = ""
    state: str = "ready"
    """ready | sending | accepted | sent | undecided | and the final ones: FINAL_STATES."""
    lease_until: float | None = None
    attempts: int = 0
    provider_id: str = ""
    reason: str = ""
    accepted_at: float | None = None
    release_id: int | None = None


@dataclass(frozen=True, slots=True)
class PartyState:
    """All that a turn may know: one party's own things. This type is the wall."""

    party: Party
    conversation: Conversation | None
    invited_at: float | None = None
    """When staff released the first text; None: nobody may be answered as a party yet."""
    accepted_question: int = 0
    """The highest question number that a provider accepted, and when."""
    accepted_at: float = 0.0
    ledger: Head = field(default_factory=Head)
    records: int = 0
    """How many versions of the IntakeRecord exist."""
    display_name: str = ""
    """The name the person asked to be called by, else the referral's."""
    texts_gone_at: float | None = None
    """When their transcript was removed last; what is kept of it came later."""


@dataclass(frozen=True, slots=True)
class KeptInbound:
    """One stored reply: sealed with the transcript key of its party."""

    id: int
    party_id: int
    received_at: float
    kind: str
    text: str
    step: str
    """The step it was read at, and the question number then open."""
    question: int
    read_as: str
    """The reading's name and value, for staff ("Chosen: me")."""
    address: Address
    provider_id: str = ""
    """What the provider calls its own copy: an erasure reaches that one, too."""
    attachments: tuple[str, ...] = ()
    """What came along, by kind (Inbound.attachments)."""


@dataclass(frozen=True, slots=True)
class KeptEvent:
    """One event of a turn."""

    party_id: int
    ordinal: int
    name: str
    at: float
    step: str = ""
    detail: str = ""
    reply: int | None = None


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """One answer as given at a time; later ones do not remove earlier ones."""

    party_id: int
    ordinal: int
    step: str
    field: str
    value: tuple[str, ...]
    skipped: bool
    relation: str
    reply: int
    at: float
