"""Safety concerns that no human has marked as seen, and the alarm for the clear ones."""

from __future__ import annotations

from dataclasses import dataclass, replace

from intake_bot.casework.tasks import Page, SafetyConcern
from intake_bot.errors import SealError
from intake_bot.service.concerns import CLEAR
from intake_bot.service.house import House
from intake_bot.service.ports import Unit


@dataclass(frozen=True, slots=True)
class ConcernRow:
    """One concern at the top of today's list."""

    concern: SafetyConcern
    case_no: str
    party: str
    name: str


@dataclass(frozen=True, slots=True)
class Alarm:
    """Somebody may be in danger, and nobody has looked. ``anchor``: where on today's page. Without a case nobody
    knows who it is."""

    anchor: str
    at: float
    case_no: str = ""
    party: str = ""


def unseen_concerns(house: House) -> tuple[ConcernRow, ...]:
    """Clear ones first; oldest first: the one that has waited longest is read first."""

    def work(unit: Unit) -> tuple[ConcernRow, ...]:
        rows = []
        for concern in unit.concerns(unseen_only=True):
            party = unit.state(concern.party_id).party
            case = unit.case_by_id(party.case_id)
            rows.append(ConcernRow(concern, case.case_no, party.key, party.profile.name))
        return tuple(sorted(rows, key=lambda row: row.concern.tier != CLEAR))

    return house.look(work)


def alarms(house: House) -> tuple[Alarm, ...]:
    """What every page of the console tells of, oldest first, until somebody has seen it. Possible dangers wait
    quietly on the list."""

    return house.look(lambda unit: tuple(_alarm(unit, page, party_id) for page, party_id in unit.open_pages()))


def _alarm(unit: Unit, page: Page, party_id: int | None) -> Alarm:
    found = Alarm(f"{page.about}-{page.id}", page.at)
    if party_id is None:
        return found
    try:
        party = unit.state(party_id).party
        return replace(found, case_no=unit.case_by_id(party.case_id).case_no, party=party.key)
    except SealError:  # whoever it is: that it came must be seen
        return found
