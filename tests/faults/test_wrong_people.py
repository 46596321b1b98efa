"""Someone else's word, someone not in any case, someone not yet invited: nothing tells them apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.counter import counter
from tests.faults.talks import replies, scene_at, talk, talk_or_none, tasks, word
from tests.standins.telegram import TelegramStandin
from tests.standins.twilio import TwilioStandin
from tests.support.scene import OFFENDER_PHONE, VICTIM_PHONE, Scene, sample_referral

STRANGER = "+14155550199"


@pytest.mark.parametrize("theirs", ["quiet", "lamp", "orchard", "Quiet!", "it's lamp"])
async def test_the_other_sides_code_word_is_a_wrong_word_like_any_other(
    theirs: str, tmp_path: Path, twilio: TwilioStandin
) -> None:
    said = []
    for at, written in (("a", theirs), ("b", "zebra")):
        twilio.reset()
        async with counter(scene_at(tmp_path / at, "verify"), twilio) as here:
            await here.text(written)
            assert (talk(here.scene).tries, talk(here.scene).step, talk(here.scene).verified) == (1, "verify", False)
            said += twilio.bodies(VICTIM_PHONE)
    assert len(said) == 2
    assert said[0] == said[1]


async def test_ones_own_other_words_do_not_open_either(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "verify"), twilio) as here:
        words = here.scene.party("victim-1").profile.code_words
        [other, another] = [one for one in words if one != word(here.scene)]
        await here.text(other)
        await here.text(f"{other} {another}")
        assert not talk(here.scene).verified
        assert talk(here.scene).tries == 2
        await here.text(word(here.scene))
        assert talk(here.scene).verified


async def test_three_wrong_words_lock_and_the_right_one_comes_too_late(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "verify"), twilio) as here:
        right = word(here.scene)
        for wrong in ("quiet", "lamp", "orchard", right):
            await here.text(wrong)
        assert talk(here.scene).outcome == "locked"
        assert not talk(here.scene).verified
        assert "identity_locked" in tasks(here.scene)
        assert not any("Dana" in body for body in twilio.bodies(VICTIM_PHONE))


TEXTS = ["hello", "maple", "AGREE", "", "😀", "{{7*7}}", "LEAVE", "HELP ME", "RM-2026-014"]


@pytest.mark.parametrize("said", TEXTS)
async def test_a_stranger_and_someone_not_yet_invited_get_the_same_bytes_once_a_day(
    said: str, tmp_path: Path, twilio: TwilioStandin
) -> None:
    scene = Scene(tmp_path)
    scene.refer()
    async with counter(scene, twilio) as here:
        for number, line in ((STRANGER, 0), (STRANGER[:-1] + "8", 1), (VICTIM_PHONE, 0), (OFFENDER_PHONE, 1)):
            answers = [await here.text(said, sender=number, line=line) for _ in range(3)]
            assert {(answer.status_code, answer.text) for answer in answers} == {(200, "<Response/>")}
        bodies = [twilio.bodies(number) for number in (STRANGER, STRANGER[:-1] + "8", VICTIM_PHONE, OFFENDER_PHONE)]
        assert len(bodies[0]) == 1
        assert bodies == [bodies[0]] * 4
        assert talk_or_none(here.scene) is None
        here.scene.clock.at += 25 * 3600
        for number in (STRANGER, VICTIM_PHONE):
            await here.text(said, sender=number)
        assert twilio.bodies(STRANGER) == twilio.bodies(VICTIM_PHONE) == bodies[0] * 2


async def test_words_of_danger_get_the_same_help_whether_or_not_there_is_a_case(
    tmp_path: Path, twilio: TwilioStandin
) -> None:
    scene = Scene(tmp_path)
    scene.refer()
    async with counter(scene, twilio) as here:
        for number in (STRANGER, VICTIM_PHONE):
            await here.text("I want to kill myself", sender=number)
        assert "988" in twilio.bodies(STRANGER)[0]
        assert twilio.bodies(STRANGER) == twilio.bodies(VICTIM_PHONE)


async def test_a_victim_who_texts_the_offenders_number_is_a_stranger_there(
    tmp_path: Path, twilio: TwilioStandin
) -> None:
    async with counter(scene_at(tmp_path, "assistant"), twilio) as here:
        before, kept = talk(here.scene), len(replies(here.scene))
        await here.text("next", line=1)
        await here.text("next", sender=STRANGER, line=1)
        assert twilio.bodies(VICTIM_PHONE) == twilio.bodies(STRANGER)
        assert (talk(here.scene), len(replies(here.scene))) == (before, kept)


async def test_nothing_that_a_stranger_wrote_is_kept(tmp_path: Path, twilio: TwilioStandin) -> None:
    scene = Scene(tmp_path)
    async with counter(scene, twilio) as here:
        await here.text("Xylophone secret", sender=STRANGER)
        await here.text("Xylophone again", sender=STRANGER)
    _stands_nowhere(tmp_path, "Xylophone", STRANGER)


def _stands_nowhere(home: Path, *words: str) -> None:
    files = b"".join(path.read_bytes() for path in home.iterdir() if path.is_file())
    assert not [word for word in words if word.encode() in files]


@pytest.mark.parametrize("token", ["", "a-token-of-nobody", "x" * 64])
async def test_a_link_of_nobody_is_answered_as_any_stranger(
    token: str, tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    scene = Scene(tmp_path)
    scene.refer(sample_referral())
    async with counter(scene, twilio, telegram) as here:
        assert here.bot is not None
        await here.bot.start(4711, token)
        await here.bot.text_from(4712, "maple")
        await here.deliver()
        first, second = here.bot.sent
        assert first.text == second.text
