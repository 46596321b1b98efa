"""Cases, staff, notices, leases and marks."""

import dataclasses

import pytest

from intake_bot.casework.case import Money, Order
from intake_bot.casework.program import ContactOrder
from intake_bot.casework.tasks import Release
from intake_bot.errors import NotFound, Refused
from intake_bot.service.ports import Address
from storage.open import SqlStorage
from tests.contracts.storage_kit import (
    ANA,
    BEN,
    CASE,
    NOW,
    Place,
    a_case,
    ana,
    ben,
    migrated_postgres,
    migrated_sqlite,
    place_fixture,
    storage_fixture,
)

__all__ = ["migrated_postgres", "migrated_sqlite", "place_fixture", "storage_fixture"]


def test_a_case_comes_back_as_it_was(storage: SqlStorage) -> None:
    case = a_case(
        orders=(Order("no_contact", True, "until March"),),
        contact_order=ContactOrder.TOGETHER,
        restitution_claimed=Money("850.00", "USD"),
        clearances=("specialist",),
        closed_at=NOW + 5,
    )
    with storage.writing() as unit:
        unit.put_case(case)
        assert unit.case("2026-0107") == case
    with storage.reading() as unit:
        assert unit.case_by_id(CASE) == case
        assert list(unit.cases()) == [case]


