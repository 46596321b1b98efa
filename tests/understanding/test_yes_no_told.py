"""Yes, no and doubts told in other words, in both languages and many registers."""

from __future__ import annotations

import pytest

from intake_bot.understanding.clean import clean, fold
from intake_bot.understanding.yes_no import said_yes_no

YES = """
pues adelante
a huevo
sale y vale
sale
yo le entro
cabal
venga, va
vale, genial
hecho
trato hecho
cuenten conmigo
me parece muy bien
no me vendría mal
se lo agradezco
se lo agradecería mucho
doy mi consentimiento
les doy permiso
autorizado
lo permito
si pueden
si pueden escribirme
escríbanme sin problema
mande nomas
no tengo nada en contra
no me molesta para nada
sí pero solo por mensaje
sí, mientras no esté mi esposo
fíjate que sí
ay sí
por supuesto, cuando gusten
positivo
yo encantado
estoy a favor
sin duda
sí sí por favor
siiiii
okis
vientos
ey
hágale
dele
bueno si
pos ya qué
acepto la propuesta
me late
yeah
hell yea
heck yeah
darn right
might as well
couldn't hurt
it cant hurt
can't hurt to try
that'll do just fine
that will be fine
I agree
I hereby authorize it
feel free
feel free to text
by all means
no objections from me
I wouldn't mind
that'd be awesome
that would help me a lot
it would ease my mind
I would feel better with someone there
having my sister there would help
I could use the help
I could use some company
I need it
yes I need one my english is bad
i'd like that very much
love to
i want it
i wanna do it
im down for that
im up for it
let's give it a try
I'll give it a shot
I'll do it
i would be willing to try
I'm open to it
all right
yes but only if my sister can come
yes, provided that it's free
only if its free yes
👍👍
🫡
no doubt
in a heartbeat
of course
certainly
oui
no wait yes
no sorry i meant yes
why wouldn't i
I'd be so thankful for that
I'd be much obliged
if possible yes
I reckon that'd be alright
im good with it
bet thats fine
obvi
you got my okay
yes you are allowed to text me
messages are fine
yes thats my private phone
I can live with that
you bet i would
sounds wonderful
fine w me
i'm okay with it as long as it's private
ok but not at work
yes although im nervous
yes even though im scared
a little nervous, but ok
it won't be easy but yes
i guess so yeah
anything helps
help would be nice
claro que me gustaría
claro que me ayudaría
claro que pueden
como no, con gusto
por favor sí
porfa si
sí si no es mucha molestia
sí, pero con mi mamá presente
si pero no los domingos
no me gusta mucho la idea pero sí
sí, todo bien
por mensaje está bien
un mensaje está bien
me queda bien
me va bien
a mí me sirve
para mí está bien
para mi estaría bien
me animo
jalo con eso
apúnteme
apúntenme
ponga que sí
tiene mi permiso
les autorizo
sí les doy permiso
sí consiento
me puede mandar mensajes
déjeme el recado sin problema
tener a alguien conmigo me ayudaría
me daria valor
"""
NO = """
nel
naranjas
ni maiz
ni loco que estuviera
paso
mejor paso
así déjelo
así estoy bien
no hace falta
no es necesario
no se moleste
no ocupo
no requiero
no me parece
no me gusta la idea
me incomoda
me haría sentir mal
me pondría nerviosa
me da pena
sería peor
es mala idea
muy mala idea
me rehúso
no le doy permiso
no acepto
estoy en contra
no estoy a favor
eso sí que no
obvio no
por ningún motivo
de ningún modo
que no
gracias pero no
no muchas gracias
uy no
no quiero eso
no deseo
no me gustaría
prefiero no
aun no
no ya que mi esposo lo ve
nah fam
naw im good
nah bruh
no siree
no ma'am thank you
no thanks i'm good
nty
I'd prefer not to
i'd rather you not
I decline
I must decline
I do not consent
i dont consent to that
I do not authorize that
you cannot
permission denied
not with my permission
not needed
i dont need any help
i dont need nobody
dont wanna
not comfortable
im not ready
I dont feel comfortable with that
it makes me uncomfortable
it'd make me feel worse
that'd be too much
that's too much for me
that'd be weird
bad idea
not a good idea
I don't think that would help
that doesn't sit well with me
doesnt sound like a good idea
aint no way
not a chance
no chance
over my dead body
never in a million years
certainly not
under no circumstances
i won't
i wont do it
I have to say no
hard no
my answer is no
the answer is no
yeah actually no
👎👎
i can manage without
not that i know of
i hate that idea
i prefer to keep it between us
I'd be too nervous
I would be uncomfortable with that
I don't feel comfortable
It doesn't feel right
this isn't for me
not comfortable with that at all
I don't believe so
dont believe i will
highly doubt it
not likely
I think not
I'd say no
thumbs down
no interest whatsoever
im not tryna do that
nah u good
all set thanks
I can do without
no need for that
dont see the point
it'd only make things worse
that would make it worse for me
it's too soon for me
I do not permit it
I don't give you permission
I don't wish to do that
I don't care to
no me da la gana
prefiero que quede privado
prefiero guardármelo
es privado
eso es privado
me da mucha vergüenza
no me haría bien
no cuenten conmigo
no haré eso
ni pienso
declino
rechazado
no pueden escribirme
por mí no
la verdad no quiero
no x favor
así nomás gracias
asi mero estoy bien
"""
NOT_SURE = """
a ver qué pasa
capaz
talvez
quizas
puede ser
no lo tengo decidido
estoy indecisa
lo estoy pensando
déjeme pensarlo
tengo que preguntarle a mi mamá
tengo que hablar con mi abogado primero
después le confirmo
mañana le digo
habrá que ver
hay que ver
está por verse
no estoy muy convencido
entre que sí y que no
no c
pues no sé
mmm no sé qué decirle
es difícil decir
no me decido
pregúnteme mañana
probablemente sí
idek
idrk
i don't know
not sure
not 100% sure
on the fence
im kinda torn
iffy
maybe
could be
i may
it depends
that depends
i could go either way
fifty fifty
up in the air
remains to be seen
time will tell
who knows
lord knows
beats me
not a clue
haven't decided
havent made up my mind
i cant decide
still deciding
i'll get back to you
i'll let you know
gotta think about it
have to ask my mom
hard to tell
mixed feelings
🤔
its complicated
yes but idk
I couldn't tell ya
honestly idk
tbh idk
idk what i want
eh idk
meh
mayb
possibly no
half yes half no
I may or may not
depends on how i feel
that depends on my lawyer
need to see how i feel
have to see how it goes
lets see how it goes
i'll play it by ear
ill have to see
lemme check
let me think on it a bit
give me time
need a few days
I can't say for certain
its hard to decide
tough call
undecided at this time
no sabría
no sé qué hacer
no sé si pueda
no sé si sea buena idea
no estoy segura
no estoy nada seguro
todavía no lo decido
sigo pensándolo
unos días sí y otros no
depende si va él
vamos a ver
vamos viendo
lo tengo que platicar con mi esposo
deme unos días
déjeme checar
déjeme preguntar
chance sí chance no
tal vez sí tal vez no
posiblemente sí
mmm quizás
"""
NEITHER = """
call me tomorrow
my sister said it would be nice
he would like that
if it would help him
nobody told me
he makes me uncomfortable
the weather is good
i am good at cooking
my sister is a nurse
i work nights
who are you
what do you need
i need help
i don't want him to know
i like you
thats what he said
he said no
my mom needs one
they say it helps
él dijo que no
mi mamá dice que sí
si él quiere
quien es
me duele la cabeza
no tengo saldo
mi hermana vive en texas
me da igual
whatever
i dont care
mande
qué
hola
buenas tardes
ok but how much does it cost
en mi casa
sí no sí no
yes no yes no
i love my kids
i hate him
i appreciate you
i want to see my kids
that was a bad day
it was hard
the bus was late
me ayudaba mi mamá antes
i can not hear you
no signal here
i have no signal
no minutes
who is it
he hit me
that was nice of him
it was great seeing you
that is my brother
it is late
i am at the doctor
my mom would be mad
my mom would not like it
he would hate that
they would appreciate it
my husband would not allow it
a él le da pena
mi esposo no quiere
me llamo rosa
me dijo que no
me gusta el café
está lloviendo
es mañana
la cita es buena
el doctor es bueno
no tengo carro
no tengo dinero
no hablo con él
me ayuda mi hermana con los niños
i like pizza
i would like a refund
i want an apology
i want him to pay
i need my medicine
i need to go to work
i hate my job
i can come tuesday
i am in the car
i am good at math
could you repeat that
feliz navidad
feliz cumpleaños
good morning
muchas gracias
se lo agradezco, decidí no seguir
what does that mean
"""


