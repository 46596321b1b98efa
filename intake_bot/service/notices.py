"""Tells staff by e-mail that something waits. No name, no case, no word of what.

The first e-mail goes out at once; what comes up soon after it is gathered into one. Clear danger is no notice: staff
are called for it at once, always (service/paging.py). What is owed counts as told once the e-mail is out: a process
that falls in between loses nothing, at worst staff get it twice.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
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
TELLS = "notices"
"""The lease of the one worker that sends."""
LEASE = 120.0
"""Seconds for which it sends alone: longer than a mail server may take. Then another one sends what is still owed."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How often staff are told."""

    minutes: float = 60.0
    """At most one e-mail in so many minutes; 0: each at once."""
    late_hours: float = 24.0
    """Told again after so many hours while a task is late; 0: never."""


@dataclass(frozen=True, slots=True)
class _Owed:
    """What an e-mail of now would stand for."""

    numbers: tuple[int, ...] = ()
    """Of the notices."""
    count: int = 0
    """Of what waits; 0: all of it is done by now, and nobody is told."""


async def send_notices(house: House, mailer: Mailer, to: tuple[str, ...] = (), pace: Pace = Pace()) -> int:
    """Send one e-mail if any is owed by now; how many notices it stood for."""
    now = house.clock.now()
    if await house.see(lambda unit: _owed(unit, now, pace)) == _Owed():
        return 0
    holder = str(house.ids())
    owed = await house.do(lambda unit: _claim(unit, holder, now, pace))
    if not owed.count:
        return 0
    members = await house.see(lambda unit: tuple(unit.staff_emails()))
    staff = tuple(dict.fromkeys((*to, *members)))
    sent = await _sent(house, mailer, staff)
    await house.do(lambda unit: _settle(unit, holder, owed.numbers, now, told=sent or not staff, sent=sent))
    return owed.count if sent or not staff else 0


async def _sent(house: House, mailer: Mailer, staff: Sequence[str]) -> bool:
    if not staff:
        return False
    language = house.program.languages[0]
    subject = house.words.say("staff.subject", language=language, channel="telegram")
    body = house.words.say("staff.body", language=language, channel="telegram")
    try:
        await mailer.send(staff, subject, body)
    except ChannelError as error:
        log.warning("notice_not_sent", error=type(error).__name__)
        return False
    return True


def _owed(unit: Unit, now: float, pace: Pace) -> _Owed:
    """Of what is done by now nobody is told any more."""
    last = float(unit.get_mark(SENT) or 0.0)
    if last > now:  # kept by a clock that was ahead: it must not silence anything
        last = 0.0
    if now - last < pace.minutes * 60:
        return _Owed()
    if numbers := tuple(unit.owed_notices()):
        return _Owed(numbers, len(numbers) if unit.open_tasks(since=last - SLACK) else 0)
    again = pace.late_hours > 0 and now >= last + pace.late_hours * 3600
    return _Owed(count=unit.open_tasks(due_before=now) if again else 0)


def _claim(unit: Unit, holder: str, now: float, pace: Pace) -> _Owed:
    """What this worker alone tells of now; nothing while another one is about it."""
    if not unit.take_lease(TELLS, holder, now, now + LEASE):
        return _Owed()
    owed = _owed(unit, now, pace)
    if not owed.count:
        _settle(unit, holder, owed.numbers, now, told=True, sent=False)
    return owed


def _settle(unit: Unit, holder: str, numbers: Sequence[int], now: float, *, told: bool, sent: bool) -> None:
    """What became of it, and the next one may send. What was not told is owed as before."""
    if told and numbers:
        unit.notices_told(numbers, now)
    if sent:
        unit.set_mark(SENT, repr(now))
    unit.take_lease(TELLS, holder, now, 0.0)


async def keep_telling(house: House, mailer: Mailer, to: tuple[str, ...] = (), pace: Pace = Pace()) -> None:
    """Until cancelled."""
    while True:
        try:
            await send_notices(house, mailer, to, pace)
        except StorageError as error:
            log.warning("notices_wait", error=type(error).__name__)
        await asyncio.sleep(EVERY)
