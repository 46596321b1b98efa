"""Odd texts through Twilio's signed webhook: answered in plain words, kept as they came, nobody thrown off."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.counter import counter
from tests.faults.odd_texts import WORDLESS, WORDS, Odd, name_of
from tests.faults.talks import replies, scene_at, talk, tasks
from tests.standins.twilio import TwilioStandin
from tests.support.scene import VICTIM_PHONE

NO_WORDS = ("I can only read words.", "I saw your emoji")


@pytest.mark.parametrize("odd", WORDLESS, ids=name_of)
@pytest.mark.parametrize("step", ["verify", "assistant", "name"])
async def test_a_text_without_words_is_answered_so_and_the_question_stays_open(
    step: str, odd: Odd, tmp_path: Path, twilio: TwilioStandin
) -> None:
    async with counter(scene_at(tmp_path, step), twilio) as here:
        before, waiting = talk(here.scene), tasks(here.scene)
        assert (await here.text(odd.raw)).status_code == 200
        after = talk(here.scene)
        [said] = twilio.bodies(VICTIM_PHONE)
        assert said.startswith(NO_WORDS)
        assert (after.step, after.tries, after.misses) == (step, before.tries, before.misses)
        assert after.question == before.question + 1
        assert replies(here.scene)[-1].text == odd.kept
        assert tasks(here.scene) == waiting


@pytest.mark.parametrize("step", ["safe_now", "verify", "name", "breaks", "explore", "take_part"])
async def test_a_thumb_is_no_answer_where_more_than_a_plain_yes_is_asked(
    step: str, tmp_path: Path, twilio: TwilioStandin
) -> None:
    async with counter(scene_at(tmp_path, step), twilio) as here:
        before = talk(here.scene)
        assert (await here.text("👍🏽👨‍👩‍👧❤️")).status_code == 200
        after = talk(here.scene)
        [said] = twilio.bodies(VICTIM_PHONE)
        assert said.startswith("I saw your emoji")
        assert (after.step, after.tries, after.answers) == (step, before.tries, before.answers)


async def test_a_thumb_is_yes_where_that_is_enough(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "assistant"), twilio) as here:
        assert (await here.text("👍🏽👨‍👩‍👧❤️")).status_code == 200
        [said] = twilio.bodies(VICTIM_PHONE)
        assert talk(here.scene).step == "privacy"
        assert not said.startswith("Noted")
        assert replies(here.scene)[-1].text == "👍🏽👨‍👩‍👧❤️"


@pytest.mark.parametrize("odd", WORDS, ids=name_of)
async def test_odd_words_are_a_name_as_they_were_written(odd: Odd, tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "name"), twilio) as here:
        waiting = tasks(here.scene)
        assert (await here.text(odd.raw)).status_code == 200
        after = talk(here.scene)
        assert after.step == "process"
        assert after.answers["name"].value == (odd.read,)
        assert len(twilio.bodies(VICTIM_PHONE)) == 1
        assert replies(here.scene)[-1].text == odd.kept
        assert tasks(here.scene) == waiting


@pytest.mark.parametrize("odd", WORDS, ids=name_of)
async def test_odd_words_are_no_answer_where_one_must_choose(odd: Odd, tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "assistant"), twilio) as here:
        assert (await here.text(odd.raw)).status_code == 200
        after = talk(here.scene)
        assert (after.step, after.misses) == ("assistant", 1)
        assert len(twilio.bodies(VICTIM_PHONE)) == 1
        assert replies(here.scene)[-1].text == odd.kept


@pytest.mark.parametrize("odd", WORDS, ids=name_of)
async def test_odd_texts_before_the_identity_check_open_nothing(
    odd: Odd, tmp_path: Path, twilio: TwilioStandin
) -> None:
    async with counter(scene_at(tmp_path, "safe_now"), twilio) as here:
        assert (await here.text(odd.raw)).status_code == 200
        assert talk(here.scene).step == "safe_now"
        assert not talk(here.scene).verified
        [said] = twilio.bodies(VICTIM_PHONE)
        assert "Dana" not in said


@pytest.mark.parametrize(
    ("step", "media", "answer"),
    [
        ("safe_now", ("image/jpeg",), "cannot look at pictures"),
        ("assistant", ("audio/amr", "video/3gpp"), "cannot listen to voice notes"),
        ("name", ("text/x-vcard",), "cannot use a contact card"),
        ("name", ("x" * 200,), "cannot open files"),
    ],
)
async def test_a_picture_alone_is_not_looked_at(
    step: str, media: tuple[str, ...], answer: str, tmp_path: Path, twilio: TwilioStandin
) -> None:
    async with counter(scene_at(tmp_path, step), twilio) as here:
        assert (await here.text("", media=media)).status_code == 200
        assert talk(here.scene).step == step
        [said] = twilio.bodies(VICTIM_PHONE)
        assert answer in said
        assert (replies(here.scene)[-1].kind, replies(here.scene)[-1].text) == ("media", "")
        assert not [call for call in twilio.calls if call[0] == "media"]


async def test_a_picture_with_words_is_read_by_its_words(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "assistant"), twilio) as here:
        await here.text("next", media=("image/png",))
        assert talk(here.scene).step == "privacy"
