"""An answer asked for as a favour is the answer; the question in it is answered beside it."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import Chosen, ChosenSeveral, NearTie, Unclear
from tests.understanding.at_step import read_at
from tests.understanding.lines import lines

WANTED = """
offender es amends puedo pagar en partes = money_in_parts
offender es amends podría pagar por partes? = money_in_parts
offender es amends puedo pagar poco a poco = money_in_parts
offender es amends se puede pagar en abonos? = money_in_parts
offender en amends can i pay in parts = money_in_parts
offender en amends could i pay a little each month? = money_in_parts
offender en amends can i work it off? = work
offender en amends is it ok if i pay monthly? = money_in_parts
offender en supporter can i bring my mom = yes
offender en acknowledge can i talk to my lawyer first = lawyer_first
offender es acknowledge puedo hablar con mi abogado primero = lawyer_first
victim en supporter can i bring my sister? = yes
victim en supporter can i come alone? = no
victim es supporter puedo llevar a alguien? = yes
victim en place can it be online? = online
victim es place puede ser en linea? = online
victim es place se puede cerca de mi casa? = near_home
victim en form can we just write letters? = letters
victim es form podemos mandarnos cartas? = letters
victim en form can it be letters and video? = video letters
victim es breaks puedo pedir un descanso? = when_i_ask
victim en arrival can i get there before him? = before_them
victim es arrival puedo llegar antes que él? = before_them
victim es seating me puedo sentar cerca de la puerta? = near_door
victim en speaking_order can i go first? = me
victim en access can i have an interpreter? = interpreter
"""
ONLY_ASKED = """
victim en check_stop can i stop whenever?
victim en check_stop can i stop
victim en losses can i get 300 back
victim en apology will he apologize?
victim en apology can we make him say sorry?
victim en supporter could i know who comes?
victim en form can i not meet him?
victim en form can it be letters or nothing?
offender en amends what if i cant pay
offender es amends y si no puedo pagar?
offender en listen do i have to
victim en losses_share who sees this
"""


def _parted(line: str) -> tuple[str, str, str, str]:
    role, language, step, text = line.split(" ", 3)
    return role, language, step, text


@pytest.mark.parametrize("line", lines(WANTED))
def test_who_asks_leave_for_an_option_wants_it(line: str) -> None:
    told, _, wanted = line.rpartition(" = ")
    role, language, step, text = _parted(told)
    reading = read_at(role, step, text, language).reading
    if isinstance(reading, Chosen):
        assert reading == Chosen(wanted, inferred=True)
    else:
        assert reading == ChosenSeveral(tuple(wanted.split()))


@pytest.mark.parametrize("line", lines(ONLY_ASKED))
def test_what_asks_for_no_option_stays_a_question(line: str) -> None:
    role, language, step, text = _parted(line)
    said = read_at(role, step, text, language)
    assert said.reading == Unclear()
    assert said.asked is not None


@pytest.mark.parametrize(
    ("role", "step", "text", "topic"),
    [
        ("offender", "amends", "can i pay in parts?", "cant_pay"),
        ("offender", "amends", "podría pagar por partes?", "cant_pay"),
        ("victim", "supporter", "can i bring my sister?", "bring_someone"),
        ("victim", "losses", "i lost 300, do i get it back", "be_repaid"),
    ],
)
def test_the_question_is_answered_beside_the_answer(role: str, step: str, text: str, topic: str) -> None:
    said = read_at(role, step, text)
    assert isinstance(said.reading, Chosen | ChosenSeveral)
    assert said.asked is not None
    assert (said.asked.sure, said.asked.topics[0]) == (True, topic)


@pytest.mark.parametrize(
    ("role", "step", "text"),
    [("victim", "arrival", "can i get there before him?"), ("victim", "breaks", "can i take breaks"),
     ("victim", "good_hours", "can you text me after 6?"), ("victim", "form", "can it be letters?")],
)  # fmt: skip
def test_no_answer_to_another_question_stands_beside_it(role: str, step: str, text: str) -> None:
    said = read_at(role, step, text)
    assert said.asked is None or not said.asked.sure


@pytest.mark.parametrize("text", ["i can't pay it all", "no puedo pagar todo", "i cant pay all of it"])
def test_who_cannot_pay_all_of_it_may_still_pay(text: str) -> None:
    assert read_at("offender", "amends", text).reading == Unclear()


def test_a_break_that_is_asked_for_at_the_question_about_breaks_does_not_pause_the_talk() -> None:
    assert isinstance(read_at("victim", "breaks", "can i ask for a break?").reading, Chosen | NearTie)


def test_two_things_that_and_joins_are_both_meant() -> None:
    said = read_at("offender", "amends", "i can fix the fence and pay some each month").reading
    assert said == ChosenSeveral(("money_in_parts", "work"))
