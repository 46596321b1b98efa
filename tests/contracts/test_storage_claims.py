"""What may go out now: in each person's order, once, and never to someone who said stop."""

import threading

import pytest

from intake_bot.service.ports import STRANGERS
from storage.open import SqlStorage
from tests.contracts.storage_kit import (
    ANA,
    ANAS,
    BEN,
    BENS,
    NOW,
    Place,
    a_text,
    claimed,
    fail_after,
    keep_case,
    migrated_postgres,
    migrated_sqlite,
    owe,
    place_fixture,
    postgres_place_fixture,
    storage_fixture,
)

__all__ = [
    "migrated_postgres",
    "migrated_sqlite",
    "place_fixture",
    "postgres_place_fixture",
    "storage_fixture",
]


def test_a_claimed_row_is_sending_under_a_lease_and_counts_an_attempt(storage: SqlStorage) -> None:
    entry = a_text(question=4)
    owe(storage, entry)
    with storage.writing() as unit:
        (found,) = unit.claim(NOW, NOW + 30, 10)
    assert (found.id, found.body, found.state) == (entry.id, entry.body, "sending")
    assert (found.lease_until, found.attempts) == (NOW + 30, 1)
    assert isinstance(found.created_at, float)
    with storage.reading() as unit:
        assert unit.outbox_entry(entry.id) == found


def test_a_row_of_the_same_unit_can_be_claimed(storage: SqlStorage) -> None:
    entry = a_text()
    with storage.writing() as unit:
        unit.put_outbox(entry)
        assert [found.id for found in unit.claim(NOW, NOW + 60, 10)] == [entry.id]


def test_only_the_lowest_due_row_of_each_person_goes(storage: SqlStorage) -> None:
    first, second, bens = a_text(1), a_text(2), a_text(1, party_id=BEN, address=BENS)
    owe(storage, second, first, bens)
    assert sorted(claimed(storage)) == sorted([first.id, bens.id])
    assert claimed(storage) == []
    with storage.writing() as unit:
        unit.put_verdict(first, state="accepted", at=NOW, provider_id="SM1")
    assert claimed(storage) == [second.id]


def test_of_two_rows_with_one_ordinal_the_first_put_goes_first(storage: SqlStorage) -> None:
    first, second = a_text(1), a_text(1)
    owe(storage, first, second)
    assert claimed(storage) == [first.id]
    assert claimed(storage) == []


def test_a_scheduled_row_does_not_hold_back_an_immediate_one(storage: SqlStorage) -> None:
    later = a_text(1, purpose="scheduled", not_before=NOW + 600)
    soon = a_text(2)
    owe(storage, later, soon)
    assert claimed(storage) == [soon.id]
    with storage.writing() as unit:
        unit.put_verdict(soon, state="accepted", at=NOW)
    assert claimed(storage, NOW + 599) == []
    assert claimed(storage, NOW + 600) == [later.id]


def test_a_row_that_waits_for_a_retry_holds_back_what_is_newer(storage: SqlStorage) -> None:
    first, second = a_text(1), a_text(2)
    owe(storage, first, second)
    assert claimed(storage) == [first.id]
    with storage.writing() as unit:
        unit.put_verdict(first, state="ready", at=NOW, reason="rate", not_before=NOW + 10)
        assert unit.next_due(NOW) == NOW + 10
    assert claimed(storage, NOW + 9) == []
    assert claimed(storage, NOW + 10) == [first.id]


def test_a_retry_whose_time_is_over_holds_back_nothing(storage: SqlStorage) -> None:
    first, second = a_text(1, expires_at=NOW + 5), a_text(2)
    owe(storage, first, second)
    assert claimed(storage) == [first.id]
    with storage.writing() as unit:
        unit.put_verdict(first, state="ready", at=NOW, not_before=NOW + 10)
    assert claimed(storage, NOW + 6) == [second.id]


def test_an_undecided_row_holds_back_nothing(storage: SqlStorage) -> None:
    first, second = a_text(1), a_text(2)
    owe(storage, first, second)
    assert claimed(storage) == [first.id]
    with storage.writing() as unit:
        unit.put_verdict(first, state="undecided", at=NOW)
    assert claimed(storage) == [second.id]


