"""The reading grades are near those of the published formulas."""

import pytest

from intake_bot.messages.lint.reading import (
    english_grade,
    english_syllables,
    sentences_in,
    spanish_grade,
    spanish_syllables,
    words_in,
)


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("you", 1), ("time", 1), ("stopped", 1), ("asked", 1), ("wanted", 2), ("people", 2), ("mediator", 4),
     ("encrypted", 3), ("possible", 3), ("go-between", 3), ("being", 2), ("question", 2), ("apology", 4), ("reply", 2)],
)  # fmt: skip
def test_english_syllables(word: str, syllables: int) -> None:
    assert english_syllables(word) == syllables


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("usted", 2), ("quien", 1), ("quiere", 2), ("día", 2), ("pausa", 2), ("reunión", 2), ("guía", 2), ("y", 1),
     ("seguir", 2), ("oír", 2), ("participar", 4), ("ayuda", 3), ("leer", 2), ("pingüino", 3), ("hoy", 1)],
)  # fmt: skip
def test_spanish_syllables(word: str, syllables: int) -> None:
    assert spanish_syllables(word) == syllables


def test_sentences_end_at_full_stops_question_marks_and_lines_but_not_inside_numbers() -> None:
    assert sentences_in("One. Two? Three: four\nfive 9.30 six!") == 5
    assert words_in("Write to https://t.me/x?start=abc or call 555-0100 now.") == ["Write", "to", "or", "call", "now"]


def test_plain_words_have_a_low_grade_and_officialese_a_high_one() -> None:
    plain_en, hard_en = (
        "You can stop at any time. You need not say why.",
        ("Participation in the restorative conferencing procedure is voluntary notwithstanding prior authorization."),
    )
    assert english_grade(plain_en) < 3 < 12 < english_grade(hard_en)
    plain_es, hard_es = (
        "Puede parar cuando quiera. No tiene que decir por qué.",
        ("La participación en el procedimiento restaurativo es voluntaria independientemente de la autorización."),
    )
    assert spanish_grade(plain_es) < 5 < 7 < spanish_grade(hard_es)
