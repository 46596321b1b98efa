"""Choices, several at once, and consents."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import Chosen, ChosenSeveral, NearTie, StaleTap, Unclear
from intake_bot.engine.expectations import Choice, Consent, Several
from tests.understanding.asking import agree, days, heard, place, safe

UNCLEAR = Unclear()


@pytest.mark.parametrize("text", ["2", "2.", "#2", "(2)", " 2 ", "2)", "two", "dos", "Option 2", "opción 2", "2️⃣", "２"])
def test_a_number_chooses(text: str) -> None:
    assert place(text) == Chosen("public")


@pytest.mark.parametrize(
    ("text", "option"),
    [("A public place", "public"), ("public place!", "public"), ("PUBLIC", "public"), ("un lugar publico", "public"),
     ("Cerca de mi casa", "home"), ("Near my home please", "home"), ("near", "home"), ("publ", "public")],
)  # fmt: skip
def test_its_words_or_their_beginning_choose(text: str, option: str) -> None:
    assert place(text) == Chosen(option)


@pytest.mark.parametrize(
    ("text", "option"),
    [("yuor office", "office"), ("your ofice", "office"), ("publik place", "public"), ("serca de mi casa", "home")],
)
def test_a_slip_chooses_and_is_told_back(text: str, option: str) -> None:
    assert place(text) == Chosen(option, inferred=True)


@pytest.mark.parametrize(
    "text", ["5", "0", "12", "1.5", "1/2", "not near my home", "please", "a", "place", "250", "<b>1</b>"]
)
def test_what_may_mean_something_else_is_asked_again(text: str) -> None:
    assert place(text) == UNCLEAR


def test_a_near_tie_asks() -> None:
    labels = {"a": "Before them", "b": "Before lunch", "c": "Not sure", "d": "Not now"}
    choice = Choice(tuple(labels))
    assert heard("before", choice, labels) == NearTie(("a", "b"))
    assert place("1 or 2") == NearTie(("office", "public"))
    assert heard("not", choice, labels) == UNCLEAR
    assert heard("not s", choice, labels) == UNCLEAR
    assert heard("not sure", choice, labels) == Chosen("c")


def test_a_negation_is_never_overlooked() -> None:
    labels = {"yes": "I would", "no": "I would not", "stop": "I can stop at any time", "dont": "Please do not"}
    choice = Choice(tuple(labels))
    assert heard("I would", choice, labels) == Chosen("yes")
    assert heard("I wouldn't", choice, labels) == Chosen("no", inferred=True)
    assert heard("I can't stop at any time", choice, labels) == UNCLEAR
    assert heard("please", choice, labels) == UNCLEAR
    assert heard("sure", Choice(("a",)), {"a": "Not sure"}) == UNCLEAR


@pytest.mark.parametrize(
    ("text", "option"),
    [("yes", "yes"), ("Sí", "yes"), ("yeah", "yes"), ("claro", "yes"), ("No.", "no"), ("nope", "no")],
)
def test_a_plain_yes_or_no_answers_a_yes_or_no_question(text: str, option: str) -> None:
    labels = {"yes": "I would", "no": "I would not", "decide_later": "Decide later"}
    assert heard(text, Choice(tuple(labels)), labels) == Chosen(option)


# --- strict questions ---------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["yes", "SI", "sí", "ok", "1", "good moment", "Good moment!"])
def test_a_safe_moment_takes_exact_words(text: str) -> None:
    assert safe(text) == Chosen("now")


@pytest.mark.parametrize(
    "text", ["yeah", "good", "god moment", "moment", "yes?", "👍 yes", "5", "lat", "wrong person?", "now?"]
)
def test_a_safety_question_is_never_guessed(text: str) -> None:
    assert safe(text) == UNCLEAR


@pytest.mark.parametrize("text", ["AGREE", "agree", " Agree. ", "ACEPTO", "acepto!", '"AGREE"'])
def test_agree_written_out_is_consent(text: str) -> None:
    assert agree(text) == Chosen("agree")


@pytest.mark.parametrize(
    "text",
    ["I agree", "agre", "agreed", "AGREE?", "yes", "ok", "sí", "I do not agree", "no acepto", "agree 🙄",
    "aceptó que no",
     "AGREE but not on Monday", "5", "0", "disagree", "AGREE to nothing", "acept"],
)  # fmt: skip
def test_nothing_else_is_consent(text: str) -> None:
    assert agree(text) == UNCLEAR


def test_the_other_answers_to_a_consent_are_numbered_and_a_no_is_heard() -> None:
    assert agree("1") == Chosen("no")
    assert agree("4") == UNCLEAR
    assert agree("3") == Chosen("person")
    assert agree("no") == Chosen("no")
    assert agree("Prefiero que no") == Chosen("no")


def test_a_consent_is_strict_even_if_the_caller_forgets() -> None:
    others = Consent(("no",))
    assert heard("agre", others, {"agree": "AGREE"}, "consent", strict=False) == UNCLEAR
    assert heard("agree", others, {}, "consent", strict=False) == Chosen("agree")
    assert heard("yes", Choice(("yes", "no")), {"yes": "I would"}, "consent", strict=False) == UNCLEAR


# --- several --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "options"),
    [("1 3", "mon wed"), ("1,3", "mon wed"), ("1 and 3", "mon wed"), ("3 & 1", "mon wed"), ("#1, #3", "mon wed"),
     ("mon wed", "mon wed"), ("Monday and Wednesday", "mon wed"), ("lunes y miércoles", "mon wed"), ("uno y tres",
     "mon wed"),
     ("lunes a viernes", "mon tue wed thu fri"), ("mon-fri", "mon tue wed thu fri"), ("weekends", "sat sun"),
     ("entre semana", "mon tue wed thu fri"), ("any day", "any"), ("8", "any"), ("Tues, thurs", "tue thu"), ("2",
     "tue"),
     ("sábado", "sat"), ("saturday please", "sat"), ("1 1 1", "mon")],
)  # fmt: skip
def test_several_can_be_named_at_once(text: str, options: str) -> None:
    assert days(text) == ChosenSeveral(tuple(options.split()))


@pytest.mark.parametrize(
    "text",
    [
        "1 9",
        "1-3",
        "any day but monday",
        "not monday",
        "1 8",
        "mon any day",
        "fri-mon",
        "13",
        "tuesday maybe",
        "y",
        "1 " * 60,
    ],
)
def test_several_that_do_not_fit_are_asked_again(text: str) -> None:
    assert days(text) == UNCLEAR


def test_labels_of_several_words_are_found_in_a_row() -> None:
    labels = {"face": "Face to face", "video": "Video", "letters": "Letters", "not_sure": "Not sure"}
    several = Several(tuple(labels), alone=("not_sure",))
    assert heard("letters, face to face", several, labels) == ChosenSeveral(("face", "letters"))
    assert heard("video or leters", several, labels) == ChosenSeveral(("video", "letters"))
    assert heard("not video", several, labels) == UNCLEAR
    assert heard("video, not sure", several, labels) == UNCLEAR
    assert heard("all", several, labels) == ChosenSeveral(("face", "video", "letters"))


# --- buttons ----------------------------------------------------------------------------------------


def test_a_button_under_the_open_question_answers_it() -> None:
    assert place("", tap=(7, "home"), kind="tap") == Chosen("home")
    assert days("", tap=(7, "any"), kind="tap") == ChosenSeveral(("any",))
    assert agree("", tap=(7, "agree"), kind="tap") == Chosen("agree")


@pytest.mark.parametrize("tap", [(6, "home"), (8, "home"), (7, "gone"), (7, "")])
def test_any_other_button_is_stale(tap: tuple[int, str]) -> None:
    assert place("", tap=tap, kind="tap") == StaleTap()
    assert heard("", tap=tap) == StaleTap()
