"""Taking an answer: at a step, at the gate, in the review and in the menus laid over a step."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.answers import Chosen, ChosenSeveral, Said, TimesUnsure, Unclear
from intake_bot.engine.asked import pass_on, topic_picked
from intake_bot.engine.asking import ask, common, explains, go, question_of, strict
from intake_bot.engine.commands import close_menu, more, skip
from intake_bot.engine.confirming import confirmed, picked, tell_back
from intake_bot.engine.conversation import Conversation, Given
from intake_bot.engine.expectations import Choice, Consent, Person, Several, Times, Words, options_of
from intake_bot.engine.flow import Ask, Flow, Purpose, Review
from intake_bot.engine.keeping import plan_return, record
from intake_bot.engine.laid import CHANGE, CONFIRM, OFFER, PASS_ON, SECTION, TOPICS, TRANSPARENT, WHICH, lifted
from intake_bot.engine.turn import Event, Heard, Turn
from intake_bot.engine.walk import by_section, onward


def answer(flow: Flow, conversation: Conversation, heard: Heard) -> Turn | None:
    """The turn for a reading that answers the open question; None when it does not."""
    reading = heard.reading
    if conversation.detour in TRANSPARENT and not _laid_option(flow, conversation, heard):
        return _under(flow, conversation, heard)
    if conversation.detour:
        return _menu(flow, conversation, heard, reading) if isinstance(reading, Chosen) else None
    step = flow.steps[conversation.step]
    if isinstance(step, Review):
        return _review(flow, conversation, heard, step, reading) if isinstance(reading, Chosen) else None
    if not isinstance(step, Ask):
        return None
    if reading == Chosen("more") and step.purpose is Purpose.EXPLANATION:
        return more(flow, conversation, heard)
    given = _given(step, heard)
    if given is None:
        return tell_back(flow, conversation, heard)
    if flow.is_gate(conversation.step):
        return _gate(flow, conversation, heard, step, given)
    return record(flow, conversation, heard, given)


def _laid_option(flow: Flow, conversation: Conversation, heard: Heard) -> bool:
    laid = question_of(flow, conversation, heard.features)
    return isinstance(heard.reading, Chosen) and laid is not None and heard.reading.option in laid.options


def _under(flow: Flow, conversation: Conversation, heard: Heard) -> Turn | None:
    """An answer to the question under a laid one counts; where only exact words do, that question is asked again.

    So is an explanation that was never sent, because the laid question went out in its place.
    """
    under = lifted(conversation)
    if explains(flow, under) and not heard.explained:
        return None if isinstance(heard.reading, Unclear) else ask(flow, under, heard)
    if isinstance(heard.reading, TimesUnsure):
        return ask(flow, under, heard, lead=(common(f"times_{heard.reading.why}"),), variant="again")
    turn = answer(flow, under, heard) if not strict(flow, under) else None
    if turn is None and not isinstance(heard.reading, Unclear | Said):
        return ask(flow, under, heard)
    return turn


def _given(step: Ask, heard: Heard) -> Given | None:
    """The answer a reading gives to this very step; None where it does not fit what is expected."""
    match heard.reading, step.expects:
        case Chosen(option), Choice() | Several() | Consent() | Times() if option in options_of(step.expects):
            return Given((option,), heard.reply, heard.at)
        case ChosenSeveral(options), Several() if options and set(options) <= set(options_of(step.expects)):
            return Given(options, heard.reply, heard.at)
        case Said(text, relation), Words() | Person():
            return Given((text,), heard.reply, heard.at, relation=relation)
        case _:
            return None


def _gate(flow: Flow, conversation: Conversation, heard: Heard, step: Ask, given: Given) -> Turn:
    """An answer before identity steers, but is not kept as an answer."""
    turn = go(flow, conversation, step.after(given.key), heard)
    return plan_return(flow, turn, step, given)


def _review(flow: Flow, conversation: Conversation, heard: Heard, review: Review, chosen: Chosen) -> Turn:
    if chosen.option == "done":
        _, leads_to = onward(flow, conversation.answers, heard.features, review.then)
        return go(flow, conversation, leads_to, heard)
    return _open_section(flow, conversation, heard, chosen.option)


def _open_section(flow: Flow, conversation: Conversation, heard: Heard, section: str) -> Turn:
    return ask(flow, replace(conversation, detour=f"{SECTION}{section}", misses=0), heard)


def _menu(flow: Flow, conversation: Conversation, heard: Heard, chosen: Chosen) -> Turn:
    if conversation.detour in LAID:
        return LAID[conversation.detour](flow, conversation, heard, chosen.option)
    if chosen.option == "back":
        if conversation.detour == CHANGE or isinstance(flow.steps[conversation.step], Review):
            return close_menu(flow, conversation, heard)
        return ask(flow, replace(conversation, detour=CHANGE, misses=0), heard)
    if conversation.detour == CHANGE:
        return _open_section(flow, conversation, heard, chosen.option)
    steps = by_section(flow, conversation.answers, heard.features)
    section = conversation.detour.removeprefix(SECTION)
    if chosen.option not in steps.get(section, ()):
        return ask(flow, replace(conversation, detour=CHANGE, misses=0), heard)
    return go(flow, conversation, chosen.option, heard)


def _offered(flow: Flow, conversation: Conversation, heard: Heard, option: str) -> Turn:
    conversation = lifted(conversation)
    if conversation.outcome is not None and option != "person":  # a menu over a finished intake
        return close_menu(flow, conversation, heard)
    if option == "skip":
        return skip(flow, conversation, heard)
    if option == "again":
        return ask(flow, conversation, heard)
    event = Event("person_asked", conversation.step, quote=heard.text)
    if conversation.outcome is not None:
        return Turn(conversation, (common("person_coming"),), None, (event,))
    return ask(flow, conversation, heard, lead=(common("person_coming"),), events=(event,))


LAID = {
    OFFER: _offered,
    CONFIRM: confirmed,
    WHICH: picked,
    TOPICS: topic_picked,
    PASS_ON: pass_on,
}
"""Laid question -> what its options do."""
