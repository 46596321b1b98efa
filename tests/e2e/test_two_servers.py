"""Two `intake-bot serve` processes on one PostgreSQL: nobody is answered twice, nobody's replies are disordered."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from intake_bot.bootstrap.opening import open_house, prepare_home
from intake_bot.config import Settings
from intake_bot.service.house import House
from intake_bot.service.referrals import import_referral
from intake_bot.service.release import invite
from tests.standins.twilio import TwilioStandin
from tests.support.live import PUBLIC, settings_for, until
from tests.support.scene import sample_referral

PEOPLE = 6
STARTS_IN = 30.0
"""Seconds a server may take to answer: two processes and a database share two cores."""


@dataclass
class Server:
    """One running process."""

    port: int
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def zone_where_it_is_noon() -> str:
    """First texts wait for safe hours; somewhere it is noon now."""
    hours = 12 - datetime.now(UTC).hour
    return f"Etc/GMT{-hours:+d}"


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@contextmanager
def serving(settings: Settings, twilio: TwilioStandin, log: Path) -> Iterator[Server]:
    """A server as an operator starts it; everything comes by the environment."""
    port = free_port()
    assert settings.database_url is not None
    given = {
        "INTAKE_HOME": str(settings.home),
        "INTAKE_DATABASE_URL": settings.database_url.get_secret_value(),
        "INTAKE_PUBLIC_URL": PUBLIC,
        "INTAKE_TWILIO_ACCOUNT_SID": twilio.account_sid,
        "INTAKE_TWILIO_AUTH_TOKEN": twilio.auth_token,
        "INTAKE_TWILIO_VICTIM_NUMBER": twilio.numbers[0],
        "INTAKE_TWILIO_OFFENDER_NUMBER": twilio.numbers[1],
        "INTAKE_TWILIO_API_URL": twilio.url,
        "INTAKE_PORT": str(port),
    }
    kept = {name: value for name, value in os.environ.items() if not name.startswith("INTAKE_")}
    command = [sys.executable, "-c", "from intake_bot.cli import main; main()", "serve"]
    with log.open("wb") as out:
        process = subprocess.Popen(command, env={**kept, **given}, stdout=out, stderr=out)
        try:
            yield Server(port, process)
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_for(server: Server, log: Path) -> None:
    """Until it can commit."""
    deadline = time.monotonic() + STARTS_IN
    while time.monotonic() < deadline:
        if server.process.poll() is not None:
            break
        try:
            if httpx.get(f"{server.url}/readyz").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.05)
    raise AssertionError(f"the server did not start: {log.read_text()}")


def referral(number: int) -> dict[str, Any]:
    """One of several cases, each with its own numbers."""
    zone = zone_where_it_is_noon()
    made = sample_referral(case_no=f"RM-{number}")
    for at, party in enumerate(made["parties"]):
        party |= {"phone": f"+1415555{number:02d}{at:02d}", "time_zone": zone}
    return made


def words_of(house: House, number: int) -> str:
    """The code word asked of one victim."""

    def work(unit: Any) -> str:
        party = next(one for one in unit.parties(unit.case(f"RM-{number}").id) if one.key == "victim-1")
        conversation = unit.state(party.id).conversation
        word: str = party.profile.code_words[conversation.word]
        return word

    return house.look(work)


def story(house: House, number: int) -> dict[str, Any]:
    """What is kept of one victim: replies in order, texts in order, and where they stand."""

    def work(unit: Any) -> dict[str, Any]:
        party = next(one for one in unit.parties(unit.case(f"RM-{number}").id) if one.key == "victim-1")
        state = unit.state(party.id)
        kept = sorted(unit.inbounds(party.id), key=lambda one: one.question)
        return {
            "replies": [one.text for one in kept],
            "questions": [one.question for one in kept],
            "texts": [entry.state for entry in unit.outbox(party.id)],
            "step": state.conversation.step,
            "turns": state.conversation.turns,
        }

    return house.look(work)


@pytest.mark.slow
async def test_two_servers_answer_each_reply_once_and_in_order(
    tmp_path: Path, twilio: TwilioStandin, postgres_database: str
) -> None:
    settings = settings_for(tmp_path / "home", twilio, None, database_url=postgres_database)
    prepare_home(settings.home, sample=True)
    logs = [tmp_path / "one.log", tmp_path / "two.log"]
    with open_house(settings) as house:
        for number in range(1, PEOPLE + 1):
            import_referral(house, referral(number))
        with serving(settings, twilio, logs[0]) as one, serving(settings, twilio, logs[1]) as two:
            for server, log in zip((one, two), logs, strict=True):
                await asyncio.to_thread(wait_for, server, log)
            for number in range(1, PEOPLE + 1):
                invite(house, f"RM-{number}", "victim-1", "staff@example.org")
            await asyncio.gather(*(a_person(house, twilio, (one.url, two.url), n) for n in range(1, PEOPLE + 1)))
        for number in range(1, PEOPLE + 1):
            kept = story(house, number)
            assert kept["questions"] == sorted(set(kept["questions"])), "a reply was taken twice or out of order"
            assert kept["step"] == "good_hours", kept
            assert len(kept["texts"]) == kept["turns"] == 7
            assert len(twilio.bodies(f"+1415555{number:02d}00")) == 7, "a text was sent twice, or not at all"


async def a_person(house: House, twilio: TwilioStandin, urls: tuple[str, str], number: int) -> None:
    """Answers six questions; each reply is handed to both servers at the same moment, as a retry might be."""
    phone = f"+1415555{number:02d}00"
    async with httpx.AsyncClient() as client:
        for turn in range(6):
            await until(lambda turn=turn: arrived(house, number) > turn, f"text {turn + 1} to {phone}", 30)  # type: ignore[misc]  # mypy cannot type a lambda with a default
            body = words_of(house, number) if turn == 1 else "1"
            pairs = [
                ("MessageSid", f"SM{number:04d}{turn:04d}"),
                ("AccountSid", twilio.account_sid),
                ("From", phone),
                ("To", twilio.numbers[0]),
                ("Body", body),
                ("NumMedia", "0"),
            ]
            content, headers = twilio.signed(f"{PUBLIC}/sms/twilio/inbound", pairs)
            answers = await asyncio.gather(
                *(client.post(f"{url}/sms/twilio/inbound", content=content, headers=headers) for url in urls)
            )
            assert [answer.status_code for answer in answers] == [200, 200]
        await until(lambda: arrived(house, number) == 7, "the last text", 30)


def arrived(house: House, number: int) -> int:
    """How many texts to this person the provider is known to have."""
    return sum(state in ("accepted", "sent", "delivered") for state in story(house, number)["texts"])
