"""Danger from a number in no case reaches a human at once, and that number alone can drown nobody else's call."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from intake_bot.casework.tasks import Task
from intake_bot.casework.terms_notes import note_text
from intake_bot.service.paging import AGAIN, call_staff
from intake_bot.service.release import done
from intake_bot.service.strangers_danger import CALL_EVERY
from tests.support.scene import Scene

DUTY = ("duty@example.org",)
SOMEBODY, ANOTHER = "+14155550199", "+14155550198"
CLEAR = "I want to kill myself"


@dataclass
class PagerOfATest:
    """Keeps when staff were called."""

    calls: list[bool] = field(default_factory=list)

    async def page(self, to: Sequence[str], *, again: bool) -> None:
        self.calls.append(again)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path, telegram=False)
    made.refer()
    yield made
    made.close()


@pytest.fixture
def pager() -> PagerOfATest:
    return PagerOfATest()


def writes(scene: Scene, pager: PagerOfATest, text: str = CLEAR, *, number: str = SOMEBODY, times: int = 1) -> None:
    for _ in range(times):
        scene.clock.at += 30
        scene.says(number, "victim", text)
        asyncio.run(call_staff(scene.house, pager, DUTY))


def tasks(scene: Scene) -> list[Task]:
    return list(scene.house.look(lambda unit: list(unit.tasks())))


def test_an_hour_of_such_texts_is_one_task_with_their_number_one_call_and_its_repeat(
    scene: Scene, pager: PagerOfATest
) -> None:
    writes(scene, pager, times=119)
    (task,) = tasks(scene)
    assert (task.kind, note_text(task)) == (
        "stranger_danger",
        ("119 such texts came from this number so far.", False),
    )
    assert pager.calls == [False, True]


def test_the_first_text_of_each_number_calls_at_once(scene: Scene, pager: PagerOfATest) -> None:
    writes(scene, pager, times=3)
    writes(scene, pager, number=ANOTHER)
    assert pager.calls == [False, False]
    assert sorted(task.note for task in tasks(scene)) == ["", "3 such texts came from this number so far."]


def test_after_an_hour_the_next_text_calls_again_while_nobody_has_looked(scene: Scene, pager: PagerOfATest) -> None:
    writes(scene, pager)
    scene.clock.at += AGAIN
    asyncio.run(call_staff(scene.house, pager, DUTY))
    scene.clock.at += CALL_EVERY
    writes(scene, pager, times=2)
    assert pager.calls == [False, True, True]
    assert len(tasks(scene)) == 1


def test_once_the_task_is_done_the_next_text_is_a_task_and_its_call_comes_within_the_hour(
    scene: Scene, pager: PagerOfATest
) -> None:
    for _ in range(3):
        writes(scene, pager)
        done(scene.house, tasks(scene)[0].id, "kim@example.org")
    writes(scene, pager)
    assert (len(tasks(scene)), len(pager.calls)) == (1, 1)
    scene.clock.at += CALL_EVERY
    asyncio.run(call_staff(scene.house, pager, DUTY))
    assert pager.calls == [False, False]


def test_danger_after_a_stop_still_reaches_a_human_at_the_same_pace_and_the_stop_stands(
    scene: Scene, pager: PagerOfATest
) -> None:
    scene.says(SOMEBODY, "victim", "STOP")
    before = len(scene.seen(SOMEBODY))
    writes(scene, pager, times=10)
    assert pager.calls == [False]
    assert tasks(scene)[0].note.startswith("10 ")
    ours = [one for one in scene.seen(SOMEBODY)[before:] if one.direction == "in"]
    assert ours == []


def test_the_same_number_on_the_other_line_is_the_same_number(scene: Scene, pager: PagerOfATest) -> None:
    writes(scene, pager)
    scene.says(SOMEBODY, "offender", CLEAR)
    asyncio.run(call_staff(scene.house, pager, DUTY))
    assert (len(tasks(scene)), pager.calls) == (1, [False])


def test_no_number_is_kept_for_it_that_could_be_read(scene: Scene, pager: PagerOfATest) -> None:
    writes(scene, pager)
    kept = scene.house.look(lambda unit: unit.get_mark("strangers_danger"))
    assert kept.startswith("sealed:")
    assert SOMEBODY not in scene.house.look(lambda unit: unit.get_sealed_mark("strangers_danger"))
