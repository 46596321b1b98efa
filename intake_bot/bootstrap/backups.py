"""``intake-bot backup``: the database and the key store into two folders, from one moment, while a server runs."""

from __future__ import annotations

import json
import os
import shutil
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from intake_bot import __version__
from intake_bot.bootstrap import backup_folders as folders
from intake_bot.casework.summary_forms import iso
from intake_bot.config import Settings
from intake_bot.errors import IntakeError, SetupError
from storage.backup import Facts, copy_both, look
from storage.keys import make_or_read_key
from storage.vault import Vault

LAST = "last-backup.json"
"""In the home folder: when and where the last backup was made. The doctor reads it."""
POSTGRES = (
    "This command copies SQLite; this program keeps its data in PostgreSQL. Make two dumps, and keep the second one "
    "30 days at most:\n"
    "  pg_dump --format=custom --exclude-schema=intake_keys --file=DATABASE.dump NAME\n"
    "  pg_dump --format=custom --schema=intake_keys --file=KEYS.dump NAME"
)


@dataclass(frozen=True, slots=True)
class Made:
    """What one run did."""

    at: str
    database: str
    keys: str
    counts: dict[str, int]
    without_key: int
    removed: tuple[str, ...]
    keep_keys_days: int

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)


def database_of(settings: Settings) -> Path:
    """SQLite's file; SetupError names PostgreSQL's own way."""
    url = settings.database_url.get_secret_value() if settings.database_url else ""
    if url and not url.startswith("sqlite"):
        raise SetupError(POSTGRES)
    return Path(url.partition(":///")[2]) if url else settings.home / folders.DATABASE_FILE


def vault_of(settings: Settings) -> Vault:
    """The keys as they are: none is made here, a new one would open nothing."""
    paths = (settings.key_path, settings.home / "index.key")
    for path in paths:
        if not path.is_file():
            raise SetupError(f"There is no {path}: put the {path.stem} key there, from where you keep its copy.")
    master, index = map(make_or_read_key, paths)
    return Vault(master, index)


def back_up(settings: Settings, database_to: Path, keys_to: Path, keep_keys: int, now: float) -> Made:
    """Copy, check that the copy opens, give both their names, and then remove key store backups that are too old."""
    database, keys = database_of(settings), settings.home / folders.KEYS_FILE
    for path in (database, keys):
        if not path.is_file():
            raise SetupError(f"There is nothing to back up yet: no {path}.")
    vault = vault_of(settings)
    os.umask(0o077)
    name = folders.stamp(now)
    try:
        with ExitStack() as undo:
            to = []
            for parent in (database_to, keys_to):
                to.append(folders.begin(parent, name))
                undo.callback(shutil.rmtree, to[-1], ignore_errors=True)
            copy_both(database, keys, to[0] / folders.DATABASE_FILE, to[1] / folders.KEYS_FILE)
            facts = look(to[0] / folders.DATABASE_FILE, to[1] / folders.KEYS_FILE, vault)
            _beside(settings, to[0])
            (to[1] / folders.ERASED_FILE).write_text("".join(f"{one}\n" for one in facts.erased), encoding="ascii")
            # the keys first: keys without rows do no harm
            keys_whole = folders.finish(to[1], _manifest(folders.KEYS, facts, now))
            database_whole = folders.finish(to[0], _manifest(folders.DATABASE, facts, now))
        removed = folders.prune_keys(keys_to, name, keep_keys, now)
        made = Made(iso(now) or "", str(database_whole), str(keys_whole), facts.counts, len(facts.keyless),
                    tuple(removed), keep_keys)  # fmt: skip
        (settings.home / LAST).write_text(json.dumps({"at": now, "database": made.database}) + "\n", encoding="utf-8")
    except OSError as error:
        raise SetupError(f"No whole backup was made: {error.filename or database_to}: {error.strerror}.") from error
    return made


def last_backup(home: Path) -> float | None:
    """When the last one was made from this home; None for never."""
    try:
        return float(json.loads((home / LAST).read_text(encoding="utf-8"))["at"])
    except (OSError, IntakeError, ValueError, KeyError, TypeError):
        return None


def _beside(settings: Settings, folder: Path) -> None:
    """The program's own file and words, without which a restored database speaks for nobody."""
    if settings.program_path.is_file():
        shutil.copyfile(settings.program_path, folder / "program.toml")
    words = settings.home / "messages"
    for path in sorted(words.rglob("*.toml")) if words.is_dir() else ():
        to = folder / "messages" / path.relative_to(words)
        to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.copyfile(path, to)


def _manifest(format_: str, facts: Facts, now: float) -> dict[str, object]:
    return {
        "format": format_,
        "made_at": folders.stamp(now),
        "program": __version__,
        "revision": facts.revision,
        "erasures": facts.erasures,
        "counts": facts.counts,
    }
