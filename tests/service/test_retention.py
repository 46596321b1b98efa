"""Retention acts: staff are told first, the texts go, long after them the person; and what must hold it back does."""

from __future__ import annotations

import asyncio
import itertools
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from intake_bot.casework.gates import is_erased
from intake_bot.casework.ledger import verify
from intake_bot.casework.program import Retention
from intake_bot.casework.tasks import Task
from intake_bot.errors import SealError
from intake_bot.service.house import House
from intake_bot.service.ports import Inbound, Unit
from intake_bot.service.receive import Receipt
from intake_bot.service.release import seen
from intake_bot.service.retention import look
from tests.faults.talks import CASE, scene_at, tasks
from tests.service.retention_kit import (
    BOTH,
    DAY,
    KEPT,
    all_tasks,
    closed_home_fixture,
    days,
    looks,
    row,
    scene_fixture,
    shut,
    texts,
    tick_off,
)
from tests.support.scene import OFFENDER_PHONE, VICTIM_PHONE, Scene, sample_program, sample_referral

__all__ = ["closed_home_fixture", "scene_fixture"]


# --- the order of things


def test_staff_are_told_then_a_week_later_the_texts_go_then_long_after_the_people(scene: Scene) -> None:
    assert days(scene, 29) == 0
    assert all_tasks(scene) == []
    assert days(scene, 1) == 0
    (told,) = all_tasks(scene)
    assert (told.kind, told.party_id, told.due) == ("retention_due", None, scene.clock.at + 7 * 86_400)
    assert told.note == "Closed 30 days ago, on 2026-10-27. Its texts go on 2026-12-03."
    assert days(scene, 6) == 0
    assert all(texts(scene, key) for key in BOTH)
    assert days(scene, 1) == 2
    assert not any(texts(scene, key) for key in BOTH)
    assert [task.done_by for task in all_tasks(scene)] == ["retention"]

    assert days(scene, 90 - 37) == 0
    assert tasks(scene) == ["erasure_due"]
    assert days(scene, 7) == 2
    assert all(is_erased(scene.party(key)) for key in BOTH)
    assert tasks(scene) == []
    assert days(scene, 40) == 0
    assert len(all_tasks(scene)) == 2


def test_an_open_case_is_never_touched(tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "", program=sample_program(retention=KEPT))
    tick_off(scene)
    assert days(scene, 200) == 0
    assert texts(scene, "victim-1")
    assert all_tasks(scene) == []
    scene.close()


def test_a_clock_that_leaps_by_years_and_back_destroys_nothing_and_leaves_no_false_task(scene: Scene) -> None:
    days(scene, 5)
    scene.clock.at += 900 * 86_400
    assert looks(scene) == 0
    assert tasks(scene) == ["erasure_due"]
    scene.clock.at -= 900 * 86_400
    assert looks(scene) == 0
    assert tasks(scene) == []
    assert days(scene, 25) == 0
    assert [task.kind for task in all_tasks(scene) if task.done_at is None] == ["retention_due"]
    assert days(scene, 7) == 2


def test_a_clock_that_leaps_in_the_week_of_the_task_begins_the_week_anew(scene: Scene) -> None:
    days(scene, 31)
    scene.clock.at += 20 * 86_400
    assert looks(scene) == 0
    assert days(scene, 6) == 0
    assert days(scene, 1) == 2


def test_a_longer_setting_takes_the_task_back(scene: Scene) -> None:
    days(scene, 31)
    scene.house.program = sample_program(retention=Retention(transcript_days=60, record_days=90))
    assert days(scene, 10) == 0
    assert tasks(scene) == []


# --- what holds it


def test_an_open_task_or_an_unseen_concern_holds_it_and_the_task_says_so(scene: Scene) -> None:
    scene.says(OFFENDER_PHONE, "offender", "I want to kill myself")
    assert days(scene, 60) == 0
    assert row(scene).held == "unseen_concern"
    (concern,) = scene.house.look(lambda unit: unit.concerns(unseen_only=True))
    seen(scene.house, concern.id, "kim@example.org")
    assert days(scene, 2) == 0
    assert row(scene).held == "open_task"
    assert all(texts(scene, key) for key in BOTH)
    tick_off(scene)
    assert days(scene, 1) == 2
    (kept,) = scene.house.look(lambda unit: unit.concerns())
    assert kept.quote == "I want to kill myself"


