"""A referral is taken whole or not at all, and every problem is named with its field."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake_bot.casework.program import ContactOrder
from intake_bot.casework.referral import referral_schema
from intake_bot.errors import ReferralError
from tests.casework.make import EXAMPLE, example, parsed

SCHEMA = referral_schema()
jsonschema.Draft202012Validator.check_schema(SCHEMA)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def problems(data: object) -> dict[str, str]:
    with pytest.raises(ReferralError) as caught:
        parsed(data)
    return dict(caught.value.problems)


def changed(path: str, value: object) -> dict[str, Any]:
    """The example with one field set; ``...`` takes it away."""
    data: Any = example()
    place = data
    *way, last = [int(part) if part.isdigit() else part for part in path.split(".")]
    for part in way:
        place = place[part]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return data  # type: ignore[no-any-return]  # parsed JSON


def test_the_example_of_the_issue_is_taken_in() -> None:
    made = parsed(example())
    assert made.case.case_no == "RM-2026-014"
    assert made.case.contact_order is ContactOrder.OFFENDER_FIRST
    assert [party.key for party in made.parties] == ["victim-1", "offender-1"]
    victim, offender = made.parties
    assert victim.profile.phone == "+14155550010"
    assert victim.profile.code_words == ("maple", "river", "lantern")
    assert offender.profile.preferred_name == "Sam"
    assert len({made.case.id, victim.id, offender.id}) == 3
    VALIDATOR.validate(EXAMPLE)


@pytest.mark.parametrize(
    ("path", "value", "field", "says"),
    [
        ("case_no", ..., "case_no", "missing"),
        ("case_no", "a b", "case_no", "letters, digits"),
        ("offence", "x\x00y", "offence", "cannot be seen"),
        ("offence", "a\u202eb", "offence", "cannot be seen"),
        ("offence", "\ud800", "offence", "cannot be seen"),
        ("offence", "x" * 201, "offence", "201 characters"),
        ("offence_date", "30.9.2026", "offence_date", "year-month-day"),
        ("offence_date", "2026-02-30", "offence_date", "year-month-day"),
        ("offence_date", "2027-01-01", "offence_date", "future"),
        ("relationship", "stranger", "relationship", 'Did you mean "strangers"?'),
        ("responsibility_admitted", "yes", "responsibility_admitted", "true or false"),
        ("orders", [{"kind": "no_contact"}], "orders[0].forbids_contact", "missing"),
        ("orders", {}, "orders", "list"),
        ("restitution_claimed.amount", 850, "restitution_claimed.amount", "in quotes"),
        ("restitution_claimed.currency", "usd", "restitution_claimed.currency", "capital"),
        ("contact_order", "together_now", "contact_order", "offender_first"),
        ("colour", "red", "colour", "no such field"),
        ("parties", [], "parties", "two people"),
        ("parties.0.role", "victm", "parties[0].role", 'Did you mean "victim"?'),
        ("parties.0.role", "offender", "parties", '"victim"'),
        ("parties.0.nmae", "x", "parties[0].nmae", 'Did you mean "name"?'),
        ("parties.1.phone", "555", "parties[1].phone", "area code"),
        ("parties.1.phone", "+14155550010", "parties[1].phone", "other side of the case"),
        ("parties.0.language", "fr", "parties[0].language", "en or es"),
        ("parties.0.time_zone", "America/LA", "parties[0].time_zone", "no time zone"),
        ("parties.0.time_zone", "../../etc/passwd", "parties[0].time_zone", "no time zone"),
        ("parties.0.birth_year", "1980", "parties[0].birth_year", "whole number"),
        ("parties.0.birth_year", 2050, "parties[0].birth_year", "future"),
        ("parties.0.birth_date", "1979-01-01", "parties[0].birth_date", "birth_year 1980"),
        ("parties.0.code_words", ["maple", "river"], "parties[0].code_words", "exactly 3"),
        ("parties.0.code_words", ["maple", "river", "Maple"], "parties[0].code_words", "differ"),
        ("parties.0.code_words", ["maple", "river", "a b"], "parties[0].code_words[2]", "one plain word"),
        ("parties.0.code_words", ["maple", "river", "STOP"], "parties[0].code_words", "already means"),
        ("parties.1.code_words", ["quiet", "lamp", "River"], "parties[1].code_words", "parties[0]"),
        ("parties.0.contact_permission", {"by": "x"}, "parties[0].contact_permission.on", "missing"),
        ("parties.0.contact_permission.on", "2027-01-01", "parties[0].contact_permission.on", "future"),
        ("parties.0.custody", None, "parties[0].custody", "leave the field out"),
    ],
)
def test_a_problem_is_named_with_its_field(path: str, value: object, field: str, says: str) -> None:
    found = problems(changed(path, value))
    assert field in found
    assert says in found[field]


def test_all_problems_are_told_at_once() -> None:
    data = changed("parties.0.phone", "nope")
    data["case_no"] = ""
    data["parties"][1]["language"] = "xx"
    assert set(problems(data)) == {"parties[0].phone", "case_no", "parties[1].language"}


def test_two_people_on_one_side_may_share_a_phone() -> None:
    data = example()
    second = dict(data["parties"][0], name="Lee Reyes", code_words=["cedar", "ocean", "piano"])
    data["parties"].append(second)
    made = parsed(data)
    assert [party.key for party in made.parties] == ["victim-1", "offender-1", "victim-2"]


def test_code_words_that_are_not_given_are_made_and_differ() -> None:
    data = example()
    for party in data["parties"]:
        del party["code_words"]
    first, second = parsed(data).parties
    assert not set(first.profile.code_words) & set(second.profile.code_words)


def test_what_is_left_out_gets_its_plain_meaning() -> None:
    data = example()
    for name in ("relationship", "contact_order", "orders", "restitution_claimed"):
        del data[name]
    for name in ("time_zone", "phone", "custody", "contact_permission"):
        del data["parties"][1][name]
    made = parsed(data)
    assert made.case.relationship == "unknown"
    assert made.parties[1].time_zone == "America/Los_Angeles"
    assert made.parties[1].profile.phone == ""
    assert made.parties[1].profile.permission is None


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(ANYTHING)
def test_whatever_is_given_ends_in_sentences(data: object) -> None:
    with pytest.raises(ReferralError):
        parsed(data)


FIELDS = [*EXAMPLE, *(f"parties.0.{name}" for name in EXAMPLE["parties"][0])]


@settings(max_examples=200)
@given(st.sampled_from(FIELDS), ANYTHING)
def test_what_is_taken_in_also_fits_the_published_schema(path: str, value: object) -> None:
    data = changed(path, value)
    try:
        parsed(data)
    except ReferralError:
        return
    trimmed = {name: one.strip() if isinstance(one, str) else one for name, one in data.items()}
    VALIDATOR.validate(trimmed)
