"""A concern that was read wrongly: staff say so, it is counted apart, and nothing of it is deleted."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from intake_bot.errors import NotFound
from intake_bot.service.concerns import Count, counted, misread, put_concern
from intake_bot.service.house import House
from intake_bot.service.ports import Unit
from intake_bot.service.release import resume, seen
from intake_bot.service.unseen import alarms, unseen_concerns
from intake_bot.service.views import summary_of
from tests.support.scene import VICTIM_PHONE, Scene

KIM, LEE = "kim@example.org", "lee@example.org"
CASE = "RM-2026-014"
QUOTE = "I want to kill myself"


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path, telegram=False)
    made.refer()
    made.invite("victim-1")
    made.says(VICTIM_PHONE, "victim", QUOTE)
    yield made
    made.close()


def the_concern(scene: Scene) -> int:
    return scene.house.look(lambda unit: unit.concerns())[0].id


def test_who_said_so_and_when_stands_beside_the_quote(scene: Scene) -> None:
    misread(scene.house, the_concern(scene), KIM)
    (kept,) = summary_of(scene.house, CASE, "victim-1").concerns
    assert (kept.quote, kept.misread_by, kept.misread_at) == (QUOTE, KIM, scene.clock.at)
    assert (kept.seen_by, kept.seen_at) == (KIM, scene.clock.at)


def test_it_ends_the_alarm_its_task_and_what_it_held_back(scene: Scene) -> None:
    misread(scene.house, the_concern(scene), KIM)
    assert alarms(scene.house) == ()
    assert unseen_concerns(scene.house) == ()
    assert "safety_concern" not in [task.kind for task in scene.house.look(lambda unit: unit.tasks())]
    resume(scene.house, CASE, "victim-1", KIM)


def test_whoever_said_so_or_saw_it_first_stays(scene: Scene) -> None:
    number = the_concern(scene)
    seen(scene.house, number, LEE)
    scene.clock.at += 60
    misread(scene.house, number, KIM)
    misread(scene.house, number, LEE)
    (kept,) = scene.house.look(lambda unit: unit.concerns())
    assert (kept.seen_by, kept.misread_by) == (LEE, KIM)


def test_the_task_stays_while_another_concern_of_the_same_text_stands(scene: Scene) -> None:
    first = scene.house.look(lambda unit: unit.concerns())[0]
    house = scene.house
    house.act(lambda unit: put_concern(house, unit, first.party_id, "pressured", "clear", QUOTE, first.reply, 2.0))
    misread(house, first.id, KIM)
    assert "safety_concern" in [task.kind for task in house.look(lambda unit: unit.tasks())]


def _possible(house: House, party_id: int, at: float, unit: Unit) -> None:
    put_concern(house, unit, party_id, "pressured", "possible", "x", 9, at)


def test_it_is_counted_apart(scene: Scene) -> None:
    house, first = scene.house, scene.house.look(lambda unit: unit.concerns())[0]
    for at in (3.0, 4.0):
        house.act(partial(_possible, house, first.party_id, at))
    seen(house, first.id, KIM)
    misread(house, house.look(lambda unit: unit.concerns())[0].id, KIM)
    assert counted(house) == (
        Count("clear", unseen=0, seen=1, misread=0),
        Count("possible", unseen=1, seen=0, misread=1),
    )


def test_a_concern_that_is_none_is_refused(scene: Scene) -> None:
    with pytest.raises(NotFound):
        misread(scene.house, 12345, KIM)
