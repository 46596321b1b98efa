"""Where answers lead: the path through a flow is derived from the answers, never stored.

So BACK, CHANGE and a review cannot leave an answer standing on a branch that was left.
"""

from __future__ import annotations

from collections.abc import Mapping

from intake_bot.engine.conversation import Given
from intake_bot.engine.flow import ABSENT, Ask, End, Flow, Review

Answers = Mapping[str, Given]


def onward(flow: Flow, answers: Answers, features: frozenset[str], start: str = "") -> tuple[tuple[str, ...], str]:
    """The answered steps from ``start`` (default: the first after identity), and the step they lead to:
    one without an answer, a review, or an end. Verified flows cannot go round in a circle."""
    step = start or flow.first
    passed: list[str] = []
    while True:
        found = flow.steps[step]
        if not isinstance(found, Ask):
            return tuple(passed), step
        given = answers.get(step)
        if given is not None:
            passed.append(step)
            step = found.after(given.key)
        elif found.needs and found.needs not in features:
            step = found.after(ABSENT)
        else:
            return tuple(passed), step


def standing(flow: Flow, answers: Answers, features: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Every step whose answer stands, in order, through reviews to where the person is."""
    passed, at = onward(flow, answers, features)
    found = flow.steps[at]
    while isinstance(found, Review):
        more, at = onward(flow, answers, features, found.then)
        passed += more
        found = flow.steps[at]
    return passed


def ahead(flow: Flow, answers: Answers, features: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The questions that may still come, in the flow's order: none after an end."""
    _, at = onward(flow, answers, features)
    found: set[str] = set()
    todo = [at]
    while todo:
        step = todo.pop()
        if step in found or isinstance(flow.steps[step], End):
            continue
        found.add(step)
        given = answers.get(step)
        ask = flow.steps[step]
        todo += [ask.after(given.key)] if isinstance(ask, Ask) and given else ask.exits()
    return tuple(step for step in flow.steps if step in found and step not in answers)


def before(flow: Flow, answers: Answers, features: frozenset[str], step: str) -> str | None:
    """The step BACK leads to, or None at the first."""
    passed = standing(flow, answers, features)
    earlier = passed[: passed.index(step)] if step in passed else passed
    return earlier[-1] if earlier else None


def by_section(flow: Flow, answers: Answers, features: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Section -> its answered steps, both in the order of the path."""
    found: dict[str, tuple[str, ...]] = {}
    for step in standing(flow, answers, features):
        section = flow.ask(step).section
        if section:
            found[section] = (*found.get(section, ()), step)
    return found
