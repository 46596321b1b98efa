"""A program is updated while people are in the middle of their intake."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake_bot.flows import CURRENT, RETIRED
from tests.faults.talks import CASE, PHONES, talk, tasks, usual, walk
from tests.support.scene import Scene


@pytest.mark.parametrize("side", ["victim", "offender"])
def test_who_began_before_own_words_for_times_keeps_every_answer(side: str, tmp_path: Path) -> None:
    """In version 2 the answers after ``times`` would not stand until it is answered: their record would be short."""
    scene = Scene(tmp_path)
    scene.refer()
    now, scene.house.flows = scene.house.flows, {**CURRENT, side: RETIRED[side, 1]}
    walk(scene, "access", side)
    assert talk(scene, f"{side}-1").version == 1
    scene.house.flows = now
    assert scene.house.nowhere(scene.house.look(lambda unit: unit.standing())) == []
    for _ in range(40):
        if talk(scene, f"{side}-1").outcome is not None:
            break
        scene.says(PHONES[side], side, usual(scene, side))
    party = scene.party(f"{side}-1")
    record = scene.house.look(lambda unit: unit.records(party.id))[-1]
    kept = {item.field for item in record.items}
    assert {"preferences.days", "preferences.day_parts", "preferences.form", "access.needs"} <= kept
    assert "preferences.times" not in kept
    assert "poison" not in tasks(scene)
    scene.close()


def test_everybody_new_begins_with_the_current_version(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    scene.refer()
    scene.invite("victim-1", CASE)
    assert talk(scene).version == CURRENT["victim"].version == 2
    scene.close()


def test_no_current_version_is_retired() -> None:
    assert not {(flow.id, flow.version) for flow in CURRENT.values()} & set(RETIRED)
