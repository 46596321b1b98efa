"""A carrier that takes every text at once, and the real sender at work beside receiving."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence

from intake_bot.service.deliver import Deliverer
from intake_bot.service.house import House
from intake_bot.service.ports import Accepted, Address, Inbound, Outgoing, Unsure, Verdict


class InstantCarrier:
    """A transport in memory: no network, no wait."""

    channel = "sms"

    def __init__(self) -> None:
        self.taken: list[Address] = []
        self._texts = 0

    async def send(self, out: Outgoing) -> Verdict:
        """Taken."""
        self._texts += 1
        self.taken.append(out.address)
        return Accepted(f"SM{self._texts:032x}")

    async def was_sent(self, out: Outgoing, since: float) -> Verdict:
        """Nothing is ever in doubt here."""
        return Unsure("cannot_say")

    async def missed(self, since: float) -> Sequence[Inbound]:
        """Nothing is ever missed."""
        return ()

    async def redact(self, provider_id: str) -> bool:
        """Nothing is kept."""
        return True

    async def answer_tap(self, inbound: Inbound) -> None:
        """There are no buttons."""

    async def close(self) -> None:
        """Nothing is open."""


class Post:
    """Runs the house's own Deliverer whenever a turn was committed, and tells when a person's text was accepted
    and that verdict is committed: then they can reply."""

    def __init__(self, house: House) -> None:
        self._carrier = InstantCarrier()
        self._deliverer = Deliverer(house, {"sms": self._carrier})
        self._wake = asyncio.Event()
        self._arrived: Counter[Address] = Counter()
        self._waiting: dict[Address, tuple[int, asyncio.Future[None]]] = {}

    async def deliver_all(self) -> None:
        """Everything that is due now."""
        while await self._deliverer.once():
            self._tell()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            await self.deliver_all()

    async def brought(self, address: Address, texts: int) -> None:
        """Wait until so many texts in all have been accepted for this address."""
        if self._arrived[address] >= texts:
            return
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[address] = (texts, waiter)
        self._wake.set()
        await waiter

    def _tell(self) -> None:
        taken, self._carrier.taken = self._carrier.taken, []
        self._arrived.update(taken)
        for address in taken:
            texts, waiter = self._waiting.get(address, (0, None))
            if waiter is not None and self._arrived[address] >= texts:
                del self._waiting[address]
                waiter.set_result(None)
