"""Plays many people's talks through the house, interleaved, so many at a time."""

from __future__ import annotations

import asyncio
import gc
import random
import time
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bench.kit.carrier import Post
from bench.kit.people import Person
from intake_bot.service.house import House
from intake_bot.service.receive import Receipt, receive


class WrongTurn(Exception):
    """A reply did not lead to what it must lead to."""


@dataclass(slots=True)
class Played:
    """What one round took. ``cpu`` is this process's processor seconds; times are seconds."""

    wall: float = 0.0
    cpu: float = 0.0
    latencies: array[float] = field(default_factory=lambda: array("d"))

    @property
    def turns(self) -> int:
        """Replies answered."""
        return len(self.latencies)


async def play(
    house: House,
    people: Sequence[Person],
    at_once: int,
    *,
    seed: int,
    post: Post | None = None,
    longest: float = 20.0,
    patience: float = 20.0,
) -> Played:
    """One round: until everyone has finished, or no new turn is begun because ``longest`` seconds are over.

    ``patience``: seconds after that in which what was begun must end.
    """
    played = Played()
    gc.collect()
    cpu, start = time.process_time(), time.perf_counter()
    turns = _Turns(house, people, seed, post, played, start + longest)
    try:
        async with asyncio.timeout(longest + patience), asyncio.TaskGroup() as group:
            posting = group.create_task(post.run()) if post is not None else None
            await asyncio.wait([group.create_task(turns.work()) for _ in range(at_once)])
            if posting is not None:
                posting.cancel()
    except TimeoutError:
        raise WrongTurn(f"A reply had no answer after {patience:.0f} seconds.") from None
    except BaseExceptionGroup as failures:
        raise failures.exceptions[0] from None
    played.wall, played.cpu = time.perf_counter() - start, time.process_time() - cpu
    return played


@dataclass(slots=True)
class _Turns:
    """Whose turn it is: an order drawn with a seed. Whoever is still waiting for an answer replies right after it."""

    house: House
    people: Sequence[Person]
    seed: int
    post: Post | None
    played: Played
    until: float
    order: Iterator[int] = field(init=False)
    busy: set[int] = field(default_factory=set)
    owed: Counter[int] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        order = [at for at, person in enumerate(self.people) for _ in person.lines]
        random.Random(self.seed).shuffle(order)
        self.order = iter(order)

    async def work(self) -> None:
        """One of those who write at the same time."""
        for at in self.order:
            self.owed[at] += 1
            if at in self.busy:
                continue
            self.busy.add(at)
            while self.owed[at]:
                if time.perf_counter() > self.until:
                    return
                self.owed[at] -= 1
                await self._turn(self.people[at])
            self.busy.discard(at)

    async def _turn(self, person: Person) -> None:
        inbound = person.says(self.house.clock.now())
        start = time.perf_counter()
        receipt = await receive(self.house, inbound)
        if receipt is not Receipt.TURN:
            raise WrongTurn(f"{inbound.text!r} was taken as {receipt}, not as a turn.")
        person.done += 1
        if self.post is not None:
            await self.post.brought(person.address, person.done + 1)  # the hello came first
        self.played.latencies.append(time.perf_counter() - start)
