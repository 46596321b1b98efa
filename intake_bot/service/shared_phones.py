"""One phone, several people: a stop or a START from it is everybody's, and its words are only the speaker's."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.casework.intake import due_for
from intake_bot.casework.tasks import Page, Task
from intake_bot.engine.answers import DangerSaid, OptInSaid, OptOutSaid, Understood
from intake_bot.engine.moments import lately
from intake_bot.service.concerns import CLEAR
from intake_bot.service.halves import Whole
from intake_bot.service.house import House
from intake_bot.service.ports import Inbound, PartyState, Unit
from intake_bot.service.reading import key_of
from intake_bot.service.turns import open_talk, read_whole, standing, take_turn


def stop_everyone_at(house: House, unit: Unit, inbound: Inbound, states: list[PartyState], speaker: PartyState) -> bool:
    """STOP from a shared address ends the texts to everybody reached there.

    It is read once, as the speaker's, and theirs is the whole turn: the words, and a danger beside them. The others
    are stopped by that same reading, each with a ledger entry of their own. One confirmation goes to one phone.
    """
    flow, conversation, accepted = open_talk(house, speaker, inbound)
    whole = read_whole(house, unit, flow, speaker, conversation, inbound, accepted)
    stop, danger = whole.said.reading, whole.said.concern
    if not isinstance(stop, OptOutSaid):
        return False
    doubtful = danger is not None and not _is_known(house, unit, inbound, speaker)
    first = take_turn(house, unit, speaker, inbound, whole)
    told = stop.by_carrier or bool(first.say)
    bare = _without_words(inbound, whole, stop)
    for state in (one for one in states if one.party.id != speaker.party.id):
        _, stands, seen = open_talk(house, state, bare)
        quiet = Whole(stands, bare.text, Understood(replace(stop, by_carrier=told)), seen)
        told = bool(take_turn(house, unit, state, bare, quiet).say) or told
        if danger is not None and doubtful:
            _put_somebodys_danger(house, unit, state, danger)
    return True


def start_everyone_at(
    house: House, unit: Unit, inbound: Inbound, states: list[PartyState], speaker: PartyState
) -> bool:
    """START from a shared address ends the stop of everybody reached there: STOP ended the texts to all of them, and
    promised each that START brings them back.

    One of them is asked who they are; the others hear nothing until somebody gives their code word.
    """
    here = ("", key_of(inbound.address))
    stopped = [state for state in states if standing(state).stopped and standing(state).address in here]
    if not stopped:
        return False
    first = speaker if speaker in stopped else stopped[0]
    flow, conversation, accepted = open_talk(house, first, inbound)
    whole = read_whole(house, unit, flow, first, conversation, inbound, accepted)
    if not isinstance(whole.said.reading, OptInSaid):
        return False
    take_turn(house, unit, first, inbound, whole)
    bare = replace(inbound, text="", tap=None, attachments=())
    for state in (one for one in stopped if one.party.id != first.party.id):
        _, stands, seen = open_talk(house, state, bare)
        take_turn(house, unit, state, bare, Whole(stands, "", Understood(OptInSaid()), seen), silent=True)
    return True


def _is_known(house: House, unit: Unit, inbound: Inbound, speaker: PartyState) -> bool:
    """True when the speaker at a shared address identified themselves lately, and is no mere guess."""
    party_id, at = unit.speaker(inbound.address)
    known = party_id == speaker.party.id and lately(inbound.received_at, at, house.program.silent_hours * 3600.0)
    return known and standing(speaker).verified


def _without_words(inbound: Inbound, whole: Whole, stop: OptOutSaid) -> Inbound:
    """What is kept of a stop with the others at that address: a bare keyword, else not one word of the speaker's."""
    text = inbound.text if stop.tier == "keyword" and whole.text == inbound.text else ""
    return replace(inbound, text=text, tap=None, attachments=())


def _put_somebodys_danger(house: House, unit: Unit, state: PartyState, danger: DangerSaid) -> None:
    """Danger at a shared address, from nobody identified: it may be this person's. Without the words, which may be
    another's; they lie with the one who was asked last."""
    now, party = house.clock.now(), state.party
    task = Task(
        house.ids(), "safety_concern", now, party.case_id, party.id, due_for("safety_concern", now), "not identified"
    )
    unit.put_task(task)
    if danger.tier == CLEAR:
        unit.put_page(Page(task.id, "task", now, due=now))
