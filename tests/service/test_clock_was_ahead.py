"""A clock that was ahead for a moment and was put right keeps nothing from anybody afterwards."""

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from intake_bot.engine.conversation import Conversation
from intake_bot.service.notices import Pace, send_notices
from intake_bot.service.paging import AGAIN, call_staff
from tests.support.scene import VICTIM_PHONE, Scene

DUTY = ("duty@example.org",)
DAYS = 86_400.0


class CountsAll:
    """A mailer and a pager that only count."""

    def __init__(self) -> None:
        self.mails = 0
        self.calls = 0

    async def send(self, to: Sequence[str], subject: str, body: str) -> None:
        self.mails += 1

    async def page(self, to: Sequence[str], *, again: bool) -> None:
        self.calls += 1


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path, telegram=False)
    made.refer()
    made.invite("victim-1")
    says(made, "1")
    says(made, made.party("victim-1").profile.code_words[talk(made).word])
    yield made
    made.close()


def says(scene: Scene, text: str) -> None:
    scene.clock.at += 30
    scene.says(VICTIM_PHONE, "victim", text)


def talk(scene: Scene) -> Conversation:
    found = scene.house.look(lambda unit: unit.state(scene.party("victim-1").id)).conversation
    assert found is not None
    return found


def test_notices_go_out_again_at_once(scene: Scene) -> None:
    mailer, right = CountsAll(), scene.clock.at
    scene.clock.at += 30 * DAYS
    says(scene, "PERSON")
    asyncio.run(send_notices(scene.house, mailer, DUTY, Pace()))
    scene.clock.at = right + 60
    says(scene, "PERSON")
    asyncio.run(send_notices(scene.house, mailer, DUTY, Pace()))
    assert mailer.mails == 2
    asyncio.run(send_notices(scene.house, mailer, DUTY, Pace()))
    assert mailer.mails == 2


def test_a_notice_that_was_owed_then_is_told_now(scene: Scene) -> None:
    mailer, right = CountsAll(), scene.clock.at
    scene.clock.at += 30 * DAYS
    says(scene, "PERSON")
    scene.clock.at = right + 60
    asyncio.run(send_notices(scene.house, mailer, DUTY, Pace()))
    assert mailer.mails == 1


def test_a_call_for_danger_that_was_owed_then_is_made_now(scene: Scene) -> None:
    pager, right = CountsAll(), scene.clock.at
    scene.clock.at += 5 * DAYS
    says(scene, "I want to kill myself")
    scene.clock.at = right + 60
    asyncio.run(call_staff(scene.house, pager, DUTY))
    assert pager.calls == 1
    scene.clock.at += AGAIN
    asyncio.run(call_staff(scene.house, pager, DUTY))
    assert pager.calls == 2


def test_whoever_was_heard_then_shows_again_who_they_are(scene: Scene) -> None:
    right = scene.clock.at
    assert talk(scene).verified
    scene.clock.at += 2 * 3600.0
    says(scene, "1")
    scene.clock.at = right + 60
    says(scene, "1")
    assert (talk(scene).verified, talk(scene).step) == (False, "verify")


def test_two_machines_a_few_seconds_apart_ask_nobody_again(scene: Scene) -> None:
    says(scene, "1")
    scene.clock.at -= 40
    scene.says(VICTIM_PHONE, "victim", "1")
    assert talk(scene).verified


def test_a_start_is_heard_after_a_stop_of_then(scene: Scene) -> None:
    right = scene.clock.at
    scene.clock.at += 5 * DAYS
    says(scene, "please stop texting me")
    scene.clock.at = right + 600
    assert talk(scene).stopped
    says(scene, "START")
    assert not talk(scene).stopped
