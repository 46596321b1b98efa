"""Somebody who does not want to be texted has said nothing about taking part, and is not texted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from intake_bot.casework.terms import stands
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Outcome
from intake_bot.errors import Refused
from intake_bot.flows.retired import as_it_ends_now
from intake_bot.service.release import reply, resume, seen
from intake_bot.service.views import summary_of
from intake_bot.web.console import names
from tests.faults.talks import CASE, PHONES, heard, talk, tasks, walk
from tests.support.scene import Scene, sample_referral

KIM = "kim@example.org"
SAYING_NO = {
    "en": ["2", "Please do not", "no", "no thanks", "SKIP"],
    "es": ["2", "Prefiero que no", "no", "no gracias", "SALTAR"],
}


def asked(home: Path, side: str = "victim", language: str = "en", app: str = "sms") -> Scene:
    """A house in which this person is asked whether they may be texted."""
    scene = Scene(home, telegram=app == "telegram")
    scene.refer(sample_referral(language))
    walk(scene, "texting", side, app)
    assert talk(scene, f"{side}-1").step == "texting"
    return scene


def refused(home: Path) -> Scene:
    scene = asked(home)
    scene.says(PHONES["victim"], "victim", "Please do not")
    return scene


@pytest.mark.parametrize("app", ["sms", "telegram"])
@pytest.mark.parametrize("side", ["victim", "offender"])
@pytest.mark.parametrize(("language", "said"), [(lang, said) for lang, every in SAYING_NO.items() for said in every])
def test_no_to_texts_is_no_answer_about_taking_part(
    language: str, said: str, side: str, app: str, tmp_path: Path
) -> None:
    scene = asked(tmp_path, side, language, app)
    scene.says(PHONES[side], side, said, app=app)
    here = talk(scene, f"{side}-1")
    assert (here.step, here.outcome, here.stopped) == ("no_texting", Outcome.NO_TEXTS, False)
    assert tasks(scene) == ["texting_refused"]
    party = scene.party(f"{side}-1")
    assert not [one.kind for one in scene.house.look(lambda unit: unit.ledger(party.id)) if "consent" in one.kind]
    last = heard(scene, side, app)[-1].body
    assert scene.house.program.phone in last
    assert ("GO ON" if language == "en" else "SEGUIR") in last
    scene.close()


def test_staff_read_what_it_is_and_what_it_is_not(tmp_path: Path) -> None:
    scene = refused(tmp_path)
    summary = summary_of(scene.house, CASE, "victim-1")
    assert stands(summary.outcome, summary.heard_at) == "Does not want texts; no word yet on taking part"
    assert [one.name for one in summary.happened] == ["texting_refused"]
    assert "if they may be called" in names.TASKS["texting_refused"]
    assert "nothing about taking part" in names.TASKS["texting_refused"]
    (task,) = scene.house.look(lambda unit: unit.tasks())
    assert task.due is not None
    scene.close()


def test_stop_at_that_question_stays_a_stop(tmp_path: Path) -> None:
    scene = asked(tmp_path)
    scene.says(PHONES["victim"], "victim", "STOP")
    assert talk(scene).stopped
    assert tasks(scene) == ["opted_out"]
    scene.close()


def test_staff_cannot_text_them_even_after_a_worry_has_paused_the_talk(tmp_path: Path) -> None:
    scene = refused(tmp_path)
    with pytest.raises(Refused, match="does not want texts"):
        resume(scene.house, CASE, "victim-1", KIM)
    with pytest.raises(Refused, match="not agreed to be texted"):
        reply(scene.house, CASE, "victim-1", KIM, "Hi")
    scene.says(PHONES["victim"], "victim", "I want to kill myself")
    assert "988" in heard(scene)[-1].body, "no OptOut: who writes in danger gets the lines"
    for concern in scene.house.look(lambda unit: unit.concerns()):
        seen(scene.house, concern.id, KIM)
    with pytest.raises(Refused, match="does not want texts"):
        resume(scene.house, CASE, "victim-1", KIM)
    scene.close()


def test_their_own_word_asks_again_and_then_the_talk_goes_on(tmp_path: Path) -> None:
    scene = refused(tmp_path)
    scene.says(PHONES["victim"], "victim", "go on")
    assert (talk(scene).step, talk(scene).outcome) == ("texting", None)
    scene.says(PHONES["victim"], "victim", "1")
    assert talk(scene).step == "shared_phone"
    scene.close()


def test_nothing_comes_by_itself_afterwards(tmp_path: Path) -> None:
    scene = refused(tmp_path)
    before = len(heard(scene))
    scene.pass_time(24 * 40)
    assert len(heard(scene)) == before
    scene.close()


def test_a_talk_kept_as_declined_at_that_question_is_read_as_what_it_was(tmp_path: Path) -> None:
    scene = refused(tmp_path)
    party = scene.party("victim-1")
    old = replace(talk(scene), outcome=Outcome.DECLINED)
    scene.house.act(lambda unit: unit.put_conversation(party.id, old))
    assert talk(scene) == replace(old, outcome=Outcome.NO_TEXTS)
    assert summary_of(scene.house, CASE, "victim-1").outcome == "no_texts"
    scene.says(PHONES["victim"], "victim", "thanks")
    scene.says(PHONES["victim"], "victim", "go on")
    assert talk(scene).step == "texting"
    assert "poison" not in tasks(scene)
    scene.close()


@pytest.mark.parametrize("step", ["declined", "declined_part"])
def test_a_no_to_looking_into_it_or_to_taking_part_stays_a_no(step: str) -> None:
    no = Conversation("victim", 2, step, "en", "sms", outcome=Outcome.DECLINED)
    assert as_it_ends_now(no) is no
