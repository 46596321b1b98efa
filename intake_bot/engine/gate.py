"""The gate of every sitting: a hello, and one code word. Nothing personal is said before it is passed."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from intake_bot.engine.answers import Said
from intake_bot.engine.asking import add, ask, common, go
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import End, Flow, Outcome
from intake_bot.engine.laid import CHANGE
from intake_bot.engine.moments import lately
from intake_bot.engine.turn import Event, Heard, Turn

CHANGE_FINISHED = "@change"
"""In ``Conversation.resume``: behind the gate waits the menu of a finished intake, which stays finished."""
MOST_TRIES = 3
"""Wrong words before staff must help (PRACTICE: few attempts, then a person)."""


def same_word(said: str, word: str) -> bool:
    """Equal but for case, accents, punctuation and space around it."""
    return _bare(said) == _bare(word) != ""


def _bare(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in folded if c.isalnum())


def gives_word(heard: Heard, place: int) -> bool:
    """True when the reply holds the code word of that place, as its last word: "It's quiet." gives it, too.

    What was read as no try (small talk) may only be the word itself: in a sentence nobody guesses for nothing.
    """
    reading, words = heard.reading, heard.text.split()
    said = reading.text.split()[-1:] if isinstance(reading, Said) else words if len(words) == 1 else []
    return place < len(heard.code_words) and bool(said) and same_word(said[0], heard.code_words[place])


def shut_after_silence(conversation: Conversation, heard: Heard) -> Conversation:
    """After a long silence nobody is known: a hello and the identity check come first again. Also where the clock was
    ahead when they were last heard: then nobody knows how long the silence was."""
    silent = not lately(heard.at, conversation.heard_at, heard.silent_after)
    return replace(conversation, verified=False) if conversation.verified and silent else conversation


def check_word(flow: Flow, conversation: Conversation, heard: Heard) -> Turn | None:
    """The reply to the identity question; None when it is not a try at the word."""
    if gives_word(heard, conversation.word):
        return pass_gate(flow, replace(conversation, verified=True, tries=0), heard)
    if not isinstance(heard.reading, Said):
        return None
    tries = conversation.tries + 1
    failed = Event("identity_failed", flow.identity)
    conversation = replace(conversation, tries=tries)
    if tries >= MOST_TRIES:
        return go(flow, conversation, flow.locked, heard, events=(failed,))
    return ask(flow, conversation, heard, lead=(common("wrong_word"),), variant="again", events=(failed,))


def pass_gate(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """Identity is confirmed: go on where the person stopped, or begin."""
    confirmed = Event("identity_confirmed", flow.identity)
    lead = (common("welcome_back"),) if conversation.resume else ()
    step, conversation = conversation.resume or flow.first, replace(conversation, resume="")
    if step == CHANGE_FINISHED:
        menu = replace(conversation, step=finished_step(flow), outcome=Outcome.FINISHED, detour=CHANGE, misses=0)
        return ask(flow, menu, heard, lead=lead, events=(confirmed,))
    return add(go(flow, conversation, step, heard, lead=lead), confirmed)


def finished_step(flow: Flow) -> str:
    """The End of a finished intake."""
    return next(s for s, found in flow.steps.items() if isinstance(found, End) and found.outcome is Outcome.FINISHED)


def ask_identity(
    flow: Flow,
    conversation: Conversation,
    heard: Heard,
    resume: str,
    *,
    lead: str = "hello_back",
    events: tuple[Event, ...] = (),
) -> Turn:
    """A neutral hello and the identity question; what was being said waits behind it."""
    conversation = replace(conversation, verified=False, resume=resume, staff_wrote=False)
    return go(flow, conversation, flow.identity, heard, lead=(common(lead),), events=events)


def enter(flow: Flow, conversation: Conversation, heard: Heard, step: str) -> Turn:
    """Go to ``step`` of an earlier talk, through the gate if it is closed."""
    if flow.is_gate(step):
        return go(flow, replace(conversation, verified=False), step, heard)
    if not conversation.verified:
        return ask_identity(flow, conversation, heard, step)
    return go(flow, conversation, step, heard, lead=(common("reopened"),))
