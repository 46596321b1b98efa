"""A question finds its approved answer in either language, one about something else none; an answer is no question."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_bot.engine.answers import Asked
from intake_bot.engine.topics import TOPICS, answers_of
from intake_bot.messages import load_catalogs
from intake_bot.understanding.questions import Index, asked, index_of, looks_asked, search
from intake_bot.understanding.questions_terms import stem

CATALOGS = load_catalogs(("en", "es"))


def index(flow: str) -> Index:
    return index_of(
        *(
            {topic: (entry.title, *entry.asks) for topic, entry in catalog.files[answers_of(flow)].items()}
            for catalog in CATALOGS.values()
        )
    )


INDEXES = {flow: index(flow) for flow in TOPICS}


def topics(text: str, flow: str = "victim") -> tuple[str, ...]:
    return search(text, INDEXES[flow]).topics


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("does any of this go to the police?", "confidential"),
        ("will it set me back any money", "cost"),
        ("could my cousin be next to me", "bring_someone"),
        ("is he gonna get my adress", "get_my_number"),
        ("¿van a enseñarle mis respuestas al juez?", "confidential"),
        ("y si me quedo sin que me page", "if_they_dont_pay"),
        ("cuantos meses se lleva", "how_long"),
        ("ocupo perdonarla?", "must_forgive"),
    ],
)
def test_a_question_finds_its_answer_in_other_words_and_with_slips(text: str, topic: str) -> None:
    assert topic in topics(text)


def test_the_sides_have_their_own_answers() -> None:
    assert topics("can I bring my mom")[0] == "bring_someone"
    assert topics("can I bring my mom", "offender")[0] == "who_can_come"


def test_both_languages_are_searched_together() -> None:
    assert topics("how much cuesta el programa")[0] == "cost"


@pytest.mark.parametrize("flow", TOPICS)
def test_the_name_of_a_topic_finds_it(flow: str) -> None:
    for catalog in CATALOGS.values():
        for topic, entry in catalog.files[answers_of(flow)].items():
            assert topic in topics(entry.title, flow), entry.title


def test_at_most_three_are_offered_best_first() -> None:
    found = topics("what if he says no and does not pay and yells and follows me home and tells everyone")
    assert 1 < len(found) <= 3


def test_a_sure_one_is_clearly_ahead() -> None:
    assert search("how much does it cost?", INDEXES["victim"]) == Asked(("cost",), sure=True)
    assert not search("what if he does not", INDEXES["victim"]).sure


@pytest.mark.parametrize(
    ("text", "topic"),
    [("do i have to do this?", "must_i"), ("Hola, ¿es gratis?", "cost"), ("Does it help?", "does_it_help")],
)
def test_who_asks_in_the_words_of_an_approved_question_surely_means_it(text: str, topic: str) -> None:
    found = search(text, INDEXES["victim"])
    assert found.topics[0] == topic
    assert found.sure


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("what if I say no", "must_i"),
        ("what if he says no", "if_they_refuse"),
        ("does he find out if I say no", "will_they_know_i_said_no"),
        ("y si yo digo que no", "must_i"),
        ("y si ella dice que no", "if_they_refuse"),
        ("will I have to pay something", "cost"),
        ("will he have to pay me something", "be_repaid"),
        ("what if he never pays me", "if_they_dont_pay"),
        ("can I talk before he does", "who_speaks_first"),
        ("can I talk to him before the meeting", "contact_them_first"),
    ],
)
def test_it_matters_who_does_what(text: str, topic: str) -> None:
    assert topics(text)[0] == topic


@pytest.mark.parametrize(
    "text",
    [
        "do you have parking", "hay wifi?", "can my dog come", "whats the judges name", "a que hora abren",
        "qwrtz plmk?", "do you know the judge?", "¿hay estacionamiento?", "¿quién es el juez?", "¿puede ir mi perro?",
    ],
)  # fmt: skip
def test_what_is_asked_elsewhere_finds_nothing(text: str) -> None:
    assert search(text, INDEXES["victim"]) == Asked()


def test_what_only_the_other_side_has_an_answer_to_goes_to_a_person() -> None:
    assert topics("are you a robot?") == ("am_i_texting_a_person",)
    assert topics("are you a robot?", "offender") == ()
    assert topics("how long does it take", "offender") == ()


def test_what_asks_counts_more_than_what_stands_around_it() -> None:
    text = "My brother broke his leg and my car is at the shop. Anyway, how long does all this take?"
    assert topics(text)[0] == "how_long"


def test_an_empty_text_asks_nothing() -> None:
    for text in ("", "?", "¿?", "...", "👍"):
        assert search(text, INDEXES["victim"]) == Asked()
        assert not looks_asked(text)


@pytest.mark.parametrize(
    "text",
    [
        "what if he yells at me", "ok but can I bring someone", "do I have to do this", "I want to know if it is free",
        "hola disculpe cuanto cuesta", "quisiera saber si es privado", "y si no quiere", "que pasa si digo que no",
        "tengo que ir", "¿me van a cobrar?", "is my lawyer allowed?", "Tuesday is fine. But who will be there?",
        "she's my neighbor, can I knock on her door", "am I supposed to pay",
    ],
)  # fmt: skip
def test_it_is_a_question_by_its_mark_or_by_how_it_begins(text: str) -> None:
    assert looks_asked(text)


@pytest.mark.parametrize(
    "text",
    [
        "can do tuesday", "what about Tuesday?", "is tuesday ok?", "how about 5?", "would friday morning work?",
        "qué tal el jueves?", "puedo los martes", "le parece el lunes?", "2?", "my mom?", "the library?",
        "my mom", "next to the door", "what he did to me", "when I get off work", "donde me pongan", "por que no",
        "me gustaria mucho", "we decide there, no?", "puede ser mi tía?", "tengo trabajo los lunes", "he won't stop",
    ],
)  # fmt: skip
def test_an_answer_is_no_question(text: str) -> None:
    assert not looks_asked(text)


def test_what_asks_perhaps_is_a_question_where_a_topic_is_sure() -> None:
    victim = INDEXES["victim"]
    assert asked("me van a cobrar", victim) == search("me van a cobrar", victim)
    assert asked("me van a recoger", victim) is None
    assert asked("2", victim) is None


def test_a_question_without_an_answer_is_still_a_question() -> None:
    for text in ("do you have parking?", "¿hay estacionamiento?", "¿quién es el juez?", "do you know the judge?"):
        assert looks_asked(text)
        assert asked(text, INDEXES["victim"]) == Asked()


@pytest.mark.parametrize("text", ["usted decide", "cuando quiera", "como usted diga", "me late", "estoy trabajando"])
def test_a_few_words_that_hardly_ask_are_an_answer(text: str) -> None:
    for found in INDEXES.values():
        assert asked(text, found) is None


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("el juez va a ver esto", "confidential"),
        ("alguien le va a decir que no quise", "will_they_know_i_said_no"),
        ("con esto le bajan la condena o no", "get_off_lightly"),
        ("so he says no then what", "if_they_refuse"),
    ],
)
def test_without_a_mark_it_asks_by_its_end_or_by_what_someone_may_do(text: str, topic: str) -> None:
    found = asked(text, INDEXES["victim"])
    assert found is not None
    assert found.topics[0] == topic


@pytest.mark.parametrize(
    ("one", "other"), [("letters", "letter"), ("paying", "pay"), ("reuniones", "reunion"), ("llamarle", "llamar")]
)
def test_endings_make_no_difference(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def lines(name: str) -> Iterator[dict[str, object]]:
    corpus = Path(__file__).parents[1] / "corpora" / name
    yield from map(json.loads, corpus.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("name", ["questions.jsonl", "training/questions.jsonl"])
def test_the_lines_of_the_corpus_find_their_answers(name: str) -> None:
    first = three = asks = silent = elsewhere = wrong = 0
    for line in lines(name):
        found = search(str(line["text"]), INDEXES[str(line["role"])])
        wanted = line["topics"]
        assert isinstance(wanted, list)
        wrong += found.sure and found.topics[0] not in wanted
        if wanted == ["none"]:
            elsewhere += 1
            silent += not found.topics
            continue
        asks += 1
        first += found.topics[:1] != () and found.topics[0] in wanted
        three += bool(set(found.topics) & set(wanted))
    assert three / asks >= 0.97
    assert first / asks >= 0.95
    assert silent / elsewhere >= 0.92
    assert wrong / (asks + elsewhere) <= 0.01


@pytest.mark.parametrize(
    "text",
    ["a " * 800, "?" * 1600, ",a" * 800, "can i," * 260, "what if " * 200, "abcdefg " * 200, "x" * 1600, "¿" * 1600],
)
def test_no_text_makes_it_slow(text: str) -> None:
    begun = time.perf_counter()
    asked(text, INDEXES["victim"])
    assert time.perf_counter() - begun < 0.1  # ten times what it takes, for a machine that is busy
