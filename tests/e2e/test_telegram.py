"""The whole server over Telegram's real client: polling and webhook, buttons, links, and refusals."""

from pathlib import Path

import httpx
import pytest

from intake_bot.engine.flow import Outcome
from tests.standins.telegram import TelegramStandin
from tests.standins.telegram_bot import BotState
from tests.standins.twilio import TwilioStandin
from tests.support.live import PUBLIC, SECRET, Live, live, settings_for, until
from tests.support.scene import VICTIM_PHONE

CHAT = 70010


def link_of(here: Live, key: str) -> str:
    """The payload of a person's own deep link."""
    return here.party(key).profile.telegram_token


async def opened(here: Live, bot: BotState) -> None:
    """Dana has her first text by SMS, opens her link, and is asked for the word in Telegram."""
    await here.invite("victim-1")
    await here.settled("victim-1")
    await bot.start(CHAT, link_of(here, "victim-1"))
    await here.settled("victim-1", 2)


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_a_talk_begins_by_the_link_and_goes_on_by_buttons(
    mode: str, tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    settings = settings_for(tmp_path, twilio, telegram, telegram_mode=mode)
    bot = telegram.bots["victim"]
    async with live(settings, twilio, telegram) as here:
        if mode == "webhook":
            await until(lambda: bot.webhook, "the registration")
        await opened(here, bot)
        assert here.talk("victim-1").channel == "sms"
        await bot.text_from(CHAT, here.word("victim-1"))
        await until(lambda: here.talk("victim-1").step == "assistant", "the first explanation")
        assert here.talk("victim-1").channel == "telegram"
        await here.settled("victim-1", 3)
        await bot.tap(CHAT, "Next")
        await until(lambda: here.talk("victim-1").step == "privacy", "the next one")
        await until(lambda: bot.taps_answered, "the end of the tap's wait")


async def test_a_stale_button_is_explained_and_changes_nothing(
    tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    bot = telegram.bots["victim"]
    async with live(settings_for(tmp_path, twilio, telegram), twilio, telegram) as here:
        await opened(here, bot)
        await bot.text_from(CHAT, here.word("victim-1"))
        await here.settled("victim-1", 3)
        old = bot.sent[1]
        await bot.tap(CHAT, "Next")
        await here.settled("victim-1", 4)
        data = old.buttons[0][1]
        await bot.tap_data(CHAT, data, old)
        await until(lambda: len(bot.sent) == 4, "the explanation of the stale tap")
        assert here.talk("victim-1").step == "privacy"


async def test_blocking_the_bot_is_a_stop_on_every_channel(
    tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    bot = telegram.bots["victim"]
    async with live(settings_for(tmp_path, twilio, telegram), twilio, telegram) as here:
        await opened(here, bot)
        await bot.text_from(CHAT, here.word("victim-1"))
        await until(lambda: here.talk("victim-1").channel == "telegram", "the move")
        await bot.block(CHAT)
        await until(lambda: here.talk("victim-1").stopped, "the stop")
        assert "opted_out" in here.tasks()


async def test_whoever_opens_the_link_without_the_word_takes_nothing_over(
    tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    """The talk stays where it was, STOP in that chat stops only that chat, and three wrong words end the link."""
    bot = telegram.bots["victim"]
    async with live(settings_for(tmp_path, twilio, telegram), twilio, telegram) as here:
        await here.invite("victim-1")
        await here.settled("victim-1")
        link = link_of(here, "victim-1")
        await bot.start(CHAT, link)
        await here.settled("victim-1", 2)
        await bot.text_from(CHAT, "STOP")
        await until(lambda: not here.talk("victim-1").guest, "the end of that chat")
        assert not here.talk("victim-1").stopped
        other = CHAT + 1
        await bot.start(other, link)
        await here.settled("victim-1", 3)
        for guess in ("apple", "pear", "plum"):
            await bot.text_from(other, guess)
        await until(lambda: "guest_refused" in here.tasks(), "word to staff")
        assert link_of(here, "victim-1") != link
        assert (here.talk("victim-1").channel, here.talk("victim-1").tries) == ("sms", 0)
        await twilio.text_from(VICTIM_PHONE, "1", to=twilio.numbers[0])
        await until(lambda: here.talk("victim-1").step == "verify", "her own talk goes on")


async def test_someone_elses_contact_card_opens_nothing_and_ones_own_does(
    tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    bot = telegram.bots["victim"]
    async with live(settings_for(tmp_path, twilio, telegram), twilio, telegram) as here:
        await here.invite("victim-1")
        await here.settled("victim-1")
        await bot.start(CHAT)
        await bot.share_contact(CHAT, "14155550010", user_id=999)
        await until(lambda: bot.sent, "the neutral reply")
        assert here.talk("victim-1").channel == "sms"
        await bot.share_contact(CHAT, "14155550010")
        await until(lambda: here.talk("victim-1").guest, "the question for the word")


async def test_busy_blocked_and_conflict_are_taken_as_they_are_meant(
    tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("intake_bot.bootstrap.serving.CONFLICT_WAIT", 0.5)
    bot = telegram.bots["victim"]
    telegram.conflict()
    async with live(settings_for(tmp_path, twilio, telegram), twilio, telegram) as here:
        await here.invite("victim-1")
        await here.settled("victim-1")
        telegram.busy(1)
        await bot.start(CHAT, link_of(here, "victim-1"))
        await until(lambda: bot.sent, "the text after the wait, and after the conflict", patience=45)
        telegram.refuse(403, "Forbidden: bot was blocked by the user")
        await bot.text_from(CHAT, here.word("victim-1"))
        await until(lambda: here.talk("victim-1").stopped, "the stop")


async def test_a_lost_answer_is_left_to_staff_and_never_sent_twice(
    tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    bot = telegram.bots["victim"]
    async with live(settings_for(tmp_path, twilio, telegram), twilio, telegram) as here:
        await here.invite("victim-1")
        await here.settled("victim-1")
        telegram.lose_answer()
        await bot.start(CHAT, link_of(here, "victim-1"))
        await until(lambda: here.states("victim-1") == ["accepted", "sending"], "the attempt")
        here.pass_time(40)
        await until(lambda: here.states("victim-1")[-1] == "undecided", "the doubt")
        assert len(bot.sent) == 1
        assert "undecided" in here.tasks()


async def test_a_webhook_without_the_secret_writes_nothing(
    tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    settings = settings_for(tmp_path, twilio, telegram, telegram_mode="webhook")
    async with live(settings, twilio, telegram) as here:
        update = {"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}}}
        transport = httpx.ASGITransport(app=here.app)
        async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as client:
            for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": SECRET + "x"}):
                answer = await client.post("/telegram/victim/webhook", json=update, headers=headers)
                assert answer.status_code == 403
        assert here.talk_or_none("victim-1") is None


async def test_an_edited_text_is_explained_and_not_read_as_an_answer(
    tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    bot = telegram.bots["victim"]
    async with live(settings_for(tmp_path, twilio, telegram), twilio, telegram) as here:
        await opened(here, bot)
        update = await bot.text_from(CHAT, here.word("victim-1"))
        await until(lambda: here.talk("victim-1").step == "assistant", "the explanation")
        await bot.edit(CHAT, update["message"]["message_id"], "1")
        await until(lambda: len(bot.sent) == 3, "the word about edits")
        assert here.talk("victim-1").step == "assistant"
        assert here.talk("victim-1").outcome is not Outcome.FINISHED
