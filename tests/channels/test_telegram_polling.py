"""The polling loop: nothing is confirmed before it is committed."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

import pytest
from telegram import Bot

from intake_bot.channels.telegram.bots import close_bot, make_bot
from intake_bot.channels.telegram.polling import Poller
from intake_bot.errors import StorageBusy
from intake_bot.service.ports import Inbound
from tests.channels.conftest import CHAT
from tests.standins.telegram import TelegramStandin
from tests.standins.telegram_bot import BotState


@dataclass
class House:
    """What the service injects: a commit, an offset, a lease."""

    taken: list[Inbound] = field(default_factory=list)
    offset: int = 0
    offsets: list[int] = field(default_factory=list)
    busy: int = 0
    busy_saves: int = 0
    surprise: Exception | None = None
    holds: bool = True
    sentences: list[str] = field(default_factory=list)
    first: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, inbounds: Sequence[Inbound]) -> None:
        if self.surprise is not None:
            raise self.surprise
        if self.busy:
            self.busy -= 1
            raise StorageBusy("locked")
        self.taken.extend(inbounds)
        self.first.set()

    async def load(self) -> int:
        return self.offset

    async def save(self, offset: int) -> None:
        if self.busy_saves:
            self.busy_saves -= 1
            raise StorageBusy("locked")
        self.offset = offset
        self.offsets.append(offset)

    async def hold(self) -> bool:
        return self.holds

    def texts(self) -> list[str]:
        return [inbound.text for inbound in self.taken]


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def people(telegram: TelegramStandin) -> BotState:
    telegram.longest_poll = 0.05
    return telegram.bots["victim"]


@pytest.fixture
async def bot(telegram: TelegramStandin) -> AsyncIterator[Bot]:
    bot = make_bot(telegram.tokens["victim"], telegram.url, 5.0)
    yield bot
    await close_bot(bot)


@pytest.fixture
def poller(bot: Bot, house: House) -> Poller:
    return make_poller(bot, house)


def make_poller(bot: Bot, house: House) -> Poller:
    return Poller(
        bot,
        "victim",
        take=house.take,
        load_offset=house.load,
        save_offset=house.save,
        hold=house.hold,
        report=house.sentences.append,
        now=lambda: 5000.0,
        poll_seconds=0,
        wait_seconds=0.01,
        conflict_seconds=3.0,
    )


async def test_updates_are_taken_in_order_and_confirmed_by_the_next_fetch(
    poller: Poller, house: House, people: BotState
) -> None:
    await people.text_from(CHAT, "one")
    await people.text_from(CHAT, "two")
    assert await poller.round() == 0.0
    assert house.texts() == ["one", "two"]
    assert house.taken[0].received_at == 5000.0
    assert len(people.pending()) == 2
    await poller.round()
    assert people.pending() == []


async def test_nothing_is_confirmed_while_storage_is_busy(poller: Poller, house: House, people: BotState) -> None:
    await people.text_from(CHAT, "one")
    house.busy = 2
    waits = [await poller.round(), await poller.round()]
    assert waits == [0.01, 0.02]
    assert (house.taken, len(people.pending()), house.offsets) == ([], 1, [])
    assert await poller.round() == 0.0
    assert house.texts() == ["one"]


async def test_an_offset_that_could_not_be_saved_repeats_and_does_not_lose(
    poller: Poller, house: House, people: BotState
) -> None:
    await people.text_from(CHAT, "one")
    house.busy_saves = 1
    for _ in range(3):
        await poller.round()
    assert house.texts() == ["one", "one"]
    assert len({inbound.provider_id for inbound in house.taken}) == 1


async def test_a_restart_after_the_commit_confirms_with_the_saved_offset(
    bot: Bot, poller: Poller, house: House, people: BotState
) -> None:
    await people.text_from(CHAT, "one")
    await poller.round()
    again = make_poller(bot, house)
    await again.round()
    assert (house.texts(), people.pending()) == (["one"], [])


async def test_ids_that_start_again_lower_after_an_idle_week_are_heard(
    poller: Poller, house: House, people: BotState
) -> None:
    await people.push({"update_id": 900_000, "message": (await people.text_from(CHAT, "x"))["message"]})
    await poller.round()
    await poller.round()
    assert people.pending() == []
    await people.text_from(CHAT, "after the week")
    await poller.round()
    assert house.texts()[-1] == "after the week"


async def test_without_the_lease_nothing_is_fetched(
    poller: Poller, house: House, people: BotState, telegram: TelegramStandin
) -> None:
    house.holds = False
    await people.text_from(CHAT, "one")
    assert await poller.round() > 0
    assert telegram.calls == []


async def test_a_lease_won_back_loads_the_offset_anew(poller: Poller, house: House, people: BotState) -> None:
    await poller.round()
    house.holds = False
    await poller.round()
    update = await people.text_from(CHAT, "taken by another worker")
    house.offset = update["update_id"] + 1
    house.holds = True
    await poller.round()
    assert house.taken == []


async def test_a_webhook_is_removed_first_and_what_waits_is_kept(
    poller: Poller, house: House, people: BotState
) -> None:
    people.webhook = "https://bot.example.org/telegram/victim/webhook"
    await people.text_from(CHAT, "one")
    await poller.round()
    assert people.webhook == ""
    assert house.texts() == ["one"]


async def test_taps_edits_and_blocks_are_asked_for(poller: Poller, house: House, people: BotState) -> None:
    await poller.round()
    await people.tap_data(CHAT, "1:a")
    await people.edit(CHAT, 3, "b", at=10)
    await people.block(CHAT)
    await poller.round()
    assert [inbound.kind for inbound in house.taken] == ["tap", "edited", "blocked"]


async def test_a_poison_update_is_passed_on_as_unknown_and_does_not_hold_up_the_others(
    poller: Poller, house: House, people: BotState, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        await people.push({"message": {"message_id": "not a message", "text": "secret words"}})
        broken = {"poll": {"from": "a newer Telegram"}}
        await people.message_from(CHAT, text="words", reply_to_message=broken)
        await people.text_from(CHAT, "behind it")
        await poller.round()
        await poller.round()
    assert [(inbound.kind, inbound.text) for inbound in house.taken] == [
        ("unknown", ""),
        ("text", "words"),
        ("text", "behind it"),
    ]
    assert people.pending() == []
    assert "secret words" not in caplog.text


async def test_a_second_program_is_told_in_plain_words_and_waited_for(
    poller: Poller, house: House, telegram: TelegramStandin
) -> None:
    telegram.conflict()
    assert await poller.round() == 3.0
    (sentence,) = house.sentences
    assert "Another program fetches the updates of the victim Telegram bot" in sentence
    assert "409" not in sentence
    assert await poller.round() == 0.0


async def test_a_wrong_token_is_told_in_plain_words(poller: Poller, house: House, telegram: TelegramStandin) -> None:
    telegram.refuse(401, "Unauthorized", on="getUpdates")
    assert await poller.round() == 3.0
    assert "token of the victim bot" in house.sentences[0]
    assert telegram.tokens["victim"] not in house.sentences[0]


async def test_trouble_waits_longer_each_time_and_less_after_success(poller: Poller, telegram: TelegramStandin) -> None:
    telegram.refuse(502, "Bad Gateway", times=3, on="getUpdates")
    assert [await poller.round() for _ in range(4)] == [0.01, 0.02, 0.04, 0.0]
    telegram.lose_answer(on="getUpdates")
    assert await poller.round() == 0.01


async def test_a_surprise_is_told_without_its_words_and_loses_nothing(
    poller: Poller, house: House, people: BotState
) -> None:
    await people.text_from(CHAT, "one")
    house.surprise = RuntimeError("secret words")
    assert await poller.round() == 0.01
    assert "RuntimeError" in house.sentences[0]
    assert "secret words" not in house.sentences[0]
    house.surprise = None
    await poller.round()
    assert house.texts() == ["one"]


async def test_too_many_fetches_wait_as_long_as_told(poller: Poller, telegram: TelegramStandin) -> None:
    telegram.busy(4, on="getUpdates")
    assert await poller.round() == 4.0


async def test_the_loop_runs_until_it_is_cancelled(poller: Poller, house: House, people: BotState) -> None:
    task = asyncio.create_task(poller.run())
    await people.text_from(CHAT, "one")
    async with asyncio.timeout(5):
        await house.first.wait()
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    assert house.texts() == ["one"]


async def test_every_kind_of_thing_that_people_send_is_fetched(poller: Poller, house: House, people: BotState) -> None:
    file = {"file_id": "f", "file_unique_id": "u"}
    sized, place = {**file, "width": 1, "height": 1}, {"latitude": 1.0, "longitude": 1.0}
    await poller.round()  # from here on the stand-in holds to what was asked for
    await people.message_from(CHAT, photo=[sized])
    await people.message_from(CHAT, voice={**file, "duration": 1})
    await people.message_from(CHAT, location=place)
    await people.forward(CHAT, text="AGREE")
    await people.react(CHAT, 3, "👍")
    await people.react(CHAT, 3, before=("👍",))
    await people.share_contact(CHAT, "12025550123", user_id=999)
    await poller.round()
    found = [(inbound.kind, inbound.attachments) for inbound in house.taken]
    assert found == [
        ("media", ("image",)),
        ("media", ("voice",)),
        ("media", ("location",)),
        ("forwarded", ()),
        ("reaction", ()),
        ("unknown", ()),
        ("contact", ("contact",)),
    ]
