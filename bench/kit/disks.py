"""Is a folder on a disk, so that what is synced there survives a power cut?"""

from __future__ import annotations

import tempfile
from pathlib import Path

IN_MEMORY = frozenset({"tmpfs", "ramfs", "devtmpfs"})


class NotDurable(Exception):
    """The figures would not be those of a durable program; the sentence says what to do."""


def kind_of(folder: Path) -> str:
    """The file system's name ("ext4"), or "unknown" where the system does not tell."""
    folder = folder.resolve()
    best, kind = -1, "unknown"
    try:
        mounts = Path("/proc/self/mounts").read_text()
    except OSError:
        return kind
    for line in mounts.splitlines():
        _, place, found, *_ = line.split(" ")
        mounted = Path(place.replace("\\040", " "))
        if folder.is_relative_to(mounted) and len(mounted.parts) >= best:
            best, kind = len(mounted.parts), found
    return kind


def refuse_memory(folder: Path) -> str:
    """The file system's name; NotDurable where it is only memory."""
    kind = kind_of(folder)
    if kind in IN_MEMORY:
        raise NotDurable(f"{folder} is only in memory ({kind}): name a folder on a disk with --folder.")
    return kind


def folder_on_disk() -> Path:
    """The machine's folder for temporary files, or this one where that is only in memory."""
    usual = Path(tempfile.gettempdir())
    return usual if kind_of(usual) not in IN_MEMORY else Path.cwd()
