"""Two short texts in a row for one question are one answer; the commit never waits, only the outbox does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Outcome
from intake_bot.service.halves import unfinished
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


def stand_at(scene: Scene, step: str) -> None:
    """The talk put at a question further on, as if it had just been asked and had gone out."""
    party = scene.party("victim-1")
    there = replace(talk(scene), step=step, detour="", pending=(), last=None)
    scene.house.act(lambda unit: unit.put_conversation(party.id, there))


def quotes(scene: Scene) -> list[tuple[str, str]]:
    """How heavy each concern is, and the words that staff see."""
    party = scene.party("victim-1")
    return [(found.tier, found.quote) for found in scene.house.look(lambda unit: unit.concerns(party.id))]


@pytest.mark.parametrize(("step", "after"), [("supporter_name", 0.6), ("place", 0.6), ("take_part", 3.0)])
def test_danger_in_two_texts_pauses_the_talk_and_reaches_a_human(scene: Scene, step: str, after: float) -> None:
    stand_at(scene, step)
    writes(scene, "I want to", 30)
    writes(scene, "die", after)
    assert talk(scene).outcome is Outcome.DANGER
    assert quotes(scene) == [("clear", "I want to die")]


@pytest.mark.parametrize("texts", [("I want", "to", "die"), ("kill", "my", "self"), ("i", "want", "to", "die")])
@pytest.mark.parametrize("step", ["supporter_name", "take_part"])
def test_danger_in_several_texts_is_heard_too(scene: Scene, step: str, texts: tuple[str, ...]) -> None:
    stand_at(scene, step)
    writes(scene, texts[0], 30)
    for text in texts[1:]:
        writes(scene, text, 1)
    assert talk(scene).outcome is Outcome.DANGER
    assert quotes(scene) == [("clear", " ".join(texts))]


def test_a_stop_in_three_texts_stops(scene: Scene) -> None:
    stand_at(scene, "take_part")
    for text, after in (("no", 30), ("more", 1), ("texts", 1)):
        writes(scene, text, after)
    assert talk(scene).stopped


def test_only_the_last_few_texts_are_kept(scene: Scene) -> None:
    stand_at(scene, "take_part")
    for number in range(9):
        writes(scene, f"word{number}", 1)
    last = talk(scene).last
    assert last is not None
    assert (*last.earlier, last.text) == ("word5", "word6", "word7", "word8")
    writes(scene, "x" * 295, 1)
    last = talk(scene).last
    assert last is not None
    assert last.earlier == ("word8",)
    writes(scene, "later", 30)
    last = talk(scene).last
    assert last is not None
    assert last.earlier == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("yo its me", "yo good moment"),
        ("y el va a leer esto?", "siguiente"),
        ("after 7 my kids are asleep", "no dont leave voicemail"),
    ],
)
@pytest.mark.parametrize("step", ["supporter_name", "good_hours", "take_part"])
def test_two_harmless_texts_raise_no_concern(scene: Scene, step: str, first: str, second: str) -> None:
    stand_at(scene, step)
    writes(scene, first, 30)
    writes(scene, second, 2)
    assert quotes(scene) == []


def test_a_possible_danger_that_a_pattern_finds_over_two_texts_is_noted(scene: Scene) -> None:
    stand_at(scene, "take_part")
    writes(scene, "he hits", 30)
    writes(scene, "me", 2)
    assert [quote for _, quote in quotes(scene)] == ["he hits me"]


@pytest.mark.parametrize(("first", "second"), [("don't", "text me again"), ("no quiero", "mas mensajes")])
def test_a_stop_in_two_texts_stops_at_once(scene: Scene, first: str, second: str) -> None:
    writes(scene, first, 30)
    writes(scene, second, 0.6)
    assert talk(scene).stopped
    assert "supporter_name" not in talk(scene).answers, "what was no answer is none"


def test_two_texts_far_apart_are_no_stop(scene: Scene) -> None:
    writes(scene, "don't", 30)
    writes(scene, "text me again", 20)
    assert not talk(scene).stopped


def test_what_follows_a_danger_is_not_the_same_danger_again(scene: Scene) -> None:
    writes(scene, "I want to die", 30)
    writes(scene, "ok", 0.6)
    assert quotes(scene) == [("clear", "I want to die")]


@pytest.mark.parametrize("second", ["is it safe?", "thanks", "ok", "next", "skip"])
def test_what_stands_for_itself_is_no_half_of_a_name(scene: Scene, second: str) -> None:
    writes(scene, "Maria", 30)
    writes(scene, second, 0.6)
    assert talk(scene).answers["supporter_name"].value == ("Maria",)


def test_a_bare_beginning_is_not_kept_for_the_whole(scene: Scene) -> None:
    stand_at(scene, "apology")
    writes(scene, "I would", 30)
    writes(scene, "not like one", 0.6)
    assert talk(scene).answers["apology"].value == ("would_not",)
    assert [unfinished(text) for text in ("I would", "I would.", "Maria", "")] == [True, False, False, False]


@pytest.mark.parametrize("first", ["hmm", "let me see", "a ver"])
def test_who_thinks_aloud_has_not_answered_yet(scene: Scene, first: str) -> None:
    stand_at(scene, "losses")
    writes(scene, first, 30)
    writes(scene, "300", 0.5)
    assert talk(scene).answers["losses"].value == ("250_to_1000",)


def test_a_question_right_behind_an_answer_is_answered_and_not_refused(scene: Scene) -> None:
    writes(scene, "Maria", 30)
    writes(scene, "is it safe?", 0.5)
    scene.pass_time(2 / 3600)
    assert talk(scene).answers["supporter_name"].value == ("Maria",)
    assert talk(scene).step == "must_not"
    assert "Staff prepare each side alone" in scene.last(VICTIM_PHONE).body


def test_where_staff_wrote_in_between_the_talk_does_not_step_back(scene: Scene) -> None:
    writes(scene, "Maria", 30)
    party = scene.party("victim-1")
    written = replace(talk(scene), staff_wrote=True)
    scene.house.act(lambda unit: unit.put_conversation(party.id, written))
    writes(scene, "my sister", 0.6)
    assert (talk(scene).step, talk(scene).answers["supporter_name"].relation) == ("must_not", "")


def test_a_chat_that_nobody_knows_does_not_step_the_talk_back(tmp_path: Path) -> None:
    made = Scene(tmp_path, telegram=True, quiet=1.0)
    made.refer()
    made.invite("victim-1")
    made.says(VICTIM_PHONE, "victim", "1")
    made.says(VICTIM_PHONE, "victim", word(made))
    stand_at(made, "supporter_name")
    made.take(made.network.open_link(VICTIM_PHONE, "victim", made.party("victim-1").profile.telegram_token))
    writes(made, "Maria", 30)
    made.clock.at += 0.5
    made.says(VICTIM_PHONE, "victim", "hello there", app="telegram")
    assert talk(made).step == "must_not"
    assert talk(made).answers["supporter_name"].value == ("Maria",)
    made.close()
