"""Every topic has its approved answer in every language, can be found, and is worded by the same rules as all texts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from intake_bot.casework.program import SmsAccents
from intake_bot.engine.topics import TOPICS, answer_key, answers_of
from intake_bot.errors import WordsError
from intake_bot.flows import CURRENT
from intake_bot.messages import Catalog, Entry, Words, load_catalogs
from intake_bot.messages.catalog import read_file
from intake_bot.messages.lint import lint
from intake_bot.messages.lint.topics import FEWEST_ASKS, LONGEST_TITLE
from intake_bot.messages.segments import measure
from tests.messages.programs import BUILT_IN, LANGUAGES, LONG, changed, without

WORDS = Words(BUILT_IN, replace(LONG, sms_accents=SmsAccents.FOLD))
ALL = [(language, flow, topic) for language in LANGUAGES for flow, topics in TOPICS.items() for topic in topics]


def written(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "victim_answers.toml"
    path.write_text(text, encoding="utf-8")
    return path


def found(catalogs: dict[str, Catalog]) -> list[str]:
    return [str(finding) for finding in lint(CURRENT, catalogs, LONG)]


def test_the_topics_are_those_of_the_flows() -> None:
    assert TOPICS.keys() == CURRENT.keys()
    assert all(len(set(topics)) == len(topics) for topics in TOPICS.values())


@pytest.mark.parametrize(("language", "flow", "topic"), ALL)
def test_an_answer_has_its_words_a_name_and_ways_to_ask_for_it(language: str, flow: str, topic: str) -> None:
    entry = BUILT_IN[language].entry(answer_key(flow, topic))
    assert entry.text
    assert 0 < len(entry.title) <= LONGEST_TITLE
    assert len(entry.asks) >= FEWEST_ASKS


@pytest.mark.parametrize(("language", "flow", "topic"), ALL)
def test_an_answer_leaves_room_for_the_question_after_it(language: str, flow: str, topic: str) -> None:
    body = WORDS.say(answer_key(flow, topic), language=language, side=flow)
    assert measure(body).units <= 290


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_effect_is_the_programs_own_for_each_side(language: str) -> None:
    theirs = WORDS.say("victim_answers.get_off_lightly", language=language, side="victim")
    mine = WORDS.say("offender_answers.reduce_sentence", language=language, side="offender")
    shown = Words(BUILT_IN, replace(LONG, sms_accents=SmsAccents.KEEP))
    for side, key in (("victim", "get_off_lightly"), ("offender", "reduce_sentence"), ("offender", "must_i")):
        said = shown.say(f"{side}_answers.{key}", language=language, side=side)
        assert LONG.effect[side][language] in said
    assert theirs != mine


def test_no_answer_cites_a_study_or_speaks_of_doing_it_again() -> None:
    for language, flow, topic in ALL:
        said = WORDS.say(answer_key(flow, topic), language=language, side=flow).casefold()
        assert "%" not in said
        assert not any(word in said for word in ("reoffend", "recidiv", "reincid")), topic


def test_who_asks_for_a_topic_is_found_by_its_title_and_its_asks() -> None:
    asks = WORDS.asks("victim", "en")
    assert tuple(asks) == TOPICS["victim"]
    assert asks["cost"][0] == "Does it cost anything?"
    assert "is it free" in asks["cost"]


def test_a_program_replaces_an_answer_or_how_people_ask_for_it(tmp_path: Path) -> None:
    written(tmp_path / "en", '[cost]\ntext = "It is free."\n')
    written(tmp_path / "es", '[cost]\nasks = ["y el costo", "es gratuito"]\n')
    laid = load_catalogs(LANGUAGES, tmp_path)
    assert laid["en"].entry("victim_answers.cost").text == "It is free."
    assert laid["en"].entry("victim_answers.cost").asks == BUILT_IN["en"].entry("victim_answers.cost").asks
    assert laid["es"].entry("victim_answers.cost").asks == ("y el costo", "es gratuito")
    assert laid["es"].entry("victim_answers.cost").text == BUILT_IN["es"].entry("victim_answers.cost").text


def test_a_program_cannot_add_a_topic(tmp_path: Path) -> None:
    written(tmp_path / "en", '[parking]\ntext = "Behind the house."\n')
    with pytest.raises(WordsError, match="parking"):
        load_catalogs(("en",), tmp_path)


@pytest.mark.parametrize("asks", ['"is it free"', "[1, 2]", "{ a = 'b' }"])
def test_asks_that_are_no_list_of_texts_are_refused(tmp_path: Path, asks: str) -> None:
    with pytest.raises(WordsError, match="asks must be a list of texts"):
        read_file(written(tmp_path, f"[cost]\nasks = {asks}\n"))


def test_a_topic_without_an_answer_is_found_in_the_language_that_lacks_it() -> None:
    lines = found(without("es", "victim_answers", "cost"))
    assert "es/victim_answers.toml [cost] step: This topic has no answer." in lines
    assert "es/victim_answers.toml [cost] languages: This text is missing." in lines


def test_an_answer_to_nothing_is_found() -> None:
    entry = Entry(text="Behind the house.", title="Parking", asks=("where to park",) * FEWEST_ASKS)
    catalogs = {
        language: Catalog(language, {**c.files, "victim_answers": {**c.files["victim_answers"], "parking": entry}})
        for language, c in BUILT_IN.items()
    }
    assert any("[parking] unused: The engine has no such topic" in line for line in found(catalogs))


def test_the_same_way_to_ask_for_two_topics_is_found() -> None:
    asks = (*BUILT_IN["en"].entry("victim_answers.how_long").asks, "Is it FREE")
    lines = found(changed("en", "victim_answers", "how_long", asks=asks))
    assert "en/victim_answers.toml [cost] asks: 'is it free' stands under how_long too." in lines


@pytest.mark.parametrize(
    ("key", "text", "rule"),
    [
        ("is_it_safe", "You will be safe.", "promise"),
        ("must_i", "You should take part.", "pressure"),
        ("how_long", "Some weeks, for the victim.", "never-said"),
        ("will_they_apologise", "They might, if you forgive.", "forgiveness"),
        ("how_long", "Some weeks. " * 40, "segments"),
    ],
)
def test_an_answer_keeps_the_rules_of_every_text(key: str, text: str, rule: str) -> None:
    lines = found(changed("en", "victim_answers", key, text=text))
    assert any(f"en/victim_answers.toml [{key}] {rule}:" in line for line in lines), lines


def test_only_the_answer_that_nobody_asks_it_may_say_forgive() -> None:
    saying = [
        (flow, topic)
        for flow, topics in TOPICS.items()
        for topic in topics
        if "forgiv" in BUILT_IN["en"].files[answers_of(flow)][topic].title.casefold()
    ]
    assert saying == [("victim", "must_forgive")]
