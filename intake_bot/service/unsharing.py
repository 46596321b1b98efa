"""What a person told staff by voice of one thing alone: that it may be shared no longer. They still take part.

By text it is a new answer to that question (CHANGE); by voice staff write it down. Nothing is sent, and nothing that
was asked or answered beside it changes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from intake_bot.casework.consents import SHARE, standing, taken_back_by_voice
from intake_bot.casework.gates import is_erased
from intake_bot.casework.ledger import LedgerEntry
from intake_bot.casework.tasks import Release
from intake_bot.engine.conversation import Conversation, Given
from intake_bot.errors import Refused
from intake_bot.service.consents import append_entry
from intake_bot.service.find import find
from intake_bot.service.house import House
from intake_bot.service.ports import Unit
from intake_bot.service.withdrawal import Told, rests_on

WITH_THE_MEDIATOR = "mediator"
"""The answer to a question of sharing that keeps the thing with the mediator (flows/parts.py)."""


def unshare(house: House, case_no: str, party_key: str, staff: str, note: str, purposes: Collection[str]) -> Told:
    """They told ``staff`` that these (``share:words.hopes``) are for the mediator alone from now on."""
    words = rests_on(note)

    def work(unit: Unit) -> Told:
        found = find(unit, case_no, party_key)
        if is_erased(found.party):
            raise Refused(f"Everything about {party_key} was erased: nothing is shared any more.")
        ended = _ended(standing(unit.ledger(found.party.id)), party_key, purposes)
        state, now = unit.state(found.party.id), house.clock.now()
        head = state.ledger
        for payload in ended:
            taken = taken_back_by_voice(payload, staff, words)
            head = append_entry(house, unit, found.party.id, head, "consent_withdrawn", now, taken)
        if state.conversation is not None:
            steps = {str(payload["step"]) for payload in ended}
            unit.put_conversation(found.party.id, _kept_back(state.conversation, steps, now))
        told = Told(case_no, party_key, "unshared", staff, now, tuple(str(payload["purpose"]) for payload in ended))
        unit.put_release(Release(house.ids(), found.case.id, found.party.id, told.kind, staff, now, words))
        return told

    return house.act(work)


def _ended(stands: Sequence[LedgerEntry], party_key: str, purposes: Collection[str]) -> list[Mapping[str, object]]:
    """The permissions that are named; all of them must stand, and at least one must be named."""
    shared = {str((entry.payload or {})["purpose"]): entry.payload or {} for entry in stands}
    shared = {purpose: payload for purpose, payload in shared.items() if purpose.startswith(SHARE)}
    if not purposes or not shared.keys() >= set(purposes):
        known = ", ".join(shared) or "nothing"
        raise Refused(f"Say what {party_key} no longer wants to be shared. What may be shared now: {known}.")
    return [payload for purpose, payload in shared.items() if purpose in purposes]


def _kept_back(talk: Conversation, steps: Collection[str], now: float) -> Conversation:
    """Answered as if by CHANGE: whoever reads the answers again finds that this stays with the mediator."""
    answers = {
        step: Given((WITH_THE_MEDIATOR,), 0, now) if step in steps else given for step, given in talk.answers.items()
    }
    return replace(talk, answers=answers, last=None)
