"""One measured round, and the figures that several rounds make."""

from __future__ import annotations

import asyncio
import statistics
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from bench.kit.carrier import Post
from bench.kit.checks import wrong_turns
from bench.kit.databases import Database, Fresh
from bench.kit.people import accept_ahead, move_in, open_at, open_house
from bench.kit.play import Played, WrongTurn, play
from bench.kit.talk import Talk
from intake_bot.messages.render import Words

T = TypeVar("T")
RECEIVE, DELIVER = "receive", "receive and deliver"


@dataclass(frozen=True, slots=True)
class Plan:
    """What one round plays."""

    talk: Talk
    words: Words
    people: int
    at_once: int
    what: str = RECEIVE
    seed: int = 1
    longest: float = 20.0
    patience: float = 20.0


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle one of several figures, the least and the greatest."""

    median: float
    least: float
    most: float

    @classmethod
    def of(cls, figures: Sequence[float]) -> Spread:
        """Of at least one figure."""
        return cls(statistics.median(figures), min(figures), max(figures))

    def as_json(self) -> dict[str, float]:
        """Rounded, for the JSON line."""
        return {"median": _short(self.median), "min": _short(self.least), "max": _short(self.most)}


@dataclass(frozen=True, slots=True)
class Figure:
    """Some rounds of one plan on one database. Latencies are milliseconds; ``bare`` is the database's own rate."""

    database: str
    what: str
    at_once: int
    turns: int
    rate: Spread
    p50: Spread
    p99: Spread
    cpu: Spread
    bare: Spread
    share: Spread
    """Our rate over the bare one of the same round."""

    def as_json(self) -> dict[str, Any]:
        """For the JSON line."""
        return {
            "database": self.database,
            "what": self.what,
            "at_once": self.at_once,
            "turns_a_round": self.turns,
            "wrong": 0,
            "turns_a_second": self.rate.as_json(),
            "p50_ms": self.p50.as_json(),
            "p99_ms": self.p99.as_json(),
            "cpu_share": self.cpu.as_json(),
            "bare_turns_a_second": self.bare.as_json(),
            "share_of_bare": self.share.as_json(),
        }


def play_round(database: Database, plan: Plan) -> Played:
    """A fresh database, people invited, their talks played and every result checked: WrongTurn if one is wrong."""
    with database.fresh() as place:
        return run_async(_round(place, plan))


def figure(database: Database, plan: Plan, rounds: Sequence[Played], bare: Sequence[float]) -> Figure:
    """What these rounds show; ``bare`` holds the bare rate of each."""
    rates = [played.turns / played.wall for played in rounds]
    return Figure(
        database.name,
        plan.what,
        plan.at_once,
        min(played.turns for played in rounds),
        Spread.of(rates),
        Spread.of([_percentile(played, 0.50) for played in rounds]),
        Spread.of([_percentile(played, 0.99) for played in rounds]),
        Spread.of([played.cpu / played.wall for played in rounds]),
        Spread.of(bare),
        Spread.of([ours / theirs for ours, theirs in zip(rates, bare, strict=True)]),
    )


def run_async(work: Coroutine[Any, Any, T]) -> T:
    """On uvloop where it is installed, as the server does."""
    try:
        import uvloop
    except ImportError:
        return asyncio.run(work)
    return uvloop.run(work)


async def _round(place: Fresh, plan: Plan) -> Played:
    delivered = plan.what == DELIVER
    house = open_house(plan.talk, plan.words, open_at(place.url, place.home), plan.seed)
    try:
        people = move_in(house, plan.talk, plan.people)
        post = None
        if delivered:
            post = Post(house)
            await post.deliver_all()
        else:
            accept_ahead(house, people)
        played = await play(
            house,
            people,
            plan.at_once,
            seed=plan.seed,
            post=post,
            longest=plan.longest,
            patience=plan.patience,
        )
    finally:
        house.close()
    storage = open_at(place.url, place.home)
    try:
        wrong = wrong_turns(storage, plan.talk, people, delivered=delivered)
    finally:
        storage.close()
    if wrong:
        raise WrongTurn(f"{len(wrong)} results are wrong; the first: " + "\n  ".join(wrong[:3]))
    return played


def _percentile(played: Played, share: float) -> float:
    ordered = sorted(played.latencies)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000 if ordered else 0.0


def _short(value: float) -> float:
    return round(value, 3 if abs(value) < 100 else 1)
