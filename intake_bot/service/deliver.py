"""Station 8: claims what is due in the outbox, hands it to a channel, and records what became of it.

Intent is written before acting: a row is ``sending`` in a committed transaction before a provider hears of it.
A lease that ends in ``sending`` is never simply resent: the provider is asked.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace

import structlog

from intake_bot.casework.hours import next_safe
from intake_bot.errors import StorageError
from intake_bot.service.house import House
from intake_bot.service.keep_turn import UNPROMPTED
from intake_bot.service.outcomes import note_refusal, note_undecided
from intake_bot.service.ports import (
    Accepted,
    Outgoing,
    OutboxEntry,
    Rejected,
    Transport,
    TryLater,
    Unit,
    Unsure,
    Verdict,
)

log = structlog.get_logger()

LEASE = 60.0
"""Seconds a worker has between claiming a row and recording its verdict."""
AT_ONCE = 32
"""Rows claimed in one transaction."""
LONGEST_SLEEP = 1.0
"""Seconds between looks when nothing woke the sender: another process may have put a row there."""
MOST_TRIES = 8
"""After so many temporary refusals a row is left to staff."""
ASK_AFTER = 2.0
"""Seconds to wait before asking a provider about a text it may or may not have taken."""


JUST_NOW = 60.0
"""A row this young was put there with its safe hour in mind; only older ones are looked at again."""


class Deliverer:
    """Sends what is due. One per process; several processes may run one each on one PostgreSQL."""

    def __init__(self, house: House, transports: Mapping[str, Transport], *, ask_after: float = ASK_AFTER) -> None:
        self._house = house
        self._transports = transports
        self._ask_after = ask_after
        self._wake = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def run(self) -> None:
        """Until cancelled."""
        self._loop = asyncio.get_running_loop()
        self._house.on_commit.append(self.wake)
        while True:
            self._wake.clear()
            try:
                sent = await self.once()
            except StorageError as error:
                log.warning("outbox_waits", error=type(error).__name__)
                sent = 0
            if not sent:
                await self._sleep()

    def wake(self) -> None:
        """Something was committed that may be due; callable from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake.set)

    async def once(self) -> int:
        """Claim, send and record one handful; how many rows were handled."""
        lapsed = await self._house.do(lambda unit: unit.lapsed(self._house.clock.now(), AT_ONCE))
        due = await self._house.do(self._claim)
        await asyncio.gather(*(self._ask(entry) for entry in lapsed), *(self._send(entry) for entry in due))
        return len(lapsed) + len(due)

    def _claim(self, unit: Unit) -> Sequence[OutboxEntry]:
        now = self._house.clock.now()
        claimed = unit.claim(now, now + LEASE, AT_ONCE)
        return [entry for entry in claimed if not self._put_off(unit, entry, now)]

    def _put_off(self, unit: Unit, entry: OutboxEntry, now: float) -> bool:
        """An unprompted text that missed its safe hour (we were down) waits for the next one."""
        if entry.purpose not in (*UNPROMPTED, "staff_reply") or now - entry.created_at < JUST_NOW:
            return False
        safe = next_safe(now, unit.state(entry.party_id).party.time_zone, self._house.program)
        if safe <= now:
            return False
        unit.put_verdict(entry, state="cancelled", at=now, reason="quiet_hours")
        later = replace(
            entry,
            id=self._house.ids(),
            state="ready",
            not_before=safe,
            expires_at=max(entry.expires_at, safe + 12 * 3600.0),
            lease_until=None,
            attempts=0,
        )
        unit.put_outbox(later)
        return True

    async def _send(self, entry: OutboxEntry) -> None:
        transport = self._transports.get(entry.address.channel)
        if transport is None:
            await self._record(entry, Rejected("misconfigured"))
            return
        verdict = await transport.send(self._outgoing(entry))
        if isinstance(verdict, Unsure):
            await asyncio.sleep(self._ask_after)
            verdict = await transport.was_sent(self._outgoing(entry), entry.created_at)
        await self._record(entry, verdict)

    async def _ask(self, entry: OutboxEntry) -> None:
        """A row whose worker vanished while sending."""
        transport = self._transports.get(entry.address.channel)
        verdict: Verdict = Unsure("no such channel now")
        if transport is not None:
            verdict = await transport.was_sent(self._outgoing(entry), entry.created_at)
        await self._record(entry, verdict)

    def _outgoing(self, entry: OutboxEntry) -> Outgoing:
        left = int(entry.expires_at - self._house.clock.now())
        return Outgoing(
            entry.id, entry.address, entry.body, entry.buttons, entry.question, max(60, min(36000, left))
        )

    async def _record(self, entry: OutboxEntry, verdict: Verdict) -> None:
        await self._house.do(lambda unit: record_verdict(self._house, unit, entry, verdict))

    async def _sleep(self) -> None:
        now = self._house.clock.now()
        due = self._house.look(lambda unit: unit.next_due(now))
        wait = LONGEST_SLEEP if due is None else min(LONGEST_SLEEP, max(0.01, due - now))
        try:
            async with asyncio.timeout(wait):
                await self._wake.wait()
        except TimeoutError:
            pass


def record_verdict(house: House, unit: Unit, entry: OutboxEntry, verdict: Verdict) -> None:
    """What a provider made of a row, and what follows for staff."""
    now = house.clock.now()
    match verdict:
        case Accepted(provider_id):
            unit.put_verdict(entry, state="accepted", at=now, provider_id=provider_id)
        case TryLater(seconds, reason) if entry.attempts < MOST_TRIES and now + seconds < entry.expires_at:
            unit.put_verdict(entry, state="ready", at=now, reason=reason, not_before=now + seconds)
        case TryLater(_, reason) | Rejected(reason):
            if unit.put_verdict(entry, state="rejected", at=now, reason=reason):
                note_refusal(house, unit, entry, reason)
        case Unsure(reason):
            if unit.put_verdict(entry, state="undecided", at=now, reason=reason):
                note_undecided(house, unit, entry)


