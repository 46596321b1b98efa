"""A program's own words: what stands where, what is wrong with it, and a start for a new one."""

from __future__ import annotations

import stat
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from intake_bot.errors import NotFound, Refused, WordsError
from intake_bot.messages.catalog import load_catalogs, read_file
from intake_bot.service.overlay import Replaced, look_at, refuse_broken
from intake_bot.service.overlay_start import start
from tests.messages.programs import BUILT_IN, LONG


def write(folder: Path, language: str, file: str, text: str) -> None:
    (folder / language).mkdir(parents=True, exist_ok=True)
    (folder / language / f"{file}.toml").write_text(text, encoding="utf-8")


def by_key(folder: Path) -> Mapping[str, Replaced]:
    return {f"{one.language} {one.file}.{one.key}": one for one in look_at(LONG, folder).replaced}


def test_a_program_without_words_of_its_own_has_none(tmp_path: Path) -> None:
    assert look_at(LONG, None) == look_at(LONG, tmp_path / "none") == look_at(LONG, tmp_path)
    assert look_at(LONG, tmp_path).replaced == ()


def test_words_that_keep_the_rules_are_fine(tmp_path: Path) -> None:
    write(
        tmp_path,
        "en",
        "victim",
        '[place]\ntext = "Which place would suit you?"\n[place.options]\nonline = "By video"\n',
    )
    found = look_at(LONG, tmp_path)
    assert found.problems == ()
    (one,) = found.replaced
    assert (one.state, one.fields, one.other) == ("fine", ("text", "options.online"), ("text", "options.online"))
    refuse_broken(LONG, tmp_path)


def test_words_that_say_what_the_built_in_ones_say_are_not_needed(tmp_path: Path) -> None:
    text = BUILT_IN["en"].entry("victim.place").text
    write(tmp_path, "en", "victim", f'[place]\ntext = "{text}"\n')
    assert by_key(tmp_path)["en victim.place"].state == "same as built in"


def test_words_that_break_a_rule_are_found_where_they_stand(tmp_path: Path) -> None:
    write(tmp_path, "es", "shared", '[safe_now]\ntext = "Hola de {{ sender }}. ¿Habla la víctima?"\n')
    write(tmp_path, "en", "victim", '[place]\nagain = "Hurry: where?"\n')
    found = look_at(LONG, tmp_path)
    assert {one.state for one in found.replaced} == {"to mend"}
    for one in found.replaced:
        assert one.sentences
        assert set(one.sentences) <= set(found.problems)
    assert any("es/shared.toml [safe_now] never-said" in problem for problem in found.problems)


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    write(tmp_path, "en", "victim", '[nowhere]\ntext = "x"\n[place.options]\nmoon = "The moon"\n')
    write(tmp_path, "en", "offender", "[process\n")
    write(tmp_path, "en", "poems", '[one]\ntext = "x"\n')
    write(tmp_path, "fr", "victim", '[place]\ntext = "Où ?"\n')
    with pytest.raises(WordsError) as refused:
        refuse_broken(LONG, tmp_path)
    told = str(refused.value).split("\n")
    for said in ("[nowhere]", "no option moon", "offender.toml", "no such file of words", "nothing reads this file"):
        assert sum(said in line for line in told) == 1, said


def test_a_broken_template_is_a_sentence(tmp_path: Path) -> None:
    write(tmp_path, "en", "victim", '[place]\ntext = "Where, {{ name"\n')
    assert any("[place] template" in problem for problem in look_at(LONG, tmp_path).problems)


def test_what_is_wrong_without_them_is_not_laid_at_their_door(tmp_path: Path) -> None:
    write(tmp_path, "en", "victim", '[place]\ntext = "Which place would suit you?"\n')
    long_winded = replace(LONG, sender="The Office of " + "Neighbors " * 12)
    assert look_at(long_winded, tmp_path).problems == ()


@pytest.mark.parametrize("key", ["victim.place", "place"])
def test_a_start_is_the_built_in_text_ready_to_be_edited(tmp_path: Path, key: str) -> None:
    folder = tmp_path / "messages"
    path = start(LONG, folder, key, "es")
    assert path == folder / "es" / "victim.toml"
    entry = read_file(path)["place"]
    built_in = BUILT_IN["es"].entry("victim.place")
    assert (entry.text, entry.again, entry.title, entry.options) == (
        built_in.text, built_in.again, built_in.title, built_in.options,
    )  # fmt: skip
    assert by_key(folder)["es victim.place"].state == "same as built in"
    assert load_catalogs(("es",), folder)["es"] == BUILT_IN["es"]


def test_any_built_in_text_can_be_started(tmp_path: Path) -> None:
    for file, table in BUILT_IN["es"].files.items():
        for key in list(table)[::9]:
            start(LONG, tmp_path, f"{file}.{key}", "es")
    assert {one.state for one in look_at(LONG, tmp_path).replaced} == {"same as built in"}
    assert look_at(LONG, tmp_path).problems == ()


def test_a_start_is_for_its_owner_only(tmp_path: Path) -> None:
    path = start(LONG, tmp_path / "home" / "messages", "shared.texting", "en")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "home").stat().st_mode) == 0o700


def test_a_start_never_touches_what_is_there(tmp_path: Path) -> None:
    path = start(LONG, tmp_path, "victim.place", "en")
    mine = path.read_text(encoding="utf-8").replace("Which place", "What place") + "\n# mine"
    path.write_text(mine, encoding="utf-8")
    with pytest.raises(Refused, match=r"has \[place\] already"):
        start(LONG, tmp_path, "victim.place", "en")
    start(LONG, tmp_path, "victim.arrival", "en")
    assert path.read_text(encoding="utf-8").startswith(mine)
    assert tomllib.loads(path.read_text(encoding="utf-8")).keys() == {"place", "arrival"}


def test_a_start_of_a_consent_leaves_its_version_alone(tmp_path: Path) -> None:
    path = start(LONG, tmp_path, "shared.take_part", "en")
    assert "version" not in tomllib.loads(path.read_text(encoding="utf-8"))["take_part"]


def test_a_key_that_is_not_there_is_told_with_its_like(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"victim\.place_avoid"):
        start(LONG, tmp_path, "victim.place_avod", "en")
    with pytest.raises(Refused, match=r"offender\.process or victim\.process"):
        start(LONG, tmp_path, "process", "en")
    with pytest.raises(NotFound, match="does not write fr"):
        start(LONG, tmp_path, "victim.place", "fr")
    assert list(tmp_path.iterdir()) == []
