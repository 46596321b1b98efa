"""Erasing one person, with a certificate of what went and what stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from intake_bot.casework.case import Case
from intake_bot.casework.gates import is_erased
from intake_bot.casework.summary_forms import iso
from intake_bot.errors import Refused
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
        party, now = found.party, house.clock.now()
        # every party is locked: of two erasures at once, the second one sees that it is the last
        states = {one.id: unit.state(one.id) for one in found.parties}
        state = states.pop(party.id)
        last = all(is_erased(other.party) for other in states.values())
        for address in unit.addresses(party.id):
            if state.conversation is not None and state.conversation.stopped:
                unit.set_stopped(address, True, now)  # the tombstone outlives the address
        kept: list[OutboxEntry | KeptInbound] = [*unit.outbox(party.id), *unit.inbounds(party.id)]
        copies = tuple((one.address.channel, one.provider_id) for one in kept if one.provider_id)
        owe_redactions(unit, copies)
        counts = {
            "texts received": len(unit.inbounds(party.id)),
            "texts sent": len(unit.outbox(party.id)),
            "versions of the intake record": len(unit.records(party.id)),
        }
        unit.erase(party.id, now)
        if last:
            unit.put_case(_blanked(unit.case(case_no)))
        payload: dict[str, object] = {"by": staff, "note": note}
        head = append_entry(house, unit, party.id, unit.state(party.id).ledger, "erased", now, payload)
        destroyed = ["both keys of this person", *(f"{count} {name}" for name, count in counts.items())]
        if last:
            destroyed.append("the case's own notes, names and notes on orders: nobody else is left in it")
        stays = STAYS if last else (*STAYS, NOTES_STAY)
        held = dict(Counter(channel for channel, _ in copies))
        return Certificate(
            case_no, party_key, iso(now) or "", staff, head.seq, head.hash, tuple(destroyed), stays, held
        )

    return house.act(work)


def _blanked(case: Case) -> Case:
    """A case without what staff wrote freely: it may name anyone who was in it."""
    orders = tuple(replace(order, note="") for order in case.orders)
    return replace(case, notes="", officer="", attorney="", advocate="", co_offenders="", orders=orders)
