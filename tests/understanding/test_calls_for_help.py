"""A cry for help is heard, however short; the words of it in an ordinary line are not."""

from __future__ import annotations

import pytest

from intake_bot.understanding.clean import clean
from intake_bot.understanding.danger import danger

ARMED = [
    "he's at my door with a gun", "esta en mi puerta con una pistola", "hes outside my house with a knife",
    "I have a 🔫 to my head", "tengo una 🔫 en la cabeza", "i want 2 die", "i dont want 2 live",
]  # fmt: skip
CRIES = [
    "911", "call 911", "call the police", "HELP HELP HELP", "socorro", "ayuda esta aqui", "im bleeding",
    "ayúdenme por favor", "help he's here", "estoy sangrando mucho", "llamen a la policia",
]  # fmt: skip
FEARS = ["me da miedo verlo", "tengo miedo de verlo", "bueno pero me da miedo verlo", "im scared to see him"]
ORDINARY = [
    "HELP", "help", "ayuda", "my number ends in 911", "I called the police back then", "help me understand",
    "can you help with the form", "the police gave me your number", "what time is it 2 late", "the police called me",
    "my aunt Socorro can come", "Socorro Diaz", "i have 2 kids", "want 2 chairs by the door", "can i have 2 people",
    "help with rides please", "i was bleeding that night", "necesito ayuda con el transporte", "me gustaría verlo",
    "should the police call me?", "does the mediator call the police if someone yells", "call me please",
    "he was at my door with a gun last year", "el año pasado estaba en mi puerta con una pistola",
]  # fmt: skip


@pytest.mark.parametrize("text", ARMED)
def test_what_happens_now_with_a_weapon_or_a_wish_to_die_is_clear(text: str) -> None:
    found = danger(clean(text))
    assert found is not None
    assert found.tier == "clear"


@pytest.mark.parametrize("text", [*CRIES, *FEARS])
def test_a_cry_and_a_fear_are_at_least_possible(text: str) -> None:
    assert danger(clean(text)) is not None


@pytest.mark.parametrize("text", ORDINARY)
def test_the_same_words_in_an_ordinary_line_are_not(text: str) -> None:
    assert danger(clean(text)) is None
