"""Yes, no and doubts told by a figure of speech; and who would come along, or be listened to. A wrong one is none."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import Chosen
from intake_bot.engine.expectations import Choice
from intake_bot.understanding.choices import choice
from intake_bot.understanding.clean import clean, fold
from intake_bot.understanding.menu import menu_of
from intake_bot.understanding.yes_no import said_yes_no

SAID = {
    "yes": """
can't think of a reason to say no
you took the words right out of my mouth
I'd be a fool to say no
we talked it over and both landed on yes
today it's a yes
por mí que no quede
tonta sería si dijera que no
póngale palomita a mi nombre
cómo chingados no
quedamos en que sí
absolutely no problem with that
no tengo por qué decir que no
ok by me long as it's not early
""",
    "no": """
I'd sooner walk on nails
absolutely the heck not
yeah I'm not gonna do that
I'm gonna sit this one out
yes I understand the question. No
i'm good, thx
Not for me, dear, but thank you for thinking of me
been there, not doing it again
ni que me paguen mijo
sí entendí la pregunta, y no
esta vez no va a poder ser
uy no, qué pereza, no
no contigo ni con nadie
no, mi amor
you can ask till you're blue, it's no
""",
    "not_sure": """
my head is spinning and I can't land on an answer
I was sure yesterday. today I'm not
ayer estaba segura, hoy ya no tanto
ay no sé, me agarra en curva
tengo el corazón partido en dos
ponga un signo de interrogación
no me he puesto a pensarlo
""",
}
NEITHER = """
sure, if I was crazy
yeah I'm not wearing a suit
I'm not saying no
el juez dijo que sí
la señora dijo que no
y si la señora dice que no?
no sé leer bien
sure is hot today
"""
SUPPORTER = ("yes=Yes", "no=No", "decide_later=Decide later")
LISTEN = ("yes=Yes", "not_sure=Not sure", "no=No")
CHOSEN = (
    (SUPPORTER, "yes", "I'm not going in there without my husband"),
    (SUPPORTER, "yes", "solita no puedo"),
    (SUPPORTER, "yes", "nobody else but my mom"),
    (SUPPORTER, "yes", "apúntele al padre Lino"),
    (SUPPORTER, "no", "ocupo una silla nada más"),
    (SUPPORTER, "no", "mi mamá quiere ir pero no"),
    (SUPPORTER, "no", "my mom would just cry the whole time so no"),
    (SUPPORTER, "no", "los trapos sucios se lavan en casa"),
    (SUPPORTER, "decide_later", "my roommate might, she'll tell me next week"),
    (SUPPORTER, "decide_later", "en cuanto me conteste mi hermano le aviso"),
    (SUPPORTER, "decide_later", "leave it blank for now"),
    (LISTEN, "yes", "whatever they got to say, even all day long"),
    (LISTEN, "yes", "que me diga lo que quiera, yo calladito"),
    (LISTEN, "yes", "even if it hurts"),
    (LISTEN, "no", "ya la oí bastante"),
    (LISTEN, "no", "let them tell it to the judge"),
    (LISTEN, "no", "I'm not sitting there getting blamed for the whole mess"),
    (LISTEN, "not_sure", "depends what mood I'm in"),
    (LISTEN, "not_sure", "unas cosas sí, otras no sé si las aguante"),
)
LEFT_OPEN = (
    (SUPPORTER, "my sister had her baby"),
    (SUPPORTER, "my husband is the one who got hurt"),
    (SUPPORTER, "my mother is too sick to come"),
    (SUPPORTER, "mi mamá está en el hospital"),
    (SUPPORTER, "él va a llevar a alguien"),
    (SUPPORTER, "my sister won't hear of me going alone"),
    (SUPPORTER, "can i bring 2 people"),
    (LISTEN, "listen to who"),
    (LISTEN, "what if she lies"),
    (LISTEN, "she won't listen to me"),
    (LISTEN, "ella me va a escuchar a mí"),
    (LISTEN, "la escucharía si no fuera ella"),
)


def said(text: str) -> str | None:
    return said_yes_no(clean(text), fold(clean(text)))


def chosen(text: str, options: tuple[str, ...]) -> str | None:
    labels = dict(option.split("=", 1) for option in options)
    found = choice(clean(text), fold(clean(text)), menu_of(Choice(tuple(labels)), None, labels, {}, strict=False))
    return found.option if isinstance(found, Chosen) else None


@pytest.mark.parametrize(
    ("value", "text"), [(value, text) for value in SAID for text in SAID[value].split("\n") if text]
)
def test_a_figure_of_speech_answers(value: str, text: str) -> None:
    assert said(text) == value


@pytest.mark.parametrize("text", NEITHER.strip().splitlines())
def test_what_is_unreal_denied_or_anothers_answers_nothing(text: str) -> None:
    assert said(text) is None


@pytest.mark.parametrize(("options", "option", "text"), CHOSEN)
def test_company_and_listening_are_told_by_a_reason(options: tuple[str, ...], option: str, text: str) -> None:
    assert chosen(text, options) == option


@pytest.mark.parametrize(("options", "text"), LEFT_OPEN)
def test_what_is_told_of_somebody_or_asked_back_is_no_answer(options: tuple[str, ...], text: str) -> None:
    assert chosen(text, options) is None
