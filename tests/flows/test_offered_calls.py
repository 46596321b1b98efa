"""Where a person should go through something with them, a call is offered; nobody is called who did not ask."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from intake_bot.casework.tasks import Task
from intake_bot.casework.terms_notes import note_text
from intake_bot.engine.flow import Ask, Outcome
from intake_bot.flows import CURRENT, RETIRED
from intake_bot.service.views import summary_of
from intake_bot.web.console import names
from tests.faults.talks import CASE, PHONES, heard, talk, tasks, walk
from tests.support.scene import Scene, sample_referral

PLACES = [
    ("victim", "explain_call", "needs_person", "no_explain_call", "process"),
    ("offender", "explain_call", "needs_person", "no_explain_call", "process"),
    ("offender", "facts_call", "talk_first", "no_facts_call", "acknowledge"),
]
LANGUAGES = [
    ("en", "Call me", "No call", "SKIP", "call me please"),
    ("es", "Llámenme", "Sin llamada", "SALTAR", "PERSONA"),
]


def offered(home: Path, side: str, step: str, language: str = "en") -> Scene:
    """A house in which this person was just asked whether they want a call."""
    scene = Scene(home)
    scene.refer(sample_referral(language))
    first, replies = ("acknowledge", "3") if step == "facts_call" else ("check_stop", "2 1 3")
    walk(scene, first, side)
    for said in replies.split():
        scene.says(PHONES[side], side, said)
    assert talk(scene, f"{side}-1").step == step
    return scene


@pytest.mark.parametrize(("side", "step", "yes", "no", "again"), PLACES)
@pytest.mark.parametrize(("language", "call", "no_call", "skip", "in_words"), LANGUAGES)
def test_staff_hear_of_it_at_once_and_only_who_asks_is_called(
    side: str, step: str, yes: str, no: str, again: str,
    language: str, call: str, no_call: str, skip: str, in_words: str, tmp_path: Path,
) -> None:  # fmt: skip
    for number, (said, ends_at) in enumerate(
        [("1", yes), (call, yes), (in_words, yes), ("2", no), (no_call, no), (skip, no)]
    ):
        home = tmp_path / str(number)
        home.mkdir()
        scene = offered(home, side, step, language)
        assert tasks(scene) == ["talk_offered"], "nobody has asked for anything yet"
        scene.says(PHONES[side], side, said)
        here = talk(scene, f"{side}-1")
        assert here.step == ends_at, said
        assert here.outcome is (Outcome.PERSON if ends_at == yes else Outcome.SILENT)
        assert sorted(tasks(scene)) == (["person_asked", "talk_offered"] if ends_at == yes else ["talk_offered"])
        scene.says(PHONES[side], side, "GO ON" if language == "en" else "SEGUIR")
        assert talk(scene, f"{side}-1").step == again
        scene.close()


def test_who_wants_no_call_stands_so_in_the_summary(tmp_path: Path) -> None:
    scene = offered(tmp_path, "victim", "explain_call")
    scene.says(PHONES["victim"], "victim", "no")
    made = summary_of(scene.house, CASE, "victim-1")
    lines = {line.field: line.text for section in made.sections for line in section.lines}
    assert lines["contact.explain_call"] == "No call: do not call unasked"
    assert [one.name for one in made.happened] == ["talk_offered"]
    assert made.left_open == ()
    scene.close()


def test_who_writes_something_else_is_asked_once_more_and_then_left_alone(tmp_path: Path) -> None:
    scene = offered(tmp_path, "offender", "facts_call")
    for said in ("it was not like that at all", "they are wrong"):
        assert talk(scene, "offender-1").outcome is None
        scene.says(PHONES["offender"], "offender", said)
    assert talk(scene, "offender-1").step == "no_facts_call"
    assert sorted(tasks(scene)) == ["message_waiting", "talk_offered"]
    (task,) = [one for one in scene.house.look(lambda unit: unit.tasks()) if one.kind == "message_waiting"]
    assert task.note == "they are wrong"
    scene.close()


def test_the_offer_does_not_ask_them_to_reach_somebody(tmp_path: Path) -> None:
    scene = offered(tmp_path, "victim", "explain_call")
    assert scene.house.program.phone not in heard(scene)[-1].body
    assert "No one calls unless you ask" in heard(scene)[-1].body
    scene.close()


@pytest.mark.parametrize(("side", "step", "yes", "no", "again"), PLACES)
def test_who_was_sent_to_a_person_before_calls_were_offered_stands_where_they_stood(
    side: str, step: str, yes: str, no: str, again: str, tmp_path: Path
) -> None:
    scene = offered(tmp_path, side, step)
    party = scene.party(f"{side}-1")
    old = replace(talk(scene, f"{side}-1"), step=yes, outcome=Outcome.PERSON)
    scene.house.act(lambda unit: unit.put_conversation(party.id, old))
    assert scene.house.nowhere(scene.house.look(lambda unit: unit.standing())) == []
    assert summary_of(scene.house, CASE, f"{side}-1").outcome == "person"
    scene.says(PHONES[side], side, "hello?")
    scene.says(PHONES[side], side, "go on")
    assert talk(scene, f"{side}-1").step == again
    assert "poison" not in tasks(scene)
    scene.close()


def test_every_offer_has_words_for_staff_and_an_option_that_asks() -> None:
    for flow in (*CURRENT.values(), *RETIRED.values()):
        offers = {step: found for step, found in flow.steps.items() if isinstance(found, Ask) and found.offers_talk}
        assert offers
        for step, found in offers.items():
            assert found.offers_talk in getattr(found.expects, "options", ())
            assert note_text(Task(1, "talk_offered", 0.0, note=step))[1] is False, step
    assert "Call only if they say so" in names.TASKS["talk_offered"]