def test_who_writes_between_the_look_and_the_act_keeps_all(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    days(scene, 36)
    see = House.see

    async def and_somebody_writes(house: House, work: Any) -> Any:
        found = await see(house, work)
        house.act(lambda unit: unit.put_task(Task(7, "message_waiting", 1.0, unit.case(CASE).id)))
        return found

    monkeypatch.setattr(House, "see", and_somebody_writes)
    assert days(scene, 1) == 0
    assert all(texts(scene, key) for key in BOTH)


def test_staff_ticking_the_task_off_neither_hastens_nor_stops_it(scene: Scene) -> None:
    days(scene, 30)
    tick_off(scene)
    assert days(scene, 6) == 0
    assert days(scene, 1) == 2
    assert len(all_tasks(scene)) == 1


@pytest.mark.parametrize("table", ["conversation", "inbound", "outbox"])
def test_one_person_who_does_not_open_stops_nobody_else(scene: Scene, table: str) -> None:
    scene.refer(other_case())
    shut(scene, "RM-2026-015")
    spoil(scene, table, scene.party("victim-1").id)
    assert days(scene, 37) == 1
    assert (texts(scene, "offender-1"), rows_of(scene, table, "victim-1") > 0) == (0, True)
    assert tasks(scene) == ["retention_due"], "staff must see that something is left"


def test_one_person_who_does_not_open_keeps_nobody_else_from_being_erased(scene: Scene) -> None:
    spoil(scene, "party", scene.party("victim-1").id)
    sam = scene.house.look(lambda unit: next(one.people[1].party_id for one in unit.closed_cases()))
    assert days(scene, 97) == 2  # Sam's texts, and then Sam
    assert is_erased(scene.house.look(lambda unit: unit.state(sam)).party)
    with pytest.raises(SealError):
        scene.party("victim-1")


def other_case() -> dict[str, Any]:
    referral = sample_referral(case_no="RM-2026-015")
    for n, party in enumerate(referral["parties"]):
        party["phone"] = f"+1415555002{n}"
    return referral


def spoil(scene: Scene, table: str, party_id: int) -> None:
    who = "id" if table == "party" else "party_id"
    with closing(sqlite3.connect(scene.home / "intake.sqlite3")) as database:
        assert database.execute(f"update {table} set sealed = zeroblob(200) where {who} = ?", (party_id,)).rowcount  # noqa: S608 — names of our own schema
        database.commit()


def rows_of(scene: Scene, table: str, key: str) -> int:
    party = scene.party(key)
    with closing(sqlite3.connect(scene.home / "intake.sqlite3")) as database:
        found = database.execute(f"select count(*) from {table} where party_id = ?", (party.id,))  # noqa: S608 — names of our own schema
        return int(found.fetchone()[0])


# --- the house's own rows


def marks(scene: Scene, table: str) -> int:
    with closing(sqlite3.connect(scene.home / "intake.sqlite3")) as database:
        return int(database.execute(f"select count(*) from {table}").fetchone()[0])  # noqa: S608 — names of our own schema


def test_old_rows_of_the_house_go_and_stops_stay(scene: Scene) -> None:
    scene.says("+14155550077", "victim", "who is this?")
    scene.says(VICTIM_PHONE, "victim", "STOP")
    tick_off(scene)
    scene.house.act(lambda unit: unit.put_notice(scene.clock.at))
    assert all(marks(scene, table) for table in ("seen", "stranger", "notice"))
    stops = marks(scene, "stopped")
    days(scene, 28)
    assert marks(scene, "stranger") == 1
    days(scene, 4)
    assert marks(scene, "stranger") == 0
    days(scene, 60)
    assert marks(scene, "seen") == 0
    assert marks(scene, "stopped") == stops


def test_a_session_ends_by_the_real_time_however_far_the_demos_clock_is(scene: Scene) -> None:
    wall = scene.clock.at
    scene.house.act(lambda unit: unit.put_session("hash", "kim@example.org", wall + 3600))
    for _ in range(10):
        scene.pass_time(3 * DAY)
        looks(scene, wall)
    assert marks(scene, "staff_session") == 1
    looks(scene, wall + 2 * 86_400)
    assert marks(scene, "staff_session") == 0


def test_a_text_that_came_twice_has_no_second_effect_while_a_case_of_then_is_open(tmp_path: Path) -> None:
    scene = Scene(tmp_path, program=sample_program(retention=KEPT))
    scene.refer()
    scene.invite("victim-1")
    once = scene.network.text(VICTIM_PHONE, "victim", "1")
    assert scene.take(once) is Receipt.TURN
    days(scene, 120)
    assert again(scene, once) is Receipt.SEEN
    shut(scene)
    days(scene, 1)
    assert marks(scene, "seen") == 0
    scene.close()


def again(scene: Scene, inbound: Inbound) -> Receipt:
    return scene.take(replace(inbound, received_at=scene.clock.at))


def test_a_look_writes_no_more_than_the_clocks_mark_when_nothing_is_due(scene: Scene) -> None:
    looks(scene)

    def all_of(unit: Unit) -> object:
        return [*unit.tasks(open_only=False)], unit.closed_cases(), unit.releases(unit.case(CASE).id)

    before = scene.house.look(all_of)
    assert looks(scene) == 0
    assert scene.house.look(all_of) == before


@pytest.mark.postgres
def test_two_workers_at_once_tell_once_and_remove_once(postgres_database: str, tmp_path: Path) -> None:
    kept = sample_program(retention=KEPT)
    homes = (tmp_path / "one", tmp_path / "two")
    for home in homes:
        home.mkdir()
    one, two = (Scene(home, program=kept, url=postgres_database) for home in homes)
    two.ids = itertools.count(1_000_000)
    one.refer()
    one.invite("victim-1")
    one.says(VICTIM_PHONE, "victim", "1")
    shut(one)

    async def both() -> int:
        return sum(await asyncio.gather(look(one.house), look(two.house)))

    gone = []
    for _ in range(33):
        one.clock.at += 3 * 86_400
        two.clock.at = one.clock.at
        gone.append(asyncio.run(both()))
    assert [task.kind for task in all_tasks(one)] == ["retention_due", "erasure_due"]
    assert sum(gone) == 1 + 2  # Dana's texts; then both people
    assert verify(one.house.look(lambda unit: unit.ledger(one.party("victim-1").id))).problems == ()
    for scene in (one, two):
        scene.close()
