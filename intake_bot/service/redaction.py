"""After an erasure the providers' own copies go, too: owed durably, done while a server runs."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence

import structlog

from intake_bot.errors import StorageError
from intake_bot.service.house import House
from intake_bot.service.ports import Transport, Unit

log = structlog.get_logger()

OWED = "redactions_owed"
"""The mark that holds what is left to do, as JSON: [channel, provider's id, tries left]. It is sealed: a Telegram
id names the chat."""
TRIES = 60
"""At one a minute: Twilio redacts only once a text has arrived, Telegram only in its first 48 hours."""
EVERY = 60.0
"""Seconds between rounds."""


def owe_redactions(unit: Unit, copies: Sequence[tuple[str, str]]) -> None:
    """Note copies to be removed, in the transaction of the erasure."""
    if copies:
        unit.set_sealed_mark(OWED, json.dumps([*_owed(unit), *([channel, copy, TRIES] for channel, copy in copies)]))


async def redact(house: House, transports: Mapping[str, Transport]) -> int:
    """Ask the providers once for everything that is owed; how many copies are gone."""
    gone: set[tuple[str, str]] = set()
    owed = await house.see(_owed)
    for channel, copy, _ in owed:
        transport = transports.get(channel)
        if transport is not None and await transport.redact(copy):
            gone.add((channel, copy))
    if owed:
        await house.do(lambda unit: _settle(unit, gone))
    return len(gone)


async def keep_redacting(house: House, transports: Mapping[str, Transport]) -> None:
    """Until cancelled."""
    while True:
        try:
            await redact(house, transports)
        except StorageError as error:
            log.warning("redactions_wait", error=type(error).__name__)
        await asyncio.sleep(EVERY)


def _settle(unit: Unit, gone: set[tuple[str, str]]) -> None:
    left = [(channel, copy, tries - 1) for channel, copy, tries in _owed(unit) if (channel, copy) not in gone]
    for channel, _, tries in left:
        if tries <= 0:
            log.warning("copy_not_redacted", channel=channel)
    unit.set_sealed_mark(OWED, json.dumps([one for one in left if one[2] > 0]))


def _owed(unit: Unit) -> list[tuple[str, str, int]]:
    return [(channel, copy, tries) for channel, copy, tries in json.loads(unit.get_sealed_mark(OWED) or "[]")]
