"""Words that steer: back, change, skip, repeat, language, more, menu. They work at every step."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.answers import Command
from intake_bot.engine.asking import ask, common, go, is_open
from intake_bot.engine.conversation import Conversation, Given
from intake_bot.engine.flow import SKIPPED, Ask, Flow, Outcome, Purpose, Review
from intake_bot.engine.keeping import record
from intake_bot.engine.laid import CHANGE, SECTION, lifted
from intake_bot.engine.turn import Event, Heard, Turn
from intake_bot.engine.walk import before, by_section


def command(flow: Flow, conversation: Conversation, heard: Heard, said: Command) -> Turn:
    """The turn for a command while a question is open."""
    match said.name:
        case "language":
            return set_language(conversation, heard, said.argument, flow)
        case "menu":
            return Turn(conversation, (common("menu"),))
        case "who":
            return ask(flow, conversation, heard, lead=(common("who"),))
        case "edited":
            return ask(flow, conversation, heard, lead=(common("edited"),))
        case "back":
            return _back(flow, conversation, heard)
        case "change":
            return _change(flow, conversation, heard)
        case "skip":
            return skip(flow, conversation, heard)
        case "more":
            return more(flow, conversation, heard)
        case "pause":
            return pause(conversation)
        case _:
            return ask(flow, replace(conversation, misses=0), heard)


def set_language(conversation: Conversation, heard: Heard, wanted: str, flow: Flow | None = None) -> Turn:
    """The named language, or the next of the program's; an open question is asked again in it."""
    languages = heard.languages
    if wanted not in languages:
        at = languages.index(conversation.language) if conversation.language in languages else -1
        wanted = languages[(at + 1) % len(languages)]
    conversation = replace(conversation, language=wanted)
    event = Event("language_changed", detail=wanted)
    lead = (common("language_set"),)
    if flow is None or not is_open(conversation):
        return Turn(conversation, lead, None, (event,))
    return ask(flow, conversation, heard, lead=lead, events=(event,))


def pause(conversation: Conversation) -> Turn:
    """Not now: nothing more is sent until they write; the open question waits where it is."""
    paused = replace(lifted(conversation), outcome=Outcome.SILENT)
    return Turn(paused, (common("paused"),), None, (Event("silent", conversation.step),))


def _back(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    if conversation.detour.startswith(SECTION):
        return ask(flow, replace(conversation, detour=CHANGE), heard)
    if conversation.detour:
        return close_menu(flow, conversation, heard)
    step = None
    if not flow.is_gate(conversation.step):
        step = before(flow, conversation.answers, heard.features, conversation.step)
    if step is None:
        return ask(flow, conversation, heard, lead=(common("nothing_before"),))
    return go(flow, conversation, step, heard)


def close_menu(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """Leave a menu: back to the question under it, or to the quiet after a finished intake."""
    closed = lifted(conversation)
    if conversation.outcome is Outcome.FINISHED:
        return Turn(closed, (common("after_finished"),))
    return ask(flow, closed, heard)


def _change(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    if flow.is_gate(conversation.step) or not by_section(flow, conversation.answers, heard.features):
        return ask(flow, conversation, heard, lead=(common("nothing_before"),))
    return ask(flow, replace(conversation, detour=CHANGE, misses=0), heard)


def skip(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """Every question can be skipped; a skipped consent is no consent."""
    if conversation.detour and conversation.detour != "offer":
        return close_menu(flow, conversation, heard)
    step = flow.steps[conversation.step]
    if isinstance(step, Review):
        return go(flow, conversation, step.then, heard)
    if not isinstance(step, Ask):
        return Turn(conversation)
    if flow.is_gate(conversation.step):
        return go(flow, conversation, step.after(SKIPPED), heard)
    return record(flow, conversation, heard, Given((), heard.reply, heard.at, skipped=True))


def more(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """The longer explanation, then the same question; where there is none, the question again."""
    step = flow.steps[conversation.step]
    explains = isinstance(step, Ask) and step.purpose is Purpose.EXPLANATION and not conversation.detour
    return ask(flow, replace(conversation, misses=0), heard, variant="more" if explains else "text")
