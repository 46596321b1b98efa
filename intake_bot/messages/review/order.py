"""The order in which a flow is read: the usual way, then what other answers lead to; and what comes before each."""

from __future__ import annotations

from collections.abc import Iterator

from intake_bot.engine.expectations import CodeWord, Person, Words, options_of
from intake_bot.engine.flow import RIGHT, SKIPPED, WRONG, Ask, Flow, Review
from intake_bot.engine.paths import usual_path

EVERYTHING = frozenset({"telegram"})
"""Features with which no step is passed over."""


def usual(flow: Flow) -> tuple[str, ...]:
    """The steps that most people pass, the ending included."""
    return tuple(step for step, _ in usual_path(flow, EVERYTHING))


def branches(flow: Flow) -> tuple[str, ...]:
    """Every other step, in the order of the flow."""
    passed = frozenset(usual(flow))
    return tuple(step for step in flow.steps if step not in passed)


def before(flow: Flow, step: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The steps that lead here, each with the answers that do; no answers named where all of them do."""
    for name, found in flow.steps.items():
        if isinstance(found, Review) and found.then == step:
            yield name, ()
        elif isinstance(found, Ask) and name != step:
            ways = _ways(found)
            leading = tuple(way for way in ways if found.after(way) == step)
            if leading:
                yield name, () if leading == ways else leading


def _ways(step: Ask) -> tuple[str, ...]:
    match step.expects:
        case CodeWord():
            return (RIGHT, WRONG, SKIPPED)
        case Words() | Person():
            return ("answered", SKIPPED)
        case _:
            return (*options_of(step.expects), SKIPPED)
