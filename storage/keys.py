"""Key files: 32 random bytes each, made at first use, readable by their owner only."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from intake_bot.errors import SetupError

KEY_BYTES = 32


def make_or_read_key(path: Path) -> bytes:
    """The key in this file; a new one is made where there is none. Two processes that start at once get
    the same one, because a finished file is linked into place and never written over."""
    with contextlib.suppress(FileNotFoundError):
        return _parse(path, path.read_text("ascii", errors="replace"))
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".key-")
    try:
        with os.fdopen(handle, "w") as file:
            file.write(f"{os.urandom(KEY_BYTES).hex()}\n")
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            os.link(name, path)
        _sync_folder(path.parent)
    finally:
        os.unlink(name)
    return _parse(path, path.read_text("ascii", errors="replace"))


def _parse(path: Path, text: str) -> bytes:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise SetupError(f"{path} does not hold a key: 64 hexadecimal digits are expected.")
    return key


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
