"""Erasing one person, with a certificate of what went and what stays."""

from __future__ import annotations

from dataclasses import asdict, dataclass

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
    "who released what, and when, without notes",
)


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
    provider_copies: tuple[tuple[str, str], ...]
    """(channel, provider's id) of texts that the provider may still hold; the server asks it to remove them."""

    def as_json(self) -> dict[str, object]:
        """Plain values."""
        return asdict(self)


def erase(house: House, case_no: str, party_key: str, staff: str, note: str = "") -> Certificate:
    """Destroy one person's keys and words. It cannot be undone."""

    def work(unit: Unit) -> Certificate:
        found = find(unit, case_no, party_key)
        if is_erased(found.party):
            raise Refused(f"{party_key} of case {case_no} was erased already.")
        party, now = found.party, house.clock.now()
        state = unit.state(party.id)
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
        payload: dict[str, object] = {"by": staff, "note": note}
        head = append_entry(house, unit, party.id, unit.state(party.id).ledger, "erased", now, payload)
        destroyed = ("both keys of this person", *(f"{count} {name}" for name, count in counts.items()))
        return Certificate(case_no, party_key, iso(now) or "", staff, head.seq, head.hash, destroyed, STAYS, copies)

    return house.act(work)
