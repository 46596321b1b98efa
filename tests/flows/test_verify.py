"""Each rule refuses its broken flow with its sentence, and our own flows break none."""

import inspect

import pytest

from intake_bot.engine import verify as rules
from intake_bot.engine.flow import Flow
from intake_bot.engine.verify import verify
from intake_bot.flows import CURRENT, RETIRED
from tests.flows.broken.flows import BROKEN, Broken, flow_of, sound_steps

EVERY_FLOW = [*CURRENT.values(), *RETIRED.values()]


@pytest.mark.parametrize("flow", EVERY_FLOW, ids=lambda flow: f"{flow.id}-{flow.version}")
def test_our_own_flows_keep_every_rule(flow: Flow) -> None:
    assert verify(flow) == []


def test_the_sound_flow_keeps_every_rule() -> None:
    assert verify(flow_of(sound_steps())) == []


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken.rule}: {broken.sentence}")
def test_a_broken_flow_is_refused_with_its_sentence(broken: Broken) -> None:
    found = [(problem.rule, problem.sentence) for problem in verify(broken.flow)]
    assert (broken.rule, broken.sentence) in found


def test_every_rule_has_a_broken_flow() -> None:
    written = {
        name
        for name, found in inspect.getmembers(rules, inspect.isfunction)
        if found.__module__ == rules.__name__ and not name.startswith("_") and name != "verify"
    }
    assert written == {broken.rule for broken in BROKEN}


def test_a_step_without_words_is_named_with_its_language() -> None:
    flow = flow_of(sound_steps())
    problems = verify(flow, {"en": set(flow.steps), "es": set(flow.steps) - {"day"}})
    assert [problem.sentence for problem in problems] == ["small.day has no words in 'es'."]
