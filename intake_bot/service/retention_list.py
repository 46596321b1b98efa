"""What staff read of retention: what of each closed case is due, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intake_bot.casework.retention_due import TEXTS_DUE, ClosedCase
from intake_bot.service.house import House
from intake_bot.service.ports import Unit
from intake_bot.service.retention import dues_of, even_in


@dataclass(frozen=True, slots=True)
class DueRow:
    """What goes of a closed case. ``goes_at``: not before it; ``told_at``: when staff got the task."""

    what: str
    """``texts`` or ``everything``."""
    parties: tuple[str, ...]
    over_at: float
    told_at: float | None
    goes_at: float


@dataclass(frozen=True, slots=True)
class RetentionRow:
    """A closed case. ``held``: why nothing goes of it yet; ``texts_gone``: party -> when."""

    case_no: str
    closed_at: float
    held: str
    due: tuple[DueRow, ...]
    texts_gone: Mapping[str, float]


def retention_list(house: House) -> tuple[RetentionRow, ...]:
    """What is due of every closed case, and when. Nothing is changed by looking."""

    def work(unit: Unit) -> tuple[RetentionRow, ...]:
        even = even_in(unit, house.clock.now())
        return tuple(_row(house, unit, case, even) for case in unit.closed_cases())

    return house.look(work)


def _row(house: House, unit: Unit, case: ClosedCase, even: float) -> RetentionRow:
    keys = {one.party_id: one.key for one in case.people}
    due = tuple(
        DueRow(
            "texts" if one.kind == TEXTS_DUE else "everything",
            tuple(sorted(keys[party_id] for party_id in one.people)),
            one.over_at,
            one.told_at,
            one.goes_at,
        )
        for one in dues_of(house, case, even)
    )
    gone = {one.key: one.texts_gone_at for one in case.people if one.texts_gone_at is not None}
    return RetentionRow(unit.case_by_id(case.case_id).case_no, case.closed_at, case.held, due, gone)