def test_cases_are_listed_oldest_first(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.add_case(a_case(8, "B", opened_at=NOW + 1), [])
        unit.add_case(a_case(6, "C", opened_at=NOW - 1), [])
        assert [case.case_no for case in unit.cases()] == ["C", "2026-0107", "B"]


def test_a_case_that_is_not_there_is_not_found(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        for ask in (lambda: unit.case("none"), lambda: unit.case_by_id(1), lambda: unit.put_case(a_case(1, "n"))):
            with pytest.raises(NotFound):
                ask()


def test_a_case_number_is_kept_once(storage: SqlStorage) -> None:
    with pytest.raises(Refused, match="2026-0107"), storage.writing() as unit:
        unit.add_case(a_case(99), [])


def test_parties_come_in_the_order_of_their_keys(storage: SqlStorage) -> None:
    more = [dataclasses.replace(ana(), id=100 - n, key=f"victim-{n}") for n in range(2, 12)]
    bare = [dataclasses.replace(p, profile=dataclasses.replace(p.profile, telegram_token="")) for p in more]
    with storage.writing() as unit:
        unit.add_case(a_case(8, "B"), [dataclasses.replace(p, case_id=8) for p in reversed(bare)])
        assert [party.key for party in unit.parties(8)] == [f"victim-{n}" for n in range(2, 12)]
        assert list(unit.parties(CASE)) == [ben(), ana()]


def test_a_shared_line_is_the_victims(place: Place) -> None:
    storage = place.open()
    with storage.writing() as unit:
        unit.add_case(a_case(), [ben()], shared_line=True)
        assert list(unit.addresses(BEN)) == [Address("sms", "victim", ben().profile.phone)]


def test_a_party_is_replaced(storage: SqlStorage) -> None:
    profile = dataclasses.replace(ana().profile, preferred_name="", telegram_token="new")
    changed = ana(language="en", profile=profile)
    with storage.writing() as unit:
        unit.put_party(changed)
        assert unit.state(ANA).party == changed
    with storage.reading() as unit:
        assert unit.state(ANA).display_name == "Ana Morales"
        assert unit.party_by_token("new") == ANA
        assert unit.party_by_token("token-of-ana") is None


def test_an_invitation_is_noted(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.set_invited(ANA, NOW)
        assert unit.state(ANA).invited_at == NOW
    with storage.reading() as unit:
        assert unit.state(ANA).invited_at == NOW
        assert unit.state(BEN).invited_at is None


def test_releases_are_kept_in_order(storage: SqlStorage) -> None:
    acts = [
        Release(9, CASE, ANA, "invite", "staff@example.org", NOW, "she asked for evenings"),
        Release(3, CASE, None, "clear_order", "staff@example.org", NOW + 1),
        Release(4, CASE, None, "clear_specialist", "staff@example.org", NOW + 2, "seen by K."),
    ]
    with storage.writing() as unit:
        for act in reversed(acts):
            unit.put_release(act)
    with storage.reading() as unit:
        assert list(unit.releases(CASE)) == acts
        assert list(unit.releases(1)) == []


def test_staff_are_listed_and_renamed(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.add_staff("b@example.org", "Bo", NOW)
        unit.add_staff("a@example.org", "Al", NOW)
        unit.add_staff("a@example.org", "Alma", NOW + 1)
        assert unit.staff() == {"a@example.org": "Alma", "b@example.org": "Bo"}
        assert list(unit.staff_emails()) == ["a@example.org", "b@example.org"]


def test_someone_removed_has_no_access_at_once_nor_when_added_again(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        for email in ("a@example.org", "b@example.org"):
            unit.add_staff(email, "A member", NOW)
            unit.put_sign_in(f"link of {email}", email, NOW + 60)
            unit.put_session(f"session of {email}", email, NOW + 60)
    with storage.writing() as unit:
        assert unit.remove_staff("a@example.org")
        assert not unit.remove_staff("a@example.org")
        assert list(unit.staff()) == ["b@example.org"]
        unit.add_staff("a@example.org", "A member", NOW)
    with storage.writing() as unit:
        assert unit.session("session of a@example.org", NOW) is None
        assert unit.take_sign_in("link of a@example.org", NOW) is None
        assert unit.session("session of b@example.org", NOW) == "b@example.org"
        assert unit.take_sign_in("link of b@example.org", NOW) == "b@example.org"


def test_a_sign_in_link_works_once_and_not_late(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.put_sign_in("h1", "a@example.org", NOW + 60)
        unit.put_sign_in("h2", "a@example.org", NOW + 60)
        assert unit.take_sign_in("h0", NOW) is None
        assert unit.take_sign_in("h1", NOW + 59) == "a@example.org"
        assert unit.take_sign_in("h1", NOW + 59) is None
        assert unit.take_sign_in("h2", NOW + 60) is None
        assert unit.take_sign_in("h2", NOW) is None


def test_a_staff_session_ends_by_time_or_by_hand(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.put_session("h1", "a@example.org", NOW + 60)
        unit.put_session("h2", "b@example.org", NOW + 60)
    with storage.reading() as unit:
        assert unit.session("h1", NOW + 59) == "a@example.org"
        assert unit.session("h1", NOW + 60) is None
        assert unit.session("h0", NOW) is None
    with storage.writing() as unit:
        unit.drop_session("h1")
        assert unit.session("h1", NOW) is None
        assert unit.session("h2", NOW) == "b@example.org"


def test_notices_are_owed_until_they_were_told_and_only_those(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        assert unit.owed_notices() == []
        unit.put_notice(NOW)
        unit.put_notice(NOW + 86_400)  # kept by a clock that was ahead: owed all the same
    with storage.writing() as unit:
        before = unit.owed_notices()
        assert len(before) == 2
        unit.put_notice(NOW + 1)
        unit.notices_told(before, NOW + 2)
    with storage.reading() as unit:
        (left,) = unit.owed_notices()
        assert left not in before


def test_a_lease_from_a_clock_that_was_ahead_holds_nobody_up(storage: SqlStorage) -> None:
    days = 30 * 86_400
    with storage.writing() as unit:
        assert unit.take_lease("poll", "one", NOW + days, NOW + days + 30)
        assert unit.take_lease("poll", "two", NOW, NOW + 30)
        assert not unit.take_lease("poll", "one", NOW + 1, NOW + 31)


def test_a_lease_is_given_back_only_by_its_holder(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        assert unit.take_lease("poll", "one", NOW, NOW + 30)
        assert not unit.take_lease("poll", "two", NOW + 1, 0.0)
        assert not unit.take_lease("poll", "two", NOW + 1, NOW + 31)
        assert unit.take_lease("poll", "one", NOW + 1, 0.0)
        assert unit.take_lease("poll", "two", NOW + 2, NOW + 32)


def test_a_lease_has_one_holder_until_it_ends(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        assert unit.take_lease("poll", "one", NOW, NOW + 30)
        assert not unit.take_lease("poll", "two", NOW + 29, NOW + 60)
        assert unit.take_lease("other", "two", NOW, NOW + 30)
        assert unit.take_lease("poll", "one", NOW + 20, NOW + 50)
        assert not unit.take_lease("poll", "two", NOW + 49, NOW + 80)
        assert unit.take_lease("poll", "two", NOW + 50, NOW + 80)
        assert not unit.take_lease("poll", "one", NOW + 51, NOW + 90)


def test_marks_last(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        assert unit.get_mark("offset") == ""
        unit.set_mark("offset", "41")
        unit.set_mark("offset", "42")
    with storage.reading() as unit:
        assert unit.get_mark("offset") == "42"


def test_a_sealed_mark_lasts_and_one_kept_in_clear_before_is_read_and_then_sealed(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        assert unit.get_sealed_mark("owed") == ""
        unit.set_mark("owed", '[["telegram", "4711471147", 60]]')
        assert unit.get_sealed_mark("owed") == '[["telegram", "4711471147", 60]]'
        unit.set_sealed_mark("owed", '[["telegram", "4711471147", 59]]')
    with storage.reading() as unit:
        assert unit.get_sealed_mark("owed") == '[["telegram", "4711471147", 59]]'
        assert "4711471147" not in unit.get_mark("owed")
