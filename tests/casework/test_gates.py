"""Nobody is contacted before every gate is open, and each refusal tells staff what to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_bot.casework.case import Order
from intake_bot.casework.gates import Reach, clearances_needed, gate_invite, youngest_age
from intake_bot.casework.program import ContactOrder
from tests.casework.make import NOW, PROGRAM, case_of, example, parsed, party_of

PARTIES = parsed(example()).parties
TOGETHER = case_of(contact_order=ContactOrder.TOGETHER)


def shut(case: Any = TOGETHER, party: Any = None, **reach: Any) -> list[str]:
    party = party or party_of()
    return gate_invite(case, party, PROGRAM, reach=Reach(**{"parties": PARTIES, **reach}), now=NOW)


def test_an_ordinary_case_is_open() -> None:
    assert shut() == []
    assert shut(party=party_of("offender-1")) == []


@pytest.mark.parametrize(
    ("case", "says", "cleared"),
    [
        ({"responsibility_admitted": False}, "Responsibility", {"responsibility_admitted": True}),
        ({"orders": (Order("no_contact", True),)}, "forbids contact", {"clearances": ("order:0",)}),
        (
            {"orders": (Order("no_contact", True),)},
            "forbids contact",
            {"orders": (Order("no_contact", True, "", "Ana", "2026-11-01"),)},
        ),
        ({"relationship": "unknown"}, "not known", {"clearances": ("specialist",)}),
        ({"relationship": "family"}, "specialist", {"clearances": ("specialist",)}),
        ({"relationship": "former_partners"}, "specialist", {"clearances": ("specialist",)}),
        ({"harm": ("sexual",)}, "specialist", {"clearances": ("specialist",)}),
        ({"harm": ("stalking",)}, "specialist", {"clearances": ("specialist",)}),
        ({"offence": "Sexual battery"}, "specialist", {"clearances": ("specialist",)}),
        ({"offence": "violación"}, "specialist", {"clearances": ("specialist",)}),
        ({"offence": "domestic assault"}, "specialist", {"clearances": ("specialist",)}),
        ({"closed_at": 1.0}, "closed", {"closed_at": None}),
    ],
)
def test_a_gate_of_the_case_is_shut_until_it_is_cleared(
    case: dict[str, Any], says: str, cleared: dict[str, Any]
) -> None:
    closed = replace(TOGETHER, **case)
    assert any(says in reason for reason in shut(closed))
    assert shut(replace(closed, **cleared)) == []


@pytest.mark.parametrize("offence", ["vandalism", "burglary in Essex", "theft of drapes", "graffiti"])
def test_an_ordinary_offence_needs_no_specialist(offence: str) -> None:
    assert shut(replace(TOGETHER, offence=offence)) == []


def test_an_order_that_forbids_nothing_shuts_nothing() -> None:
    assert shut(replace(TOGETHER, orders=(Order("other", False),))) == []


@pytest.mark.parametrize(
    ("profile", "says", "clearance"),
    [
        ({"permission": None}, "No permission", ""),
        ({"custody": True}, "custody", "custody:victim-1"),
        ({"birth_year": None}, "possibly under 18", "minor:victim-1"),
        ({"birth_year": 2008}, "as young as 17", "minor:victim-1"),
        ({"birth_year": 2026}, "as young as 0", "minor:victim-1"),
    ],
)
def test_a_gate_of_the_person(profile: dict[str, Any], says: str, clearance: str) -> None:
    party = party_of(**profile)
    assert any(says in reason for reason in shut(party=party))
    if clearance:
        assert shut(replace(TOGETHER, clearances=(clearance,)), party) == []
        other = clearance.replace("victim-1", "victim-2")
        assert shut(replace(TOGETHER, clearances=(other,)), party) != []


@pytest.mark.parametrize(
    ("reach", "says"),
    [
        ({"stopped": True}, "no more texts"),
        ({"invited": True}, "invited already"),
        ({"address": False}, "no way to reach"),
        ({"address": False, "link": True}, "hand over the Telegram link"),
    ],
)
def test_a_gate_of_reach(reach: dict[str, Any], says: str) -> None:
    assert any(says in reason for reason in shut(**reach))


@pytest.mark.parametrize(
    ("order", "key", "waits_for"),
    [
        (ContactOrder.OFFENDER_FIRST, "victim-1", "offender-1"),
        (ContactOrder.VICTIM_INITIATED, "offender-1", "victim-1"),
        (ContactOrder.OFFENDER_FIRST, "offender-1", ""),
        (ContactOrder.VICTIM_INITIATED, "victim-1", ""),
        (ContactOrder.TOGETHER, "victim-1", ""),
        (ContactOrder.TOGETHER, "offender-1", ""),
    ],
)
def test_the_contact_order(order: ContactOrder, key: str, waits_for: str) -> None:
    case = replace(TOGETHER, contact_order=order)
    found = shut(case, party_of(key))
    assert bool(found) == bool(waits_for)
    assert all(waits_for in reason for reason in found)
    assert shut(case, party_of(key), confirmed=(waits_for,)) == []
    assert bool(shut(case, party_of(key), confirmed=(key,))) == bool(waits_for)


def test_without_its_own_order_a_case_follows_the_program() -> None:
    case = replace(TOGETHER, contact_order=None)
    assert "offender first" in shut(case)[0]


def test_an_erased_person_cannot_be_invited() -> None:
    assert "erased" in shut(party=party_of(time_zone=""))[0]


def test_the_open_clearances_are_named() -> None:
    case = replace(TOGETHER, relationship="unknown", orders=(Order("other", False), Order("no_contact", True)))
    found = clearances_needed(case, party_of(birth_year=None, custody=True), PROGRAM, NOW)
    assert set(found) == {"specialist", "minor:victim-1", "custody:victim-1", "order:1"}


@given(st.dates(date(1920, 1, 1), date(2026, 11, 22)), st.dates(date(2026, 11, 22), date(2040, 1, 1)))
def test_a_birth_year_never_makes_anyone_older_than_the_birth_date(born: date, today: date) -> None:
    exact = youngest_age(party_of(birth_date=born.isoformat(), birth_year=None).profile, today)
    by_year = youngest_age(party_of(birth_year=born.year).profile, today)
    assert exact is not None
    assert by_year is not None
    assert exact - 1 <= by_year <= exact


@given(st.dates(date(1990, 1, 1), date(2026, 11, 22)))
def test_the_gate_opens_on_the_eighteenth_birthday(born: date) -> None:
    party = party_of(birth_date=born.isoformat(), birth_year=None)
    eighteen = (born.year + 18, born.month, born.day) <= (2026, 11, 22)
    assert (shut(party=party) == []) == eighteen


SPOILERS = {
    "admitted": {"responsibility_admitted": False},
    "order": {"orders": (Order("no_contact", True),)},
    "unknown": {"relationship": "unknown"},
    "closed": {"closed_at": 5.0},
}


@given(st.sets(st.sampled_from(sorted(SPOILERS)), min_size=1))
def test_any_one_open_point_is_enough_to_shut(spoiled: set[str]) -> None:
    case = TOGETHER
    for name in spoiled:
        case = replace(case, **SPOILERS[name])  # type: ignore[arg-type]  # each spoiler sets other fields
    assert len(shut(case)) == len(spoiled)
