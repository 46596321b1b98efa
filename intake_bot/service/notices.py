"""Tells staff by e-mail that something waits. No name, no case, no word of what."""

from __future__ import annotations

import asyncio

import structlog

from intake_bot.errors import ChannelError, StorageError
from intake_bot.service.house import House
from intake_bot.service.ports import Mailer

log = structlog.get_logger()

EVERY = 5.0
"""Seconds between looks: several events close together become one e-mail."""


async def send_notices(house: House, mailer: Mailer, to: tuple[str, ...] = ()) -> int:
    """Send one e-mail if any notice is owed; how many notices it stood for."""
    owed = await house.do(lambda unit: unit.take_notices(house.clock.now()))
    if not owed:
        return 0
    members = await house.see(lambda unit: tuple(unit.staff_emails()))
    staff = tuple(dict.fromkeys((*to, *members)))
    if not staff:
        return owed
    language = house.program.languages[0]
    subject = house.words.say("staff.subject", language=language, channel="telegram")
    body = house.words.say("staff.body", language=language, channel="telegram")
    try:
        await mailer.send(staff, subject, body)
    except ChannelError as error:
        log.warning("notice_not_sent", error=type(error).__name__)
        await house.do(lambda unit: unit.put_notice(house.clock.now()))
        return 0
    return owed


async def keep_telling(house: House, mailer: Mailer, to: tuple[str, ...] = ()) -> None:
    """Until cancelled."""
    while True:
        try:
            await send_notices(house, mailer, to)
        except StorageError as error:
            log.warning("notices_wait", error=type(error).__name__)
        await asyncio.sleep(EVERY)
