"""At rest nothing that was said can be read; after an erasure nothing can be opened."""

import dataclasses
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import select

from intake_bot.casework import ledger
from intake_bot.casework.record import IntakeRecord, Item
from intake_bot.casework.tasks import Release, SafetyConcern, Task
from intake_bot.engine.conversation import Given
from intake_bot.errors import SealError, SetupError
from intake_bot.service.ports import Address, Button, KeptAnswer, KeptEvent
from storage import schema
from storage.engine import transaction
from storage.open import SqlStorage
from storage.unit.sql_unit import SqlUnit
from tests.contracts.storage_kit import (
    ANA,
    ANAS,
    BEN,
    CASE,
    INDEX,
    MASTER,
    NOW,
    Place,
    a_case,
    a_conversation,
    a_reply_kept,
    a_text,
    an_inbound,
    ana,
    claimed,
    fail_after,
    keep_case,
    migrated_postgres,
    migrated_sqlite,
    place_fixture,
    storage_fixture,
)

__all__ = ["migrated_postgres", "migrated_sqlite", "place_fixture", "storage_fixture"]
SAID = "ZEBRA"
"""Stands in everything that must not be readable."""
CHAT = Address("telegram", "victim", f"{SAID}-4711")


def everything(storage: SqlStorage, place: Place) -> bytes:
    """All that the database holds: SQLite's files byte by byte, PostgreSQL's rows."""
    if not place.is_postgres:
        return b"".join(file.read_bytes() for file in sorted(place.home.iterdir()))
    return b"\n".join(_cells(storage))


def _cells(storage: SqlStorage) -> Iterator[bytes]:
    with transaction(storage._engine, writing=False) as connection:
        for table in schema.metadata.sorted_tables:
            for row in connection.execute(select(table)):
                for cell in row:
                    yield bytes(cell) if isinstance(cell, bytes) else str(cell).encode()


def say_everything(storage: SqlStorage) -> None:
    """Every kind of thing that a person, or staff about a person, can leave."""
    profile = dataclasses.replace(ana().profile, name=f"{SAID} Morales", telegram_token=f"{SAID}-token")
    head = ledger.append(ledger.Head(), ANA, "consent_granted", NOW, {"words": SAID}, "5a17" * 8)
    item = Item("preferences.when", "when", (SAID,), False, 4, NOW)
    with storage.writing() as unit:
        unit.put_case(a_case(case_no=f"{SAID}-1", notes=SAID, officer=SAID))
        unit.put_party(ana(profile=profile))
        unit.put_address(ANA, CHAT)
        inbound = an_inbound(SAID, provider_id=f"{SAID}-SM", address=CHAT)
        unit.prefetch([inbound])
        assert unit.is_new(inbound)
        unit.put_inbound(dataclasses.replace(a_reply_kept(SAID), read_as=SAID, address=CHAT))
        unit.put_conversation(ANA, a_conversation(answers={"when": Given((SAID,), 4, NOW)}))
        unit.put_answers([KeptAnswer(ANA, 1, "when", "preferences.when", (SAID,), False, SAID, 4, NOW)])
        unit.put_events([KeptEvent(ANA, 1, "wrote_to_staff", NOW, "when", SAID, 4)])
        unit.put_ledger([head])
        unit.put_record(IntakeRecord(ANA, 1, "victim", 1, "es", NOW, "finished", (item,), head.hash))
        unit.put_concern(SafetyConcern(1, ANA, "threat", "now", SAID, 4, NOW))
        unit.put_task(Task(2, "person_asked", NOW, CASE, ANA, note=SAID))
        unit.put_task(Task(3, "poison", NOW, note=SAID))
        unit.put_release(Release(4, CASE, ANA, "invite", "staff@example.org", NOW, SAID))
        unit.put_outbox(a_text(1, body=SAID, buttons=(Button(SAID, "yes"),), address=CHAT, provider_id=SAID))
        unit.count_stranger(Address("sms", "victim", f"{SAID}-9"), NOW)
        unit.set_stopped(CHAT, True, NOW)
        unit.set_sealed_mark("owed", SAID)


def test_nothing_that_was_said_can_be_read_at_rest(storage: SqlStorage, place: Place) -> None:
    say_everything(storage)
    with storage.reading() as unit:
        assert unit.inbounds(ANA)[0].text == SAID
    held = everything(storage, place)
    assert len(held) > 4000
    for plain in (SAID, SAID.lower(), ANAS.value, "Ana Morales", "Anita", "lantern", "Carter", "2026-0107"):
        assert plain.encode() not in held


