"""Calls staff when somebody may be in danger: at once, and once more while nobody has looked.

What is owed lies in the database since the commit of the very text, so a call survives a restart, a second worker and
a mail server that is away. No name, no case, no word of what.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import structlog

from intake_bot.casework.tasks import CALL_WITHIN, Page
from intake_bot.errors import ChannelError, StorageError
from intake_bot.service.house import House
from intake_bot.service.ports import Pager, Unit

log = structlog.get_logger()

EVERY = 1.0
"""Seconds between looks at what is owed."""
AGAIN = 15 * 60.0
"""Seconds until staff are called once more, if nobody has seen the concern."""
CALLS = 2
"""Calls for one concern; after that it stands on today's list and on every page of the console."""
RETRY = 30.0
"""Seconds until a call that failed is tried again, for as long as nobody has looked."""
LEASE = 60.0
"""Seconds for which one worker alone makes a call: longer than a mail server may take."""


async def call_staff(house: House, pager: Pager, to: tuple[str, ...] = ()) -> int:
    """Make the calls that are due, as one; for how many concerns."""
    now = house.clock.now()
    due = await house.see(lambda unit: unit.next_page())
    if due is None or now < due <= now + CALL_WITHIN:
        return 0
    pages = await house.do(lambda unit: unit.claim_pages(now, now + LEASE))
    if not pages:
        return 0
    members = await house.see(lambda unit: tuple(unit.staff_emails()))
    staff = tuple(dict.fromkeys((*to, *members)))
    called = await _called(pager, staff, again=all(page.calls for page in pages))
    retry = house.clock.now() + RETRY
    await house.do(lambda unit: _note(unit, pages, now + AGAIN if called else retry, called=called))
    return len(pages) if called else 0


async def _called(pager: Pager, staff: tuple[str, ...], *, again: bool) -> bool:
    if not staff:
        log.error("nobody_to_call")
        return False
    try:
        await pager.page(staff, again=again)
    except ChannelError as error:
        log.error("staff_not_called", error=type(error).__name__)
        return False
    return True


def _note(unit: Unit, pages: Sequence[Page], due: float, *, called: bool) -> None:
    for page in pages:
        calls = page.calls + called
        unit.paged(page.id, calls, due if calls < CALLS else None)


async def keep_calling(house: House, pager: Pager, to: tuple[str, ...] = ()) -> None:
    """Until cancelled."""
    while True:
        try:
            await call_staff(house, pager, to)
        except StorageError as error:
            log.warning("calls_wait", error=type(error).__name__)
        await asyncio.sleep(EVERY)
