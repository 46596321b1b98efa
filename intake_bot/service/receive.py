"""Station 3 to 7 of a message: from an Inbound to a committed turn.

Nothing is acknowledged before this returns, and it returns only after the commit.
"""

from __future__ import annotations

from enum import StrEnum

from intake_bot.casework.tasks import Task
from intake_bot.engine.answers import Command
from intake_bot.engine.flow import Outcome
from intake_bot.engine.gate import same_word
from intake_bot.errors import SealError
from intake_bot.service.house import House
from intake_bot.service.ports import Inbound, PartyState, Unit
from intake_bot.service.reading import read_alone
from intake_bot.service.shared_phones import start_everyone_at, stop_everyone_at
from intake_bot.service.strangers import answer_stranger
from intake_bot.service.taps import stale, whose_tap
from intake_bot.service.telegram_link import link_chat
from intake_bot.service.turns import keep_only, take_turn

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
    invited = [state for state in states if state.invited_at is not None and state.conversation is not None]
    if not invited and inbound.kind == "reaction":  # nothing was asked that it could be about
        return Receipt.IGNORED
    if not states:
        return _stranger(house, unit, inbound)
    if not invited:
        keep_only(house, unit, states[0], inbound, "uninvited_text")
        return _stranger(house, unit, inbound, known=True)
    if inbound.tap is not None and whose_tap(unit, inbound, invited) is None:
        inbound = stale(inbound)
    speaker = choose_speaker(house, unit, inbound, invited)
    if len(invited) > 1 and inbound.kind != "reaction":  # which shows nobody
        return _take_shared(house, unit, inbound, invited, speaker)
    take_turn(house, unit, speaker, inbound)
    return Receipt.TURN


def _take_shared(house: House, unit: Unit, inbound: Inbound, invited: list[PartyState], speaker: PartyState) -> Receipt:
    """A text from an address that serves several parties."""
    if stop_everyone_at(house, unit, inbound, invited, speaker):
        return Receipt.TURN
    if start_everyone_at(house, unit, inbound, invited, speaker):
        return Receipt.TURN
    talk = speaker.conversation
    if talk is not None and not talk.verified and read_alone(house, inbound).reading == Command("leave"):
        keep_only(house, unit, speaker, inbound, "shared_leave")  # whose word it is, nobody knows: staff ask
        return Receipt.TURN
    take_turn(house, unit, speaker, inbound)
    after = unit.state(speaker.party.id)
    if after.conversation is not None and after.conversation.verified:
        unit.set_speaker(inbound.address, speaker.party.id, inbound.received_at)
    return Receipt.TURN


def choose_speaker(house: House, unit: Unit, inbound: Inbound, states: list[PartyState]) -> PartyState:
    """Who writes from an address that serves several parties.

    The one under whose text the tapped button hangs; the one whose code word this is; else the one who identified
    themselves lately, unless somebody else was written to since; else the one who was asked last. Before identity
    nothing but neutral texts can follow, so a wrong guess tells nobody anything.
    """
    if len(states) == 1:
        return states[0]
    if (tapped := whose_tap(unit, inbound, states)) is not None:
        return tapped
    for state in states:
        if any(same_word(inbound.text, word) for word in state.party.profile.code_words):
            return state
    here = [state for state in states if not _is_wrong(state)] or states
    asked_last = max(here, key=lambda state: (state.accepted_at, state.party.id))
    party_id, at = unit.speaker(inbound.address)
    for state in here:
        fresh = inbound.received_at - at < SPEAKS_FOR and asked_last.accepted_at <= max(at, state.accepted_at)
        if state.party.id == party_id and fresh:
            return state
    return asked_last


def _is_wrong(state: PartyState) -> bool:
    return state.conversation is not None and state.conversation.end is Outcome.WRONG_PERSON


def keep_poison(house: House, unit: Unit, inbound: Inbound, error: Exception) -> Receipt:
    """A text on which a turn fails: stored, a task for staff, acknowledged; the others go on."""
    if not unit.is_new(inbound):
        return Receipt.SEEN
    parties = unit.parties_at(inbound.address)
    states = [state for party_id in parties if (state := _readable(unit, party_id)) is not None]
    if states:
        keep_only(house, unit, choose_speaker(house, unit, inbound, states), inbound, "poison")
    else:  # without words: what is kept of this person does not open any more
        whose = parties[0] if parties else None
        unit.put_task(Task(house.ids(), "poison", house.clock.now(), party_id=whose))
    unit.put_notice(house.clock.now())
    return Receipt.POISON


def _readable(unit: Unit, party_id: int) -> PartyState | None:
    try:
        return unit.state(party_id)
    except SealError:
        return None


def _stranger(house: House, unit: Unit, inbound: Inbound, *, known: bool = False) -> Receipt:
    answer_stranger(house, unit, inbound, known=known)
    return Receipt.STRANGER
