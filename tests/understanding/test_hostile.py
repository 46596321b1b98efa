"""Hostile, empty and endless texts: nothing raises, nothing is slow."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake_bot.engine.answers import NoWords, Unclear
from intake_bot.engine.expectations import Choice, Person, Several
from intake_bot.understanding.clean import clean, no_words
from tests.understanding.asking import DAYS, PLACE, agree, days, heard, place, safe, words
from tests.understanding.lines import DANGER, OPT_OUT

SLOWEST = 0.020
"""Seconds of work for one text of 1,600 characters (the issue's aim)."""
WORDS = sorted(
    {word for line in OPT_OUT + [line for found in DANGER.values() for line in found] for word in line.split()}
)


@pytest.mark.parametrize("text", ["", " ", "?", "...", "¿?", "\0", "\u200e\u200f", "\u200b", "\ud800", "\n\t"])
def test_nothing_to_read_is_empty(text: str) -> None:
    assert no_words(clean(text)) is not None
    for reading in (place(text), words(text), safe(text), heard(text)):
        assert reading == NoWords("empty")


@pytest.mark.parametrize("text", ["👍", "😀😀😀", "👨‍👩‍👧", "❤️", "🇲🇽", "🙏🏽!"])
def test_emoji_alone_are_no_words(text: str) -> None:
    assert agree(text) == NoWords("emoji")


def test_media_without_text_has_its_kind_and_with_text_is_read() -> None:
    assert place("", kind="media", attachments=("image",)) == NoWords("image")
    assert place("", kind="contact", attachments=("contact",)) == NoWords("contact")
    assert place("", kind="media") == NoWords("media")
    assert place("😀", attachments=("sticker",)) == NoWords("sticker")
    assert place("2", attachments=("image",)) == place("2")


def test_nothing_asked_means_a_command_or_unclear() -> None:
    assert heard("hello there") == Unclear()


@pytest.mark.parametrize(
    ("text", "tidied"),
    [("a\0b", "ab"), ("a\ud800b", "ab"), ("\ud83d\ude00 hi", "😀 hi"), ("\u202eabc\u202c", "abc"), ("e\u0301", "é"),
     ("a \t\r\n b", "a b"), ("a\x07b", "a b"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("a\u200db", "ab"), ("\ufeffx", "x")],
)  # fmt: skip
def test_a_text_is_tidied(text: str, tidied: str) -> None:
    assert clean(text) == tidied


@pytest.mark.parametrize("mark", ["\0", "\u200f", "\u202e", "\ufeff", "\u200b", "\ud800"])
def test_unseen_marks_do_not_change_an_answer(mark: str) -> None:
    assert place(f"{mark}2{mark}") == place("2")


HOSTILE = [
    "a" * 1600, "1 " * 800, "kill my " * 200, "i am afraid of " * 107, "my sister " * 160, "(" * 1600,
    "ﷺ" * 1600, "😀" * 1600, "a," * 800, "-" * 1600, "1-" * 800, "\u0301" * 1600, "please " * 228, "stop " * 320,
    "no " * 533, "{{7*7}}" * 228, " my" * 533, "<" * 1600, "he is going to kill " * 80, "s t o p " * 200,
    "x my " * 320, "mon to " * 228, "İ" * 1600, "ß" * 1600, "not not " * 200, "i dont want to live " * 80,
    "é" * 1600, "\u200d" * 1600, "change " * 228, "Z̴͓̈́" * 400,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_endless_text_is_slow(text: str) -> None:
    _warm()
    best = min(_seconds(text[:1600]) for _ in range(5))
    assert best < SLOWEST


def _warm() -> None:
    place("hello")


def _seconds(text: str) -> float:
    slowest = 0.0
    for expects, labels in (
        (Choice(tuple(PLACE)), PLACE),
        (Several(tuple(DAYS), alone=("any",)), DAYS),
        (Person(), {}),
    ):
        started = time.thread_time()
        heard(text, expects, labels)
        slowest = max(slowest, time.thread_time() - started)
    return slowest


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=1600), st.lists(st.sampled_from(WORDS), max_size=200).map(" ".join)))
def test_no_text_raises_or_is_slow(text: str) -> None:
    agree(text), words(text), safe(text), days(text), heard(text), place(text)
    assert min(_seconds(text[:1600]) for _ in range(2)) < SLOWEST


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_a_text_is_read_the_same_every_time(text: str) -> None:
    assert place(text) == place(text)
    assert clean(clean(text)) == clean(text)


def test_a_usual_reply_takes_less_than_a_third_of_a_millisecond() -> None:
    replies = [
        "1",
        "next",
        "Near my home",
        "yes",
        "no",
        "That I can say how it was for me",
        "mon wed",
        "skip",
        "publik place",
    ]
    times = []
    for reply in replies * 30:
        started = time.thread_time()
        place(reply)
        times.append(time.thread_time() - started)
    assert sorted(times)[len(times) // 2] < 0.0003
