"""A closed case whose days go by, for the tests of retention."""

from __future__ import annotations

import asyncio
import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_bot.casework.program import Retention
from intake_bot.casework.tasks import Task
from intake_bot.service.release import close_case, done
from intake_bot.service.retention import look
from intake_bot.service.retention_list import RetentionRow, retention_list
from tests.faults.talks import CASE, scene_at, walk
from tests.support.scene import Scene, sample_program

KEPT = Retention(transcript_days=30, record_days=90)
DAY = 24.0
"""Hours."""
BOTH = ("victim-1", "offender-1")


@pytest.fixture(name="closed_home", scope="module")
def closed_home_fixture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Dana has finished, Sam is on his way; then the case is closed and everything in it ticked off."""
    home = tmp_path_factory.mktemp("closed")
    scene = scene_at(home, "", program=sample_program(retention=KEPT))
    walk(scene, "privacy", "offender")
    shut(scene)
    scene.close()
    return home


@pytest.fixture(name="scene")
def scene_fixture(closed_home: Path, tmp_path: Path) -> Iterator[Scene]:
    """That house, opened anew."""
    shutil.copytree(closed_home, tmp_path, dirs_exist_ok=True)
    scene = Scene(tmp_path, program=sample_program(retention=KEPT))
    scene.ids, scene.numbers = itertools.count(2_000_000), itertools.count(2_000_000)
    yield scene
    scene.close()


def shut(scene: Scene, case_no: str = CASE) -> None:
    close_case(scene.house, case_no, "kim@example.org")
    tick_off(scene)


def tick_off(scene: Scene) -> None:
    for task in scene.house.look(lambda unit: unit.tasks()):
        done(scene.house, task.id, "kim@example.org")


def looks(scene: Scene, wall: float = 0.0) -> int:
    return asyncio.run(look(scene.house, lambda: wall or scene.clock.at))


def days(scene: Scene, number: int) -> int:
    """Days go by, with a look every third and on the last; of how many people something went."""
    gone = 0
    while number:
        step = min(3, number)
        number -= step
        scene.pass_time(step * DAY)
        gone += looks(scene)
    return gone


def all_tasks(scene: Scene) -> list[Task]:
    return [task for task in scene.house.look(lambda unit: unit.tasks(open_only=False)) if "_due" in task.kind]


def texts(scene: Scene, key: str) -> int:
    party = scene.party(key)
    return scene.house.look(lambda unit: len(unit.inbounds(party.id)) + len(unit.outbox(party.id)))


def row(scene: Scene, case_no: str = CASE) -> RetentionRow:
    return next(one for one in retention_list(scene.house) if one.case_no == case_no)
