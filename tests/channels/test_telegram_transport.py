"""The library's real Bot against the stand-in: what each trouble means for a text."""

from __future__ import annotations

import asyncio
import logging
import time
from datetime import timedelta

import pytest

from intake_bot.channels.telegram.bots import make_bot
from intake_bot.channels.telegram.inbound import parse
from intake_bot.channels.telegram.pace import Pace
from intake_bot.channels.telegram.transport import TelegramTransport
from intake_bot.channels.telegram.verdicts import seconds_of
from intake_bot.errors import ChannelError
from intake_bot.service.ports import Accepted, Address, Button, Inbound, Rejected, TryLater, Unsure
from tests.channels.conftest import CHAT, outgoing
from tests.standins.telegram import TelegramStandin

YES_NO = (Button("Yes, tell me more", "yes"), Button("No", "no"))


@pytest.fixture(autouse=True)
async def opened(telegram: TelegramStandin) -> None:
    await telegram.bots["victim"].start(CHAT)


async def test_a_text_goes_out_plain_with_one_button_a_row(chats: TelegramTransport, telegram: TelegramStandin) -> None:
    body = "I <3 *you* & [that] _this_\nhttps://example.org"
    verdict = await chats.send(outgoing(body, channel="telegram", buttons=YES_NO, question=12))
    (sent,) = telegram.bots["victim"].sent
    assert verdict == Accepted(f"telegram:victim:{CHAT}:m{sent.message_id}")
    assert sent.text == body
    assert sent.buttons == [("Yes, tell me more", "29.12:yes"), ("No", "29.12:no")]
    assert sent.params["reply_markup"].count("[[") == 1
    assert sent.params["reply_markup"].count("], [") == 1
    assert "parse_mode" not in sent.params
    assert sent.params["link_preview_options"] == '{"is_disabled": true}'


async def test_each_line_has_its_own_bot(chats: TelegramTransport, telegram: TelegramStandin) -> None:
    await telegram.bots["offender"].start(CHAT)
    await chats.send(outgoing(channel="telegram", line="offender"))
    assert [len(telegram.bots[line].sent) for line in ("victim", "offender")] == [0, 1]


async def test_a_tap_on_what_we_sent_comes_back_as_its_option(
    chats: TelegramTransport, telegram: TelegramStandin
) -> None:
    bot = telegram.bots["victim"]
    sent = await chats.send(outgoing("?", channel="telegram", buttons=YES_NO, question=12))
    inbound = parse(await bot.tap(CHAT, "No"), "victim", 0.0)
    assert inbound.tap is not None
    assert (inbound.tap.outbox_id, inbound.tap.question, inbound.tap.option, inbound.tap.words) == (41, 12, "no", "No")
    assert isinstance(sent, Accepted)
    assert inbound.tap.under == sent.provider_id
    await chats.answer_tap(inbound)
    assert bot.taps_answered == [inbound.mark]


@pytest.mark.parametrize(
    ("status", "words", "verdict"),
    [
        (403, "Forbidden: bot was blocked by the user", Rejected("blocked")),
        (403, "Forbidden: user is deactivated", Rejected("gone")),
        (400, "Bad Request: chat not found", Rejected("bad_address")),
        (400, "Bad Request: message is too long", Rejected("too_long")),
        (400, "Bad Request: can't parse entities", Rejected("misconfigured")),
        (401, "Unauthorized", Rejected("misconfigured")),
        (404, "Not Found", Rejected("misconfigured")),
        (500, "Internal Server Error", Unsure("broken_answer")),
        (502, "Bad Gateway", Unsure("broken_answer")),
    ],
)
async def test_a_refusal_is_a_verdict(
    chats: TelegramTransport,
    telegram: TelegramStandin,
    status: int,
    words: str,
    verdict: Rejected | Unsure,
) -> None:
    telegram.refuse(status, words)
    assert await chats.send(outgoing(channel="telegram")) == verdict


async def test_a_blocked_bot_and_a_stranger_are_rejected(chats: TelegramTransport, telegram: TelegramStandin) -> None:
    await telegram.bots["victim"].block(CHAT)
    assert await chats.send(outgoing(channel="telegram")) == Rejected("blocked")
    assert await chats.send(outgoing(channel="telegram", to="8")) == Rejected("bad_address")
    assert await chats.send(outgoing(channel="telegram", to="x")) == Rejected("bad_address")


async def test_a_supergroups_new_address_is_no_address(chats: TelegramTransport, telegram: TelegramStandin) -> None:
    telegram.refuse(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-100)
    assert await chats.send(outgoing(channel="telegram")) == Rejected("bad_address")


async def test_too_fast_is_try_later_and_holds_that_chat_only(
    chats: TelegramTransport, telegram: TelegramStandin
) -> None:
    telegram.busy(7)
    assert await chats.send(outgoing(channel="telegram")) == TryLater(7.0, "busy")
    again = await chats.send(outgoing(channel="telegram"))
    assert isinstance(again, TryLater)
    assert 6.0 < again.seconds <= 7.0
    await telegram.bots["victim"].start(9)
    assert isinstance(await chats.send(outgoing(channel="telegram", to="9")), Accepted)


