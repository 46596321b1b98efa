"""`intake-bot case retention` says what goes and when and destroys nothing; every command bears texts that are gone."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path
from typing import Any

import pytest
import time_machine

from intake_bot.bootstrap.opening import open_house
from intake_bot.casework.retention_due import DAY, WAIT
from intake_bot.casework.tasks import Task
from intake_bot.config import load_settings
from intake_bot.service.house import RealClock
from intake_bot.service.ports import Address, KeptInbound
from intake_bot.service.retention import look
from tests.casework.make import ROOT
from tests.cli.conftest import Run

CASE = "RM-2026-014"
SAID = "the dog barks at the moon"


def data(result: Any) -> Any:
    return json.loads(result.stdout)


def later(number: int) -> None:
    """So many days later, with a look every third day."""
    with open_house(load_settings()) as house:
        house.open()
        for ahead in range(0, number + 1, 3):
            house.clock = RealClock(ahead * DAY)
            asyncio.run(look(house))


@pytest.fixture(name="closed")
def closed_fixture(home: Path, run: Run) -> Path:
    """A case in which the victim once wrote, closed just now."""
    run("referral", "import", str(ROOT / "examples" / "referral.json"))
    with open_house(load_settings()) as house, house.storage.writing() as unit:
        party = next(one for one in unit.parties(unit.case(CASE).id) if one.key == "victim-1")
        where = Address("sms", "victim", "+14155550010")
        unit.put_inbound(KeptInbound(5, party.id, time.time(), "text", SAID, "", 0, "Unclear()", where))
    run("case", "close", CASE)
    return home


def test_what_goes_when_is_told_before_anything_is_due(closed: Path, run: Run) -> None:
    (row,) = data(run("case", "retention", "--json"))
    assert (row["case_no"], row["held"], row["texts_gone"]) == (CASE, "", {})
    texts, everything = row["due"]
    assert (texts["what"], texts["parties"], texts["told_at"]) == ("texts", ["victim-1"], None)
    assert texts["over_at"] == row["closed_at"] + 180 * DAY
    assert texts["goes_at"] == texts["over_at"] + WAIT
    assert (everything["what"], everything["parties"]) == ("everything", ["offender-1", "victim-1"])
    shown = run("case", "retention").stdout
    assert "texts of victim-1" in shown
    assert "not yet" in shown


def test_looking_destroys_nothing_and_tells_nobody(closed: Path, run: Run) -> None:
    before = (closed / "intake.sqlite3").read_bytes()
    run("case", "retention")
    run("case", "retention", "--json")
    assert (closed / "intake.sqlite3").read_bytes() == before


def test_an_open_case_is_not_in_the_list(home: Path, run: Run) -> None:
    run("referral", "import", str(ROOT / "examples" / "referral.json"))
    assert data(run("case", "retention", "--json")) == []


def test_every_command_bears_that_the_texts_are_gone(closed: Path, run: Run) -> None:
    assert SAID in run("case", "talk", CASE, "victim-1").stdout
    later(189)
    for told in (run("case", "talk", CASE, "victim-1").stdout, run("summary", CASE, "victim-1").stdout):
        assert "The texts were removed on " in told
        assert "as the program's retention says." in told
    talk = run("case", "talk", CASE, "victim-1", "--json")
    assert data(talk) == []
    assert "The texts were removed on " in talk.stderr
    assert data(run("summary", CASE, "victim-1", "--format", "json"))["texts_removed_at"]
    assert data(run("export", CASE, "victim-1"))["received"] == []
    assert f"{CASE} victim-1: The texts were removed on " in run("case", "retention").stdout
    assert "The chain stands" in run("ledger", "verify", CASE, "victim-1").stdout
    assert SAID not in run("case", "show", CASE).stdout
    run("erase", CASE, "victim-1", "--yes")


def test_what_holds_it_is_said(closed: Path, run: Run) -> None:
    with open_house(load_settings()) as house, house.storage.writing() as unit:
        unit.put_task(Task(9, "person_asked", time.time(), unit.case(CASE).id))
    later(195)
    with time_machine.travel(time.time() + 195 * DAY):
        assert data(run("case", "retention", "--json"))[0]["held"] == "open_task"
        assert "a task of the case to be done" in run("case", "retention").stdout
    assert SAID in run("case", "talk", CASE, "victim-1").stdout


def test_of_an_erased_case_nothing_is_left_to_go(closed: Path, run: Run) -> None:
    for key in ("victim-1", "offender-1"):
        run("erase", CASE, key, "--yes")
    assert data(run("case", "retention", "--json"))[0]["due"] == []
    assert "nothing is left" in run("case", "retention").stdout
