"""A question to us, at any step: the program's approved answer, or a person's; then the open question again.

No answer is ever made up. Before identity is known nothing is told, and what has no approved answer goes to staff
only with the person's leave.
"""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.answers import Asked
from intake_bot.engine.asking import ask, common, strict
from intake_bot.engine.confirming import lay
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Flow
from intake_bot.engine.laid import CONFIRM, NEITHER, PASS_ON, TOPICS, lifted
from intake_bot.engine.topics import answer_key
from intake_bot.engine.turn import Event, Heard, Phrase, Turn

TOLD_TO_ANYONE = frozenset({"am_i_texting_a_person"})
"""Topics that say nothing of a case. Whoever asks them before identity hears who writes, in neutral words."""
LONGEST_QUESTION = 500
"""Characters of a person's question that are passed on."""


def answer_question(flow: Flow, conversation: Conversation, heard: Heard) -> Turn | None:
    """The turn for a text that asks us something and answers nothing; None where it asks nothing."""
    asked = heard.asked
    if asked is None:
        return None
    if not conversation.verified:
        return _not_yet(flow, conversation, heard, asked)
    if asked.sure:
        return told(flow, conversation, heard, asked.topics[0])
    asking = replace(conversation, question_text=heard.text[:LONGEST_QUESTION])
    if asked.topics:
        return lay(flow, asking, heard, TOPICS, asked.topics)
    return lay(flow, asking, heard, PASS_ON, ())


def _not_yet(flow: Flow, conversation: Conversation, heard: Heard, asked: Asked) -> Turn | None:
    """Before it is known who reads: what writes here may be told; all else waits. None: it is about the code word."""
    topic = asked.topics[0] if asked.sure else ""
    if topic in TOLD_TO_ANYONE:
        return ask(flow, conversation, heard, lead=(common("who"),))
    if not topic and conversation.step == flow.identity:
        return None
    return ask(flow, conversation, heard, lead=(common("ask_later"),))


def answered_and_asked(flow: Flow, turn: Turn, heard: Heard) -> Turn:
    """An answer was taken, and the same text asked something too: both are heeded."""
    asked = heard.asked
    if asked is None or turn.question is None or not turn.conversation.verified:
        return turn
    told_back = turn.conversation.detour == CONFIRM
    if not told_back and not any(event.name in ("answered", "skipped") for event in turn.events):
        return turn
    if asked.sure:
        say, event = _answer(flow, turn.conversation, asked.topics[0])
        return replace(turn, say=(say, *turn.say), events=(*turn.events, event))
    if told_back:  # one question at a time; what they asked stands in the transcript
        return turn
    detour = TOPICS if asked.topics else PASS_ON
    asking = replace(turn.conversation, question_text=heard.text[:LONGEST_QUESTION])
    laid = lay(flow, asking, heard, detour, asked.topics)
    both = (common("answer_kept"), *laid.say)
    return replace(turn, conversation=laid.conversation, say=both, question=laid.question)


def told(flow: Flow, conversation: Conversation, heard: Heard, topic: str) -> Turn:
    """The approved answer, and what was open once more in short: a consent, and what was not said yet, in full."""
    say, event = _answer(flow, conversation, topic)
    variant = "text" if strict(flow, conversation) or not heard.explained else "simple"
    return ask(flow, replace(conversation, misses=0), heard, lead=(say,), variant=variant, events=(event,))


def topic_picked(flow: Flow, conversation: Conversation, heard: Heard, option: str) -> Turn:
    """Which of up to three questions was meant; none of them: staff may answer."""
    bare = replace(lifted(conversation), question_text=conversation.question_text)
    if option == NEITHER:
        return lay(flow, bare, heard, PASS_ON, ())
    return told(flow, replace(bare, question_text=""), heard, option)


def pass_on(flow: Flow, conversation: Conversation, heard: Heard, option: str) -> Turn:
    """The person's leave to hand their question to staff, or not."""
    question = conversation.question_text
    bare = lifted(conversation)
    if option != "yes":
        return ask(flow, bare, heard)
    event = Event("question_asked", conversation.step, quote=question)
    return ask(flow, bare, heard, lead=(common("question_passed"),), events=(event,))


def asked_after_end(flow: Flow, conversation: Conversation, heard: Heard) -> Turn | None:
    """Nothing is open, and they ask: the approved answer where there is one; else staff read it as any text."""
    if heard.asked is None or not heard.asked.sure or not conversation.verified:
        return None
    say, event = _answer(flow, conversation, heard.asked.topics[0])
    return Turn(conversation, (say,), None, (event,))


def _answer(flow: Flow, conversation: Conversation, topic: str) -> tuple[Phrase, Event]:
    return Phrase(answer_key(flow.id, topic)), Event("question_answered", conversation.step, topic)