def test_the_wait_is_understood_in_both_shapes_of_the_library() -> None:
    assert (seconds_of(3), seconds_of(timedelta(seconds=3))) == (3.0, 3.0)


async def test_a_silent_server_is_given_up_in_time(hasty_chats: TelegramTransport, telegram: TelegramStandin) -> None:
    telegram.hang()
    began = time.monotonic()
    assert isinstance(await hasty_chats.send(outgoing(channel="telegram")), Unsure)
    assert time.monotonic() - began < 2


async def test_a_lost_answer_leaves_us_unsure_and_telegram_cannot_say(
    chats: TelegramTransport, telegram: TelegramStandin
) -> None:
    telegram.lose_answer()
    assert isinstance(await chats.send(outgoing(channel="telegram")), Unsure)
    assert len(telegram.bots["victim"].sent) == 1
    assert await chats.was_sent(outgoing(channel="telegram"), 0.0) == Unsure("cannot_say")


async def test_no_connection_is_try_later() -> None:
    chats = TelegramTransport({"victim": make_bot("1:x", "http://127.0.0.1:9", 0.4)})
    assert await chats.send(outgoing(channel="telegram")) == TryLater(10.0, "no_connection")
    await chats.close()


async def test_a_line_without_a_bot_is_misconfigured() -> None:
    assert await TelegramTransport({}).send(outgoing(channel="telegram")) == Rejected("misconfigured")


async def test_a_button_that_cannot_travel_is_misconfigured(chats: TelegramTransport) -> None:
    out = outgoing(channel="telegram", buttons=(Button("words", "x" * 70),))
    assert await chats.send(out) == Rejected("misconfigured")


async def test_a_chat_gets_one_text_a_second_and_others_do_not_wait() -> None:
    now = [100.0]
    pace = Pace(1.0, lambda: now[0])
    assert [pace.take(("victim", "7"), 2.0) for _ in range(5)] == [0.0, 1.0, 2.0, 3.0, 3.0]
    assert pace.take(("victim", "8"), 2.0) == 0.0
    now[0] = 103.0
    assert pace.take(("victim", "7"), 2.0) == 0.0


async def test_texts_to_one_chat_are_spaced(telegram: TelegramStandin) -> None:
    chats = TelegramTransport({"victim": make_bot(telegram.tokens["victim"], telegram.url)}, pace=Pace(0.2))
    began = time.monotonic()
    await asyncio.gather(*(chats.send(outgoing(str(n), channel="telegram")) for n in range(3)))
    assert time.monotonic() - began >= 0.4
    await chats.close()


async def test_a_text_can_be_deleted_in_its_first_48_hours(chats: TelegramTransport, telegram: TelegramStandin) -> None:
    bot = telegram.bots["victim"]
    verdict = await chats.send(outgoing(channel="telegram"))
    assert isinstance(verdict, Accepted)
    assert await chats.redact(verdict.provider_id)
    assert bot.sent[0].deleted
    assert await chats.redact(verdict.provider_id)  # gone already
    theirs = parse(await bot.text_from(CHAT, "my words"), "victim", 0.0)
    assert await chats.redact(theirs.provider_id)
    old = parse(await bot.text_from(CHAT, "old words"), "victim", 0.0)
    bot.too_old.add(int(old.provider_id.rpartition("m")[2]))
    assert not await chats.redact(old.provider_id)


async def test_what_is_no_message_cannot_be_deleted(chats: TelegramTransport) -> None:
    assert not await chats.redact("telegram:victim:tap:9")
    assert not await chats.redact("SM1")


async def test_ending_a_taps_wait_never_raises(hasty_chats: TelegramTransport, telegram: TelegramStandin) -> None:
    tap = Inbound(Address("telegram", "victim", "7"), "x", 0.0, kind="tap", mark="1")
    telegram.refuse(400, "Bad Request: query is too old", on="answerCallbackQuery")
    telegram.lose_answer(on="answerCallbackQuery")
    telegram.hang(on="answerCallbackQuery")
    for _ in range(3):
        await hasty_chats.answer_tap(tap)
    await hasty_chats.answer_tap(Inbound(Address("telegram", "nobody", "7"), "x", 0.0, mark="1"))


async def test_the_bots_name_is_asked_for_links(chats: TelegramTransport, telegram: TelegramStandin) -> None:
    assert await chats.username("offender") == "standin_offender_bot"
    telegram.refuse(401, "Unauthorized", on="getMe")
    with pytest.raises(ChannelError, match="check its token"):
        await chats.username("victim")


async def test_no_log_line_holds_a_token_or_words(telegram: TelegramStandin, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        token = telegram.tokens["victim"]
        chats = TelegramTransport({"victim": make_bot(token, telegram.url, 0.4)}, pace=Pace(0.0))
        await chats.send(outgoing("secret words", channel="telegram"))
        telegram.refuse(403, "Forbidden: bot was blocked by the user")
        await chats.send(outgoing("secret words", channel="telegram"))
        telegram.hang()
        await chats.send(outgoing("secret words", channel="telegram"))
        await chats.close()
    for secret in (token, token.partition(":")[2], "secret words"):
        assert secret not in caplog.text
