"""What works at every step and comes before any answer: stop, danger, leave, a person.

A flow cannot forget these, because it is never asked about them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from intake_bot.engine.answers import Command, DangerSaid, OptInSaid, OptOutSaid
from intake_bot.engine.asking import ask, common, is_open, offers_talk
from intake_bot.engine.conversation import Conversation, Given
from intake_bot.engine.flow import Ask, Flow, Outcome
from intake_bot.engine.gate import ask_identity
from intake_bot.engine.keeping import record
from intake_bot.engine.laid import lifted
from intake_bot.engine.moments import SKEW
from intake_bot.engine.turn import ConsentAct, Event, Heard, Phrase, Turn

ONLY_STAFF_REOPEN = {Outcome.DANGER: "danger_still", Outcome.LOCKED: "after_locked", Outcome.CLOSED: "after_closed"}
"""Endings that a human must take up again, and what is said meanwhile. LEAVE does not open them either."""

LASTING = frozenset(
    {
        Outcome.DECLINED,
        Outcome.NO_TEXTS,
        Outcome.WITHDRAWN,
        Outcome.WRONG_PERSON,
        Outcome.LOCKED,
        Outcome.CLOSED,
    }
)
"""Endings that stand while a pause for danger lies over them, and again when staff have seen what was written."""

FOR_A_PERSON = {"person": ("person_asked", "person_coming"), "erase": ("erasure_asked", "erase_asked")}
"""Commands that only staff can carry out: the event, and what is said."""


def interrupt(flow: Flow, conversation: Conversation, heard: Heard) -> Turn | None:
    """The turn for anything that must not wait for the question; None: go on to the answer."""
    reading = heard.reading
    if isinstance(reading, OptOutSaid):
        return _stop(flow, conversation, reading, heard)
    if isinstance(reading, DangerSaid):
        return _danger(conversation, reading, heard)
    if isinstance(reading, OptInSaid) and conversation.stopped:
        return _start(flow, conversation, heard)
    if reading == Command("leave"):
        return leave(flow, conversation, heard)
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


def _stop(flow: Flow, conversation: Conversation, said: OptOutSaid, heard: Heard) -> Turn:
    """Stopped at once, whatever was meant. Words that may mean something else are for a human to look at.

    No more texts is no withdrawal; but own words after a consent may be both, and only a human can tell.
    """
    stopped = replace(conversation, stopped=True, stopped_at=heard.received_at or heard.at, planned=0)
    own_words = said.tier != "keyword"
    doubt = own_words and any(_granted(flow, conversation))
    doubts = (Event("may_withdraw", conversation.step, "", heard.text),) if doubt else ()
    if conversation.stopped:
        return Turn(stopped, events=doubts)
    say: tuple[Phrase, ...] = () if said.by_carrier else (_last_text(heard),)
    out = Event("opted_out", conversation.step, said.tier if own_words else "", heard.text)
    return Turn(stopped, say, None, (out, *doubts))


def _last_text(heard: Heard) -> Phrase:
    """The one text after a stop. No other will come, so it holds the lines for whoever may need them."""
    worry = heard.concern
    needed = worry is not None and (worry.kind == "self_harm" or worry.tier == "clear")
    return common("stopped_care" if needed else "stopped")


def _start(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    stopped_at = conversation.stopped_at
    if stopped_at > heard.at + SKEW:  # the clock was ahead at the stop: only a START of now surely came after it
        stopped_at = heard.at - SKEW
    if (heard.received_at or heard.at) < stopped_at:
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
    ended = conversation.outcome if conversation.outcome in LASTING else conversation.ended
    paused = replace(conversation, outcome=Outcome.DANGER, ended=ended, detour="", planned=0)
    return Turn(paused, (common("danger"),), None, (raised,))


def leave(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """One neutral confirmation, no reason asked. Consents end; the other answers stay for staff.

    Also where it was said to staff by voice (service/withdrawal.py), which sends nothing.
    """
    ended = dict(_granted(flow, conversation))
    acts = tuple(ConsentAct(consent, False, step, heard.text) for step, consent in ended.items())
    answers = {k: v for k, v in conversation.answers.items() if k not in ended}
    outcome = conversation.outcome if conversation.outcome in ONLY_STAFF_REOPEN else Outcome.WITHDRAWN
    beneath = conversation.ended or (Outcome.WITHDRAWN if outcome is Outcome.DANGER else None)
    left = replace(conversation, answers=answers, outcome=outcome, ended=beneath, detour="", planned=0)
    say = common(ONLY_STAFF_REOPEN.get(outcome, "left"))
    detail = "" if conversation.verified else "not identified"
    events = (Event("withdrawn", conversation.step, detail),)
    return Turn(left, () if conversation.stopped else (say,), None, events, acts)


def _granted(flow: Flow, conversation: Conversation) -> Iterator[tuple[str, str]]:
    """The consents that stand, as (step, consent), but for the one to be texted: leaving does not end that."""
    for step_id, step in flow.steps.items():
        given = conversation.answers.get(step_id)
        if given is None or not isinstance(step, Ask) or step.consent in ("", "texting"):
            continue
        if set(given.value) & set(step.grants):
            yield step_id, step.consent


def _for_a_person(flow: Flow, conversation: Conversation, heard: Heard, name: str, words: str) -> Turn:
    """Something only a person can do; an open question stays open and is shown again."""
    event = Event(name, conversation.step, "" if conversation.verified else "not identified", heard.text)
    if not is_open(conversation) or conversation.outcome is not None:
        return Turn(conversation, (common(words),), None, (event,))
    if not conversation.verified and not flow.is_gate(conversation.step):
        return ask_identity(flow, conversation, heard, conversation.step, lead=words, events=(event,))
    if name == "person_asked" and (wanted := offers_talk(flow, conversation)):  # that is what was offered
        return record(flow, conversation, heard, Given((wanted,), heard.reply, heard.at))
    bare = lifted(conversation)
    return ask(flow, bare, heard, lead=(common(words),), events=(event,))


def _to_staff(heard: Heard, detail: str) -> Event:
    return Event("wrote_to_staff", detail=detail, quote=heard.text)
