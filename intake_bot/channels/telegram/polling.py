"""Fetching updates in a loop of our own: the offset moves only after what was fetched is committed.

The library's own updater confirms from memory: a crash between its fetch and our commit would lose words.
Here a crash repeats them, and the provider id makes a repetition harmless.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence

from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from intake_bot.channels.telegram.inbound import ALLOWED_UPDATES, from_update
from intake_bot.channels.telegram.verdicts import seconds_of
from intake_bot.errors import StorageError
from intake_bot.service.ports import Inbound

_LOGGER = logging.getLogger(__name__)

CONFLICT = (
    "Another program fetches the updates of the {line} Telegram bot. Stop the other one: each bot token can "
    "serve one intake-bot only. Trying again in {seconds:.0f} seconds."
)
BAD_TOKEN = "Telegram does not know the token of the {line} bot: check it with @BotFather."  # noqa: S105 — a sentence, no password
SURPRISE = "Updates of the {line} Telegram bot could not be taken in ({kind}); they stay there and come again."
LONGEST_WAIT = 60.0


class Poller:
    """Fetches one bot's updates, hands them on, and only then confirms them. ``run`` it as a task."""

    def __init__(
        self,
        bot: Bot,
        line: str,
        *,
        take: Callable[[Sequence[Inbound]], Awaitable[None]],
        load_offset: Callable[[], Awaitable[int]],
        save_offset: Callable[[int], Awaitable[None]],
        hold: Callable[[], Awaitable[bool]],
        report: Callable[[str], None] = _LOGGER.warning,
        now: Callable[[], float] = time.time,
        poll_seconds: float = 25.0,
        wait_seconds: float = 1.0,
        conflict_seconds: float = 30.0,
    ) -> None:
        """``take`` returns after the commit and raises StorageError when there was none. ``hold`` takes or
        renews the lease (it must outlast ``poll_seconds``); False: another worker polls. ``report`` gets a
        sentence for the operator. ``wait_seconds`` is the first wait after trouble; it doubles."""
        self._bot, self._line = bot, line
        self._take, self._load, self._save, self._hold = take, load_offset, save_offset, hold
        self._report, self._now = report, now
        self._poll_seconds, self._wait, self._conflict_wait = poll_seconds, wait_seconds, conflict_seconds
        self._offset: int | None = None
        """What the next fetch confirms; None: not loaded since the lease was won; 0: nothing."""
        self._troubles = 0

    async def run(self) -> None:
        """Poll until cancelled."""
        while True:
            pause = await self.round()
            if pause:
                await asyncio.sleep(pause)

    async def round(self) -> float:
        """One fetch and its commit; returns how many seconds to wait before the next."""
        try:
            if not await self._hold():
                self._offset = None
                return self._wait
            await self._begin()
            updates = await self._fetch()
            if updates:
                await self._commit(updates)
        except StorageError:
            return self._longer()  # nothing was confirmed: the same updates come again
        except Conflict:
            self._offset = None
            self._report(CONFLICT.format(line=self._line, seconds=self._conflict_wait))
            return self._conflict_wait
        except InvalidToken:
            self._report(BAD_TOKEN.format(line=self._line))
            return max(self._conflict_wait, self._longer())
        except RetryAfter as busy:
            return seconds_of(busy.retry_after)
        except (TelegramError, TimeoutError):
            return self._longer()
        except Exception as surprise:  # noqa: BLE001 - a loop that died in silence would hear nobody any more
            self._report(SURPRISE.format(line=self._line, kind=type(surprise).__name__))
            return self._longer()
        self._troubles = 0
        return 0.0

    async def _begin(self) -> None:
        """After winning the lease: a webhook would keep every update away. Nothing that waits is dropped."""
        if self._offset is None:
            offset = await self._load()
            await self._bot.delete_webhook(drop_pending_updates=False)
            self._offset = offset

    async def _fetch(self) -> Sequence[Update]:
        updates = await self._bot.get_updates(
            offset=self._offset or None,
            limit=100,
            timeout=int(self._poll_seconds),
            allowed_updates=ALLOWED_UPDATES,
        )
        # Confirmed now, so the number is of no use any more; ids start again after an idle week, and an
        # old, higher offset must not stand in the way of a new, lower id.
        self._offset = 0
        return updates

    async def _commit(self, updates: Sequence[Update]) -> None:
        now = self._now()
        await self._take([from_update(update, self._line, now) for update in updates])
        offset = updates[-1].update_id + 1
        await self._save(offset)
        self._offset = offset

    def _longer(self) -> float:
        """The next wait: doubles with each trouble in a row, to a minute."""
        self._troubles += 1
        return min(self._wait * 2.0 ** min(self._troubles - 1, 10), LONGEST_WAIT)
