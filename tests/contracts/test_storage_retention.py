"""One person's texts go for good, while the record, the consents and who they are stay readable; old rows of the
house go in small bites; and what retention looks at opens nothing sealed."""

import dataclasses
from collections.abc import Iterator

import pytest
from sqlalchemy import Table, insert, select

from intake_bot.casework import ledger
from intake_bot.casework.retention import RETENTION
from intake_bot.casework.retention_due import ClosedCase, KeptPerson, Told
from intake_bot.casework.tasks import Page, SafetyConcern, Task
from intake_bot.engine.flow import Outcome
from intake_bot.errors import SealError
from intake_bot.service.ports import STRANGERS, Address
from storage import schema
from storage.engine import transaction
from storage.open import SqlStorage
from storage.unit.retaining import _OLD
from tests.contracts.storage_kit import (
    ANA,
    BEN,
    CASE,
    NOW,
    Place,
    a_case,
    a_conversation,
    a_reply_kept,
    a_text,
    an_inbound,
    claimed,
    fail_after,
    keep_case,
    migrated_postgres,
    migrated_sqlite,
    place_fixture,
    storage_fixture,
)
from tests.contracts.test_storage_sealing import SAID, everything, say_everything

__all__ = ["migrated_postgres", "migrated_sqlite", "place_fixture", "storage_fixture"]
BARE = a_conversation(outcome=Outcome.CLOSED, stopped=True)
TEXTS = (schema.inbound, schema.outbox, schema.answer, schema.event)


def forget(storage: SqlStorage, party_id: int = ANA, at: float = NOW + 9) -> None:
    with storage.writing() as unit:
        unit.forget_texts(party_id, at, BARE)


def sealed_with_the_transcript_key(storage: SqlStorage) -> Iterator[bytes]:
    """The wrapped key itself, and every cell that it opened."""
    key = schema.party_key.c
    cells = (
        schema.inbound.c.sealed,
        schema.outbox.c.sealed,
        schema.outbox.c.provider,
        schema.answer.c.sealed,
        schema.event.c.detail,
        schema.task.c.note,
        schema.conversation.c.sealed,
    )
    with transaction(storage._engine, writing=False) as connection:
        yield bytes(connection.execute(select(key.transcript).where(key.party_id == ANA)).scalar_one())
        for cell in cells:
            found = connection.execute(select(cell).where(cell.table.c.party_id == ANA, cell.is_not(None))).scalars()
            yield from map(bytes, found)


def test_the_texts_and_their_key_are_nowhere_any_more(storage: SqlStorage, place: Place) -> None:
    say_everything(storage)
    before = list(sealed_with_the_transcript_key(storage))
    assert len(before) == 8
    held = everything(storage, place)
    assert all(cell in held for cell in before)
    forget(storage)
    held = everything(storage, place)
    assert not any(cell in held for cell in before)
    assert SAID.encode() not in held
    with storage.reading() as unit:
        assert [*unit.inbounds(ANA), *unit.outbox(ANA), *unit.events(ANA), *unit.answers(ANA)] == []
        assert [task.note for task in unit.tasks(party_id=ANA)] == [""]


def test_the_record_the_consents_and_who_they_are_stay_readable(storage: SqlStorage) -> None:
    say_everything(storage)
    forget(storage)
    with storage.reading() as unit:
        state = unit.state(ANA)
        assert state.party.profile.name == f"{SAID} Morales"
        assert (state.conversation, state.texts_gone_at) == (BARE, NOW + 9)
        assert [item.value for record in unit.records(ANA) for item in record.items] == [(SAID,)]
        entries = unit.ledger(ANA)
        assert [entry.payload for entry in entries] == [{"words": SAID}]
        assert ledger.verify(entries).problems == ()
        assert [concern.quote for concern in unit.concerns(ANA)] == [SAID]
        assert [release.note for release in unit.releases(CASE)] == [SAID]
        assert len(unit.addresses(ANA)) == 2
        assert unit.state(BEN).texts_gone_at is None


def test_an_old_backup_of_the_rows_opens_nothing(storage: SqlStorage) -> None:
    say_everything(storage)
    with transaction(storage._engine, writing=False) as connection:
        old = {table: [dict(row._mapping) for row in connection.execute(select(table))] for table in TEXTS}
    forget(storage)
    with transaction(storage._engine, writing=True) as connection:
        for table, rows in old.items():
            connection.execute(insert(table), rows)
    with storage.reading() as unit:
        for read in (unit.inbounds, unit.outbox, unit.answers, unit.events):
            with pytest.raises(SealError):
                read(ANA)
        assert len(unit.records(ANA)) == 1


