"""Several things in one text: an answer and a question, a change of an earlier answer, a stop beside danger."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from intake_bot.engine.answers import (
    Asked,
    ChangeSaid,
    Chosen,
    Command,
    DangerSaid,
    NoWords,
    OptOutSaid,
    Said,
    TimesSaid,
    Unclear,
    Understood,
)
from intake_bot.engine.expectations import Choice, CodeWord, Consent, Expectation, Times, Words
from intake_bot.engine.windows import Window
from intake_bot.messages.catalog import load_catalogs
from intake_bot.messages.render import Words as Catalogs
from intake_bot.program_file import sample_program
from intake_bot.understanding.changes import Earlier
from intake_bot.understanding.questions import Index, index_of
from intake_bot.understanding.read import Around, read
from tests.understanding.asking import AGREE, AGREE_ES, PLACE, PLACE_ES, question

NOW = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("America/Chicago"))
WHERE, WHEN = Choice(tuple(PLACE)), Times(("by_steps", "any_time"))
PLACE_OR_WORDS, SHARE = Choice(tuple(PLACE), own_words=100), Choice(("mediator", "may_share"))


@cache
def answers() -> Index:
    words = Catalogs(load_catalogs(("en", "es")), sample_program())
    return index_of(words.asks("victim", "en"), words.asks("victim", "es"))


def earlier() -> tuple[Earlier, ...]:
    """Place, times, hopes and the permission to share them were answered before."""
    return (
        Earlier("place", frozenset({"place", "lugar"}), PLACE_OR_WORDS, question(WHERE), PLACE, PLACE_ES),
        Earlier("times", frozenset({"times", "horarios"}), WHEN, question(WHEN), {}, {}),
        Earlier("hopes", frozenset({"hopes", "hope"}), Words(), question(Words()), {}, {}),
        Earlier(
            "hopes_share", frozenset({"hopes share", "sharing hopes"}), SHARE, question(SHARE), {}, {}, strict=True
        ),
    )


def heard(text: str, expects: Expectation = WHERE, *, kind: str = "text", strict: bool = False) -> Understood:
    labels, others = (AGREE, AGREE_ES) if strict else (PLACE, PLACE_ES)
    asked = question(expects, "consent" if strict else "answer")
    return read(
        text, expects=expects, question=asked, labels=labels, other_labels=others, language="en", strict=strict,
        kind=kind, around=Around(NOW, answers(), earlier),
    )  # fmt: skip


def test_an_answer_and_a_question_are_both_heard() -> None:
    said = heard("near my home. do i have to forgive him?")
    assert isinstance(said.reading, Chosen)
    assert said.reading.option == "home"
    assert said.asked is not None
    assert said.asked.topics[0] == "must_forgive"


def test_a_question_alone_answers_nothing() -> None:
    said = heard("do i have to forgive him?")
    assert said.reading == Unclear()
    assert said.asked is not None
    assert said.asked.sure


def test_a_question_that_is_no_topic_of_ours_is_still_a_question() -> None:
    said = heard("is there parking?")
    assert said == Understood(Unclear(), None, Asked())


def test_in_own_words_a_question_is_kept_and_only_a_sure_one_is_answered_too() -> None:
    said = heard("will i have to forgive him?", Words())
    assert said.reading == Said("will i have to forgive him?")
    assert said.asked is not None
    assert said.asked.sure
    assert heard("is the sky blue?", Words()).asked is None


def test_what_they_would_ask_the_other_side_is_never_a_question_to_us() -> None:
    assert heard("will you apologise?", Words(for_others=True)) == Understood(Said("will you apologise?"))


def test_where_only_exact_words_count_a_question_beside_them_leaves_no_answer() -> None:
    assert heard("AGREE but is it safe?", Consent(tuple(AGREE)[1:]), strict=True).reading == Unclear()


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("change place to near my home", ChangeSaid("place", Chosen("home"))),
        ("can you change the place to near my home please", ChangeSaid("place", Chosen("home"))),
        ("cambiar lugar a cerca de mi casa", ChangeSaid("place", Chosen("home"))),
        ("actually for the place, near my home", ChangeSaid("place", Chosen("home"))),
        ("change times to saturdays", ChangeSaid("times", TimesSaid((Window(("sat",)),)))),
        ("about the place, make it near my home", ChangeSaid("place", Chosen("home"))),
        ("wait, for the place: near my home", ChangeSaid("place", Chosen("home"))),
        ("the place should be near my home instead", ChangeSaid("place", Chosen("home"))),
        ("on second thought, near my home for the place", ChangeSaid("place", Chosen("home"))),
        ("en cuanto al lugar: cerca de mi casa", ChangeSaid("place", Chosen("home"))),
        ("change hopes to that he listens", ChangeSaid("hopes", Said("that he listens"))),
        ("change hopes to be heard", ChangeSaid("hopes", Said("be heard"))),
        ("cambiar hopes a que me escuche", ChangeSaid("hopes", Said("que me escuche"))),
        ("for my hopes: that he listens", ChangeSaid("hopes", Said("that he listens"))),
        ("change the place", ChangeSaid("place", Unclear())),
    ],
)
def test_an_earlier_answer_is_changed_by_naming_it(text: str, changed: ChangeSaid) -> None:
    said = heard(text, Choice(("me", "them"))).reading
    assert isinstance(said, ChangeSaid)
    assert said.step == changed.step
    if isinstance(changed.reading, Chosen):
        assert isinstance(said.reading, Chosen)
        assert said.reading.option == changed.reading.option
    else:
        assert said.reading == changed.reading


@pytest.mark.parametrize("text", ["for the place i would like flowers", "I want to change", "actually i was there"])
def test_own_words_are_not_taken_for_a_change(text: str) -> None:
    assert heard(text, Words()).reading == Said(text)


def test_a_plain_change_works_where_own_words_are_expected_too() -> None:
    said = heard("change place to near my home", Words()).reading
    assert isinstance(said, ChangeSaid)


@pytest.mark.parametrize(
    "text",
    [
        "I hope so",
        "I hope not",
        "no hopes",
        "I hope they can apologise",
        "sorry, I hope he stops texting me",
        "actually my hopes are low",
        "no place feels safe",
        "actually the place is scary",
        "actually for the place I feel unsafe",
        "for the place, I feel unsafe",
        "with place: near my home",
        "on second thought, I have no words for my hopes",
    ],
)
def test_little_words_before_a_name_change_no_earlier_answer(text: str) -> None:
    assert not isinstance(heard(text, Choice(("me", "them"))).reading, ChangeSaid)


@pytest.mark.parametrize(
    "text", ["change my hopes I do not know", "change my hopes a lot", "change my hopes, not sure"]
)
def test_own_words_without_a_plain_mark_are_asked_for_anew(text: str) -> None:
    assert heard(text, Choice(("me", "them"))).reading == ChangeSaid("hopes", Unclear())


def test_what_they_want_to_be_different_is_an_answer_in_own_words() -> None:
    text = "I want to change the place where I live"
    assert heard(text, Words()).reading == Said(text)


@pytest.mark.parametrize("text", ["change hopes sharing to may share", "change my hopes share", "change sharing hopes"])
def test_a_permission_that_is_named_is_asked_and_its_words_are_never_overwritten(text: str) -> None:
    assert heard(text, Choice(("me", "them"))).reading == ChangeSaid("hopes_share", Unclear())


def test_a_permission_that_was_never_asked_changes_nothing() -> None:
    said = heard("change place sharing to yes", Choice(("me", "them"))).reading
    assert not isinstance(said, ChangeSaid)


def test_change_alone_is_the_command() -> None:
    assert heard("change").reading == Command("change")


def test_a_stop_beside_danger_is_a_stop_and_the_danger_is_kept_for_staff() -> None:
    said = heard("stop texting me, i am going to kill myself")
    assert said.reading == OptOutSaid(by_carrier=False, tier="phrase")
    assert said.concern == DangerSaid("self_harm", "clear")


def test_words_that_may_be_a_stop_and_are_clear_danger_are_danger() -> None:
    said = heard("im done. i am going to kill myself tonight")
    assert said.reading == DangerSaid("self_harm", "clear")


def test_what_was_forwarded_is_nobodys_answer_and_danger_in_it_is_only_possible() -> None:
    said = heard("I am going to kill you", kind="forwarded")
    assert said.reading == NoWords("forwarded")
    assert said.concern is not None
    assert said.concern.tier == "possible"


def test_an_answer_before_veiled_words_is_taken_and_the_words_are_heard() -> None:
    said = heard("3, but honestly i cant do this anymore")
    assert isinstance(said.reading, Chosen)
    assert said.reading.option == "home"
    assert said.concern == DangerSaid("self_harm", "possible")


def test_a_question_with_an_approved_answer_is_no_stop() -> None:
    assert not isinstance(heard("can I opt out?").reading, OptOutSaid)
    assert isinstance(heard("how do i make these texts stop?").reading, OptOutSaid)


@pytest.mark.parametrize(
    "text",
    [
        "Who is this? Stop texting me",
        "are you a robot? unsubscribe",
        "¿Quién es? No me escriba más",
        "Is this confidential? Stop texting me",
        "is this confidential, stop texting me",
        "must I do this? no more messages please",
        "must I do this no more messages please",
        "can I stop? please stop texting me",
        "what is this? STOP STOP STOP",
        "Who is this?\nSTOP",
        "who is this stop",
        "Stop texting me. Who is this?",
        "is it safe. cancel",
    ],
)
@pytest.mark.parametrize("expects", [WHERE, WHEN, Words(), CodeWord()])
def test_a_stop_beside_a_question_is_a_stop_whatever_was_asked(text: str, expects: Expectation) -> None:
    assert isinstance(heard(text, expects).reading, OptOutSaid)


@pytest.mark.parametrize(
    "text",
    [
        "can I still get out of this?",
        "how do I make it stop if I change my mind?",
        "do I have to do this or can I opt out?",
        "can I leave whenever I want? how do I get out of this?",
        "he won't stop. can my mom come?",
        "the end of March works? stop me if not",
    ],
)
def test_a_stop_inside_the_question_itself_is_asked_about(text: str) -> None:
    assert not isinstance(heard(text, Words()).reading, OptOutSaid)


def test_a_keyword_as_a_sentence_of_its_own_stops_beside_danger_unless_it_speaks_of_life() -> None:
    said = heard("STOP. me quiero morir")
    assert isinstance(said.reading, OptOutSaid)
    assert said.concern == DangerSaid("self_harm", "clear")
    assert heard("Basta. Me quiero morir").reading == DangerSaid("self_harm", "clear")
