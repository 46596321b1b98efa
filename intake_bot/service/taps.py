"""Whose question a tapped button answers: that of the text it hangs under, and nobody else's.

One chat may serve several parties (a person in two cases, two people who share it, an erased case and a new one), and
their questions bear the same numbers. Only a text that was sent to this very address, to a party still reached there,
says whose the tap is. It identifies nobody: whoever has to give the code word still has to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from intake_bot.errors import SealError
from intake_bot.service.ports import Inbound, OutboxEntry, PartyState, Unit

NOWHERE = -2
"""The number of no question: neither an open one, nor an earlier one, nor the -1 of none being open."""


def whose_tap(unit: Unit, inbound: Inbound, states: Sequence[PartyState]) -> PartyState | None:
    """The one of these parties under whose text the tapped button hangs; None for no tap and for a stale one."""
    if inbound.tap is None:
        return None
    try:
        entry = _text(unit, inbound, states)
    except SealError:
        return None
    if entry is None or entry.address != inbound.address or entry.question != inbound.tap.question:
        return None
    return next((state for state in states if state.party.id == entry.party_id), None)


def stale(inbound: Inbound) -> Inbound:
    """The same tap, under no question: it is answered as a stale one, whatever its number was."""
    if inbound.tap is None:
        return inbound
    return replace(inbound, tap=replace(inbound.tap, question=NOWHERE, option=""))


def _text(unit: Unit, inbound: Inbound, states: Sequence[PartyState]) -> OutboxEntry | None:
    """By its number; an old button names none, and counts where one party is reached and the provider's id fits."""
    tap = inbound.tap
    if tap is None:
        return None
    if tap.outbox_id:
        return unit.outbox_entry(tap.outbox_id)
    if not tap.under or len(unit.parties_at(inbound.address)) != 1:
        return None
    entries = (entry for state in states for entry in unit.outbox(state.party.id))
    return next((entry for entry in entries if entry.provider_id == tap.under), None)
