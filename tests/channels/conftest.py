"""The stand-ins, and real clients that talk to them with short time limits."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from intake_bot.channels.sms.transport import TwilioTransport
from intake_bot.channels.telegram.bots import make_bot
from intake_bot.channels.telegram.pace import Pace
from intake_bot.channels.telegram.transport import TelegramTransport
from intake_bot.service.ports import Address, Button, Outgoing
from tests.standins.fixtures import telegram as telegram
from tests.standins.fixtures import telegram_server as telegram_server
from tests.standins.fixtures import twilio as twilio
from tests.standins.fixtures import twilio_server as twilio_server
from tests.standins.telegram import TelegramStandin
from tests.standins.twilio import TwilioStandin

PERSON = "+12025550199"
CHAT = 7001


def outgoing(
    body: str = "Hello",
    *,
    channel: str = "sms",
    line: str = "victim",
    to: str = "",
    buttons: tuple[Button, ...] = (),
    outbox_id: int = 41,
    **fields: Any,
) -> Outgoing:
    """One text to the usual person."""
    value = to or (PERSON if channel == "sms" else str(CHAT))
    return Outgoing(outbox_id, Address(channel, line, value), body, buttons, **fields)


@pytest.fixture
def make_twilio(twilio: TwilioStandin) -> Callable[..., TwilioTransport]:
    def make(**changes: Any) -> TwilioTransport:
        settings: dict[str, Any] = {
            "account_sid": twilio.account_sid,
            "auth_token": twilio.auth_token,
            "numbers": {"victim": twilio.numbers[0], "offender": twilio.numbers[1]},
            "public_url": "https://bot.example.org",
            "api_url": twilio.url,
            "call_seconds": 5.0,
            "settle_seconds": 0.0,
        }
        return TwilioTransport(**(settings | changes))

    return make


@pytest.fixture
async def sms(make_twilio: Callable[..., TwilioTransport]) -> AsyncIterator[TwilioTransport]:
    transport = make_twilio()
    yield transport
    await transport.close()


@pytest.fixture
async def hasty_sms(make_twilio: Callable[..., TwilioTransport]) -> AsyncIterator[TwilioTransport]:
    """With a short time limit, to be kept waiting."""
    transport = make_twilio(call_seconds=0.3)
    yield transport
    await transport.close()


@pytest.fixture
async def chats(telegram: TelegramStandin) -> AsyncIterator[TelegramTransport]:
    transport = chats_of(telegram, 5.0)
    yield transport
    await transport.close()


@pytest.fixture
async def hasty_chats(telegram: TelegramStandin) -> AsyncIterator[TelegramTransport]:
    """With a short time limit, to be kept waiting."""
    transport = chats_of(telegram, 0.3)
    yield transport
    await transport.close()


def chats_of(telegram: TelegramStandin, seconds: float) -> TelegramTransport:
    bots = {line: make_bot(token, telegram.url, seconds) for line, token in telegram.tokens.items()}
    return TelegramTransport(bots, call_seconds=seconds, pace=Pace(0.0))
