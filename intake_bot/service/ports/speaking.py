"""Ports to the channels: what reaches us, what we hand over, and what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from intake_bot.engine.turn import Button


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
    """A tapped button: the number of the question it stood under, the option's id, the words on it.

    One chat may serve several parties, and their questions bear the same numbers: whose it is, the text tells.
    """

    question: int
    option: str
    words: str
    outbox_id: int = 0
    """The text of ours under which it hung; 0 for a button that was made before buttons carried it."""
    under: str = ""
    """The provider's id of that text."""


@dataclass(frozen=True, slots=True)
class Inbound:
    """One thing that reached us, whatever the provider. ``provider_id`` is unique for the provider's event."""

    address: Address
    provider_id: str
    received_at: float
    text: str = ""
    kind: str = "text"
    """text | tap | start | media | edited | forwarded | reaction | contact | blocked | unblocked | call | unknown.

    ``forwarded``: words from elsewhere. ``reaction``: an emoji under a text of ours, or the words in which a phone
    tells of it by SMS; one that was taken back is ``unknown``."""
    attachments: tuple[str, ...] = ()
    """Kinds only (image, video, animation, voice, audio, sticker, location, contact, document, poll): the content is
    never fetched."""
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
class Outgoing:
    """One text to hand to a provider. ``question`` and ``outbox_id`` are what its buttons carry back."""

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


class Pager(Protocol):
    """Calls staff to the console at once. It says that something is urgent, and nothing of whom or of what."""

    async def page(self, to: Sequence[str], *, again: bool) -> None:
        """Call them; ``again``: nobody has looked since the first call. Raises ChannelError when it could not."""
        ...


class Mailer(Protocol):
    """Sends contentless notices to staff. Raises ChannelError when it could not."""

    async def send(self, to: Sequence[str], subject: str, body: str) -> None:
        """One e-mail."""
        ...
