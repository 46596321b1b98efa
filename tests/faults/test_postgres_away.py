"""The server's connection to PostgreSQL is cut: one request is told to come again, and has its effect once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from intake_bot.service import receive as receiving
from intake_bot.service import turns
from intake_bot.service.catch_up import catch_up
from tests.faults.counter import Counter, counter
from tests.faults.talks import replies, talk, tasks
from tests.standins.twilio import TwilioStandin
from tests.support.scene import VICTIM_PHONE, Scene

CUT = """SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()"""


def cut(url: str) -> int:
    """End every connection to this database, as a restart of the server would; how many that were."""
    with psycopg.connect(url.replace("postgresql+psycopg", "postgresql"), autocommit=True) as connection:
        return len(connection.execute(CUT).fetchall())


@asynccontextmanager
async def invited(home: Path, url: str, twilio: TwilioStandin) -> AsyncIterator[Counter]:
    """Dana has her first text, and the house is on PostgreSQL."""
    from intake_bot.service.release import invite
    from tests.faults.talks import CASE

    scene = Scene(home, url=url)
    scene.refer()
    async with counter(scene, twilio) as here:
        invite(scene.house, CASE, "victim-1", "staff@example.org")
        await here.deliver()
        yield here


async def test_a_connection_cut_between_two_texts_costs_one_503_at_most(
    tmp_path: Path, postgres_database: str, twilio: TwilioStandin
) -> None:
    async with invited(tmp_path, postgres_database, twilio) as here:
        assert cut(postgres_database) >= 1
        held = twilio.hold_text_from(VICTIM_PHONE, "1", to=twilio.numbers[0])
        first = await twilio.post_inbound(held)
        assert first.status_code in (200, 503)
        assert (first.content == b"") is (first.status_code == 503)
        assert len(replies(here.scene)) == (first.status_code == 200)
        assert (await twilio.post_inbound(held)).status_code == 200
        await here.deliver()
        assert [one.text for one in replies(here.scene)] == ["1"]
        assert talk(here.scene).step == "verify"
        assert len(twilio.bodies(VICTIM_PHONE)) == 2


async def test_a_connection_cut_in_the_middle_of_a_turn_leaves_nothing_of_it(
    tmp_path: Path, postgres_database: str, twilio: TwilioStandin, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with invited(tmp_path, postgres_database, twilio) as here:
        before, turn, cuts = talk(here.scene), turns.take_turn, [1]

        def cut_off(house: Any, unit: Any, state: Any, inbound: Any) -> Any:
            made = turn(house, unit, state, inbound)
            unit.flush()
            if cuts:
                cuts.pop()
                cut(postgres_database)
            return made

        monkeypatch.setattr(receiving, "take_turn", cut_off)
        answer = await here.text("1")
        assert (answer.status_code, answer.content) == (503, b"")
        assert (talk(here.scene), replies(here.scene), tasks(here.scene)) == (before, [], [])
        assert len(twilio.sent) == 1
        assert (await here.get("/readyz")).status_code == 200
        assert await catch_up(here.scene.house, here.channels.transports["sms"]) == 1
        assert await catch_up(here.scene.house, here.channels.transports["sms"]) == 0
        await here.deliver()
        assert talk(here.scene).step == "verify"
        assert len(twilio.bodies(VICTIM_PHONE)) == 2


async def test_a_connection_cut_at_readiness_is_found_out_and_mended(
    tmp_path: Path, postgres_database: str, twilio: TwilioStandin
) -> None:
    async with invited(tmp_path, postgres_database, twilio) as here:
        cut(postgres_database)
        await here.get("/readyz")
        assert (await here.get("/readyz")).status_code == 200
        assert (await here.text("1")).status_code == 200
