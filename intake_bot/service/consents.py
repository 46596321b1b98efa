"""Consents into the ledger: each its own entry, with the exact words that were asked and answered."""

from __future__ import annotations

from collections.abc import Mapping

from intake_bot.casework.ledger import Head, append
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Ask, Flow, Purpose
from intake_bot.engine.turn import ConsentAct, Turn
from intake_bot.service.house import House
from intake_bot.service.ports import PartyState, Unit


def append_entry(
    house: House, unit: Unit, party_id: int, head: Head, kind: str, at: float, payload: Mapping[str, object]
) -> Head:
    """One more entry on a party's chain; returns where the chain ends now."""
    salt = "".join(f"{house.chance.draw(party_id, head.seq, half):016x}" for half in ("salt-a", "salt-b"))
    entry = append(head, party_id, kind, at, payload, salt)
    unit.put_ledger([entry])
    return Head(entry.seq, entry.hash)


def append_consents(house: House, unit: Unit, flow: Flow, state: PartyState, turn: Turn, at: float, reply: int) -> Head:
    """The turn's grants and withdrawals. A no to what was never granted is an answer, not a consent."""
    head = state.ledger
    before = state.conversation
    for act in turn.consents:
        if act.granted:
            kind = "consent_granted"
        elif before is not None and was_granted(flow, before, act):
            kind = "consent_withdrawn"
        else:
            continue
        payload = _payload(house, flow, state, before or turn.conversation, act, reply)
        head = append_entry(house, unit, state.party.id, head, kind, at, payload)
    return head


def was_granted(flow: Flow, conversation: Conversation, act: ConsentAct) -> bool:
    """True when the standing answer at that step is a grant."""
    given = conversation.answers.get(act.step)
    return given is not None and bool(set(given.value) & set(flow.ask(act.step).grants))


def _payload(
    house: House, flow: Flow, state: PartyState, asked: Conversation, act: ConsentAct, reply: int
) -> dict[str, object]:
    wording = house.words.wording(
        f"{flow.id}.{act.step}",
        language=asked.language,
        channel=asked.channel,
        side=flow.id,
        variant=asked.variant if asked.step == act.step else "text",
    )
    checks = {
        step_id: list(asked.answers[step_id].value)
        for step_id, step in flow.steps.items()
        if isinstance(step, Ask) and step.purpose is Purpose.UNDERSTANDING and step_id in asked.answers
    }
    return {
        "role": state.party.role.value,
        "purpose": act.purpose,
        "step": act.step,
        "flow_version": flow.version,
        "wording": wording.text,
        "wording_version": wording.version,
        "wording_fingerprint": wording.fingerprint,
        "language": asked.language,
        "channel": asked.channel,
        "words": act.words,
        "reply": reply,
        "understanding": checks,
        "expires": "",
        "staff_confirmed_by": "",
    }
