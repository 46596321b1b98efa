"""Buttons that were never shown to this person, or carry what we never made: nothing is chosen by them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.counter import CHAT, Counter, counter
from tests.faults.talks import replies, scene_at, talk, tasks
from tests.standins.telegram import TelegramStandin
from tests.standins.twilio import TwilioStandin

GARBAGE = ["", "x", ":", "1:", ":next", "-1:next", "999999999999999999999:next", "٣:next", "a:b:c"]


async def tap(here: Counter, data: str, chat: int = CHAT) -> list[str]:
    """A changed client sends any data; what the bot says to it."""
    assert here.bot is not None
    before = len(here.bot.sent)
    await here.bot.tap_data(chat, data)
    await here.deliver()
    assert {answer.status_code for answer in here.bot.responses} == {200}
    return [sent.text for sent in here.bot.sent[before:]]


@pytest.mark.parametrize("data", GARBAGE)
async def test_a_button_that_we_never_made_is_acknowledged_and_ignored(
    data: str, tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    async with counter(scene_at(tmp_path, "texting", app="telegram"), twilio, telegram) as here:
        before, kept, waiting = talk(here.scene), len(replies(here.scene)), tasks(here.scene)
        assert await tap(here, data) == []
        assert (talk(here.scene), len(replies(here.scene)), tasks(here.scene)) == (before, kept, waiting)
        assert here.bot is not None
        assert len(here.bot.taps_answered) == 1, "the button still waits on the person's screen"


@pytest.mark.parametrize("option", ["agree", "next", "_", "ok; drop table party", "{{7*7}}", "ok\ud83d", "x" * 55])
async def test_an_option_that_is_not_under_this_question_chooses_nothing(
    option: str, tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    async with counter(scene_at(tmp_path, "texting", app="telegram"), twilio, telegram) as here:
        before = talk(here.scene)
        [said] = await tap(here, f"{before.question}:{option}")
        assert talk(here.scene).step == "texting"
        assert talk(here.scene).answers == before.answers
        assert "49" not in said


@pytest.mark.parametrize("shift", [-2, -1, 1, 10**12])
async def test_a_button_of_another_question_chooses_nothing(
    shift: int, tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    async with counter(scene_at(tmp_path, "texting", app="telegram"), twilio, telegram) as here:
        before = talk(here.scene)
        assert len(await tap(here, f"{before.question + shift}:ok")) == 1
        assert talk(here.scene).step == "texting"
        assert "texting" not in talk(here.scene).answers


async def test_someone_elses_tap_on_this_persons_button_does_nothing_to_this_person(
    tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    async with counter(scene_at(tmp_path, "texting", app="telegram"), twilio, telegram) as here:
        assert here.bot is not None
        before, kept = talk(here.scene), len(replies(here.scene))
        here.bot.chats.add(4711)
        [said] = await tap(here, f"{before.question}:ok", chat=4711)
        assert (talk(here.scene), len(replies(here.scene))) == (before, kept)
        assert "Dana" not in said
        assert [sent.chat for sent in here.bot.sent] == [4711]
