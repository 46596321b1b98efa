"""A referral by form or file: all of it is kept or nothing, and every problem stands beside its field."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from intake_bot.casework.fields import Many, Table
from intake_bot.casework.referral_fields import REFERRAL
from tests.support.scene import sample_referral
from tests.web.conftest import Site


def as_form(data: dict[str, Any], prefix: str = "") -> dict[str, str | list[str]]:
    """A referral's JSON as the boxes that someone would fill in."""
    made: dict[str, str | list[str]] = {}
    for name, value in data.items():
        at = f"{prefix}{name}"
        if isinstance(value, dict):
            made |= as_form(value, f"{at}-")
        elif isinstance(value, list) and name in ("parties", "orders"):
            made[f"{at}-count"] = str(len(value))
            for n, entry in enumerate(value):
                made |= as_form(entry, f"{at}-{n}-")
        elif isinstance(value, list):
            made[at] = " ".join(value) if name == "code_words" else value
        elif value is not False:
            made[at] = "yes" if value is True else str(value)
    return made


def send(site: Site, data: dict[str, Any], status: int, **more: str) -> str:
    form = {"token": site.form_token(), **as_form(data), **more}
    answer: httpx.Response = site.client.post("/console/referral", data=form, follow_redirects=False)
    assert answer.status_code == status, answer.text
    return answer.text


@pytest.fixture
def clerk(site: Site) -> Site:
    """Signed in, no case yet."""
    site.sign_in()
    return site


def test_the_form_keeps_what_the_file_would(clerk: Site) -> None:
    order = {"kind": "no_contact", "forbids_contact": True, "note": "two\nlines"}
    data = sample_referral(
        orders=[order], harm=["property", "violence"], deadline="2026-12-01", notes="n", officer="Lane"
    )
    send(clerk, data, 303)
    case = clerk.scene.house.look(lambda unit: unit.case("RM-2026-014"))
    assert (case.harm, case.deadline, case.officer) == (("property", "violence"), "2026-12-01", "Lane")
    assert (case.orders[0].forbids_contact, case.orders[0].note) == (True, "two\nlines")
    assert case.restitution_claimed is not None
    dana = clerk.scene.party("victim-1")
    assert dana.profile.code_words == ("maple", "river", "lantern")
    assert dana.profile.permission is not None
    assert dana.profile.birth_year == 1980


def test_every_field_of_a_referral_has_a_box(clerk: Site) -> None:
    page = send(clerk, sample_referral(orders=[{"kind": "other", "forbids_contact": True}]), 200, add="parties")
    for field in REFERRAL.fields:
        match field.kind:
            case Table() as table:
                wanted = [f"{field.name}-{inner.name}" for inner in table.fields]
            case Many(item=Table() as table):
                wanted = [f"{field.name}-0-{inner.name}" for inner in table.fields if not isinstance(inner.kind, Table)]
            case _:
                wanted = [field.name]
        for name in wanted:
            assert f'name="{name}"' in page, name


def test_problems_stand_beside_their_fields_and_nothing_is_kept(clerk: Site) -> None:
    data = sample_referral()
    data["parties"][1]["phone"] = data["parties"][0]["phone"]
    data["parties"][0]["birth_year"] = "soon"
    data["offence"] = ""
    before = clerk.rows()
    page = send(clerk, data, 422)
    assert clerk.rows() == before
    for error in ("offence-error", "parties-0-birth_year-error", "parties-1-phone-error"):
        assert f'id="{error}"' in page
    assert "Person 1: Birth year" in page
    assert "Dana Reyes" in page
    assert "soon" in page


def test_numbers_and_sums_are_taken_as_people_write_them(clerk: Site) -> None:
    data = sample_referral(restitution_claimed={"amount": "$1,350"})
    data["parties"][0]["phone"] = "(415) 555-0177"
    send(clerk, data, 303)
    page = clerk.page("/cases/RM-2026-014")
    assert "+1 415-555-0177" in page
    assert "1350 USD" in page
    assert clerk.scene.party("victim-1").profile.phone == "+14155550177"
    facts = clerk.page("/cases/RM-2026-014/victim-1/facts")
    assert 'value="+1 415-555-0177"' in facts
    clerk.act("/cases/RM-2026-014/victim-1/facts", phone="415.555.0178")
    assert clerk.scene.party("victim-1").profile.phone == "+14155550178"


def test_another_person_can_be_added_without_losing_anything(clerk: Site) -> None:
    page = send(clerk, sample_referral(), 200, add="parties")
    assert "Person 3" in page
    assert "Dana Reyes" in page
    data = sample_referral()
    data["parties"].append({"role": "", "language": "en", "time_zone": "America/Los_Angeles"})
    send(clerk, data, 303)
    case = clerk.scene.house.look(lambda unit: unit.case("RM-2026-014"))
    assert len(clerk.scene.house.look(lambda unit: unit.parties(case.id))) == 2


def test_a_case_number_is_used_once(clerk: Site) -> None:
    send(clerk, sample_referral(), 303)
    assert "RM-2026-014 already" in send(clerk, sample_referral(), 422)


def test_a_pasted_file_is_kept_and_a_broken_one_is_explained(clerk: Site) -> None:
    answer = clerk.act("/referral/file", 422, text='{"case_no": }')
    assert "This is not JSON" in answer.text
    answer = clerk.act("/referral/file", 422, text=json.dumps(sample_referral(offence=5)))
    assert "offence" in answer.text
    clerk.act("/referral/file", text=json.dumps(sample_referral()))
    assert "Dana Reyes" in clerk.page("/cases/RM-2026-014")


def test_a_chosen_file_is_read(clerk: Site) -> None:
    content = b"\xef\xbb\xbf" + json.dumps([sample_referral()]).encode()
    answer = clerk.client.post(
        "/console/referral/file",
        data={"token": clerk.form_token(), "text": ""},
        files={"file": ("referral.json", content, "application/json")},
        follow_redirects=False,
    )
    assert answer.headers["location"] == "/console/cases/RM-2026-014?done=kept"


def test_a_form_beyond_any_genuine_one_is_refused(clerk: Site) -> None:
    answer = clerk.client.post(
        "/console/referral/file", data={"token": clerk.form_token(), "text": "x" * (1024 * 1024 + 1)}
    )
    assert answer.status_code == 413
