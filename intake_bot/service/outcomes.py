"""What a provider's refusal or report means for a person: an opt-out, a task, or nothing."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.casework.intake import due_for
from intake_bot.casework.tasks import Task
from intake_bot.engine.turn import Event, Turn
from intake_bot.service.house import House
from intake_bot.service.keep_turn import Moment, keep_turn
from intake_bot.service.ports import STRANGERS, DeliveryReport, OutboxEntry, Unit

SAID_STOP = frozenset({"opted_out", "blocked"})
"""Reasons that mean the person wants no texts: treated as their own STOP, on every channel."""
STATES = frozenset({"accepted", "sent", "delivered", "undelivered", "failed"})


def note_refusal(house: House, unit: Unit, entry: OutboxEntry, reason: str) -> None:
    """A text that will never arrive."""
    if entry.party_id == STRANGERS:
        return
    if reason in SAID_STOP:
        _stop(house, unit, entry)
    else:
        _task(house, unit, entry, "undeliverable", reason)


def note_undecided(house: House, unit: Unit, entry: OutboxEntry) -> None:
    """A text that may or may not have arrived: a person looks, nothing is sent twice."""
    if entry.party_id != STRANGERS:
        _task(house, unit, entry, "undecided", "")


def take_report(house: House, unit: Unit, report: DeliveryReport) -> bool:
    """A provider's later word on one of our texts; False when we know no such text or the state is unknown."""
    entry = unit.outbox_entry(report.outbox_id)
    if entry is None or report.state not in STATES:
        return False
    changed = unit.put_verdict(
        entry, state=report.state, at=house.clock.now(), provider_id=report.provider_id, reason=report.reason
    )
    if changed and report.state in ("undelivered", "failed"):
        note_refusal(house, unit, entry, report.reason or report.state)
    return True


def _task(house: House, unit: Unit, entry: OutboxEntry, kind: str, reason: str) -> None:
    now = house.clock.now()
    case_id = unit.state(entry.party_id).party.case_id
    unit.put_task(Task(house.ids(), kind, now, case_id, entry.party_id, due_for(kind, now), reason))
    unit.put_notice(now)


def _stop(house: House, unit: Unit, entry: OutboxEntry) -> None:
    state = unit.state(entry.party_id)
    conversation = state.conversation
    if conversation is None or conversation.stopped:
        return
    stopped = replace(conversation, stopped=True, planned=0, turns=conversation.turns + 1)
    turn = Turn(stopped, events=(Event("opted_out", conversation.step),))
    flow = house.flow(conversation.flow, conversation.version)
    keep_turn(house, unit, flow, state, turn, Moment(house.clock.now(), entry.address, "reply", 0))
