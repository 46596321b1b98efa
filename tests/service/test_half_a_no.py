"""A yes right behind words that were no answer may be the end of a no: nothing is agreed to by it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.talks import PHONES, scene_at, talk
from tests.support.scene import Scene

KEYS = {"victim": "victim-1", "offender": "offender-1"}
YES = {"en": "AGREE", "es": "ACEPTO"}


def granted(scene: Scene, side: str, purpose: str) -> list[str]:
    """The exact words of every yes to one purpose in this person's ledger."""
    party = scene.party(KEYS[side])
    entries = scene.house.look(lambda unit: list(unit.ledger(party.id)))
    acts = [entry.payload for entry in entries if entry.kind == "consent_granted" and entry.payload is not None]
    return [str(act["words"]) for act in acts if act["purpose"] == purpose]


def write(scene: Scene, side: str, app: str, *texts: tuple[str, float]) -> None:
    for text, after in texts:
        scene.clock.at += after
        scene.deliver()
        scene.says(PHONES[side], side, text, app=app)
        scene.deliver()


@pytest.mark.parametrize("side", ["victim", "offender"])
@pytest.mark.parametrize("app", ["sms", "telegram"])
@pytest.mark.parametrize(("language", "half"), [("en", "I do not"), ("en", "I will never"), ("es", "no quiero")])
def test_agree_right_behind_half_a_no_is_asked_again_and_counts_only_then(
    tmp_path: Path, side: str, app: str, language: str, half: str
) -> None:
    scene = scene_at(tmp_path, "explore", side=side, app=app)
    there = replace(talk(scene, KEYS[side]), step="take_part", language=language)
    party = scene.party(KEYS[side])
    scene.house.act(lambda unit: unit.put_conversation(party.id, there))
    write(scene, side, app, (half, 60), (YES[language], 0.6))
    assert granted(scene, side, "take_part") == []
    assert talk(scene, KEYS[side]).step == "take_part"
    assert YES[language] in scene.last(PHONES[side]).body, "the words are shown again"
    write(scene, side, app, (YES[language], 2))
    assert granted(scene, side, "take_part") == [YES[language]]


@pytest.mark.parametrize("half", ["I would not", "never"])
@pytest.mark.parametrize("yes", ["1", "I would like to"])
def test_at_an_offer_to_look_into_it_it_is_the_same(tmp_path: Path, half: str, yes: str) -> None:
    scene = scene_at(tmp_path, "explore")
    write(scene, "victim", "sms", (half, 60), (yes, 3))
    assert granted(scene, "victim", "explore") == []
    assert talk(scene).step == "explore"


def test_an_ok_in_between_takes_nothing_of_the_no_back(tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "take_part")
    write(scene, "victim", "sms", ("I do not", 60), ("ok", 2), ("AGREE", 2))
    assert granted(scene, "victim", "take_part") == []


@pytest.mark.parametrize(("before", "after"), [("hi", 10), ("hi", 1), ("ok", 1), ("hmm", 1), ("I do not", 10)])
def test_an_agree_that_is_no_such_half_is_never_lost(tmp_path: Path, before: str, after: float) -> None:
    scene = scene_at(tmp_path, "take_part")
    write(scene, "victim", "sms", (before, 60), ("AGREE", after))
    assert granted(scene, "victim", "take_part") == ["AGREE"]


def test_a_no_behind_the_words_is_a_no_at_once(tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "explore")
    write(scene, "victim", "sms", ("I would not", 60), ("2", 1))
    assert talk(scene).outcome == "declined"
