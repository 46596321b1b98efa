"""What is not understood again and again is set aside. Nobody is called who did not wish it: a phone may be watched."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intake_bot.casework.intake import TASK_OF_EVENT
from intake_bot.engine.answers import Chosen, Command, Unclear
from intake_bot.engine.conversation import Given
from intake_bot.engine.flow import Ask, Flow, Outcome, Review
from intake_bot.engine.laid import CHANGE, OFFER
from intake_bot.engine.turn import Turn
from intake_bot.flows import CURRENT
from tests.engine.test_understood import Talk, answered, events, said
from tests.support.walker import Walker

CALLS = {"person_asked", "call_asked"}
"""Events by which staff call somebody."""


def four_times(talk: Talk) -> Turn:
    """Unclear, three times and once more under the offer."""
    turns = [talk.hears(Unclear(), "blah") for _ in range(3)]
    assert not any(CALLS & set(events(turn)) for turn in turns)
    assert said(turns[-1]) == ["common.offer"]
    return talk.hears(Unclear(), "blah blah")


def test_a_preference_that_is_not_understood_is_skipped_and_the_next_question_comes() -> None:
    talk = Talk("arrival")
    turn = four_times(talk)
    assert said(turn) == ["common.set_aside", "victim.supporter"]
    assert talk.conversation.answers["arrival"].skipped
    assert [(one.name, one.quote) for one in turn.events if one.name == "misunderstood"] == [
        ("misunderstood", "blah blah")
    ]
    assert not turn.consents


def test_leave_to_share_that_is_not_understood_is_not_given() -> None:
    turn = four_times(Talk("hopes_share"))
    assert said(turn) == ["common.set_aside", "victim.worries"]
    assert not [act for act in turn.consents if act.granted]


@pytest.mark.parametrize(
    "step", ["safe_now", "verify", "process", "texting", "shared_phone", "check_stop", "explore", "take_part"]
)
def test_consent_safety_identity_and_understanding_are_never_passed_over_but_wait_where_they_are(step: str) -> None:
    talk = Talk(step, verified=step not in ("safe_now", "verify"))
    turn = four_times(talk)
    assert said(turn) == ["common.left_open"]
    assert talk.conversation.outcome is Outcome.SILENT
    assert step not in talk.conversation.answers
    assert "misunderstood" in events(turn)
    turn = talk.hears(Command("go_on"))
    assert said(turn)[-1] == ("victim.safe_now" if step in ("safe_now", "verify") else f"victim.{step}")


@pytest.mark.parametrize("flow", CURRENT.values(), ids=lambda flow: flow.id)
def test_at_no_step_does_misunderstanding_alone_make_staff_call(flow: Flow) -> None:
    for step, found in flow.steps.items():
        if not isinstance(found, Ask | Review):
            continue
        walker = Walker(flow, 1, oddness=0.0)
        here = replace(walker.conversation, step=step, verified=True, detour=OFFER, heard_at=walker.now)
        walker.last = replace(walker.last, conversation=here)
        turn = walker.step(Unclear())
        assert turn.say, step
        assert not CALLS & set(events(turn)), step


def test_a_call_is_asked_for_only_where_it_is_chosen() -> None:
    talk = Talk("arrival")
    for _ in range(3):
        talk.hears(Unclear())
    turn = talk.hears(Chosen("person"))
    assert said(turn) == ["common.person_coming", "victim.arrival"]
    assert "person_asked" in events(turn)


def test_staff_see_it_quietly() -> None:
    assert TASK_OF_EVENT["misunderstood"] == "misunderstood"


def test_an_answer_that_was_there_before_stays_when_its_change_is_not_understood() -> None:
    talk = answered(Talk("hopes"))
    talk.hears(Command("back"))
    step = talk.conversation.step
    before = talk.value(step)
    turn = four_times(talk)
    assert talk.value(step) == before
    assert said(turn) == ["common.set_aside", "victim.hopes"]


@pytest.mark.parametrize("last", [Unclear(), Chosen("skip"), Chosen("again"), Chosen("person")])
def test_over_a_finished_intake_it_ends_where_it_was_and_never_in_silence(last: Unclear | Chosen) -> None:
    talk = Talk("finished", outcome=Outcome.FINISHED, detour=CHANGE, answers={"name": Given(("Dana",), 1, 1.0)})
    for _ in range(3):
        talk.hears(Unclear())
    turn = talk.hears(last)
    assert said(turn)
    assert (talk.conversation.outcome, talk.conversation.detour) == (Outcome.FINISHED, "")
    assert "finished" not in events(turn)
