"""Turns a second, durable, through ``service.receive``: `./run bench turns`.

Many people's talks, interleaved in an order drawn with a fixed seed, each person's replies one after another. Two
figures for each database and each number of people who write at the same time:

*receive*: a reply goes in, and the turn is committed. The questions count as accepted by a provider beforehand (see
bench/kit/people.py for why, and why that leaves out nothing of receiving).

*receive and deliver*: besides, the house's own sender claims the answer, hands it to a carrier in memory that takes
it at once, and commits the verdict; only then does the person reply. So acceptance is noted as in service, and a
turn is three commits: the turn, the claim, the verdict.

Every result is checked from the database opened anew: the step where the person stands, the question and words of
each text in the outbox, the replies kept. One wrong result, and the command fails.

Beside them, from the same minutes: bare turns of the database alone (bench/kit/limits.py), one a commit and as many
a commit as people write at the same time, and synced appends of the disk.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from bench.kit import interview
from bench.kit.costs import Costs, costs
from bench.kit.databases import Database, postgres, sqlite
from bench.kit.disks import NotDurable, folder_on_disk
from bench.kit.limits import bare_turns, synced_appends
from bench.kit.people import words_for
from bench.kit.play import Played, WrongTurn
from bench.kit.report import costs_as_json, costs_table, figures_table, machine
from bench.kit.rounds import DELIVER, RECEIVE, Figure, Plan, Spread, figure, play_round
from bench.kit.talk import Talk
from bench.kit.usual import usual_talk
from intake_bot.casework.case import Role
from intake_bot.flows import CURRENT
from tests.postgres import PostgresServer, PostgresUnavailable

FLOWS = ("interview", "victim", "offender")
TURNS = 3600
"""Replies of a round, where --people says nothing; one at a time takes a sixth of the people."""
SECONDS, LONGEST, PLAYING = 150.0, 6.0, 0.75
"""The whole run's time; the most in which one round begins turns; its share of a round, beside setting up."""


@dataclass(slots=True)
class Budget:
    """Shares what is left of the run's time among the rounds to come."""

    rounds: int
    until: float

    def next_round(self) -> float:
        """Seconds in which the next round may begin turns."""
        left = max(0.0, self.until - time.perf_counter()) / max(1, self.rounds)
        self.rounds -= 1
        return min(LONGEST, max(0.5, left * PLAYING))


@dataclass(frozen=True, slots=True)
class Measured:
    """All of one run."""

    figures: tuple[Figure, ...]
    appends: Spread
    about: tuple[str, ...]
    costs: dict[str, Costs]


def talk_named(name: str) -> Talk:
    """The small interview, or one of the real flows."""
    return interview.TALK if name == "interview" else usual_talk(CURRENT[name], Role(name))


def measure(options: argparse.Namespace, *, server: PostgresServer | None = None, durable: bool = True) -> Measured:
    """Everything the options ask for. ``durable=False`` (tests) allows a server without fsync, or a disk in memory."""
    talk = talk_named(options.flow)
    plans = list(_plans(options, talk))
    figures: list[Figure] = []
    appends: list[float] = []
    about: list[str] = []
    where: dict[str, Costs] = {}
    rounds = options.rounds * len(plans) * len(options.databases)
    budget = Budget(rounds, time.perf_counter() + options.seconds)
    for name in options.databases:
        with _database(name, options.folder, server, durable=durable) as database:
            about.append(database.about)
            figures += _figures(database, plans, options, appends, budget)
            if options.profile:
                start = time.perf_counter()
                where |= _costs(database, plans)
                budget.until += time.perf_counter() - start
    return Measured(tuple(figures), Spread.of(appends), tuple(about), where)


def _costs(database: Database, plans: Sequence[Plan]) -> dict[str, Costs]:
    receiving = [replace(plan, longest=LONGEST) for plan in plans if plan.what == RECEIVE]
    return {f"{database.name}, {plan.at_once} a commit": costs(database, plan) for plan in receiving}


