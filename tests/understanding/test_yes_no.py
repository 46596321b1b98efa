"""Yes, no and I do not know in ordinary speech, both languages."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from intake_bot.understanding.clean import clean, fold
from intake_bot.understanding.yes_no import said_yes_no

OPEN_LINES = Path(__file__).parents[1] / "corpora" / "choices.jsonl"
YES = """
yes I have them
yes i do
yea i can do that
yes, my mom reads it sometimes but yes
of course!
sure why not
i would like that
I'd like to
I would love to listen
i am willing to listen
yess
Yes please
yep no problem at all
ok let's do it
OK.
thats fine with me
fine by me
I don't mind
i dont mind at all
I wouldnt mind that
it's okay
for sure bro
im okay with it
im good with that
sounds like a plan
sounds good
no objection
no issues here
Yes ma'am I do
yes no one else is there
yes, but only if my sister comes
okay yes
well yes
oh yes
yeah i think so
i think so
I suppose so
I do
i will
I can
gladly
👍🏽
👍
yes 👍
si quiero
sí quiero
Sí, tengo los recibos
sí tengo recibos de todo
si me gustaria
sí, me gustaría escucharla
claro que sí
claro q si
simon carnal
sí por favor
si porfavor
está bien
esta bien pues
pues sí
pues si
creo que sí
yo creo que si
bueno, sí
bueno pues si
sí, sin problema
no hay problema
no hay pedo
no tengo problema
no tengo inconveniente
con gusto
cómo no
como no
por mí sí
por mi no hay problema
va que va
sale pues
ándale sí
obvio que si
me parece bien
de una
me encantaría
si señor
desde luego
ok esta bien
supongo que sí
sí puedo
y por qué no
no me molesta
no me importaría
sisi
SI
Siii
ya dije que si
i already said yes
Yes, I was told that before
ye fs
bet
aye
mhm
i said yes
yes yes a thousand times yes
no, I mean yes
no wait, yes
not sure why you ask but yes
I didn't want to at first but yes
mi mamá no quiere pero yo sí
mi esposo dice que no, pero sí
no al principio, pero ahora si
u bet
thats a yes
definately
yes I guess
yes i would
yup sounds right
he has, yes
claro, con mucho gusto
dale, está bien
sí, tengo algunos
si tengo
simón que sí
"""
NO = """
no he never did
no i live alone
No, I don't have any
no thanks im good
nope sorry
no not really
i do not
I don't
i wont
I can't
nah im good
nah bro
no sir
no way
not at all
never
never ever
no never
I don't want that
i dont have any
i have none
No, nobody
nobody
yeah no thanks
yes... actually no
yes no wait no
yeah nah
i would rather not
prefer not to
I'd prefer not
No, that is not for me
no me interesa
no quiero
no puedo
no, no puedo
No tengo
no los tengo
no, gracias
nel para nada
ni madres
nunca
jamás
no creo que sea buena idea
no lo creo
no señor
claro que no
por supuesto que no
creo que no
prefiero que no
prefiero no hacerlo
ay no
uy no
pues no
pos no
no pos no
la verdad no
la verdad que no
yo no
a mi no
no no
Nooo
NO
no!
👎
❌
si, digo no
si... mejor no
al principio sí, pero ahora no
my wife said yes but I say no
mi esposa quiere pero yo no
my lawyer says yes, but no
i thought about it and no
lo pensé y no
ni loco
ni de broma
de ninguna manera
qué va
no se puede
I dont think thats a good idea
absolutely no
not interested
no interest
sorry no
sorry, no
lo siento pero no
i would have to say no
definitely not
no he hasn't
no she hasnt called
no me ha llamado
no, ninguna vez
tampoco
no I am not
hard no
no estoy de acuerdo
"""
NOT_SURE = """
idk
IDK
i dont know
i don't know yet
I'm not sure
not sure
unsure
no idea
maybe
maybe yes
maybe not
perhaps yes
maybe, i'd have to think about it
i need to think about it
let me think about it
could be
might be
it depends
depends who is there
depende de quien vaya
hard to say
no sé
no se todavia
no sé, la verdad
no lo sé
no estoy seguro
todavía no sé
aún no sé
quizá
quizás sí
tal vez no
tal vez si
a lo mejor si
puede ser
puede que sí
quién sabe
sepa
ni idea
depende
me lo tengo que pensar
lo tengo que pensar
tengo que pensarlo
deje lo pienso
déjeme pensarlo tantito
yes and no
sí y no
50/50
on the fence
🤷
i haven't decided
havent made up my mind
still thinking about it
no me decido
no he decidido
yes maybe
sí, tal vez
no sabría decir
I honestly have no clue
we'll see
ya veremos
"""
NEITHER = """
what
huh
what is this about
who is asking
who will read this
no car
no money
if possible
si es posible
is it free
why do you ask
do i have to
banana
call me tomorrow
he works at walmart
mi hijo se llama luis
que es eso
qué
cuánto cuesta
a que hora
yes or no
si o no
yes?
no?
is that a yes or no question
ok what happens next
ok but who will see it
2
my mother says yes
mi mamá dice que no
he said no
everyone says yes
please
hello
I know
if they say yes
si me dejan salir del trabajo voy
si puedo voy
si tengo tiempo voy
no one told me
asdf
ni una palabra
the sky is blue
I am at work
estoy en el trabajo
no entiendo
i dont understand
no entendí la pregunta
I dont get it
i don't know what you mean
no sé de qué me habla
can you repeat
sí o no a qué
yes to what
"""


def said(text: str) -> str | None:
    tidied = clean(text)
    return said_yes_no(tidied, fold(tidied))


@pytest.mark.parametrize("text", YES.strip().splitlines())
def test_a_yes_is_heard(text: str) -> None:
    assert said(text) == "yes"


@pytest.mark.parametrize("text", NO.strip().splitlines())
def test_a_no_is_heard(text: str) -> None:
    assert said(text) == "no"


@pytest.mark.parametrize("text", NOT_SURE.strip().splitlines())
def test_a_doubt_is_not_sure(text: str) -> None:
    assert said(text) == "not_sure"


@pytest.mark.parametrize("text", NEITHER.strip().splitlines())
def test_what_is_neither_is_asked_again(text: str) -> None:
    assert said(text) is None


def test_no_open_line_of_the_corpus_is_heard_wrong() -> None:
    lines = [json.loads(line) for line in OPEN_LINES.read_text(encoding="utf-8").splitlines()]
    wrong = [
        (line["text"], said(line["text"]))
        for line in lines
        if line["expect"] == "yes_no" and said(line["text"]) not in (line["answer"], None)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "text", ["no " * 533, "si " * 533, "yes maybe " * 160, "qué " * 400, "?" * 1600, "yes no " * 228]
)
def test_no_endless_text_is_slow(text: str) -> None:
    assert min(_seconds(text) for _ in range(5)) < 0.005


def _seconds(text: str) -> float:
    started = time.thread_time()
    said(text)
    return time.thread_time() - started


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("not ok", "no"), ("i dont think i can", "no"), ("not a yes", "no"), ("yes but i dont know who", "yes"),
        ("not absolutely sure", "not_sure"), ("i never said no", None), ("cant wait", None),
        ("y eso para qué es", None),
        ("i dont want to be alone", None),
        ("yes but dont say why", None), ("a veces quiero y a veces no", "not_sure"),
        ("i asked my pastor and yes i want to", "yes"), ("I'd really like that", "yes"),
    ],
)  # fmt: skip
def test_a_yes_that_is_denied_is_none_and_a_doubt_about_a_detail_takes_none_back(text: str, meant: str | None) -> None:
    assert said_yes_no(clean(text), fold(clean(text))) == meant
