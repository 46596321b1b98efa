"""The lengths of a flow: the usual path and the longest one, counted in replies."""

from __future__ import annotations

from functools import cache

from intake_bot.engine.expectations import CodeWord, Person, Times, Words
from intake_bot.engine.flow import ABSENT, RIGHT, SKIPPED, Ask, End, Flow, Review, Step


def usual_path(flow: Flow, features: frozenset[str] = frozenset()) -> tuple[tuple[str, str], ...]:
    """(step, reply) pairs of the path most people take, as the flow's ``usual`` fields say; then the End."""
    path: list[tuple[str, str]] = []
    step = flow.start
    while not isinstance(found := flow.steps[step], End):
        if isinstance(found, Ask) and found.needs and found.needs not in features:
            step = found.after(ABSENT)
            continue
        path.append((step, found.usual))
        step = found.then if isinstance(found, Review) else found.after(_usual_key(found))
    return (*path, (step, ""))


def _usual_key(step: Ask) -> str:
    if step.usual == "SKIP":
        return SKIPPED
    if isinstance(step.expects, CodeWord):
        return RIGHT
    if isinstance(step.expects, Words | Person) or told_back(step):
        return "answered"
    chosen = step.usual.split()
    return chosen[0] if len(chosen) == 1 else "answered"


def usual_replies(flow: Flow) -> int:
    """How many replies the usual path takes: one a step, and one more where what was understood is told back."""
    return sum(1 + told_back(flow.steps[step]) for step, _ in usual_path(flow)[:-1])


def told_back(step: Step) -> bool:
    """The usual reply is in words that are told back and confirmed before they count."""
    return isinstance(step, Ask) and isinstance(step.expects, Times) and step.usual not in step.expects.options


def longest_path(flow: Flow) -> int:
    """The most replies that any way through the flow takes, without going back, more or unclear replies."""

    @cache
    def replies(step: str) -> int:
        found = flow.steps[step]
        if isinstance(found, End):
            return 0
        return 1 + told_back(found) + max(replies(exit_) for exit_ in found.exits())

    return replies(flow.start)
