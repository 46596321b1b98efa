"""What a person told staff by voice about what they had agreed to: they take it back, or they do not.

It ends as LEAVE does (engine/interrupts.py), by the same rules, but nothing is sent: they spoke to a human, and a
text behind it, perhaps at night, would only ask for an answer. Nothing of the other side is read or touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from intake_bot.casework.consents import SHARE, VOICE, standing, taken_back_by_voice
from intake_bot.casework.fields import Problem, Text
from intake_bot.casework.gates import is_erased
from intake_bot.casework.tasks import WITHDRAWAL_TO_CHECK, Release, Task
from intake_bot.engine.answers import Command
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Outcome
from intake_bot.engine.interrupts import LASTING, leave
from intake_bot.engine.turn import Heard
from intake_bot.errors import Refused
from intake_bot.service.consents import append_entry
from intake_bot.service.find import Found, find
from intake_bot.service.house import House
from intake_bot.service.ports import KeptEvent, PartyState, Unit

LONGEST_NOTE = 500
_NOTE = Text(LONGEST_NOTE, many_lines=True)
_NOT_FOR_THEM_NOW = ("scheduled", "released", "question", "staff_reply")
"""What waits to be sent and would go on as if nothing had been said. An answer to their own text, which may hold the
crisis lines, still goes out."""


@dataclass(frozen=True, slots=True)
class Told:
    """An act that was put on record. ``purposes``: the consents that ended by it."""

    case_no: str
    party: str
    kind: str
    """``withdrawal``, ``not_withdrawn`` or ``unshared`` (service/unsharing.py)."""
    by: str
    at: float
    purposes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """What one person could take back now. ``refused``: why there is nothing; ``doubts``: what they wrote that may
    be a withdrawal, and nobody has found out yet."""

    purposes: tuple[str, ...]
    refused: str = ""
    doubts: tuple[Task, ...] = ()
    at_rest: bool = False
    """Their talk rests for a reason of its own (a lock, a closed case) that only staff can lift: not even
    a withdrawal makes it theirs to take up."""

    @property
    def shareable(self) -> tuple[str, ...]:
        """What they allowed to be shared, each by a consent of its own."""
        return tuple(purpose for purpose in self.purposes if purpose.startswith(SHARE))


def standing_of(house: House, case_no: str, party_key: str) -> Standing:
    """For the page that asks before the act."""

    def work(unit: Unit) -> Standing:
        found = find(unit, case_no, party_key)
        state, doubts = unit.state(found.party.id), _doubts(unit, found)
        held = [str((entry.payload or {}).get("purpose", "")) for entry in standing(unit.ledger(found.party.id))]
        rests = state.conversation is not None and state.conversation.end in (Outcome.LOCKED, Outcome.CLOSED)
        return Standing(tuple(held), _nothing_to_end(found, state, bool(held or doubts)), doubts, rests)

    return house.look(work)


def withdraw(house: House, case_no: str, party_key: str, staff: str, note: str) -> Told:
    """They told ``staff`` that they want no part in it any more. ``note`` says on what that rests."""
    words = rests_on(note)

    def work(unit: Unit) -> Told:
        found = find(unit, case_no, party_key)
        state, doubts = unit.state(found.party.id), _doubts(unit, found)
        granted = standing(unit.ledger(found.party.id))
        if says := _nothing_to_end(found, state, bool(granted or doubts)):
            raise Refused(says)
        now, head = house.clock.now(), state.ledger
        payloads = [taken_back_by_voice(entry.payload or {}, staff, words) for entry in granted]
        for payload in payloads:
            head = append_entry(house, unit, found.party.id, head, "consent_withdrawn", now, payload)
        if state.conversation is not None:
            _end(house, unit, found, state.conversation, staff, now)
        purposes = tuple(str(payload["purpose"]) for payload in payloads)
        return _put(house, unit, found, Told(case_no, party_key, "withdrawal", staff, now, purposes), words, doubts)

    return house.act(work)


def did_not_withdraw(house: House, case_no: str, party_key: str, staff: str, note: str) -> Told:
    """Staff found out by voice that the words were no withdrawal: what was agreed to counts again from now on."""
    words = rests_on(note)

    def work(unit: Unit) -> Told:
        found = find(unit, case_no, party_key)
        doubts = _doubts(unit, found)
        if is_erased(found.party) or not doubts:
            raise Refused(f"There is no doubt on record about what {party_key} agreed to.")
        told = Told(case_no, party_key, "not_withdrawn", staff, house.clock.now())
        return _put(house, unit, found, told, words, doubts)

    return house.act(work)


def rests_on(note: str) -> str:
    """A withdrawal that nobody can retrace would be no record of one."""
    if not note.strip():
        raise Refused("Say in the note on what it rests: who told you, when and how.")
    problems: list[Problem] = []
    tidy = _NOTE.read(note, (), problems)
    if tidy is None:
        raise Refused(problems[0][1])
    return tidy


def _nothing_to_end(found: Found, state: PartyState, stands: bool) -> str:
    """Why nothing can be withdrawn; empty where something can. Also in a closed case a consent can be taken back."""
    key, talk = found.party.key, state.conversation
    if is_erased(found.party):
        return f"Everything about {key} was erased: there is nothing left to withdraw."
    if stands or (talk is not None and talk.end not in LASTING):
        return ""
    if talk is None:
        return f"{key} was not written to yet, so there is nothing to withdraw: do not release the first text."
    if talk.end is Outcome.WITHDRAWN:
        return f"{key} has withdrawn already: it is on record."
    return f"{key} has agreed to nothing that still stands, and is asked nothing now: there is nothing to withdraw."


def _end(house: House, unit: Unit, found: Found, talk: Conversation, staff: str, now: float) -> None:
    """The talk stands as after LEAVE. Their last text is half of nothing any more."""
    talk = house.settle(talk)
    flow = house.flow(talk.flow, talk.version)
    before = replace(talk, turns=talk.turns + 1, last=None)
    left = leave(flow, before, Heard(Command("leave"), "", 0, now)).conversation
    unit.put_conversation(found.party.id, left)
    unit.put_events([KeptEvent(found.party.id, left.turns, "withdrawn", now, talk.step, f"{VOICE}:{staff}")])
    unit.cancel_outbox(found.party.id, _NOT_FOR_THEM_NOW)


def _doubts(unit: Unit, found: Found) -> tuple[Task, ...]:
    return tuple(task for task in unit.tasks(party_id=found.party.id) if task.kind == WITHDRAWAL_TO_CHECK)


def _put(house: House, unit: Unit, found: Found, told: Told, note: str, doubts: Sequence[Task]) -> Told:
    """On record in the case, and what had to be found out is found out."""
    for task in doubts:
        unit.close_task(task.id, told.by, told.at)
    unit.put_release(Release(house.ids(), found.case.id, found.party.id, told.kind, told.by, told.at, note))
    return told
