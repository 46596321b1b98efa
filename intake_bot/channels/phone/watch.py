"""Telling onlookers that something on the phones changed, from whatever thread it changed in."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress


class Watch:
    """A counter that rises with each change; coroutines of any loop can wait for it to move on."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._version = 0
        self._waiting: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def version(self) -> int:
        """How many changes there have been."""
        return self._version

    def changed(self) -> None:
        """Count one change and wake everyone who waits. Callbacks run in the calling thread."""
        with self._lock:
            self._version += 1
            waiting, callbacks = list(self._waiting), list(self._callbacks)
        for loop, event in waiting:
            with suppress(RuntimeError):  # its loop has closed
                loop.call_soon_threadsafe(event.set)
        for callback in callbacks:
            callback()

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call this after each change; returns how to end that."""
        with self._lock:
            self._callbacks.append(callback)

        def unsubscribe() -> None:
            with self._lock, suppress(ValueError):
                self._callbacks.remove(callback)

        return unsubscribe

    async def after(self, version: int, seconds: float | None = None) -> int:
        """Wait until there have been more changes than ``version``; returns the count, also when
        ``seconds`` are over and it has not moved."""
        event = asyncio.Event()
        mine = (asyncio.get_running_loop(), event)
        with self._lock:
            if self._version > version:
                return self._version
            self._waiting.add(mine)
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(event.wait(), seconds)
            return self._version
        finally:
            with self._lock:
                self._waiting.discard(mine)
