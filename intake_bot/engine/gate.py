"""The gate of every sitting: a hello, and one code word. Nothing personal is said before it is passed."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from intake_bot.engine.answers import Said
from intake_bot.engine.asking import add, ask, common, go
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Flow
from intake_bot.engine.turn import Event, Heard, Turn

MOST_TRIES = 3
"""Wrong words before staff must help (PRACTICE: few attempts, then a person)."""


def same_word(said: str, word: str) -> bool:
    """Equal but for case, accents, punctuation and space around it."""
    return _bare(said) == _bare(word) != ""


def _bare(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in folded if c.isalnum())


def silent_too_long(conversation: Conversation, heard: Heard) -> bool:
    """True when a hello and the identity check must come first again."""
    return conversation.verified and heard.at - conversation.heard_at > heard.silent_after


def check_word(flow: Flow, conversation: Conversation, heard: Heard) -> Turn | None:
    """The reply to the identity question; None when it is not a try at the word."""
    if not isinstance(heard.reading, Said):
        return None
    words = heard.code_words
    if conversation.word < len(words) and same_word(heard.reading.text, words[conversation.word]):
        return pass_gate(flow, replace(conversation, verified=True, tries=0), heard)
    tries = conversation.tries + 1
    failed = Event("identity_failed", flow.identity)
    conversation = replace(conversation, tries=tries)
    if tries >= MOST_TRIES:
        return go(flow, conversation, flow.locked, heard, events=(failed,))
    return ask(flow, conversation, heard, lead=(common("wrong_word"),), events=(failed,))


def pass_gate(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """Identity is confirmed: go on where the person stopped, or begin."""
    step = conversation.resume or flow.first
    lead = (common("welcome_back"),) if conversation.resume else ()
    conversation = replace(conversation, resume="")
    return add(go(flow, conversation, step, heard, lead=lead), Event("identity_confirmed", flow.identity))


def ask_identity(flow: Flow, conversation: Conversation, heard: Heard, resume: str) -> Turn:
    """A neutral hello and the identity question; what was being said waits behind it."""
    conversation = replace(conversation, verified=False, resume=resume)
    return go(flow, conversation, flow.identity, heard, lead=(common("hello_back"),))


def enter(flow: Flow, conversation: Conversation, heard: Heard, step: str) -> Turn:
    """Go to ``step`` of an earlier talk, through the gate if it is closed."""
    if flow.is_gate(step):
        return go(flow, replace(conversation, verified=False), step, heard)
    if not conversation.verified or silent_too_long(conversation, heard):
        return ask_identity(flow, conversation, heard, step)
    return go(flow, conversation, step, heard, lead=(common("reopened"),))
