"""A full disk, a locked file: nothing is acknowledged, nothing is half there, and listing brings it in later."""

from __future__ import annotations

import functools
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event

from intake_bot.errors import StorageBusy
from intake_bot.service.catch_up import catch_up
from storage.open import SqlStorage, open_storage
from tests.faults.counter import METRICS, Counter, counter
from tests.faults.talks import replies, scene_at, talk, tasks
from tests.standins.twilio import TwilioStandin
from tests.support import scene as scenes
from tests.support.scene import VICTIM_PHONE, Scene

HOLD = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def locked(scene: Scene, name: str = "intake.sqlite3") -> Iterator[None]:
    """Another process holds the whole file."""
    command = [sys.executable, "-c", HOLD, str(scene.home / name)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        try:
            yield
        finally:
            other.communicate("")


@contextmanager
def full(scene: Scene) -> Iterator[None]:
    """No connection of the server may add a page."""
    _limit(scene, room=0)
    try:
        yield
    finally:
        _limit(scene, room=1_000_000)


def _limit(scene: Scene, room: int) -> None:
    storage = scene.house.storage
    assert isinstance(storage, SqlStorage)
    storage._engine.dispose()  # every connection is made anew, and limited as it is made

    def limit(raw: sqlite3.Connection, _record: object) -> None:
        pages = raw.execute("PRAGMA main.page_count").fetchone()[0]
        raw.execute(f"PRAGMA main.max_page_count = {pages + room}").fetchall()

    event.listen(storage._engine, "connect", limit)


def rows(scene: Scene) -> dict[str, int]:
    """How many rows each table has; the house's small marks are left out."""
    with closing(sqlite3.connect(scene.home / "intake.sqlite3")) as database:
        names = [row[0] for row in database.execute("select name from sqlite_master where type = 'table'")]
        counted = {name: database.execute(f'select count(*) from "{name}"').fetchone()[0] for name in names}  # noqa: S608 — table names of our own schema
    return {name: count for name, count in counted.items() if name != "mark"}


Trouble = Callable[[Scene], AbstractContextManager[None]]
TROUBLES: dict[str, Trouble] = {
    "locked": locked,
    "keys locked": functools.partial(locked, name="keys.db"),
    "full": full,
}
FILLS = "I hope that it never happens to anyone again. " * 30
"""Long enough for its rows to need new pages."""


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who finds the database busy is told so at once."""
    monkeypatch.setattr(scenes, "open_storage", functools.partial(open_storage, busy_seconds=0.05))


async def in_vain(here: Counter, texts: int = 3, *, ready: bool = False) -> None:
    """Texts that reach us while nothing can be kept."""
    for n in range(texts):
        answer = await here.twilio.post_inbound(
            here.twilio.hold_text_from(VICTIM_PHONE, f"{n} {FILLS}", to=here.twilio.numbers[0])
        )
        assert (answer.status_code, answer.content) == (503, b"")
    assert (await here.get("/readyz")).status_code == (200 if ready else 503)
    assert (await here.get("/healthz")).status_code == 200


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("trouble", TROUBLES)
async def test_nothing_is_acknowledged_and_listing_brings_every_text_in_once(
    trouble: str, tmp_path: Path, twilio: TwilioStandin
) -> None:
    async with counter(scene_at(tmp_path, "hopes"), twilio) as here:
        await here.get("/readyz")
        before, standing = rows(here.scene), talk(here.scene)
        with TROUBLES[trouble](here.scene):
            # a limit of pages leaves room for readiness's own small mark; a disk without room: test_full_disk.py
            await in_vain(here, ready=trouble == "full")
            with pytest.raises(StorageBusy):
                await catch_up(here.scene.house, here.channels.transports["sms"])
        assert rows(here.scene) == before
        assert talk(here.scene) == standing
        assert twilio.sent == []
        assert (await here.get("/readyz")).status_code == 200
        transport = here.channels.transports["sms"]
        assert await catch_up(here.scene.house, transport) == 3
        assert await catch_up(here.scene.house, transport) == 0
        await here.deliver()
        kept = [one.text for one in replies(here.scene)]
        assert kept[-3:] == [f"{n} {FILLS}" for n in range(3)]
        assert talk(here.scene).turns == standing.turns + 3
        assert talk(here.scene).step != "hopes"
        assert len(twilio.bodies(VICTIM_PHONE)) == 1
        assert "poison" not in tasks(here.scene)


@pytest.mark.usefixtures("quick")
async def test_what_twilio_repeats_after_a_503_is_not_taken_in_again_by_listing(
    tmp_path: Path, twilio: TwilioStandin
) -> None:
    async with counter(scene_at(tmp_path, "hopes"), twilio) as here:
        held = twilio.hold_text_from(VICTIM_PHONE, "That it ends", to=twilio.numbers[0])
        with locked(here.scene):
            assert (await twilio.post_inbound(held)).status_code == 503
        assert (await twilio.post_inbound(held)).status_code == 200
        assert await catch_up(here.scene.house, here.channels.transports["sms"]) == 0
        assert [one.text for one in replies(here.scene)].count("That it ends") == 1


@pytest.mark.usefixtures("quick")
async def test_a_delivery_report_that_cannot_be_kept_is_asked_for_again(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "hopes"), twilio) as here:
        await here.text("That it ends")
        with locked(here.scene):
            [answer] = await twilio.report(twilio.sent[0], "delivered")
            assert (answer.status_code, answer.content) == (503, b"")
        [answer] = await twilio.report(twilio.sent[0], "delivered")
        assert answer.status_code == 200


@pytest.mark.usefixtures("quick")
async def test_the_sender_waits_while_locked_and_sends_each_text_once(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "hopes"), twilio) as here:
        held = twilio.hold_text_from(VICTIM_PHONE, "That it ends", to=twilio.numbers[0])
        await twilio.post_inbound(held)
        with locked(here.scene):
            with pytest.raises(StorageBusy):
                await here.scene.deliverer.once()
            assert twilio.sent == []
        await here.deliver()
        assert len(twilio.bodies(VICTIM_PHONE)) == 1


@pytest.mark.usefixtures("quick")
async def test_the_console_says_so_and_keeps_nothing(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "hopes"), twilio) as here:
        with locked(here.scene):
            async with here.client() as client:
                answer = await client.get("/console/cases", headers={"Cookie": "intake_console=" + "a" * 43})
                figures = await client.get("/metrics", headers={"Authorization": f"Bearer {METRICS}"})
        assert (answer.status_code, figures.status_code) == (503, 503)
