"""Consents into the ledger: each its own entry, with the exact words that were asked and answered.

The words are kept with the conversation when they go out, so that an answer is recorded with what was really read,
even if the program has changed its words in between. What is recorded is never touched again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from intake_bot.casework.ledger import Head, append
from intake_bot.engine.conversation import Conversation, Shown
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


def remember_words(house: House, flow: Flow, turn: Turn, channel: str) -> Turn:
    """The turn with the words of the consent question that it asks; with none where it asks something else."""
    question, conversation = turn.question, turn.conversation
    if question is None:
        return turn
    shown = None
    if question.purpose == Purpose.CONSENT:
        shown = _words_now(house, flow, replace(conversation, channel=channel), question.step, conversation.variant)
    if shown == conversation.shown:
        return turn
    return replace(turn, conversation=replace(conversation, shown=shown))


def _words_now(house: House, flow: Flow, conversation: Conversation, step: str, variant: str) -> Shown:
    """The words of a consent question as this program would send them now."""
    language, channel = conversation.language, conversation.channel
    wording = house.words.wording(
        f"{flow.id}.{step}", language=language, channel=channel, side=flow.id, variant=variant
    )
    return Shown(step, wording.version, wording.text, language, channel)


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
        asked = before or turn.conversation
        shown = _words_asked(house, unit, flow, state, asked, act)
        payload = _payload(flow, state, asked, act, reply, shown)
        head = append_entry(house, unit, state.party.id, head, kind, at, payload)
    return head


def was_granted(flow: Flow, conversation: Conversation, act: ConsentAct) -> bool:
    """True when the standing answer at that step is a grant."""
    given = conversation.answers.get(act.step)
    return given is not None and bool(set(given.value) & set(flow.ask(act.step).grants))


def _words_asked(
    house: House, unit: Unit, flow: Flow, state: PartyState, asked: Conversation, act: ConsentAct
) -> Shown:
    """The words that this act answers: those of the open question; for LEAVE and its like, those of the grant it ends.

    Only a question that an older program asked has left none: then those of today.
    """
    if asked.shown is not None and asked.shown.step == act.step:
        return asked.shown
    if not act.granted:
        for entry in reversed(unit.ledger(state.party.id)):
            held = entry.payload or {}
            if entry.kind == "consent_granted" and held.get("purpose") == act.purpose:
                names = ("wording_version", "wording", "language", "channel")
                version, text, language, channel = (str(held.get(name, "")) for name in names)
                return Shown(act.step, version, text, language, channel)
    return _words_now(house, flow, asked, act.step, asked.variant if asked.step == act.step else "text")


def _payload(
    flow: Flow, state: PartyState, asked: Conversation, act: ConsentAct, reply: int, shown: Shown
) -> dict[str, object]:
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
        "wording": shown.text,
        "wording_version": shown.version,
        "wording_fingerprint": hashlib.sha256(shown.text.encode()).hexdigest(),
        "language": shown.language,
        "channel": shown.channel,
        "words": act.words,
        "reply": reply,
        "understanding": checks,
        "expires": "",
        "staff_confirmed_by": "",
    }
