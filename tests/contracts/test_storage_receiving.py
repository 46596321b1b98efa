"""Taking replies in: each once, in order, to the right person."""

import pytest

from intake_bot.errors import NotFound, StorageError
from intake_bot.service.ports import Address, PartyState
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
    ana,
    fail_after,
    keep_case,
    migrated_postgres,
    migrated_sqlite,
    place_fixture,
    storage_fixture,
)

__all__ = ["migrated_postgres", "migrated_sqlite", "place_fixture", "storage_fixture"]


def test_a_provider_id_is_new_exactly_once(storage: SqlStorage) -> None:
    inbound = an_inbound()
    with storage.writing() as unit:
        assert unit.is_new(inbound)
        assert not unit.is_new(inbound)
    with storage.writing() as unit:
        assert not unit.is_new(inbound)


def test_a_batch_that_holds_the_same_id_twice_takes_it_once(storage: SqlStorage) -> None:
    inbound, other = an_inbound(), an_inbound()
    with storage.writing() as unit:
        unit.prefetch([inbound, other, inbound])
        assert [unit.is_new(each) for each in (inbound, other, inbound)] == [True, True, False]


def test_an_id_is_seen_by_every_process_and_after_a_restart(place: Place) -> None:
    inbound = an_inbound()
    first, second = place.open(), place.open()
    with first.writing() as unit:
        assert unit.is_new(inbound)
    with second.writing() as unit:
        unit.prefetch([inbound])
        assert not unit.is_new(inbound)
    first.close()
    with place.open().writing() as unit:
        assert not unit.is_new(inbound)


def test_an_id_whose_turn_failed_is_new_again(storage: SqlStorage) -> None:
    inbound = an_inbound()
    fail_after(storage, lambda unit: unit.is_new(inbound))
    with storage.writing() as unit:
        assert unit.is_new(inbound)


def test_the_same_id_of_another_channel_is_another_id(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        assert unit.is_new(an_inbound(provider_id="1"))
        assert unit.is_new(an_inbound(provider_id="1", address=Address("telegram", "victim", "99")))


def test_an_address_leads_to_its_party_on_its_own_line_only(storage: SqlStorage) -> None:
    with storage.reading() as unit:
        assert list(unit.parties_at(ANAS)) == [ANA]
        assert list(unit.parties_at(BENS)) == [BEN]
        assert list(unit.parties_at(Address("sms", "offender", ANAS.value))) == []


def test_a_prefetched_batch_knows_routes_and_states(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.prefetch([an_inbound(), an_inbound(address=BENS), an_inbound(address=Address("sms", "victim", "+1"))])
        assert list(unit.parties_at(ANAS)) == [ANA]
        assert unit.state(BEN).party.key == "offender-1"
        assert list(unit.parties_at(Address("sms", "victim", "+1"))) == []


def test_an_address_may_serve_several_who_are_told_apart_by_who_spoke_last(storage: SqlStorage) -> None:
    shared = Address("telegram", "victim", "4711")
    with storage.writing() as unit:
        unit.put_address(BEN, shared)
        unit.put_address(ANA, shared)
        assert unit.speaker(shared) == (None, 0.0)
        unit.set_speaker(shared, BEN, NOW)
        unit.set_speaker(shared, ANA, NOW + 1)
        assert unit.speaker(shared) == (ANA, NOW + 1)
    with storage.reading() as unit:
        assert list(unit.parties_at(shared)) == [ANA, BEN]
        assert unit.speaker(shared) == (ANA, NOW + 1)


def test_nobody_speaks_where_they_are_not_reached(storage: SqlStorage) -> None:
    with pytest.raises(StorageError), storage.writing() as unit:
        unit.set_speaker(BENS, ANA, NOW)


def test_addresses_are_put_once_and_dropped(storage: SqlStorage) -> None:
    chat = Address("telegram", "victim", "4711")
    with storage.writing() as unit:
        unit.put_address(ANA, chat)
        unit.put_address(ANA, chat)
        assert list(unit.addresses(ANA)) == [ANAS, chat]
        unit.drop_address(ANA, ANAS)
        assert list(unit.parties_at(ANAS)) == []
    with storage.reading() as unit:
        assert list(unit.addresses(ANA)) == [chat]
        assert list(unit.parties_at(ANAS)) == []


def test_a_deep_links_token_leads_to_its_party(storage: SqlStorage) -> None:
    with storage.reading() as unit:
        assert unit.party_by_token("token-of-ana") == ANA
        assert unit.party_by_token("another") is None
        assert unit.party_by_token("") is None


def test_a_new_party_stands_nowhere_and_is_called_as_they_wish(storage: SqlStorage) -> None:
    with storage.reading() as unit:
        assert unit.state(ANA) == PartyState(ana(), None, display_name="Anita")
        assert unit.state(BEN).display_name == "Ben Carter"
        with pytest.raises(NotFound):
            unit.state(5)


def test_two_turns_of_one_person_in_a_batch_see_each_other(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.prefetch([an_inbound(), an_inbound()])
        unit.put_conversation(ANA, a_conversation(step="verify", turns=1))
        assert unit.state(ANA).conversation == a_conversation(step="verify", turns=1)
        unit.put_conversation(ANA, a_conversation(step="explain", turns=2))
    with storage.reading() as unit:
        assert unit.state(ANA).conversation == a_conversation(step="explain", turns=2)


def test_a_stranger_is_counted_for_a_day(storage: SqlStorage) -> None:
    someone, other = Address("sms", "victim", "+15550199999"), Address("sms", "victim", "+15550188888")
    with storage.writing() as unit:
        assert [unit.count_stranger(someone, NOW + hour * 3600) for hour in (0, 1, 23)] == [1, 2, 3]
        assert unit.count_stranger(other, NOW) == 1
    with storage.writing() as unit:
        assert unit.count_stranger(someone, NOW + 25 * 3600) == 1


def test_a_stopped_address_stays_stopped_until_it_says_start(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        assert not unit.is_stopped(ANAS)
        unit.set_stopped(ANAS, True, NOW)
        unit.set_stopped(ANAS, True, NOW + 1)
        assert unit.is_stopped(ANAS)
    with storage.writing() as unit:
        unit.prefetch([an_inbound()])
        assert unit.is_stopped(ANAS)
        assert not unit.is_stopped(BENS)
        unit.set_stopped(ANAS, False, NOW + 2)
    with storage.reading() as unit:
        assert not unit.is_stopped(ANAS)


def test_what_a_reading_unit_is_given_is_not_kept(place: Place) -> None:
    storage = place.open()
    keep_case(storage)
    with storage.reading() as unit:
        unit.put_conversation(ANA, a_conversation())
    with storage.reading() as unit:
        assert unit.state(ANA).conversation is None
