"""A reply that was not understood: once more in other words, once more short, then a choice; then it is set aside.

Never a loop, never a guess. And nobody is called for it: they did not ask for it, and their phone may be watched.
"""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.answers import TimesUnsure
from intake_bot.engine.asking import add, ask, common, offers_talk, strict
from intake_bot.engine.commands import close_menu
from intake_bot.engine.conversation import Conversation, Given
from intake_bot.engine.flow import SKIPPED, Ask, End, Flow, Outcome, Purpose
from intake_bot.engine.keeping import keep_standing, record
from intake_bot.engine.laid import OFFER, lifted
from intake_bot.engine.turn import Event, Heard, Turn

MOST_UNSURE = 3
"""Unclear times after which a choice is offered, as after any other unclear replies."""


def unclear(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """Rephrase once, simplify once, then offer what to do; under that offer the question is set aside.

    Whoever was offered a talk with staff and writes something else is asked once more only: staff read what it is.
    """
    if heard.concern is not None:  # "I did not understand" is no answer to somebody in trouble
        return ask(flow, conversation, heard)
    if conversation.detour == OFFER:
        event = Event("misunderstood", conversation.step, quote=heard.text)
        return add(_set_aside(flow, lifted(conversation), heard), event)
    misses = conversation.misses + 1
    conversation = replace(conversation, misses=misses)
    if isinstance(heard.reading, TimesUnsure) and misses < MOST_UNSURE:
        return ask(flow, conversation, heard, lead=(common(f"times_{heard.reading.why}"),), variant="again")
    if misses <= 2 and conversation.step == flow.identity and not conversation.detour:
        return ask(flow, conversation, heard, lead=(common("code_word"),), variant="again")
    if misses == 1:
        lead = "exact_again" if strict(flow, conversation) else "unclear_again"
        return ask(flow, conversation, heard, lead=(common(lead),), variant="again")
    if misses == 2 and offers_talk(flow, conversation):
        return add(_passed(flow, conversation, heard), Event("wrote_to_staff", conversation.step, quote=heard.text))
    if misses == 2:
        return ask(flow, conversation, heard, lead=(common("unclear_simple"),), variant="simple")
    return ask(flow, replace(conversation, detour=OFFER, misses=0), heard)


def _set_aside(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """A preference is left open and the next question comes; anything else waits, with nothing sent, for GO ON."""
    if conversation.outcome is not None:
        return close_menu(flow, conversation, heard)
    if _may_be_passed(flow, conversation):
        turn = _passed(flow, conversation, heard)
        return replace(turn, say=(common("set_aside"), *turn.say))
    waiting = replace(conversation, outcome=Outcome.SILENT)
    return Turn(waiting, (common("left_open"),), None, (Event("silent", conversation.step),))


def _may_be_passed(flow: Flow, conversation: Conversation) -> bool:
    """A preference, and leave to share one (not given, it stays with the mediator). Never another consent, safety,
    identity or what must be understood first; nor where a skip would end the talk."""
    step = flow.steps[conversation.step]
    if not isinstance(step, Ask) or not (step.purpose is Purpose.ANSWER or step.consent.startswith("share:")):
        return False
    return not isinstance(flow.steps[step.after(SKIPPED)], End)


def _passed(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """Skipped; but what they had answered before stands."""
    if conversation.step in conversation.answers:
        return keep_standing(flow, conversation, heard)
    return record(flow, conversation, heard, Given((), heard.reply, heard.at, skipped=True))
