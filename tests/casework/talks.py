"""Conversations that stand somewhere, made from a flow's usual replies."""

from __future__ import annotations

from intake_bot.engine.conversation import Conversation, Given
from intake_bot.engine.expectations import Words, options_of
from intake_bot.engine.flow import Ask, Flow, Outcome
from intake_bot.engine.paths import told_back, usual_path
from tests.casework.make import NOW


def usual(flow: Flow, outcome: Outcome | None = Outcome.FINISHED, upto: str = "") -> Conversation:
    """Everyone's usual way to the end, or to the step ``upto``, which is still open."""
    answers: dict[str, Given] = {}
    last = ""
    for n, (step, reply) in enumerate(usual_path(flow), 1):
        last = step
        if step == upto:
            break
        found = flow.steps[step]
        if not isinstance(found, Ask) or flow.is_gate(step):
            continue
        said = (reply,) if isinstance(found.expects, Words) or not options_of(found.expects) else tuple(reply.split())
        if told_back(found):
            said = ("mon,tue,wed,fri 18:00-21:00", "!thu")
        skipped = reply == "SKIP"
        answers[step] = Given(() if skipped else said, 1000 + n, NOW + n, skipped)
    return Conversation(flow.id, flow.version, last, "en", "sms", outcome, verified=True, answers=answers, heard_at=NOW)
