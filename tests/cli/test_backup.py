"""A dead disk loses nothing, and an old backup brings back nobody who was erased."""

from __future__ import annotations

import json
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from intake_bot.bootstrap import backups, opening, restores
from intake_bot.config import load_settings
from intake_bot.service.referrals import import_referral
from tests.casework.make import ROOT, example
from tests.cli.conftest import Run

FILE = str(ROOT / "examples" / "referral.json")
CASE = "RM-2026-014"
BASE = 1_795_384_800.0
DAY = 86_400.0
Made = Callable[..., tuple[Path, Path]]


@pytest.fixture
def case(home: Path, run: Run) -> str:
    run("referral", "import", FILE)
    run("case", "release", CASE, "offender-1")
    return CASE


@pytest.fixture
def back_up(tmp_path: Path, home: Path) -> Made:
    """A backup made so many days after the first: its two folders."""

    def made(day: float = 0.0, keep: int = 30) -> tuple[Path, Path]:
        to = tmp_path / "backup"
        done = backups.back_up(load_settings(), to / "database", to / "keys", keep, BASE + day * DAY)
        return Path(done.database), Path(done.keys)

    return made


@pytest.fixture
def fresh(tmp_path: Path, home: Path) -> Path:
    """Another machine's home: the two keys, and nothing else."""
    folder = tmp_path / "fresh"
    folder.mkdir(mode=0o700)

    def fill() -> None:
        for name in ("master.key", "index.key"):
            shutil.copyfile(home / name, folder / name)

    if (home / "master.key").exists():
        fill()
    return folder


def keyed(folder: Path, home: Path) -> Path:
    for name in ("master.key", "index.key"):
        shutil.copyfile(home / name, folder / name)
    return folder


def bring_back(fresh: Path, made: tuple[Path, Path], *lists: Path) -> restores.Restored:
    settings = load_settings().model_copy(update={"home": fresh})
    return restores.restore(settings, *made, lists, BASE + 40 * DAY)


def names_in(folder: Path) -> str:
    with opening.open_house(load_settings().model_copy(update={"home": folder})) as house:
        parties = house.look(lambda unit: unit.parties(unit.case(CASE).id))
    return " ".join(party.profile.name for party in parties)


def test_what_was_backed_up_comes_back_on_another_machine(case: str, home: Path, tmp_path: Path, run: Run) -> None:
    made = json.loads(run("backup", str(tmp_path / "b"), "--json").stdout)
    assert made["counts"] == {"cases": 1, "people": 2, "ledger entries": 1, "records": 0, "erased": 0, "keys": 3}
    fresh = tmp_path / "other"
    fresh.mkdir()
    keyed(fresh, home)
    told = run("restore", made["database"], made["keys"], "--into", str(fresh)).stdout
    assert "Every consent chain stands." in told
    assert "not sent, as they may have gone out: 1." in told
    assert names_in(fresh) == "Sam Cole Dana Reyes"
    assert not (fresh / restores.WORK).exists()
    assert (fresh / "program.toml").read_bytes() == (home / "program.toml").read_bytes()


def test_a_text_that_waited_then_is_not_sent_again_but_is_a_task(
    case: str, home: Path, fresh: Path, back_up: Made
) -> None:
    made = back_up()
    keyed(fresh, home)
    assert bring_back(fresh, made).texts_held == 1
    with opening.open_house(load_settings().model_copy(update={"home": fresh})) as house:
        assert dict(house.look(lambda unit: unit.outbox_states())) == {"cancelled": 1}
        [task] = house.look(lambda unit: unit.tasks())
        assert task.kind == "to_look_at"
        assert "not sent" in task.note


def test_backups_are_their_owners_alone_and_hold_neither_key_nor_name(case: str, home: Path, back_up: Made) -> None:
    folders = back_up()
    keys = [(home / name).read_text().strip() for name in ("master.key", "index.key")]
    secret = [*(key.encode() for key in keys), *(bytes.fromhex(key) for key in keys)]
    secret += [b"Dana Reyes", b"Sam Cole", b"14155550110", CASE.encode()]
    for folder in folders:
        assert folder.stat().st_mode & 0o777 == 0o700
        assert folder.parent.stat().st_mode & 0o777 == 0o700
        for path in folder.iterdir():
            assert path.stat().st_mode & 0o777 == 0o600
            assert [one for one in secret if one in path.read_bytes()] == [], path.name
    assert {path.name for path in folders[0].iterdir()} == {"intake.sqlite3", "manifest.json", "program.toml"}
    assert {path.name for path in folders[1].iterdir()} == {"keys.db", "erased.list", "manifest.json"}


