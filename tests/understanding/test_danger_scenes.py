"""What is said elsewhere in a text (an order, not wanting, a case, a drink) decides what an act in it means."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import DangerSaid
from intake_bot.understanding.danger import danger


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("order_violated", "theres a paper from the judge and he sat behind me at church sunday"),
        ("order_violated", "hoy me mando flores con su primo, tiene orden de alejamiento"),
        ("order_violated", "i unblocked her and wrote her. the judge said no contact"),
        ("order_violated", "se supone que no puede acercarse a 200 metros y anoche toco la puerta"),
        ("order_violated", "PFA or not he was at the ball game right behind us"),
        ("fear_of_other_party", "the guy from my case is parked across from my school right now"),
        ("fear_of_other_party", "su primo me dijo que si declaro sigo yo"),
        ("fear_of_other_party", "we moved twice so he cant find us and his truck was outside again last night"),
        ("intoxicated", "six jagers deep and the letters are moving"),
        ("intoxicated", "ando hasta las manitas, mañana le contesto"),
        ("intoxicated", "i smoked too much and i cant feel my face"),
    ],
)
def test_an_act_is_clear_where_the_scene_makes_it_so(kind: str, text: str) -> None:
    assert danger(text) == DangerSaid(kind, "clear")


@pytest.mark.parametrize(
    "text",
    [
        "he has respected the order, never a word",
        "la orden ya se levanto y nos reunimos con permiso del juez",
        "in what order do we talk, he called the office about it",
        "my sisters ex violated his order and is locked up now",
        "nobody is pushing me, i asked for this and i want to do it",
        "my uber is outside waiting for me",
        "el perro del vecino me sigue a todos lados",
        "i was drunk that night and i drove, thats my charge",
        "drunk on tea and cough drops",
        "pongo todo en orden y le mando las fotos",
    ],
)
def test_the_same_words_in_another_scene_are_no_clear_danger(text: str) -> None:
    said = danger(text)
    assert said is None or said.tier != "clear"
