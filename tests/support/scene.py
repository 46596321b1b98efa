"""A whole house on a real SQLite database, with simulated phones and a clock that the test moves.

The conversation is saved and loaded again at every wait: nothing but the database joins two replies.
"""

from __future__ import annotations

import asyncio
import atexit
import hashlib
import itertools
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from intake_bot.casework.case import Case, Party
from intake_bot.casework.program import ContactOrder, CrisisLine, Program
from intake_bot.channels.phone.model import Bubble
from intake_bot.channels.phone.network import PhoneNetwork
from intake_bot.flows import CURRENT, RETIRED
from intake_bot.messages.render import Words
from intake_bot.service.deliver import Deliverer
from intake_bot.service.house import House
from intake_bot.service.ports import Inbound, Transport
from intake_bot.service.receive import Receipt, receive
from intake_bot.service.referrals import import_referral
from intake_bot.service.release import invite, resume
from storage.open import SqlStorage, open_storage

START = 1_793_124_000.0
"""Tuesday 27 October 2026, 11:00 in Los Angeles."""
VICTIM_PHONE, OFFENDER_PHONE = "+14155550010", "+14155550011"


@dataclass
class MovedClock:
    """A clock that stands still until the test moves it."""

    at: float = START

    def now(self) -> float:
        return self.at


@dataclass(frozen=True)
class LabelledChance:
    """The same labels always draw the same number, whatever else was drawn before."""

    seed: int = 1

    def draw(self, *labels: object) -> int:
        digest = hashlib.sha256(repr((self.seed, *labels)).encode()).digest()
        return int.from_bytes(digest[:8], "big") >> 1


def sample_program(**changes: Any) -> Program:
    """A program that stands for any."""
    program = Program(
        name="River Meeting Project",
        sender="River Project",
        phone="+1 415 555 0100",
        staff_hours={"en": "Mon-Fri 9-5", "es": "lun-vie 9-5"},
        time_zone="America/Los_Angeles",
        contact_order=ContactOrder.TOGETHER,
        effect={
            "victim": {
                "en": "Your case goes on the same way if you say no.",
                "es": "Su caso sigue igual si dice que no.",
            },
            "offender": {
                "en": "The court is told only if a meeting took place.",
                "es": "El juzgado solo sabrá si hubo una reunión.",
            },
        },
        crisis_lines=(CrisisLine({"en": "Talk to someone any time", "es": "Hable con alguien a toda hora"}, "988"),),
    )
    return replace(program, **changes)


def sample_referral(language: str = "en", **changes: Any) -> dict[str, Any]:
    """One case: Dana and Sam, both grown up, both with permission to be texted."""
    permission = {"by": "advocate", "on": "2026-10-12", "how": "phone call"}
    base: dict[str, Any] = {"custody": False, "time_zone": "America/Los_Angeles", "contact_permission": permission}
    referral: dict[str, Any] = {
        "case_no": "RM-2026-014",
        "source": "probation",
        "stage": "diversion",
        "offence": "vandalism",
        "offence_date": "2026-09-30",
        "relationship": "strangers",
        "responsibility_admitted": True,
        "orders": [],
        "contact_order": "together",
        "restitution_claimed": {"amount": "850.00", "currency": "USD"},
        "parties": [
            {
                **base,
                "role": "victim",
                "name": "Dana Reyes",
                "preferred_name": "Dana",
                "phone": VICTIM_PHONE,
                "language": language,
                "birth_year": 1980,
                "code_words": ["maple", "river", "lantern"],
            },
            {
                **base,
                "role": "offender",
                "name": "Sam Cole",
                "phone": OFFENDER_PHONE,
                "language": language,
                "birth_year": 2001,
                "code_words": ["quiet", "lamp", "orchard"],
            },
        ],
    }
    return {**referral, **changes}


