"""What a turn writes is read back as it was, in order, all of it or nothing."""

import pytest

from intake_bot.casework import ledger
from intake_bot.casework.record import IntakeRecord, Item
from intake_bot.casework.tasks import SafetyConcern, Task
from intake_bot.engine.conversation import Given
from intake_bot.engine.flow import Outcome
from intake_bot.errors import SealError, StorageBusy, StorageConflict, StorageError
from intake_bot.service.ports import Button, KeptAnswer, KeptEvent
from storage.open import SqlStorage
from storage.unit.sql_unit import SqlUnit
from tests.contracts.storage_kit import (
    ANA,
    BEN,
    CASE,
    NOW,
    a_conversation,
    a_reply_kept,
    a_text,
    fail_after,
    migrated_postgres,
    migrated_sqlite,
    owe,
    place_fixture,
    storage_fixture,
)

__all__ = ["migrated_postgres", "migrated_sqlite", "place_fixture", "storage_fixture"]


def test_a_conversation_comes_back_as_it_was(storage: SqlStorage) -> None:
    talk = a_conversation(
        outcome=Outcome.WAITING,
        verified=True,
        answers={
            "when": Given(("evening", "weekend"), 2**62 + 1, 1_700_000_000.123456),
            "who": Given(("María — “mi hermana” 🙂",), 5, NOW, relation="sister"),
            "where": Given((), 6, NOW, skipped=True),
        },
        question=12,
        heard_at=NOW + 0.1,
    )
    with storage.writing() as unit:
        unit.put_conversation(ANA, talk)
    with storage.reading() as unit:
        assert unit.state(ANA).conversation == talk
        assert unit.state(BEN).conversation is None


def test_replies_come_back_in_the_order_they_came_even_in_one_second(storage: SqlStorage) -> None:
    kept = [a_reply_kept(f"reply {n}", number=1_000 - n) for n in range(20)]
    with storage.writing() as unit:
        for each in kept[:10]:
            unit.put_inbound(each)
        unit.put_inbound(a_reply_kept("Ben's own", party=BEN))
    with storage.writing() as unit:
        for each in kept[10:]:
            unit.put_inbound(each)
        assert list(unit.inbounds(ANA)) == kept


def test_answers_and_events_are_appended(storage: SqlStorage) -> None:
    answers = [
        KeptAnswer(ANA, n, "when", "preferences.when", ("evening", f"after {n}"), n == 2, "sister", n, NOW + n)
        for n in range(3)
    ]
    events = [
        KeptEvent(ANA, 1, "answered", NOW, "when", "evening", 2**62),
        KeptEvent(ANA, 1, "opted_out", NOW),
        KeptEvent(ANA, 2, "reopened", NOW + 0.5, "when"),
    ]
    with storage.writing() as unit:
        unit.put_answers(answers)
        unit.put_events(events[:2])
        unit.put_events(events[2:])
    with storage.reading() as unit:
        assert list(unit.answers(ANA)) == answers
        assert list(unit.events(ANA)) == events
        assert list(unit.answers(BEN)) == []
        assert list(unit.events(BEN)) == []


