"""An option told by a detail, a reason or a likeness, with a story around it; what may mean another must ask."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import Chosen
from intake_bot.engine.expectations import Choice
from intake_bot.understanding.choices import choice
from intake_bot.understanding.clean import clean, fold
from intake_bot.understanding.menu import menu_of

ORDER = {"me": "Me", "them": "The other person", "decide_there": "Decide there", "mediator": "The mediator"}
PLACE = {
    "program_office": "Your office",
    "public_place": "A public place",
    "near_home": "Near my home",
    "online": "Online",
    "decide_later": "Decide later",
}
COMING = {
    "before": "Before the other person",
    "after": "After the other person",
    "same_time": "At the same time",
    "no_matter": "It doesn't matter",
}
SEATS = {
    "across": "Across from each other",
    "side": "Side by side",
    "circle": "In a circle",
    "no_matter": "It doesn't matter",
}
PAUSES = {"set_times": "At set times", "when_asked": "When someone asks", "none": "No breaks"}
ORDER_ES = {"me": "Yo", "them": "La otra persona", "decide_there": "Decidir ahí", "mediator": "El mediador"}
COMING_ES = {
    "before": "Antes que la otra persona",
    "after": "Después de la otra persona",
    "same_time": "Al mismo tiempo",
    "no_matter": "Me da igual",
}


def option(text: str, labels: dict[str, str]) -> str | None:
    tidied = clean(text)
    found = choice(tidied, fold(tidied), menu_of(Choice(tuple(labels)), None, labels, {}, strict=False))
    return found.option if isinstance(found, Chosen) else None


@pytest.mark.parametrize(
    ("labels", "wanted", "text"),
    [
        (PLACE, "online", "I moved to Ohio in spring and the bus costs too much, so put me on a screen"),
        (COMING, "after", "I'll wait in the car with my cousin til you text me that he is in"),
        (COMING_ES, "after", "yo después"),
        (COMING_ES, "before", "quiero estar sentada cuando él llegue"),
    ],
)
def test_an_option_told_by_a_detail_is_read_whatever_stands_around_it(
    labels: dict[str, str], wanted: str, text: str
) -> None:
    assert option(text, labels) == wanted


@pytest.mark.parametrize(
    ("labels", "text"),
    [
        (PLACE, "near my job"),
        (PLACE, "he lives near my house"),
        (PLACE, "my kids are on the computer all day"),
        (ORDER, "ladies first"),
        (ORDER, "if he starts I'm walking out"),
        (ORDER_ES, "si empieza él me salgo"),
        (COMING, "he should not be waiting for me"),
        (COMING_ES, "mi hermana llega antes que él"),
        (SEATS, "next to my mom"),
        (PAUSES, "no need to ask"),
        (PAUSES, "I smoke"),
    ],
)
def test_what_is_told_of_another_or_only_supposed_is_asked_again(labels: dict[str, str], text: str) -> None:
    assert option(text, labels) is None