def test_while_a_server_writes_every_copy_is_of_one_moment(case: str, home: Path, back_up: Made) -> None:
    stop, written = threading.Event(), [0]
    with opening.open_house(load_settings()) as house:
        house.open()

        def write() -> None:
            while not stop.is_set():
                referral = example()
                referral["case_no"] = f"W-{written[0]}"
                for n, party in enumerate(referral["parties"]):
                    party["phone"] = f"+1415556{2 * written[0] + n:04d}"
                import_referral(house, referral)
                written[0] += 1

        writer = threading.Thread(target=write)
        writer.start()
        try:
            sizes = []
            for day in range(6):
                before = written[0]
                until = time.monotonic() + 5
                while written[0] == before and time.monotonic() < until:
                    time.sleep(0.001)
                sizes.append(_whole(*back_up(day)))
        finally:
            stop.set()
            writer.join()
    assert sizes == sorted(set(sizes)), "the writer did not get between the copies"


def _whole(database: Path, keys: Path) -> int:
    """Each person of the copy has a key, each key a person."""
    with (
        closing(sqlite3.connect(database / "intake.sqlite3")) as rows,
        closing(sqlite3.connect(keys / "keys.db")) as store,
    ):
        people = {row[0] for row in rows.execute("SELECT id FROM party")}
        assert people == {row[0] for row in store.execute("SELECT party_id FROM party_key")}
    return len(people)


def test_a_backup_that_fails_half_way_leaves_nothing_that_looks_whole(
    case: str, back_up: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "_beside", full)
    with pytest.raises(Exception, match="No whole backup was made"):
        back_up()
    assert [path for path in (tmp_path / "backup").rglob("*") if path.is_file()] == []
    assert list((tmp_path / "backup" / "keys").iterdir()) == []


def test_old_key_stores_go_and_nothing_else(case: str, back_up: Made, tmp_path: Path) -> None:
    keys = tmp_path / "backup" / "keys"
    old = back_up(0)
    (keys / "notes.txt").write_text("mine")
    (keys / "20200101T000000Z").mkdir()
    (keys / "20200101T000000Z" / "letter.txt").write_text("mine")
    (keys / ".unfinished-20261201T000000Z").mkdir()
    (keys / ".unfinished-20261201T000000Z" / "keys.db").write_text("half")
    young = back_up(10)
    new = back_up(30.5)
    left = {path.name for path in keys.iterdir()}
    assert left == {young[1].name, new[1].name, "notes.txt", "20200101T000000Z"}
    assert old[0].exists(), "the database's backups are the operator's to remove"


@pytest.mark.parametrize("file", ["intake.sqlite3", "keys.db"])
@pytest.mark.parametrize("harm", ["torn", "changed", "gone"])
def test_a_backup_that_is_torn_or_changed_is_refused(
    case: str, home: Path, fresh: Path, back_up: Made, file: str, harm: str
) -> None:
    made = back_up()
    path = next(folder / file for folder in made if (folder / file).exists())
    data = path.read_bytes()
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes(data[:-100] if harm == "torn" else data[:-1] + bytes((data[-1] ^ 1,)))
    with pytest.raises(Exception, match="missing or was changed"):
        bring_back(keyed(fresh, home), made)
    assert {one.name for one in fresh.iterdir()} == {"master.key", "index.key"}


@pytest.mark.parametrize("name", ["master.key", "index.key"])
def test_another_key_is_refused_and_a_missing_one_is_named(
    case: str, home: Path, fresh: Path, back_up: Made, name: str
) -> None:
    made = back_up()
    keyed(fresh, home)
    (fresh / name).write_text("ab" * 32)
    with pytest.raises(Exception, match=f"The {name.removesuffix('.key')} key"):
        bring_back(fresh, made)
    (fresh / name).unlink()
    with pytest.raises(Exception, match=f"put the {name.removesuffix('.key')} key there"):
        bring_back(fresh, made)
    assert not (fresh / name).exists(), "a new key would open nothing"
    assert not (fresh / "intake.sqlite3").exists()
    assert not (fresh / "keys.db").exists()


def test_a_home_with_a_database_is_never_written_over(case: str, home: Path, back_up: Made) -> None:
    made = back_up()
    before = (home / "intake.sqlite3").read_bytes()
    with pytest.raises(Exception, match="nothing is written over"):
        bring_back(home, made)
    assert (home / "intake.sqlite3").read_bytes() == before


def test_keys_older_than_the_rows_and_a_newer_program_are_refused(
    case: str, home: Path, fresh: Path, back_up: Made
) -> None:
    first, second = back_up(0), back_up(1)
    keyed(fresh, home)
    with pytest.raises(Exception, match="older than the database's"):
        bring_back(fresh, (second[0], first[1]))
    manifest = json.loads((second[0] / "manifest.json").read_text())
    (second[0] / "manifest.json").write_text(json.dumps({**manifest, "revision": "9999"}))
    with pytest.raises(Exception, match="A newer intake-bot made this backup"):
        bring_back(fresh, second)
    with pytest.raises(Exception, match="is no backup of the database"):
        bring_back(fresh, (first[1], first[0]))


