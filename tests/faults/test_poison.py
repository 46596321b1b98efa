"""One text on which a turn fails: the others go on, it is stored, staff see it, and it does not come again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from intake_bot.errors import IntakeError, NotFound, Refused, SealError, StorageConflict
from intake_bot.service import receive as receiving
from intake_bot.service import turns
from intake_bot.service.catch_up import catch_up
from intake_bot.service.receive import Receipt
from tests.faults.counter import counter
from tests.faults.crowd import at_once, crowd_at, text
from tests.faults.talks import replies, scene_at, talk, tasks
from tests.standins.twilio import TwilioStandin

POISON = "1 with poison"
ERRORS: list[BaseException] = [
    KeyError("seating"),
    RecursionError(),
    UnicodeEncodeError("utf-8", "\ud800", 0, 1, "surrogates not allowed"),
    IntakeError("a plain one"),
    Refused("not contacted yet"),
    NotFound("Flow victim version 9 is not in this program."),
    SealError("does not open"),
]


def poisonous(monkeypatch: pytest.MonkeyPatch, error: BaseException, times: int = 10_000) -> list[str]:
    """Turns on POISON fail after they have written; the texts that were tried."""
    turn, tried = turns.take_turn, []

    def take_turn(house: Any, unit: Any, state: Any, inbound: Any) -> Any:
        made = turn(house, unit, state, inbound)
        if inbound.text == POISON:
            tried.append(inbound.provider_id)
            if len(tried) <= times:
                raise error
        return made

    monkeypatch.setattr(receiving, "take_turn", take_turn)
    return tried


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
async def test_the_others_of_the_batch_go_on_and_the_poison_becomes_a_task(
    error: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene, people = crowd_at(tmp_path, 6)
    standing = {person: talk(scene, person[1], person[0]) for person in people}
    poisonous(monkeypatch, error)
    sent = [text(scene, person, POISON if n == 2 else "1") for n, person in enumerate(people)]
    receipts = await at_once(scene, sent)
    assert receipts == [Receipt.POISON if n == 2 else Receipt.TURN for n in range(6)]
    for n, (case_no, key, _) in enumerate(people):
        assert [one.text for one in replies(scene, key, case_no)] == [POISON if n == 2 else "1"]
        assert talk(scene, key, case_no).step == ("safe_now" if n == 2 else "verify")
    poisoned = people[2]
    assert talk(scene, poisoned[1], poisoned[0]) == standing[poisoned]
    [task] = scene.house.look(lambda unit: unit.tasks())
    [kept] = replies(scene, poisoned[1], poisoned[0])
    assert (task.kind, task.reply, task.party_id) == ("poison", kept.id, kept.party_id)
    assert await at_once(scene, sent) == [Receipt.SEEN] * 6
    assert tasks(scene) == ["poison"]
    scene.close()


async def test_a_conflict_between_two_processes_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scene, _ = crowd_at(tmp_path, 6)
    person = ("RM-0", "victim-1", scene.party("victim-1", "RM-0").profile.phone)
    tried = poisonous(monkeypatch, StorageConflict("undone"), times=3)
    assert await at_once(scene, [text(scene, person, POISON)]) == [Receipt.TURN]
    assert len(tried) == 4
    assert tasks(scene) == []
    assert [one.text for one in replies(scene, "victim-1", "RM-0")] == [POISON]
    scene.close()


async def test_a_conflict_that_stays_is_not_acknowledged_and_is_no_poison(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene, _ = crowd_at(tmp_path, 6)
    people = [("RM-0", key, scene.party(key, "RM-0").profile.phone) for key in ("victim-1", "offender-1")]
    poisonous(monkeypatch, StorageConflict("undone"))
    one, other = await at_once(scene, [text(scene, people[0], POISON), text(scene, people[1], "1")])
    assert isinstance(one, StorageConflict)
    assert other == Receipt.TURN
    assert (replies(scene, "victim-1", "RM-0"), tasks(scene)) == ([], [])
    scene.close()


async def test_poison_is_acknowledged_and_listing_does_not_bring_it_again(
    tmp_path: Path, twilio: TwilioStandin, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with counter(scene_at(tmp_path, "assistant"), twilio) as here:
        poisonous(monkeypatch, KeyError("Dana Reyes"))
        answer = await here.text(POISON)
        assert (answer.status_code, answer.text) == (200, "<Response/>")
        assert await catch_up(here.scene.house, here.channels.transports["sms"]) == 0
        assert tasks(here.scene) == ["poison"]
        assert twilio.sent == []
        await here.text("next")
        assert talk(here.scene).step == "privacy", "the person goes on with the next text"
