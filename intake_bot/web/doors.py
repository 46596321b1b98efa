"""What the webhooks need of the channels. Bootstrap fills these in; this room knows no provider's shapes.

Every callable may raise ForgedError (not from the provider: 403) or ChannelError (not readable: 400).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from intake_bot.service.ports import DeliveryReport, Inbound


@dataclass(frozen=True, slots=True)
class Post:
    """One request as it came: what a signature covers, and nothing that was made of it."""

    path: str
    query: str
    headers: Mapping[str, str]
    """By lower-case name; the first of a repeated one."""
    body: bytes
    at: float
    """When it came, seconds since the epoch, UTC."""


@dataclass(frozen=True, slots=True)
class SmsDoor:
    """The texts' channel. Each checks the signature before it reads anything."""

    inbound: Callable[[Post], Inbound]
    status: Callable[[Post, int], DeliveryReport | None]
    """The report on one outbox row; None for a state nobody knows yet: acknowledged and ignored."""
    voice: Callable[[Post], str]
    """TwiML for someone who phones the number."""


TelegramDoor = Callable[[Post], Inbound]
"""One bot's channel: checks the secret, then reads the update."""


async def _nothing(inbound: Inbound) -> None:
    """For channels that have nothing to end."""


@dataclass(frozen=True, slots=True)
class Doors:
    """The channels that are set up. What is missing has no route: 404."""

    sms: SmsDoor | None = None
    telegram: Mapping[str, TelegramDoor] = field(default_factory=dict)
    """By the ``{bot}`` of the path: the line it serves. Empty with polling."""
    after_commit: Callable[[Inbound], Awaitable[None]] = _nothing
    """Called in the background once an inbound is safe: ends the wait of a tapped button. Never raises."""