@cache
def _empty_database() -> Path:
    """One migrated, empty database for the whole test process: migrating anew takes longer than most scenes."""
    home = Path(tempfile.mkdtemp(prefix="intake-empty-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    open_sqlite_or("", home, lambda: 1).close()
    return home


def copy_empty_database(home: Path) -> None:
    """Into an empty home; one that has a database keeps it."""
    if not any(home.iterdir()):
        shutil.copytree(_empty_database(), home, dirs_exist_ok=True)


def open_sqlite_or(url: str, home: Path, ids: Callable[[], int]) -> SqlStorage:
    """The database at ``url``, or SQLite in ``home``."""
    return open_storage(
        url or f"sqlite:///{home / 'intake.sqlite3'}",
        home=home,
        master_key=b"m" * 32,
        index_key=b"i" * 32,
        ids=ids,
    )


_WORDS: dict[int, Words] = {}


def words_for(program: Program) -> Words:
    """The words of a program, compiled once for each."""
    key = hash(repr(program))
    if key not in _WORDS:
        _WORDS[key] = Words.load(program, languages=program.languages)
    return _WORDS[key]


@dataclass
class Scene:
    """One house, its phones, and what the people in it do."""

    home: Path
    program: Program = field(default_factory=sample_program)
    seed: int = 1
    url: str = ""
    telegram: bool = True
    clock: MovedClock = field(default_factory=MovedClock)
    transports: Mapping[str, Transport] | None = None
    quiet: float = 0.0
    """Seconds that answers to own words wait; a scene's clock stands still, so mostly none."""

    def __post_init__(self) -> None:
        self.numbers = itertools.count(1)
        self.network = PhoneNetwork(self.clock, new_id=lambda: f"{next(self.numbers):08d}")
        self.ids = itertools.count(1000)
        self.house = self._build()
        self.house.open()
        ways = self.transports or {name: self.network.transport(name) for name in ("sms", "telegram")}
        self.deliverer = Deliverer(self.house, ways)

    def _build(self) -> House:
        if not self.url:
            copy_empty_database(self.home)
        storage = open_sqlite_or(self.url, self.home, lambda: next(self.ids))
        names = {"victim": "RiverVictimBot", "offender": "RiverOffenderBot"} if self.telegram else {}
        return House(
            program=self.program,
            words=words_for(self.program),
            storage=storage,
            clock=self.clock,
            chance=LabelledChance(self.seed),
            ids=lambda: next(self.ids),
            flows=CURRENT,
            retired=RETIRED,
            telegram_names=names,
            quiet=self.quiet,
        )

    def close(self) -> None:
        """Let go of the database."""
        self.house.close()

    # staff

    def refer(self, referral: dict[str, Any] | None = None) -> Case:
        """Import a referral as staff would."""
        return import_referral(self.house, referral or sample_referral())

    def party(self, key: str, case_no: str = "RM-2026-014") -> Party:
        """One party of a case."""
        return self.house.look(lambda unit: self._party(unit, case_no, key))

    @staticmethod
    def _party(unit: Any, case_no: str, key: str) -> Party:
        found: list[Party] = [p for p in unit.parties(unit.case(case_no).id) if p.key == key]
        return found[0]

    def invite(self, key: str, case_no: str = "RM-2026-014") -> None:
        """Staff release the first text, and it goes out when it may."""
        invite(self.house, case_no, key, "staff@example.org", "")
        self.deliver()

    def resume(self, key: str, case_no: str = "RM-2026-014") -> None:
        """Staff let a paused talk go on."""
        resume(self.house, case_no, key, "staff@example.org", "")
        self.deliver()

    # people

    def says(self, phone: str, line: str, text: str, *, app: str = "sms", media: tuple[str, ...] = ()) -> Receipt:
        """A person writes, and what follows is delivered."""
        return self.take(self.network.text(phone, line, text, app=app, attachments=media))

    def take(self, inbound: Inbound) -> Receipt:
        """One inbound through the front door."""

        async def through() -> Receipt:
            receipt = await receive(self.house, inbound)
            await self._deliver()
            return receipt

        return asyncio.run(through())

    def deliver(self) -> None:
        """Send what is due now."""
        asyncio.run(self._deliver())

    async def _deliver(self) -> None:
        for _ in range(50):
            if not await self.deliverer.once():
                return

    def pass_time(self, hours: float) -> None:
        """Move the clock, and send what became due."""
        self.clock.at += hours * 3600
        self.deliver()

    def seen(self, phone: str) -> list[Bubble]:
        """Everything on a phone's screen, in order."""
        return list(self.network.add(phone).bubbles)

    def last(self, phone: str) -> Bubble:
        """The newest text of ours on a phone."""
        return [bubble for bubble in self.seen(phone) if bubble.direction == "in"][-1]
