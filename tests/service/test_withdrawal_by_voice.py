"""Somebody tells staff by voice that they take no part any more: it counts as LEAVE does, and nothing is sent."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from intake_bot.casework.ledger import LedgerEntry
from intake_bot.casework.program import ContactOrder
from intake_bot.casework.summary_forms import as_json, as_text
from intake_bot.casework.summary_schema import summary_schema
from intake_bot.errors import NotFound, Refused
from intake_bot.service.erasure import erase
from intake_bot.service.export import export_party, verify_export
from intake_bot.service.ports import OutboxEntry, Unit
from intake_bot.service.release import close_case, done, invite, reply, resume
from intake_bot.service.talks import summary_of
from intake_bot.service.unsharing import unshare
from intake_bot.service.withdrawal import LONGEST_NOTE, did_not_withdraw, standing_of, withdraw
from tests.faults.talks import CASE, heard, owed, scene_at, talk, usual, walk, word
from tests.support.scene import OFFENDER_PHONE, VICTIM_PHONE, Scene

KIM, NOTE = "kim@example.org", "Told me by phone on 27 October."
ALL = {"explore", "take_part", "share:words.hopes"}


def opened_at(home: Path, step: str) -> Scene:
    """Dana stands at ``step``; Sam is invited only after her."""
    made = scene_at(home, step)

    def victim_first(unit: Unit) -> None:
        unit.put_case(replace(unit.case(CASE), contact_order=ContactOrder.VICTIM_INITIATED))

    made.house.act(victim_first)
    return made


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """Dana has agreed to take part, and that her hopes may be shared."""
    made = opened_at(tmp_path, "hopes_share")
    made.says(VICTIM_PHONE, "victim", "2")
    walk(made, "no such step: to the end")
    assert talk(made).outcome == "finished"
    yield made
    made.close()


def told(scene: Scene, note: str = NOTE) -> set[str]:
    """Dana rings up, and Kim writes it down."""
    return set(withdraw(scene.house, CASE, "victim-1", KIM, note).purposes)


def ledger(scene: Scene, kind: str = "consent_withdrawn") -> list[LedgerEntry]:
    party = scene.party("victim-1").id
    return [one for one in scene.house.look(lambda unit: unit.ledger(party)) if one.kind == kind]


def tasks(scene: Scene) -> dict[str, int]:
    party = scene.party("victim-1").id
    return {task.kind: task.id for task in scene.house.look(lambda unit: unit.tasks(party_id=party))}


def acts(scene: Scene) -> list[tuple[str, str, str]]:
    found = scene.house.look(lambda unit: unit.releases(unit.case(CASE).id))
    return [(one.kind, one.staff, one.note) for one in found if one.kind != "invite"]


def test_every_consent_but_the_one_to_be_texted_ends_each_by_an_entry_of_its_own(scene: Scene) -> None:
    assert told(scene) == ALL
    entries = ledger(scene)
    assert {(one.payload or {})["purpose"] for one in entries} == ALL
    for entry in entries:
        payload = entry.payload or {}
        kept = (payload["told"], payload["staff_confirmed_by"], payload["note"], payload["words"], payload["reply"])
        assert kept == ("voice", KIM, NOTE, "", 0)
        assert entry.at == scene.clock.at
        given = next(
            e.payload for e in ledger(scene, "consent_granted") if (e.payload or {})["purpose"] == payload["purpose"]
        )
        assert given is not None
        assert payload["wording_fingerprint"] == given["wording_fingerprint"]
    assert acts(scene) == [("withdrawal", KIM, NOTE)]


def test_what_it_ends_is_what_leave_ends_and_the_talk_stands_the_same(scene: Scene, tmp_path: Path) -> None:
    by_voice = told(scene)
    stands = talk(scene)
    (tmp_path / "text").mkdir()
    other = opened_at(tmp_path / "text", "hopes_share")
    other.says(VICTIM_PHONE, "victim", "2")
    walk(other, "no such step: to the end")
    other.says(VICTIM_PHONE, "victim", "LEAVE")
    assert {str((one.payload or {})["purpose"]) for one in ledger(other)} == by_voice
    left = talk(other)
    for name in ("outcome", "step", "detour", "planned", "stopped"):
        assert getattr(left, name) == getattr(stands, name), name
    assert left.answers.keys() == stands.answers.keys()
    other.close()


def test_nothing_is_sent_not_then_and_not_later(scene: Scene) -> None:
    before, seen = owed(scene), len(heard(scene))
    told(scene)
    scene.deliver()
    scene.pass_time(24 * 40)
    assert owed(scene) == before
    assert len(heard(scene)) == seen


def test_what_was_planned_and_what_staff_wrote_is_cancelled(tmp_path: Path) -> None:
    scene = opened_at(tmp_path, "take_part")
    scene.says(VICTIM_PHONE, "victim", "3")  # not now
    scene.says(VICTIM_PHONE, "victim", "1")  # in a month
    assert talk(scene).planned
    assert [one.state for one in owed(scene) if one.purpose == "scheduled"] == ["ready"]
    told(scene)
    assert talk(scene).planned == 0
    assert [one.state for one in owed(scene) if one.purpose == "scheduled"] == ["cancelled"]
    seen = len(heard(scene))
    scene.pass_time(24 * 60)
    assert len(heard(scene)) == seen
    scene.close()


def test_a_text_by_hand_that_waits_for_the_morning_does_not_go_out(scene: Scene) -> None:
    scene.clock.at += 10 * 3600  # nine in the evening
    reply(scene.house, CASE, "victim-1", KIM, "See you on Monday.")
    told(scene)
    scene.pass_time(24)
    assert [one.state for one in owed(scene) if one.purpose == "staff_reply"] == ["cancelled"]


def test_the_crisis_lines_that_wait_for_them_still_go_out(scene: Scene) -> None:
    late = replace(
        scene.network.text(VICTIM_PHONE, "victim", "I want to kill myself"), received_at=scene.clock.at - 7 * 3600
    )
    scene.clock.at += 11 * 3600  # held for hours, and come in at night: the answer waits for the morning
    scene.take(late)
    told(scene)
    scene.pass_time(12)
    assert "988" in scene.last(VICTIM_PHONE).body
    assert talk(scene).outcome == "danger", "that pause, only staff end"


def test_the_gate_shuts_on_it_and_the_other_side_gets_and_notices_nothing(scene: Scene) -> None:
    theirs: Callable[[], list[OutboxEntry]] = lambda: owed(scene, "offender-1")  # noqa: E731
    told(scene)
    with pytest.raises(Refused, match="only after"):
        invite(scene.house, CASE, "offender-1", KIM)
    assert theirs() == []
    assert heard(scene, "offender") == []


def test_not_a_byte_to_the_other_side_nor_its_moment_depends_on_it(tmp_path: Path) -> None:
    """Twice the same case, both under way; in one of them Dana withdraws by voice in between."""
    received = []
    for number, withdraws in enumerate((False, True)):
        home = tmp_path / str(number)
        home.mkdir()
        scene = scene_at(home, "take_part")
        walk(scene, "review", "offender")
        if withdraws:
            told(scene)
        scene.pass_time(1)
        walk(scene, "no such step: to the end", "offender")
        scene.pass_time(24 * 40)
        received.append((owed(scene, "offender-1"), scene.seen(OFFENDER_PHONE)))
        scene.close()
    (without, quiet), (behind, loud) = received
    told_of = (
        "ordinal",
        "body",
        "buttons",
        "purpose",
        "question",
        "step",
        "state",
        "created_at",
        "not_before",
        "accepted_at",
    )
    assert len(without) > 10
    assert [[getattr(one, name) for name in told_of] for one in without] == [
        [getattr(one, name) for name in told_of] for one in behind
    ]
    assert [(b.direction, b.at, b.body, b.buttons) for b in quiet] == [
        (b.direction, b.at, b.body, b.buttons) for b in loud
    ]


def test_a_summary_says_to_whom_when_and_on_what_it_rests(scene: Scene) -> None:
    told(scene)
    made = summary_of(scene.house, CASE, "victim-1")
    assert made.outcome == "withdrawn"
    assert "consent.take_part" not in [line.field for section in made.sections for line in section.lines]
    assert [line.sharing for section in made.sections for line in section.lines if line.field == "words.hopes"] == [
        "mediator"
    ]
    text = as_text(made)
    assert f"- Taking part: withdrawn, told by voice to {KIM} on 2026-10-27 11:00 PDT. On what it rests: {NOTE}" in text
    assert f"2026-10-27 11:00 PDT: Withdrew, told by voice to {KIM}\n" in text
    data: Any = as_json(made)
    jsonschema.Draft202012Validator(summary_schema()).validate(data)
    (last,) = [one for one in data["consents"] if one["kind"] == "consent_withdrawn" and one["purpose"] == "take_part"]
    assert (last["told"], last["confirmed_by"], last["note"], last["words"]) == ("voice", KIM, NOTE, "")


def test_an_export_with_it_verifies_offline_and_a_changed_note_does_not(scene: Scene) -> None:
    told(scene)
    made = json.loads(json.dumps(export_party(scene.house, CASE, "victim-1")))
    assert verify_export(made).problems == ()
    entry = next(one for one in made["ledger"] if NOTE in (one["committed"] or ""))
    entry["committed"] = entry["committed"].replace(NOTE, "Told me nothing.")
    assert verify_export(made).problems == (f"the content of entry {entry['seq']} was changed",)


def test_the_note_is_sealed_and_gone_after_an_erasure_while_the_chain_stands(scene: Scene) -> None:
    told(scene, "Told me by phone, her sister Xochitl was there.")
    kept = b"".join(one.read_bytes() for one in scene.home.iterdir() if one.is_file())
    assert b"Xochitl" not in kept
    erase(scene.house, CASE, "victim-1", KIM, "asked for it")
    with pytest.raises(Refused, match="erased"):
        told(scene)
    with pytest.raises(Refused, match="no doubt"):
        did_not_withdraw(scene.house, CASE, "victim-1", KIM, NOTE)
    assert [one.payload for one in ledger(scene)] == [None] * len(ALL)
    assert acts(scene) == [("withdrawal", KIM, "")]


def test_a_second_click_is_refused_and_records_nothing(scene: Scene) -> None:
    told(scene)
    entries, before = len(ledger(scene)), talk(scene)
    with pytest.raises(Refused, match="withdrawn already"):
        told(scene)
    assert len(ledger(scene)) == entries
    assert talk(scene) == before
    assert len(acts(scene)) == 1


UNFIT = {"": "Say in the note", " \n": "Say in the note", "x" * (LONGEST_NOTE + 1): "characters", "a\u202eb": "be seen"}


@pytest.mark.parametrize(("note", "says"), UNFIT.items(), ids=("empty", "blank", "too long", "hidden"))
def test_without_a_note_that_can_be_read_nothing_is_recorded(scene: Scene, note: str, says: str) -> None:
    with pytest.raises(Refused, match=says):
        told(scene, note)
    assert ledger(scene) == []
    assert talk(scene).outcome == "finished"


def test_who_is_in_the_middle_may_end_it_too_and_who_was_never_written_to_has_nothing_to_end(tmp_path: Path) -> None:
    scene = opened_at(tmp_path, "shared_phone")
    assert standing_of(scene.house, CASE, "victim-1").purposes == ()
    assert told(scene) == set()
    assert talk(scene).outcome == "withdrawn"
    with pytest.raises(Refused, match="not written to yet"):
        withdraw(scene.house, CASE, "offender-1", KIM, NOTE)
    with pytest.raises(NotFound):
        withdraw(scene.house, CASE, "victim-9", KIM, NOTE)
    scene.close()


def test_who_said_no_has_nothing_left_to_withdraw_but_what_still_stands(tmp_path: Path) -> None:
    scene = opened_at(tmp_path, "explore")
    scene.says(VICTIM_PHONE, "victim", "2")
    assert talk(scene).outcome == "declined"
    with pytest.raises(Refused, match="nothing that still stands"):
        told(scene)
    scene.close()


def test_a_consent_can_be_taken_back_in_a_closed_case_too(scene: Scene) -> None:
    close_case(scene.house, CASE, KIM)
    assert standing_of(scene.house, CASE, "victim-1").at_rest
    assert told(scene) == ALL
    assert talk(scene).outcome == "closed"
    with pytest.raises(Refused, match="nothing to withdraw"):
        told(scene)


# --- one thing alone ---------------------------------------------------------------------------


def test_one_thing_that_may_be_shared_no_longer_ends_nothing_else(scene: Scene) -> None:
    before = owed(scene)
    ended = unshare(scene.house, CASE, "victim-1", KIM, NOTE, ["share:words.hopes"])
    assert ended.purposes == ("share:words.hopes",)
    assert [(one.payload or {})["purpose"] for one in ledger(scene)] == ["share:words.hopes"]
    assert talk(scene).outcome == "finished"
    assert talk(scene).answers["hopes_share"].value == ("mediator",)
    assert acts(scene) == [("unshared", KIM, NOTE)]
    made = summary_of(scene.house, CASE, "victim-1")
    assert {line.field: line.sharing for section in made.sections for line in section.lines}[
        "words.hopes"
    ] == "mediator"
    assert standing_of(scene.house, CASE, "victim-1").shareable == ()
    assert owed(scene) == before
    invite(scene.house, CASE, "offender-1", KIM)
    assert verify_export(export_party(scene.house, CASE, "victim-1")).problems == ()


@pytest.mark.parametrize("what", [[], ["take_part"], ["share:words.worries"], ["share:words.hopes", "explore"]])
def test_only_a_permission_that_stands_can_end_alone(scene: Scene, what: list[str]) -> None:
    with pytest.raises(Refused, match="What may be shared now: share:words"):
        unshare(scene.house, CASE, "victim-1", KIM, NOTE, what)
    with pytest.raises(Refused, match="Say in the note"):
        unshare(scene.house, CASE, "victim-1", KIM, "", ["share:words.hopes"])
    assert ledger(scene) == []


# --- they come back ---------------------------------------------------------------------------


def test_only_they_can_take_it_up_again_and_each_consent_is_asked_anew_in_its_full_wording(scene: Scene) -> None:
    asked = {one.step: one.body for one in owed(scene) if one.step in ("explore", "take_part")}
    told(scene)
    with pytest.raises(Refused, match="only they"):
        resume(scene.house, CASE, "victim-1", KIM)
    scene.says(VICTIM_PHONE, "victim", "AGREE")  # an old question's word restores nothing
    assert talk(scene).outcome == "withdrawn"
    assert "explore" not in talk(scene).answers
    scene.pass_time(24 * 3)
    scene.says(VICTIM_PHONE, "victim", "GO ON")
    steps = []
    while talk(scene).outcome is None:
        steps.append(talk(scene).step)
        if steps[-1] in asked:
            assert asked[steps[-1]] in owed(scene)[-1].body
            with pytest.raises(Refused, match="only after"):
                invite(scene.house, CASE, "offender-1", KIM)
        scene.says(VICTIM_PHONE, "victim", word(scene) if steps[-1] == "verify" else usual(scene))
        assert len(steps) < 30
    assert {"verify", "explore", "hopes_share", "take_part"} <= set(steps)
    assert talk(scene).outcome == "finished"
    assert talk(scene).answers["hopes_share"].value == ("mediator",)
    invite(scene.house, CASE, "offender-1", KIM)
    assert verify_export(export_party(scene.house, CASE, "victim-1")).problems == ()


# --- a stop in own words, after a consent -----------------------------------------------------


def test_they_withdrew_answers_the_doubt_and_the_gate_stays_shut(scene: Scene) -> None:
    scene.says(VICTIM_PHONE, "victim", "ya no quiero seguir")
    with pytest.raises(Refused, match="Say which it was"):
        done(scene.house, tasks(scene)["withdrawal_to_check"], KIM)
    assert told(scene) == ALL
    assert "withdrawal_to_check" not in tasks(scene)
    with pytest.raises(Refused, match="only after"):
        invite(scene.house, CASE, "offender-1", KIM)
    assert talk(scene).stopped, "texts or none is theirs to say"


def test_they_did_not_opens_the_gate_and_only_that_does(scene: Scene) -> None:
    scene.says(VICTIM_PHONE, "victim", "ya no quiero seguir")
    with pytest.raises(Refused, match="Say in the note"):
        did_not_withdraw(scene.house, CASE, "victim-1", KIM, " ")
    with pytest.raises(Refused, match="only after"):
        invite(scene.house, CASE, "offender-1", KIM)
    did_not_withdraw(scene.house, CASE, "victim-1", KIM, NOTE)
    assert acts(scene) == [("not_withdrawn", KIM, NOTE)]
    assert ledger(scene) == []
    assert talk(scene).stopped
    invite(scene.house, CASE, "offender-1", KIM)
    with pytest.raises(Refused, match="no doubt"):
        did_not_withdraw(scene.house, CASE, "victim-1", KIM, NOTE)


def test_who_wrote_leave_meanwhile_leaves_a_doubt_that_can_be_answered(scene: Scene) -> None:
    scene.says(VICTIM_PHONE, "victim", "ya no quiero seguir")
    scene.says(VICTIM_PHONE, "victim", "LEAVE")
    assert told(scene) == set()
    assert "withdrawal_to_check" not in tasks(scene)


def test_of_whoever_was_erased_nothing_is_left_to_find_out(scene: Scene) -> None:
    scene.says(VICTIM_PHONE, "victim", "ya no quiero seguir")
    erase(scene.house, CASE, "victim-1", KIM, "asked for it")
    waiting = [one for one in scene.house.look(lambda unit: unit.tasks()) if one.kind == "withdrawal_to_check"]
    for task in waiting:
        done(scene.house, task.id, KIM)
    assert not [one for one in scene.house.look(lambda unit: unit.tasks()) if one.kind == "withdrawal_to_check"]
