"""What is kept of one person no longer opens (a damaged row, a key store that was not restored): the others go on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from intake_bot.service.catch_up import catch_up
from intake_bot.service.release import invite
from intake_bot.service.silence import note_silence
from tests.faults.counter import Counter, counter
from tests.faults.talks import CASE, scene_at, talk, tasks
from tests.standins.twilio import TwilioStandin
from tests.support.scene import OFFENDER_PHONE, VICTIM_PHONE

DAMAGE = {
    "talk": "update conversation set sealed = zeroblob(200) where step = 'assistant'",
    "owed text": "update outbox set sealed = zeroblob(200) where step = 'privacy'",
}


def damage(here: Counter, what: str) -> None:
    """Spoil something of Dana's."""
    with closing(sqlite3.connect(here.scene.home / "intake.sqlite3")) as database:
        assert database.execute(DAMAGE[what]).rowcount == 1
        database.commit()


async def invite_sam(here: Counter) -> None:
    """Sam has his first text."""
    invite(here.scene.house, CASE, "offender-1", "staff@example.org")
    await here.deliver()


async def test_listing_goes_on_and_staff_learn_that_a_text_came(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "assistant"), twilio) as here:
        await invite_sam(here)
        damage(here, "talk")
        twilio.hold_text_from(VICTIM_PHONE, "next", to=twilio.numbers[0])
        here.scene.clock.at += 1
        twilio.hold_text_from(OFFENDER_PHONE, "1", to=twilio.numbers[1])
        assert await catch_up(here.scene.house, here.channels.transports["sms"]) >= 1
        await here.deliver()
        assert talk(here.scene, "offender-1").step == "verify"
        assert "poison" in tasks(here.scene), "staff do not learn that Dana wrote"


async def test_the_text_is_acknowledged_and_becomes_a_task_once(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "assistant"), twilio) as here:
        damage(here, "talk")
        held = twilio.hold_text_from(VICTIM_PHONE, "next", to=twilio.numbers[0])
        answers = [await twilio.post_inbound(held) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [200, 200]
        assert tasks(here.scene) == ["poison"]


async def test_a_text_owed_that_no_longer_opens_holds_nobody_else_up(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "assistant"), twilio) as here:
        await twilio.post_inbound(twilio.hold_text_from(VICTIM_PHONE, "next", to=twilio.numbers[0]))
        damage(here, "owed text")
        await invite_sam(here)
        assert len(twilio.bodies(OFFENDER_PHONE)) == 1


async def test_silence_is_still_noticed_of_the_others(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "assistant"), twilio) as here:
        await invite_sam(here)
        damage(here, "talk")
        here.scene.clock.at += 4 * 86_400
        assert here.scene.house.act(lambda unit: note_silence(here.scene.house, unit)) == 1


async def test_staff_still_see_todays_list_and_the_other_side(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "assistant"), twilio) as here:
        await invite_sam(here)
        damage(here, "talk")
        await here.pages("/", "/cases", f"/cases/{CASE}/offender-1")
