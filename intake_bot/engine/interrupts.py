"""What works at every step and comes before any answer: stop, danger, leave, a person.

A flow cannot forget these, because it is never asked about them.
"""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.answers import Command, DangerSaid, OptInSaid, OptOutSaid
from intake_bot.engine.asking import ask, common, is_open
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Ask, Flow, Outcome
from intake_bot.engine.gate import ask_identity
from intake_bot.engine.laid import lifted
from intake_bot.engine.turn import ConsentAct, Event, Heard, Phrase, Turn

ONLY_STAFF_REOPEN = {Outcome.DANGER: "danger_still", Outcome.LOCKED: "after_locked", Outcome.CLOSED: "after_closed"}
"""Endings that a human must take up again, and what is said meanwhile. LEAVE does not open them either."""

FOR_A_PERSON = {"person": ("person_asked", "person_coming"), "erase": ("erasure_asked", "erase_asked")}
"""Commands that only staff can carry out: the event, and what is said."""


def interrupt(flow: Flow, conversation: Conversation, heard: Heard) -> Turn | None:
    """The turn for anything that must not wait for the question; None: go on to the answer."""
    reading = heard.reading
    if isinstance(reading, OptOutSaid):
        return _stop(conversation, reading, heard)
    if isinstance(reading, DangerSaid):
        return _danger(conversation, reading, heard)
    if isinstance(reading, OptInSaid) and conversation.stopped:
        return _start(flow, conversation, heard)
    if reading == Command("leave"):
        return _leave(flow, conversation, heard)
    if conversation.stopped:
        return Turn(conversation, events=(_to_staff(heard, "after_stop"),))
    if reading == Command("carrier_help"):
        return Turn(conversation)
    if conversation.outcome is Outcome.WRONG_PERSON:
        return Turn(conversation, events=(_to_staff(heard, "wrong_person"),))
    if conversation.outcome in ONLY_STAFF_REOPEN:
        say = common(ONLY_STAFF_REOPEN[conversation.outcome])
        return Turn(conversation, (say,), None, (_to_staff(heard, conversation.outcome),))
    if isinstance(reading, Command) and reading.name in FOR_A_PERSON:
        return _for_a_person(flow, conversation, heard, *FOR_A_PERSON[reading.name])
    return None


def _stop(conversation: Conversation, said: OptOutSaid, heard: Heard) -> Turn:
    """Stopped at once, whatever was meant. Words that may mean something else are for a human to look at."""
    stopped = replace(conversation, stopped=True, stopped_at=heard.received_at or heard.at, planned=0)
    if conversation.stopped:
        return Turn(stopped)
    say: tuple[Phrase, ...] = () if said.by_carrier else (common("stopped"),)
    tier = "" if said.tier == "keyword" else said.tier
    return Turn(stopped, say, None, (Event("opted_out", conversation.step, tier, heard.text),))


def _start(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    if (heard.received_at or heard.at) < conversation.stopped_at:
        return Turn(conversation)  # it was sent before the stop and only reached us later
    conversation = replace(conversation, stopped=False)
    event = Event("opted_in", conversation.step)
    if conversation.outcome is not None:
        return Turn(conversation, (common("started"),), None, (event,))
    resume = "" if flow.is_gate(conversation.step) else conversation.step
    turn = ask_identity(flow, conversation, heard, conversation.resume or resume)
    return replace(turn, events=(event, *turn.events))


def _danger(conversation: Conversation, said: DangerSaid, heard: Heard) -> Turn:
    raised = Event("concern_raised", conversation.step, f"{said.kind}:{said.tier}", heard.text)
    if conversation.stopped:
        return Turn(conversation, events=(raised,))
    paused = replace(conversation, outcome=Outcome.DANGER, detour="", planned=0)
    return Turn(paused, (common("danger"),), None, (raised,))


def _leave(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """One neutral confirmation, no reason asked. Consents end; the other answers stay for staff."""
    granted = [
        ConsentAct(step.consent, False, step_id, heard.text)
        for step_id, step in flow.steps.items()
        if isinstance(step, Ask)
        and step.consent not in ("", "texting")
        and (given := conversation.answers.get(step_id)) is not None
        and set(given.value) & set(step.grants)
    ]
    ended = {act.step for act in granted}
    answers = {k: v for k, v in conversation.answers.items() if k not in ended}
    outcome = conversation.outcome if conversation.outcome in ONLY_STAFF_REOPEN else Outcome.WITHDRAWN
    left = replace(conversation, answers=answers, outcome=outcome, detour="", planned=0)
    say = common(ONLY_STAFF_REOPEN.get(outcome, "left"))
    detail = "" if conversation.verified else "not identified"
    events = (Event("withdrawn", conversation.step, detail),)
    return Turn(left, () if conversation.stopped else (say,), None, events, tuple(granted))


def _for_a_person(flow: Flow, conversation: Conversation, heard: Heard, name: str, words: str) -> Turn:
    """Something only a person can do; an open question stays open and is shown again."""
    event = Event(name, conversation.step, "" if conversation.verified else "not identified", heard.text)
    if not is_open(conversation) or conversation.outcome is not None:
        return Turn(conversation, (common(words),), None, (event,))
    if not conversation.verified and not flow.is_gate(conversation.step):
        return ask_identity(flow, conversation, heard, conversation.step, lead=words, events=(event,))
    bare = lifted(conversation)
    return ask(flow, bare, heard, lead=(common(words),), events=(event,))


def _to_staff(heard: Heard, detail: str) -> Event:
    return Event("wrote_to_staff", detail=detail, quote=heard.text)
