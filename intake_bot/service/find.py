"""Finding what staff name: a case by its number, a party by its key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intake_bot.casework.case import Case, Party
from intake_bot.casework.fields import listed
from intake_bot.casework.gates import Reach
from intake_bot.casework.tasks import WITHDRAWAL_TO_CHECK
from intake_bot.errors import NotFound
from intake_bot.service.house import House
from intake_bot.service.ports import PartyState, Unit


@dataclass(frozen=True, slots=True)
class Found:
    """A party in its case. For staff's acts only: no turn of a conversation may use this."""

    case: Case
    party: Party
    parties: tuple[Party, ...]


def find(unit: Unit, case_no: str, party_key: str) -> Found:
    """The party of that key; NotFound says which keys there are."""
    case = unit.case(case_no)
    parties = tuple(sorted(unit.parties(case.id), key=lambda party: party.id))
    for party in parties:
        if party.key == party_key:
            return Found(case, party, parties)
    keys = listed(sorted(party.key for party in parties)) if parties else "nobody"
    raise NotFound(f"Case {case_no} has no party {party_key}: it has {keys}.")


def states_of(unit: Unit, parties: Sequence[Party]) -> dict[str, PartyState]:
    """Each party's state by key, locked in the house's order."""
    return {party.key: unit.state(party.id) for party in sorted(parties, key=lambda party: party.id)}


def reach_of(house: House, unit: Unit, party: Party, parties: Sequence[Party], states: dict[str, PartyState]) -> Reach:
    """What the gates need to know about contact with this person."""
    state = states[party.key]
    talk = state.conversation
    addresses = unit.addresses(party.id)
    return Reach(
        confirmed=tuple(key for key, one in states.items() if _confirmed(one) and not _in_doubt(unit, one)),
        address=bool(addresses),
        link=bool(house.telegram_link(party)),
        stopped=bool(talk and talk.stopped) or any(unit.is_stopped(address) for address in addresses),
        invited=state.invited_at is not None,
        parties=tuple(parties),
    )


def _confirmed(state: PartyState) -> bool:
    """They agreed to take part, and have not left since (a menu opened later does not undo that)."""
    given = state.conversation.answers.get("take_part") if state.conversation else None
    return given is not None and given.value == ("agree",)


def _in_doubt(unit: Unit, state: PartyState) -> bool:
    """They wrote words that may take the consent back, and no human has found out yet which it was."""
    return any(task.kind == WITHDRAWAL_TO_CHECK for task in unit.tasks(party_id=state.party.id))
