"""Silence becomes a task, once; nobody is ever written to because of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_bot.service.silence import note_silence
from tests.support.scene import VICTIM_PHONE, Scene


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path)
    made.refer()
    yield made
    made.close()


def look(scene: Scene) -> int:
    return scene.house.act(lambda unit: note_silence(scene.house, unit))


def test_three_silent_days_become_one_task_and_no_text(scene: Scene) -> None:
    scene.invite("victim-1")
    scene.pass_time(71)
    assert look(scene) == 0
    scene.pass_time(2)
    assert look(scene) == 1
    assert look(scene) == 0
    scene.pass_time(200)
    assert look(scene) == 0
    assert len(scene.seen(VICTIM_PHONE)) == 1


def test_nobody_is_silent_who_was_not_asked_or_asked_for_later_or_stopped(scene: Scene) -> None:
    scene.pass_time(100)
    assert look(scene) == 0
    scene.invite("victim-1")
    scene.says(VICTIM_PHONE, "victim", "later")
    scene.says(VICTIM_PHONE, "victim", "tomorrow morning")
    scene.says(VICTIM_PHONE, "victim", "STOP")
    scene.pass_time(100)
    assert look(scene) == 0


def test_a_new_question_left_open_is_a_new_silence(scene: Scene) -> None:
    scene.invite("victim-1")
    scene.pass_time(73)
    assert look(scene) == 1
    scene.says(VICTIM_PHONE, "victim", "1")
    scene.pass_time(73)
    assert look(scene) == 1
