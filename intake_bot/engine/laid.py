"""Questions of the engine's own, laid over a step: which part to change, did I get it right, which question is meant.

While one is open the step waits under it. What it needs to know stands in ``Conversation.pending``.
"""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Ask, Flow, Purpose
from intake_bot.engine.topics import answers_of
from intake_bot.engine.turn import Line, Phrase, Question
from intake_bot.engine.walk import by_section

OFFER, CHANGE, SECTION = "offer", "change", "section:"
CONFIRM, WHICH, TOPICS, PASS_ON = "confirm", "which", "topics", "pass_on"
TRANSPARENT = frozenset({OFFER, CONFIRM, WHICH, TOPICS, PASS_ON})
"""Under these the step's own question may be answered as well."""
OFFERED = ("person", "again", "skip")
NEITHER = "neither"
"""At WHICH and TOPICS: none of those shown."""


def lifted(conversation: Conversation) -> Conversation:
    """The step bare again: without the laid question and what it was about."""
    return replace(conversation, detour="", pending=(), question_text="", misses=0)


def laid_question(flow: Flow, conversation: Conversation, features: frozenset[str], number: int) -> Question:
    """The laid question as messages must show it and understanding must read it."""
    detour, pending = conversation.detour, conversation.pending
    step = flow.steps[conversation.step]
    if detour == CONFIRM:
        return Question(number, "_confirm", CONFIRM, ("yes", "no"), "common.confirm")
    if detour == WHICH:
        return Question(number, "_which", WHICH, (*pending, NEITHER), f"{flow.id}.{conversation.step}")
    if detour == TOPICS:
        return Question(number, "_topics", TOPICS, (*pending, NEITHER), answers_of(flow.id))
    if detour == PASS_ON:
        return Question(number, "_pass_on", PASS_ON, ("yes", "no"), "common.pass_on")
    if detour == OFFER:
        without = "skip" if isinstance(step, Ask) and step.purpose is Purpose.IDENTITY else ""
        return Question(number, "_offer", OFFER, tuple(one for one in OFFERED if one != without), "common.offer")
    if detour == CHANGE:
        sections = tuple(by_section(flow, conversation.answers, features))
        return Question(number, "_change", "review", (*sections, "back"), "common.sections")
    steps = by_section(flow, conversation.answers, features).get(detour.removeprefix(SECTION), ())
    lines = tuple(_line(conversation, step_id) for step_id in steps)
    return Question(number, "_section", "review", (*steps, "back"), "common.sections", lines)


def laid_phrase(flow: Flow, conversation: Conversation, variant: str) -> Phrase:
    """Its words, with the values that only the conversation knows."""
    detour = conversation.detour
    if detour.startswith(SECTION):
        return Phrase("common.section", variant, {"section": detour.removeprefix(SECTION)})
    if detour == CONFIRM:
        return Phrase("common.confirm", variant, {"said": Line(f"{flow.id}.{conversation.step}", conversation.pending)})
    return Phrase(f"common.{detour}", variant)


def _line(conversation: Conversation, step: str) -> Line:
    given = conversation.answers[step]
    return Line(step, given.value, given.skipped, given.relation)