def test_a_row_too_late_is_not_sent_and_the_next_one_goes(storage: SqlStorage) -> None:
    late, fresh = a_text(1, expires_at=NOW), a_text(2)
    owe(storage, late, fresh)
    assert claimed(storage) == [fresh.id]
    with storage.writing() as unit:
        assert [entry.id for entry in unit.expired(NOW, 10)] == [late.id]
    with storage.reading() as unit:
        assert [entry.state for entry in unit.outbox(ANA)] == ["expired", "sending"]


def test_a_row_too_late_is_told_once_with_what_its_caller_keeps(storage: SqlStorage) -> None:
    late, fresh = a_text(1, expires_at=NOW, body="Here is help."), a_text(2)
    owe(storage, late, fresh, a_text(1, party_id=BEN, address=BENS, expires_at=NOW + 1))
    fail_after(storage, lambda unit: unit.expired(NOW, 10))
    with storage.writing() as unit:
        (told,) = unit.expired(NOW, 10)
        assert (told.id, told.state, told.reason, told.body) == (late.id, "expired", "expired", "Here is help.")
        assert unit.expired(NOW, 10) == []
    with storage.writing() as unit:
        assert unit.expired(NOW, 10) == []
        assert not unit.put_verdict(told, state="accepted", at=NOW)


def test_as_many_people_as_asked_for_are_told_of_at_once(storage: SqlStorage) -> None:
    rows = [a_text(n, expires_at=NOW) for n in (1, 2)]
    bens = a_text(1, party_id=BEN, address=BENS, expires_at=NOW)
    owe(storage, *rows, bens)
    with storage.writing() as unit:
        assert [entry.id for entry in unit.expired(NOW, 1)] == [row.id for row in rows]
        assert [entry.id for entry in unit.expired(NOW, 1)] == [bens.id]


def test_a_stopped_address_and_a_stranger_are_no_late_text_to_tell_of(storage: SqlStorage) -> None:
    stopped, stranger = a_text(1, expires_at=NOW), a_text(1, party_id=STRANGERS, address=BENS, expires_at=NOW)
    owe(storage, stopped, stranger)
    with storage.writing() as unit:
        unit.set_stopped(ANAS, True, NOW)
        assert unit.expired(NOW, 10) == []
    with storage.reading() as unit:
        assert [(entry.state, entry.reason) for entry in unit.outbox(ANA)] == [("cancelled", "stopped")]
        assert unit.outbox_entry(stranger.id) is None


def test_a_limit_serves_the_longest_waiting_first(storage: SqlStorage) -> None:
    anas = a_text(1, not_before=NOW - 5)
    bens = a_text(1, party_id=BEN, address=BENS, not_before=NOW - 9)
    owe(storage, anas, bens)
    assert claimed(storage, limit=1) == [bens.id]
    assert claimed(storage, limit=1) == [anas.id]


def test_a_stopped_address_gets_the_confirmation_of_its_stop_and_nothing_else(storage: SqlStorage) -> None:
    reply, confirmation = a_text(1), a_text(2, purpose="stop_confirmation")
    planned = a_text(3, purpose="scheduled", not_before=NOW + 60)
    owe(storage, reply, confirmation, planned, a_text(1, party_id=BEN, address=BENS))
    with storage.writing() as unit:
        unit.set_stopped(ANAS, True, NOW)
    assert confirmation.id in claimed(storage)
    with storage.writing() as unit:
        unit.put_verdict(confirmation, state="accepted", at=NOW)
    assert claimed(storage, NOW + 60) == []
    with storage.reading() as unit:
        states = [(entry.state, entry.reason) for entry in unit.outbox(ANA)]
        assert states == [("cancelled", "stopped"), ("accepted", ""), ("cancelled", "stopped")]
        assert unit.outbox(BEN)[0].state == "sending"


