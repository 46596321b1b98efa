"""Station 3 to 7 of a message: from an Inbound to a committed turn.

Nothing is acknowledged before this returns, and it returns only after the commit.
"""

from __future__ import annotations

from enum import StrEnum

from intake_bot.casework.tasks import Task
from intake_bot.engine.gate import same_word
from intake_bot.service.house import House
from intake_bot.service.ports import Address, Inbound, PartyState, Unit
from intake_bot.service.strangers import answer_stranger
from intake_bot.service.telegram_link import link_chat
from intake_bot.service.turns import keep_only, stop_everyone_at, take_turn

SPEAKS_FOR = 12 * 3600.0
"""Seconds for which the person identified last at a shared address is taken to be the one who writes."""


class Receipt(StrEnum):
    """What became of an inbound; all of them are acknowledged alike."""

    TURN = "turn"
    SEEN = "seen"
    STRANGER = "stranger"
    IGNORED = "ignored"
    POISON = "poison"


async def receive(house: House, inbound: Inbound) -> Receipt:
    """Take one inbound in, durably. Raises StorageError when nothing could be kept: answer 503."""

    def poisoned(unit: Unit, error: Exception) -> Receipt:
        return keep_poison(house, unit, inbound, error)

    return await house.do(lambda unit: take(house, unit, inbound), inbound=inbound, on_poison=poisoned)


def take(house: House, unit: Unit, inbound: Inbound) -> Receipt:
    """One inbound inside an open transaction."""
    if not unit.is_new(inbound):
        return Receipt.SEEN
    if inbound.kind in ("unknown", "call", "unblocked"):
        return Receipt.IGNORED
    if (inbound.kind == "start" and inbound.token) or (inbound.kind == "contact" and inbound.phone):
        return Receipt.TURN if link_chat(house, unit, inbound) else _stranger(house, unit, inbound)
    states = [unit.state(party_id) for party_id in unit.parties_at(inbound.address)]
    if not states:
        return _stranger(house, unit, inbound)
    invited = [state for state in states if state.invited_at is not None and state.conversation is not None]
    if not invited:
        keep_only(house, unit, states[0], inbound, "uninvited_text")
        return _stranger(house, unit, inbound)
    speaker = choose_speaker(house, unit, inbound, invited)
    if len(invited) > 1 and stop_everyone_at(house, unit, inbound, invited, speaker):
        return Receipt.TURN
    take_turn(house, unit, speaker, inbound)
    if len(invited) > 1:
        after = unit.state(speaker.party.id)
        if after.conversation is not None and after.conversation.verified:
            unit.set_speaker(inbound.address, speaker.party.id, inbound.received_at)
    return Receipt.TURN


def choose_speaker(house: House, unit: Unit, inbound: Inbound, states: list[PartyState]) -> PartyState:
    """Who writes from an address that serves several parties.

    The one who identified themselves lately; else the one whose code word this is; else the one who was asked
    last. Before identity nothing but neutral texts can follow, so a wrong guess tells nobody anything.
    """
    if len(states) == 1:
        return states[0]
    party_id, at = unit.speaker(inbound.address)
    if inbound.received_at - at < SPEAKS_FOR:
        for state in states:
            if state.party.id == party_id:
                return state
    for state in states:
        conversation = state.conversation
        if conversation is None or conversation.step != house.flow(conversation.flow, conversation.version).identity:
            continue
        words = state.party.profile.code_words
        if conversation.word < len(words) and same_word(inbound.text, words[conversation.word]):
            return state
    return max(states, key=lambda state: (state.accepted_at, state.party.id))


def keep_poison(house: House, unit: Unit, inbound: Inbound, error: Exception) -> Receipt:
    """A text on which a turn fails: stored, a task for staff, acknowledged; the others go on."""
    if not unit.is_new(inbound):
        return Receipt.SEEN
    parties = unit.parties_at(inbound.address)
    if parties:
        keep_only(house, unit, unit.state(parties[0]), inbound, "poison")
    else:
        unit.put_task(Task(house.ids(), "poison", house.clock.now(), note=type(error).__name__))
    unit.put_notice(house.clock.now())
    return Receipt.POISON


def _stranger(house: House, unit: Unit, inbound: Inbound) -> Receipt:
    answer_stranger(house, unit, inbound)
    return Receipt.STRANGER


__all__ = ["Address", "Receipt", "receive", "take"]