@pytest.mark.parametrize("way", ["list", "keys"])
def test_whoever_was_erased_after_the_backup_is_erased_again(
    case: str, home: Path, fresh: Path, back_up: Made, run: Run, way: str
) -> None:
    old = back_up(0)
    run("erase", CASE, "offender-1", "--yes")
    new = back_up(1)
    keyed(fresh, home)
    with_list = way == "list"
    done = bring_back(fresh, old, new[1] / "erased.list") if with_list else bring_back(fresh, (old[0], new[1]))
    # with the newer keys the person's own are gone; with the old ones the list names them
    assert (done.erased_by_keys, done.erased_by_list) == ((0, 1) if way == "list" else (1, 0))
    assert (done.counts["erased"], done.texts_held, done.problems) == (1, 0, ())
    assert names_in(fresh).strip() == "Dana Reyes"
    with closing(sqlite3.connect(fresh / "intake.sqlite3")) as raw:
        assert raw.execute("SELECT count(*) FROM outbox").fetchone() == (0,)
        kinds = [row[0] for row in raw.execute("SELECT kind FROM ledger ORDER BY seq")]
    assert kinds[-1] == "erased"


def test_without_a_list_the_old_backup_says_who_must_be_looked_for(
    case: str, home: Path, fresh: Path, back_up: Made, run: Run
) -> None:
    old = back_up(0)
    run("erase", CASE, "offender-1", "--yes")
    keyed(fresh, home)
    told = run("restore", str(old[0]), str(old[1]), "--into", str(fresh)).stdout
    assert "erase them by their certificates" in told
    assert "Sam Cole" in names_in(fresh)


def test_what_is_no_list_of_erased_people_is_refused(case: str, home: Path, fresh: Path, back_up: Made) -> None:
    made = back_up()
    with pytest.raises(Exception, match="no list of erased people"):
        bring_back(keyed(fresh, home), made, made[1] / "manifest.json")
    assert not (fresh / "intake.sqlite3").exists()


def test_the_last_person_of_a_case_takes_its_notes_along(
    case: str, home: Path, fresh: Path, back_up: Made, run: Run
) -> None:
    run("case", "notes", CASE, "Sam is Dana's cousin")
    old = back_up(0)
    for party in ("offender-1", "victim-1"):
        run("erase", CASE, party, "--yes")
    new = back_up(1)
    assert bring_back(keyed(fresh, home), (old[0], new[1])).erased_by_keys == 2
    with opening.open_house(load_settings().model_copy(update={"home": fresh})) as house:
        assert house.look(lambda unit: unit.case(CASE)).notes == ""


def test_the_doctor_says_when_the_last_backup_was_made(case: str, home: Path, back_up: Made, run: Run) -> None:
    def says() -> dict[str, str]:
        checks = json.loads(run("doctor", "--json").stdout)["checks"]
        return next(one for one in checks if one["name"] == "backup")

    assert says()["state"] == "missing"
    assert "No backup was ever made" in says()["says"]
    back_up()
    assert (says()["state"], says()["says"]) == ("ok", "The last one was made at 2026-11-22 22:00 UTC.")


def test_postgres_is_told_its_two_dumps(home: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTAKE_DATABASE_URL", "postgresql+psycopg://intake:hush@db/intake")
    told = run("backup", "b", ok=False).stderr
    assert told.count("pg_dump") == 2
    assert "hush" not in told


def test_the_two_kinds_must_lie_apart(case: str, run: Run, tmp_path: Path) -> None:
    assert "Say where to" in run("backup", ok=False).stderr
    same = str(tmp_path / "x")
    assert "two folders" in run("backup", "--database-to", same, "--keys-to", same, ok=False).stderr
    run("backup", "--database-to", str(tmp_path / "x"), "--keys-to", str(tmp_path / "y"))
    assert len(list((tmp_path / "y").iterdir())) == 1


def test_texts_that_were_removed_after_the_backup_are_gone_again(
    case: str, home: Path, fresh: Path, back_up: Made
) -> None:
    old = back_up(0)
    with opening.open_house(load_settings()) as house:
        party = house.look(lambda unit: next(one for one in unit.parties(unit.case(CASE).id) if one.role == "offender"))
        house.act(lambda unit: unit.forget_texts(party.id, BASE, None))
    new = back_up(1)
    done = bring_back(keyed(fresh, home), (old[0], new[1]))
    assert (done.texts_removed, done.erased_by_keys, done.texts_held, done.problems) == (1, 0, 0, ())
    assert names_in(fresh) == "Sam Cole Dana Reyes"
