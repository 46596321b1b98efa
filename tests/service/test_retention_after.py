"""After the texts went: nothing of them is at rest, the record stays, staff read it, and who writes again is heard."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from intake_bot.casework.gates import is_erased
from intake_bot.casework.ledger import verify
from intake_bot.casework.summary import Summary
from intake_bot.errors import Refused, SealError
from intake_bot.service import export, views
from intake_bot.service.erasure import erase
from intake_bot.service.receive import Receipt
from intake_bot.service.redaction import OWED
from tests.faults.talks import CASE, heard, talk, tasks
from tests.service.retention_kit import (
    BOTH,
    closed_home_fixture,
    days,
    row,
    scene_fixture,
    texts,
    tick_off,
)
from tests.support.scene import VICTIM_PHONE, Scene

__all__ = ["closed_home_fixture", "scene_fixture"]


# --- what is gone, and what stays


def test_nothing_of_what_was_said_is_at_rest_and_a_backup_of_the_rows_opens_nothing(scene: Scene) -> None:
    party = scene.party("victim-1")
    backup = scene.home / "backup"
    shutil.copyfile(scene.home / "intake.sqlite3", backup)
    with closing(sqlite3.connect(backup)) as database:
        sealed = [cell for (cell,) in database.execute("select sealed from inbound where party_id = ?", (party.id,))]
    assert len(sealed) > 20
    before = (scene.home / "intake.sqlite3").read_bytes()
    assert all(cell in before for cell in sealed)
    days(scene, 37)
    after = (scene.home / "intake.sqlite3").read_bytes() + (scene.home / "keys.db").read_bytes()
    assert not any(cell in after for cell in sealed)
    shutil.copyfile(backup, scene.home / "intake.sqlite3")
    with pytest.raises(SealError):
        scene.house.look(lambda unit: unit.inbounds(party.id))
    assert scene.house.look(lambda unit: unit.records(party.id))


def test_of_the_talk_itself_only_where_it_stands_is_left(scene: Scene) -> None:
    before = talk(scene)
    assert before.verified
    days(scene, 37)
    after = talk(scene)
    assert (after.step, after.outcome, after.turns) == (before.step, before.outcome, before.turns)
    assert "explore" in after.answers
    assert not after.verified
    assert after.answers.keys() < before.answers.keys()
    assert "hopes" in before.answers.keys() - after.answers.keys()
    assert talk(scene, "offender-1").answers == {}


def test_the_record_the_consents_and_their_words_stay_and_the_chain_says_what_went(scene: Scene) -> None:
    before = views.summary_of(scene.house, CASE, "victim-1")
    days(scene, 37)
    after = views.summary_of(scene.house, CASE, "victim-1")
    assert [replace(one, wrote="") for one in lines(before)] == lines(after)
    assert after.consents == before.consents
    party = scene.party("victim-1")
    entries = scene.house.look(lambda unit: unit.ledger(party.id))
    assert verify(entries).problems == ()
    assert (entries[-1].kind, entries[-1].payload) == ("texts_removed", {"by": "retention"})
    assert all(entry.payload and entry.payload["wording"] for entry in entries if entry.kind == "consent_granted")


def lines(summary: Summary) -> list[Any]:
    return [line for section in summary.sections for line in section.lines]


def test_what_staff_read_says_that_the_texts_are_gone_and_points_nowhere(scene: Scene) -> None:
    said = "The texts were removed on 2026-12-03, as the program's retention says."
    assert said not in views.as_text(views.summary_of(scene.house, CASE, "victim-1"))
    days(scene, 37)
    for key in BOTH:
        made = views.summary_of(scene.house, CASE, key)
        assert said in views.as_text(made)
        data: Any = views.as_json(made)
        jsonschema.Draft202012Validator(views.summary_schema()).validate(data)
        assert data["texts_removed_at"] == "2026-12-03T18:00:00Z"
        assert (made.kept_replies, made.left_open, made.happened) == (frozenset(), (), ())
        assert views.conversation_of(scene.house, CASE, key) == ()
        assert views.texts_gone_at(scene.house, CASE, key) == scene.clock.at
        assert views.labels_of(scene.house, CASE, key) == {}
        exported = export.export_party(scene.house, CASE, key)
        assert (exported["received"], exported["sent"]) == ([], [])
        assert exported["texts_removed_at"] == scene.clock.at
        assert export.verify_export(json.loads(json.dumps(exported))).problems == ()
    assert "the answers went with the texts" in views.as_text(views.summary_of(scene.house, CASE, "offender-1"))


def test_the_providers_copies_are_owed_for_redaction(scene: Scene) -> None:
    held = {one.provider_id for one in sent_and_received(scene, "victim-1") if one.provider_id}
    assert len(held) > 40
    days(scene, 37)
    owed = {copy for _, copy, _ in json.loads(scene.house.look(lambda unit: unit.get_sealed_mark(OWED)))}
    assert held <= owed


def sent_and_received(scene: Scene, key: str) -> list[Any]:
    party = scene.party(key)
    return scene.house.look(lambda unit: [*unit.outbox(party.id), *unit.inbounds(party.id)])


def test_an_erasure_after_the_texts_went_still_takes_the_rest(scene: Scene) -> None:
    days(scene, 37)
    certificate = erase(scene.house, CASE, "victim-1", "kim@example.org")
    assert certificate.destroyed == (
        "both keys of this person",
        "0 texts received",
        "0 texts sent",
        "1 versions of the intake record",
    )
    with pytest.raises(Refused):
        views.summary_of(scene.house, CASE, "victim-1")
    assert days(scene, 61) == 1
    assert is_erased(scene.party("offender-1"))


def test_the_erasure_is_on_record_as_retentions_own(scene: Scene) -> None:
    days(scene, 97)
    party = scene.party("victim-1")
    last = scene.house.look(lambda unit: unit.ledger(party.id))[-1]
    assert last.kind == "erased"
    assert last.payload == {"by": "retention", "note": "90 days after the case was closed"}
    assert row(scene).due == ()


# --- who writes after that


def test_stop_and_danger_work_after_the_texts_went(scene: Scene) -> None:
    days(scene, 37)
    assert scene.says(VICTIM_PHONE, "victim", "hello?") is Receipt.TURN
    assert scene.says(VICTIM_PHONE, "victim", "I want to kill myself") is Receipt.TURN
    assert [one.quote for one in scene.house.look(lambda unit: unit.concerns(unseen_only=True))] == [
        "I want to kill myself"
    ]
    assert "988" in heard(scene)[-1].body
    scene.says(VICTIM_PHONE, "victim", "STOP")
    assert talk(scene).stopped
    said = [one.text for one in views.conversation_of(scene.house, CASE, "victim-1") if not one.ours]
    assert said == ["hello?", "I want to kill myself", "STOP"]


def test_leave_after_it_still_ends_the_consents_on_record(scene: Scene) -> None:
    days(scene, 37)
    scene.says(VICTIM_PHONE, "victim", "LEAVE")
    ended = [one for one in views.summary_of(scene.house, CASE, "victim-1").consents if one.kind == "consent_withdrawn"]
    assert {one.asked.purpose for one in ended if one.asked} >= {"explore", "take_part"}


def test_what_they_write_after_it_is_answered_as_before(scene: Scene) -> None:
    scene.says(VICTIM_PHONE, "victim", "thanks for all")
    first = heard(scene)[-1].body
    tick_off(scene)
    days(scene, 37)
    scene.says(VICTIM_PHONE, "victim", "thanks for all")
    assert heard(scene)[-1].body == first


def test_what_came_after_goes_as_long_after_with_a_task_of_its_own(scene: Scene) -> None:
    days(scene, 37)
    scene.says(VICTIM_PHONE, "victim", "hello?")
    tick_off(scene)
    assert days(scene, 29) == 0
    assert texts(scene, "victim-1") == 2
    assert days(scene, 1) == 0
    assert tasks(scene) == ["retention_due"]
    assert days(scene, 7) == 1
    assert texts(scene, "victim-1") == 0


def test_who_stopped_is_never_texted_again_when_nothing_else_is_known(scene: Scene) -> None:
    scene.says(VICTIM_PHONE, "victim", "STOP")
    tick_off(scene)
    days(scene, 97)
    address = scene.network.text(VICTIM_PHONE, "victim", "x").address
    assert scene.house.look(lambda unit: unit.is_stopped(address))
