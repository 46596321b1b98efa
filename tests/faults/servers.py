"""`intake-bot serve` as a process of its own on SQLite, to be killed and started again in the same home."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx

from intake_bot.bootstrap.opening import open_house, prepare_home
from intake_bot.config import Settings
from intake_bot.service.house import House
from intake_bot.service.ports import KeptInbound, OutboxEntry
from intake_bot.service.referrals import import_referral
from intake_bot.service.release import invite
from tests.standins.twilio import TwilioStandin
from tests.support.live import PUBLIC, settings_for, until
from tests.support.scene import sample_referral

Who = tuple[str, str]
"""Case number and party key."""
CASES = ("RM-2026-014", "RM-2")
DANA, SAM, NOOR = (CASES[0], "victim-1"), (CASES[0], "offender-1"), (CASES[1], "victim-1")
ROOT = Path(__file__).parents[2]
STARTS_IN = 40.0
"""Seconds a server may take to answer on a machine that is busy with other tests."""
PATIENCE = 20.0
"""Seconds for what should happen at once."""
TAKEN = {"accepted", "sent", "delivered"}
"""States of a text that the provider has."""
NO_ROOM = 256
"""Bytes of any file that a process may write when its disk is full: less than a page, less than a journal."""


@dataclass
class Server:
    """One running process."""

    process: subprocess.Popen[bytes]
    port: int

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    def kill(self) -> None:
        """As the machine does when it runs out of memory: nothing is finished."""
        self.process.send_signal(signal.SIGKILL)
        assert self.process.wait(10) == -signal.SIGKILL

    def fill_disk(self, *, full: bool = True) -> None:
        """From now on no file of this process can be written (or again as before)."""
        _, most = resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (NO_ROOM if full else most, most))

    async def says_ready(self, ready: bool) -> bool:
        """Wait until /readyz says so; it may repeat its last answer for a moment."""
        for _ in range(int(PATIENCE * 20)):
            if (await self.status("/readyz") == 200) is ready:
                return True
            await asyncio.sleep(0.05)
        return False

    async def status(self, path: str) -> int:
        """What it answers to a GET."""
        async with httpx.AsyncClient(trust_env=False) as client:
            return (await client.get(f"{self.url}{path}", timeout=20)).status_code


def new_home(home: Path, twilio: TwilioStandin) -> Settings:
    """A home with two cases, in a zone where it is noon now: first texts wait for safe hours."""
    settings = settings_for(home, twilio, None)
    prepare_home(home, sample=True)
    zone = f"Etc/GMT{datetime.now(UTC).hour - 12:+d}"
    with open_house(settings) as house:
        for case_no in CASES:
            import_referral(house, _referral(case_no, zone))
    return settings


def _referral(case_no: str, zone: str) -> dict[str, Any]:
    made = sample_referral(case_no=case_no)
    for party in made["parties"]:
        party["time_zone"] = zone
        party["phone"] = phone_of((case_no, f"{party['role']}-1"))
    return made


def phone_of(who: Who) -> str:
    """The number of one person."""
    case_no, key = who
    return f"+1415555{CASES.index(case_no):02d}{'10' if key.startswith('victim') else '11'}"


@asynccontextmanager
async def serving(settings: Settings, twilio: TwilioStandin, *, log: str = "file") -> AsyncIterator[Server]:
    """Started as an operator starts it, until it can commit; gone at the end. ``log``: what it says goes to a
    ``file`` on its own disk, to ``nowhere``, or (once it is ready) into a ``broken pipe``."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = int(found.getsockname()[1])
    path = settings.home.parent / f"{port}.log"
    with path.open("wb") as file:
        file.write(b"-" * NO_ROOM + b"\n")  # a log that has grown already
        file.flush()
        to = {"file": file.fileno(), "nowhere": subprocess.DEVNULL, "broken pipe": subprocess.PIPE}[log]
        process = _start(settings, port, to)
        server = Server(process, port)
        try:
            await _ready(server, path)
            if process.stdout is not None:
                process.stdout.close()
            twilio.connect(PUBLIC, local_url=server.url)
            yield server
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()


def _start(settings: Settings, port: int, to: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(_COMMAND, env=_environment(settings, port), stdout=to, stderr=subprocess.STDOUT)


_COMMAND = [sys.executable, "-c", "from intake_bot.cli import main; main()", "serve"]


def _environment(settings: Settings, port: int) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("INTAKE_")}
    assert settings.twilio_auth_token is not None
    return kept | {
        "PYTHONPATH": str(ROOT),
        "INTAKE_HOME": str(settings.home),
        "INTAKE_PORT": str(port),
        "INTAKE_PUBLIC_URL": PUBLIC,
        "INTAKE_TWILIO_ACCOUNT_SID": settings.twilio_account_sid or "",
        "INTAKE_TWILIO_AUTH_TOKEN": settings.twilio_auth_token.get_secret_value(),
        "INTAKE_TWILIO_VICTIM_NUMBER": settings.twilio_victim_number or "",
        "INTAKE_TWILIO_OFFENDER_NUMBER": settings.twilio_offender_number or "",
        "INTAKE_TWILIO_API_URL": settings.twilio_api_url,
    }


async def _ready(server: Server, log: Path) -> None:
    deadline = time.monotonic() + STARTS_IN
    while time.monotonic() < deadline and server.process.poll() is None:
        try:
            if await server.status("/readyz") == 200:
                return
        except httpx.TransportError:
            await asyncio.sleep(0.05)
    said = await asyncio.to_thread(log.read_text)
    raise AssertionError(f"the server did not start: {said}")


@dataclass(frozen=True)
class Kept:
    """What the database holds of one person."""

    step: str
    turns: int
    replies: list[KeptInbound]
    texts: list[OutboxEntry]

    @property
    def states(self) -> list[str]:
        """Of the texts to them, oldest first."""
        return [entry.state for entry in self.texts]


def kept(house: House, who: Who = DANA) -> Kept:
    """Read beside the running server."""

    def work(unit: Any) -> Kept:
        party = next(one for one in unit.parties(unit.case(who[0]).id) if one.key == who[1])
        talk = unit.state(party.id).conversation
        texts = sorted(unit.outbox(party.id), key=lambda one: one.ordinal)
        step, turns = (talk.step, talk.turns) if talk else ("", 0)
        return Kept(step, turns, list(unit.inbounds(party.id)), texts)

    return house.look(work)


async def first_text(house: House, who: Who = DANA) -> None:
    """Staff release it, and we know that the provider has it."""
    await asyncio.to_thread(invite, house, *who, "staff@example.org")
    await until(lambda: set(kept(house, who).states) <= TAKEN, "the hello", PATIENCE)


def hurry(home: Path) -> None:
    """As if a minute had passed: leases have ended, retries are due, Twilio has had time to list a text."""
    with closing(sqlite3.connect(home / "intake.sqlite3")) as database:
        database.execute("update outbox set lease_until = lease_until - 60 where lease_until is not null")
        database.execute("update outbox set created_at = created_at - 60, not_before = not_before - 60")
        database.commit()
