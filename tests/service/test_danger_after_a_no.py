"""Danger reaches a human after a no, too; but it undoes no no, and opens no lock."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake_bot.engine.flow import Outcome
from intake_bot.errors import Refused
from intake_bot.service.concerns import misread
from intake_bot.service.release import done, reply, resume, seen
from tests.faults.talks import CASE, scene_at, talk
from tests.support.scene import VICTIM_PHONE, Scene

KIM = "kim@example.org"
DANGER = "I want to kill myself"
ENDS = {
    Outcome.WITHDRAWN: ("form", ["LEAVE"]),
    Outcome.DECLINED: ("explore", ["2"]),
    Outcome.NO_TEXTS: ("texting", ["Please do not"]),
    Outcome.WRONG_PERSON: ("safe_now", ["4"]),
    Outcome.LOCKED: ("verify", ["zebra", "apple", "carpet"]),
}


def says(scene: Scene, *texts: str) -> None:
    for text in texts:
        scene.clock.at += 60
        scene.says(VICTIM_PHONE, "victim", text)
        scene.deliver()


def all_seen(scene: Scene) -> None:
    for concern in scene.house.look(lambda unit: unit.concerns(unseen_only=True)):
        seen(scene.house, concern.id, KIM)


def refused(scene: Scene) -> tuple[str, str]:
    """What staff are told who would write again, or by hand."""
    before = len(scene.seen(VICTIM_PHONE))
    with pytest.raises(Refused) as again:
        resume(scene.house, CASE, "victim-1", KIM)
    with pytest.raises(Refused) as by_hand:
        reply(scene.house, CASE, "victim-1", KIM, "Hi, about your case")
    scene.deliver()
    assert len(scene.seen(VICTIM_PHONE)) == before
    return str(again.value), str(by_hand.value)


@pytest.mark.parametrize("end", ENDS, ids=lambda end: end.value)
def test_nobody_may_write_after_a_no_because_danger_was_written_after_it(end: Outcome, tmp_path: Path) -> None:
    step, texts = ENDS[end]
    scene = scene_at(tmp_path, step)
    says(scene, *texts)
    assert talk(scene).outcome is end
    before = refused(scene)
    says(scene, DANGER)
    assert talk(scene).outcome is Outcome.DANGER
    assert "988" in scene.seen(VICTIM_PHONE)[-1].body
    assert [task.kind for task in scene.house.look(lambda unit: unit.tasks())].count("safety_concern") == 1
    assert refused(scene) == before
    all_seen(scene)
    assert talk(scene).outcome is end
    assert refused(scene) == before


def test_until_a_human_has_seen_the_danger_their_own_go_on_does_not_open_it(tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "form")
    says(scene, "LEAVE", DANGER, "GO ON")
    assert talk(scene).outcome is Outcome.DANGER
    all_seen(scene)
    says(scene, "GO ON")
    assert talk(scene).outcome is None


def test_leave_said_in_a_pause_for_danger_is_a_no_when_the_pause_is_over(tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "form")
    says(scene, DANGER, "LEAVE")
    assert talk(scene).outcome is Outcome.DANGER
    all_seen(scene)
    assert talk(scene).outcome is Outcome.WITHDRAWN
    assert "withdrew" in refused(scene)[0]


def test_two_texts_of_danger_are_both_to_be_seen(tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "form")
    says(scene, "LEAVE", DANGER, "I will kill him")
    first, *others = scene.house.look(lambda unit: unit.concerns())
    assert others
    seen(scene.house, first.id, KIM)
    assert talk(scene).outcome is Outcome.DANGER
    all_seen(scene)
    assert talk(scene).outcome is Outcome.WITHDRAWN


@pytest.mark.parametrize("way", ["task", "misread"])
def test_a_task_done_and_a_misreading_end_that_pause_as_well(way: str, tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "form")
    says(scene, "LEAVE", DANGER)
    if way == "task":
        [task] = [one for one in scene.house.look(lambda unit: unit.tasks()) if one.kind == "safety_concern"]
        done(scene.house, task.id, KIM)
    else:
        [concern] = scene.house.look(lambda unit: unit.concerns())
        misread(scene.house, concern.id, KIM)
    assert talk(scene).outcome is Outcome.WITHDRAWN


def test_a_pause_over_an_open_question_ends_only_when_staff_write_again(tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "form")
    says(scene, DANGER)
    all_seen(scene)
    assert talk(scene).outcome is Outcome.DANGER
    resume(scene.house, CASE, "victim-1", KIM)
    scene.deliver()
    assert talk(scene).outcome is None
    assert talk(scene).ended is None


def test_whoever_holds_only_the_link_undoes_no_leaving(tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "privacy")
    says(scene, "LEAVE")
    other = "+14155550999"
    scene.take(scene.network.open_link(other, "victim", scene.party("victim-1").profile.telegram_token))
    scene.says(other, "victim", DANGER, app="telegram")
    all_seen(scene)
    assert talk(scene).outcome is Outcome.WITHDRAWN
    refused(scene)
