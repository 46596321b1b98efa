"""At the code word: only what may be a try uses one up. Everything else gets a neutral answer, and the question."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import Asked, Command, Said, Unclear
from intake_bot.engine.flow import Outcome
from tests.engine.test_understood import Talk, events, said

WORDS = ("maple", "river", "lantern")


def at_the_word(**more: object) -> Talk:
    return Talk("verify", verified=False, **more)


def test_what_is_no_try_is_told_what_the_word_is_for_and_uses_none_up() -> None:
    talk = at_the_word()
    turn = talk.hears(Unclear(), "ok", code_words=WORDS)
    assert said(turn) == ["common.code_word", "victim.verify"]
    assert (talk.conversation.tries, events(turn)) == (0, [])


def test_however_often_nobody_is_locked_out_by_what_is_no_try() -> None:
    talk = at_the_word()
    for _ in range(8):
        talk.hears(Unclear(), "who dis", code_words=WORDS)
        assert talk.conversation.tries == 0
        assert talk.conversation.outcome is not Outcome.LOCKED


def test_a_question_about_the_word_is_answered_and_not_put_off() -> None:
    turn = at_the_word().hears(Unclear(), "what code word?", asked=Asked(), code_words=WORDS)
    assert said(turn) == ["common.code_word", "victim.verify"]


@pytest.mark.parametrize("step", ["safe_now", "verify"])
def test_whether_it_is_a_person_is_told_before_it_is_known_who_reads(step: str) -> None:
    talk = Talk(step, verified=False)
    turn = talk.hears(Unclear(), "am i texting a person", asked=Asked(("am_i_texting_a_person",), sure=True))
    assert said(turn) == ["common.who", f"victim.{step}"]
    turn = talk.hears(Command("who"), "is this the cops")
    assert said(turn) == ["common.who", f"victim.{step}"]


def test_a_code_word_that_sounds_like_small_talk_still_opens() -> None:
    talk = at_the_word(word=0)
    talk.hears(Unclear(), "Hello!", code_words=("hello", "river", "lantern"))
    assert talk.conversation.verified


def test_a_word_spelled_out_letter_by_letter_is_a_try_or_nothing() -> None:
    talk = at_the_word(word=0)
    talk.hears(Unclear(), "m a p l e", code_words=WORDS)
    assert not talk.conversation.verified


def test_under_the_offer_the_word_still_counts_and_a_wrong_one_too() -> None:
    talk = at_the_word(word=0)
    assert said([talk.hears(Unclear(), "huh", code_words=WORDS) for _ in range(3)][-1]) == ["common.offer"]
    talk.hears(Said("apple"), "apple", code_words=WORDS)
    assert (talk.conversation.tries, talk.conversation.detour) == (1, "")
    for _ in range(3):
        talk.hears(Unclear(), "huh", code_words=WORDS)
    talk.hears(Said("maple"), "maple", code_words=WORDS)
    assert talk.conversation.verified


def test_three_real_tries_still_lock() -> None:
    talk = at_the_word(word=0)
    for guess in ("apple", "pear", "plum"):
        talk.hears(Said(guess), guess, code_words=WORDS)
    assert talk.conversation.outcome is Outcome.LOCKED


def test_a_guest_too_gets_an_answer_and_loses_no_try_by_small_talk() -> None:
    talk = Talk("hopes", address="sms:2", guest="sms:1", guest_word=1)
    for reading, text, lead in (
        (Unclear(), "who dis", "common.code_word"),
        (Command("who"), "who is this", "common.who"),
        (Unclear(), "ok", "common.code_word"),
    ):
        turn = talk.hears(reading, text, code_words=WORDS)
        assert said(turn) == [lead, "victim.verify"]
        assert talk.conversation.guest_tries == 0
    talk.hears(Said("apple"), "apple", code_words=WORDS)
    assert talk.conversation.guest_tries == 1