def test_a_ledger_is_one_chain_that_verifies(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        for number in range(3):
            payload = {"purpose": "take_part", "words": "ACEPTO “sí”", "n": number, "list": ["a", 1.5, None]}
            head = unit.state(ANA).ledger
            unit.put_ledger([ledger.append(head, ANA, "consent_granted", NOW + number / 3, payload, f"{number:032x}")])
    with storage.reading() as unit:
        entries = unit.ledger(ANA)
        found = ledger.verify(entries)
        assert (found.entries, found.problems) == (3, ())
        assert unit.state(ANA).ledger == ledger.Head(3, found.head)
        assert entries[2].payload == {"purpose": "take_part", "words": "ACEPTO “sí”", "n": 2, "list": ["a", 1.5, None]}
        assert list(unit.ledger(BEN)) == []


def test_a_ledger_entry_that_does_not_stand_on_the_head_is_refused(storage: SqlStorage) -> None:
    entry = ledger.append(ledger.Head(), ANA, "opted_out", NOW, {}, "s")
    with storage.writing() as unit:
        unit.put_ledger([entry])
    with pytest.raises(StorageError, match="stand"), storage.writing() as unit:
        unit.put_ledger([entry])


def test_records_are_versions(storage: SqlStorage) -> None:
    item = Item("preferences.when", "when", ("evening",), False, 4, NOW, "may_share")
    first = IntakeRecord(ANA, 1, "victim", 1, "es", NOW, "finished", (item,), "ab" * 32)
    second = IntakeRecord(ANA, 2, "victim", 1, "es", NOW + 5, "finished", (item, item), "cd" * 32)
    with storage.writing() as unit:
        unit.put_record(first)
        assert unit.state(ANA).records == 1
        unit.put_record(second)
    with storage.reading() as unit:
        assert list(unit.records(ANA)) == [first, second]
        assert unit.state(ANA).records == 2
    with pytest.raises(StorageConflict), storage.writing() as unit:
        unit.put_record(second)


def test_concerns_are_seen_once(storage: SqlStorage) -> None:
    concern = SafetyConcern(5, ANA, "threat", "now", "he said he would come", 8, NOW)
    with storage.writing() as unit:
        unit.put_concern(concern)
        unit.see_concern(5, "staff@example.org", NOW + 1)
        unit.see_concern(5, "late@example.org", NOW + 2)
    with storage.reading() as unit:
        (found,) = unit.concerns(ANA)
        assert (found.quote, found.seen_by, found.seen_at) == (concern.quote, "staff@example.org", NOW + 1)
        assert list(unit.concerns()) == [found]
        assert list(unit.concerns(BEN)) == []


def test_tasks_wait_until_someone_closes_them(storage: SqlStorage) -> None:
    tasks = [
        Task(3, "person_asked", NOW, CASE, ANA, due=NOW + 60, note="please call my sister", reply=9),
        Task(2, "opted_out", NOW + 1, CASE, BEN),
        Task(1, "message_waiting", NOW + 2, note="no case"),
    ]
    with storage.writing() as unit:
        for task in tasks:
            unit.put_task(task)
        assert list(unit.tasks()) == tasks
        unit.close_task(3, "staff@example.org", NOW + 5)
        unit.close_task(3, "late@example.org", NOW + 6)
    with storage.reading() as unit:
        assert list(unit.tasks()) == tasks[1:]
        assert list(unit.tasks(party_id=BEN)) == [tasks[1]]
        (done,) = unit.tasks(open_only=False, party_id=ANA)
        assert (done.note, done.done_by, done.done_at) == ("please call my sister", "staff@example.org", NOW + 5)


def test_an_outbox_row_comes_back_as_it_was(storage: SqlStorage) -> None:
    entry = a_text(
        buttons=(Button("Sí", "yes"), Button("Más tarde", "later")),
        question=4,
        step="safe_now",
        release_id=2**62,
        reason="",
        provider_id="chat:9",
        body="¿Es un momento seguro?",
    )
    with storage.writing() as unit:
        unit.put_outbox(entry)
        assert unit.outbox_entry(entry.id) == entry
        assert unit.outbox_entry(entry.id + 1) is None
    with storage.reading() as unit:
        assert list(unit.outbox(ANA)) == [entry]
        assert list(unit.outbox(BEN)) == []


def test_cancelling_reaches_what_waits_of_these_purposes_only(storage: SqlStorage) -> None:
    owe(storage, a_text(1, purpose="scheduled"), a_text(2), a_text(3, purpose="released"))
    owe(storage, a_text(4, purpose="scheduled", party_id=BEN), a_text(5, purpose="scheduled", state="sending"))
    with storage.writing() as unit:
        unit.put_outbox(a_text(6, purpose="scheduled"))
        assert unit.cancel_outbox(ANA, ["scheduled", "released"]) == 3
        assert unit.cancel_outbox(ANA, ["scheduled"]) == 0
        unit.put_outbox(a_text(7, purpose="scheduled"))
        assert unit.cancel_outbox(ANA, ["scheduled"]) == 1
    with storage.reading() as unit:
        states = [(entry.ordinal, entry.state) for entry in unit.outbox(ANA)]
        assert states == [
            (1, "cancelled"),
            (2, "ready"),
            (3, "cancelled"),
            (5, "sending"),
            (6, "cancelled"),
            (7, "cancelled"),
        ]
        assert unit.outbox(BEN)[0].state == "ready"


def test_an_error_undoes_everything_of_the_unit(storage: SqlStorage) -> None:
    def turn(unit: SqlUnit) -> None:
        unit.put_inbound(a_reply_kept())
        unit.put_conversation(ANA, a_conversation())
        unit.put_outbox(a_text())
        unit.set_mark("offset", "9")

    fail_after(storage, turn)
    with storage.reading() as unit:
        assert list(unit.inbounds(ANA)) == []
        assert unit.state(ANA).conversation is None
        assert list(unit.outbox(ANA)) == []
        assert unit.get_mark("offset") == ""


def test_a_row_for_nobody_is_a_conflict_and_names_no_content(storage: SqlStorage) -> None:
    with pytest.raises(StorageConflict) as caught, storage.writing() as unit:
        unit.put_task(Task(1, "poison", NOW, 12345, None, note="secret words"))
    assert not isinstance(caught.value, StorageBusy)
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_nothing_is_kept_for_a_person_without_keys(storage: SqlStorage) -> None:
    with pytest.raises(SealError), storage.writing() as unit:
        unit.put_inbound(a_reply_kept(party=999))


def test_staff_can_see_where_people_stand(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        assert unit.standing() == {}
        unit.put_conversation(ANA, a_conversation(step="verify"))
        unit.put_conversation(BEN, a_conversation(step="verify"))
        assert unit.standing() == {("victim", 1, "verify"): 2}
