"""Erasing one person, with a certificate of what went and what stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace

from intake_bot.casework.case import Case, Party
from intake_bot.casework.gates import is_erased
from intake_bot.casework.summary_forms import iso
from intake_bot.errors import Refused, SealError
from intake_bot.service.consents import append_entry
from intake_bot.service.find import find
from intake_bot.service.house import House
from intake_bot.service.ports import KeptInbound, OutboxEntry, Unit
from intake_bot.service.redaction import owe_redactions

STAYS = (
    "the party's key and role, without name, number or words",
    "the consent ledger's commitments, without content: the chain still verifies",
    "keyed hashes that stop replays, and texts to someone who asked for none",
    "who released what for this person, and when, without notes",
)
NOTES_STAY = (
    "the case's own notes, names and orders, and staff's notes on its clearances: others in the case are not erased. "
    "They may name this person, so staff should look through them"
)
"""Of a case in which someone is left: what is written there is theirs, too."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """Proof of an erasure; it names nobody but the staff member."""

    case_no: str
    party: str
    at: str
    by: str
    ledger_entries: int
    ledger_head: str
    destroyed: tuple[str, ...]
    stays: tuple[str, ...]
    provider_copies: Mapping[str, int]
    """Channel -> how many texts the provider may still hold; the server asks it to remove them. No ids: one of
    Telegram names the chat."""

    def as_json(self) -> dict[str, object]:
        """Plain values."""
        return asdict(self)


def erase(house: House, case_no: str, party_key: str, staff: str, note: str = "") -> Certificate:
    """Destroy one person's keys and words. It cannot be undone. With the last person of a case goes what staff
    wrote freely about the case."""

    def work(unit: Unit) -> Certificate:
        found = find(unit, case_no, party_key)
        if is_erased(found.party):
            raise Refused(f"{party_key} of case {case_no} was erased already.")
        return erase_in(house, unit, found.case, found.party, [one.id for one in found.parties], staff, note)

    return house.act(work)


def erase_in(
    house: House, unit: Unit, case: Case, party: Party, everyone: Iterable[int], staff: str, note: str = ""
) -> Certificate:
    """The same inside an open transaction. ``everyone``: the case's people by id, those erased before may lack."""
    now = house.clock.now()
    # every party is locked: of two erasures at once, the second one sees that it is the last
    last = [one for one in sorted({*everyone, party.id}) if not _is_gone(unit, one)] == [party.id]
    state = unit.state(party.id)
    for address in unit.addresses(party.id):
        if state.conversation is not None and state.conversation.stopped:
            unit.set_stopped(address, True, now)  # the tombstone outlives the address
    copies = copies_of(unit, party.id)
    owe_redactions(unit, copies)
    destroyed = ["both keys of this person", *_counted(unit, party.id)]
    unit.erase(party.id, now)
    if last:
        unit.put_case(blanked(unit.case_by_id(case.id)))
    payload: dict[str, object] = {"by": staff, "note": note}
    head = append_entry(house, unit, party.id, unit.state(party.id).ledger, "erased", now, payload)
    if last:
        destroyed.append("the case's own notes, names and notes on orders: nobody else is left in it")
    return Certificate(
        case.case_no,
        party.key,
        iso(now) or "",
        staff,
        head.seq,
        head.hash,
        tuple(destroyed),
        STAYS if last else (*STAYS, NOTES_STAY),
        dict(Counter(channel for channel, _ in copies)),
    )


def _counted(unit: Unit, party_id: int) -> tuple[str, ...]:
    return (
        f"{len(unit.inbounds(party_id))} texts received",
        f"{len(unit.outbox(party_id))} texts sent",
        f"{len(unit.records(party_id))} versions of the intake record",
    )


def copies_of(unit: Unit, party_id: int) -> tuple[tuple[str, str], ...]:
    """Channel and the provider's id of every text that the provider may still hold, sent or received."""
    kept: list[OutboxEntry | KeptInbound] = [*unit.outbox(party_id), *unit.inbounds(party_id)]
    return tuple((one.address.channel, one.provider_id) for one in kept if one.provider_id)


def _is_gone(unit: Unit, party_id: int) -> bool:
    try:
        return is_erased(unit.state(party_id).party)
    except SealError:  # what is kept of them does not open: it is there all the same
        return False


def blanked(case: Case) -> Case:
    """A case without what staff wrote freely: it may name anyone who was in it."""
    orders = tuple(replace(order, note="") for order in case.orders)
    return replace(case, notes="", officer="", attorney="", advocate="", co_offenders="", orders=orders)