def test_another_process_forgets_the_key_and_reads_what_comes_after(place: Place) -> None:
    one, two = place.open(), place.open()
    keep_case(one)
    with two.reading() as unit:
        assert unit.state(ANA).conversation is None
    assert ANA in two._vault._cache
    forget(one)
    with one.writing() as unit:
        unit.put_inbound(a_reply_kept("it is me again"))
    with two.writing() as unit:
        assert [kept.text for kept in unit.inbounds(ANA)] == ["it is me again"]
        assert unit.state(ANA).conversation == BARE
        unit.put_outbox(a_text())
    with one.reading() as unit:
        assert [entry.body for entry in unit.outbox(ANA)] == ["Is this a safe time?"]


def test_in_the_same_unit_the_next_words_are_sealed_with_the_new_key(storage: SqlStorage) -> None:
    say_everything(storage)
    with storage.writing() as unit:
        unit.put_inbound(a_reply_kept("still held back"))
        unit.forget_texts(ANA, NOW, None)
        unit.put_inbound(a_reply_kept("after"))
        unit.put_task(Task(9, "message_waiting", NOW, CASE, ANA, note="after"))
    with storage.reading() as unit:
        assert [kept.text for kept in unit.inbounds(ANA)] == ["after"]
        assert [task.note for task in unit.tasks(party_id=ANA)] == ["", "after"]
        assert unit.state(ANA).conversation is None


def test_a_text_on_its_way_takes_no_verdict_any_more(storage: SqlStorage) -> None:
    entry = a_text(question=2)
    with storage.writing() as unit:
        unit.put_outbox(entry)
    claimed(storage)
    forget(storage)
    with storage.writing() as unit:
        assert not unit.put_verdict(entry, state="accepted", at=NOW, provider_id="SM1")


def test_what_an_error_undoes_leaves_the_texts_readable(storage: SqlStorage) -> None:
    say_everything(storage)
    fail_after(storage, lambda unit: unit.forget_texts(ANA, NOW, BARE))
    with storage.reading() as unit:
        assert unit.inbounds(ANA)[0].text == SAID
        assert unit.state(ANA).texts_gone_at is None


def test_tombstones_outlive_the_texts(storage: SqlStorage) -> None:
    inbound = an_inbound()
    with storage.writing() as unit:
        assert unit.is_new(inbound)
        unit.set_stopped(inbound.address, True, NOW)
    forget(storage)
    with storage.writing() as unit:
        assert not unit.is_new(inbound)
        assert unit.is_stopped(inbound.address)


def test_an_erasure_after_it_still_takes_all_the_rest(storage: SqlStorage) -> None:
    say_everything(storage)
    forget(storage)
    with storage.writing() as unit:
        unit.erase(ANA, NOW + 10)
    with storage.reading() as unit:
        assert [*unit.records(ANA), *unit.addresses(ANA)] == []
        assert ledger.verify(unit.ledger(ANA)).erased == 1
    with pytest.raises(SealError):
        forget(storage)


# --- what retention looks at


def close(storage: SqlStorage, at: float = NOW) -> None:
    with storage.writing() as unit:
        unit.put_case(a_case(closed_at=at))


def only(storage: SqlStorage) -> ClosedCase:
    with storage.writing() as unit:
        (found,) = unit.closed_cases()
        assert unit.closed_case(CASE) == found
        return found


