"""What somebody told staff by voice, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from intake_bot.bootstrap import opening
from intake_bot.casework.tasks import Task
from intake_bot.config import load_settings
from intake_bot.service.consents import append_entry
from intake_bot.service.find import find
from intake_bot.service.house import House
from intake_bot.service.ports import Unit
from tests.casework.make import ROOT
from tests.cli.conftest import Run

CASE, PARTY = "RM-2026-014", "offender-1"
WHO = (CASE, PARTY, "--by", "Ana", "--note", "Told me by phone on 27 October.")


def agree(house: House, *, doubt: bool) -> None:
    """A consent on their ledger; and a task, where words of theirs may have taken it back."""

    def work(unit: Unit) -> None:
        party = find(unit, CASE, PARTY).party
        payload = {"purpose": "take_part", "step": "take_part", "words": "AGREE", "reply": 7}
        append_entry(house, unit, party.id, unit.state(party.id).ledger, "consent_granted", 5.0, payload)
        if doubt:
            unit.put_task(Task(9, "withdrawal_to_check", 6.0, party.case_id, party.id))

    house.act(work)


@pytest.fixture
def case(home: Path, run: Run, request: pytest.FixtureRequest) -> str:
    """Sam was written to and has agreed."""
    run("referral", "import", str(ROOT / "examples" / "referral.json"))
    run("case", "release", CASE, PARTY)
    with opening.open_house(load_settings()) as house:
        agree(house, doubt=getattr(request, "param", False))
    return CASE


def test_it_goes_on_record_once_and_the_hello_that_waited_is_not_sent(case: str, run: Run, tmp_path: Path) -> None:
    said = run("case", "withdraw", *WHO).stdout
    assert f"On record: {PARTY} of case {CASE} withdrew. Nothing was sent." in said
    assert "Consents that ended: Taking part" in said
    assert "withdrawn already" in run("case", "withdraw", *WHO, ok=False).stderr
    (hello,) = json.loads(run("case", "talk", CASE, PARTY, "--json").stdout)
    assert hello["state"] == "cancelled"
    assert "withdrawn, told by voice to Ana on" in run("summary", CASE, PARTY).stdout
    file = tmp_path / "export.json"
    file.write_text(run("export", CASE, PARTY).stdout)
    assert "The chain stands: 3 entries" in run("ledger", "verify", str(file)).stdout


def test_as_json_it_says_which_consents_ended(case: str, run: Run) -> None:
    made = json.loads(run("case", "withdraw", *WHO, "--json").stdout)
    assert {name: made[name] for name in ("case_no", "party", "kind", "by", "purposes")} == {
        "case_no": CASE,
        "party": PARTY,
        "kind": "withdrawal",
        "by": "Ana",
        "purposes": ["take_part"],
    }


def test_the_note_is_needed_and_the_person_must_exist(case: str, run: Run) -> None:
    assert "Say in the note" in run("case", "withdraw", CASE, PARTY, ok=False).stderr
    assert "has no party" in run("case", "withdraw", CASE, "victim-9", "--note", "x", ok=False).stderr
    assert "not written to yet" in run("case", "withdraw", CASE, "victim-1", "--note", "x", ok=False).stderr
    assert "no doubt" in run("case", "not-withdrawn", *WHO, ok=False).stderr
    nothing = run("case", "unshare", *WHO, "share:words.hopes", ok=False).stderr
    assert "What may be shared now: nothing" in nothing


@pytest.mark.parametrize("case", [True], indirect=True)
def test_a_doubt_is_answered_and_not_ticked_off(case: str, run: Run) -> None:
    assert "Say which it was" in run("case", "task", "9", ok=False).stderr
    assert "did not withdraw" in run("case", "not-withdrawn", *WHO).stdout
    assert "withdrawal to check" not in run("case", "show", CASE).stdout
    assert json.loads(run("case", "withdraw", *WHO, "--json").stdout)["purposes"] == ["take_part"]
