"""Keeping an answer: the consent it carries, the time it asks for, and where it leads."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.answers import Said
from intake_bot.engine.asking import add, go, question_of, question_phrase
from intake_bot.engine.conversation import Conversation, Given
from intake_bot.engine.flow import Ask, Flow
from intake_bot.engine.turn import ConsentAct, Event, Heard, Timed, Turn
from intake_bot.engine.walk import onward


def record(flow: Flow, conversation: Conversation, heard: Heard, given: Given) -> Turn:
    """Keep the answer and go to the first step on its way that is still open."""
    step_id = conversation.step
    step = flow.ask(step_id)
    said = isinstance(heard.reading, Said)
    free = replace(given, relation=given.relation) if said else given
    conversation = replace(conversation, answers={**conversation.answers, step_id: free})
    _, leads_to = onward(flow, conversation.answers, heard.features, step.after(_key(free, said=said)))
    event = Event("skipped" if given.skipped else "answered", step_id)
    turn = add(go(flow, conversation, leads_to, heard), event)
    turn = replace(turn, consents=_consents(step, step_id, given, heard))
    return plan_return(flow, turn, step, given)


def _key(given: Given, *, said: bool) -> str:
    """Free words never choose a way: only options and skips do."""
    return "answered" if said and not given.skipped else given.key


def _consents(step: Ask, step_id: str, given: Given, heard: Heard) -> tuple[ConsentAct, ...]:
    if not step.consent:
        return ()
    granted = bool(set(given.value) & set(step.grants))
    return (ConsentAct(step.consent, granted, step_id, heard.text),)


def plan_return(flow: Flow, turn: Turn, step: Ask, given: Given) -> Turn:
    """Where the person named a time, a hello for that time goes with the turn."""
    wanted = given.value[0] if given.value else ""
    if wanted not in step.returns:
        return turn
    ended = turn.conversation
    number = ended.question + 1
    at_start = replace(ended, step=flow.start, outcome=None)
    question = question_of(flow, at_start, frozenset(), number)
    if question is None:
        return turn
    planned = replace(ended, question=number, planned=number)
    return replace(turn, conversation=planned, timed=Timed(wanted, (question_phrase(flow, at_start),), question))