def test_an_open_case_is_not_looked_at(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        assert list(unit.closed_cases()) == []
        assert unit.closed_case(CASE) is None
        assert unit.closed_case(STRANGERS) is None
        assert unit.open_since() == NOW
    close(storage)
    with storage.reading() as unit:
        assert unit.open_since() is None


@pytest.mark.parametrize("table", TEXTS, ids=lambda table: table.name)
def test_any_row_of_the_transcript_counts_as_texts(storage: SqlStorage, table: Table) -> None:
    say_everything(storage)
    with transaction(storage._engine, writing=True) as connection:
        for other in TEXTS:
            if other is not table:
                connection.execute(other.delete())
    with storage.writing() as unit:
        unit.put_case(dataclasses.replace(unit.case_by_id(CASE), closed_at=NOW))
    assert only(storage).people == (KeptPerson(ANA, "victim-1", True), KeptPerson(BEN, "offender-1", False))
    forget(storage)
    assert only(storage).people[0] == KeptPerson(ANA, "victim-1", False, NOW + 9)


def test_what_staff_have_not_finished_with_is_counted(storage: SqlStorage) -> None:
    close(storage)
    with storage.writing() as unit:
        unit.put_task(Task(1, "retention_due", NOW + 1, CASE))
        unit.put_task(Task(2, "retention_due", NOW + 2, CASE, done_at=NOW + 3))
        unit.put_task(Task(3, "person_asked", NOW, CASE, ANA))
        unit.put_task(Task(4, "poison", NOW, party_id=BEN))
        unit.put_task(Task(5, "silence", NOW, CASE, ANA, done_at=NOW))
        unit.put_task(Task(6, "stranger_danger", NOW))
        unit.put_concern(SafetyConcern(7, BEN, "threat", "possible", SAID, 4, NOW))
        unit.put_concern(SafetyConcern(8, BEN, "threat", "possible", SAID, 4, NOW, "kim", NOW))
    found = only(storage)
    assert found.told == (Told(1, "retention_due", NOW + 1, open=True), Told(2, "retention_due", NOW + 2, open=False))
    assert (found.waiting, found.unseen, found.held) == (2, 1, "unseen_concern")


def test_looking_opens_nothing_sealed_and_passes_by_who_was_erased(storage: SqlStorage) -> None:
    say_everything(storage)
    close(storage)
    with transaction(storage._engine, writing=True) as connection:
        for table in (schema.party, schema.conversation, schema.inbound, schema.outbox):
            connection.execute(table.update().values(sealed=b"\x03spoilt"))
    assert [one.party_id for one in only(storage).people] == [ANA, BEN]
    with storage.writing() as unit, pytest.raises(SealError):
        unit.state(ANA)
    with transaction(storage._engine, writing=True) as connection:
        connection.execute(schema.party.update().where(schema.party.c.id == BEN).values(erased_at=NOW))
    assert [one.party_id for one in only(storage).people] == [ANA]


# --- the house's own rows


def keep_rows_of_the_house(storage: SqlStorage, at: float) -> None:
    with storage.writing() as unit:
        unit.is_new(an_inbound(at=at))
        unit.count_stranger(Address("sms", "victim", f"+1{at}"), at)
        unit.put_sign_in(f"link {at}", "kim@example.org", at)
        unit.put_session(f"session {at}", "kim@example.org", at)
        unit.put_notice(at)
        unit.put_task(Task(int(at), "stranger_danger", at, done_at=at))
        unit.put_page(Page(int(at), "task", at))


def test_every_kind_with_days_of_its_own_can_be_dropped() -> None:
    assert _OLD.keys() == {kind for kind, keep in RETENTION.items() if keep.rule in ("days", "stranger")}


@pytest.mark.parametrize("kind", sorted(_OLD))
def test_rows_older_than_their_days_go_bite_by_bite(storage: SqlStorage, kind: str) -> None:
    for n in range(5):
        keep_rows_of_the_house(storage, NOW + n)
    with storage.writing() as unit:
        assert [unit.drop_old(kind, NOW + 3, 2) for _ in range(3)] == [2, 1, 0]
    table = next(table for table in schema.metadata.tables.values() if table.name == kind)
    with transaction(storage._engine, writing=False) as connection:
        assert len(connection.execute(select(table)).all()) == 2


def test_a_call_that_nobody_has_looked_at_is_never_dropped(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.put_concern(SafetyConcern(1, ANA, "self_harm", "clear", SAID, 4, NOW))
        unit.put_page(Page(1, "concern", NOW, calls=9))
        unit.put_task(Task(2, "stranger_danger", NOW))
        unit.put_page(Page(2, "task", NOW, calls=9))
        unit.flush()
        assert unit.drop_old("page", NOW + 1e9, 100) == 0
        unit.see_concern(1, "kim", NOW)
        assert unit.drop_old("page", NOW + 1e9, 100) == 1
        assert [page.id for page, _ in unit.open_pages()] == [2]


def test_stops_are_kept_for_good() -> None:
    assert "stopped" not in _OLD