def test_an_erasure_destroys_keys_and_words_and_the_chain_still_verifies(storage: SqlStorage, place: Place) -> None:
    say_everything(storage)
    wrapped = _wrapped_keys(storage)
    assert all(key in everything(storage, place) for key in wrapped)
    with storage.writing() as unit:
        head = unit.state(ANA).ledger
        unit.erase(ANA, NOW + 9)
        assert unit.state(ANA).ledger == head
        unit.put_ledger([ledger.append(head, ANA, "erased", NOW + 9, {"by": "staff@example.org"}, "0" * 32)])
        unit.put_task(Task(9, "record_changed", NOW + 9, CASE, ANA, note="for staff"))
    held = everything(storage, place)
    assert not any(key in held for key in wrapped)
    with storage.reading() as unit:
        first, second = entries = unit.ledger(ANA)
        assert (first.payload, first.salt, second.payload) == (None, "", {"by": "staff@example.org"})
        found = ledger.verify(entries)
        assert (found.erased, found.problems) == (1, ())
        assert [*unit.inbounds(ANA), *unit.outbox(ANA), *unit.events(ANA), *unit.answers(ANA)] == []
        assert [*unit.records(ANA), *unit.addresses(ANA)] == []
        assert [concern.quote for concern in unit.concerns(ANA)] == [""]
        assert [task.note for task in unit.tasks(party_id=ANA)] == ["", "for staff"]
        assert [release.note for release in unit.releases(CASE)] == [""]
        assert list(unit.parties_at(CHAT)) == []
        assert unit.party_by_token(f"{SAID}-token") is None
        state = unit.state(ANA)
        assert (state.conversation, state.display_name, state.party.profile.name) == (None, "", "")
        assert [party.key for party in unit.parties(CASE)] == ["offender-1", "victim-1"]
        assert unit.state(BEN).party.profile.name == "Ben Carter"


def _wrapped_keys(storage: SqlStorage) -> list[bytes]:
    key = schema.party_key.c
    with transaction(storage._engine, writing=False) as connection:
        return list(connection.execute(select(key.transcript, key.record).where(key.party_id == ANA)).one())


def test_the_notes_of_a_cases_own_tasks_and_releases_go_with_its_last_person(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.put_task(Task(2, "poison", NOW, CASE, note=SAID))
        unit.put_release(Release(4, CASE, None, "clear_specialist", "staff@example.org", NOW, SAID))

    def notes() -> list[str]:
        with storage.reading() as unit:
            return [*(task.note for task in unit.tasks()), *(release.note for release in unit.releases(CASE))]

    with storage.writing() as unit:
        unit.erase(ANA, NOW)
    assert notes() == [SAID, SAID]
    with storage.writing() as unit:
        unit.erase(BEN, NOW)
    assert notes() == ["", ""]


def test_tombstones_outlive_an_erasure(storage: SqlStorage) -> None:
    inbound = an_inbound()
    with storage.writing() as unit:
        assert unit.is_new(inbound)
        unit.set_stopped(ANAS, True, NOW)
    with storage.writing() as unit:
        unit.erase(ANA, NOW)
    with storage.writing() as unit:
        assert not unit.is_new(inbound)
        assert unit.is_stopped(ANAS)


def test_nothing_can_be_kept_of_someone_erased(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.erase(ANA, NOW)
    puts: tuple[Callable[[SqlUnit], object], ...] = (
        lambda unit: unit.put_inbound(a_reply_kept()),
        lambda unit: unit.put_conversation(ANA, a_conversation()),
        lambda unit: unit.put_outbox(a_text()),
        lambda unit: unit.put_address(ANA, ANAS),
        lambda unit: unit.put_party(ana()),
    )
    for put in puts:
        with pytest.raises(SealError), storage.writing() as unit:
            put(unit)


def test_a_text_on_its_way_when_its_person_is_erased_takes_no_verdict(storage: SqlStorage) -> None:
    entry = a_text(question=2)
    with storage.writing() as unit:
        unit.put_outbox(entry)
    claimed(storage)
    with storage.writing() as unit:
        unit.erase(ANA, NOW)
        assert not unit.put_verdict(entry, state="accepted", at=NOW, provider_id="SM1")
    with storage.writing() as unit:
        assert unit.outbox_entry(entry.id) is None
        assert unit.state(ANA).accepted_question == 0


def test_another_process_forgets_the_keys_of_someone_erased(place: Place) -> None:
    one, two = place.open(), place.open()
    keep_case(one)
    with two.reading() as unit:
        assert unit.state(ANA).party.profile.name == "Ana Morales"
    assert ANA in two._vault._cache
    with one.writing() as unit:
        unit.erase(ANA, NOW)
    with two.reading() as unit:
        assert unit.state(BEN).party.profile.name == "Ben Carter"
    assert ANA not in two._vault._cache
    assert ANA not in one._vault._cache


def test_an_erasure_undone_by_an_error_leaves_everything(storage: SqlStorage) -> None:
    fail_after(storage, lambda unit: unit.erase(ANA, NOW))
    with storage.reading() as unit:
        assert unit.state(ANA).party == ana()


@pytest.mark.parametrize("wrong", ["master", "index"])
def test_wrong_keys_are_refused_at_the_door(place: Place, wrong: str) -> None:
    place.open().close()
    keys = {"master": MASTER, "index": INDEX, wrong: b"x" * 32}
    with pytest.raises(SetupError, match=wrong):
        place.open(master=keys["master"], index=keys["index"])


def test_a_value_moved_to_another_row_does_not_open(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.put_inbound(a_reply_kept("mine", number=1))
        unit.put_inbound(a_reply_kept("also mine", number=2))
        unit.put_inbound(a_reply_kept("his", party=BEN, number=3))
    table = schema.inbound
    with transaction(storage._engine, writing=True) as connection:
        sealed = {row.id: row.sealed for row in connection.execute(select(table))}
        connection.execute(table.update().where(table.c.id == 1).values(sealed=sealed[2]))
        connection.execute(table.update().where(table.c.id == 3).values(sealed=sealed[1]))
    for party in (ANA, BEN):
        with pytest.raises(SealError), storage.reading() as unit:
            unit.inbounds(party)
