"""What the use cases need from outside: channels to speak through, storage to keep things in.

Adapters (channels/, storage/) implement these protocols and are held to them by one contract suite each.
All times are seconds since the epoch, UTC. Everything a person wrote is plain here: storage seals it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from intake_bot.casework.case import Case, Party
from intake_bot.casework.ledger import Head, LedgerEntry
from intake_bot.casework.record import IntakeRecord
from intake_bot.casework.tasks import Release, SafetyConcern, Task
from intake_bot.engine.conversation import Conversation

T = TypeVar("T")


# --- channels -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person is reached. ``line`` is which of our numbers or bots: ``victim`` or ``offender``
    (always ``victim`` where the program shares one line)."""

    channel: str
    """``sms`` or ``telegram``."""
    line: str
    value: str
    """E.164 number, or a Telegram chat id as text."""


@dataclass(frozen=True, slots=True)
class Tap:
    """A tapped button: the number of the question it stood under, the option's id, the words on it."""

    question: int
    option: str
    words: str


@dataclass(frozen=True, slots=True)
class Inbound:
    """One thing that reached us, whatever the provider. ``provider_id`` is unique for the provider's event."""

    address: Address
    provider_id: str
    received_at: float
    text: str = ""
    kind: str = "text"
    """text | tap | start | media | edited | contact | blocked | unblocked | call | unknown."""
    attachments: tuple[str, ...] = ()
    """Kinds only (image, audio, video, sticker, location, contact, document, poll): the content is not fetched."""
    tap: Tap | None = None
    token: str = ""
    """The payload of a Telegram deep link (kind ``start``)."""
    carrier_keyword: str = ""
    """``stop``, ``start`` or ``help`` where the carrier has already answered it."""
    phone: str = ""
    """A shared contact's own number, when the channel vouches that it is the sender's."""
    mark: str = ""
    """Channel-private handle for what must be answered at once (a Telegram callback id)."""


@dataclass(frozen=True, slots=True)
class Button:
    """One tappable answer: the words and the option's id."""

    words: str
    option: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One text to hand to a provider. ``question`` is what its buttons carry back."""

    outbox_id: int
    address: Address
    body: str
    buttons: tuple[Button, ...] = ()
    question: int = 0
    valid_seconds: int = 900
    """How long the provider may hold it: 1 to 36000."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The provider took it."""

    provider_id: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """It will never be taken like this. ``reason``: opted_out, blocked, bad_address, landline, filtered,
    not_registered, too_long, misconfigured, gone."""

    reason: str


@dataclass(frozen=True, slots=True)
class TryLater:
    """Not taken now, surely not sent; try again after so many seconds."""

    seconds: float
    reason: str


@dataclass(frozen=True, slots=True)
class Unsure:
    """It may or may not have gone (a timeout, a broken answer)."""

    reason: str


Verdict = Accepted | Rejected | TryLater | Unsure


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """What a provider says later of one text. ``state``: accepted, sent, delivered, undelivered, failed."""

    outbox_id: int
    provider_id: str
    state: str
    reason: str = ""
    """As in Rejected, or unreachable, expired, queue_full, unknown, or empty."""


FINAL_STATES = frozenset({"delivered", "undelivered", "failed", "rejected", "cancelled", "expired"})
"""Outbox states that nothing leaves any more."""


class Transport(Protocol):
    """One channel's way out. Never raises for a provider's refusal: that is a Verdict."""

    channel: str

    async def send(self, out: Outgoing) -> Verdict:
        """Hand one text to the provider, within a bounded time."""
        ...

    async def was_sent(self, out: Outgoing, since: float) -> Verdict:
        """After an Unsure or a lost lease: ask the provider. Accepted if it holds the text, TryLater if it
        surely does not (so it may be sent), Unsure if the provider cannot say (reason ``cannot_say``), or not
        now (``too_early``, ``cannot_ask``: ask again)."""
        ...

    async def missed(self, since: float) -> Sequence[Inbound]:
        """What the provider holds for us since then (SMS); empty where a channel has no such list.
        Raises ChannelError when it could not be asked: an empty answer means that nothing was missed."""
        ...

    async def redact(self, provider_id: str) -> bool:
        """Remove the provider's copy of a text, in or out; True when it is gone."""
        ...

    async def answer_tap(self, inbound: Inbound) -> None:
        """End the wait of a tapped button (Telegram); elsewhere nothing. Called after the commit; never raises."""
        ...

    async def close(self) -> None:
        """Free connections."""
        ...


