"""Keeping an answer: the consent it carries, the time it asks for, and where it leads."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.answers import Chosen, ChosenSeveral, Said
from intake_bot.engine.asking import add, go, question_of, question_phrase
from intake_bot.engine.conversation import Conversation, Given
from intake_bot.engine.flow import Ask, End, Flow, Outcome, Purpose, Review
from intake_bot.engine.turn import ConsentAct, Event, Heard, Line, Phrase, Timed, Turn
from intake_bot.engine.walk import onward


def record(flow: Flow, conversation: Conversation, heard: Heard, given: Given, *, free: bool = False) -> Turn:
    """Keep the answer and go to the first step on its way that is still open. ``free``: it is in own words."""
    step_id = conversation.step
    step = flow.ask(step_id)
    key = "answered" if (free or isinstance(heard.reading, Said)) and not given.skipped else given.key
    conversation, ended = _share_anew(flow, conversation, step, given, heard)
    conversation = replace(conversation, answers={**conversation.answers, step_id: given})
    _, leads_to = onward(flow, conversation.answers, heard.features, step.after(key))
    leads_to = _past_review(flow, conversation, heard, leads_to)
    events = [Event("skipped" if given.skipped else "answered", step_id)]
    events += [Event("flagged", step_id, value) for value in given.value if value in step.flags]
    events += _talk_offered(flow, leads_to)
    inferred = heard.reading.inferred if isinstance(heard.reading, Chosen) else _several_in_words(heard)
    inferred = inferred and step.purpose is not Purpose.EXPLANATION  # "Noted: Next" would tell nobody anything
    lead = (told_back(flow, step_id, given),) if inferred and not isinstance(flow.steps[leads_to], End) else ()
    turn = add(go(flow, conversation, leads_to, heard, lead=lead), *events)
    turn = replace(turn, consents=(*ended, *_consents(step, step_id, given, heard)))
    return plan_return(flow, turn, step, given)


def _several_in_words(heard: Heard) -> bool:
    """Numbers say which options are meant, and telling them back costs a segment; words may be read wrongly."""
    return isinstance(heard.reading, ChosenSeveral) and heard.in_words


def _talk_offered(flow: Flow, leads_to: str) -> list[Event]:
    """Staff hear of it when it is offered: whoever does not answer that question needs a person as well."""
    step = flow.steps[leads_to]
    return [Event("talk_offered", leads_to, leads_to)] if isinstance(step, Ask) and step.offers_talk else []


def keep_standing(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """Go on with the answer as it stood before this question was opened again."""
    _, leads_to = onward(flow, conversation.answers, heard.features)
    return go(flow, conversation, _past_review(flow, conversation, heard, leads_to), heard)


def told_back(flow: Flow, step: str, given: Given, key: str = "noted") -> Phrase:
    """What was understood from words that only came near, told back so that it can be changed."""
    return Phrase(f"common.{key}", values={"said": Line(f"{flow.id}.{step}", given.value, False, given.relation)})


def _share_anew(
    flow: Flow, conversation: Conversation, step: Ask, given: Given, heard: Heard
) -> tuple[Conversation, tuple[ConsentAct, ...]]:
    """A permission was given for the words that stood then: for others it is asked anew."""
    before = conversation.answers.get(conversation.step)
    if before is None or not step.saves or (before.value, before.skipped) == (given.value, given.skipped):
        return conversation, ()
    for share_id, share in flow.steps.items():
        if isinstance(share, Ask) and share.consent == f"share:{step.saves}" and share_id in conversation.answers:
            granted = set(conversation.answers[share_id].value) & set(share.grants)
            kept = {other: value for other, value in conversation.answers.items() if other != share_id}
            acts = (ConsentAct(share.consent, False, share_id, heard.text),) if granted else ()
            return replace(conversation, answers=kept), acts
    return conversation, ()


def _past_review(flow: Flow, conversation: Conversation, heard: Heard, step: str) -> str:
    """Someone who had agreed already changes an answer: no second review, the changed intake stands at once."""
    found = flow.steps[step]
    if isinstance(found, Review):
        _, after = onward(flow, conversation.answers, heard.features, found.then)
        ending = flow.steps[after]
        if isinstance(ending, End) and ending.outcome is Outcome.FINISHED:
            return after
    return step


def _consents(step: Ask, step_id: str, given: Given, heard: Heard) -> tuple[ConsentAct, ...]:
    if not step.consent:
        return ()
    granted = bool(set(given.value) & set(step.grants))
    return (ConsentAct(step.consent, granted, step_id, heard.text),)


def plan_return(flow: Flow, turn: Turn, step: Ask, given: Given) -> Turn:
    """Where the person named a time, a hello for that time goes with the turn."""
    wanted = given.value[0] if given.value else ""
    if wanted not in step.returns:
        return turn
    ended = turn.conversation
    number = ended.question + 1
    at_start = replace(ended, step=flow.start, outcome=None)
    question = question_of(flow, at_start, frozenset(), number)
    if question is None:
        return turn
    planned = replace(ended, question=number, planned=number)
    timed = Timed(wanted, (question_phrase(flow, at_start),), question)
    *before, ending = turn.events
    return replace(turn, conversation=planned, timed=timed, events=(*before, replace(ending, detail=wanted)))
