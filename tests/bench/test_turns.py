"""The benchmark itself: its figures are there, and it fails where a turn was lost or answered wrongly."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Coroutine, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from bench import turns
from bench.kit import interview, play
from bench.kit.disks import kind_of
from bench.kit.usual import usual_talk
from intake_bot.casework.case import Role
from intake_bot.engine.verify import exits_exist, parts_exist
from intake_bot.flows import CURRENT
from intake_bot.service.house import House
from intake_bot.service.ports import Inbound
from intake_bot.service.receive import Receipt, receive
from tests.postgres import PostgresServer

FEW = ("--people", "6", "--at-once", "1,4", "--rounds", "1", "--limit-seconds", "0.01", "--seconds", "600")

MEMORY = Path("/dev/shm")


@pytest.fixture(name="folder")
def folder_fixture(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: here the disk is not measured, and syncing it takes most of the time."""
    if not (MEMORY.is_dir() and os.access(MEMORY, os.W_OK)):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="bench-", dir=MEMORY) as name:
        yield Path(name)


def run(folder: Path, *more: str, server: PostgresServer | None = None) -> int:
    return turns.main([*FEW, "--folder", str(folder), "--json", *more], server=server, durable=False)


def figures(printed: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(printed)["figures"]
    return found


def test_it_prints_a_figure_for_each_way_of_receiving(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "--databases", "sqlite") == 0
    found = figures(capsys.readouterr().out)
    assert [(one["what"], one["at_once"]) for one in found] == [
        ("receive", 1),
        ("receive", 4),
        ("receive and deliver", 1),
        ("receive and deliver", 4),
    ]
    assert [one["turns_a_round"] for one in found] == [14, 6 * 14, 14, 6 * 14]
    for one in found:
        for name in ("turns_a_second", "p50_ms", "p99_ms", "cpu_share", "bare_turns_a_second", "share_of_bare"):
            assert 0 < one[name]["min"] <= one[name]["median"] <= one[name]["max"]


def test_it_measures_postgres(
    folder: Path, postgres_server: PostgresServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder, "--databases", "postgres", server=postgres_server) == 0
    found = figures(capsys.readouterr().out)
    assert {one["database"] for one in found} == {"postgres"}
    assert len(found) == 4


@pytest.mark.slow
@pytest.mark.parametrize("flow", ["victim", "offender"])
def test_it_plays_the_real_flows(flow: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "--databases", "sqlite", "--flow", flow, "--at-once", "4") == 0
    replies = len(usual_talk(CURRENT[flow], Role(flow)).lines(0))
    assert {one["turns_a_round"] for one in figures(capsys.readouterr().out)} == {6 * replies}


def test_a_readable_table_comes_before_the_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = [*FEW, "--databases", "sqlite", "--at-once", "4", "--folder", str(folder), "--profile"]
    assert turns.main(options, durable=False) == 0
    *table, line = capsys.readouterr().out.splitlines()
    assert any("bare turns/s" in row for row in table)
    assert any(row.split()[0] == "commit" for row in table if row)
    assert json.loads(line)["costs"]["sqlite, 4 a commit"]["stages_us"]["think"] > 0


Receiving = Callable[[House, Inbound], Coroutine[Any, Any, Receipt]]


def lose(number: int) -> Receiving:
    """Receiving that acknowledges one reply without doing anything."""
    heard = 0

    async def lossy(house: House, inbound: Inbound) -> Receipt:
        nonlocal heard
        heard += 1
        return Receipt.TURN if heard == number else await receive(house, inbound)

    return lossy


@pytest.mark.parametrize("number", [3, 6 * 14])
def test_a_lost_turn_makes_it_fail(
    number: int, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(play, "receive", lose(number))
    assert run(folder, "--databases", "sqlite", "--at-once", "4") == 1
    printed = capsys.readouterr()
    assert "are wrong" in printed.err
    assert not printed.out


def test_a_reply_taken_twice_makes_it_fail(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def seen(house: House, inbound: Inbound) -> Receipt:
        await receive(house, inbound)
        return await receive(house, inbound)

    monkeypatch.setattr(play, "receive", seen)
    assert run(folder, "--databases", "sqlite", "--at-once", "4") == 1
    assert "taken as seen" in capsys.readouterr().err


def test_the_interview_is_a_flow_of_fourteen_replies_with_words_in_both_languages() -> None:
    talk = interview.TALK
    assert not [*parts_exist(talk.flow), *exits_exist(talk.flow)]
    assert {len(talk.lines(n)) for n in range(12)} == {14}
    for texts in talk.words.values():
        assert texts.keys() == talk.flow.steps.keys()


def test_a_disk_in_memory_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kind_of(folder)
    monkeypatch.setattr("bench.kit.disks.kind_of", lambda _folder: "tmpfs")
    assert turns.main([*FEW, "--folder", str(folder), "--databases", "sqlite"]) == 1
    assert "only in memory" in capsys.readouterr().err


def test_a_server_without_fsync_is_refused(
    folder: Path, postgres_server: PostgresServer, capsys: pytest.CaptureFixture[str]
) -> None:
    if postgres_server.pid is None:
        pytest.skip("the server that was named may well keep fsync on")
    arguments: Sequence[str] = [*FEW, "--folder", str(folder), "--databases", "postgres"]
    assert turns.main(arguments, server=postgres_server) == 1
    assert "without fsync" in capsys.readouterr().err
