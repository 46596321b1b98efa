"""What a release would send, before anybody releases it: the very text, to where, and when.

The real act is rehearsed on a unit whose writes go nowhere, so that what staff read and what is sent cannot
drift apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import cast

from intake_bot.casework.gates import gate_invite
from intake_bot.casework.hours import next_safe
from intake_bot.errors import Refused
from intake_bot.service.find import find, reach_of, states_of
from intake_bot.service.house import House
from intake_bot.service.ports import Address, OutboxEntry, Unit
from intake_bot.service.turns import begin_talk


@dataclass(frozen=True, slots=True)
class Preview:
    """One text as it would go out. ``shut``: why it may not; then there may be no text."""

    name: str
    body: str = ""
    buttons: tuple[str, ...] = ()
    address: Address | None = None
    at: float = 0.0
    """When, seconds since the epoch: now, or the next safe hour of the person's own zone."""
    waits: bool = False
    """``at`` is later than now."""
    shut: tuple[str, ...] = ()


_WRITES = ("put_", "set_", "drop_", "cancel_")


class _Rehearsal:
    """Reads like the unit it stands for; keeps what would be sent, and drops every other write."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self.outbox: list[OutboxEntry] = []

    def put_outbox(self, entry: OutboxEntry) -> None:
        """Kept here only."""
        self.outbox.append(entry)

    def __getattr__(self, name: str) -> Callable[..., object]:
        if name.startswith(_WRITES):
            return lambda *given, **named: None
        return cast("Callable[..., object]", getattr(self._unit, name))


def preview_hello(house: House, case_no: str, party_key: str, *, invited: bool) -> Preview:
    """The hello that ``invite`` (or, for someone invited already, ``resume`` and ``unlock``) would send now."""

    def work(unit: Unit) -> Preview:
        found = find(unit, case_no, party_key)
        now, party = house.clock.now(), found.party
        reach = reach_of(house, unit, party, found.parties, states_of(unit, found.parties))
        if invited:
            reach = replace(reach, invited=False)
        shut = gate_invite(found.case, party, house.program, reach=reach, now=now)
        if shut:
            return Preview(party.profile.name, shut=tuple(shut))
        at = next_safe(now, party.time_zone, house.program)
        rehearsal = _Rehearsal(unit)
        try:
            begin_talk(house, cast("Unit", rehearsal), party.id, 0, at)
        except Refused as refused:
            return Preview(party.profile.name, shut=(str(refused),))
        entry = rehearsal.outbox[0]
        words = tuple(button.words for button in entry.buttons)
        # compared with the clock as it was read here: the text's own moment was read a little later
        return Preview(party.profile.name, entry.body, words, entry.address, at, at > now)

    return house.look(work)
