"""A sentence that names a command names it as this program was started, so that it can be pasted."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from intake_bot.started import OF_THE_RUN_FILE, STARTED_AS, named
from tests.casework.make import ROOT
from tests.cli.conftest import Run

FILE = str(ROOT / "examples" / "referral.json")


@pytest.mark.parametrize(
    ("by_run", "called", "says"),
    [
        ("./run", "/x/.venv/bin/intake-bot", "./run staff link"),
        ("/srv/our bot/run", "/x/intake-bot", "'/srv/our bot/run' staff link"),
        ("", "/nowhere/.venv/bin/intake-bot", "/nowhere/.venv/bin/intake-bot staff link"),
        ("", "/usr/bin/pytest", "intake-bot staff link"),
    ],
)
def test_a_command_is_named_as_the_program_was_started(
    by_run: str, called: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(STARTED_AS, by_run)
    monkeypatch.setattr(sys, "argv", [called])
    assert named("staff link") == says


@pytest.mark.parametrize(
    ("by_run", "says"), [("./run", ".venv/bin/intake-bot check"), ("/srv/run", "/srv/.venv/bin/intake-bot check")]
)
def test_what_the_run_file_keeps_for_developers_is_named_past_it(
    by_run: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(STARTED_AS, by_run)
    assert named("check") == says
    words = set(re.findall(r"^    ([a-z| '']+)\)", (ROOT / "run").read_text().partition("# --- what to do")[2], re.M))
    assert {one.strip(" '") for word in words for one in word.split("|")} - {""} == OF_THE_RUN_FILE


def test_the_bare_name_is_enough_where_it_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "intake-bot"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.delenv(STARTED_AS, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "argv", [str(program)])
    assert named("doctor") == "intake-bot doctor"


def test_what_the_commands_say_next_can_be_pasted(home: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(STARTED_AS, "./run")
    said = run("referral", "import", FILE).stdout
    said += run("case", "show", "RM-2026-014").stdout
    said += run("staff", "add", "kim@example.org", "--name", "Kim").stdout
    for command in ("case show RM-2026-014", "case release RM-2026-014 offender-1", "staff link kim@example.org"):
        assert f"./run {command}" in said
    assert "intake-bot" not in said


def test_the_run_file_says_how_it_was_called(tmp_path: Path) -> None:
    """The run file itself, with a stand-in for the program: no packages are fetched."""
    (tmp_path / "run").write_text((ROOT / "run").read_text())
    bin_ = tmp_path / ".venv" / "bin"
    bin_.mkdir(parents=True)
    (bin_ / "intake-bot").write_text('#!/bin/sh\necho "$STARTED_AS $*"\n')
    (bin_ / "intake-bot").chmod(0o755)
    text = (tmp_path / "run").read_text().replace("        prepare run\n", "")
    (tmp_path / "run").write_text(text)
    (tmp_path / "run").chmod(0o755)
    env = {"PATH": os.environ["PATH"]}
    for called in ("./run", str(tmp_path / "run")):
        done = subprocess.run([called, "doctor"], cwd=tmp_path, env=env, capture_output=True, text=True, check=True)
        assert done.stdout == f"{called} doctor\n"
    done = subprocess.run(["bash", "run", "doctor"], cwd=tmp_path, env=env, capture_output=True, text=True, check=True)
    assert done.stdout == "./run doctor\n"