def said(text: str, *, offer: bool = True) -> str | None:
    tidied = clean(text)
    return said_yes_no(tidied, fold(tidied), offer=offer)


@pytest.mark.parametrize("text", YES.strip().splitlines())
def test_what_agrees_is_a_yes(text: str) -> None:
    assert said(text) == "yes"


@pytest.mark.parametrize("text", NO.strip().splitlines())
def test_what_declines_is_a_no(text: str) -> None:
    assert said(text) == "no"


@pytest.mark.parametrize("text", NOT_SURE.strip().splitlines())
def test_what_doubts_is_not_sure(text: str) -> None:
    assert said(text) == "not_sure"


@pytest.mark.parametrize("text", NEITHER.strip().splitlines())
def test_what_says_something_else_is_asked_again(text: str) -> None:
    assert said(text) is None


@pytest.mark.parametrize("text", ["it would make me uncomfortable", "that'd be a relief", "se lo agradecería"])
def test_how_it_would_be_answers_an_offer_and_no_question_of_fact(text: str) -> None:
    assert said(text) is not None
    assert said(text, offer=False) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("sí no sí no", None), ("yes no yes no", None), ("yes no wait no", "no"), ("no le doy permiso", "no"),
        ("no me parece buena idea", "no"), ("no sir it aint all right", "no"), ("sure if its free", "yes"),
        ("si pero no de noche", "yes"), ("yes but dont call after 9", "yes"), ("yes but I dont want to see him", None),
        ("Decidí no seguir con el proceso, le agradezco mucho.", None), ("if they say yes", None),
        ("please don't call me, just text", None), ("is it ok if my girl comes", None),
        ("🤝", "yes"), ("🤔", "not_sure"),
    ],
)  # fmt: skip
def test_a_condition_keeps_the_yes_and_a_denial_turns_it(text: str, meant: str | None) -> None:
    assert said(text) == meant
