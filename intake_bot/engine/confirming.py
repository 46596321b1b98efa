"""What was read with some doubt is told back before it counts: times in words, own words beside options, a near tie."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.answers import Chosen, NearTie, Said, TimesSaid
from intake_bot.engine.asking import ask, common, strict
from intake_bot.engine.conversation import Conversation, Given
from intake_bot.engine.expectations import Choice
from intake_bot.engine.flow import Ask, Flow
from intake_bot.engine.keeping import record
from intake_bot.engine.laid import CONFIRM, NEITHER, WHICH, lifted
from intake_bot.engine.turn import Heard, Turn


def tell_back(flow: Flow, conversation: Conversation, heard: Heard) -> Turn | None:
    """The question whether it was understood rightly; None where the reading needs none."""
    if strict(flow, conversation):
        return None
    match heard.reading:
        case TimesSaid(windows) if windows:
            return lay(flow, conversation, heard, CONFIRM, tuple(window.code() for window in windows))
        case NearTie(options):
            return lay(flow, conversation, heard, WHICH, options)
        case Said(text) if _takes_own_words(flow, conversation):
            return lay(flow, conversation, heard, CONFIRM, (text,))
        case _:
            return None


def lay(flow: Flow, conversation: Conversation, heard: Heard, detour: str, pending: tuple[str, ...]) -> Turn:
    """Ask a question of the engine's own about ``pending`` over the step."""
    laid = replace(conversation, detour=detour, pending=pending, pending_reply=heard.reply, misses=0)
    return ask(flow, laid, heard)


def confirmed(flow: Flow, conversation: Conversation, heard: Heard, option: str) -> Turn:
    """The answer to "is that right?": it counts now, with the reply it came from; or the question again."""
    said = Given(conversation.pending, conversation.pending_reply, heard.at)
    bare = lifted(conversation)
    if option == "yes":
        return record(flow, bare, heard, said, free=True)
    return ask(flow, bare, heard, lead=(common("say_anew"),), variant="again")


def picked(flow: Flow, conversation: Conversation, heard: Heard, option: str) -> Turn:
    """The answer to "which of these?": one of the options, or the whole question again."""
    bare = lifted(conversation)
    if option == NEITHER:
        return ask(flow, bare, heard, variant="again")
    return record(flow, bare, replace(heard, reading=Chosen(option)), Given((option,), heard.reply, heard.at))


def _takes_own_words(flow: Flow, conversation: Conversation) -> bool:
    step = flow.steps[conversation.step]
    return isinstance(step, Ask) and isinstance(step.expects, Choice) and step.expects.own_words > 0
