"""A broken program.toml or flow: nothing starts, nothing is written, and a sentence says what to mend."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from intake_bot import flows
from intake_bot.bootstrap.opening import open_house
from intake_bot.bootstrap.serving import serve
from intake_bot.config import Settings
from intake_bot.engine.flow import Ask, Flow, Purpose
from intake_bot.errors import FlowError, SetupError
from intake_bot.program_template import template
from storage.keys import make_or_read_key
from tests.faults.talks import scene_at, talk, tasks, word
from tests.support.scene import VICTIM_PHONE

SAMPLE = template(sample=True)
NOW = flows.CURRENT["victim"].version
NEXT = NOW + 1


def settings_of(home: Path) -> Settings:
    """Nothing but a home."""
    return Settings(_env_file=None, home=home)


def start(home: Path) -> None:
    """What `intake-bot serve` does; it would serve for ever, so each test expects it to refuse."""
    serve(settings_of(home))


@pytest.mark.parametrize(
    ("before", "after", "line_with", "says"),
    [
        ('emergency = "911"', 'emergency = "911', "emergency =", "this is not TOML"),
        ('emergency = "911"', 'emergency = "911"\n[[[', "[[[", "this is not TOML"),
        ("adult_age = 18", "adult_age = 1800", "adult_age =", "adult_age: "),
        ("adult_age = 18", "adult_age = 18\nadult_age = 18", "", "this is not TOML"),
        ('sender = "Riverbend"', 'sender = "Riverbend"\nsendr = "x"', "sendr =", 'Did you mean "sender"?'),
        ('sender = "Riverbend"', 'sender = "Riverbend"\nfrobnicate = 1', "frobnicate =", "frobnicate: "),
        ('contact_order = "offender_first"', 'contact_order = "whoever"', "contact_order =", "contact_order: "),
    ],
    ids=["syntax", "brackets", "value", "twice", "misspelt", "unknown", "choice"],
)
def test_a_broken_program_says_the_line_and_nothing_is_made(
    tmp_path: Path, before: str, after: str, line_with: str, says: str
) -> None:
    text = SAMPLE.replace(before, after, 1)
    (tmp_path / "program.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SetupError) as refused:
        start(tmp_path)
    said = str(refused.value)
    assert says in said
    assert f"{tmp_path / 'program.toml'}, line " in said
    if line_with:
        line = next(n for n, one in enumerate(text.split("\n"), 1) if one.startswith(line_with))
        assert f"line {line}: " in said
    assert sorted(path.name for path in tmp_path.iterdir()) == ["program.toml"], "something was begun all the same"


def broken(change: Callable[[dict[str, object]], None]) -> Flow:
    """The victims' flow with one thing wrong."""
    steps: dict[str, object] = dict(flows.CURRENT["victim"].steps)
    change(steps)
    return replace(flows.CURRENT["victim"], steps=steps)  # type: ignore[arg-type]  # a broken flow may hold what is no step


def leads_nowhere(steps: dict[str, object]) -> None:
    """An exit without a step."""
    asked = steps["seating"]
    assert isinstance(asked, Ask)
    steps["seating"] = replace(asked, then=dict.fromkeys(asked.then, "the_moon"))


def no_explanation(steps: dict[str, object]) -> None:
    """Consent without the explanation."""
    asked = steps["risks"]
    assert isinstance(asked, Ask)
    steps["risks"] = replace(asked, explains=())


def personal_before_identity(steps: dict[str, object]) -> None:
    """Something personal before the gate."""
    asked = steps["safe_now"]
    assert isinstance(asked, Ask)
    steps["safe_now"] = replace(asked, saves="contact.mood", purpose=Purpose.ANSWER)


@pytest.mark.parametrize("change", [leads_nowhere, no_explanation, personal_before_identity])
def test_a_broken_flow_is_refused_in_sentences(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[dict[str, object]], None]
) -> None:
    (tmp_path / "program.toml").write_text(SAMPLE, encoding="utf-8")
    monkeypatch.setitem(flows.CURRENT, "victim", broken(change))
    with pytest.raises(FlowError) as refused:
        start(tmp_path)
    assert str(refused.value).startswith("victim")
    assert not (tmp_path / "intake.sqlite3").exists()


