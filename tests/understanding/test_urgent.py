"""Stop and danger, before everything else."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import Chosen, Command, DangerSaid, OptInSaid, OptOutSaid, Said
from tests.understanding.asking import heard, place, safe, words
from tests.understanding.lines import DANGER, OPT_OUT, ORDINARY

DANGEROUS = [(kind, line) for kind, found in DANGER.items() for line in found]


def test_the_lists_are_long_enough_to_mean_something() -> None:
    assert len(ORDINARY) >= 120
    assert len(DANGEROUS) + len(OPT_OUT) >= 160


@pytest.mark.parametrize("line", ORDINARY)
def test_an_ordinary_sentence_is_neither_danger_nor_opt_out(line: str) -> None:
    assert isinstance(words(line), Said)


@pytest.mark.parametrize(("kind", "line"), DANGEROUS)
def test_words_of_danger_are_heard_in_any_answer(kind: str, line: str) -> None:
    for reading in (words(line), place(line), safe(line), heard(line), words(f"Tuesday works for me. {line}")):
        assert reading == DangerSaid(kind)


@pytest.mark.parametrize("line", OPT_OUT)
def test_no_more_texts_is_heard_whatever_was_asked(line: str) -> None:
    for reading in (words(line), place(line), safe(line), heard(line), heard(line, kind="edited")):
        assert isinstance(reading, OptOutSaid)
        assert not reading.by_carrier


def test_what_the_carrier_answered_is_marked_so() -> None:
    assert heard("STOP", carrier_keyword="stop") == OptOutSaid(by_carrier=True)
    assert heard("START", carrier_keyword="start") == OptInSaid()
    assert heard("HELP", carrier_keyword="help") == Command("carrier_help")
    assert heard("HELP") == Command("menu")


@pytest.mark.parametrize("text", ["START", "start", "Unstop!"])
def test_start_means_texts_again(text: str) -> None:
    assert heard(text) == OptInSaid()


def test_stop_beside_danger_is_danger_and_stop_alone_is_stop() -> None:
    assert words("stop, I want to die") == DangerSaid("self_harm")
    assert words("stop") == OptOutSaid(by_carrier=False)


def test_danger_is_found_at_the_end_of_a_long_text() -> None:
    assert words("I was at home that day. " * 60 + "I want to kill myself") == DangerSaid("self_harm")


def test_the_weightiest_of_several_dangers_is_raised() -> None:
    assert words("I am drunk and afraid of him and want to die") == DangerSaid("self_harm")


def test_a_changed_text_still_counts_for_danger_and_for_nothing_else() -> None:
    assert words("he hits me", kind="edited") == DangerSaid("abuse_now")
    assert place("1", kind="edited") == Command("edited")
    assert words("", kind="edited") == Command("edited")


def test_hidden_characters_do_not_hide_danger_or_stop() -> None:
    assert words("kill\u200b my\u202eself") == DangerSaid("self_harm")
    assert words("st\u00adop\0") == OptOutSaid(by_carrier=False)


def test_the_words_on_a_button_are_ours_and_raise_nothing() -> None:
    assert place("I feel pressured", tap=(7, "home")) == Chosen("home")
