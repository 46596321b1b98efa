"""One text a second to each chat: Telegram's own advice (core.telegram.org/bots/faq, "limits")."""

from __future__ import annotations

import time
from collections.abc import Callable


class Pace:
    """When each chat may be written to next. Clock in seconds, monotonic."""

    def __init__(self, seconds: float = 1.0, now: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._now = now
        self._free_at: dict[tuple[str, str], float] = {}

    def take(self, chat: tuple[str, str], longest: float) -> float:
        """Reserve the chat's next place; returns how long to wait for it. A wait over ``longest`` is only
        told, and nothing is reserved: the caller comes again later."""
        now = self._now()
        if len(self._free_at) > 10_000:
            self._free_at = {key: at for key, at in self._free_at.items() if at > now}
        free_at = max(now, self._free_at.get(chat, now))
        if free_at - now <= longest:
            self._free_at[chat] = free_at + self._seconds
        return free_at - now

    def hold(self, chat: tuple[str, str], seconds: float) -> None:
        """Telegram asked for this much silence in this chat; other chats go on."""
        self._free_at[chat] = max(self._free_at.get(chat, 0.0), self._now() + seconds)
