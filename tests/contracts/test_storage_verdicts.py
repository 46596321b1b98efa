"""What became of a text: reports come late, twice and out of order."""

import pytest

from intake_bot.service.ports import FINAL_STATES
from storage.open import SqlStorage
from tests.contracts.storage_kit import (
    ANA,
    BEN,
    NOW,
    a_text,
    claimed,
    migrated_postgres,
    migrated_sqlite,
    owe,
    place_fixture,
    storage_fixture,
)

__all__ = ["migrated_postgres", "migrated_sqlite", "place_fixture", "storage_fixture"]


def test_accepted_notes_which_question_went_out_and_when(storage: SqlStorage) -> None:
    entry = a_text(question=4)
    owe(storage, entry)
    claimed(storage)
    with storage.writing() as unit:
        assert unit.put_verdict(entry, state="accepted", at=NOW + 1, provider_id="SM1")
        assert (unit.state(ANA).accepted_question, unit.state(ANA).accepted_at) == (4, NOW + 1)
    with storage.reading() as unit:
        found = unit.outbox_entry(entry.id)
        assert found is not None
        assert (found.state, found.provider_id, found.accepted_at) == ("accepted", "SM1", NOW + 1)
        assert found.lease_until is None
        assert unit.state(BEN).accepted_question == 0


def test_an_older_question_does_not_take_the_place_of_a_newer(storage: SqlStorage) -> None:
    older, newer = a_text(1, question=4), a_text(2, question=5)
    owe(storage, older, newer)
    with storage.writing() as unit:
        unit.state(ANA)
        unit.put_verdict(newer, state="accepted", at=NOW + 1)
        unit.put_verdict(older, state="accepted", at=NOW + 2)
        assert (unit.state(ANA).accepted_question, unit.state(ANA).accepted_at) == (5, NOW + 1)
    with storage.writing() as unit:
        unit.put_verdict(newer, state="sent", at=NOW + 9)
        assert (unit.state(ANA).accepted_question, unit.state(ANA).accepted_at) == (5, NOW + 1)


def test_reports_after_accepted_move_on_to_the_end(storage: SqlStorage) -> None:
    entry = a_text()
    owe(storage, entry)
    with storage.writing() as unit:
        for state in ("accepted", "sent", "delivered"):
            assert unit.put_verdict(entry, state=state, at=NOW)
        assert not unit.put_verdict(entry, state="undelivered", at=NOW, reason="gone")
    with storage.reading() as unit:
        assert [found.state for found in unit.outbox(ANA)] == ["delivered"]


@pytest.mark.parametrize("end", ["undelivered", "failed"])
def test_a_text_may_fail_after_it_was_accepted(storage: SqlStorage, end: str) -> None:
    entry = a_text()
    owe(storage, entry)
    with storage.writing() as unit:
        assert unit.put_verdict(entry, state="accepted", at=NOW)
        assert unit.put_verdict(entry, state=end, at=NOW, reason="blocked")
    with storage.reading() as unit:
        assert [(found.state, found.reason) for found in unit.outbox(ANA)] == [(end, "blocked")]


@pytest.mark.parametrize("final", sorted(FINAL_STATES))
def test_nothing_leaves_a_final_state(storage: SqlStorage, final: str) -> None:
    entry = a_text(state=final, reason="kept")
    owe(storage, entry)
    with storage.writing() as unit:
        for state in ("ready", "sending", "undecided", "accepted", "sent", "rejected", "cancelled", *FINAL_STATES):
            assert not unit.put_verdict(entry, state=state, at=NOW, reason="other")
    with storage.reading() as unit:
        assert [(found.state, found.reason) for found in unit.outbox(ANA)] == [(final, "kept")]


def test_a_report_may_overtake_the_providers_answer(storage: SqlStorage) -> None:
    entry = a_text(question=4)
    owe(storage, entry)
    claimed(storage)
    with storage.writing() as unit:
        assert unit.put_verdict(entry, state="delivered", at=NOW + 1)
        assert unit.state(ANA).accepted_question == 4
    with storage.writing() as unit:
        assert not unit.put_verdict(entry, state="accepted", at=NOW + 2, provider_id="SM1")
        assert (unit.state(ANA).accepted_question, unit.state(ANA).accepted_at) == (4, NOW + 1)
    with storage.reading() as unit:
        (found,) = unit.outbox(ANA)
        assert (found.state, found.provider_id, found.accepted_at) == ("delivered", "SM1", NOW + 1)


def test_a_failure_that_overtakes_the_answer_still_lets_the_question_count(storage: SqlStorage) -> None:
    entry = a_text(question=4)
    owe(storage, entry)
    with storage.writing() as unit:
        assert unit.put_verdict(entry, state="undelivered", at=NOW + 1, reason="gone")
        assert not unit.put_verdict(entry, state="accepted", at=NOW + 2, provider_id="SM1")
        assert unit.state(ANA).accepted_question == 4


@pytest.mark.parametrize("late", ["ready", "undecided", "sending"])
def test_a_late_doubt_does_not_take_back_what_was_accepted(storage: SqlStorage, late: str) -> None:
    entry = a_text()
    owe(storage, entry)
    with storage.writing() as unit:
        unit.put_verdict(entry, state="sent", at=NOW, provider_id="SM1")
        assert not unit.put_verdict(entry, state=late, at=NOW, not_before=NOW + 99)
        assert unit.put_verdict(entry, state="accepted", at=NOW + 1)
    with storage.reading() as unit:
        (found,) = unit.outbox(ANA)
        assert (found.state, found.provider_id, found.not_before) == ("sent", "SM1", NOW)


def test_a_row_that_is_gone_takes_no_verdict(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        assert not unit.put_verdict(a_text(), state="accepted", at=NOW)


def test_many_verdicts_share_a_unit_with_what_they_cause(storage: SqlStorage) -> None:
    entries = [a_text(n) for n in range(1, 6)]
    owe(storage, *entries)
    with storage.writing() as unit:
        for entry in entries:
            assert unit.put_verdict(entry, state="cancelled", at=NOW, reason="quiet_hours")
            assert not unit.put_verdict(entry, state="ready", at=NOW)
            unit.put_outbox(a_text(entry.ordinal, not_before=NOW + 60))
    with storage.reading() as unit:
        assert [found.state for found in unit.outbox(ANA)] == ["cancelled", "ready"] * 5
