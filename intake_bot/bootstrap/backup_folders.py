"""Backups as folders: named by UTC time, each with a manifest, whole or not there at all."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from intake_bot.errors import SetupError

DATABASE, KEYS = "intake-bot database backup 1", "intake-bot keys backup 1"
"""What a manifest says it is."""
DATABASE_FILE, KEYS_FILE, ERASED_FILE, MANIFEST = "intake.sqlite3", "keys.db", "erased.list", "manifest.json"
UNFINISHED = ".unfinished-"
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(?:\.unfinished-)?(\d{8}T\d{6}Z)")
_OWN_KEY_FILES = {KEYS_FILE, f"{KEYS_FILE}-journal", ERASED_FILE, MANIFEST}


def stamp(at: float) -> str:
    """The name of a backup made then: ``20261122T221500Z``."""
    return datetime.fromtimestamp(at, UTC).strftime(_STAMP)


def begin(parent: Path, name: str) -> Path:
    """A folder under a name that no one takes for a backup."""
    if (parent / name).exists():
        raise SetupError(f"{parent / name} is there already: try again in a second.")
    parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder = parent / f"{UNFINISHED}{name}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    return folder


def finish(folder: Path, manifest: Mapping[str, object]) -> Path:
    """Write the manifest with every file's sum, force all of it to disk, and give the folder its name."""
    sums = {str(path.relative_to(folder)): _sum(path) for path in sorted(folder.rglob("*")) if path.is_file()}
    text = json.dumps({**manifest, "sha256": sums}, indent=2) + "\n"
    (folder / MANIFEST).write_text(text, encoding="utf-8")
    for path in (*folder.rglob("*"), folder):
        os.chmod(path, 0o700 if path.is_dir() else 0o600)
        _sync(path)
    whole = folder.with_name(folder.name.removeprefix(UNFINISHED))
    os.rename(folder, whole)
    _sync(whole.parent)
    return whole


def prune_keys(parent: Path, keep: str, days: int, now: float) -> list[str]:
    """Remove key store backups older than ``days``, and what a broken-off one left: nothing but what this program made.
    An erasure reaches the database's old backups by this alone."""
    removed = []
    before = datetime.fromtimestamp(now, UTC) - timedelta(days=days)
    for folder in sorted(parent.iterdir()):
        found = _NAME.fullmatch(folder.name)
        if found is None or folder.is_symlink() or not folder.is_dir() or folder.name == keep:
            continue
        made = datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC)
        broken_off = folder.name.startswith(UNFINISHED)
        if (made < before or broken_off) and {one.name for one in folder.iterdir()} <= _OWN_KEY_FILES:
            shutil.rmtree(folder)
            removed.append(folder.name)
    if removed:
        _sync(parent)
    return removed


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup whose files are as they were written."""

    folder: Path
    manifest: Mapping[str, Any]

    @property
    def made_at(self) -> str:
        """ISO time, UTC: sorts as text."""
        return str(self.manifest["made_at"])


def read_backup(folder: Path, format_: str) -> Backup:
    """SetupError for a folder that is no such backup, or whose files were changed or cut short."""
    manifest: dict[str, Any] = {}
    sums: dict[str, str] = {}
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        sums = dict(manifest["sha256"])
        right = manifest["format"] == format_ and isinstance(manifest["made_at"], str)
    except (OSError, ValueError, KeyError, TypeError):
        right = False
    needed = DATABASE_FILE if format_ == DATABASE else KEYS_FILE
    if not right or needed not in sums:
        what = "database" if format_ == DATABASE else "key store"
        raise SetupError(f"{folder} is no backup of the {what}: name a folder like .../20261122T221500Z.")
    for name, sha in sums.items():
        path = folder / name
        if not path.is_file() or _sum(path) != sha:
            raise SetupError(f"{path} is missing or was changed since the backup was made: use another backup.")
    return Backup(folder, manifest)


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
