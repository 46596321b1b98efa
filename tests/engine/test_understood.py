"""What is told back, asked beside an answer, changed later, or may be a danger: one turn each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intake_bot.engine.advance import advance
from intake_bot.engine.answers import (
    Asked,
    ChangeSaid,
    Chosen,
    ChosenSeveral,
    Command,
    DangerSaid,
    NearTie,
    NoWords,
    OptOutSaid,
    Reading,
    Said,
    TimesSaid,
    TimesUnsure,
    Unclear,
)
from intake_bot.engine.conversation import Conversation, Given
from intake_bot.engine.flow import Outcome
from intake_bot.engine.turn import Heard, Line, Turn
from intake_bot.engine.windows import Window
from intake_bot.flows import CURRENT

FLOW = CURRENT["victim"]
EVENINGS = (Window(("mon", "tue"), start="18:00", end="21:00"), Window(("thu",), available=False))


class Talk:
    """One person at one step, identified; what they say next."""

    def __init__(self, step: str, **more: object) -> None:
        self.conversation = Conversation("victim", 2, step, "en", "sms", verified=True, address="sms:1", question=5)
        self.conversation = replace(self.conversation, **more)  # type: ignore[arg-type]  # any field of it
        self.replies = 10

    def hears(self, reading: Reading, text: str = "(reply)", **more: object) -> Turn:
        self.replies += 1
        heard = Heard(reading, text, self.replies, 100.0, address="sms:1", **more)  # type: ignore[arg-type]  # any field of it
        turn = advance(FLOW, self.conversation, heard)
        self.conversation = turn.conversation
        return turn

    def value(self, step: str) -> tuple[str, ...]:
        return self.conversation.answers[step].value


def said(turn: Turn) -> list[str]:
    return [phrase.key for phrase in turn.say]


def events(turn: Turn) -> list[str]:
    return [event.name for event in turn.events]


def test_times_in_words_count_only_once_they_were_told_back_and_confirmed() -> None:
    talk = Talk("times")
    turn = talk.hears(TimesSaid(EVENINGS), "mondays and tuesdays after 6, not thursdays")
    assert said(turn) == ["common.confirm"]
    assert "times" not in talk.conversation.answers
    asked_with = talk.replies
    turn = talk.hears(Chosen("yes"))
    assert talk.value("times") == ("mon,tue 18:00-21:00", "!thu")
    assert talk.conversation.answers["times"].reply == asked_with, "it points to the reply with the times"
    assert said(turn) == ["victim.place"]


def test_times_told_back_wrongly_are_asked_again() -> None:
    talk = Talk("times")
    talk.hears(TimesSaid(EVENINGS))
    turn = talk.hears(Chosen("no"))
    assert said(turn) == ["common.say_anew", "victim.times"]
    assert "times" not in talk.conversation.answers


def test_other_times_may_be_said_instead_of_a_yes() -> None:
    talk = Talk("times")
    talk.hears(TimesSaid(EVENINGS))
    turn = talk.hears(TimesSaid((Window(("sat",)),)))
    assert said(turn) == ["common.confirm"]
    talk.hears(Chosen("yes"))
    assert talk.value("times") == ("sat",)


def test_a_time_with_two_readings_says_why_it_asks() -> None:
    assert said(Talk("times").hears(TimesUnsure("two_hours"))) == ["common.times_two_hours", "victim.times"]


def test_unclear_times_too_end_with_the_offer_of_a_person() -> None:
    talk = Talk("times")
    for _ in range(2):
        talk.hears(TimesUnsure("part"))
    assert said(talk.hears(TimesUnsure("part"))) == ["common.offer"]


def test_a_near_tie_asks_which_one_is_meant() -> None:
    talk = Talk("place")
    turn = talk.hears(NearTie(("near_home", "public_place")))
    assert said(turn) == ["common.which"]
    assert turn.question is not None
    assert turn.question.options == ("near_home", "public_place", "neither")
    talk.hears(Chosen("public_place"))
    assert talk.value("place") == ("public_place",)


def test_what_only_comes_near_an_option_is_told_back_with_the_next_question() -> None:
    turn = Talk("place").hears(Chosen("public_place", inferred=True), "the library")
    assert said(turn) == ["common.noted", "victim.place_avoid"]


def test_several_options_from_words_are_told_back_and_those_from_numbers_are_not() -> None:
    chosen = ChosenSeveral(("letters", "video"))
    turn = Talk("form").hears(chosen, "by letter or on video", in_words=True)
    assert said(turn) == ["common.noted", "victim.times"]
    assert turn.say[0].values["said"] == Line("victim.form", ("letters", "video"))
    assert said(Talk("form").hears(chosen, "2 3")) == ["victim.times"]


def test_a_new_answer_of_several_options_is_told_back_once() -> None:
    talk = answered(Talk("hopes"))
    turn = talk.hears(ChangeSaid("form", ChosenSeveral(("letters", "video"))), "change form to ...", in_words=True)
    assert said(turn).count("common.noted") == 1


def test_a_next_in_other_words_is_not_told_back() -> None:
    turn = Talk("process").hears(Chosen("next", inferred=True), "ok cool")
    assert said(turn) == ["victim.risks"]


def test_own_words_beside_options_are_confirmed_first() -> None:
    talk = Talk("place")
    assert said(talk.hears(Said("the park by the river"))) == ["common.confirm"]
    talk.hears(Chosen("yes"))
    assert talk.value("place") == ("the park by the river",)


def test_a_question_gets_its_approved_answer_and_the_open_question_comes_back() -> None:
    talk = Talk("place")
    turn = talk.hears(Unclear(), asked=Asked(("is_it_safe",), sure=True))
    assert said(turn) == ["victim_answers.is_it_safe", "victim.place"]
    assert talk.conversation.misses == 0


def test_an_unsure_question_shows_up_to_three_to_pick_from() -> None:
    talk = Talk("place")
    turn = talk.hears(Unclear(), "is it ok", asked=Asked(("is_it_safe", "must_i")))
    assert turn.question is not None
    assert turn.question.options == ("is_it_safe", "must_i", "neither")
    turn = talk.hears(Chosen("must_i"))
    assert said(turn) == ["victim_answers.must_i", "victim.place"]


def test_a_question_without_an_answer_goes_to_staff_only_with_leave() -> None:
    talk = Talk("place")
    assert said(talk.hears(Unclear(), "is there parking?", asked=Asked())) == ["common.pass_on"]
    turn = talk.hears(Chosen("no"))
    assert "question_asked" not in events(turn)
    talk.hears(Unclear(), "is there parking?", asked=Asked())
    turn = talk.hears(Chosen("yes"))
    (event,) = [event for event in turn.events if event.name == "question_asked"]
    assert event.quote == "is there parking?"
    assert said(turn) == ["common.question_passed", "victim.place"]


def test_none_of_the_topics_shown_offers_staff_with_the_question_as_it_was_written() -> None:
    talk = Talk("place")
    talk.hears(Unclear(), "is it ok to park there", asked=Asked(("is_it_safe", "must_i")))
    talk.hears(Chosen("neither"))
    turn = talk.hears(Chosen("yes"))
    assert [event.quote for event in turn.events] == ["is it ok to park there"]


def test_an_answer_with_a_question_is_kept_and_the_question_is_answered() -> None:
    talk = Talk("place")
    turn = talk.hears(Chosen("online"), asked=Asked(("cost",), sure=True))
    assert talk.value("place") == ("online",)
    assert said(turn) == ["victim_answers.cost", "victim.place_avoid"]


def test_an_answer_with_an_unsure_question_keeps_the_answer_and_asks_which() -> None:
    talk = Talk("place")
    turn = talk.hears(Chosen("online"), asked=Asked(("cost", "how_long")))
    assert talk.value("place") == ("online",)
    assert said(turn) == ["common.answer_kept", "common.topics"]


def test_before_it_is_known_who_reads_no_question_is_answered() -> None:
    talk = Talk("safe_now", verified=False)
    turn = talk.hears(Unclear(), asked=Asked(("what_is_it",), sure=True))
    assert said(turn) == ["common.ask_later", "victim.safe_now"]


def test_a_question_at_a_consent_is_no_consent_and_brings_its_full_words_back() -> None:
    talk = Talk("take_part")
    turn = talk.hears(Unclear(), "AGREE but can i stop later?", asked=Asked(("must_i",), sure=True))
    assert not turn.consents
    assert [(phrase.key, phrase.variant) for phrase in turn.say][-1] == ("victim.take_part", "text")


def test_after_an_end_a_question_is_still_answered() -> None:
    turn = Talk("finished", outcome=Outcome.FINISHED).hears(Unclear(), asked=Asked(("how_long",), sure=True))
    assert said(turn) == ["victim_answers.how_long"]


def answered(talk: Talk) -> Talk:
    """Everything up to where they stand was answered."""
    given = {}
    steps = list(FLOW.steps)
    for step in steps[steps.index("assistant") : steps.index("hopes")]:
        found = FLOW.steps[step]
        usual = getattr(found, "usual", "")
        if usual and getattr(found, "needs", "") == "" and step not in ("safer", "come_back"):
            value = ("mon 18:00-21:00",) if step == "times" else tuple(usual.split())
            given[step] = Given((), 1, 1.0, skipped=True) if usual == "SKIP" else Given(value, 1, 1.0)
    talk.conversation = replace(talk.conversation, answers=given)
    return talk


def test_an_earlier_answer_can_be_changed_from_anywhere() -> None:
    talk = answered(Talk("hopes"))
    turn = talk.hears(ChangeSaid("place", Chosen("online")), "change place to online")
    assert talk.value("place") == ("online",)
    assert said(turn) == ["common.noted", "victim.hopes"]


def test_changed_times_are_told_back_first_and_then_the_talk_goes_on_where_it_was() -> None:
    talk = answered(Talk("hopes"))
    assert said(talk.hears(ChangeSaid("times", TimesSaid(EVENINGS)))) == ["common.confirm"]
    turn = talk.hears(Chosen("yes"))
    assert talk.value("times") == ("mon,tue 18:00-21:00", "!thu")
    assert said(turn) == ["victim.hopes"]


def test_only_the_name_of_a_question_asks_it_again() -> None:
    talk = answered(Talk("hopes"))
    assert said(talk.hears(ChangeSaid("place", Unclear()))) == ["victim.place"]


@pytest.mark.parametrize("step", ["texting", "explore"])
def test_a_consent_is_never_changed_in_passing(step: str) -> None:
    talk = answered(Talk("hopes"))
    before = talk.value(step)
    turn = talk.hears(ChangeSaid(step, Chosen("no")))
    assert talk.value(step) == before
    assert not turn.consents
    assert said(turn)[-1] == f"victim.{step}"


def test_a_question_not_yet_answered_cannot_be_changed() -> None:
    talk = answered(Talk("hopes"))
    turn = talk.hears(ChangeSaid("apology", Chosen("would_like")))
    assert said(turn) == ["common.nothing_before", "victim.hopes"]


def test_a_possible_danger_offers_a_person_and_goes_on() -> None:
    talk = Talk("hopes")
    turn = talk.hears(Said("that it ends"), "that it ends", concern=DangerSaid("self_harm", "possible"))
    assert talk.value("hopes") == ("that it ends",)
    assert said(turn) == ["common.possible", "victim.hopes_share"]
    assert "concern_noted" in events(turn)
    assert talk.conversation.outcome is None


def test_somebody_in_trouble_is_not_told_that_they_were_not_understood() -> None:
    turn = Talk("place").hears(Unclear(), "i cant do this anymore", concern=DangerSaid("self_harm", "possible"))
    assert said(turn) == ["common.possible", "victim.place"]


def test_a_clear_danger_ends_the_questions() -> None:
    talk = Talk("place")
    turn = talk.hears(DangerSaid("self_harm"))
    assert said(turn) == ["common.danger"]
    assert talk.conversation.outcome is Outcome.DANGER


def test_an_ambiguous_stop_stops_first_and_is_marked_for_a_human() -> None:
    turn = Talk("place").hears(OptOutSaid(by_carrier=False, tier="ambiguous"))
    assert turn.conversation.stopped
    assert [(event.name, event.detail) for event in turn.events] == [("opted_out", "ambiguous")]


def test_a_pause_sends_nothing_more_and_go_on_comes_back_to_the_same_question() -> None:
    talk = Talk("place")
    assert said(talk.hears(Command("pause"))) == ["common.paused"]
    assert talk.conversation.outcome is Outcome.SILENT
    assert said(talk.hears(Command("go_on"))) == ["common.reopened", "victim.place"]


def test_a_wish_for_erasure_goes_to_staff_and_is_neither_stop_nor_leave() -> None:
    talk = Talk("place")
    turn = talk.hears(Command("erase"))
    assert said(turn) == ["common.erase_asked", "victim.place"]
    assert "erasure_asked" in events(turn)
    assert not talk.conversation.stopped
    assert talk.conversation.outcome is None


@pytest.mark.parametrize(
    ("kind", "reply"),
    [
        ("image", "photo"),
        ("video", "video"),
        ("animation", "sticker"),
        ("voice", "voice"),
        ("audio", "voice"),
        ("sticker", "sticker"),
        ("location", "location"),
        ("contact", "contact"),
        ("poll", "poll"),
        ("document", "file"),
        ("reaction", "reaction"),
        ("emoji", "emoji"),
        ("forwarded", "forwarded"),
    ],
)
def test_each_kind_of_picture_has_a_reply_of_its_own(kind: str, reply: str) -> None:
    turn = Talk("place").hears(NoWords(kind))
    assert said(turn)[0] == f"common.no_words_{reply}"
    assert "place" not in turn.conversation.answers


def test_words_may_go_on_in_a_second_text_but_an_option_may_not() -> None:
    assert Talk("hopes").hears(Said("peace"), "peace").waits
    assert not Talk("place").hears(Chosen("online"), "online").waits
    assert not Talk("hopes").hears(Command("repeat"), "repeat").waits
