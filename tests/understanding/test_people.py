"""Names, relations and phone numbers in one line."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from intake_bot.engine.answers import Said
from intake_bot.engine.expectations import Words
from intake_bot.understanding.clean import clean
from intake_bot.understanding.people import person
from intake_bot.understanding.people_called import called
from tests.understanding.asking import heard
from tests.understanding.lines import lines

TOLD = """
Maria Lopez = Maria Lopez |
mom = mom | mom
my sister = sister | sister
my best friend Ana Ruiz = Ana Ruiz | best friend
It's my mom Rosa. = Rosa | mom
I want my brother Tony there = Tony | brother
my brother's name is Tony = Tony | brother
i want jerome to come hes my brother = jerome | brother
my friend from church, Linda = Linda | friend from church
mi esposo Juan Carlos Pérez de la Cruz = Juan Carlos Pérez de la Cruz | esposo
mi amigo que se llama Beto = Beto | amigo
would like to bring my cousin marcus = marcus | cousin
Pastor Mike = Pastor Mike |
my pastor Mike Davis = Mike Davis | pastor
voy con mi papá Don Chuy = Don Chuy | papá
mi compadre el Güero = el Güero | compadre
quiero que venga mi hermano Toño = Toño | hermano
Lety (mi esposa) = Lety | esposa
Mark. He's my boss = Mark | boss
tanya my big sis = tanya | big sis
it'll be Dana Smith = Dana Smith |
my therapist her name is Dr. Patel = Dr. Patel | therapist
mi abogado el lic. Ramírez = lic. Ramírez | abogado
my wife Sarah and she works nights = Sarah | wife
mi novio Kevin tiene 20 años = Kevin | novio
Jen. my friend since high school = Jen | friend
step dad Ray = Ray | step dad
My mother-in-law Carol Ann, if she's up to it = Carol Ann | mother-in-law
Erick, el papá de mi hijo = Erick | papá de mi hijo
seria Belmonte, mi padrino de AA = Belmonte | padrino de AA
Yes! Angela R. = Angela R. |
Grace, no relation, we just go to the same church = Grace |
my friend Hope = Hope | friend
MI TIO RAMON = RAMON | TIO
nobody = nobody |
no one = no one |
nadie = nadie |
my mom and my dad = my mom and my dad |
Luis, works with me = Luis | works with me
la maestra Elvira = maestra Elvira |
coach Reilly = coach Reilly |
J.T. my roommate = J.T. | roommate
Ramiro. es mi hermano mayor = Ramiro | hermano mayor
this girl i work with, Priya = Priya | girl i work with
my sponsor Pete from AA = Pete | sponsor from AA
my mom works that day and my dad can't drive so it's my older cousin, Latrice = Latrice | older cousin
"""

CALLED = """
Call me Dee = Dee
everyone calls me Dee = Dee
me dicen Lupe = Lupe
puede llamarme Dee = Dee
its Dee = Dee
Its dee thanks = dee
You can call me Dee please = Dee
Robert but everybody calls me Bob = Bob
call me Bob, my name is Robert = Bob
Ms. Hernandez is fine thank you = Ms. Hernandez
Dee, not Deanna = Dee
Dana. is it safe? = Dana
hi im Marcus = Marcus
i would like to be called Miss Dana = Miss Dana
Deanna aka Dee = Dee
call me Will = Will
yes Dana = Dana
my full name is Guadalupe Hernandez Ortiz but everyone in my family has always called me Lupe = Lupe
mi nombre es Guadalupe pero me dicen Lupe = Lupe
me llamo María de los Ángeles = María de los Ángeles
quiero que me digan señora Pérez = señora Pérez
Lupe, así me dicen todos = Lupe
no me digan Guadalupe, díganme Lupe = Lupe
soy la Lupe = Lupe
con Lupe está bien = Lupe
digame lupe porfa = lupe
Lupe nomás = Lupe
# no name can be told apart: as written
Dana Reyes = Dana Reyes
Ella = Ella
María de los Ángeles = María de los Ángeles
Dee or Deanna = Dee or Deanna
I prefer not to say = I prefer not to say
its none of your business = its none of your business
call me later = call me later
call me whatever you want = call me whatever you want
please don't call me Deanna = please don't call me Deanna
people call me all the time = people call me all the time
anything is fine = anything is fine
prefiero no decirlo = prefiero no decirlo
como usted quiera = como usted quiera
Llámenme a las 5 = Llámenme a las 5
"""


def _lines() -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    for line in TOLD.strip().splitlines():
        text, _, told = line.rpartition(" = ")
        name, _, relation = told.partition("|")
        found.append((text, name.strip(), relation.strip()))
    return found


@pytest.mark.parametrize(("text", "name", "relation"), _lines())
def test_a_name_and_a_relation_are_found_in_ordinary_lines(text: str, name: str, relation: str) -> None:
    assert person(clean(text), 200) == Said(name, relation)


@pytest.mark.parametrize(("text", "name"), [line.split(" = ") for line in lines(CALLED)])
def test_of_how_somebody_wants_to_be_called_only_the_name_is_kept(text: str, name: str) -> None:
    assert heard(text, Words(80, name=True)) == Said(name)


def test_a_name_is_cut_and_never_the_words_that_lead_to_it() -> None:
    assert called("x" * 100, 80) == Said("x" * 80)


@pytest.mark.parametrize(
    ("text", "name", "relation", "phone"),
    [
        ("My aunt Becky 555-201-3344", "Becky", "aunt", "+15552013344"),
        ("Becky, my aunt, her number is (555) 201-3344", "Becky", "aunt", "+15552013344"),
        ("mi mama Carmen, su numero es 312 555 0199", "Carmen", "mama", "+13125550199"),
        ("Luis +52 55 1234 5678", "Luis", "", "+525512345678"),
        ("Ana cell 2013344", "Ana", "", "2013344"),
        ("Ana, room 12", "Ana", "room 12", ""),
    ],
)
def test_a_phone_number_is_kept_apart(text: str, name: str, relation: str, phone: str) -> None:
    assert person(text, 200) == Said(name, relation, phone)


@pytest.mark.parametrize(
    "text", ["555-" * 50, "1" * 200, "(" * 100 + "1" * 100, "my sister " * 20, "1 " * 100, "+1" * 100]
)
def test_no_line_is_slow(text: str) -> None:
    assert min(_seconds(person, text) for _ in range(5)) < 0.005


@pytest.mark.parametrize(
    "text", ["call me " * 200, "its " * 400, "my name is " * 140, "Dee, " * 300, "dee please " * 140]
)
def test_no_name_is_slow(text: str) -> None:
    assert min(_seconds(called, text) for _ in range(5)) < 0.005


def _seconds(reads: Callable[[str, int], Said], text: str) -> float:
    started = time.thread_time()
    reads(text, 200)
    return time.thread_time() - started
