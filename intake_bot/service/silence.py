"""Silence is not an answer and is never chased: after some days it becomes a task for staff, once a question."""

from __future__ import annotations

import asyncio

import structlog

from intake_bot.casework.case import Case
from intake_bot.casework.tasks import Task
from intake_bot.engine.flow import Outcome
from intake_bot.errors import SealError, StorageError
from intake_bot.service.house import House
from intake_bot.service.ports import PartyState, Unit

log = structlog.get_logger()

DAYS = 3.0
"""Days without a reply to the open question before staff are told."""
EVERY = 3600.0
"""Seconds between looks."""


def note_silence(house: House, unit: Unit) -> int:
    """Give staff a task for each person who has not answered for some days; how many were new."""
    return sum(_note(house, unit, case) for case in unit.cases() if case.closed_at is None)


def _note(house: House, unit: Unit, case: Case) -> int:
    now, new = house.clock.now(), 0
    for party in sorted(unit.parties(case.id), key=lambda one: one.id):
        try:
            state = unit.state(party.id)
        except SealError:  # what is kept of one person does not open: the others are still watched
            continue
        if not _is_silent(state, now):
            continue
        known = unit.tasks(open_only=False, party_id=party.id)
        if any(task.kind == "silence" and task.at > state.accepted_at for task in known):
            continue
        unit.put_task(Task(house.ids(), "silence", now, case.id, party.id))
        unit.put_notice(now)
        new += 1
    return new


def _is_silent(state: PartyState, now: float) -> bool:
    """Asked, not stopped, nothing planned, and no word since the question reached them."""
    talk = state.conversation
    if talk is None or talk.stopped or talk.planned:
        return False
    asked = state.accepted_at
    open_question = talk.outcome is None and state.accepted_question >= talk.question > 0
    said_they_would_write = talk.outcome is Outcome.SILENT
    return (open_question or said_they_would_write) and now - max(asked, talk.heard_at) > DAYS * 86_400.0


async def keep_watching(house: House) -> None:
    """Until cancelled."""
    while True:
        try:
            await house.do(lambda unit: note_silence(house, unit))
        except StorageError as error:
            log.warning("silence_unwatched", error=type(error).__name__)
        await asyncio.sleep(EVERY)
