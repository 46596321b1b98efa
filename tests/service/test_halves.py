"""Two short texts in a row for one question are one answer; the commit never waits, only the outbox does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from intake_bot.engine.conversation import Conversation
from tests.support.scene import VICTIM_PHONE, Scene

TO_THE_SUPPORTER = ("1", "{word}", "1", "1", "1", "1", "5", "2", "Dana", "1", "1", "1", "1", "1", "1", "1", "1",
                    "2", "2", "skip", "3", "1")  # fmt: skip


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path, telegram=False, quiet=1.0)
    made.refer()
    made.invite("victim-1")
    for text in TO_THE_SUPPORTER:
        made.clock.at += 30
        made.says(VICTIM_PHONE, "victim", text.replace("{word}", word(made) if "{" in text else ""))
        made.pass_time(2 / 3600)
    assert talk(made).step == "supporter_name", talk(made).step
    yield made
    made.close()


def talk(scene: Scene) -> Conversation:
    found = scene.house.look(lambda unit: unit.state(scene.party("victim-1").id)).conversation
    assert found is not None
    return found


def word(scene: Scene) -> str:
    return scene.party("victim-1").profile.code_words[talk(scene).word]


def writes(scene: Scene, text: str, after: float) -> None:
    """A text that reaches us ``after`` seconds; nothing of ours goes out before its quiet second is over."""
    scene.clock.at += after
    scene.deliver()
    scene.says(VICTIM_PHONE, "victim", text)


def test_a_name_and_a_relation_in_two_texts_are_one_answer(scene: Scene) -> None:
    seen = len(scene.seen(VICTIM_PHONE))
    writes(scene, "Maria", 30)
    assert talk(scene).step == "must_not", "the commit did not wait"
    writes(scene, "my sister", 0.6)
    scene.pass_time(2 / 3600)
    given = talk(scene).answers["supporter_name"]
    assert (given.value, given.relation) == (("Maria",), "sister")
    assert talk(scene).step == "must_not"
    arrived = [bubble for bubble in scene.seen(VICTIM_PHONE)[seen:] if bubble.direction == "in"]
    assert len(arrived) == 1, "one question went out, not two"


def test_a_second_text_after_the_question_went_out_answers_that_question(scene: Scene) -> None:
    writes(scene, "Maria", 30)
    writes(scene, "nobody else", 8)
    assert talk(scene).answers["supporter_name"].value == ("Maria",)
    assert talk(scene).answers["must_not"].value == ("nobody else",)


def test_a_stop_is_never_half_of_an_answer(scene: Scene) -> None:
    writes(scene, "Maria", 30)
    writes(scene, "stop", 0.5)
    assert talk(scene).stopped


def test_three_halves_are_one_answer_too(scene: Scene) -> None:
    writes(scene, "her name is", 30)
    writes(scene, "Maria", 0.5)
    writes(scene, "my sister", 0.5)
    scene.pass_time(2 / 3600)
    assert "Maria" in talk(scene).answers["supporter_name"].value[0]
    assert talk(scene).step == "must_not"


def test_without_a_second_text_the_question_goes_out_a_second_later(scene: Scene) -> None:
    seen = len(scene.seen(VICTIM_PHONE))
    writes(scene, "Maria, my sister", 30)
    assert len(scene.seen(VICTIM_PHONE)) == seen + 1, "only their own text"
    scene.pass_time(1 / 3600)
    assert len(scene.seen(VICTIM_PHONE)) == seen + 2


def test_the_same_delivery_twice_is_no_second_half(scene: Scene) -> None:
    scene.clock.at += 30
    inbound = scene.network.text(VICTIM_PHONE, "victim", "Maria")
    scene.take(inbound)
    scene.take(replace(inbound))
    assert talk(scene).answers["supporter_name"].value == ("Maria",)
