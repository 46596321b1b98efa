"""Options said in ordinary speech: pointed at, by synonyms, with slips, turned down, corrected; never a wrong one."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from intake_bot.engine.answers import Chosen, ChosenSeveral, NearTie, Reading, Unclear
from intake_bot.engine.expectations import Choice, Several
from intake_bot.understanding.choices import choice
from intake_bot.understanding.clean import clean, fold
from intake_bot.understanding.menu import menu_of
from intake_bot.understanding.several import several
from tests.understanding.spoken_lines import LINES

OPEN_LINES = Path(__file__).parents[1] / "corpora" / "choices.jsonl"
PLACE = ("program_office=Your office", "public_place=A public place", "near_home=Near my home", "online=Online")
ORDER = ("me=Me", "them=The other person", "decide_there=Decide there", "mediator=The mediator")
FORM = ("in_person=Face to face", "video=Video", "letters=Letters", "go_between=A go-between", "not_sure=Not sure")


def chosen(text: str, options: tuple[str, ...]) -> Reading:
    labels = dict(option.split("=", 1) for option in options)
    tidied = clean(text)
    return choice(tidied, fold(tidied), menu_of(Choice(tuple(labels)), None, labels, {}, strict=False))


def some(text: str, options: tuple[str, ...] = FORM) -> Reading:
    labels = dict(option.split("=", 1) for option in options)
    expects = Several(tuple(labels), alone=("not_sure",))
    return several(clean(text), fold(clean(text)), menu_of(expects, None, labels, {}, strict=False))


def _options(line: str) -> tuple[str, ...]:
    return tuple(option for option in line.strip(" =+").split("; ") if option)


def _lines() -> list[tuple[tuple[str, ...], str, str]]:
    found: list[tuple[tuple[str, ...], str, str]] = []
    options: tuple[str, ...] = ()
    for line in LINES.strip().splitlines():
        if line.startswith("= "):
            options = _options(line)
        elif line.startswith("  + "):
            options += _options(line)
        else:
            option, _, texts = line.partition(": ")
            found.extend((options, option, text) for text in texts.split(" | "))
    return found


@pytest.mark.parametrize(
    ("options", "option", "text"), _lines(), ids=lambda part: part if isinstance(part, str) else ""
)
def test_a_reply_in_ordinary_speech_is_the_option_it_means(options: tuple[str, ...], option: str, text: str) -> None:
    found = chosen(text, options)
    assert (found.option if isinstance(found, Chosen) else "?") == option


def test_no_open_line_of_the_corpus_is_read_as_a_wrong_option() -> None:
    lines = [json.loads(line) for line in OPEN_LINES.read_text(encoding="utf-8").splitlines()]
    asked = [line for line in lines if line["expect"] == "choice"]
    found = [(line["text"], line["answer"], chosen(line["text"], tuple(line["options"]))) for line in asked]
    assert [one for one in found if isinstance(one[2], Chosen) and one[2].option != one[1]] == []
    right = [one for one in found if (one[2].option if isinstance(one[2], Chosen) else None) == one[1]]
    assert len(right) >= 0.97 * len(found)


@pytest.mark.parametrize(
    ("text", "options", "tie"),
    [
        ("1 or 2", PLACE, "program_office public_place"),
        ("either the office or online", PLACE, "program_office online"),
        ("me or the mediator", ORDER, "me mediator"),
        ("el primero o el ultimo", ORDER, "me them mediator"),
    ],
)
def test_two_that_fit_are_a_near_tie(text: str, options: tuple[str, ...], tie: str) -> None:
    assert chosen(text, options) == NearTie(tuple(tie.split()))


def test_what_is_not_its_own_words_is_told_back() -> None:
    assert chosen("2", PLACE) == Chosen("public_place")
    assert chosen("near my home", PLACE) == Chosen("near_home")
    for text in ("zoom", "the second one", "2 i guess", "not 1, not 2, not 3", "onlien"):
        assert chosen(text, PLACE) in (Chosen("online", inferred=True), Chosen("public_place", inferred=True))


CALLS = ("no=Not at all", "once=Once", "ongoing=It goes on", "not_sure=Not sure")
PHONE = ("only_me=Only me", "shared=Shared", "watched=Someone looks at it", "not_sure=Not sure")
COMPANY = ("yes=Yes", "no=No", "decide_later=Decide later")
SUPPORT = ("enough=Enough", "some=Some", "none=None", "not_sure=Not sure")
VOICEMAIL = ("full=Leave a full message", "name_only=Just a name and number", "none=No voicemail")
ROUTE = ("car=By car", "bus=By bus", "walk=On foot", "ride=I need a ride")


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("not just once", CALLS), ("almost never", CALLS), ("nobody checks it", PHONE), ("nobody shares it", PHONE),

        ("some people do", SUPPORT), ("I've had enough", SUPPORT), ("dont leave my name", VOICEMAIL),
        ("my voicemail is full", VOICEMAIL), ("away from my home", PLACE), ("my lawyers office", PLACE),
        ("near your office", PLACE), ("not yet decided but not online", PLACE), ("whatever the mediator says", ORDER),
        ("driving but not sure", ROUTE), ("my car broke down", ROUTE), ("by car or by scooter", ROUTE),
        ("me or him doesnt matter", ORDER),
    ],
)  # fmt: skip
def test_an_options_word_beside_words_that_change_it_is_asked_again(text: str, options: tuple[str, ...]) -> None:
    assert not isinstance(chosen(text, options), Chosen)


@pytest.mark.parametrize(
    ("text", "option", "options"),
    [
        ("not once did i call him", "no", CALLS), ("yes but i dont know who", "yes", COMPANY),
        ("monday, actually no wednesday", "wed", ("mon=Monday", "wed=Wednesday", "fri=Friday")),
        ("en guagua", "bus", ROUTE), ("my truck", "car", ROUTE), ("caminando", "walk", ROUTE),
        ("verde", "green", ("red=Red", "blue=Blue", "green=Green")),
        ("sin comida", "none", ("fish=Fish", "none=No meal")),
        ("rosita", "rosa", ("rosa=Doña Rosa", "luis=Don Luis")),
        ("jon", "john", ("ana=Ana Cruz", "john=John Price")),
        ("la primerita", "program_office", PLACE), ("close to my home i dont drive", "near_home", PLACE),
    ],
)  # fmt: skip
def test_an_everyday_word_names_its_option_in_either_language(text: str, option: str, options: tuple[str, ...]) -> None:
    assert chosen(text, options) == Chosen(option, inferred=True)


def test_a_plain_yes_said_twice_over_is_not_inferred() -> None:
    assert chosen("yeah sure", COMPANY) == Chosen("yes")
    assert chosen("no no", COMPANY) == Chosen("no")


def test_a_question_beside_an_answer_is_parted_first() -> None:
    assert chosen("2. but is it safe there?", PLACE) == Unclear()
    assert chosen("could we do it online? i moved away", PLACE) == Chosen("online", inferred=True)


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("I'd say video or letters", "video letters"),
        ("letters and zoom please", "video letters"),
        ("2 and 3 i guess", "video letters"),
        ("all but the letters", "in_person video go_between"),
        ("in person or a letter", "in_person letters"),
        ("the first and the third", "in_person letters"),
    ],
)
def test_several_in_ordinary_speech(text: str, options: str) -> None:
    assert some(text) == ChosenSeveral(tuple(options.split()))


@pytest.mark.parametrize(
    "text", ["1, 3 and maybe 4", "not video", "video but not letters", "2 weeks", "letters, not sure", "both", "video?"]
)
def test_several_with_a_doubt_or_a_denial_are_asked_again(text: str) -> None:
    assert some(text) == Unclear()


def test_whenever_is_any_day() -> None:
    days = ("mon=Mon", "tue=Tue", "any=Any day")
    assert some("whenever", days) == ChosenSeveral(("any",))
    assert some("mondays or tuesdays work best", days) == ChosenSeveral(("mon", "tue"))


HOSTILE = [
    "cerca " * 118, "no " * 118, "1 " * 118, "i " * 118, "me o " * 59, "let them " * 59, "near my " * 59,
    "publik " * 118, "xqzv " * 118,
    "no wait " * 59, "el primero " * 59, "a" * 1600, "? " * 800, "not not " * 59, "when i need " * 39,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_endless_text_is_slow(text: str) -> None:
    assert min(_seconds(text) for _ in range(5)) < 0.010


def _seconds(text: str) -> float:
    started = time.thread_time()
    chosen(text, PLACE)
    some(text)
    return time.thread_time() - started


NEEDS = (
    "mobility=Step-free way", "hearing=For hearing", "sight=For sight", "reading=For reading", "health=For health",
    "interpreter=Interpreter", "other=Other", "none=None",
)  # fmt: skip
FACTS = ("yes=I accept them", "partly=I accept a part", "no=I do not", "lawyer_first=Lawyer first")
AMENDS = ("money_at_once=Pay at once", "money_in_parts=Pay in parts", "work=Some work", "not_able=I am not able")


@pytest.mark.parametrize(
    ("text", "options", "option"),
    [
        ("im in a wheelchair", NEEDS, "mobility"), ("my hearing aids dont do well in big rooms", NEEDS, "hearing"),
        ("legally blind here", NEEDS, "sight"), ("no oigo bien del lado izquierdo", NEEDS, "hearing"),
        ("nunca aprendi a leer", NEEDS, "reading"), ("I have to take my insulin", NEEDS, "health"),
        ("hablo mixteco", NEEDS, "interpreter"), ("I don't want to come alone", COMPANY, "yes"),
        ("not alone", COMPANY, "yes"), ("no quiero ir sola", COMPANY, "yes"),
        ("not saying nothing til i speak to my attorney", FACTS, "lawyer_first"),
        ("pintarle la casa", AMENDS, "work"), ("fifty bucks every paycheck", AMENDS, "money_in_parts"),
        ("mom reads all my messages shes strict", PHONE, "watched"),
        ("my car broke, so close to me", PLACE, "near_home"),
    ],
)  # fmt: skip
def test_the_reason_is_said_instead_of_the_option(text: str, options: tuple[str, ...], option: str) -> None:
    assert chosen(text, options) == Chosen(option, inferred=True)


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("i dont use a wheelchair", NEEDS), ("is there a wheelchair?", NEEDS), ("is my lawyer there", FACTS),
        ("can i stop any time", ("can_stop=I can stop at any time", "must_go_on=I have to go on", "not_sure=Not sure")),
    ],
)  # fmt: skip
def test_a_reason_turned_down_or_asked_about_is_no_answer(text: str, options: tuple[str, ...]) -> None:
    assert not isinstance(chosen(text, options), Chosen)


def test_a_need_told_in_a_sentence_is_one_of_several() -> None:
    assert some("im in a wheelchair", NEEDS) == ChosenSeveral(("mobility",))
    assert some("deaf or blind, who knows", NEEDS) == Unclear()


ARRIVAL = ("before_them=Before them", "after_them=After them", "separate_doors=By another door", "no_preference=Either")
STEPS = ("by_steps=Step by step", "any_time=Any time", "decide_later=Decide later")
APP = ("sms=By text message", "telegram=In Telegram")


@pytest.mark.parametrize(
    ("text", "options", "option"),
    [
        ("let them get there ahead of me", ARRIVAL, "after_them"), ("ahead of them please", ARRIVAL, "before_them"),
        ("prefiero que ella llegue antes que yo", ARRIVAL, "after_them"),
        ("prefiero llegar antes que ella", ARRIVAL, "before_them"), ("telegram no tengo", APP, "sms"),
    ],
)  # fmt: skip
def test_who_comes_before_whom_and_what_is_denied_behind_it_is_heard(
    text: str, options: tuple[str, ...], option: str
) -> None:
    assert chosen(text, options) == Chosen(option, inferred=True)


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("working the slaughter floor 5 to 2", AMENDS), ("my wife reads slower", STEPS),
        ("my aunt gave him the gift card numbers over the phone", APP),
        ("i want to say sorry to his mom too if she is there, that was my idea", PHONE),
        ("we used to swim off that bridge, him and me, and now look at us", PHONE),
    ],
)  # fmt: skip
def test_a_text_about_something_else_is_asked_again(text: str, options: tuple[str, ...]) -> None:
    assert not isinstance(chosen(text, options), Chosen)
