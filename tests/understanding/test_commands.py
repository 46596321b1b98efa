"""Words that steer, in either language and at every step."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import Choice, Chosen, Command, OptOutSaid, Said
from tests.understanding.asking import heard, place, safe, words

SAID = [
    ("menu", "MENU Menu. help Help! ayuda AYUDA opciones options info /help"),
    ("back", "BACK Back. back! atrás ATRAS Atrás! volver"),
    ("skip", "SKIP skip. saltar Omitir OMITIR!"),
    ("repeat", "REPEAT repetir Repita repeat."),
    ("change", "CHANGE cambiar Cambiar."),
    ("leave", "LEAVE Leave. retirarme RETIRARME withdraw"),
    ("go_on", "continue seguir CONTINUAR"),
    ("more", "MORE más mas MAS!"),
    ("language", "LANGUAGE idioma Idioma?"),
    ("person", "PERSON Persona person!"),
]
PHRASES = [
    ("person", "a person please"),
    ("person", "I want to talk to a person"),
    ("person", "Can I speak with someone?"),
    ("person", "quiero hablar con una persona"),
    ("person", "Hablar con alguien, por favor"),
    ("person", "call me"),
    ("person", "help me"),
    ("leave", "me retiro"),
    ("leave", "I want to leave"),
    ("leave", "quiero retirarme"),
    ("go_on", "GO ON"),
    ("go_on", "go on please"),
    ("more", "tell me more"),
    ("more", "quiero saber más"),
    ("back", "go back"),
    ("repeat", "otra vez"),
]


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, all_ in SAID for text in all_.split()] + PHRASES)
def test_a_command_works_at_every_question(name: str, text: str) -> None:
    for reading in (heard(text), words(text), place(text)):
        assert reading == Command(name)


@pytest.mark.parametrize(
    ("text", "language"),
    [("ENGLISH", "en"), ("inglés", "en"), ("Español", "es"), ("espanol", "es"), ("in English please", "en"),
     ("en español", "es"), ("language english", "en"), ("idioma español", "es"), ("spanish", "es"),
     ("cambiar a inglés", "en"), ("switch to Spanish", "es")],
)  # fmt: skip
def test_a_language_can_be_named(text: str, language: str) -> None:
    assert place(text) == Command("language", language)


def test_change_keeps_what_is_to_be_changed_but_not_where_own_words_are_asked() -> None:
    assert place("change place") == Command("change", "place")
    assert place("Cambiar el lugar") == Command("change", "lugar")
    assert words("change his ways") == Said("change his ways")
    assert words("change") == Command("change")


def test_the_exact_words_of_an_option_are_the_answer_and_not_a_command() -> None:
    labels = {"again": "Repeat", "back": "Go back", "person": "Talk to a person"}
    for option, label in labels.items():
        assert heard(label, Choice(tuple(labels)), labels) == Chosen(option)
    assert safe("Call me") == Chosen("call_me")


@pytest.mark.parametrize("text", ["go on", "continue", "ok", "Next", "seguir", "1"])
def test_going_on_at_an_explanation_is_its_next(text: str) -> None:
    labels = {"next": "Next", "more": "More"}
    assert heard(text, Choice(("next", "more")), labels, "explanation") == Chosen("next")


def test_leave_me_alone_is_a_stop_and_leave_is_leave() -> None:
    assert place("leave me alone") == OptOutSaid(by_carrier=False)
    assert place("leave") == Command("leave")
