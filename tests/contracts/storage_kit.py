"""Where a storage stands in tests (SQLite or PostgreSQL), and small things to keep in it."""

from __future__ import annotations

import dataclasses
import itertools
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from intake_bot.casework.case import Case, Party, Profile, Role
from intake_bot.engine.conversation import Conversation
from intake_bot.service.ports import Address, Inbound, KeptInbound, OutboxEntry
from storage import schema
from storage.engine import make_engine, transaction
from storage.open import SqlStorage, open_storage
from storage.unit.sql_unit import SqlUnit
from tests.postgres import PostgresServer

MASTER, INDEX = b"M" * 32, b"I" * 32
NOW = 1_700_000_000.0
ANA, BEN = 71, 72
"""Two parties of one case: victim-1 and offender-1."""
CASE = 7
ANAS = Address("sms", "victim", "+15550100071")
BENS = Address("sms", "offender", "+15550100072")


@dataclass
class Place:
    """One database, which may be opened several times, as several processes would."""

    url: str
    home: Path
    opened: list[SqlStorage] = field(default_factory=list)

    @property
    def is_postgres(self) -> bool:
        return self.url.startswith("postgresql")

    def open(self, *, busy_seconds: float = 5.0, master: bytes = MASTER, index: bytes = INDEX) -> SqlStorage:
        storage = open_storage(
            self.url,
            home=self.home,
            master_key=master,
            index_key=index,
            ids=_ids(len(self.opened)),
            busy_seconds=busy_seconds,
        )
        self.opened.append(storage)
        return storage

    def close(self) -> None:
        for storage in self.opened:
            storage.close()


def _ids(seed: int) -> Callable[[], int]:
    chance = random.Random(seed)
    return lambda: chance.getrandbits(63)


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database of this program's version, to be copied."""
    home = tmp_path_factory.mktemp("migrated")
    place = Place(f"sqlite:///{home / 'intake.db'}", home)
    place.open().close()
    return home


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Such a database on the server, to be emptied."""
    with postgres_server.fresh_database() as url:
        Place(url, tmp_path_factory.mktemp("home")).open().close()
        yield url


def emptied(url: str, home: Path) -> Place:
    """Emptying takes a hundredth of the time that making a database does."""
    engine = make_engine(url, home, 5.0)
    with transaction(engine, writing=True) as connection:
        for table in reversed(schema.metadata.sorted_tables):
            connection.execute(table.delete())
    engine.dispose()
    return Place(url, home)


@pytest.fixture(name="place", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def place_fixture(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A fresh database on each engine in turn."""
    if request.param == "sqlite":
        home = tmp_path / "home"
        shutil.copytree(request.getfixturevalue("migrated_sqlite"), home)
        place = Place(f"sqlite:///{home / 'intake.db'}", home)
        yield place
        place.close()
        return
    place = emptied(request.getfixturevalue("migrated_postgres"), tmp_path)
    yield place
    place.close()


@pytest.fixture(name="postgres_place")
def postgres_place_fixture(migrated_postgres: str, tmp_path: Path) -> Iterator[Place]:
    """An empty database on PostgreSQL, where several processes may write at once."""
    place = emptied(migrated_postgres, tmp_path)
    yield place
    place.close()


@pytest.fixture(name="storage")
def storage_fixture(place: Place) -> SqlStorage:
    """An open storage that holds one case with Ana (victim-1) and Ben (offender-1)."""
    storage = place.open()
    keep_case(storage)
    return storage


def keep_case(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.add_case(a_case(), [ana(), ben()])


def a_case(case_id: int = CASE, case_no: str = "2026-0107", **facts: object) -> Case:
    case = Case(
        id=case_id,
        case_no=case_no,
        source="court",
        stage="pre_charge",
        offence="burglary",
        offence_date="2026-09-01",
        relationship="strangers",
        responsibility_admitted=True,
        opened_at=NOW,
    )
    return dataclasses.replace(case, **facts)  # type: ignore[arg-type]  # any field of it


def ana(**facts: object) -> Party:
    profile = Profile("Ana Morales", "Anita", ANAS.value, ("lantern", "river"), telegram_token="token-of-ana")
    party = Party(ANA, CASE, "victim-1", Role.VICTIM, "es", "America/Denver", profile)
    return dataclasses.replace(party, **facts)  # type: ignore[arg-type]  # any field of it


def ben() -> Party:
    profile = Profile("Ben Carter", "", BENS.value, ("window", "maple"), birth_year=2009)
    return Party(BEN, CASE, "offender-1", Role.OFFENDER, "en", "America/Denver", profile)


_numbers = itertools.count(1)


def an_inbound(text: str = "hello", *, address: Address = ANAS, provider_id: str = "", at: float = NOW) -> Inbound:
    return Inbound(address, provider_id or f"SM{next(_numbers)}", at, text)


def a_reply_kept(text: str = "hello", *, party: int = ANA, number: int = 0, at: float = NOW) -> KeptInbound:
    return KeptInbound(
        id=number or next(_numbers),
        party_id=party,
        received_at=at,
        kind="text",
        text=text,
        step="safe_now",
        question=3,
        read_as="Chosen: yes",
        address=ANAS if party == ANA else BENS,
    )


def a_conversation(**facts: object) -> Conversation:
    return dataclasses.replace(Conversation("victim", 1, "safe_now", "es", "sms"), **facts)  # type: ignore[arg-type]  # any field of it


def a_text(ordinal: int = 1, **facts: object) -> OutboxEntry:
    """A text that is due now and for the next quarter of an hour."""
    entry = OutboxEntry(
        id=next(_numbers),
        party_id=ANA,
        ordinal=ordinal,
        address=ANAS,
        body="Is this a safe time?",
        purpose="reply",
        created_at=NOW,
        not_before=NOW,
        expires_at=NOW + 900,
    )
    return dataclasses.replace(entry, **facts)  # type: ignore[arg-type]  # any field of it


def fail_after(storage: SqlStorage, work: Callable[[SqlUnit], object]) -> None:
    """A unit in which everything goes well until, at its end, something breaks."""

    def poisoned(unit: SqlUnit) -> None:
        work(unit)
        unit.flush()
        raise RuntimeError("poison")

    with pytest.raises(RuntimeError, match="poison"), storage.writing() as unit:
        poisoned(unit)


def owe(storage: SqlStorage, *entries: OutboxEntry) -> None:
    with storage.writing() as unit:
        for entry in entries:
            unit.put_outbox(entry)


def claimed(storage: SqlStorage, now: float = NOW, limit: int = 10) -> list[int]:
    """The ids that a sender would get now; it holds them for a minute."""
    with storage.writing() as unit:
        return [entry.id for entry in unit.claim(now, now + 60, limit)]
