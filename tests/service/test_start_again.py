"""START undoes a stop where it was said: in the very chat, and for everybody at a phone that several share."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults.talks import heard, owed, scene_at, talk, word
from tests.support.scene import VICTIM_PHONE, Scene, sample_referral

BOTH = ("victim-1", "victim-2")


def open_link(scene: Scene) -> None:
    scene.clock.at += 60
    scene.take(scene.network.open_link(VICTIM_PHONE, "victim", scene.party("victim-1").profile.telegram_token))


def writes(scene: Scene, text: str, app: str = "telegram") -> None:
    scene.clock.at += 60
    scene.says(VICTIM_PHONE, "victim", text, app=app)


def ledger(scene: Scene, key: str) -> list[str]:
    party = scene.party(key)
    return [entry.kind for entry in scene.house.look(lambda unit: list(unit.ledger(party.id)))]


def cancelled(scene: Scene) -> list[str]:
    return [one.body for one in owed(scene) if one.reason == "stopped"]


def stopped_in_the_chat(home: Path) -> Scene:
    scene = scene_at(home, "safe_now")
    open_link(scene)
    writes(scene, "STOP")
    return scene


@pytest.mark.parametrize("start", [(), ("START",)])
def test_whoever_opens_a_stopped_chat_again_is_answered_there_and_gets_the_crisis_lines(
    tmp_path: Path, start: tuple[str, ...]
) -> None:
    scene = stopped_in_the_chat(tmp_path)
    open_link(scene)
    for text in start:
        writes(scene, text)
    writes(scene, word(scene))
    writes(scene, "I want to kill myself")
    assert talk(scene).outcome == "danger"
    assert "988" in heard(scene, app="telegram")[-1].body
    assert cancelled(scene) == []


def test_start_without_the_link_is_enough_for_the_chat(tmp_path: Path) -> None:
    scene = stopped_in_the_chat(tmp_path)
    before = len(heard(scene, app="telegram"))
    writes(scene, "hello")
    assert len(heard(scene, app="telegram")) == before, "a stopped chat hears nothing"
    writes(scene, "START")
    scene.clock.at += 24 * 3600  # whoever is not known is answered once a day
    writes(scene, "hello")
    assert len(heard(scene, app="telegram")) == before + 1


def test_a_start_in_a_strange_chat_does_not_undo_the_stop_of_the_person(tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "explore")
    writes(scene, "STOP", app="sms")
    before = len(heard(scene, app="telegram"))
    open_link(scene)
    writes(scene, "START")
    assert talk(scene).stopped
    assert len(heard(scene, app="telegram")) == before


def test_who_opens_the_link_before_the_first_text_after_a_stop_in_that_chat_is_thanked(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    scene.refer()
    writes(scene, "STOP")
    open_link(scene)
    assert len(heard(scene, app="telegram")) == 1
    scene.close()


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Scene]:
    """Two people on one phone, both identified; then STOP."""
    made = Scene(tmp_path, telegram=False)
    referral: dict[str, Any] = copy.deepcopy(sample_referral())
    second = copy.deepcopy(referral["parties"][0])
    second.update(name="Lee Reyes", preferred_name="Lee", code_words=["north", "paper", "silver"])
    referral["parties"].append(second)
    made.refer(referral)
    for key in BOTH:
        made.invite(key)
        writes(made, "1", "sms")
        writes(made, word(made, key), "sms")
    writes(made, "STOP", "sms")
    assert all(talk(made, key).stopped for key in BOTH)
    yield made
    made.close()


def test_start_at_a_shared_phone_brings_both_back_each_behind_their_own_check(shared: Scene) -> None:
    before = len(heard(shared))
    writes(shared, "START", "sms")
    assert not any(talk(shared, key).stopped for key in BOTH)
    assert not any(talk(shared, key).verified for key in BOTH)
    assert [len(heard(shared)) - before, "code word" in heard(shared)[-1].body] == [1, True]
    for key in BOTH:
        assert ledger(shared, key)[-2:] == ["opted_out", "opted_in"]


@pytest.mark.parametrize("key", BOTH)
def test_either_of_them_goes_on_with_the_own_word_and_not_the_other(shared: Scene, key: str) -> None:
    writes(shared, "START", "sms")
    for _ in range(2):  # the first one may come before this person's own question was sent
        if not talk(shared, key).verified:
            writes(shared, word(shared, key), "sms")
    other = next(one for one in BOTH if one != key)
    assert talk(shared, key).verified
    assert not talk(shared, other).verified
    assert talk(shared, other).tries == 0


def test_an_ordinary_text_brings_nobody_back(shared: Scene) -> None:
    before = len(heard(shared))
    writes(shared, "hello", "sms")
    assert all(talk(shared, key).stopped for key in BOTH)
    assert len(heard(shared)) == before
