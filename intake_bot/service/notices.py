"""Tells staff by e-mail that something waits. No name, no case, no word of what.

The first e-mail goes out at once; what comes up soon after it is gathered into one. Clear danger is no notice: staff
are called for it at once, always (service/paging.py).
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import structlog

from intake_bot.errors import ChannelError, StorageError
from intake_bot.service.house import House
from intake_bot.service.ports import Mailer, Unit

log = structlog.get_logger()

EVERY = 5.0
"""Seconds between looks: several events close together become one e-mail."""
SLACK = 60.0
"""Seconds by which a task may be older than the commit that brings it."""
SENT = "notice_sent_at"
"""The mark that keeps when the last e-mail went out, seconds."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How often staff are told."""

    minutes: float = 60.0
    """At most one e-mail in so many minutes; 0: each at once."""
    late_hours: float = 24.0
    """Told again after so many hours while a task is late; 0: never."""


async def send_notices(house: House, mailer: Mailer, to: tuple[str, ...] = (), pace: Pace = Pace()) -> int:
    """Send one e-mail if any is owed by now; how many notices it stood for."""
    now = house.clock.now()
    owed = await house.do(lambda unit: _take(unit, now, pace))
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
        await house.do(lambda unit: unit.put_notice(now))
        return 0
    await house.do(lambda unit: unit.set_mark(SENT, repr(now)))
    return owed


def _take(unit: Unit, now: float, pace: Pace) -> int:
    """How many notices the e-mail of now stands for. Of what is done by now nobody is told any more."""
    last = float(unit.get_mark(SENT) or 0.0)
    if now < last + pace.minutes * 60:
        return 0
    if owed := unit.take_notices(now):
        return owed if unit.open_tasks(since=last - SLACK) else 0
    again = pace.late_hours > 0 and now >= last + pace.late_hours * 3600
    return unit.open_tasks(due_before=now) if again else 0


async def keep_telling(house: House, mailer: Mailer, to: tuple[str, ...] = (), pace: Pace = Pace()) -> None:
    """Until cancelled."""
    while True:
        try:
            await send_notices(house, mailer, to, pace)
        except StorageError as error:
            log.warning("notices_wait", error=type(error).__name__)
        await asyncio.sleep(EVERY)