def _plans(options: argparse.Namespace, talk: Talk) -> Iterator[Plan]:
    people = options.people or max(8, TURNS // len(talk.lines(0)))
    plan = Plan(talk, words_for(talk), people, 1)
    for what in (RECEIVE, DELIVER):
        for at_once in options.at_once:
            count = max(1, people // 6) if at_once == 1 else people
            yield replace(plan, what=what, at_once=at_once, people=count)


def _database(
    name: str, folder: Path, server: PostgresServer | None, *, durable: bool
) -> AbstractContextManager[Database]:
    return sqlite(folder, durable=durable) if name == "sqlite" else postgres(folder, server, durable=durable)


def _figures(
    database: Database, plans: Sequence[Plan], options: argparse.Namespace, appends: list[float], budget: Budget
) -> Iterator[Figure]:
    """Round by round, each with the bare rates of its own minute."""
    bare: dict[int, list[float]] = {at_once: [] for at_once in options.at_once}
    played: list[list[Played]] = [[] for _ in plans]
    for number in range(options.rounds):
        appends.append(synced_appends(options.folder, options.limit_seconds))
        for at_once, rates in bare.items():
            rates.append(bare_turns(database, at_once, options.limit_seconds))
        for rounds, plan in zip(played, plans, strict=True):
            rounds.append(play_round(database, replace(plan, seed=number + 1, longest=budget.next_round())))
    for rounds, plan in zip(played, plans, strict=True):
        yield figure(database, plan, rounds, bare[plan.at_once])


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="./run bench turns", description="Turns a second, durable.")
    parser.add_argument("--flow", choices=FLOWS, default="interview")
    parser.add_argument("--people", type=int, default=0, help=f"how many (default: about {TURNS} replies a round)")
    parser.add_argument("--at-once", type=_numbers, default=(1, 64), help="how many write at the same time (1,64)")
    parser.add_argument("--databases", type=_names, default=("sqlite", "postgres"), help="sqlite,postgres")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=SECONDS, help="about how long all rounds may take (150)")
    parser.add_argument("--limit-seconds", type=float, default=0.7, help="seconds for each bare rate")
    parser.add_argument("--folder", type=Path, default=None, help="where the databases lie; a disk, not memory")
    parser.add_argument("--profile", action="store_true", help="also show where a turn's time goes")
    parser.add_argument("--json", action="store_true", help="print the JSON line alone")
    options = parser.parse_args(arguments)
    options.folder = options.folder or folder_on_disk()
    return options


def _numbers(text: str) -> tuple[int, ...]:
    numbers = tuple(int(part) for part in text.split(","))
    if min(numbers) < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return numbers


def _names(text: str) -> tuple[str, ...]:
    names = tuple(text.split(","))
    if unknown := set(names) - {"sqlite", "postgres"}:
        raise argparse.ArgumentTypeError(f"no such database: {', '.join(sorted(unknown))}")
    return names


def as_json(options: argparse.Namespace, measured: Measured, before: dict[str, object], seconds: float) -> str:
    """One line that a script can keep."""
    return json.dumps(
        {
            "benchmark": "turns",
            "on": datetime.now(UTC).date().isoformat(),
            "flow": options.flow,
            "rounds": options.rounds,
            "seconds": round(seconds, 1),
            "machine": before,
            "databases": measured.about,
            "synced_appends_a_second": measured.appends.as_json(),
            "figures": [one.as_json() for one in measured.figures],
            **({"costs": costs_as_json(measured.costs)} if measured.costs else {}),
        }
    )


def main(arguments: Sequence[str] | None = None, *, server: PostgresServer | None = None, durable: bool = True) -> int:
    """0, or 1 with a sentence where a turn was wrong or nothing could be measured."""
    options = parse(arguments)
    before, start = machine(), time.perf_counter()
    try:
        measured = measure(options, server=server, durable=durable)
    except (WrongTurn, NotDurable, PostgresUnavailable) as problem:
        print(f"No figures: {problem}", file=sys.stderr)
        return 1
    line = as_json(options, measured, before, time.perf_counter() - start)
    if not options.json:
        print(f"{options.flow}, {options.rounds} rounds: middle (least-greatest); no result was wrong")
        print("\n".join((*measured.about, "", figures_table(measured.figures, measured.appends), "")))
        for name, one in measured.costs.items():
            print(costs_table(name, one), end="\n\n")
    print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
