"""Everything kept of one person, as JSON, and the offline check of a consent ledger in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from intake_bot.casework.ledger import LedgerEntry, Verified, canonical, verify
from intake_bot.casework.summary_forms import as_json
from intake_bot.errors import Refused
from intake_bot.service.find import find
from intake_bot.service.house import House
from intake_bot.service.ports import Unit
from intake_bot.service.referrals import read_json as read_json
from intake_bot.service.views import summary_in

FORMAT = "intake-bot/export/1"
_SECRET = ("code_words", "telegram_token")
"""Not in an export: they are keys to the person's talk."""


def export_party(house: House, case_no: str, party_key: str) -> dict[str, Any]:
    """One person's data: their own words, what was sent to them, the record, the ledger with its salts.
    Nothing of another party is in it. Ids are texts, as JSON readers cut long numbers."""

    def work(unit: Unit) -> dict[str, Any]:
        found = find(unit, case_no, party_key)
        party = found.party
        profile = {name: value for name, value in asdict(party.profile).items() if name not in _SECRET}
        state = unit.state(party.id)
        return {
            "format": FORMAT,
            "case_no": case_no,
            "party": party.key,
            "role": party.role.value,
            "language": party.language,
            "time_zone": party.time_zone,
            "profile": profile,
            "addresses": [asdict(one) for one in unit.addresses(party.id)],
            "conversation": asdict(state.conversation) if state.conversation else None,
            "summary": as_json(summary_in(house, unit, found.case, party)),
            "records": [asdict(one) for one in unit.records(party.id)],
            "ledger": [_entry(one) for one in unit.ledger(party.id)],
            "received": [asdict(one) for one in unit.inbounds(party.id)],
            "sent": [asdict(one) for one in unit.outbox(party.id)],
            "texts_removed_at": state.texts_gone_at,
            "events": [asdict(one) for one in unit.events(party.id)],
            "concerns": [asdict(one) for one in unit.concerns(party.id)],
            "tasks": [asdict(one) for one in unit.tasks(open_only=False, party_id=party.id)],
        }

    made: dict[str, Any] = _without_long_numbers(house.look(work))
    return made


def _entry(entry: LedgerEntry) -> dict[str, Any]:
    """``committed`` is the very text that the commitment is over; ``payload`` is the same to read."""
    committed = None if entry.payload is None else canonical(entry.payload)
    return {**asdict(entry), "committed": committed}


_IDS = frozenset({"id", "party_id", "case_id", "reply", "release_id", "ordinal"})


def _without_long_numbers(value: Any) -> Any:
    """Ids as texts, tuples as lists, at any depth."""
    if isinstance(value, Mapping):
        return {
            name: str(one) if name in _IDS and isinstance(one, int) else _without_long_numbers(one)
            for name, one in value.items()
        }
    if isinstance(value, list | tuple):
        return [_without_long_numbers(one) for one in value]
    return value


def verify_party(house: House, case_no: str, party_key: str) -> Verified:
    """Check the chain as it stands in storage."""
    entries = house.look(lambda unit: unit.ledger(find(unit, case_no, party_key).party.id))
    return verify(entries)


def verify_export(data: object) -> Verified:
    """Check the chain in an export, without the house."""
    ledger = data.get("ledger") if isinstance(data, Mapping) else None
    if not isinstance(ledger, list):
        raise Refused("This is not an export of intake-bot: it has no ledger.")
    try:
        entries = [
            LedgerEntry(
                int(one["party_id"]),
                int(one["seq"]),
                str(one["kind"]),
                float(one["at"]),
                None if one["committed"] is None else json.loads(one["committed"]),
                str(one["salt"]),
                str(one["commitment"]),
                str(one["previous"]),
                str(one["hash"]),
            )
            for one in ledger
        ]
    except (KeyError, TypeError, ValueError) as error:
        raise Refused("A ledger entry in this file is not complete.") from error
    return verify(entries)
