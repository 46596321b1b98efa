"""Calls to staff: claimed by one, ended once somebody has looked, and readable whatever is sealed."""

import dataclasses

from intake_bot.casework.tasks import CALL_WITHIN, Page, SafetyConcern, Task
from storage.open import SqlStorage
from tests.contracts.storage_kit import (
    ANA,
    NOW,
    a_reply_kept,
    fail_after,
    migrated_postgres,
    migrated_sqlite,
    place_fixture,
    storage_fixture,
)

__all__ = ["migrated_postgres", "migrated_sqlite", "place_fixture", "storage_fixture"]

CONCERN = SafetyConcern(71, ANA, "self_harm", "clear", "words", 5, NOW)
ABOUT_HER = Page(71, "concern", NOW, due=NOW)
ABOUT_NOBODY_KNOWN = Page(72, "task", NOW + 1, due=NOW + 1)


def keep(storage: SqlStorage) -> None:
    """One call about Ana, one about somebody unknown."""
    with storage.writing() as unit:
        unit.put_page(ABOUT_HER)
        unit.put_concern(CONCERN)
        unit.put_task(Task(72, "stranger_danger", NOW + 1))
        unit.put_page(ABOUT_NOBODY_KNOWN)


def claim(storage: SqlStorage, now: float) -> list[int]:
    with storage.writing() as unit:
        return [page.id for page in unit.claim_pages(now, now + 60)]


def test_a_call_is_owed_with_its_concern_or_not_at_all(storage: SqlStorage) -> None:
    fail_after(storage, lambda unit: unit.put_page(ABOUT_HER))
    with storage.reading() as unit:
        assert unit.next_page() is None
        assert list(unit.open_pages()) == []


def test_the_next_call_is_told_and_only_what_is_due_is_claimed(storage: SqlStorage) -> None:
    keep(storage)
    with storage.reading() as unit:
        assert unit.next_page() == NOW
    assert claim(storage, NOW - 1) == []
    assert claim(storage, NOW) == [71]
    assert claim(storage, NOW + 1) == [72]
    assert claim(storage, NOW + 2) == []


def test_a_claim_that_its_worker_did_not_live_to_use_is_due_again(storage: SqlStorage) -> None:
    keep(storage)
    assert claim(storage, NOW + 1) == [71, 72]
    assert claim(storage, NOW + 60) == []
    assert claim(storage, NOW + 61) == [71, 72]


def test_a_call_that_was_made_is_counted_and_due_again_when_it_is_said_so(storage: SqlStorage) -> None:
    keep(storage)
    claim(storage, NOW + 1)
    with storage.writing() as unit:
        unit.paged(71, 1, NOW + 900)
        unit.paged(72, 2, None)
    with storage.writing() as unit:
        assert list(unit.claim_pages(NOW + 900, NOW + 960)) == [dataclasses.replace(ABOUT_HER, calls=1, due=NOW + 960)]
    with storage.reading() as unit:
        assert [page.calls for page, _ in unit.open_pages()] == [1, 2]


def test_what_somebody_looked_at_is_ended_and_no_longer_open(storage: SqlStorage) -> None:
    keep(storage)
    with storage.reading() as unit:
        assert [(page.id, party) for page, party in unit.open_pages()] == [(71, ANA), (72, None)]
    with storage.writing() as unit:
        unit.see_concern(71, "kim@example.org", NOW + 5)
    with storage.reading() as unit:
        assert [page.id for page, _ in unit.open_pages()] == [72]
    assert claim(storage, NOW + 10) == [72]
    with storage.writing() as unit:
        unit.close_task(72, "kim@example.org", NOW + 20)
    assert claim(storage, NOW + 10_000) == []
    with storage.reading() as unit:
        assert (unit.next_page(), list(unit.open_pages())) == (None, [])


def test_a_call_stays_open_when_its_person_is_erased_and_says_nothing_of_them(storage: SqlStorage) -> None:
    keep(storage)
    with storage.writing() as unit:
        unit.erase(ANA, NOW + 5)
    with storage.reading() as unit:
        assert [party for _, party in unit.open_pages()] == [ANA, None]
        assert unit.state(ANA).party.profile.name == ""


def test_only_unseen_concerns_can_be_asked_for(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.put_concern(CONCERN)
        unit.put_concern(dataclasses.replace(CONCERN, id=73, at=NOW + 1))
        unit.see_concern(71, "kim@example.org", NOW + 5)
        assert [one.id for one in unit.concerns(unseen_only=True)] == [73]
        assert [one.id for one in unit.concerns(ANA)] == [71, 73]


def test_what_came_along_with_a_reply_is_kept_by_kind(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.put_inbound(dataclasses.replace(a_reply_kept("look"), attachments=("image", "contact")))
    with storage.reading() as unit:
        assert [kept.attachments for kept in unit.inbounds(ANA)] == [("image", "contact")]


def test_concerns_are_counted_by_tier_and_by_how_they_stand(storage: SqlStorage) -> None:
    keep(storage)
    with storage.writing() as unit:
        for number, tier in ((81, "possible"), (82, "possible"), (83, "possible")):
            unit.put_concern(dataclasses.replace(CONCERN, id=number, tier=tier))
        assert unit.concern_counts() == {("clear", "unseen"): 1, ("possible", "unseen"): 3}
        unit.see_concern(71, "kim@example.org", NOW + 1)
        unit.misread_concern(81, "kim@example.org", NOW + 1)
        unit.misread_concern(81, "late@example.org", NOW + 2)
    with storage.reading() as unit:
        assert unit.concern_counts() == {("clear", "seen"): 1, ("possible", "unseen"): 2, ("possible", "misread"): 1}
        (misread,) = (one for one in unit.concerns() if one.misread_at)
        assert (misread.misread_by, misread.misread_at, misread.quote) == ("kim@example.org", NOW + 1, "words")


def test_open_tasks_are_counted_without_being_opened(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.put_task(Task(91, "person_asked", NOW, party_id=ANA, due=NOW + 50, note="sealed"))
        unit.put_task(Task(92, "silence", NOW + 10, party_id=ANA))
        assert (unit.open_tasks(), unit.open_tasks(since=NOW + 5)) == (2, 1)
        assert (unit.open_tasks(due_before=NOW + 50), unit.open_tasks(due_before=NOW + 51)) == (0, 1)
        unit.close_task(91, "kim@example.org", NOW + 60)
    with storage.reading() as unit:
        assert unit.open_tasks() == 1
        assert unit.open_tasks(due_before=NOW + 1e6) == 0


def test_a_call_put_off_by_a_clock_that_was_ahead_is_due_now(storage: SqlStorage) -> None:
    keep(storage)
    with storage.writing() as unit:
        unit.paged(71, 1, NOW + CALL_WITHIN)
        unit.paged(72, 1, NOW + 30 * 86_400)
    assert claim(storage, NOW) == [72]


def test_a_task_about_nobody_known_can_be_given_another_note_and_no_one_elses(storage: SqlStorage) -> None:
    with storage.writing() as unit:
        unit.put_task(Task(91, "stranger_danger", NOW))
        unit.put_task(Task(92, "person_asked", NOW + 1, party_id=ANA, note="hers"))
        unit.note_task(91, "2 such texts")
        unit.note_task(91, "3 such texts")
        unit.note_task(92, "not hers")
    with storage.reading() as unit:
        assert [task.note for task in unit.tasks()] == ["3 such texts", "hers"]
