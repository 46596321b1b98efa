"""What is due of a closed case: never at once, never of an unfinished case, never by a clock that leapt."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from intake_bot.casework.program import Retention
from intake_bot.casework.retention_due import (
    DAY,
    LEAP,
    PERSON_DUE,
    TEXTS_DUE,
    WAIT,
    ClosedCase,
    Due,
    KeptPerson,
    Told,
    dues,
    even_since,
    without_words,
)
from intake_bot.engine.conversation import Conversation, Given, Last, Shown
from intake_bot.engine.flow import Ask, Flow, Outcome
from intake_bot.flows import CURRENT
from intake_bot.flows.victim import VICTIM
from tests.casework.make import NOW
from tests.casework.talks import usual

KEPT = Retention(transcript_days=180, record_days=1000)
CLOSED = NOW
ANA, BEN = KeptPerson(1, "victim-1", texts=True), KeptPerson(2, "offender-1", texts=True)
CASE = ClosedCase(7, CLOSED, (ANA, BEN))
OVER = CLOSED + 180 * DAY
WHOLE_OVER = CLOSED + 1000 * DAY


def told(kind: str, at: float, **how: bool) -> Told:
    return Told(9, kind, at, **{"open": True, **how})


def first(now: float, case: ClosedCase = CASE, *, even: float = 0.0) -> Due:
    return dues(case, KEPT, now, even)[0]


def test_until_the_days_are_over_nothing_is_due_and_the_day_is_known() -> None:
    texts, whole = dues(CASE, KEPT, CLOSED + DAY, 0.0)
    assert (texts.kind, texts.people, texts.over_at, texts.goes_at) == (TEXTS_DUE, (1, 2), OVER, OVER + WAIT)
    assert (whole.kind, whole.people, whole.over_at) == (PERSON_DUE, (1, 2), WHOLE_OVER)
    assert not texts.ready(OVER + WAIT + DAY)


def test_what_staff_were_not_told_of_does_not_go_however_late_it_is() -> None:
    late = OVER + 300 * DAY
    assert not first(late).ready(late)
    assert first(late).goes_at == late + WAIT


def test_a_week_after_the_task_it_goes_whoever_ticked_it_off() -> None:
    for is_open in (True, False):
        case = replace(CASE, told=(told(TEXTS_DUE, OVER + 5, open=is_open),))
        assert not first(OVER + 4 + WAIT, case).ready(OVER + 4 + WAIT)
        assert first(OVER + 5 + WAIT, case).ready(OVER + 5 + WAIT)


@pytest.mark.parametrize(
    "task",
    [told(PERSON_DUE, OVER + 5), told(TEXTS_DUE, OVER - 5), told(TEXTS_DUE, OVER + 900 * DAY)],
    ids=["of the other kind", "from when the setting was shorter", "from a clock that was ahead"],
)
def test_a_task_that_does_not_speak_of_this_counts_for_nothing(task: Told) -> None:
    now = OVER + 20 * DAY
    assert first(now, replace(CASE, told=(task,))).told_at is None


def test_a_clock_that_leapt_must_run_a_week_before_anything_goes() -> None:
    case, now = replace(CASE, told=(told(TEXTS_DUE, OVER),)), OVER + 100 * DAY
    assert first(now, case, even=OVER).ready(now)
    assert not first(now, case, even=now).ready(now)
    assert first(now + WAIT, case, even=now).ready(now + WAIT)


def test_the_clock_runs_evenly_until_it_leaps_either_way() -> None:
    assert even_since(None, NOW) == NOW
    assert even_since((NOW - 90 * DAY, NOW - LEAP), NOW) == NOW - 90 * DAY
    assert even_since((NOW - 90 * DAY, NOW - LEAP - 1), NOW) == NOW
    assert even_since((NOW - 90 * DAY, NOW + LEAP + 1), NOW) == NOW
    assert even_since((NOW + 1, NOW + 2), NOW) == NOW


def test_who_wrote_after_it_has_as_long_again_and_the_others_do_not_wait() -> None:
    gone = OVER + WAIT
    again = replace(ANA, texts_gone_at=gone)
    case = replace(CASE, people=(again, replace(BEN, texts=False, texts_gone_at=gone)))
    assert first(gone + DAY, case).over_at == gone + 180 * DAY
    assert first(gone + 180 * DAY, case).people == (1,)
    old_task = replace(case, told=(told(TEXTS_DUE, OVER),))
    assert first(gone + 200 * DAY, old_task).told_at is None


def test_once_everything_is_due_the_texts_are_no_matter_of_their_own() -> None:
    assert [one.kind for one in dues(CASE, KEPT, WHOLE_OVER, 0.0)] == [PERSON_DUE]
    short = Retention(transcript_days=500, record_days=90)
    assert [one.kind for one in dues(CASE, short, CLOSED + 90 * DAY, 0.0)] == [PERSON_DUE]


def test_of_whom_nothing_is_left_nothing_is_due() -> None:
    assert dues(replace(CASE, people=()), KEPT, WHOLE_OVER, 0.0) == ()
    without = replace(CASE, people=(replace(ANA, texts=False),))
    assert [one.kind for one in dues(without, KEPT, OVER, 0.0)] == [PERSON_DUE]


def test_an_unseen_concern_or_an_open_task_holds_everything() -> None:
    assert CASE.held == ""
    assert replace(CASE, waiting=1).held == "open_task"
    assert replace(CASE, waiting=1, unseen=1).held == "unseen_concern"


# --- what is left of a talk

WORDS = "ZEBRA"
HELD = Last(WORDS, NOW, "hopes", 3, pending=(WORDS,), given=Given((WORDS,), 1, NOW), address=WORDS)


def full(flow: Flow) -> Conversation:
    """A finished talk with words of theirs wherever there can be some."""
    talk = usual(flow)
    free = {
        step: replace(given, value=(WORDS,))
        for step, given in talk.answers.items()
        if not getattr(flow.steps[step], "consent", "")
    }
    return replace(
        talk,
        answers={**talk.answers, **free},
        outcome=Outcome.DANGER,
        ended=Outcome.CLOSED,
        verified=True,
        resume="hopes",
        detour=WORDS,
        pending=(WORDS,),
        question_text=WORDS,
        last=HELD,
        shown=Shown("take_part", "1", WORDS, "en", "sms"),
        address=WORDS,
        guest=WORDS,
        heard_at=NOW,
        stopped=True,
        stopped_at=NOW,
        turns=44,
        question=21,
    )


@pytest.mark.parametrize("flow", CURRENT.values(), ids=lambda flow: flow.id)
def test_nothing_that_they_said_is_left_but_the_consents(flow: Flow) -> None:
    talk = full(flow)
    assert repr(talk).count(WORDS) > 20
    left = without_words(flow, talk)
    assert WORDS not in repr(left)
    consents = {step for step, found in flow.steps.items() if isinstance(found, Ask) and found.consent}
    assert left.answers.keys() == consents & talk.answers.keys()
    assert left.answers["take_part"] == talk.answers["take_part"]


def test_stop_stays_and_order_goes_on_and_all_else_begins_anew() -> None:
    talk = full(VICTIM)
    left = without_words(VICTIM, talk)
    where = ("flow", "version", "step", "language", "channel", "outcome", "ended", "question", "turns")
    kept = {*where, "heard_at", "stopped_at", "stopped", "tries", "word", "answers"}
    fresh = Conversation(talk.flow, talk.version, talk.step, talk.language, talk.channel)
    for one in fields(Conversation):
        if one.name != "answers":
            assert getattr(left, one.name) == getattr(talk if one.name in kept else fresh, one.name), one.name
    assert not left.verified
