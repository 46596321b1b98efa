"""What staff receive: every line points to its reply, what was inferred stands apart, the other side is absent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from intake_bot.casework.intake import make_record
from intake_bot.casework.ledger import Head, LedgerEntry, append
from intake_bot.casework.summary import SHOWN_EVENTS, Happening, Reply, Summary, build_summary
from intake_bot.casework.summary_forms import as_json, as_text
from intake_bot.casework.summary_schema import summary_schema
from intake_bot.casework.tasks import SafetyConcern
from intake_bot.casework.terms import CHECKS, EVENTS, check_text, is_quote, purpose_text, worded
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.expectations import options_of
from intake_bot.engine.flow import Ask, Flow, Outcome, Purpose
from intake_bot.flows.offender import OFFENDER
from intake_bot.flows.victim import VICTIM
from tests.casework.make import NOW, case_of, party_of
from tests.casework.talks import usual

VALIDATOR = jsonschema.Draft202012Validator(summary_schema())
CONSENT = {
    "role": "victim",
    "purpose": "take_part",
    "step": "take_part",
    "wording_version": "1",
    "wording_fingerprint": "ab" * 32,
    "wording": "Write AGREE to take part, {name}.",
    "language": "en",
    "channel": "sms",
    "words": "Agree",
    "reply": 1042,
    "understanding": {"check_stop": ["can_stop"], "check_choice": ["i_do"]},
    "expires": None,
    "staff_confirmed_by": None,
}
ENTRY = append(Head(), 2, "consent_granted", NOW, CONSENT, "00" * 16)


def summed(flow: Flow = VICTIM, talk: Conversation | None = None, **more: Any) -> Summary:
    made = build_summary(
        more.pop("case", case_of()), more.pop("party", party_of(f"{flow.id}-1")), flow, talk, made_at=NOW, **more
    )
    VALIDATOR.validate(as_json(made))
    return made


def lines(made: Summary) -> dict[str, Any]:
    return {line.field: line for section in made.sections for line in section.lines}


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(summary_schema())


@pytest.mark.parametrize("flow", [VICTIM, OFFENDER], ids=lambda flow: flow.id)
def test_every_answer_of_a_finished_intake_is_there_with_its_reply(flow: Flow) -> None:
    talk = usual(flow)
    record = make_record(flow, talk, party_id=2, version=1, at=NOW, ledger_head="x")
    made = summed(flow, talk, records=[record])
    assert made.outcome == "finished"
    assert made.record_version == 1
    asked = {step: ask for step, ask in flow.steps.items() if isinstance(ask, Ask) and ask.saves}
    saved = {step: ask.saves for step, ask in asked.items() if step in talk.answers}
    shown = {line.reply for line in (*lines(made).values(), *made.skipped)}
    for step, field in saved.items():
        if not field.startswith("sharing."):
            assert talk.answers[step].reply in shown, field


def test_own_words_keep_their_sharing_permission() -> None:
    made = summed(talk=usual(VICTIM))
    hopes = lines(made)["words.hopes"]
    assert hopes.text == "That I can say how it was for me"
    assert hopes.sharing == "mediator"
    assert "“That I can say how it was for me” (mediator only) [" in as_text(made)


def test_options_are_said_in_the_words_of_the_field() -> None:
    assert lines(summed(talk=usual(VICTIM)))["preferences.speaking_order"].text == "This person"


def test_what_was_skipped_and_what_was_left_open_are_told_apart() -> None:
    made = summed(talk=usual(VICTIM, None, upto="seating"))
    assert {"preferences.place_avoid", "people.must_not"} == {line.field for line in made.skipped}
    assert "preferences.seating" in made.left_open
    assert "preferences.form" not in made.left_open


@pytest.mark.parametrize("outcome", [*Outcome, None], ids=str)
def test_every_ending_has_a_summary_without_a_record(outcome: Outcome | None) -> None:
    made = summed(talk=usual(VICTIM, outcome, upto="form"))
    assert made.outcome == (outcome.value if outcome else "open")
    assert "No record was made" in as_text(made)


def test_a_no_is_shown_with_its_reply() -> None:
    talk = usual(VICTIM, Outcome.DECLINED, upto="form")
    no = replace(talk.answers["explore"], value=("no",))
    found = lines(summed(talk=replace(talk, answers={**talk.answers, "explore": no})))["consent.explore"]
    assert (found.text, found.reply) == ("No", no.reply)


def test_someone_who_was_never_written_to_has_one_too() -> None:
    made = summed(talk=None)
    assert made.outcome == "not_begun"
    assert made.sections == ()


def test_a_consent_shows_its_exact_words_time_and_reply() -> None:
    made = summed(talk=usual(VICTIM), ledger=[ENTRY])
    asked = made.consents[0].asked
    assert asked is not None
    assert (asked.words, asked.reply, asked.fingerprint) == ("Agree", 1042, "ab" * 32)
    assert asked.understanding == ("check_stop: can_stop", "check_choice: i_do")
    text = as_text(made)
    assert "“Agree” [1042]" in text
    assert "“Write AGREE to take part, {name}.”" in text
    assert made.ledger_head == ENTRY.hash


def test_an_erased_consent_says_so() -> None:
    gone: LedgerEntry = replace(ENTRY, payload=None, salt="")
    made = summed(talk=usual(VICTIM), ledger=[gone])
    assert made.consents[0].asked is None
    assert "erased" in as_text(made)


def test_a_concern_stands_with_its_quote_and_whether_it_was_seen() -> None:
    concern = SafetyConcern(7, 2, "violence", "clear", "he said he will hurt me", 1099, NOW)
    made = summed(talk=usual(VICTIM, Outcome.DANGER, upto="form"), concerns=[concern])
    text = as_text(made)
    assert "NOT SEEN YET: “he said he will hurt me” [1099]" in text
    assert text.index("SAFETY CONCERNS") < text.index("SAFE CONTACT")


def test_what_the_bot_made_of_free_words_is_kept_apart() -> None:
    talk = usual(VICTIM)
    reply = talk.answers["place"].reply
    said = Reply(reply, NOW, "in a park perhaps", "sms", literal=False)
    made = summed(talk=talk, replies={reply: said})
    assert any("“" not in one.text and "in a park perhaps" in one.text for one in made.inferred)
    assert lines(made)["preferences.place"].wrote == "in a park perhaps"
    literal = summed(talk=talk, replies={reply: replace(said, literal=True)})
    assert not any("park" in one.text for one in literal.inferred)


def test_the_understanding_check_is_shown_with_its_result() -> None:
    found = summed(talk=usual(VICTIM)).understanding
    assert [(one.step, one.understood) for one in found] == [("check_stop", True), ("check_choice", True)]


def test_only_events_that_matter_to_staff_are_listed() -> None:
    events = [Happening("answered", NOW), Happening("call_asked", NOW, reply=5)]
    assert [one.name for one in summed(talk=usual(VICTIM), events=events).happened] == ["call_asked"]


def test_reply_ids_are_texts_in_json() -> None:
    talk = usual(VICTIM)
    talk = replace(talk, answers={"form": replace(talk.answers["form"], reply=2**62), **talk.answers})
    data: Any = as_json(summed(talk=talk))
    assert all(isinstance(line["reply"], str) for section in data["sections"] for line in section["lines"])


HIDDEN = {
    "victim": {"attorney": "Zz-attorney", "officer": "Zz-officer", "source": "Zz-source"},
    "offender": {"advocate": "Zz-advocate"},
}


@pytest.mark.parametrize("flow", [VICTIM, OFFENDER], ids=lambda flow: flow.id)
def test_nothing_of_the_other_side_is_in_the_document(flow: Flow) -> None:
    case = case_of(notes="Zz-notes", co_offenders="Zz-co", **HIDDEN[flow.id])
    made = summed(flow, usual(flow), case=case)
    both = as_text(made) + repr(as_json(made))
    assert "Zz-" not in both
    other = "Sam Cole" if flow is VICTIM else "Dana Reyes"
    assert other not in both
    if flow is OFFENDER:
        assert "850.00" not in both


def test_a_stop_is_said_loudly() -> None:
    talk = replace(usual(VICTIM, Outcome.SILENT, upto="form"), stopped=True)
    assert "NO MORE TEXTS" in as_text(summed(talk=talk))


def test_every_id_in_a_summary_has_words_of_its_own() -> None:
    assert set(EVENTS) == SHOWN_EVENTS
    for flow in (VICTIM, OFFENDER):
        for step, found in flow.steps.items():
            if isinstance(found, Ask) and found.purpose is Purpose.UNDERSTANDING:
                assert set(options_of(found.expects)) <= set(CHECKS[step].options)
    assert purpose_text("share:words.questions") == "Sharing: Questions"
    assert check_text("check_stop", "can_stop") == ("What they can do once they have begun", "Can stop at any time")


def test_only_what_stands_as_it_was_written_is_quoted() -> None:
    assert is_quote("words.hopes", ("To be heard",), "To be heard", "To be heard")
    assert is_quote("words.hopes", ("To be heard",), "To be heard", "")  # the transcript is gone
    assert not is_quote("people.supporter_name", ("Maria",), "Maria (sister)", "Maria, my sister")
    assert not is_quote("preferences.days", ("sat",), "Saturday", "Saturday")


def test_several_answers_stand_apart_even_when_one_has_a_comma() -> None:
    assert worded("offender.amends", ("money_at_once", "work")) == "Money, at once; Work or service"
