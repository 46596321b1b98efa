"""Two processes at once, on one PostgreSQL: they wait for each other and lose nothing."""

import dataclasses
import threading
from collections.abc import Callable

from intake_bot.errors import StorageConflict
from storage.open import SqlStorage
from tests.contracts.storage_kit import (
    ANA,
    ANAS,
    BEN,
    BENS,
    NOW,
    Place,
    a_conversation,
    an_inbound,
    keep_case,
    migrated_postgres,
    migrated_sqlite,
    place_fixture,
    postgres_place_fixture,
)

__all__ = ["migrated_postgres", "migrated_sqlite", "place_fixture", "postgres_place_fixture"]


def in_parallel(*works: Callable[[], None]) -> None:
    failures: list[Exception] = []

    def guarded(work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:  # noqa: BLE001 - shown to the test's own thread
            failures.append(error)

    threads = [threading.Thread(target=guarded, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert failures == []


def take_turns(storage: SqlStorage, count: int) -> None:
    """Turns of both people, each reading where the person stands and moving them on by one."""
    for _ in range(count):
        with storage.writing() as unit:
            inbounds = [an_inbound(), an_inbound(address=BENS)]
            unit.prefetch(inbounds)
            for party_id in (BEN, ANA):
                stands = unit.state(party_id).conversation or a_conversation()
                unit.put_conversation(party_id, dataclasses.replace(stands, turns=stands.turns + 1))


def test_turns_of_one_person_in_two_processes_lose_nothing(place: Place) -> None:
    one, two = place.open(busy_seconds=20), place.open(busy_seconds=20)
    keep_case(one)
    in_parallel(lambda: take_turns(one, 15), lambda: take_turns(two, 15))
    with one.reading() as unit:
        for party_id in (ANA, BEN):
            talk = unit.state(party_id).conversation
            assert talk is not None
            assert talk.turns == 30


def test_a_waiting_turn_sees_what_the_other_process_changed_of_the_person(postgres_place: Place) -> None:
    one, two = postgres_place.open(), postgres_place.open()
    keep_case(one)
    waits = threading.Event()
    seen: list[str] = []

    def later() -> None:
        with two.writing() as unit:
            unit.get_mark("a statement before the wait")
            waits.set()
            state = unit.state(ANA)
            seen.append(f"{state.party.language} {state.conversation and state.conversation.step}")

    with one.writing() as unit:
        party = unit.state(ANA).party
        unit.put_conversation(ANA, a_conversation(step="verify"))
        unit.put_party(dataclasses.replace(party, language="fr"))
        unit.flush()
        thread = threading.Thread(target=later)
        thread.start()
        waits.wait(10)
        thread.join(0.2)
        assert seen == []
    thread.join(10)
    assert seen == ["fr verify"]


def test_an_id_that_another_process_is_taking_in_is_waited_for(postgres_place: Place) -> None:
    one, two = postgres_place.open(), postgres_place.open()
    keep_case(one)
    inbounds = [an_inbound() for _ in range(20)]
    new: list[bool] = []

    def later() -> None:
        with two.writing() as unit:
            unit.prefetch(inbounds[::-1])
            new.extend(unit.is_new(inbound) for inbound in inbounds)

    with one.writing() as unit:
        unit.prefetch(inbounds[:10])
        thread = threading.Thread(target=later)
        thread.start()
        thread.join(0.2)
        assert new == []
    thread.join(10)
    assert new == [False] * 10 + [True] * 10


def test_two_units_that_wait_for_each_other_end_as_a_conflict_of_one(postgres_place: Place) -> None:
    one, two = postgres_place.open(), postgres_place.open()
    keep_case(one)
    both_hold = threading.Barrier(2, timeout=10)
    conflicts: list[StorageConflict] = []

    def lock(storage: SqlStorage, first: int, second: int) -> None:
        try:
            with storage.writing() as unit:
                unit.state(first)
                both_hold.wait()
                unit.state(second)
        except StorageConflict as conflict:
            conflicts.append(conflict)

    in_parallel(lambda: lock(one, ANA, BEN), lambda: lock(two, BEN, ANA))
    assert len(conflicts) == 1


def test_a_turn_that_waited_for_an_erasure_finds_nobody(postgres_place: Place) -> None:
    one, two = postgres_place.open(), postgres_place.open()
    keep_case(one)
    with two.reading() as unit:
        unit.state(ANA)
    seen: list[str] = []

    def later() -> None:
        with two.writing() as unit:
            unit.prefetch([an_inbound()])
            seen.append(unit.state(ANA).party.profile.name)

    with one.writing() as unit:
        unit.erase(ANA, NOW)
        thread = threading.Thread(target=later)
        thread.start()
        thread.join(0.2)
        assert seen == []
    thread.join(10)
    assert seen == [""]
    with two.reading() as unit:
        assert list(unit.parties_at(ANAS)) == []
