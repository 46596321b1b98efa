"""A whole conversation over the simulated phone, and what staff receive of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest

from intake_bot.casework.ledger import verify
from intake_bot.engine.expectations import CodeWord, options_of
from intake_bot.engine.flow import Ask
from intake_bot.engine.laid import CONFIRM
from intake_bot.engine.paths import told_back
from intake_bot.flows import CURRENT
from intake_bot.service import export, views
from tests.support.scene import OFFENDER_PHONE, VICTIM_PHONE, Scene

PHONES = {"victim": VICTIM_PHONE, "offender": OFFENDER_PHONE}


def usual_reply(scene: Scene, key: str) -> str:
    """What most people answer to the question that is open."""
    party = scene.party(key)
    talk = scene.house.look(lambda unit: unit.state(party.id)).conversation
    assert talk is not None
    assert talk.outcome is None
    step = CURRENT[talk.flow].steps[talk.step]
    if talk.detour == CONFIRM:
        return "1"
    if not isinstance(step, Ask):
        return str(len({s.section for s in CURRENT[talk.flow].steps.values() if isinstance(s, Ask) and s.section}) + 1)
    if isinstance(step.expects, CodeWord):
        return party.profile.code_words[talk.word]
    options = options_of(step.expects)
    if "agree" in options:
        return "AGREE"
    if not options or told_back(step):
        return step.usual
    return " ".join(str(options.index(one) + 1) for one in step.usual.split())


@pytest.mark.parametrize("role", ["victim", "offender"])
def test_a_talk_to_its_end_makes_a_whole_summary(tmp_path: Path, role: str) -> None:
    scene = Scene(tmp_path)
    scene.refer()
    key = f"{role}-1"
    scene.invite(key)
    for _ in range(80):
        talk = scene.house.look(lambda unit: unit.state(scene.party(key).id)).conversation
        if talk is not None and talk.outcome is not None:
            break
        scene.says(PHONES[role], role, usual_reply(scene, key))
    made = views.summary_of(scene.house, "RM-2026-014", key)
    data: Any = views.as_json(made)
    jsonschema.Draft202012Validator(views.summary_schema()).validate(data)
    assert made.outcome == "finished"
    assert made.record_version == 1
    agreed = [one.asked for one in made.consents if one.asked and one.asked.purpose == "take_part"]
    assert [one.words for one in agreed] == ["AGREE"]
    assert all(one.wording and one.wording_version and len(one.fingerprint) == 64 for one in agreed)
    received = {str(line.reply) for line in views.conversation_of(scene.house, "RM-2026-014", key) if not line.ours}
    lines = [line for section in data["sections"] for line in section["lines"]] + data["skipped"]
    assert lines
    assert {line["reply"] for line in lines} <= received
    assert all(line["wrote"] for line in lines)
    tasks = [row.task.kind for row in views.today(scene.house)]
    assert "intake_finished" in tasks
    exported = export.export_party(scene.house, "RM-2026-014", key)
    assert export.verify_export(exported).problems == ()
    assert verify(scene.house.look(lambda unit: unit.ledger(scene.party(key).id))).problems == ()
    other = "Sam" if role == "victim" else "Dana"
    assert other not in views.as_text(made)
    scene.close()
