"""One reply, one turn: the whole of how a conversation moves, in the order in which things matter."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.after import after, without
from intake_bot.engine.answering import answer
from intake_bot.engine.answers import Command, NoWords, OptInSaid, StaleTap
from intake_bot.engine.asking import OFFER, ask, common, go, is_open, strict
from intake_bot.engine.commands import command
from intake_bot.engine.conversation import Conversation, Given
from intake_bot.engine.flow import ANY, Ask, End, Flow, Outcome
from intake_bot.engine.gate import CHANGE_FINISHED, ask_identity, check_word, shut_after_silence
from intake_bot.engine.interrupts import interrupt
from intake_bot.engine.turn import Event, Heard, Turn


def advance(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """The turn that answers one reply. Never raises for anything a person can write."""
    conversation = shut_after_silence(replace(conversation, turns=conversation.turns + 1), heard)
    turn = interrupt(flow, conversation, heard) or _move_or_talk(flow, conversation, heard)
    return replace(turn, conversation=replace(turn.conversation, heard_at=heard.at))


def begin(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """A released hello: the start of the gate, with whatever was open waiting behind it.

    Used for the first text and when staff let a paused conversation go on.
    """
    standing_at = conversation.step
    resume = conversation.resume if flow.is_gate(standing_at) else standing_at
    fresh = replace(
        conversation,
        turns=conversation.turns + 1,
        verified=False,
        outcome=None,
        detour="",
        planned=0,
        tries=0,
        staff_wrote=False,
        resume=_open_again(flow, resume),
    )
    return go(flow, fresh, flow.start, heard, events=(Event("begun"),))


def _open_again(flow: Flow, step: str) -> str:
    """A step that can be asked: an ending is taken up where it reopens."""
    found = flow.steps.get(step)
    if isinstance(found, End):
        return "" if flow.is_gate(found.reopens) else found.reopens
    return step


CLOSED_TO_MOVES = {
    Outcome.DANGER: (common("danger_still"),),
    Outcome.LOCKED: (common("after_locked"),),
    Outcome.WRONG_PERSON: (),
}
"""Talks that only a human takes up again, and what is said to someone who opens them elsewhere."""


def move(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """The person has opened the talk in another channel: it goes on there, after identity.

    The pending question moves with them; a question about the move itself counts as answered.
    """
    conversation = replace(conversation, turns=conversation.turns + 1, channel=heard.channel, heard_at=heard.at)
    event = Event("channel_moved", detail=heard.channel)
    if conversation.stopped:
        return Turn(conversation, events=(event, Event("wrote_to_staff", detail="after_stop")))
    if conversation.outcome in CLOSED_TO_MOVES:
        return Turn(conversation, CLOSED_TO_MOVES[conversation.outcome], None, (event,))
    step = conversation.resume if flow.is_gate(conversation.step) else conversation.step
    asked = flow.steps.get(step)
    if isinstance(asked, Ask) and asked.needs:  # the question was how to come here
        moved = Given(("moved",), heard.reply, heard.at)
        conversation = replace(conversation, answers={**conversation.answers, step: moved})
        step = asked.after(ANY)
    conversation, step = _texting_anew(flow, conversation, _open_again(flow, step))
    turn = ask_identity(flow, replace(conversation, planned=0), heard, step)
    return replace(turn, events=(event, *turn.events))


def _texting_anew(flow: Flow, conversation: Conversation, step: str) -> tuple[Conversation, str]:
    """Who agreed to be texted agreed to that channel: behind the gate the other one asks for itself.

    What was pending follows from there, since everything between is answered.
    """
    for asked, given in conversation.answers.items():
        if flow.ask(asked).consent == "texting" and not given.skipped:
            kept = {other: value for other, value in conversation.answers.items() if other != asked}
            return replace(conversation, answers=kept), asked
    return conversation, step


def _move_or_talk(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """A text from another channel than the talk's own is first of all somebody to be identified."""
    if heard.channel != conversation.channel:
        return move(flow, replace(conversation, turns=conversation.turns - 1), heard)
    return _talk(flow, conversation, heard)


def _talk(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    conversation = reach_planned(flow, conversation, heard.features) if heard.accepted else conversation
    if not is_open(conversation):
        return after(flow, conversation, heard)
    if not conversation.verified and not flow.is_gate(conversation.step):
        resume = CHANGE_FINISHED if conversation.outcome is Outcome.FINISHED else conversation.step
        return ask_identity(flow, replace(conversation, detour=""), heard, resume)
    if isinstance(heard.reading, Command):
        return command(flow, replace(conversation, staff_wrote=False), heard, heard.reading)
    if conversation.staff_wrote:
        return Turn(conversation, (common("to_staff"),), None, (Event("wrote_to_staff", quote=heard.text),))
    return _answer(flow, conversation, heard)


def reach_planned(flow: Flow, conversation: Conversation, features: frozenset[str]) -> Conversation:
    """A hello that went out at the time the person asked for is now the open question.

    Call it, once that hello is known to have gone out, before the reply is read.
    """
    if not conversation.planned:
        return conversation
    ending = flow.steps[conversation.step]
    reopens = getattr(ending, "reopens", "")
    resume = conversation.resume if flow.is_gate(reopens) else reopens
    kept = without(flow, conversation, features, resume) if resume else conversation.answers
    return replace(conversation, step=flow.start, outcome=None, planned=0, verified=False, resume=resume, answers=kept)


def _answer(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    reading = heard.reading
    if isinstance(reading, OptInSaid):  # nobody had stopped: it asks for nothing but the question
        return ask(flow, conversation, heard)
    if isinstance(reading, StaleTap):
        return ask(flow, conversation, heard, lead=(common("stale_tap"),))
    if isinstance(reading, NoWords):
        event = Event("media_received", conversation.step, reading.kind)
        return ask(flow, conversation, heard, lead=(common("no_words"),), events=(event,))
    if strict(flow, conversation) and not heard.accepted:
        return ask(flow, conversation, heard, lead=(common("not_counted"),))
    if conversation.step == flow.identity and not conversation.detour:
        turn = check_word(flow, conversation, heard)
    else:
        turn = answer(flow, conversation, heard)
    return turn or _unclear(flow, conversation, heard)


def _unclear(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """Rephrase once, simplify once, then offer a person. Never loop, never guess."""
    misses = conversation.misses + 1
    conversation = replace(conversation, misses=misses)
    if conversation.detour == OFFER:
        event = Event("misunderstood", conversation.step, quote=heard.text)
        closed = replace(conversation, detour="", misses=0)
        return ask(flow, closed, heard, lead=(common("person_coming"),), events=(event,))
    if misses == 1:
        exact = strict(flow, conversation) and conversation.step != flow.identity
        lead = common("exact_again" if exact else "unclear_again")
        return ask(flow, conversation, heard, lead=(lead,), variant="again")
    if misses == 2:
        return ask(flow, conversation, heard, lead=(common("unclear_simple"),), variant="simple")
    return ask(flow, replace(conversation, detour=OFFER, misses=0), heard)
