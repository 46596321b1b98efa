"""`intake-bot demo` as a process of its own, as a newcomer starts it."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
STARTS_IN = 40.0
"""Seconds the demo may take to print its addresses on a machine that is busy with other tests."""
ARGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--no-first-run"),
)
"""How these tests start chromium: it asks nobody anything."""


@dataclass(frozen=True)
class Demo:
    """The two addresses that a running demo printed."""

    phones: str
    sign_in: str

    @property
    def base(self) -> str:
        """``http://127.0.0.1:8000``."""
        return self.phones.removesuffix("/phones/")


@contextmanager
def running_demo(home: Path) -> Iterator[Demo]:
    """Started in an empty home on a free port; ended by Ctrl+C, as its own words say."""
    home.mkdir(parents=True, exist_ok=True)
    said = home / "said.txt"
    settings = {name: value for name, value in os.environ.items() if not name.startswith("INTAKE_")}
    settings |= {"INTAKE_HOME": str(home / "data"), "INTAKE_PORT": str(_free_port()), "PYTHONPATH": str(ROOT)}
    start = [sys.executable, "-c", "from intake_bot.cli import main; main()", "demo"]
    with said.open("wb") as out:
        process = subprocess.Popen(start, cwd=home, env=settings, stdout=out, stderr=subprocess.STDOUT)
        try:
            yield _addresses(process, said)
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _addresses(process: subprocess.Popen[bytes], said: Path) -> Demo:
    deadline = time.monotonic() + STARTS_IN
    while time.monotonic() < deadline and process.poll() is None:
        links = re.findall(r"http://\S+", said.read_text())
        if len(links) >= 2 and said.read_text().endswith("\n"):
            phones, sign_in, *_ = links
            return Demo(phones, sign_in)
        time.sleep(0.05)
    raise AssertionError(f"the demo did not start:\n{said.read_text()}")


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
