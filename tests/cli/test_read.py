"""``intake-bot read``: one JSON object a line, as docs/operators/reading-lines.md says."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.cli.conftest import Run

FIELDS = {"text", "opt_out", "act", "danger", "answer", "asks_again", "topics"}
NOW = ("--now", "2026-11-24T10:00", "--zone", "America/Chicago")


def read(run: Run, lines: str, *args: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run("read", *args, input=lines).stdout.splitlines()]


def test_every_line_gives_one_object_with_all_fields(run: Run) -> None:
    found = read(run, "hello\n\nSTOP\n", "--lang", "en")
    assert [one["text"] for one in found] == ["hello", "", "STOP"]
    assert all(set(one) == FIELDS for one in found)


@pytest.mark.parametrize(
    ("line", "args", "field", "value"),
    [
        ("Stop.", (), "opt_out", "keyword"),
        ("please stop texting me", (), "opt_out", "phrase"),
        ("ya no me manden mensajes", ("--lang", "es"), "opt_out", "phrase"),
        ("the end of March works", (), "opt_out", None),
        ("I want to kill myself", (), "danger", {"kind": "self_harm", "tier": "clear"}),
        ("I'm dying to know", (), "danger", None),
        ("delete everything you have on me", (), "act", "erase"),
        ("START", (), "act", "start"),
        ("no problem", ("--expect", "yes_no"), "answer", "yes"),
        ("mejor no", ("--expect", "yes_no", "--lang", "es"), "answer", "no"),
        ("the second one", ("--expect", "choice", "--options", "me=Me,them=The other person"), "answer", "them"),
        ("Ana, my sister", ("--expect", "person"), "answer", {"name": "Ana", "relation": "sister"}),
        ("about 800", ("--expect", "amount"), "answer", {"min": 800, "max": 800, "currency": None}),
        ("do i have to do this?", ("--expect", "question"), "answer", "must_i"),
    ],
)
def test_a_line_is_read_as_documented(run: Run, line: str, args: tuple[str, ...], field: str, value: object) -> None:
    assert read(run, line + "\n", *args)[0][field] == value


def test_times_come_as_windows(run: Run) -> None:
    found = read(run, "weekday evenings after 6, not thursdays\n", "--expect", "availability", *NOW)
    assert found[0]["answer"] == {
        "windows": [
            {"days": ["mon", "tue", "wed", "thu", "fri"], "from": "18:00", "to": "21:00", "prefer": False,
             "available": True},
            {"days": ["thu"], "from": None, "to": None, "prefer": False, "available": False},
        ]
    }  # fmt: skip


def test_what_is_not_understood_asks_again(run: Run) -> None:
    assert read(run, "purple\n", "--expect", "yes_no")[0]["asks_again"]
    assert not read(run, "purple\n")[0]["asks_again"]


@pytest.mark.parametrize(
    "args",
    ["--lang xx", "--expect tea", "--expect choice", "--zone Nowhere", "--now soon", "--role judge"],
)
def test_what_cannot_be_read_is_a_plain_sentence(run: Run, args: str) -> None:
    result = run("read", *args.split(), ok=False, input="x\n")
    assert "Traceback" not in result.output
    assert result.output.strip()
