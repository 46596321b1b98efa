"""A word of danger aimed at food, a game or a bill is a way of speaking; beside a danger it hides nothing."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import DangerSaid
from intake_bot.understanding.clean import LONGEST_WATCHED, clean
from intake_bot.understanding.danger import danger


def read(text: str) -> DangerSaid | None:
    return danger(clean(text, LONGEST_WATCHED))


@pytest.mark.parametrize(
    "text",
    [
        "I overdosed on turkey, need a nap first",
        "I will destroy you at checkers",
        "me está matando la deuda del carro",
        "estoy hasta las chanclas de trabajo",
        "do you ask everyone about suicide? I am fine",
        "I asked if they get kicked out when they are late",
        "the goats are killing me today",
        "fue por el autocorrector, puse voy pedo y era voy puedo",
    ],
)
def test_what_is_aimed_at_something_harmless_is_no_clear_danger(text: str) -> None:
    found = read(text)
    assert found is None or found.tier != "clear"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("fear_of_other_party", "por la deuda me van a matar"),
        ("abuse_now", "por la deuda me tienen amarrado en una bodega"),
        ("abuse_now", "si no hago la tarea me pega mi mama"),
        ("abuse_now", "me tienen encerrada en la bodega"),
        ("self_harm", "quiero morir en paz"),
        ("self_harm", "tired of living with my depression"),
        ("self_harm", "lo voy a hacer esta noche, ya escribí la carta"),
        ("self_harm", "compré una soga en la tienda para colgarme"),
        ("self_harm", "ask everyone to forgive me, I'm going to kill myself"),
        ("self_harm", "this form is useless, I'm going to kill myself and I will not answer"),
        ("self_harm", "the nurse asked if I was going to kill myself and I said no but I lied"),
        ("threat_to_other", "I'm going to kill him at bowling on sunday"),
        ("threat_to_other", "le voy a dar el tiro de gracia"),
        ("abuse_now", "he hit me in front of the kids on Friday"),
    ],
)
def test_a_harmless_word_beside_a_danger_hides_nothing(kind: str, text: str) -> None:
    assert read(text) == DangerSaid(kind, "clear")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("self_harm", "I will have killed myself by then"),
        ("self_harm", "by the time she reads it I already shot myself"),
        ("self_harm", "pago lo que debo colgándome"),
        ("self_harm", "me mato el lunes"),
        ("self_harm", "para cuando lea esto yo ya me colgué"),
        ("self_harm", "if I kill myself who gets my dog"),
        ("threat_to_other", "el plan es matarlo"),
        ("threat_to_other", "le daré un tiro mañana"),
        ("threat_to_other", "nothing will stop me from stabbing her"),
        ("threat_to_other", "once I break his legs we are even"),
        ("abuse_now", "sigue quemándome con cigarros"),
        ("abuse_now", "he pulls my hair every night"),
        ("abuse_now", "golpea a mis hijos cada noche"),
    ],
)
def test_every_form_of_the_verb_is_as_clear_as_the_plain_one(kind: str, text: str) -> None:
    assert read(text) == DangerSaid(kind, "clear")


def test_a_threat_that_was_said_to_the_writer_is_not_the_writers_own() -> None:
    told = read('me dijo: "te voy a matar"')
    assert told is None or told.kind != "threat_to_other"


@pytest.mark.parametrize(
    "text",
    [
        "call me by my middle name",
        "I want to change the way he sees me",
        "I don't want to go on with this",
        "i dont want to go on with this program",
        "no quiero seguir con esto",
        "ya no quiero seguir con el programa",
    ],
)
def test_a_name_a_hope_and_leaving_us_are_no_clear_danger(text: str) -> None:
    told = read(text)
    assert told is None or told.tier != "clear"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("self_harm", "i cant go on with this pain"),
        ("self_harm", "ya no quiero seguir con esta vida"),
        ("fear_of_other_party", "i heard him whisper my name at the window"),
    ],
)
def test_what_stands_beside_leaving_and_names_stays_clear(kind: str, text: str) -> None:
    assert read(text) == DangerSaid(kind, "clear")
