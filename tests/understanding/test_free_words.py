"""Own words, people and code words."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import Command, Said, Unclear
from intake_bot.engine.expectations import CodeWord, Person, Words
from tests.understanding.asking import heard, words


def test_own_words_are_kept_as_written_and_cut() -> None:
    assert words("  That I can   say how\nit was, José 😀 ") == Said("That I can say how it was, José 😀")
    assert heard("a" * 50, Words(20)) == Said("a" * 20)
    assert heard("a" * 5000, Words(4000)) == Said("a" * 1600)
    assert words("1") == Said("1")


@pytest.mark.parametrize(
    "text", ["<b>hi</b>", "{{7*7}}", "{% raw %}", "'; DROP TABLE x; --", "مرحبا", "日本語", "= 1 + 1"]
)
def test_strange_texts_are_words_like_any_other(text: str) -> None:
    assert words(text) == Said(text)


@pytest.mark.parametrize(
    ("text", "name", "relation"),
    [("Maria, my sister", "Maria", "sister"), ("my sister Maria", "Maria", "sister"), ("Maria (sister)", "Maria",
    "sister"),
     ("mi hermana María", "María", "hermana"), ("María, mi hermana", "María", "hermana"), ("Maria - sister",
     "Maria", "sister"),
     ("Maria my sister", "Maria", "sister"), ("my best friend Ana Ruiz", "Ana Ruiz", "best friend"),
     ("María es mi hermana", "María", "hermana"), ("My sister, Maria Lopez", "Maria Lopez", "sister"),
     ("It's my mom Rosa.", "Rosa", "mom"), ("sister: Maria", "Maria", "sister"), ("Maria Lopez", "Maria Lopez", ""),
     ("my sister", "sister", "sister"), ("Luis, works with me", "Luis", "works with me"), ("O'Brien", "O'Brien", ""),
     ("Dr. Smith, my therapist", "Dr. Smith", "therapist"), ("Smith, John", "Smith, John", ""),
     ("mi suegra doña Luz", "doña Luz", "suegra"), ("Ana, mi tía", "Ana", "tía")],
)  # fmt: skip
def test_a_name_and_a_relation_are_told_apart(text: str, name: str, relation: str) -> None:
    assert heard(text, Person()) == Said(name, relation)


@pytest.mark.parametrize("text", ["()", "(", "my", ",", "my ,", "- -", "a" * 1600, "my " * 500])
def test_an_odd_line_for_a_person_never_breaks(text: str) -> None:
    assert heard(text, Person()) is not None


def test_a_try_at_the_code_word_is_short() -> None:
    assert heard(" Maple. ", CodeWord(), purpose="identity") == Said("Maple.")
    assert heard("it is maple", CodeWord(), purpose="identity") == Said("it is maple")
    assert heard("I do not know which word you mean", CodeWord(), purpose="identity") == Unclear()
    assert heard("skip", CodeWord(), purpose="identity") == Command("skip")