class Mailer(Protocol):
    """Sends contentless notices to staff. Raises ChannelError when it could not."""

    async def send(self, to: Sequence[str], subject: str, body: str) -> None:
        """One e-mail."""
        ...


# --- time, chance, ids ----------------------------------------------------------------------


class Clock(Protocol):
    """Now, seconds since the epoch, UTC. The demo's can be moved forward."""

    def now(self) -> float: ...


class Chance(Protocol):
    """Random whole numbers. ``labels`` let a test give each person a series of their own."""

    def draw(self, *labels: object) -> int:
        """63 random bits."""
        ...


# --- storage --------------------------------------------------------------------------------

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


class Unit(Protocol):
    """One open transaction: everything below is seen or kept together, or not at all.

    Reads of parties take their locks in the house's order (address, party, conversation, case; ascending ids).
    Writes may be held back until ``flush`` so that many turns share a statement.
    """

    # receiving
    def prefetch(self, inbounds: Sequence[Inbound]) -> None:
        """Claim the provider ids and load routes and parties for a whole batch in a few statements."""
        ...

    def is_new(self, inbound: Inbound) -> bool:
        """True exactly once for each provider id, over all processes and restarts."""
        ...

    def parties_at(self, address: Address) -> Sequence[int]:
        """The ids of the parties reached at this address on this line, ascending."""
        ...

    def speaker(self, address: Address) -> tuple[int | None, float]:
        """Who identified themselves last at a shared address, and when (0.0 if never)."""
        ...

    def set_speaker(self, address: Address, party_id: int, at: float) -> None: ...

    def party_by_token(self, token: str) -> int | None:
        """The party whose Telegram link carries this token."""
        ...

    def state(self, party_id: int) -> PartyState:
        """One party's own state, locked for this transaction; sees this transaction's own writes."""
        ...

    def count_stranger(self, address: Address, at: float) -> int:
        """How often an address in no case wrote since yesterday, this time included. Keeps HMAC and count only."""
        ...

    def is_stopped(self, address: Address) -> bool:
        """True when this address said stop, whoever it belongs to (tombstones survive erasure)."""
        ...

    def set_stopped(self, address: Address, stopped: bool, at: float) -> None: ...

    # writing a turn
    def put_inbound(self, kept: KeptInbound) -> None: ...
    def put_conversation(self, party_id: int, conversation: Conversation) -> None: ...
    def put_answers(self, answers: Sequence[KeptAnswer]) -> None: ...
    def put_events(self, events: Sequence[KeptEvent]) -> None: ...
    def put_ledger(self, entries: Sequence[LedgerEntry]) -> None: ...
    def put_outbox(self, entry: OutboxEntry) -> None: ...
    def put_record(self, record: IntakeRecord) -> None: ...
    def put_concern(self, concern: SafetyConcern) -> None: ...
    def put_task(self, task: Task) -> None: ...
    def put_address(self, party_id: int, address: Address) -> None: ...
    def drop_address(self, party_id: int, address: Address) -> None: ...
    def addresses(self, party_id: int) -> Sequence[Address]: ...
    def cancel_outbox(self, party_id: int, purposes: Sequence[str]) -> int:
        """Cancel this person's rows of these purposes that are still ``ready``; how many."""
        ...

    # staff's side of a case
    def add_case(self, case: Case, parties: Sequence[Party], *, shared_line: bool = False) -> None:
        """Keep a referral: case, parties, their keys, addresses (phone; the line is the role's side, or
        ``victim`` with a shared line) and conversations to come. Refused if the number is known."""
        ...

    def case(self, case_no: str) -> Case: ...
    def case_by_id(self, case_id: int) -> Case: ...
    def put_case(self, case: Case) -> None:
        """Replace the case's facts (clearances, orders, closing)."""
        ...

    def cases(self) -> Sequence[Case]: ...
    def parties(self, case_id: int) -> Sequence[Party]: ...
    def put_party(self, party: Party) -> None: ...
    def set_invited(self, party_id: int, at: float) -> None: ...
    def put_release(self, release: Release) -> None: ...
    def releases(self, case_id: int) -> Sequence[Release]: ...
    def tasks(self, *, open_only: bool = True, party_id: int | None = None) -> Sequence[Task]: ...
    def close_task(self, task_id: int, staff: str, at: float) -> None: ...
    def concerns(self, party_id: int | None = None) -> Sequence[SafetyConcern]: ...
    def see_concern(self, concern_id: int, staff: str, at: float) -> None: ...
    def records(self, party_id: int) -> Sequence[IntakeRecord]: ...
    def ledger(self, party_id: int) -> Sequence[LedgerEntry]: ...
    def inbounds(self, party_id: int) -> Sequence[KeptInbound]: ...
    def answers(self, party_id: int) -> Sequence[KeptAnswer]: ...
    def outbox(self, party_id: int) -> Sequence[OutboxEntry]: ...
    def events(self, party_id: int) -> Sequence[KeptEvent]: ...
    def standing(self) -> Mapping[tuple[str, int, str], int]:
        """How many people stand at each (flow, version, step): for the check that nobody would stand nowhere."""
        ...

    def outbox_states(self) -> Mapping[str, int]:
        """How many texts are in each state: for the operator's monitoring."""
        ...

    # delivering
    def claim(self, now: float, lease_until: float, limit: int) -> Sequence[OutboxEntry]:
        """Due rows, marked ``sending``: per person only the lowest ordinal that is due, and none while that
        person has another one ``sending`` or waiting for a retry. Skips rows locked by another worker."""
        ...

    def lapsed(self, now: float, limit: int) -> Sequence[OutboxEntry]:
        """Rows whose lease ended while ``sending``; their lease is renewed by a minute for the caller."""
        ...

    def put_verdict(
        self,
        entry: OutboxEntry,
        *,
        state: str,
        at: float,
        provider_id: str = "",
        reason: str = "",
        not_before: float | None = None,
    ) -> bool:
        """Record what became of a row. False when it is in a final state already (nothing is changed).
        ``accepted`` also notes on the party which question was accepted and when."""
        ...

    def outbox_entry(self, outbox_id: int) -> OutboxEntry | None: ...
    def next_due(self, now: float) -> float | None:
        """When the next ready row becomes due, for the sender's sleep."""
        ...

    # the house's own
    def staff_emails(self) -> Sequence[str]: ...
    def add_staff(self, email: str, name: str, at: float) -> None: ...
    def staff(self) -> Mapping[str, str]:
        """E-mail -> name."""
        ...

    def put_sign_in(self, token_hash: str, email: str, expires_at: float) -> None: ...
    def take_sign_in(self, token_hash: str, now: float) -> str | None:
        """The e-mail of an unused, unexpired link; it is used up by this."""
        ...

    def put_session(self, session_hash: str, email: str, expires_at: float) -> None: ...
    def session(self, session_hash: str, now: float) -> str | None: ...
    def drop_session(self, session_hash: str) -> None: ...
    def put_notice(self, at: float) -> None:
        """Something waits: one contentless e-mail is owed to staff."""
        ...

    def take_notices(self, now: float) -> int:
        """How many notices were owed; they are marked sent."""
        ...

    def take_lease(self, name: str, holder: str, now: float, until: float) -> bool:
        """One worker at a time holds a name (Telegram polling of a bot). True also renews."""
        ...

    def get_mark(self, name: str) -> str:
        """A small durable value of the house (a bot's polling offset, the last listing); "" if unset."""
        ...

    def set_mark(self, name: str, value: str) -> None: ...
    def erase(self, party_id: int, at: float) -> None:
        """Destroy one party's keys and sealed rows; tombstones and the chain's commitments stay."""
        ...

    def flush(self) -> None:
        """Send every write held back to the database."""
        ...


class Storage(Protocol):
    """Opens units. ``writing`` commits on a clean exit and rolls back on an error; it raises StorageBusy
    when the database is locked, full or away. Used from the writer's thread only; ``reading`` from any thread."""

    def writing(self) -> AbstractContextManager[Unit]: ...
    def reading(self) -> AbstractContextManager[Unit]: ...
    def ready(self) -> bool:
        """Can it commit right now? For /readyz."""
        ...

    def close(self) -> None: ...


Work = Callable[[Unit], T]
"""Something done in one transaction."""
