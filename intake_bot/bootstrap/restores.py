"""``intake-bot restore``: two backups into a home without a database, checked and mended before anything may start."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from intake_bot.bootstrap import backup_folders as folders
from intake_bot.bootstrap.backups import vault_of
from intake_bot.bootstrap.opening import new_id, open_house
from intake_bot.config import Settings
from intake_bot.errors import SetupError
from intake_bot.service.restoring import broken_chains, erase_again, hold_waiting, note_texts_gone
from storage.backup import look
from storage.keys import make_or_read_key
from storage.migrate import HEAD
from storage.open import open_storage
from storage.restore import drop_what_has_no_key, named_in
from storage.vault import Vault

WORK = ".restoring"


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back, and what did not."""

    home: str
    made_at: str
    counts: dict[str, int]
    erased_by_keys: int
    erased_by_list: int
    texts_removed: int
    texts_held: int
    problems: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)


def restore(settings: Settings, database: Path, keys: Path, lists: Iterable[Path], now: float) -> Restored:
    """Everything is done in a folder of its own inside the home; only what is whole and mended gets its name."""
    if settings.database_url is not None:
        raise SetupError("restore writes intake.sqlite3 into the home folder: unset INTAKE_DATABASE_URL first.")
    home = settings.home
    _check_empty(home)
    vault = vault_of(settings)
    rows, store = folders.read_backup(database, folders.DATABASE), folders.read_backup(keys, folders.KEYS)
    if store.made_at < rows.made_at:
        raise SetupError("The key store's backup is older than the database's: rows would have no key. "
                         "Take the one of the same name, or a later one.")  # fmt: skip
    if str(rows.manifest["revision"]) > HEAD:
        raise SetupError(f"A newer intake-bot made this backup (its version is {rows.manifest['revision']}, this one "
                         f"knows up to {HEAD}): restore with that one.")  # fmt: skip
    macs = read_lists([*lists, keys / folders.ERASED_FILE])
    os.umask(0o077)
    work = home / WORK
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(mode=0o700)
    try:
        shutil.copyfile(database / folders.DATABASE_FILE, work / folders.DATABASE_FILE)
        shutil.copyfile(keys / folders.KEYS_FILE, work / folders.KEYS_FILE)
        _take_along(home, work, database)
        made = _mend(settings, work, vault, macs, now, rows.made_at)
        _put_in_place(home, work)
    except OSError as error:
        raise SetupError(f"Nothing was restored: {error.filename or home}: {error.strerror}.") from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return made


def read_lists(paths: Iterable[Path]) -> frozenset[str]:
    """Everyone named in these lists of erased people."""
    found: set[str] = set()
    for path in paths:
        try:
            lines = path.read_text(encoding="ascii").split()
        except (OSError, ValueError) as error:
            raise SetupError(f"{path} cannot be read as a list of erased people.") from error
        if not all(re.fullmatch(r"[0-9a-f]{64}", line) for line in lines):
            raise SetupError(f"{path} is no list of erased people: it is the erased.list of a key store backup.")
        found.update(lines)
    return frozenset(found)


def _check_empty(home: Path) -> None:
    if not home.is_dir():
        raise SetupError(f"There is no folder {home}: make it, and put master.key and index.key into it.")
    for name in (folders.DATABASE_FILE, folders.KEYS_FILE):
        for path in (home / name, home / f"{name}-journal", home / f"{name}-wal"):
            if path.exists():
                raise SetupError(f"{path} is there: nothing is written over. Move it away, or use --into.")


def _take_along(home: Path, work: Path, database: Path) -> None:
    """program.toml and the program's words: the home's own, if it has any, else the backup's."""
    for name in ("program.toml", "messages"):
        found = next((folder / name for folder in (home, database) if (folder / name).exists()), None)
        if found is None and name == "program.toml":
            raise SetupError(f"There is no program.toml, neither in {database} nor in {home}: put yours there.")
        if found is not None:
            _copy(found, work / name)
    shutil.copyfile(home / "index.key", work / "index.key")


def _copy(found: Path, to: Path) -> None:
    if found.is_dir():
        shutil.copytree(found, to, copy_function=shutil.copyfile)
    else:
        shutil.copyfile(found, to)


def _mend(settings: Settings, work: Path, vault: Vault, macs: frozenset[str], now: float, made_at: str) -> Restored:
    database, keys = work / folders.DATABASE_FILE, work / folders.KEYS_FILE
    look(database, keys, vault)
    master = make_or_read_key(settings.key_path)
    index = make_or_read_key(settings.home / "index.key")
    # migrates, and refuses the wrong keys, as a start does
    open_storage(f"sqlite:///{database}", home=work, master_key=master, index_key=index, ids=new_id).close()
    gone = drop_what_has_no_key(database, keys, vault, now)
    inside = settings.model_copy(update={"home": work, "master_key_file": settings.key_path.absolute()})
    with open_house(inside) as house:
        by_keys = erase_again(house, gone.people, keyless=True)
        by_list = erase_again(house, named_in(database, vault, macs), keyless=False)
        note_texts_gone(house, gone.texts)
        held = hold_waiting(house, made_at)
        problems = broken_chains(house)
    counts = look(database, keys, vault).counts
    home = str(settings.home)
    return Restored(home, made_at, counts, by_keys, by_list, len(gone.texts), held, problems)


def _put_in_place(home: Path, work: Path) -> None:
    """The keys first. A link is never made over a file that a server made meanwhile."""
    for name in ("program.toml", "messages"):
        if (work / name).exists() and not (home / name).exists():
            _copy(work / name, home / name)
    for name in (folders.KEYS_FILE, folders.DATABASE_FILE):
        with (work / name).open("rb") as file:
            os.fsync(file.fileno())
        os.chmod(work / name, 0o600)
        os.link(work / name, home / name)
    handle = os.open(home, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
