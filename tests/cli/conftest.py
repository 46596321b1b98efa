"""The command line on a home folder of its own."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from typer.testing import CliRunner

from intake_bot.cli import app
from intake_bot.program_template import template

settings.register_profile("unhurried", deadline=None)  # a busy machine is no bug
settings.load_profile("unhurried")

Run = Callable[..., Any]


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No INTAKE_* of the machine, no .env, an empty home."""
    for name in [name for name in os.environ if name.startswith("INTAKE_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    home = tmp_path / "home"
    monkeypatch.setenv("INTAKE_HOME", str(home))
    return home


@pytest.fixture
def home(own_settings: Path) -> Path:
    """A home with the sample program."""
    own_settings.mkdir(mode=0o700)
    (own_settings / "program.toml").write_text(template(sample=True), encoding="utf-8")
    return own_settings


@pytest.fixture
def run() -> Run:
    """Runs one command; ``ok`` is whether it must succeed."""

    def command(*args: str, ok: bool = True, **more: Any) -> Any:
        result = CliRunner().invoke(app, list(args), **more)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert (result.exit_code == 0) is ok, result.output
        return result

    return command
