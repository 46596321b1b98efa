"""After AGREE an answer is changed by naming it, from anywhere: its value is not lost on the way to a menu."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Outcome
from intake_bot.flows import CURRENT
from tests.casework.talks import usual
from tests.support.scene import VICTIM_PHONE, Scene


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path, telegram=False)
    made.refer()
    made.invite("victim-1")
    ended = usual(CURRENT["victim"])
    address = f"sms:{VICTIM_PHONE}"
    there = replace(
        talk(made), step=ended.step, outcome=ended.outcome, answers=ended.answers, verified=True, address=address,
        heard_at=made.clock.now(),
    )  # fmt: skip
    made.house.act(lambda unit: unit.put_conversation(made.party("victim-1").id, there))
    yield made
    made.close()


def talk(scene: Scene) -> Conversation:
    found = scene.house.look(lambda unit: unit.state(scene.party("victim-1").id)).conversation
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "option"),
    [("change place to online", "online"), ("can i change the place to your office?", "program_office"),
     ("cambie el lugar a la biblioteca", "public_place")],
)  # fmt: skip
def test_a_new_answer_is_kept_and_told_back_and_the_intake_stays_finished(scene: Scene, text: str, option: str) -> None:
    scene.says(VICTIM_PHONE, "victim", text)
    assert talk(scene).answers["place"].value == (option,)
    assert talk(scene).outcome is Outcome.FINISHED
    assert "Noted: " in scene.last(VICTIM_PHONE).body


def test_times_are_told_back_before_they_count(scene: Scene) -> None:
    scene.says(VICTIM_PHONE, "victim", "cambiar la hora a las 5 de la tarde")
    assert "Is that right?" in scene.last(VICTIM_PHONE).body
    scene.says(VICTIM_PHONE, "victim", "1")
    assert "17:00" in talk(scene).answers["times"].value[0]
    assert talk(scene).outcome is Outcome.FINISHED


def test_a_question_that_is_only_named_is_asked_again(scene: Scene) -> None:
    scene.says(VICTIM_PHONE, "victim", "change the place")
    assert talk(scene).step == "place"


def test_own_words_that_change_are_asked_about_sharing_anew(scene: Scene) -> None:
    scene.says(VICTIM_PHONE, "victim", "change my hopes to that he listens")
    assert talk(scene).answers["hopes"].value == ("that he listens",)
    assert talk(scene).step == "hopes_share"
