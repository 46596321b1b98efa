"""Many people's texts at once: one transaction for many, each person in order, no word before the commit."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import storage.engine as engine
from intake_bot.errors import StorageBusy
from intake_bot.service.receive import Receipt
from intake_bot.service.writer import MOST_AT_ONCE, Writer
from tests.faults.crowd import Person, at_once, crowd_at, text
from tests.faults.talks import owed, replies, talk, tasks
from tests.support.scene import Scene

PEOPLE, EACH = 20, 10


@pytest.fixture
def crowded(tmp_path: Path) -> Iterator[tuple[Scene, list[Person]]]:
    """Twenty people with their first text."""
    scene, people = crowd_at(tmp_path, PEOPLE)
    yield scene, people
    scene.close()


def said(turn: int) -> str:
    """What everyone writes; different for each turn, so that the order shows."""
    return f"{'1' if turn % 2 else 'hm'} {'!' * turn}"


async def test_two_hundred_texts_are_taken_in_order_and_answered_once_each(
    crowded: tuple[Scene, list[Person]], monkeypatch: pytest.MonkeyPatch
) -> None:
    scene, people = crowded
    batches: list[int] = []
    together = Writer._together

    def counted(self: Writer, batch: Any) -> Any:
        batches.append(len(batch))
        return together(self, batch)

    monkeypatch.setattr(Writer, "_together", counted)
    sent = [text(scene, person, said(turn)) for turn in range(EACH) for person in people]
    assert await at_once(scene, sent) == [Receipt.TURN] * (PEOPLE * EACH)
    assert max(batches) == MOST_AT_ONCE
    assert len(batches) <= 1 + -(-len(sent) // MOST_AT_ONCE) + 1, "each text had a commit of its own"
    for case_no, key, _ in people:
        assert [one.text for one in replies(scene, key, case_no)] == [said(turn) for turn in range(EACH)]
        assert talk(scene, key, case_no).turns == 1 + EACH
        rows = owed(scene, key, case_no)
        assert len(rows) == 1 + EACH
        assert len({row.ordinal for row in rows}) == 1 + EACH
        assert [row.state for row in rows[1:-1]] == ["cancelled"] * (EACH - 1)
        assert rows[-1].state == "ready"
    assert tasks(scene).count("poison") == 0


async def test_the_order_of_one_person_does_not_depend_on_who_else_writes(
    crowded: tuple[Scene, list[Person]],
) -> None:
    scene, people = crowded
    one, *others = people
    sent = [text(scene, one, f"mine {n}") for n in range(30)]
    noise = [text(scene, others[n % len(others)], "1") for n in range(30)]
    await at_once(scene, [inbound for pair in zip(sent, noise, strict=True) for inbound in pair])
    assert [kept.text for kept in replies(scene, one[1], one[0])] == [f"mine {n}" for n in range(30)]


async def test_a_commit_that_fails_acknowledges_nobody_and_keeps_nothing(
    crowded: tuple[Scene, list[Person]], monkeypatch: pytest.MonkeyPatch
) -> None:
    scene, people = crowded
    commit, left = engine._commit, [2]

    def failing(connection: Any) -> None:
        left[0] -= 1
        if left[0] == 0:  # the first one is the busy writer's
            connection.rollback()
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error
        commit(connection)

    monkeypatch.setattr(engine, "_commit", failing)
    sent = [text(scene, person, "1") for person in people]
    receipts = await at_once(scene, sent)
    assert {type(receipt) for receipt in receipts} == {StorageBusy}
    assert [replies(scene, key, case_no) for case_no, key, _ in people] == [[]] * PEOPLE
    assert await at_once(scene, sent) == [Receipt.TURN] * PEOPLE
    assert {talk(scene, key, case_no).step for case_no, key, _ in people} == {"verify"}


async def test_nobody_is_acknowledged_while_the_commit_is_still_under_way(
    crowded: tuple[Scene, list[Person]], monkeypatch: pytest.MonkeyPatch
) -> None:
    scene, people = crowded
    commit, done_before, jobs = engine._commit, [], []
    submit = Writer.submit

    def submitted(self: Writer, work: Any, **given: Any) -> Any:
        jobs.append(submit(self, work, **given))
        return jobs[-1]

    def watched(connection: Any) -> None:
        commit(connection)
        done_before.append(sum(job.done() for job in jobs))

    monkeypatch.setattr(Writer, "submit", submitted)
    monkeypatch.setattr(engine, "_commit", watched)
    await at_once(scene, [text(scene, person, "1") for person in people])
    assert done_before[:2] == [0, 1], "before the second commit only the busy job was done"


async def test_the_same_text_twice_in_one_batch_is_one_turn(crowded: tuple[Scene, list[Person]]) -> None:
    scene, people = crowded
    inbound = text(scene, people[0], "1")
    receipts = await at_once(scene, [inbound] * 5)
    assert sorted(str(receipt) for receipt in receipts) == ["seen"] * 4 + ["turn"]
    assert len(replies(scene, people[0][1], people[0][0])) == 1
