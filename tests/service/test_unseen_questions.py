"""What was written before a question went out does not go past it: no explanation and no consent is passed unseen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Outcome
from intake_bot.service.ports import TryLater
from tests.support.scene import VICTIM_PHONE, Scene

TO_THE_PROCESS = ("1", "{word}", "1", "1", "1", "1", "5", "2", "Dana")
TO_THE_REVIEW = (*TO_THE_PROCESS, *"11111111", "2", "2", "skip", "3", "no", "skip", "1", "1", "4", "8", "skip", "skip",
                 "skip", "3", "1", "1", "1")  # fmt: skip
EXPLAINED = ("risks", "alternatives", "effect")


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path, telegram=False, quiet=1.0)
    made.refer()
    made.invite("victim-1")
    yield made
    made.close()


def talk(scene: Scene) -> Conversation:
    found = scene.house.look(lambda unit: unit.state(scene.party("victim-1").id)).conversation
    assert found is not None
    return found


def says(scene: Scene, *texts: str) -> None:
    """One text after another, each once the question before it has arrived."""
    for text in texts:
        scene.clock.at += 30
        word = scene.party("victim-1").profile.code_words[talk(scene).word] if text == "{word}" else text
        scene.says(VICTIM_PHONE, "victim", word)
        scene.pass_time(2 / 3600)


def at(scene: Scene, step: str, *texts: str) -> None:
    says(scene, *texts)
    assert talk(scene).step == step


def at_once(scene: Scene, *texts: str) -> None:
    """Texts in a row, and the carrier takes nothing from us until the last of them is answered."""
    for _ in texts:
        scene.network.script("sms", TryLater(60, "busy"))
    for text in texts:
        scene.clock.at += 1
        scene.says(VICTIM_PHONE, "victim", text)
    scene.pass_time(0.1)


def arrived(scene: Scene) -> list[str]:
    return [bubble.body for bubble in scene.seen(VICTIM_PHONE) if bubble.direction == "in"]


def sent_steps(scene: Scene) -> list[str]:
    rows = scene.house.look(lambda unit: unit.outbox(scene.party("victim-1").id))
    return [row.step for row in rows if row.accepted_at is not None]


@pytest.mark.parametrize("hurry", ["next", "1", "skip", "more", "back"])
def test_no_explanation_is_passed_before_it_went_out(scene: Scene, hurry: str) -> None:
    at(scene, "process", *TO_THE_PROCESS)
    says(scene, "next")
    before = len(arrived(scene))
    at_once(scene, "next", *[hurry] * 3)
    assert talk(scene).step == "alternatives"
    assert len(arrived(scene)) == before + 1, "the explanation went out, and once"
    assert "You need not meet." in arrived(scene)[-1]
    says(scene, "next", "next")
    assert talk(scene).step == "check_stop"
    assert [sent_steps(scene).count(step) for step in EXPLAINED] == [1, 1, 1]


def test_next_for_an_explanation_that_went_out_counts_however_early_it_was_written(scene: Scene) -> None:
    at(scene, "process", *TO_THE_PROCESS)
    early = scene.network.text(VICTIM_PHONE, "victim", "next")
    says(scene, "next")
    assert talk(scene).step == "risks"
    scene.take(early)
    scene.pass_time(2 / 3600)
    assert talk(scene).step == "alternatives"


def test_next_right_after_more_goes_on_from_an_explanation_that_was_seen(scene: Scene) -> None:
    at(scene, "process", *TO_THE_PROCESS)
    at_once(scene, "more", "next")
    assert talk(scene).step == "risks"


def test_an_explanation_that_could_not_be_sent_is_asked_again_and_is_no_dead_end(scene: Scene) -> None:
    at(scene, "process", *TO_THE_PROCESS)
    scene.network.script("sms", TryLater(7 * 3600, "busy"))
    says(scene, "next")
    scene.pass_time(0.1)
    assert "risks" not in sent_steps(scene)
    says(scene, "next")
    assert (talk(scene).step, sent_steps(scene)[-1]) == ("risks", "risks")
    says(scene, "next")
    assert talk(scene).step == "alternatives"


def test_an_explanation_behind_a_question_of_theirs_is_sent_before_it_can_be_passed(scene: Scene) -> None:
    at(scene, "process", *TO_THE_PROCESS)
    says(scene, "1. Can my dog come?")
    assert (talk(scene).step, talk(scene).detour) == ("risks", "pass_on"), "their question stands in its place"
    says(scene, "next")
    assert (talk(scene).step, sent_steps(scene)[-1]) == ("risks", "risks")


def test_a_question_to_us_before_an_explanation_went_out_is_answered_with_it(scene: Scene) -> None:
    at(scene, "process", *TO_THE_PROCESS)
    at_once(scene, "next", "Do I have to meet him?")
    assert talk(scene).step == "risks"
    assert "It can also hurt" in arrived(scene)[-1]


def test_skip_does_not_decline_a_consent_to_texts_that_was_not_asked_yet(scene: Scene) -> None:
    at(scene, "privacy", *TO_THE_PROCESS[:3])
    at_once(scene, "skip", "skip")
    assert (talk(scene).step, talk(scene).outcome) == ("texting", None)
    assert arrived(scene)[-1].startswith("Your reply came before my question reached you.")
    says(scene, "1")
    assert talk(scene).step == "shared_phone"


def test_skip_does_not_pass_the_last_question_unseen(scene: Scene) -> None:
    at(scene, "review", *TO_THE_REVIEW)
    at_once(scene, "skip", "skip")
    assert (talk(scene).step, talk(scene).outcome) == ("take_part", None)
    assert arrived(scene)[-1].startswith("Your reply came before my question reached you.")


@pytest.mark.parametrize(
    ("words", "outcome", "step"),
    [
        ("leave", Outcome.WITHDRAWN, "texting"),
        ("pause", Outcome.SILENT, "texting"),
        ("I want to kill myself", Outcome.DANGER, "texting"),
        ("person", None, "texting"),
        ("español", None, "texting"),
    ],
)
def test_what_must_not_wait_works_on_an_unsent_question(
    scene: Scene, words: str, outcome: Outcome | None, step: str
) -> None:
    at(scene, "privacy", *TO_THE_PROCESS[:3])
    at_once(scene, "next", words)
    assert (talk(scene).step, talk(scene).outcome) == (step, outcome)
    assert "before my question" not in arrived(scene)[-1]


def test_stop_works_on_an_unsent_question(scene: Scene) -> None:
    at(scene, "privacy", *TO_THE_PROCESS[:3])
    at_once(scene, "next", "stop")
    assert talk(scene).stopped
    assert "texting" not in sent_steps(scene)
