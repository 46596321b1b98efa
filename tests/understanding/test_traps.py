"""Replies that hold the words of one thing and mean another; each was read wrongly once, at a step of a real flow."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import Chosen, ChosenSeveral, Command, OptOutSaid
from intake_bot.understanding.danger.tokens import Speller
from tests.understanding.at_step import read_at


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I'd bring my sister but she moved", "en"),
        ("I would bring my brother but he died", "en"),
        ("I'd like to bring my mom but she works", "en"),
        ("llevaría a mi hermana pero se mudó", "es"),
        ("quisiera llevar a mi hermano pero trabaja", "es"),
    ],
)
def test_a_wish_that_came_to_nothing_is_no_silent_yes_to_bringing_somebody(text: str, language: str) -> None:
    reading = read_at("victim", "supporter", text, language).reading
    assert not (isinstance(reading, Chosen) and reading.option == "yes")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I'd bring my sister", "en"),
        ("I'd bring my sister but only if she wants", "en"),
        ("I'd bring my husband but just for the first part", "en"),
        ("I'd like to bring my sister but she moved, so my brother", "en"),
        ("yes my sister but she may be late", "en"),
        ("llevaría a mi hermana pero solo al principio", "es"),
    ],
)
def test_a_wish_with_a_limit_is_still_a_yes(text: str, language: str) -> None:
    assert read_at("victim", "supporter", text, language).reading == Chosen("yes", inferred=True)


EARS = [
    ("I can't hear out of my left ear", "en"),
    ("I can't hear on my left side", "en"),
    ("I'm deaf in one ear", "en"),
    ("no oigo del oído izquierdo", "es"),
    ("no escucho bien de un oído", "es"),
]


@pytest.mark.parametrize(("text", "language"), EARS)
def test_who_cannot_hear_well_has_not_refused_to_listen(text: str, language: str) -> None:
    assert not isinstance(read_at("offender", "listen", text, language).reading, Chosen)


@pytest.mark.parametrize(("text", "language"), EARS)
def test_who_cannot_hear_well_says_what_they_need(text: str, language: str) -> None:
    assert read_at("offender", "access", text, language).reading == ChosenSeveral(("hearing",))


@pytest.mark.parametrize(("text", "language"), [("I can't hear him out", "en"), ("no quiero oírlo", "es")])
def test_who_will_not_hear_the_other_out_has_refused(text: str, language: str) -> None:
    assert read_at("offender", "listen", text, language).reading == Chosen("no", inferred=True)


@pytest.mark.parametrize("text", ["no usen mi nombre", "no use mi nombre por favor", "dejen de usar mi nombre"])
def test_not_to_use_a_name_is_no_stop(text: str) -> None:
    assert not isinstance(read_at("victim", "supporter", text, "es").reading, OptOutSaid)


@pytest.mark.parametrize(
    "text",
    ["no usen mi número", "ya no usen mi celular", "dejen de usar mi teléfono", "quiten mi nombre", "no usen mi línea"],
)
def test_not_to_use_a_number_is_a_stop(text: str) -> None:
    assert isinstance(read_at("victim", "supporter", text, "es").reading, OptOutSaid)


@pytest.mark.parametrize(
    "text",
    [
        "no voy a ir a que me echen la culpa",
        "no voy a ir a que me regañen",
        "no quiero ir a que se burlen de mí",
    ],
)
def test_what_somebody_will_not_stand_for_is_no_withdrawal(text: str) -> None:
    assert read_at("offender", "listen", text, "es").reading != Command("leave")


@pytest.mark.parametrize(
    "text",
    ["no voy a ir a ninguna reunión", "no quiero ir a verlo", "no voy a ir ni ahora ni nunca", "no pienso ir a nada"],
)
def test_who_will_not_come_at_all_withdraws(text: str) -> None:
    assert read_at("offender", "listen", text, "es").reading == Command("leave")


def test_a_slip_between_two_words_is_the_same_word_in_every_process() -> None:
    speller = Speller((), ["camara", "callara"], frozenset())
    assert speller.read("que se calmara") == ["que", "se", "camara"]


@pytest.mark.parametrize(
    "text", ["i aint paying shit", "i aint paying for that", "im not paying for this", "no voy a pagar nada"]
)
@pytest.mark.parametrize("step", ["texting", "listen", "amends"])
def test_not_paying_is_about_money_and_stops_no_texts(text: str, step: str) -> None:
    assert not isinstance(read_at("offender", step, text, "en").reading, OptOutSaid)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I'm back", "en"),
        ("i want to continue", "en"),
        ("lets continue", "en"),
        ("quiero seguir", "es"),
        ("ya volví", "es"),
    ],
)
def test_who_wants_to_take_it_up_again_need_not_know_our_word_for_it(text: str, language: str) -> None:
    assert read_at("victim", "hopes", text, language).reading == Command("go_on")


@pytest.mark.parametrize(
    "text", ["i want to go on with my life", "volví con mi esposo", "quiero seguir adelante con mi vida"]
)
def test_going_on_with_life_is_no_command(text: str) -> None:
    assert read_at("victim", "hopes", text, "es").reading != Command("go_on")