def test_the_sender_is_told_when_to_wake(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        assert unit.next_due(NOW) is None
        unit.put_outbox(a_text(2, not_before=NOW + 50))
        unit.put_outbox(a_text(3, party_id=BEN, address=BENS, not_before=NOW + 40, expires_at=NOW + 41))
        assert unit.next_due(NOW) == NOW + 40
        assert unit.next_due(NOW + 41) == NOW + 50


def test_what_is_held_back_does_not_wake_the_sender(storage: SqlStorage) -> None:
    first = a_text(1)
    owe(storage, first, a_text(2))
    assert claimed(storage) == [first.id]
    with storage.reading() as unit:
        assert unit.next_due(NOW) is None


def test_a_lapsed_lease_is_shown_to_one_caller_for_a_minute(storage: SqlStorage) -> None:
    entry = a_text()
    owe(storage, entry)
    assert claimed(storage) == [entry.id]
    with storage.writing() as unit:
        assert unit.lapsed(NOW + 59, 10) == []
        (found,) = unit.lapsed(NOW + 60, 10)
        assert (found.id, found.state, found.lease_until) == (entry.id, "sending", NOW + 120)
        assert unit.lapsed(NOW + 61, 10) == []
    assert claimed(storage, NOW + 61) == []
    with storage.writing() as unit:
        assert [each.id for each in unit.lapsed(NOW + 120, 10)] == [entry.id]


def test_a_lease_from_a_clock_that_was_ahead_has_lapsed(storage: SqlStorage) -> None:
    entry = a_text()
    owe(storage, entry)
    with storage.writing() as unit:
        unit.claim(NOW, NOW + 30 * 86_400, 10)
    with storage.writing() as unit:
        assert [each.id for each in unit.lapsed(NOW + 1, 10)] == [entry.id]
        assert unit.lapsed(NOW + 2, 10) == []


def test_a_lapsed_row_that_was_surely_not_sent_goes_again(storage: SqlStorage) -> None:
    entry = a_text()
    owe(storage, entry)
    claimed(storage)
    with storage.writing() as unit:
        (found,) = unit.lapsed(NOW + 60, 10)
        assert unit.put_verdict(found, state="ready", at=NOW + 60)
        (again,) = unit.claim(NOW + 60, NOW + 120, 10)
    assert again.attempts == 2


def test_two_workers_never_claim_one_persons_rows_at_once(postgres_place: Place) -> None:
    one, two = postgres_place.open(), postgres_place.open()
    keep_case(one)
    first, second, bens = a_text(1), a_text(2), a_text(1, party_id=BEN, address=BENS)
    owe(one, first, second)
    with one.writing() as unit:
        assert [entry.id for entry in unit.claim(NOW, NOW + 60, 1)] == [first.id]
        with two.writing() as other:
            other.put_outbox(bens)
            assert [entry.id for entry in other.claim(NOW, NOW + 60, 10)] == [bens.id]
    assert claimed(two) == []


def test_a_worker_passes_by_a_person_whose_turn_is_being_written(postgres_place: Place) -> None:
    one, two = postgres_place.open(), postgres_place.open()
    keep_case(one)
    entry = a_text()
    owe(one, entry)
    with one.writing() as unit:
        unit.state(ANA)
        assert claimed(two) == []
        assert unit.cancel_outbox(ANA, ["reply"]) == 1
    assert claimed(two) == []


@pytest.mark.parametrize("round_", range(3))
def test_many_workers_send_each_row_once_and_in_order(postgres_place: Place, round_: int) -> None:
    stores = [postgres_place.open() for _ in range(3)]
    keep_case(stores[0])
    owe(stores[0], *(a_text(n) for n in range(1, 9)))
    owe(stores[0], *(a_text(n, party_id=BEN, address=BENS) for n in range(1, 9)))
    sent: list[tuple[int, int]] = []
    failures: list[BaseException] = []

    def work(storage: SqlStorage) -> None:
        try:
            while len(sent) < 16:
                with storage.writing() as unit:
                    entries = unit.claim(NOW, NOW + 60, 2)
                    sent.extend((entry.party_id, entry.ordinal) for entry in entries)
                with storage.writing() as unit:
                    for entry in entries:
                        unit.put_verdict(entry, state="accepted", at=NOW)
        except Exception as error:  # noqa: BLE001 - shown to the test's own thread
            failures.append(error)
            sent.extend([(0, 0)] * 16)

    threads = [threading.Thread(target=work, args=(storage,)) for storage in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert failures == []
    for party in (ANA, BEN):
        assert [ordinal for who, ordinal in sent if who == party] == list(range(1, 9))
