"""A stop holds whatever else is in it: one text at most, which may hold help, and staff see what it may also mean."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import Chosen, DangerSaid, OptOutSaid
from intake_bot.engine.conversation import Given
from intake_bot.engine.flow import Outcome
from intake_bot.engine.turn import Turn
from tests.engine.test_understood import Talk, events, said

AGREED = {"explore": Given(("yes",), 1, 1.0), "take_part": Given(("agree",), 2, 2.0)}
IN_OWN_WORDS = [OptOutSaid(by_carrier=False, tier="ambiguous"), OptOutSaid(by_carrier=False, tier="phrase")]


@pytest.mark.parametrize("stop", IN_OWN_WORDS)
@pytest.mark.parametrize("tier", ["possible", "clear"])
@pytest.mark.parametrize("step", ["verify", "place"])
def test_a_stop_that_may_be_self_harm_is_confirmed_with_the_crisis_lines(
    stop: OptOutSaid, tier: str, step: str
) -> None:
    talk = Talk(step, verified=step != "verify")
    turn = talk.hears(stop, "i cant do this anymore", concern=DangerSaid("self_harm", tier))
    assert said(turn) == ["common.stopped_care"]
    assert turn.conversation.stopped
    assert {"opted_out", "concern_raised"} <= set(events(turn))
    assert not said(talk.hears(stop, "no more", concern=DangerSaid("self_harm", tier))), "no second text, ever"


def test_clear_danger_of_any_kind_beside_a_stop_gets_the_lines_and_a_mere_possible_one_does_not() -> None:
    def after(kind: str, tier: str) -> Turn:
        return Talk("place").hears(IN_OWN_WORDS[1], concern=DangerSaid(kind, tier))

    assert said(after("abuse_now", "clear")) == ["common.stopped_care"]
    assert said(after("pressured", "possible")) == ["common.stopped"]


def test_where_the_carrier_has_stopped_nothing_can_be_said_and_staff_still_see_the_danger() -> None:
    turn = Talk("place").hears(OptOutSaid(by_carrier=True), concern=DangerSaid("self_harm"))
    assert not said(turn)
    assert {"opted_out", "concern_raised"} <= set(events(turn))


@pytest.mark.parametrize("stop", IN_OWN_WORDS)
def test_a_stop_in_own_words_after_a_consent_may_be_a_withdrawal_and_staff_find_out(stop: OptOutSaid) -> None:
    talk = Talk("finished", outcome=Outcome.FINISHED, answers=AGREED)
    turn = talk.hears(stop, "ya no quiero seguir")
    assert turn.conversation.stopped
    assert [(one.name, one.quote) for one in turn.events if one.name == "may_withdraw"] == [
        ("may_withdraw", "ya no quiero seguir")
    ]
    assert not turn.consents, "only a human tells whether it was meant so"


def test_the_keyword_alone_is_about_texts_and_without_a_consent_there_is_nothing_to_withdraw() -> None:
    keyword = Talk("finished", outcome=Outcome.FINISHED, answers=AGREED).hears(OptOutSaid(by_carrier=False))
    assert "may_withdraw" not in events(keyword)
    texting = {"texting": Given(("ok",), 1, 1.0), "explore": Given(("no",), 2, 1.0)}
    assert "may_withdraw" not in events(Talk("declined", answers=texting).hears(IN_OWN_WORDS[0]))


def test_after_the_keyword_own_words_may_still_withdraw_and_nothing_is_sent() -> None:
    talk = Talk("finished", outcome=Outcome.FINISHED, answers=AGREED)
    talk.hears(OptOutSaid(by_carrier=True))
    turn = talk.hears(IN_OWN_WORDS[0], "i dont want to do this anymore")
    assert not said(turn)
    assert events(turn) == ["may_withdraw"]
    assert not said(talk.hears(Chosen("yes")))
