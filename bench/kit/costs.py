"""What one turn costs, and where: the writer's work done in this thread, batch by batch.

``stages`` times the five parts of a batch without a profiler. ``rooms`` and ``functions`` come from cProfile, which
makes Python calls dearer than they are: read them as shares, not as times.
"""

from __future__ import annotations

import cProfile
import pstats
import random
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.kit.databases import Database
from bench.kit.people import Person, accept_ahead, move_in, open_at, open_house
from bench.kit.rounds import Plan
from intake_bot.service.house import House
from intake_bot.service.ports import Inbound
from intake_bot.service.receive import take
from storage.open import SqlStorage

STAGES = ("begin", "claim and load", "think", "write", "commit")
_ROOM = re.compile(r"/(?:intake_bot/(\w+)|(storage))(?:/|\.py)")
_PACKAGE = re.compile(r"/site-packages/(\w+)")
_DRIVERS = ("sqlite3", "psycopg")
Place = tuple[str, int, str]
"""A function as cProfile names it: file, line, name."""
Spent = dict[str, tuple[float, float]]
"""Stage -> seconds that passed, and seconds of the processor."""


@dataclass(slots=True)
class Costs:
    """Microseconds for each turn."""

    turns: int = 0
    stages: dict[str, tuple[float, float]] = field(default_factory=dict)
    """Stage -> the time that passed, and the processor's part of it."""
    rooms: list[tuple[str, float]] = field(default_factory=list)
    functions: list[tuple[str, float, float]] = field(default_factory=list)
    """Function, calls a turn, own time with the built-in functions it calls."""


def costs(database: Database, plan: Plan, most: int = 25) -> Costs:
    """Two rounds: one timed by stages, one under the profiler."""
    found = Costs()
    spent: Spent = {}
    found.turns = _run(database, plan, spent)
    for stage, (passed, worked) in spent.items():
        found.stages[stage] = (passed / found.turns * 1e6, worked / found.turns * 1e6)
    profiler = cProfile.Profile()
    turns = _run(database, plan, {}, profiler)
    _read(profiler, turns, found, most)
    return found


def _run(database: Database, plan: Plan, spent: Spent, profiler: cProfile.Profile | None = None) -> int:
    with database.fresh() as place:
        storage = open_at(place.url, place.home)
        house = open_house(plan.talk, plan.words, storage, plan.seed)
        try:
            people = move_in(house, plan.talk, plan.people)
            accept_ahead(house, people)
            turns, until = 0, time.perf_counter() + plan.longest
            for batch in _batches(people, plan):
                if time.perf_counter() > until:
                    break
                if profiler is not None:
                    profiler.enable()
                _batch(house, storage, batch, spent)
                if profiler is not None:
                    profiler.disable()
                turns += len(batch)
            return turns
        finally:
            house.close()


def _batch(house: House, storage: SqlStorage, batch: Sequence[Inbound], spent: Spent) -> None:
    """What the writer does, by its stages."""
    times = [_now()]
    with storage.writing() as unit:
        times.append(_now())
        unit.prefetch(batch)
        times.append(_now())
        for inbound in batch:
            take(house, unit, inbound)
        times.append(_now())
        unit.flush()
        times.append(_now())
    times.append(_now())
    for stage, start, end in zip(STAGES, times, times[1:], strict=False):
        passed, worked = spent.get(stage, (0.0, 0.0))
        spent[stage] = (passed + end[0] - start[0], worked + end[1] - start[1])


def _now() -> tuple[float, float]:
    """The time, and this thread's processor time."""
    return time.perf_counter(), time.thread_time()


def _batches(people: Sequence[Person], plan: Plan) -> Iterator[list[Inbound]]:
    """Everyone's replies in a drawn order, nobody twice in one batch."""
    chance = random.Random(plan.seed)
    while waiting := [person for person in people if person.done < len(person.lines)]:
        chosen = chance.sample(waiting, min(plan.at_once, len(waiting)))
        yield [person.says(time.time()) for person in chosen]
        for person in chosen:
            person.done += 1


def _read(profiler: cProfile.Profile, turns: int, found: Costs, most: int) -> None:
    rooms: Counter[str] = Counter()
    own: Counter[Place] = Counter()
    calls: Counter[Place] = Counter()
    stats = pstats.Stats(profiler).stats  # type: ignore[attr-defined]  # typeshed leaves `stats` out
    for place, (_, count, spent, _, callers) in stats.items():
        if place[0] != "~" or not callers or any(driver in place[2] for driver in _DRIVERS):
            rooms[_room(place)] += spent
            own[place] += spent
            calls[place] += count
            continue
        for caller, (_, _, part, _) in callers.items():  # a built-in function counts for whoever calls it
            rooms[_room(caller)] += part
            own[caller] += part
    found.rooms = [(room, spent / turns * 1e6) for room, spent in rooms.most_common() if spent]
    found.functions = [
        (_name(place), calls[place] / turns, spent / turns * 1e6) for place, spent in own.most_common(most)
    ]


def _room(place: Place) -> str:
    file, _, name = place
    if any(driver in file or driver in name for driver in _DRIVERS):
        return "database driver and disk"
    if found := _ROOM.search(file):
        return found[1] or found[2]
    if found := _PACKAGE.search(file):
        return found[1]
    return "bench" if "/bench/" in file else "Python's library"


def _name(place: Place) -> str:
    file, line, name = place
    return name if file == "~" else f"{_room(place)}: {Path(file).stem}.{name}:{line}"
