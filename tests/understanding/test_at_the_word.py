"""Before it is known who reads: what is a try at the code word, what asks who writes, and what is neither."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import Command, Reading, Said, Unclear
from intake_bot.engine.expectations import CodeWord, Person, Words
from tests.understanding.asking import heard


def at_the_word(text: str) -> Reading:
    return heard(text, CodeWord(), purpose="identity")


@pytest.mark.parametrize(
    "text",
    ["maple", "Maple!", "maple?", "it's maple", "the word is maple", "I think it's maple", "my code word is maple",
     "word 2 is maple", "maple please", "es faro", "la palabra es faro", "creo que es faro", "lamp post"],
)  # fmt: skip
def test_what_may_be_the_word_is_a_try(text: str) -> None:
    assert isinstance(at_the_word(text), Said)


@pytest.mark.parametrize(
    "text",
    ["ok", "Okay.", "yes", "no", "hello", "thanks!", "gracias", "vale", "what", "what?", "what code word?", "huh",
     "which word", "que palabra?", "cual palabra", "que clave", "I don't have it", "never got one", "no tengo", "idk",
     "no me acuerdo", "se me olvido", "lost it", "no se cual es", "lol", "wtf", "wrong number", "the code word",
     "número equivocado",
     "I don't know which one you mean", "who dat", "como asi?", "im driving", "me lo mandaron ayer"],
)  # fmt: skip
def test_small_talk_a_question_and_i_lost_it_are_none(text: str) -> None:
    assert not isinstance(at_the_word(text), Said)


@pytest.mark.parametrize(
    "text", ["is it maple or is it river", "maple river lantern otter", "i think maple or river ok"]
)
def test_nobody_guesses_several_words_in_one_text(text: str) -> None:
    assert at_the_word(text) == Unclear()


@pytest.mark.parametrize(
    "text",
    ["is this the cops", "are you the police?", "who is this", "who dis", "are you a bot",
     "is this a scam", "is this real?", "are you a real person?", "how did you get my number", "es la policía?",
     "¿esto es una estafa?", "quién me escribe", "¿son de la migra?", "es usted una persona?", "con quien hablo"],
)  # fmt: skip
def test_asking_who_writes_is_heard_as_that(text: str) -> None:
    assert at_the_word(text) == Command("who")


def test_where_own_words_are_asked_for_es_policia_tells_of_somebody() -> None:
    assert isinstance(heard("es policía", Words()), Said)


FACTS = Words(300, facts=True)


@pytest.mark.parametrize("text", ["ok", "thanks", "Thank you so much!", "gracias", "vale", "what?", "what do you mean",
                                  "como?", "no entiendo", "lol", "hola", "why do you ask?"])  # fmt: skip
@pytest.mark.parametrize("expects", [FACTS, Words(), Person(), Words(80, name=True)])
def test_politeness_and_asking_back_are_no_answer_in_own_words(text: str, expects: Words | Person) -> None:
    assert heard(text, expects) == Unclear()


@pytest.mark.parametrize("text", ["is it far?", "who reads this?", "is there parking", "¿quién va a estar?"])
def test_where_a_fact_is_asked_for_a_question_is_none_but_a_worry_may_be_one(text: str) -> None:
    assert heard(text, FACTS) == Unclear()
    assert heard(text, Words(80, name=True)) == Unclear()
    assert heard(text, Words()) == Said(text)


@pytest.mark.parametrize("text", ["no", "none", "my street", "where he lives", "el lugar donde trabajo", "nobody"])
def test_short_answers_stay_answers(text: str) -> None:
    assert heard(text, FACTS) == Said(text)


@pytest.mark.parametrize("text", ["Why?", "¿por qué?", "what do you mean by sorry?", "Why my house?"])
def test_a_question_for_the_other_side_is_the_answer_there(text: str) -> None:
    assert heard(text, Words(for_others=True)) == Said(text)
