"""A stop in own words after AGREE: nothing proceeds on that yes until a human has found out what was meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from intake_bot.casework.program import ContactOrder
from intake_bot.errors import Refused
from intake_bot.service.ports import Unit
from intake_bot.service.release import invite
from intake_bot.service.talks import summary_of
from tests.faults.talks import CASE, heard, scene_at, talk
from tests.support.scene import VICTIM_PHONE, Scene

KIM = "kim@example.org"


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """Dana has agreed; Sam is invited only after her."""
    made = scene_at(tmp_path, "no such step: to the end")
    assert talk(made).outcome == "finished"

    def victim_first(unit: Unit) -> None:
        case = unit.case(CASE)
        unit.put_case(replace(case, contact_order=ContactOrder.VICTIM_INITIATED))

    made.house.act(victim_first)
    yield made
    made.close()


def kinds(scene: Scene) -> list[str]:
    party = scene.party("victim-1").id
    return [task.kind for task in scene.house.look(lambda unit: unit.tasks(party_id=party))]


@pytest.mark.parametrize("words", ["ya no quiero seguir", "i dont want to do this anymore", "leave me alone"])
def test_the_texts_stop_the_yes_is_in_doubt_and_the_other_side_is_not_invited_on_it(scene: Scene, words: str) -> None:
    before = len(heard(scene))
    scene.says(VICTIM_PHONE, "victim", words)
    assert len(heard(scene)) == before + 1
    assert "withdrawal_to_check" in kinds(scene)
    assert "opt_out_to_check" not in kinds(scene), "one task for one thing to find out"
    with pytest.raises(Refused, match="only after"):
        invite(scene.house, CASE, "offender-1", KIM)
    assert "may_withdraw" in [one.name for one in summary_of(scene.house, CASE, "victim-1").happened]
    assert not [e for e in scene.house.look(lambda unit: unit.ledger(scene.party("victim-1").id))
                if e.kind == "consent_withdrawn"]  # fmt: skip


def test_once_staff_have_found_out_it_goes_on(scene: Scene) -> None:
    scene.says(VICTIM_PHONE, "victim", "ya no quiero seguir")
    party = scene.party("victim-1").id

    def done(unit: Unit) -> None:
        for task in unit.tasks(party_id=party):
            unit.close_task(task.id, KIM, scene.clock.now())

    scene.house.act(done)
    invite(scene.house, CASE, "offender-1", KIM)


def test_the_bare_keyword_is_about_texts_only(scene: Scene) -> None:
    scene.says(VICTIM_PHONE, "victim", "STOP")
    assert "withdrawal_to_check" not in kinds(scene)
    invite(scene.house, CASE, "offender-1", KIM)


def test_plain_words_for_leaving_are_a_withdrawal_at_once(scene: Scene) -> None:
    scene.says(VICTIM_PHONE, "victim", "I don't want to take part anymore")
    ledger = scene.house.look(lambda unit: unit.ledger(scene.party("victim-1").id))
    assert "take_part" in [(e.payload or {}).get("purpose") for e in ledger if e.kind == "consent_withdrawn"]
