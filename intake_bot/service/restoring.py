"""What a restored database needs before anything may start on it: whoever was erased since is erased again, and every
consent chain is checked."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from intake_bot.casework import ledger
from intake_bot.casework.gates import is_erased
from intake_bot.casework.intake import due_for
from intake_bot.casework.tasks import Task
from intake_bot.errors import SealError
from intake_bot.service.consents import append_entry
from intake_bot.service.erasure import blanked, erase_in
from intake_bot.service.house import House
from intake_bot.service.ports import Unit
from intake_bot.service.referrals import EVERY_PURPOSE

BY = "restore"
"""Who did it, on record."""
NOTE = "erased after the backup was made"
STOP_CONFIRMATION = "stop_confirmation"


def erase_again(house: House, party_ids: Iterable[int], *, keyless: bool) -> int:
    """Erase people who were erased after the backup. ``keyless``: nothing of them opens any more, so there is nothing
    to tell their providers."""

    def with_keys(unit: Unit, party_id: int) -> None:
        party = unit.state(party_id).party
        everyone = [one.id for one in unit.parties(party.case_id)]
        erase_in(house, unit, unit.case_by_id(party.case_id), party, everyone, BY, NOTE)

    def without(unit: Unit, party_id: int) -> None:
        now, case_id = house.clock.now(), unit.state(party_id).party.case_id
        unit.erase(party_id, now)
        append_entry(house, unit, party_id, unit.state(party_id).ledger, "erased", now, {"by": BY, "note": NOTE})
        if all(is_erased(one) for one in unit.parties(case_id)):
            unit.put_case(blanked(unit.case_by_id(case_id)))

    count = 0
    for party_id in party_ids:
        house.act(partial(without if keyless else with_keys, party_id=party_id))
        count += 1
    return count


def note_texts_gone(house: House, party_ids: Iterable[int]) -> None:
    """Their texts were removed after the backup, as retention says, and are so again: it goes on record."""

    def work(unit: Unit, party_id: int) -> None:
        head = unit.state(party_id).ledger
        append_entry(house, unit, party_id, head, "texts_removed", house.clock.now(), {"by": BY})

    for party_id in party_ids:
        house.act(partial(work, party_id=party_id))


def hold_waiting(house: House, made_at: str) -> int:
    """Texts that waited when the backup was made may have gone out before the disk died: none is sent again by itself.
    Staff get a task for each person instead; how many texts."""
    note = f"The database came back from a backup of {made_at}. What waited then is not sent: it may have gone out."

    def one(unit: Unit, party_id: int) -> int:
        state, now = unit.state(party_id), house.clock.now()
        held = 0 if is_erased(state.party) else unit.cancel_outbox(party_id, (*EVERY_PURPOSE, STOP_CONFIRMATION))
        if held:
            due = due_for("to_look_at", now)
            unit.put_task(Task(house.ids(), "to_look_at", now, state.party.case_id, party_id, due, note))
        return held

    def everyone(unit: Unit) -> list[int]:
        return [party.id for case in unit.cases() for party in unit.parties(case.id)]

    return sum(house.act(partial(one, party_id=party_id)) for party_id in house.look(everyone))


def broken_chains(house: House) -> tuple[str, ...]:
    """A sentence for each person whose consent chain does not stand, or whose rows do not open."""

    def work(unit: Unit) -> tuple[str, ...]:
        found: list[str] = []
        for case in unit.cases():
            for party in unit.parties(case.id):
                who = f"{party.key} of case {case.case_no}"
                try:
                    unit.state(party.id)
                    for read in (unit.inbounds, unit.outbox, unit.records, unit.events):
                        read(party.id)
                    problems = ledger.verify(unit.ledger(party.id)).problems
                except SealError:
                    found.append(f"{who}: something kept of them does not open")
                else:
                    found += [f"{who}: {problem}" for problem in problems]
        return tuple(found)

    return house.look(work)
