"""Webhooks: only Telegram may call, and it must know where."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from intake_bot.channels.telegram.bots import close_bot, make_bot
from intake_bot.channels.telegram.webhook import check_secret, parse_body, register
from intake_bot.errors import ChannelError, ForgedError, SetupError
from tests.standins.telegram import TelegramStandin


@pytest.fixture
async def bot(telegram: TelegramStandin) -> AsyncIterator[Bot]:
    bot = make_bot(telegram.tokens["victim"], telegram.url, 5.0)
    yield bot
    await close_bot(bot)


def test_the_right_secret_passes() -> None:
    check_secret("s3cret", "s3cret")


@pytest.mark.parametrize("given", ["", "s3cre", "s3cret ", "S3CRET", "é", "\udcff"])
def test_a_wrong_secret_is_forged(given: str) -> None:
    with pytest.raises(ForgedError):
        check_secret("s3cret", given)


def test_without_a_configured_secret_nobody_is_let_in() -> None:
    with pytest.raises(ForgedError):
        check_secret("", "")


def test_a_body_is_a_json_object() -> None:
    assert parse_body(b'{"update_id": 1}') == {"update_id": 1}


@pytest.mark.parametrize("body", [b"", b"[]", b"1", b"{", b"\xff", b"[" * 100_000])
def test_another_body_cannot_be_used(body: bytes) -> None:
    with pytest.raises(ChannelError):
        parse_body(body)


async def test_telegram_is_told_where_to_call_and_which_updates(bot: Bot, telegram: TelegramStandin) -> None:
    people = telegram.bots["victim"]
    await people.text_from(7, "waits")
    await register(bot, "https://bot.example.org/telegram/victim/webhook", "s3cret")
    assert (people.webhook, people.secret) == ("https://bot.example.org/telegram/victim/webhook", "s3cret")
    assert people.allowed == ["message", "edited_message", "callback_query", "my_chat_member", "message_reaction"]
    assert len(people.pending()) == 1


async def test_a_secret_that_telegram_would_refuse_is_a_setup_error(bot: Bot) -> None:
    with pytest.raises(SetupError):
        await register(bot, "https://bot.example.org/x", "two words")


async def test_an_address_that_telegram_refuses_is_told_in_plain_words(bot: Bot) -> None:
    with pytest.raises(ChannelError, match="must be https"):
        await register(bot, "http://bot.example.org/x", "s3cret")


async def test_a_pushed_update_carries_the_secret_and_waits_until_it_is_answered(
    bot: Bot, telegram: TelegramStandin
) -> None:
    seen: list[tuple[str, bytes]] = []
    status = 503

    async def app(scope: dict[str, object], receive: object, send: object) -> None:
        headers = dict(scope["headers"])  # type: ignore[call-overload]  # ASGI's own types are wider than needed here
        body = (await receive())["body"]  # type: ignore[operator]  # as above
        seen.append((headers[b"x-telegram-bot-api-secret-token"].decode(), body))
        await send({"type": "http.response.start", "status": status, "headers": []})  # type: ignore[operator]  # as above
        await send({"type": "http.response.body", "body": b""})  # type: ignore[operator]  # as above

    people = telegram.bots["victim"]
    people.connect("https://bot.example.org", app=app)
    await register(bot, "https://bot.example.org/telegram/victim/webhook", "s3cret")
    update = await people.text_from(7, "hello")
    assert people.pending() == [update]
    status = 200
    await people.post(update)
    assert people.pending() == []
    assert [(secret, parse_body(body)) for secret, body in seen] == [("s3cret", update)] * 2
