"""Versions that people may still stand on, as they were asked.

Version 1 of both sides asked for days and parts of the day only, never for times in own words. Whoever has answered
those goes on to the end of that version: in version 2 the answers after ``times`` would not stand until it is answered.

Since then calls are offered where people were sent to a person. That needed no version 3: every step keeps its id and
meaning, who stood at ``needs_person`` or ``talk_first`` stands there still, and no kept answer lost its place.
"""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Ask, Flow, Outcome
from intake_bot.flows.offender import OFFENDER
from intake_bot.flows.victim import VICTIM


def _without_times(flow: Flow) -> Flow:
    steps = {name: step for name, step in flow.steps.items() if name != "times"}
    for name, step in steps.items():
        if isinstance(step, Ask):
            steps[name] = replace(step, then={key: "days" if to == "times" else to for key, to in step.then.items()})
    return replace(flow, version=1, steps=steps)


VICTIM_1, OFFENDER_1 = _without_times(VICTIM), _without_times(OFFENDER)


ONCE_DECLINED = {"no_texting": Outcome.NO_TEXTS}
"""Ends that were once kept as a no to taking part: somebody had only said that they do not want to be texted."""


def as_it_ends_now(talk: Conversation) -> Conversation:
    """A talk as it was kept, with the outcome that its end has now; the step, the answers and the version stay."""
    if talk.outcome is not Outcome.DECLINED or talk.step not in ONCE_DECLINED:
        return talk
    return replace(talk, outcome=ONCE_DECLINED[talk.step])
