"""Takes in what a provider holds and we missed: on start, and every few minutes."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import structlog

from intake_bot.errors import ChannelError, StorageError
from intake_bot.service.house import House
from intake_bot.service.ports import Transport
from intake_bot.service.receive import Receipt, receive

log = structlog.get_logger()

EVERY = 300.0
"""Seconds between listings."""
OVERLAP = 3600.0
"""Seconds listed again each time: providers list by their own clock, and a seen id has no effect."""
FIRST_LOOK = 24 * 3600.0
"""How far back the very first listing goes, seconds."""


async def catch_up(house: House, transport: Transport) -> int:
    """List what reached the provider since the last listing and take in what is new; how many that were."""
    mark = f"listed:{transport.channel}"
    started = house.clock.now()
    last = await house.see(lambda unit: unit.get_mark(mark))
    since = float(last) - OVERLAP if last else started - FIRST_LOOK
    taken = 0
    for inbound in sorted(await transport.missed(since), key=lambda one: one.received_at):
        receipt = await receive(house, inbound)
        taken += receipt is not Receipt.SEEN
    await house.do(lambda unit: unit.set_mark(mark, repr(started)))
    if taken:
        log.info("caught_up", texts=taken)
    return taken


async def keep_catching_up(house: House, transports: Mapping[str, Transport], every: float = EVERY) -> None:
    """Until cancelled."""
    while True:
        for transport in transports.values():
            try:
                await catch_up(house, transport)
            except (StorageError, ChannelError) as error:
                log.warning("catch_up_waits", error=type(error).__name__)
        await asyncio.sleep(every)
