"""A real server whose disk is full, or whose log cannot be written: nothing is acknowledged that was not kept,
and afterwards everything goes on by itself."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from intake_bot.bootstrap.opening import open_house
from intake_bot.service.house import House
from tests.faults.servers import DANA, PATIENCE, SAM, TAKEN, Server, first_text, kept, new_home, phone_of, serving
from tests.standins.twilio import TwilioStandin
from tests.support.live import until


@pytest.mark.slow
@pytest.mark.parametrize("log", ["nowhere", "file"], ids=["log elsewhere", "log on the same disk"])
async def test_nothing_is_acknowledged_while_full_and_with_room_everything_goes_on(
    log: str, tmp_path: Path, twilio: TwilioStandin
) -> None:
    settings = new_home(tmp_path / "home", twilio)
    with open_house(settings) as house:
        async with serving(settings, twilio, log=log) as server:
            await first_text(house)
            before = kept(house)
            server.fill_disk()
            answers = [await twilio.text_from(phone_of(DANA), "1", to=twilio.numbers[0]) for _ in range(3)]
            assert await server.says_ready(False)
            assert await server.status("/healthz") == 200
            assert kept(house) == before
            await _room_again(server, twilio, house)
            assert [(one.status_code, one.content) for _, [one] in answers] == [(503, b"")] * 3


async def _room_again(server: Server, twilio: TwilioStandin, house: House) -> None:
    server.fill_disk(full=False)
    assert await server.says_ready(True)
    held = [one for one in twilio.messages if one.direction == "inbound"]
    for one in (*held, *held):  # as Twilio repeats them, and as a listing would bring them
        assert (await twilio.post_inbound(one)).status_code == 200
    found = kept(house)
    assert len(found.replies) == len(held)
    assert found.turns == 1 + len(held)
    await until(lambda: kept(house).states[-1] in TAKEN, "the answer: the sender did not come back", PATIENCE)


@pytest.mark.slow
async def test_a_log_that_nobody_reads_any_more_stops_neither_writer_nor_sender(
    tmp_path: Path, twilio: TwilioStandin
) -> None:
    """Whatever took the log is gone (`serve | head`), and now something happens that would be logged."""
    settings = new_home(tmp_path / "home", twilio)
    with open_house(settings) as house:
        async with serving(settings, twilio, log="broken pipe"):
            await first_text(house)
            await first_text(house, SAM)
            with closing(sqlite3.connect(settings.home / "intake.sqlite3", timeout=20)) as database:
                damage = "update conversation set sealed = zeroblob(200) where flow = 'victim'"
                database.execute(damage)
                database.commit()
            dana = twilio.hold_text_from(phone_of(DANA), "1", to=twilio.numbers[0])
            assert (await twilio.post_inbound(dana)).status_code in (200, 500, 503)
            _, [answer] = await twilio.text_from(phone_of(SAM), "1", to=twilio.numbers[1])
            assert answer.status_code == 200
            await until(lambda: len(twilio.bodies(phone_of(SAM))) == 2, "the answer to Sam", PATIENCE)
