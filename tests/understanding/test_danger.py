"""Words of danger: what each kind sounds like, clear and possible, and what only sounds so."""

from __future__ import annotations

import random
import time

import pytest

from intake_bot.engine.answers import DangerSaid
from intake_bot.understanding.clean import LONGEST_WATCHED, clean
from intake_bot.understanding.danger import danger
from intake_bot.understanding.danger.grammar import is_class
from intake_bot.understanding.danger.lists import PATTERNS, PHRASES, SPELLER
from tests.understanding.danger_lines import CLEAR, NEAR, POSSIBLE

CLEAR_LINES = [(kind, line) for kind, lines in CLEAR.items() for line in lines]
POSSIBLE_LINES = [(kind, line) for kind, lines in POSSIBLE.items() for line in lines]


def read(text: str) -> DangerSaid | None:
    return danger(clean(text, LONGEST_WATCHED))


@pytest.mark.parametrize(("kind", "line"), CLEAR_LINES)
def test_clear_danger_is_heard_as_clear(kind: str, line: str) -> None:
    assert read(line) == DangerSaid(kind, "clear")


@pytest.mark.parametrize(("kind", "line"), POSSIBLE_LINES)
def test_veiled_danger_is_heard_as_possible(kind: str, line: str) -> None:
    assert read(line) == DangerSaid(kind, "possible")


@pytest.mark.parametrize("line", NEAR)
def test_what_only_sounds_like_danger_is_none(line: str) -> None:
    assert read(line) is None


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ("he hit me with a bottle that night", "he hit me again yesterday"),
        ("me amenazó cuando me robó el celular", "me amenazó ayer por teléfono"),
        ("I was drunk that night", "I am drunk right now"),
        ("he followed me home the day of the robbery", "he followed me home again last night"),
        ("me pegó hace dos años en una pelea", "me pegó anoche otra vez"),
        ("I tried to kill myself years ago", "I tried to kill myself last night"),
    ],
)
def test_what_is_over_is_told_apart_from_what_goes_on(then: str, now: str) -> None:
    assert read(then) is None
    assert read(now) is not None


@pytest.mark.parametrize(
    ("others", "own"),
    [
        ("my cousin wanted to die back then", "I want to die"),
        ("he said I'm going to kill you, that night", "I'm going to kill him"),
        ("mi hermano estaba borracho en la fiesta", "estoy borracho"),
    ],
)
def test_other_peoples_words_are_not_the_writers(others: str, own: str) -> None:
    assert read(others) is None
    assert read(own) == DangerSaid(own_kind(own), "clear")


def own_kind(line: str) -> str:
    return {"I want to die": "self_harm", "I'm going to kill him": "threat_to_other"}.get(line, "intoxicated")


@pytest.mark.parametrize(
    ("denied", "said"),
    [
        ("nobody is forcing me to do this", "they are forcing me to do this"),
        ("I'm not afraid of him", "I'm afraid of him"),
        ("no me pega", "me pega"),
        ("no estoy borracho", "estoy borracho"),
        ("I'm not going to hurt myself", "I'm going to hurt myself"),
    ],
)
def test_what_is_denied_is_none(denied: str, said: str) -> None:
    assert read(denied) is None
    assert read(said) is not None


def test_a_denial_of_self_harm_that_turns_is_for_a_human_to_read() -> None:
    assert read("I'm not going to kill myself but I think about it a lot") == DangerSaid("self_harm", "possible")


def test_a_what_if_about_the_meeting_is_an_ordinary_worry_and_about_afterwards_a_possible_fear() -> None:
    assert read("what if he gets angry at the meeting") is None
    assert read("what if he comes after me") == DangerSaid("fear_of_other_party", "possible")


@pytest.mark.parametrize(
    ("slipped", "kind"),
    [
        ("i want to kil myslef", "self_harm"),
        ("kiero morirme", "self_harm"),
        ("ya no qiero bivir", "self_harm"),
        ("sucidal thoughts every night", "self_harm"),
        ("hes threataning me again", "fear_of_other_party"),
        ("mi esposo me golpéa", "abuse_now"),
        ("im soooo drunkkk rn", "intoxicated"),
        ("me estan obligndo", "pressured"),
        ("everybody would be better off w out me", "self_harm"),
    ],
)
def test_a_slip_or_a_sound_does_not_hide_danger(slipped: str, kind: str) -> None:
    found = read(slipped)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    ("line", "tier"),
    [
        ("if he hits me I'll call", "possible"),
        ("when he hits me the kids cry", "clear"),
        ("Sí me sigue pegando. No me llame", "clear"),
    ],
)
def test_a_blow_told_as_it_happens_is_clear_and_a_supposed_one_is_not(line: str, tier: str) -> None:
    assert read(line) == DangerSaid("abuse_now", tier)


