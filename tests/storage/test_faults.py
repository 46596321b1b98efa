"""When the database is locked, full or cut off: nothing is acknowledged, nothing is half there."""

import signal
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_bot.errors import SetupError, StorageBusy
from storage.open import SqlStorage, open_storage
from storage.unit.sql_unit import SqlUnit
from tests.contracts.storage_kit import ANA, INDEX, MASTER, NOW, Place, a_reply_kept, a_text, keep_case


@pytest.fixture(name="place")
def place_fixture(tmp_path: Path) -> Iterator[Place]:
    place = Place(f"sqlite:///{tmp_path / 'intake.db'}", tmp_path)
    yield place
    place.close()


def write(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.put_inbound(a_reply_kept("x" * 5_000))
        unit.put_outbox(a_text(body="y" * 5_000))


def kept(storage: SqlStorage) -> tuple[int, int]:
    with storage.reading() as unit:
        return len(unit.inbounds(ANA)), len(unit.outbox(ANA))


def test_a_locked_database_is_busy_and_nothing_was_written(place: Place) -> None:
    storage = place.open(busy_seconds=0.05)
    keep_case(storage)
    other = sqlite3.connect(place.home / "intake.db", isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageBusy):
            write(storage)
        assert not storage.ready()
        assert kept(storage) == (0, 0)
    finally:
        other.close()
    write(storage)
    assert kept(storage) == (1, 1)
    assert storage.ready()


def test_a_reader_that_stays_makes_the_commit_fail_as_a_whole(place: Place) -> None:
    storage = place.open(busy_seconds=0.05)
    keep_case(storage)
    with storage.reading() as slow:
        assert slow.get_mark("none") == ""
        with pytest.raises(StorageBusy):
            write(storage)
    assert kept(storage) == (0, 0)
    write(storage)
    assert kept(storage) == (1, 1)


def test_a_full_disk_is_busy_and_leaves_nothing(place: Place) -> None:
    storage = place.open()
    keep_case(storage)
    with storage._engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageBusy, match="SQLITE_FULL"):
        write(storage)
    assert kept(storage) == (0, 0)
    with storage._engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        raw.execute("PRAGMA max_page_count = 1073741823")
    write(storage)
    assert kept(storage) == (1, 1)


def test_what_was_committed_survives_a_kill(tmp_path: Path) -> None:
    program = textwrap.dedent(
        """
        import itertools, sys
        from pathlib import Path
        from tests.contracts.storage_kit import ANA, Place, a_reply_kept, keep_case
        home = Path(sys.argv[1])
        storage = Place(f"sqlite:///{home / 'intake.db'}", home).open()
        keep_case(storage)
        for number in itertools.count(1):
            with storage.writing() as unit:
                for part in range(3):
                    unit.put_inbound(a_reply_kept(f"reply {number}.{part}"))
            print(number, flush=True)
        """
    )
    root = Path(__file__).parents[2]
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], cwd=root, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    acknowledged = 0
    for line in child.stdout:
        acknowledged = int(line)
        if acknowledged >= 20:
            child.send_signal(signal.SIGKILL)
            break
    acknowledged = max([acknowledged, *(int(line) for line in child.stdout if line.endswith("\n"))])
    child.stdout.close()
    assert child.wait(10) == -signal.SIGKILL

    place = Place(f"sqlite:///{tmp_path / 'intake.db'}", tmp_path)
    with place.open().reading() as unit:
        texts = [kept.text for kept in unit.inbounds(ANA)]
    place.close()
    assert len(texts) in (3 * acknowledged, 3 * acknowledged + 3)
    assert texts == [f"reply {1 + n // 3}.{n % 3}" for n in range(len(texts))]


def test_a_server_that_is_away_is_busy(tmp_path: Path) -> None:
    place = Place("postgresql+psycopg://nobody@127.0.0.1:1/none", tmp_path)
    with pytest.raises(StorageBusy):
        place.open(busy_seconds=1)


def test_a_server_that_goes_away_is_busy_until_it_is_back(postgres_database: str, tmp_path: Path) -> None:
    place = Place(postgres_database, tmp_path)
    storage = place.open()
    keep_case(storage)
    with pytest.raises(StorageBusy), storage.writing() as unit:
        cut_off_and_write(storage, unit)
    assert kept(storage) == (0, 0)
    write(storage)
    assert kept(storage) == (1, 1)
    place.close()


def cut_off_and_write(storage: SqlStorage, unit: SqlUnit) -> None:
    """End every other connection to this database, as a restart of the server would, in the middle of a unit."""
    unit.state(ANA)
    with storage._engine.connect() as connection:
        connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    unit.put_inbound(a_reply_kept())


def test_a_lock_held_elsewhere_on_the_server_is_busy(postgres_database: str, tmp_path: Path) -> None:
    place = Place(postgres_database, tmp_path)
    one, two = place.open(), place.open(busy_seconds=0.1)
    keep_case(one)
    with one.writing() as holder:
        holder.state(ANA)
        with pytest.raises(StorageBusy), two.writing() as unit:
            unit.state(ANA)
    place.close()


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://x/y", "postgresql+asyncpg://x/y"])
def test_an_unfit_address_is_refused_in_a_sentence(url: str, tmp_path: Path) -> None:
    with pytest.raises(SetupError):
        open_storage(url, home=tmp_path, master_key=MASTER, index_key=INDEX, ids=lambda: 1)


def test_a_short_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="32 bytes"):
        open_storage(
            f"sqlite:///{tmp_path / 'i.db'}", home=tmp_path, master_key=b"short", index_key=INDEX, ids=lambda: 1
        )


def test_the_files_are_their_owners_alone(place: Place) -> None:
    keep_case(place.open())
    modes = {file.name: oct(file.stat().st_mode & 0o777) for file in place.home.iterdir()}
    assert modes == {
        "intake.db": "0o600",
        "intake.db-journal": "0o600",
        "keys.db": "0o600",
        "keys.db-journal": "0o600",
    }


def test_every_sqlite_connection_is_as_durable_as_we_say(place: Place) -> None:
    storage = place.open()
    with storage._engine.connect() as connection:
        for name, expected in (("synchronous", 2), ("journal_mode", "truncate"), ("secure_delete", 1)):
            for where in ("main", "intake_keys"):
                assert connection.exec_driver_sql(f"PRAGMA {where}.{name}").scalar() == expected
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_keys_and_rows_are_one_commit(place: Place) -> None:
    """An erasure that cannot be written whole is not written at all, in neither file."""
    storage = place.open(busy_seconds=0.05)
    keep_case(storage)
    reader = sqlite3.connect(place.home / "keys.db", isolation_level=None)
    try:
        reader.execute("BEGIN")
        assert len(reader.execute("SELECT * FROM party_key").fetchmany(1)) == 1
        with pytest.raises(StorageBusy), storage.writing() as unit:
            unit.erase(ANA, NOW)
    finally:
        reader.close()
    with storage.reading() as unit:
        assert unit.state(ANA).party.profile.name == "Ana Morales"
