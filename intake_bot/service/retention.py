"""What nobody needs any more goes: an hourly look at closed cases, and at the house's own old rows.

First a task tells staff; days later, if they have finished with the case, the texts go, and long after them all that
is kept of its people. A clock that leaps destroys nothing: the days begin anew.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

import structlog

from intake_bot.casework.retention import RETENTION, days_kept
from intake_bot.casework.retention_due import (
    DAY,
    PERSON_DUE,
    TEXTS_DUE,
    WAIT,
    ClosedCase,
    Due,
    dues,
    even_since,
    without_words,
)
from intake_bot.casework.tasks import Task
from intake_bot.errors import NotFound, SealError, StorageError
from intake_bot.service.consents import append_entry
from intake_bot.service.erasure import copies_of, erase_in
from intake_bot.service.house import House
from intake_bot.service.ports import PartyState, Unit
from intake_bot.service.redaction import owe_redactions

log = structlog.get_logger()

EVERY = 3600.0
"""Seconds between looks."""
PEOPLE_A_LOOK = 20
"""At the most: each is a transaction of its own, and owes the providers a request for each text."""
ROWS_AT_ONCE, BITES = 500, 20
"""Rows of the house in one transaction, and transactions for one kind in a look: nobody's text waits for them."""
STAFF = "retention"
"""Who did it, on record."""
CLOCK = "retention_clock"
"""The mark that keeps since when the clock has run without a leap, and when it was looked at last."""

Wall = Callable[[], float]
"""The real time, by which sessions of staff end: the demo's clock may be ahead of it."""


async def keep_removing(house: House, wall: Wall = time.time) -> None:
    """Until cancelled."""
    while True:
        try:
            await look(house, wall)
        except StorageError as error:
            log.warning("retention_waits", error=type(error).__name__)
        await asyncio.sleep(EVERY)


async def look(house: House, wall: Wall = time.time) -> int:
    """Remove what may go now, and tell staff what will; of how many people something went."""
    even = await house.do(lambda unit: _note_clock(house, unit))
    gone = 0
    for case in await house.see(lambda unit: unit.closed_cases()):
        for due in dues_of(house, case, even):
            if due.ready(house.clock.now()) and not case.held:
                gone += await _remove_all(house, case, due, even, PEOPLE_A_LOOK - gone)
        if _has_news(house, case, even):
            await house.do(partial(_tell, house, case_id=case.case_id, even=even))
    if house.clock.now() - even >= WAIT:
        await _drop_old(house, wall)
    return gone


def _note_clock(house: House, unit: Unit) -> float:
    now = house.clock.now()
    even = even_in(unit, now)
    unit.set_mark(CLOCK, f"{even!r} {now!r}")
    return even


def even_in(unit: Unit, now: float) -> float:
    """Since when the clock has run without a leap, as far as the looks can tell."""
    since, _, last = unit.get_mark(CLOCK).partition(" ")
    return even_since((float(since), float(last)) if last else None, now)


def dues_of(house: House, case: ClosedCase, even: float) -> tuple[Due, ...]:
    """What of a closed case goes next, as this program's retention says."""
    return dues(case, house.program.retention, house.clock.now(), even)


# --- telling staff


def _has_news(house: House, case: ClosedCase, even: float) -> bool:
    untold = (one.told_at is None and one.over_at <= house.clock.now() for one in dues_of(house, case, even))
    return any(one.open for one in case.told) or any(untold)


def _tell(house: House, unit: Unit, *, case_id: int, even: float) -> None:
    """A task for what is due; one for what is not due any more, or went, is done."""
    case, now = unit.closed_case(case_id), house.clock.now()
    if case is None:
        return
    due = {one.kind: one for one in dues_of(house, case, even) if one.over_at <= now}
    for told in case.told:
        if told.open and (told.kind not in due or due[told.kind].told_at != told.at):
            unit.close_task(told.task_id, STAFF, now)
    for one in due.values():
        if one.told_at is None:
            unit.put_task(Task(house.ids(), one.kind, now, case_id, due=one.goes_at, note=_note(house, case, one)))
            unit.put_notice(now)


def _note(house: House, case: ClosedCase, due: Due) -> str:
    def day(at: float) -> str:
        return datetime.fromtimestamp(at, ZoneInfo(house.program.time_zone)).date().isoformat()

    days = int((house.clock.now() - case.closed_at) // DAY)
    what = "Its texts go" if due.kind == TEXTS_DUE else "All that is kept of its people goes"
    return f"Closed {days} days ago, on {day(case.closed_at)}. {what} on {day(due.goes_at)}."


# --- removing


async def _remove_all(house: House, case: ClosedCase, due: Due, even: float, most: int) -> int:
    """One person after the other; of whom nothing opens, stays, and staff's task with it."""
    gone = 0
    for party_id in due.people[: max(0, most)]:
        try:
            gone += await house.do(partial(_remove, house, case=case, kind=due.kind, party_id=party_id, even=even))
        except (SealError, NotFound) as error:
            log.error("retention_unreadable", kind=due.kind, error=type(error).__name__)
    return gone


def _remove(house: House, unit: Unit, *, case: ClosedCase, kind: str, party_id: int, even: float) -> bool:
    """Locked first, then looked at again: another worker may have done it, or somebody may just have written."""
    everyone = [one.party_id for one in case.people]
    state = _locked(unit, party_id, everyone if kind == PERSON_DUE else ())
    now, fresh = house.clock.now(), unit.closed_case(case.case_id)
    if fresh is None or fresh.held:
        return False
    found = (one for one in dues_of(house, fresh, even) if one.kind == kind and one.ready(now))
    if not any(party_id in one.people for one in found):
        return False
    if kind == TEXTS_DUE:
        _remove_texts(house, unit, state)
    else:
        note = f"{house.program.retention.record_days} days after the case was closed"
        erase_in(house, unit, unit.case_by_id(case.case_id), state.party, everyone, STAFF, note)
    return True


def _locked(unit: Unit, party_id: int, everyone: Iterable[int]) -> PartyState:
    """One person's state; everyone's rows are locked by ascending id, as a turn does."""
    for one in sorted({*everyone, party_id}):
        try:
            unit.state(one)
        except SealError:  # whoever it is, the others' days are over too
            continue
    return unit.state(party_id)


def _remove_texts(house: House, unit: Unit, state: PartyState) -> None:
    party, talk, now = state.party, state.conversation, house.clock.now()
    copies = copies_of(unit, party.id)
    owe_redactions(unit, copies)
    bare = without_words(house.flow(talk.flow, talk.version), talk) if talk is not None else None
    unit.forget_texts(party.id, now, bare)
    append_entry(house, unit, party.id, unit.state(party.id).ledger, "texts_removed", now, {"by": STAFF})


# --- the house's own rows


async def _drop_old(house: House, wall: Wall) -> None:
    for kind, keep in RETENTION.items():
        days = days_kept(kind, house.program.retention)
        if keep.rule not in ("days", "stranger") or days is None:
            continue
        now = wall() if kind == "staff_session" else house.clock.now()
        for _ in range(BITES):
            if await house.do(partial(_drop, kind=kind, before=now - days * DAY)) < ROWS_AT_ONCE:
                break


def _drop(unit: Unit, *, kind: str, before: float) -> int:
    """A provider's id that was seen stays while a case is open that was open then: what came twice, years apart, must
    not answer a question of today."""
    oldest = unit.open_since() if kind == "seen" else None
    return unit.drop_old(kind, before if oldest is None else min(before, oldest), ROWS_AT_ONCE)