@pytest.mark.parametrize(
    "before", ["2, but honestly ", "Tuesday works. ", "la primera pero la neta ", "si, ", "ok lol anyway "]
)
def test_an_answer_around_it_does_not_hide_danger(before: str) -> None:
    assert read(f"{before}I want to kill myself") is not None
    assert read(f"{before}mi esposo me pega") == DangerSaid("abuse_now", "clear")


def test_the_clear_one_is_raised_before_a_heavier_possible_one() -> None:
    assert read("I feel like a burden. He is outside my house right now.") == DangerSaid("fear_of_other_party", "clear")
    assert read("I am drunk and he hits me and I want to die") == DangerSaid("self_harm", "clear")


def test_danger_is_found_anywhere_in_a_long_text() -> None:
    filler = "I was at home that day and it rained. "
    assert read(filler * 90 + "I want to kill myself. " + filler * 10) == DangerSaid("self_harm", "clear")


def test_the_same_text_is_always_read_the_same() -> None:
    for _, line in CLEAR_LINES[:20]:
        assert read(line) == read(line)


def test_every_class_that_a_pattern_names_is_in_the_lists() -> None:
    named = {symbol for row in PATTERNS for place in row.places for symbol in place.symbols if is_class(symbol)}
    assert named <= _classes(PHRASES)


def _classes(node: dict[str, object]) -> set[str]:
    found: set[str] = set()
    waiting = [node]
    while waiting:
        for word, child in waiting.pop().items():
            if isinstance(child, dict):
                waiting.append(child)
            elif word == "" and isinstance(child, tuple):
                found.update(child)
    return found


def _seconds(text: str) -> float:
    best = 9.0
    for _ in range(5):
        started = time.thread_time()
        danger(text)
        best = min(best, time.thread_time() - started)
    return best


def _hostile(longest: int) -> list[str]:
    chance = random.Random(7)
    known = sorted(word for word in SPELLER.known if word.isalpha())
    texts = [
        " ".join(chance.choice(known) for _ in range(1200)),
        " ".join("".join(chance.choice("aeioustnrl") for _ in range(6)) for _ in range(700)),
        *(
            words * longest
            for words in ("not afraid of him ", "i want to he me the my ", "if i he said me my the to a ")
        ),
        *(words * longest for words in ("no me pega ", "i ", "me ", "que me la lo le se ", "kill my ", "a")),
    ]
    return [clean(text[:longest], longest) for text in texts]


@pytest.mark.parametrize(("longest", "most"), [(1600, 0.005), (4096, 0.012)])
def test_no_text_is_slow(longest: int, most: float) -> None:
    slowest = max(_seconds(text) for text in _hostile(longest))
    assert slowest < most * 1.5  # half more, because the machine of a gate is shared


def test_a_usual_reply_takes_a_fifth_of_a_millisecond_at_most() -> None:
    replies = ["1", "yes", "Near my home", "That I can say how it was for me", "los martes después de las 5 por favor"]
    assert sorted(_seconds(reply) for reply in replies)[len(replies) // 2] < 0.0002


@pytest.mark.parametrize(
    "line",
    ["Can I send an apology?", "can i call the victim", "could I catch another charge behind this?",
     "¿me dejan ir con mi primo?",
     "can my parents make me do it?", "¿esto le llega a la policía?"],
)  # fmt: skip
def test_a_plain_question_never_stops_the_talk(line: str) -> None:
    found = read(line)
    assert found is None or found.tier == "possible"


@pytest.mark.parametrize("line", ["he is hitting me can you help now?", "do you know i want to kill myself tonight?"])
def test_a_call_for_help_is_no_plain_question(line: str) -> None:
    assert read(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "I'm not safe here",
        "im not safe",
        "we are not safe",
        "not feeling safe",
        "I no longer feel safe here",
        "no estoy segura aqui",
        "no estoy seguro en mi casa",
        "no estoy segura con él",
        "aquí no estamos seguras",
        "no me siento segura",
        "no estoy a salvo",
    ],
)
def test_plainly_not_safe_is_heard(line: str) -> None:
    assert danger(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "is it safe?",
        "not sure it is safe online",
        "no estoy segura",
        "no estoy segura de la fecha",
        "no estoy segura aquí qué poner",
        "no estoy seguro con el martes",
    ],
)
def test_not_sure_is_not_unsafe(line: str) -> None:
    assert danger(line) is None
