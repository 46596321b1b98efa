"""Safety concerns that no human has marked as seen, with whom they are about."""

from __future__ import annotations

from dataclasses import dataclass

from intake_bot.casework.tasks import SafetyConcern
from intake_bot.service.house import House
from intake_bot.service.ports import Unit


@dataclass(frozen=True, slots=True)
class ConcernRow:
    """One concern at the top of today's list."""

    concern: SafetyConcern
    case_no: str
    party: str
    name: str


def unseen_concerns(house: House) -> tuple[ConcernRow, ...]:
    """Oldest first: the one that has waited longest is read first."""

    def work(unit: Unit) -> tuple[ConcernRow, ...]:
        rows = []
        for concern in unit.concerns():
            if concern.seen_at is None:
                party = unit.state(concern.party_id).party
                case = unit.case_by_id(party.case_id)
                rows.append(ConcernRow(concern, case.case_no, party.key, party.profile.name))
        return tuple(rows)

    return house.look(work)
