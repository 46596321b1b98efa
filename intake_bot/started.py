"""How this program was started, so that a sentence names a command in the way that it can be pasted."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from pathlib import Path

NAME = "intake-bot"
STARTED_AS = "STARTED_AS"
"""The variable in which ``./run`` says how it was called."""
OF_THE_RUN_FILE = frozenset({"test", "check", "bench", "help"})
"""Words that mean something else to ``./run``: the developers' commands."""


def named(words: str = "") -> str:
    """``staff link`` as ``./run staff link``: one's own way of starting, in front of the words of a command."""
    return f"{_start(words.partition(' ')[0])} {words}".strip()


def _start(command: str) -> str:
    """``./run`` where it was that, else the program as it was called; its bare name where it is found by that."""
    if by_run := os.environ.get(STARTED_AS, "").strip():
        beside = Path(by_run).parent / ".venv" / "bin" / NAME
        return shlex.quote(str(beside) if command in OF_THE_RUN_FILE else by_run)
    called = Path(sys.argv[0])
    if called.name != NAME or shutil.which(NAME) == str(called):
        return NAME
    return shlex.quote(sys.argv[0])
