"""Station 8: claims what is due in the outbox, hands it to a channel, and records what became of it.

Intent is written before acting: a row is ``sending`` in a committed transaction before a provider hears of it.
A lease that ends in ``sending`` is never simply resent: the provider is asked.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace

import structlog

from intake_bot.casework.hours import next_safe, safe_until
from intake_bot.errors import StorageError
from intake_bot.service.house import House
from intake_bot.service.keep_turn import UNPROMPTED
from intake_bot.service.outcomes import note_refusal, note_undecided
from intake_bot.service.ports import (
    Accepted,
    OutboxEntry,
    Outgoing,
    Rejected,
    Transport,
    TryLater,
    Unit,
    Unsure,
    Verdict,
)
from intake_bot.service.redaction import owe_redactions

log = structlog.get_logger()

LEASE = 30.0
"""Seconds a worker has between claiming a row and recording its verdict: longer than any channel's call, and
than a provider needs to list a text it took. A row of which nothing is known is left to it."""
LOOK_BACK = 5.0
"""Seconds between looks for rows whose lease ended or whose time is over: neither presses."""
ASK_AGAIN = frozenset({"too_early", "cannot_ask"})
"""Reasons for which a provider may still know later what became of a text."""
AT_ONCE = 32
"""Rows claimed in one transaction."""
LONGEST_SLEEP = 1.0
"""Seconds between looks when nothing woke the sender: another process may have put a row there."""
MOST_TRIES = 8
"""After so many temporary refusals a row is left to staff."""


JUST_NOW = 60.0
"""A row this young was put there with its safe hour in mind; only older ones are looked at again."""


class Deliverer:
    """Sends what is due. One per process; several processes may run one each on one PostgreSQL."""

    def __init__(self, house: House, transports: Mapping[str, Transport]) -> None:
        self._house = house
        self._transports = transports
        self._wake = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._under_way: set[asyncio.Task[None]] = set()
        self._looked_back = -LOOK_BACK

    async def run(self) -> None:
        """Until cancelled. A slow provider holds up only the texts it was given."""
        self._loop = asyncio.get_running_loop()
        self._house.on_commit.append(self.wake)
        try:
            while True:
                self._wake.clear()
                try:
                    started = await self._start(AT_ONCE - len(self._under_way))
                except StorageError as error:
                    log.warning("outbox_waits", error=type(error).__name__)
                    started = 0
                if not started:
                    await self._sleep()
        finally:
            self._house.on_commit.remove(self.wake)
            await asyncio.gather(*self._under_way, return_exceptions=True)

    def wake(self) -> None:
        """Something was committed that may be due; callable from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake.set)

    async def once(self) -> int:
        """Claim, send and record one handful; how many rows were handled."""
        started = await self._start(AT_ONCE)
        await asyncio.gather(*self._under_way)
        return started

    async def _start(self, room: int) -> int:
        if room <= 0:
            return 0
        lapsed, due = await self._house.do(lambda unit: self._take(unit, room))
        for work in (*(self._ask(entry) for entry in lapsed), *(self._send(entry) for entry in due)):
            task = asyncio.ensure_future(work)
            self._under_way.add(task)
            task.add_done_callback(self._ended)
        return len(lapsed) + len(due)

    def _take(self, unit: Unit, room: int) -> tuple[Sequence[OutboxEntry], Sequence[OutboxEntry]]:
        """In one transaction: what is due; and now and then what was left ``sending``, and what came too late."""
        now = self._house.clock.now()
        lapsed: Sequence[OutboxEntry] = ()
        if not 0 <= now - self._looked_back < LOOK_BACK:
            self._looked_back = now
            for late in unit.expired(now, room):
                note_refusal(self._house, unit, late, "expired")
            lapsed = unit.lapsed(now, room)
        return lapsed, self._claim(unit, room)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self._wake.set()
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("delivery_failed", error=type(error).__name__)

    def _claim(self, unit: Unit, room: int) -> Sequence[OutboxEntry]:
        now = self._house.clock.now()
        claimed = unit.claim(now, now + LEASE, room)
        return [self._by_night(unit, entry, now) for entry in claimed if not self._put_off(unit, entry, now)]

    def _by_night(self, unit: Unit, entry: OutboxEntry, now: float) -> OutboxEntry:
        """An unprompted text that the provider holds must not arrive after the safe hours it left in."""
        if entry.purpose not in (*UNPROMPTED, "staff_reply"):
            return entry
        zone = unit.state(entry.party_id).party.time_zone
        return replace(entry, expires_at=min(entry.expires_at, safe_until(now, zone, self._house.program)))

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
            log.warning("text_unsure", reason=verdict.reason)
            return  # the lease ends, and then the provider is asked
        await self._record(entry, verdict)

    async def _ask(self, entry: OutboxEntry) -> None:
        """A row whose worker vanished while sending."""
        transport = self._transports.get(entry.address.channel)
        verdict: Verdict = Unsure("no such channel now")
        if transport is not None:
            verdict = await transport.was_sent(self._outgoing(entry), entry.created_at)
        if isinstance(verdict, Unsure) and verdict.reason in ASK_AGAIN and self._house.clock.now() < entry.expires_at:
            return  # the lease was renewed: asked again when it ends
        await self._record(entry, verdict)

    def _outgoing(self, entry: OutboxEntry) -> Outgoing:
        left = int(entry.expires_at - self._house.clock.now())
        return Outgoing(entry.id, entry.address, entry.body, entry.buttons, entry.question, max(60, min(36000, left)))

    async def _record(self, entry: OutboxEntry, verdict: Verdict) -> None:
        await self._house.do(lambda unit: record_verdict(self._house, unit, entry, verdict))

    async def _sleep(self) -> None:
        now = self._house.clock.now()
        try:
            due = await self._house.see(lambda unit: unit.next_due(now))
        except StorageError:
            due = None
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
            kept = unit.put_verdict(entry, state="accepted", at=now, provider_id=provider_id)
            if not kept and provider_id and unit.outbox_entry(entry.id) is None:  # erased while it was on its way
                owe_redactions(unit, [(entry.address.channel, provider_id)])
        case TryLater(seconds, reason) if entry.attempts < MOST_TRIES and now + seconds < entry.expires_at:
            unit.put_verdict(entry, state="ready", at=now, reason=reason, not_before=now + seconds)
        case TryLater(_, reason) | Rejected(reason):
            if unit.put_verdict(entry, state="rejected", at=now, reason=reason):
                note_refusal(house, unit, entry, reason)
        case Unsure(reason):
            if unit.put_verdict(entry, state="undecided", at=now, reason=reason):
                note_undecided(house, unit, entry)