# --- people who would stand nowhere


def without(*gone: str, version: int, moved: Mapping[str, str] | None = None) -> Flow:
    """The victims' flow of tomorrow: sound, and without some steps."""
    flow = flows.CURRENT["victim"]
    steps = {name: step for name, step in flow.steps.items() if name not in gone}
    onward = {old: new for old, new in {"seating": "access", "voicemail": "name"}.items() if old in gone}
    for name, step in steps.items():
        if isinstance(step, Ask):
            steps[name] = replace(step, then={key: onward.get(to, to) for key, to in step.then.items()})
    return replace(flow, steps=steps, version=version, moved=dict(moved or {}))


def leave_at(home: Path, step: str) -> Path:
    """A closed home with keys of its own in which Dana stands at ``step``."""
    home.mkdir()
    (home / "program.toml").write_text(SAMPLE, encoding="utf-8")
    scene_at(home, step).close()
    for name, key in (("master.key", b"m" * 32), ("index.key", b"i" * 32)):
        (home / name).write_text(key.hex())
        assert make_or_read_key(home / name) == key
    return home


def test_the_same_flow_finds_everyone_where_they_stand(tmp_path: Path) -> None:
    with open_house(settings_of(leave_at(tmp_path / "home", "seating"))) as house:
        assert house.look(lambda unit: unit.standing()) == {("victim", NOW, "seating"): 1}


@pytest.mark.parametrize("version", [NOW, NEXT])
def test_a_flow_without_the_step_at_which_someone_stands_does_not_start(
    version: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = leave_at(tmp_path / "home", "seating")
    monkeypatch.setitem(flows.CURRENT, "victim", without("seating", version=version))
    with pytest.raises(FlowError, match=rf"1 stand at victim\.seating \(version {NOW}\).*moved"):
        start(home)


def test_someone_behind_the_gate_goes_on_at_what_is_open_when_their_question_is_gone(tmp_path: Path) -> None:
    """After a silence a person stands at the identity check; the question behind it is not in this version any more."""
    scene = scene_at(tmp_path, "seating")
    scene.pass_time(13)
    scene.says(VICTIM_PHONE, "victim", "hello")
    assert (talk(scene).step, talk(scene).resume) == ("verify", "seating")
    scene.house.flows = {**scene.house.flows, "victim": without("seating", version=NEXT)}
    words = scene.party("victim-1").profile.code_words
    scene.says(VICTIM_PHONE, "victim", words[talk(scene).word])
    assert "poison" not in tasks(scene)
    assert talk(scene).verified
    assert talk(scene).step != "seating"
    scene.close()


@pytest.mark.parametrize("version", [NOW, NEXT])
def test_who_is_moved_goes_on_at_the_new_step(version: int, tmp_path: Path) -> None:
    """`moved` either moves a person, or does not let the program start; it never lets a turn fail."""
    scene = scene_at(tmp_path, "seating")
    new = without("seating", version=version, moved={"seating": "access"})
    scene.house.flows = {**scene.house.flows, "victim": new}
    if not scene.house.nowhere(scene.house.look(lambda unit: unit.standing())):
        scene.says(VICTIM_PHONE, "victim", "1")
        assert "poison" not in tasks(scene)
        assert talk(scene).step != "seating"
    scene.close()


@pytest.mark.parametrize("texts", [("BACK",), ("CHANGE", "1"), ("LEAVE", "GO ON"), ("hello", "GO ON")])
def test_an_answer_to_a_question_that_is_gone_stops_no_talk(texts: tuple[str, ...], tmp_path: Path) -> None:
    """Dana answered about voice messages; tomorrow's flow no longer asks about them."""
    scene = scene_at(tmp_path, "hopes")
    assert "voicemail" in talk(scene).answers
    scene.house.flows = {**scene.house.flows, "victim": without("voicemail", version=NEXT)}
    for text in texts:
        scene.says(VICTIM_PHONE, "victim", text)
    token = scene.party("victim-1").profile.telegram_token
    scene.take(scene.network.open_link(VICTIM_PHONE, "victim", token))
    scene.says(VICTIM_PHONE, "victim", word(scene), app="telegram")
    assert "poison" not in tasks(scene)
    assert talk(scene).channel == "telegram"
    scene.close()
