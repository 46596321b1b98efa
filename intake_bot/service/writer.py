"""The one writer of a process: many people's turns, one transaction, one commit.

Async handlers await a future and never touch storage. A batch takes whatever waits, so an idle
house adds no delay and a busy one shares its commits. A job that fails for a reason of its own is
found by running the batch again one job at a time; when storage fails, every job of the batch is
told so and nothing has happened.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import structlog

from intake_bot.errors import StorageBusy, StorageConflict, StorageError
from intake_bot.service.ports import Inbound, Storage, Unit, Work

T = TypeVar("T")
log = structlog.get_logger()

MOST_AT_ONCE = 64
"""Jobs in one transaction at the most: keeps a commit short enough for the person who waits."""

CONFLICTS = 3
"""How often one job is run again when another process's transaction got in its way."""


@dataclass(slots=True)
class Job(Generic[T]):
    """One piece of work. ``on_poison`` stores a trace of a job that can never succeed and gives its result."""

    work: Work[T]
    done: Future[T] | asyncio.Future[T]
    loop: asyncio.AbstractEventLoop | None = None
    """Where ``done`` is awaited; None for a caller in a plain thread."""
    inbound: Inbound | None = None
    on_poison: Callable[[Unit, Exception], T] | None = None


Ended = tuple[Job[Any], Any, Exception | None]
"""A job with its result, or with its error."""


def settle(outcomes: Sequence[Ended]) -> None:
    """Tell every caller of a batch; those of one event loop are woken together."""
    by_loop: dict[asyncio.AbstractEventLoop, list[Ended]] = {}
    for outcome in outcomes:
        loop = outcome[0].loop
        if loop is None:
            _tell([outcome])
        else:
            by_loop.setdefault(loop, []).append(outcome)
    for loop, theirs in by_loop.items():
        with suppress(RuntimeError):  # the loop has closed: nobody waits any more
            loop.call_soon_threadsafe(_tell, theirs)


def _tell(outcomes: Sequence[Ended]) -> None:
    for job, result, error in outcomes:
        if job.done.cancelled():
            continue
        if error is None:
            job.done.set_result(result)
        else:
            job.done.set_exception(error)


class Writer:
    """A thread with a queue. ``after_commit`` runs in that thread once a batch is safe on disk."""

    def __init__(self, storage: Storage, *, after_commit: Callable[[], None] = lambda: None) -> None:
        self._storage = storage
        self._after_commit = after_commit
        self._jobs: queue.SimpleQueue[Job[Any] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def submit(
        self,
        work: Work[T],
        *,
        inbound: Inbound | None = None,
        on_poison: Callable[[Unit, Exception], T] | None = None,
    ) -> Future[T]:
        """Queue some work; the future ends after the commit."""
        done: Future[T] = Future()
        self._jobs.put(Job(work, done, None, inbound, on_poison))
        return done

    async def do(
        self,
        work: Work[T],
        *,
        inbound: Inbound | None = None,
        on_poison: Callable[[Unit, Exception], T] | None = None,
    ) -> T:
        """The same, awaited. Cancelling the wait does not undo the work."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()
        self._jobs.put(Job(work, done, loop, inbound, on_poison))
        return await done

    def close(self) -> None:
        """Finish what is queued, then stop."""
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            batch, stop = self._gather(job)
            self._serve(batch)
            if stop:
                return

    def _gather(self, first: Job[Any]) -> tuple[list[Job[Any]], bool]:
        batch = [first]
        while len(batch) < MOST_AT_ONCE:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                break
            if job is None:
                return batch, True
            batch.append(job)
        return batch, False

    def _serve(self, batch: Sequence[Job[Any]], tries: int = CONFLICTS) -> None:
        try:
            results = self._together(batch)
        except StorageBusy as busy:
            settle([(job, None, busy) for job in batch])
            return
        except Exception as error:  # noqa: BLE001 — whatever a turn raises must not stop the others
            if len(batch) > 1:
                for job in batch:
                    self._serve([job])
            elif isinstance(error, StorageConflict) and tries > 0:
                self._serve(batch, tries - 1)
            else:
                self._poison(batch[0], error)
            return
        self._after_commit()
        settle([(job, result, None) for job, result in zip(batch, results, strict=True)])

    def _together(self, batch: Sequence[Job[Any]]) -> list[Any]:
        with self._storage.writing() as unit:
            inbounds = [job.inbound for job in batch if job.inbound is not None]
            if inbounds:
                unit.prefetch(inbounds)
            return [job.work(unit) for job in batch]

    def _poison(self, job: Job[Any], error: Exception) -> None:
        if job.on_poison is None or isinstance(error, StorageError):
            settle([(job, None, error)])
            return
        log.error("turn_failed", error=type(error).__name__)
        try:
            with self._storage.writing() as unit:
                if job.inbound is not None:
                    unit.prefetch([job.inbound])
                result = job.on_poison(unit, error)
        except Exception as second:  # noqa: BLE001 — the caller must hear of it, whatever it is
            settle([(job, None, second)])
            return
        self._after_commit()
        settle([(job, result, None)])
