"""One reply, one turn: the whole of how a conversation moves, in the order in which things matter."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.after import after, without
from intake_bot.engine.answering import answer
from intake_bot.engine.answers import ChangeSaid, Command, NoWords, OptInSaid, StaleTap, Unclear
from intake_bot.engine.asked import answer_question, answered_and_asked
from intake_bot.engine.asking import ask, common, counts, explains, go, is_open
from intake_bot.engine.beside import concerned, half_refused, no_words_key, reacted, remember_last
from intake_bot.engine.changing import change
from intake_bot.engine.commands import command
from intake_bot.engine.conversation import Conversation, Last
from intake_bot.engine.flow import Flow, Outcome
from intake_bot.engine.gate import CHANGE_FINISHED, ask_identity, check_word, shut_after_silence
from intake_bot.engine.guest import is_guest, open_again, visit
from intake_bot.engine.interrupts import interrupt
from intake_bot.engine.laid import lifted
from intake_bot.engine.turn import Event, Heard, Turn
from intake_bot.engine.unclear import unclear

MOVES = frozenset({"skip", "back", "more"})
"""Commands that put something else in the open question's place: like an answer, they wait until it was sent."""


def advance(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """The turn that answers one reply. Never raises for anything a person can write."""
    if heard.reading == NoWords("reaction"):
        return reacted(conversation, heard)
    last = conversation.last
    conversation = shut_after_silence(replace(conversation, turns=conversation.turns + 1, last=None), heard)
    if is_guest(conversation, heard):
        return remember_last(flow, conversation, concerned(visit(flow, conversation, heard), heard), heard, last)
    theirs = _in_their_language(conversation, heard)
    turn = interrupt(flow, theirs, heard) or _talk(flow, theirs, heard, last)
    if theirs != conversation:
        turn = replace(turn, events=(*turn.events, Event("language_changed", detail=theirs.language)))
    turn = remember_last(flow, conversation, concerned(turn, heard), heard, last)
    return replace(turn, conversation=replace(turn.conversation, heard_at=heard.at))


def _in_their_language(conversation: Conversation, heard: Heard) -> Conversation:
    """Who has never been identified is answered in the language they write, whatever the referral says."""
    known = conversation.verified or conversation.answers or conversation.stopped or isinstance(heard.reading, Command)
    if known or heard.language not in heard.languages:
        return conversation
    return replace(conversation, language=heard.language)


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
        ended=None,
        detour="",
        planned=0,
        tries=0,
        guest="",
        guest_tries=0,
        staff_wrote=False,
        resume=open_again(flow, resume),
    )
    return go(flow, fresh, flow.start, heard, events=(Event("begun"),))


def _talk(flow: Flow, conversation: Conversation, heard: Heard, last: Last | None) -> Turn:
    conversation = reach_planned(flow, conversation, heard.features) if heard.accepted else conversation
    if not is_open(conversation):
        return after(flow, conversation, heard)
    if not conversation.verified and not flow.is_gate(conversation.step):
        resume = CHANGE_FINISHED if conversation.outcome is Outcome.FINISHED else conversation.step
        return ask_identity(flow, replace(conversation, detour=""), heard, resume)
    if isinstance(heard.reading, Command):
        if heard.reading.name in MOVES and not counts(flow, conversation, heard):
            return _not_counted(flow, replace(conversation, staff_wrote=False), heard)
        return command(flow, replace(conversation, staff_wrote=False), heard, heard.reading)
    if conversation.staff_wrote:
        return Turn(conversation, (common("to_staff"),), None, (Event("wrote_to_staff", quote=heard.text),))
    if isinstance(heard.reading, ChangeSaid):
        return change(flow, conversation, heard, heard.reading)
    return answered_and_asked(flow, _answer(flow, conversation, heard, last), heard)


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


def _answer(flow: Flow, conversation: Conversation, heard: Heard, last: Last | None) -> Turn:
    reading = heard.reading
    if isinstance(reading, OptInSaid):  # nobody had stopped: it asks for nothing but the question
        return ask(flow, conversation, heard)
    if isinstance(reading, StaleTap):
        return ask(flow, conversation, heard, lead=(common("stale_tap"),))
    if isinstance(reading, NoWords):
        event = Event("media_received", conversation.step, reading.kind)
        return ask(flow, conversation, heard, lead=(common(no_words_key(reading.kind)),), events=(event,))
    if not counts(flow, conversation, heard):
        return _not_counted(flow, conversation, heard)
    if half_refused(flow, conversation, heard, last):
        return ask(flow, conversation, heard, lead=(common("exact_again"),), variant="again")
    turn = None
    if conversation.step == flow.identity:  # the word counts under an offer, too
        turn = check_word(flow, lifted(conversation) if conversation.detour else conversation, heard)
    if turn is None and (conversation.detour or conversation.step != flow.identity):
        turn = answer(flow, conversation, heard)
    return turn or answer_question(flow, conversation, heard) or unclear(flow, conversation, heard)


def _not_counted(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """It was written before the question was there to be answered. What surely asks us something is heeded all the
    same, and at an explanation whatever may ask."""
    sure = heard.asked is not None and heard.asked.sure
    unclear_there = explains(flow, conversation) and isinstance(heard.reading, Unclear)
    if not conversation.detour and (sure or unclear_there):
        asked = answer_question(flow, conversation, heard)
        if asked is not None:
            return asked
    return ask(flow, conversation, heard, lead=(common("not_counted"),))
