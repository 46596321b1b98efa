"""From a conversation to the record and the tasks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intake_bot.casework.intake import DUE_HOURS, NO_TASK, TASK_OF_EVENT, due_for, items_of, left_open, make_record
from intake_bot.casework.tasks import URGENT, Task
from intake_bot.casework.terms import OUTCOMES, SECTIONS, TERMS
from intake_bot.engine.conversation import Given
from intake_bot.engine.expectations import options_of
from intake_bot.engine.flow import Ask, Flow, Outcome
from intake_bot.engine.turn import EVENTS
from intake_bot.flows.offender import OFFENDER
from intake_bot.flows.victim import VICTIM
from tests.casework.make import NOW
from tests.casework.talks import usual

FLOWS = pytest.mark.parametrize("flow", [VICTIM, OFFENDER], ids=lambda flow: flow.id)


@FLOWS
def test_a_record_holds_the_answers_that_stand_in_order(flow: Flow) -> None:
    talk = usual(flow)
    record = make_record(flow, talk, party_id=2, version=1, at=NOW, ledger_head="head")
    assert record.outcome == "finished"
    assert [item.reply for item in record.items] == sorted(item.reply for item in record.items)
    assert not any(item.field.startswith("sharing.") for item in record.items)
    assert record.items[-1].field == "consent.take_part"


def test_sharing_goes_to_the_item_it_is_about_and_a_skip_keeps_it_with_the_mediator() -> None:
    talk = usual(VICTIM)
    answers = dict(talk.answers)
    answers["hopes_share"] = Given(("may_share",), 1, NOW)
    answers["questions_share"] = Given((), 2, NOW, skipped=True)
    found = {item.field: item.sharing for item in items_of(VICTIM, replace(talk, answers=answers))}
    assert found["words.hopes"] == "may_share"
    assert found["words.questions"] == "mediator"
    assert found["preferences.form"] == ""


def test_an_answer_on_a_branch_that_was_left_is_not_in_the_record() -> None:
    talk = usual(VICTIM)
    answers = dict(talk.answers)
    answers["supporter"] = Given(("no",), 1, NOW)
    changed = replace(talk, answers=answers)
    assert "people.supporter_name" not in {item.field for item in items_of(VICTIM, changed)}
    assert left_open(VICTIM, changed) == ()


def test_only_questions_that_may_still_come_are_left_open() -> None:
    talk = usual(VICTIM)
    early = {step: given for step, given in talk.answers.items() if step != "times"}
    assert {"preferences.times", "preferences.days"} <= set(left_open(VICTIM, replace(talk, answers=early)))
    assert "people.supporter_name" not in left_open(VICTIM, replace(talk, answers=early))


def test_every_event_has_its_task_or_needs_none() -> None:
    assert TASK_OF_EVENT.keys() | NO_TASK == EVENTS
    assert not TASK_OF_EVENT.keys() & NO_TASK


def test_every_kind_of_task_is_in_the_list_of_kinds() -> None:
    known = {word.strip(" .,\n") for word in (Task.__doc__ or "").partition("Kinds:")[2].split(",")}
    assert set(TASK_OF_EVENT.values()) <= known
    assert DUE_HOURS.keys() <= known
    assert known >= URGENT


def test_what_presses_is_due_first() -> None:
    assert due_for("safety_concern", 0.0) == min(hours * 3600 for hours in DUE_HOURS.values())
    assert due_for("reopened", 0.0) is None


@FLOWS
def test_every_field_and_option_has_the_words_of_the_field(flow: Flow) -> None:
    for step, found in flow.steps.items():
        if not isinstance(found, Ask) or not found.saves or found.saves.startswith("sharing."):
            continue
        term = TERMS[found.saves]
        assert set(options_of(found.expects)) <= term.options.keys(), step
        assert found.saves.partition(".")[0] in SECTIONS, step


def test_every_ending_has_its_words() -> None:
    assert {outcome.value for outcome in Outcome} <= OUTCOMES.keys()
