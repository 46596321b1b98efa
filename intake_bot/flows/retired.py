"""Versions that people may still stand on, as they were asked.

Version 1 of both sides asked for days and parts of the day only, never for times in own words. Whoever has answered
those goes on to the end of that version: in version 2 the answers after ``times`` would not stand until it is answered.
"""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.flow import Ask, Flow
from intake_bot.flows.offender import OFFENDER
from intake_bot.flows.victim import VICTIM


def _without_times(flow: Flow) -> Flow:
    steps = {name: step for name, step in flow.steps.items() if name != "times"}
    for name, step in steps.items():
        if isinstance(step, Ask):
            steps[name] = replace(step, then={key: "days" if to == "times" else to for key, to in step.then.items()})
    return replace(flow, version=1, steps=steps)


VICTIM_1, OFFENDER_1 = _without_times(VICTIM), _without_times(OFFENDER)
