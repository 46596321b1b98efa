"""When nothing is asked: what each ending does with a further text. No inbound is without a rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from intake_bot.engine.answers import ChangeSaid, Command
from intake_bot.engine.asked import asked_after_end
from intake_bot.engine.asking import ask, common
from intake_bot.engine.changing import change
from intake_bot.engine.commands import set_language
from intake_bot.engine.conversation import Conversation, Given
from intake_bot.engine.flow import Ask, End, Flow, Outcome
from intake_bot.engine.gate import CHANGE_FINISHED, ask_identity, enter
from intake_bot.engine.laid import CHANGE
from intake_bot.engine.turn import Event, Heard, Turn
from intake_bot.engine.walk import onward


def after(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """The answer to a text that came after an ending."""
    reading, outcome = heard.reading, conversation.outcome
    if isinstance(reading, Command) and reading.name == "language":
        return set_language(conversation, heard, reading.argument)
    steers = reading.name if isinstance(reading, Command) else ""
    if outcome is Outcome.FINISHED and (steers in ("change", "go_on") or isinstance(reading, ChangeSaid)):
        if not conversation.verified:
            return ask_identity(flow, conversation, heard, CHANGE_FINISHED)
        if isinstance(reading, ChangeSaid):
            return change(flow, conversation, heard, reading)
        return ask(flow, replace(conversation, detour=CHANGE, misses=0), heard)
    if steers == "go_on":
        return reopen(flow, conversation, heard)
    if (told := asked_after_end(flow, conversation, heard)) is not None:
        return told
    neutral = outcome in (Outcome.WAITING, Outcome.SILENT)
    key = f"after_{outcome}" if conversation.verified or neutral else "after_quiet"
    return Turn(conversation, (common(key),), None, (_kept(heard),))


def reopen(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """Take it up again on the person's own word: the question that ended it is asked anew.

    After LEAVE that is the first one without an answer: consents have none any more.
    """
    step = conversation.step
    if conversation.outcome is Outcome.WITHDRAWN and not flow.is_gate(step):
        _, step = onward(flow, conversation.answers, heard.features)
    ending = flow.steps[step]
    if isinstance(ending, End):
        step = ending.reopens or flow.start
        conversation = replace(conversation, answers=without(flow, conversation, heard.features, step))
    if flow.is_gate(step):
        step = flow.start
    turn = enter(flow, replace(conversation, planned=0), heard, step)
    return replace(turn, events=(Event("reopened", step), *turn.events))


def without(flow: Flow, conversation: Conversation, features: frozenset[str], step: str) -> Mapping[str, Given]:
    """The answers but for ``step`` and those that followed from it, so that it is asked anew."""
    answers = conversation.answers
    if flow.is_gate(step) or not isinstance(flow.steps.get(step), Ask):
        return answers
    passed, _ = onward(flow, answers, features, step)
    return {kept: given for kept, given in answers.items() if kept not in passed}


def _kept(heard: Heard) -> Event:
    return Event("wrote_to_staff", quote=heard.text)
