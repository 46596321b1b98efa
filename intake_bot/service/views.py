"""What staff read: today's list, cases, a case with its parties apart, a talk, a summary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from intake_bot.casework.case import Case, Party
from intake_bot.casework.gates import clearances_needed, gate_invite, is_erased
from intake_bot.casework.record import IntakeRecord
from intake_bot.casework.summary_forms import as_json as as_json
from intake_bot.casework.summary_forms import as_text as as_text
from intake_bot.casework.summary_schema import summary_schema as summary_schema
from intake_bot.casework.tasks import URGENT, Release, SafetyConcern, Task
from intake_bot.casework.terms import stands
from intake_bot.engine.conversation import Conversation
from intake_bot.service.find import reach_of, states_of
from intake_bot.service.house import House
from intake_bot.service.ports import Address, PartyState, Unit
from intake_bot.service.talks import TalkLine as TalkLine
from intake_bot.service.talks import conversation_of as conversation_of
from intake_bot.service.talks import kept_replies as kept_replies
from intake_bot.service.talks import labels_of as labels_of
from intake_bot.service.talks import summary_in as summary_in
from intake_bot.service.talks import summary_of as summary_of
from intake_bot.service.talks import texts_gone_at as texts_gone_at


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task with the case and party it is about ("" for the house's own), and the party's name."""

    task: Task
    case_no: str
    party: str
    urgent: bool
    overdue: bool
    name: str = ""


@dataclass(frozen=True, slots=True)
class PartyRow:
    """One party in a list. ``status`` is an outcome's id, ``open``, ``not_begun``, ``not_invited`` or
    ``erased``."""

    key: str
    role: str
    name: str
    language: str
    status: str
    status_text: str
    invited_at: float | None
    heard_at: float | None
    stopped: bool


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in a list."""

    case_no: str
    stage: str
    offence: str
    opened_at: float
    closed_at: float | None
    deadline: str
    parties: tuple[PartyRow, ...]
    open_tasks: int
    urgent_tasks: int


@dataclass(frozen=True, slots=True)
class PartyView:
    """One party on the case page. ``shut`` are the reasons why the first text may not go out."""

    party: Party
    row: PartyRow
    addresses: tuple[Address, ...]
    telegram_link: str
    shut: tuple[str, ...]
    clearances_needed: tuple[str, ...]
    tasks: tuple[TaskRow, ...]
    concerns: tuple[SafetyConcern, ...]
    records: tuple[IntakeRecord, ...]


@dataclass(frozen=True, slots=True)
class CaseView:
    """One case, its parties apart."""

    case: Case
    parties: tuple[PartyView, ...]
    releases: tuple[Release, ...]
    tasks: tuple[TaskRow, ...]
    """Tasks of the case that are about no one party."""


def today(house: House) -> tuple[TaskRow, ...]:
    """What waits for staff: urgent first, then what is due first, then what is oldest."""

    def work(unit: Unit) -> tuple[TaskRow, ...]:
        cases = {case.id: case for case in unit.cases()}
        parties = {party.id: party for case_id in cases for party in unit.parties(case_id)}
        return _rows(house, unit.tasks(), cases, parties)

    return house.look(work)


def case_list(house: House) -> tuple[CaseRow, ...]:
    """Every case, oldest first."""

    def work(unit: Unit) -> tuple[CaseRow, ...]:
        tasks = unit.tasks()
        return tuple(_case_row(unit, case, tasks) for case in unit.cases())

    return house.look(work)


def case_view(house: House, case_no: str) -> CaseView:
    """The case page."""

    def work(unit: Unit) -> CaseView:
        case = unit.case(case_no)
        parties = tuple(unit.parties(case.id))
        states = states_of(unit, parties)
        mine = [task for task in unit.tasks() if task.case_id == case.id]
        tasks = _rows(house, mine, {case.id: case}, {party.id: party for party in parties})
        views = tuple(_party_view(house, unit, case, party, parties, states, tasks) for party in parties)
        return CaseView(case, views, tuple(unit.releases(case.id)), tuple(row for row in tasks if not row.party))

    return house.look(work)


def _rows(
    house: House, tasks: Iterable[Task], cases: Mapping[int, Case], parties: Mapping[int, Party]
) -> tuple[TaskRow, ...]:
    now = house.clock.now()
    rows = []
    for task in tasks:
        party = parties.get(task.party_id) if task.party_id is not None else None
        key, name = (party.key, party.profile.name) if party else ("", "")
        overdue = task.due is not None and task.due < now
        rows.append(TaskRow(task, _case_no(cases, task.case_id), key, task.kind in URGENT, overdue, name))
    endless = float("inf")
    return tuple(
        sorted(
            rows,
            key=lambda row: (
                not row.urgent,
                row.task.due if row.task.due is not None else endless,
                row.task.at,
            ),
        )
    )


def _case_no(cases: Mapping[int, Case], case_id: int | None) -> str:
    case = cases.get(case_id) if case_id is not None else None
    return case.case_no if case else ""


def _case_row(unit: Unit, case: Case, tasks: Sequence[Task]) -> CaseRow:
    mine = [task for task in tasks if task.case_id == case.id]
    parties = tuple(unit.parties(case.id))
    states = states_of(unit, parties)
    return CaseRow(
        case.case_no,
        case.stage,
        case.offence,
        case.opened_at,
        case.closed_at,
        case.deadline,
        tuple(_party_row(party, states[party.key]) for party in parties),
        len(mine),
        sum(task.kind in URGENT for task in mine),
    )


def _party_row(party: Party, state: PartyState) -> PartyRow:
    talk = state.conversation
    status = _status(party, state, talk)
    return PartyRow(
        party.key,
        party.role.value,
        party.profile.name,
        talk.language if talk else party.language,
        status,
        _STATUS.get(status) or stands(status, talk.heard_at if talk else None),
        state.invited_at,
        (talk.heard_at or None) if talk else None,
        bool(talk and talk.stopped),
    )


_STATUS = {"not_invited": "Not invited yet", "erased": "Erased"}


def _status(party: Party, state: PartyState, talk: Conversation | None) -> str:
    if is_erased(party):
        return "erased"
    if state.invited_at is None:
        return "not_invited"
    if talk is None:
        return "not_begun"
    return talk.outcome.value if talk.outcome else "open"


def _party_view(
    house: House,
    unit: Unit,
    case: Case,
    party: Party,
    parties: tuple[Party, ...],
    states: dict[str, PartyState],
    tasks: tuple[TaskRow, ...],
) -> PartyView:
    now = house.clock.now()
    reach = reach_of(house, unit, party, parties, states)
    return PartyView(
        party,
        _party_row(party, states[party.key]),
        tuple(unit.addresses(party.id)),
        house.telegram_link(party),
        tuple(gate_invite(case, party, house.program, reach=reach, now=now)),
        clearances_needed(case, party, house.program, now),
        tuple(row for row in tasks if row.party == party.key),
        tuple(unit.concerns(party.id)),
        tuple(unit.records(party.id)),
    )
