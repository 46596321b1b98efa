"""Every command on a fresh home folder."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from intake_bot.bootstrap import opening
from intake_bot.bootstrap.opening import open_house
from intake_bot.casework.case import Order
from intake_bot.config import load_settings
from tests.casework.make import EXAMPLE, ROOT, example
from tests.cli.conftest import Run

FILE = str(ROOT / "examples" / "referral.json")
CASE = "RM-2026-014"


def data(result: Any) -> Any:
    return json.loads(result.stdout)


@pytest.fixture
def case(home: Path, run: Run) -> str:
    run("referral", "import", FILE)
    return CASE


def test_a_referral_is_taken_in_and_shown(home: Path, run: Run) -> None:
    assert data(run("referral", "import", FILE, "--json")) == {"imported": [CASE]}
    shown = run("case", "show", CASE).stdout
    assert "maple, river, lantern" in shown
    assert "intake-bot case release RM-2026-014 offender-1" in shown
    assert "Holds back the first text" in shown
    assert [row["case_no"] for row in data(run("case", "list", "--json"))] == [CASE]


def test_the_referral_schema_fits_the_example(run: Run) -> None:
    schema = data(run("referral", "schema"))
    jsonschema.Draft202012Validator(schema).validate(EXAMPLE)


def test_nothing_is_taken_in_unless_all_of_it_is_valid(home: Path, run: Run, tmp_path: Path) -> None:
    good, bad = example(), example()
    bad["case_no"] = "RM-2026-015"
    bad["parties"][1]["phone"] = "nope"
    file = tmp_path / "two.json"
    file.write_text(json.dumps([good, bad]))
    told = run("referral", "import", str(file), ok=False)
    assert "[1].parties[1].phone: " in told.stderr
    assert data(run("case", "list", "--json")) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "line 1"),
        ('{"case_no": "A", "case_no": "B"}', '"case_no" is given twice'),
        ("[]", "no referral"),
        ('{"case_no": NaN}', "NaN"),
        ("[" * 20000, "nested"),
    ],
)
def test_a_file_that_is_no_referral_gets_a_sentence(home: Path, run: Run, tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "referral.json"
    file.write_text(text)
    told = run("referral", "import", str(file), ok=False)
    assert says in told.stderr
    assert "Traceback" not in told.stderr


def test_a_referral_can_come_from_standard_input(home: Path, run: Run) -> None:
    run("referral", "import", "-", input=json.dumps(EXAMPLE))


def test_the_same_case_number_is_refused(case: str, run: Run) -> None:
    assert "already" in run("referral", "import", FILE, ok=False).stderr


def test_the_first_text_waits_for_its_gates_and_then_for_a_safe_hour(case: str, run: Run) -> None:
    assert "contact order" in run("case", "release", CASE, "victim-1", ok=False).stderr
    run("case", "release", CASE, "offender-1", "--by", "Ana")
    (sent,) = data(run("case", "talk", CASE, "offender-1", "--json"))
    assert sent["state"] == "ready"
    assert "Riverbend" in sent["text"]
    assert "vandalism" not in sent["text"]
    assert "already" in run("case", "release", CASE, "offender-1", ok=False).stderr
    assert "on its way" in run("case", "resume", CASE, "offender-1", ok=False).stderr
    assert "not locked" in run("case", "unlock", CASE, "offender-1", ok=False).stderr
    assert "not invited" in run("case", "resume", CASE, "victim-1", ok=False).stderr
    assert "code word" in run("case", "reply", CASE, "offender-1", "Hello", ok=False).stderr
    assert "code word" in run("case", "reply", CASE, "offender-1", "-", input="Hello\n", ok=False).stderr
    assert "code word" not in run("case", "reply", CASE, "offender-1", "-", input="\n", ok=False).stderr


def test_a_clearance_needs_a_note_and_must_exist(case: str, run: Run) -> None:
    assert "note" in run("case", "clear", CASE, "specialist", ok=False).stderr
    assert "no clearance" in run("case", "clear", CASE, "all", "--note", "x", ok=False).stderr
    assert "no orders" in run("case", "clear", CASE, "order:0", "--note", "x", ok=False).stderr
    assert "has no party" in run("case", "clear", CASE, "minor:victim-9", "--note", "x", ok=False).stderr
    run("case", "clear", CASE, "specialist", "--note", "Dr. Lee read the file")
    assert data(run("case", "show", CASE, "--json"))["case"]["clearances"] == ["specialist"]


def test_facts_of_a_party_can_be_mended(case: str, run: Run) -> None:
    run("case", "set", CASE, "victim-1", "phone=+1 415 555 0013", "birth_year=1981", "custody=true",
        "contact_permission=Ana,2026-11-01,by phone")  # fmt: skip
    shown = data(run("case", "show", CASE, "--json"))
    party = next(one["party"] for one in shown["parties"] if one["party"]["key"] == "victim-1")
    assert party["profile"]["phone"] == "+14155550013"
    assert party["profile"]["permission"] == {"by": "Ana", "on": "2026-11-01", "how": "by phone"}
    assert party["profile"]["custody"] is True
    run("case", "set", CASE, "victim-1", "-", input="birth_year=1982\n\npreferred_name=D R\n")
    mended = (one["party"] for one in data(run("case", "show", CASE, "--json"))["parties"])
    assert next(one["profile"]["birth_year"] for one in mended if one["key"] == "victim-1") == 1982
    assert "other side" in run("case", "set", CASE, "victim-1", "phone=+14155550011", ok=False).stderr
    assert "no such field" in run("case", "set", CASE, "victim-1", "name=X", ok=False).stderr
    assert "field=value" in run("case", "set", CASE, "victim-1", "name", ok=False).stderr
    assert "WHO,DATE,HOW" in run("case", "set", CASE, "victim-1", "contact_permission=x", ok=False).stderr


def test_a_summary_is_there_as_text_json_and_schema(case: str, run: Run) -> None:
    run("case", "release", CASE, "offender-1")
    assert "Intake summary" in run("summary", CASE, "offender-1").stdout
    made = data(run("summary", CASE, "offender-1", "--format", "json"))
    jsonschema.Draft202012Validator(data(run("summary", "--schema"))).validate(made)
    assert "Name the case" in run("summary", ok=False).stderr
    assert "it has offender-1 or victim-1" in run("summary", CASE, "victim-7", ok=False).stderr
    assert "There is no case" in run("summary", "X", "victim-1", ok=False).stderr


def test_an_export_is_whole_and_its_ledger_verifies_offline(case: str, run: Run, tmp_path: Path) -> None:
    run("case", "release", CASE, "offender-1", "--note", "ñandú")
    made = data(run("export", CASE, "offender-1"))
    assert made["profile"]["name"] == "Sam Cole"
    assert "code_words" not in made["profile"]
    assert "Dana" not in json.dumps(made)
    file = tmp_path / "export.json"
    file.write_text(json.dumps(made))
    assert "The chain stands: 1 entries" in run("ledger", "verify", str(file)).stdout
    made["ledger"][0]["committed"] = made["ledger"][0]["committed"].replace("invite", "resume")
    file.write_text(json.dumps(made))
    assert "does not stand" in run("ledger", "verify", str(file), ok=False).stderr
    file.write_text("{}")
    assert "no ledger" in run("ledger", "verify", str(file), ok=False).stderr
    assert data(run("ledger", "verify", CASE, "offender-1", "--json"))["problems"] == []


def test_an_erased_person_is_gone_and_the_chain_still_stands(case: str, run: Run) -> None:
    run("case", "release", CASE, "offender-1")
    assert "Nothing was erased" in run("erase", CASE, "offender-1", ok=False, input="n\n").stderr
    certificate = data(run("erase", CASE, "offender-1", "--yes", "--json"))
    assert certificate["party"] == "offender-1"
    assert "Sam" not in run("case", "show", CASE).stdout
    assert "erased" in run("summary", CASE, "offender-1", ok=False).stderr
    assert "erased already" in run("erase", CASE, "offender-1", "--yes", ok=False).stderr
    assert "1 erased" in run("ledger", "verify", CASE, "offender-1").stdout
    assert "erased" in run("case", "release", CASE, "offender-1", ok=False).stderr


def test_staff_sign_in_by_a_link_that_only_members_get(home: Path, run: Run) -> None:
    run("staff", "add", "Ana@Example.org", "--name", "Ana")
    assert data(run("staff", "list", "--json")) == [{"email": "ana@example.org", "name": "Ana"}]
    assert data(run("staff", "link", "ana@example.org", "--json"))["link"].startswith(
        "http://127.0.0.1:8000/console/sign-in?token="
    )
    assert "not an e-mail" in run("staff", "add", "ana", "--name", "A", ok=False).stderr
    assert "add them first" in run("staff", "link", "bob@example.org", ok=False).stderr


def test_an_address_that_cannot_be_mailed_is_refused_and_one_from_before_is_told_of_and_goes(
    home: Path, run: Run
) -> None:
    assert "plain letters" in run("staff", "add", "josé@example.org", "--name", "José", ok=False).stderr
    with open_house(load_settings()) as opened:  # an earlier version took it
        opened.act(lambda unit: unit.add_staff("josé@example.org", "José", 1.0))
    assert "No notice and no call reaches josé@example.org" in run("staff", "list").stdout
    run("staff", "remove", "José@example.org")
    assert "No notice" not in run("staff", "list").stdout


def test_a_member_of_staff_can_be_removed(home: Path, run: Run) -> None:
    run("staff", "add", "ana@example.org", "--name", "Ana")
    assert "no access" in run("staff", "remove", "Ana@Example.org").stdout
    assert data(run("staff", "list", "--json")) == []
    assert "add them first" in run("staff", "link", "ana@example.org", ok=False).stderr
    assert "Nobody with the address" in run("staff", "remove", "ana@example.org", ok=False).stderr


def test_what_staff_wrote_about_a_case_goes_with_its_last_person(case: str, run: Run) -> None:
    with opening.open_house(load_settings()) as house:
        orders = (Order("no_contact", True, "Sam keeps away"),)
        kept = house.look(lambda unit: unit.case(CASE))
        written = replace(kept, notes="Sam is Dana's cousin", officer="O", attorney="A", advocate="V", orders=orders)
        house.act(lambda unit: unit.put_case(replace(written, co_offenders="Lee")))
    first = data(run("erase", CASE, "offender-1", "--yes", "--json"))
    assert "staff should look through them" in first["stays"][-1]
    with opening.open_house(load_settings()) as house:
        assert house.look(lambda unit: unit.case(CASE)).notes == "Sam is Dana's cousin"
    last = data(run("erase", CASE, "victim-1", "--yes", "--json"))
    assert "staff should look through them" not in last["stays"][-1]
    with opening.open_house(load_settings()) as house:
        left = house.look(lambda unit: unit.case(CASE))
    assert (left.notes, left.officer, left.attorney, left.advocate, left.co_offenders) == ("",) * 5
    assert left.orders == (Order("no_contact", True),)


def test_whatever_is_made_in_a_home_is_its_owners_alone(own_settings: Path, run: Run) -> None:
    before = os.umask(0o022)
    try:
        opening.prepare_home(own_settings, sample=True)
        assert os.umask(0o022) == 0o077
        run("staff", "list")
    finally:
        os.umask(before)
    assert {path.name: path.stat().st_mode & 0o077 for path in own_settings.iterdir()} == {
        path.name: 0 for path in own_settings.iterdir()
    }


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+psycopg//intake:hush@db/intake",
        "hush",
        "postgresql+psycopg://intake:hush@db:hush/intake",
        "sqlite+hush:///x",
        "mysql://intake:hush@db/intake",
    ],
)
def test_a_malformed_database_address_gets_a_sentence_without_its_secret(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("INTAKE_DATABASE_URL", url)
    told = run("staff", "list", ok=False).stderr
    assert "database address" in told
    assert "hush" not in told
    assert "Traceback" not in told


def test_a_task_can_be_listed_and_a_case_closed(case: str, run: Run) -> None:
    assert data(run("case", "tasks", "--json")) == []
    run("case", "task", "1")
    run("case", "see", "1")
    run("case", "close", CASE)
    assert "closed" in run("case", "close", CASE, ok=False).stderr
    assert "closed" in run("case", "release", CASE, "offender-1", ok=False).stderr
    assert "CLOSED" in run("case", "show", CASE).stdout


def test_check_counts_every_flow_in_every_language_without_a_home(run: Run) -> None:
    made = data(run("check", "--json"))
    assert made["findings"] == []
    assert {(one["flow"], one["language"]) for one in made["counts"]} == {
        (flow, language) for flow in ("victim", "offender") for language in ("en", "es")
    }
    costs = run("check", "--costs").stdout
    assert "take_part" in costs
    assert "Without á í ó ú" in costs


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("flow", ["victim", "offender"])
def test_a_flow_can_be_read_and_drawn(run: Run, flow: str, lang: str) -> None:
    script = run("flow", "show", flow, "--lang", lang).stdout
    assert "[take_part] consent" in script
    assert ("ACEPTO" if lang == "es" else "AGREE") in script
    assert run("flow", "draw", flow).stdout.startswith(f'digraph "{flow}"')


def test_an_unknown_flow_or_language_gets_a_sentence(run: Run) -> None:
    assert "There is no flow" in run("flow", "show", "judge", ok=False).stderr
    assert "does not write fr" in run("flow", "show", "victim", "--lang", "fr", ok=False).stderr


def test_chat_plays_a_conversation_from_standard_input(run: Run) -> None:
    said = run("chat", input="1\n").stdout
    assert "code words from staff" in said
    assert "> 1" in said


def test_every_command_explains_itself(run: Run) -> None:
    for command in ("demo", "serve", "chat", "check", "doctor", "summary", "export", "erase", "staff", "case", "flow"):
        assert "Usage" in run(command, "--help").stdout


def test_a_cases_notes_are_changed_from_the_command_line(case: str, run: Run) -> None:
    run("case", "notes", case, "Call after five.", "--by", "Kim")
    shown = data(run("case", "show", case, "--json"))
    assert shown["case"]["notes"] == "Call after five."
    assert [(one["kind"], one["staff"]) for one in shown["releases"]] == [("notes", "Kim")]
    run("case", "notes", case, "-", input="")
    assert data(run("case", "show", case, "--json"))["case"]["notes"] == ""
