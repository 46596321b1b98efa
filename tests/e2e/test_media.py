"""Everything that is no text of their own, through both real clients: a kind reply, and nothing is fetched."""

from pathlib import Path
from typing import Any

import pytest

from tests.e2e.test_telegram import CHAT, opened
from tests.standins.telegram import TelegramStandin
from tests.standins.telegram_bot import BotState
from tests.standins.twilio import TwilioStandin
from tests.support.live import Live, live, settings_for, until
from tests.support.scene import VICTIM_PHONE

FILE = {"file_id": "f", "file_unique_id": "u"}
SIZED: dict[str, Any] = {**FILE, "width": 1, "height": 1}
PLACE = {"latitude": 1.0, "longitude": 1.0}
POLL = {
    "id": "1",
    "question": "Which?",
    "options": [],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
STICKER = {**SIZED, "is_animated": False, "is_video": False, "type": "regular"}
SENT: list[tuple[dict[str, Any], str]] = [
    ({"photo": [SIZED]}, "pictures"),
    ({"voice": {**FILE, "duration": 1}}, "voice notes"),
    ({"video": {**SIZED, "duration": 1}}, "videos"),
    ({"sticker": STICKER}, "stickers"),
    ({"location": PLACE}, "map point"),
    ({"contact": {"phone_number": "12025550123", "first_name": "B"}}, "contact card"),
    ({"poll": POLL}, "polls"),
    ({"document": FILE}, "files"),
]


def kinds(here: Live) -> list[tuple[str, tuple[str, ...]]]:
    kept = here.house.look(lambda unit: unit.inbounds(here.party("victim-1").id))
    return [(one.kind, one.attachments) for one in kept]


async def answered(bot: BotState, count: int) -> str:
    """The text of that number in the chat."""
    await until(lambda: len(bot.sent) >= count, f"text {count}")
    return bot.sent[count - 1].text


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_each_kind_gets_its_reply_in_telegram(
    mode: str, tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    bot = telegram.bots["victim"]
    async with live(settings_for(tmp_path, twilio, telegram, telegram_mode=mode), twilio, telegram) as here:
        if mode == "webhook":
            await until(lambda: bot.webhook, "the registration")
        await opened(here, bot)
        await bot.text_from(CHAT, here.word("victim-1"))
        await here.settled("victim-1", 3)
        step = here.talk("victim-1").step
        for at, (fields, said) in enumerate(SENT):
            await bot.message_from(CHAT, **fields)
            assert said in await answered(bot, 3 + at)
            await here.settled("victim-1", 4 + at)
        await bot.forward(CHAT, text="1")
        assert "was forwarded" in await answered(bot, 3 + len(SENT))
        await here.settled("victim-1", 4 + len(SENT))
        last = bot.sent[-1].message_id
        await bot.react(CHAT, last, "👍")
        assert "your reaction" in await answered(bot, 4 + len(SENT))
        await bot.react(CHAT, last, before=("👍",))
        await bot.react(CHAT, last, "❤")
        await until(lambda: kinds(here)[-2:] == [("reaction", ()), ("reaction", ())], "both reactions")
        assert here.talk("victim-1").step == step
        assert len(bot.sent) == 4 + len(SENT)
        assert not bot.pending() or mode == "polling"


@pytest.mark.parametrize(
    ("types", "said"),
    [
        (["image/jpeg"], "pictures"),
        (["application/smil", "image/jpeg"], "pictures"),
        (["audio/amr"], "voice notes"),
        (["video/3gpp"], "videos"),
        (["text/x-vcard"], "contact card"),
        (["text/x-vlocation"], "map point"),
        (["application/pdf"], "files"),
    ],
    ids=lambda value: "+".join(value) if isinstance(value, list) else value,
)
async def test_each_kind_gets_its_reply_by_text(
    types: list[str], said: str, tmp_path: Path, twilio: TwilioStandin
) -> None:
    async with live(settings_for(tmp_path, twilio, None), twilio) as here:
        await here.invite("victim-1")
        await here.settled("victim-1")
        await twilio.text_from(VICTIM_PHONE, "", to=twilio.numbers[0], media=types)
        await here.settled("victim-1", 2)
        assert said in twilio.bodies(VICTIM_PHONE)[-1]
        assert here.talk("victim-1").step == "safe_now"
        await twilio.text_from(VICTIM_PHONE, "1", to=twilio.numbers[0], media=types)
        await here.settled("victim-1", 3)
        assert here.talk("victim-1").step == "verify"
        assert not [call for call in twilio.calls if call[0] == "media"]


async def test_a_heart_under_a_text_of_ours_stops_nothing(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with live(settings_for(tmp_path, twilio, None), twilio) as here:
        await here.invite("victim-1")
        await here.settled("victim-1")
        hello = twilio.bodies(VICTIM_PHONE)[-1]
        assert "STOP" in hello
        await twilio.text_from(VICTIM_PHONE, f"Loved “{hello}”", to=twilio.numbers[0])
        await here.settled("victim-1", 2)
        assert "your reaction" in twilio.bodies(VICTIM_PHONE)[-1]
        await twilio.text_from(VICTIM_PHONE, f"Removed a heart from “{hello}”", to=twilio.numbers[0])
        await twilio.text_from(VICTIM_PHONE, "1", to=twilio.numbers[0])
        await here.settled("victim-1", 3)
        assert (here.talk("victim-1").step, here.talk("victim-1").stopped) == ("verify", False)
