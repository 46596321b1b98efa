"""Fixtures: one server of each kind for a test process, new for each test. Import them in a conftest."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.standins.telegram import TelegramStandin
from tests.standins.twilio import TwilioStandin


@pytest.fixture(scope="session")
def twilio_server() -> Iterator[TwilioStandin]:
    """The running server; tests take ``twilio``."""
    with TwilioStandin() as standin:
        yield standin


@pytest.fixture
def twilio(twilio_server: TwilioStandin) -> Iterator[TwilioStandin]:
    """Twilio, with nothing in it."""
    twilio_server.reset()
    yield twilio_server
    twilio_server.release()


@pytest.fixture(scope="session")
def telegram_server() -> Iterator[TelegramStandin]:
    """The running server; tests take ``telegram``."""
    with TelegramStandin() as standin:
        yield standin


@pytest.fixture
def telegram(telegram_server: TelegramStandin) -> Iterator[TelegramStandin]:
    """Telegram, with two bots and nobody in it."""
    telegram_server.reset()
    yield telegram_server
    telegram_server.release()
