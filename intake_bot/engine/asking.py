"""The open question: what it is, what it waits for, and how a turn asks it."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.conversation import Conversation
from intake_bot.engine.expectations import Choice, Consent, Expectation, Several, options_of
from intake_bot.engine.flow import STRICT, Ask, End, Flow, Outcome, Purpose, Review
from intake_bot.engine.laid import laid_phrase, laid_question, lifted
from intake_bot.engine.turn import Event, Heard, Phrase, Question, Turn
from intake_bot.engine.walk import by_section

OUTCOME_EVENTS = {
    Outcome.FINISHED: "finished",
    Outcome.DECLINED: "declined",
    Outcome.NO_TEXTS: "texting_refused",
    Outcome.UNSURE: "unsure",
    Outcome.NOT_NOW: "not_now",
    Outcome.WAITING: "waiting",
    Outcome.SILENT: "silent",
    Outcome.PERSON: "person_asked",
    Outcome.CALL: "call_asked",
    Outcome.WRONG_PERSON: "wrong_person",
    Outcome.LOCKED: "identity_locked",
}


def is_open(conversation: Conversation) -> bool:
    """True while a reply would answer something: a step, or a menu laid over a finished intake."""
    return conversation.outcome is None or bool(conversation.detour)


def expects(flow: Flow, conversation: Conversation) -> Expectation | None:
    """What the open question waits for; None when nothing is asked."""
    if not is_open(conversation):
        return None
    step = flow.steps[conversation.step]
    if not conversation.detour and isinstance(step, Ask):
        return step.expects
    question = question_of(flow, conversation, frozenset())
    return Choice(question.options) if question else None


def question_of(
    flow: Flow, conversation: Conversation, features: frozenset[str], number: int | None = None
) -> Question | None:
    """The open question as messages must show it and understanding must read it."""
    number = conversation.question if number is None else number
    step = flow.steps[conversation.step]
    if conversation.detour:
        return laid_question(flow, conversation, features, number)
    match step:
        case Ask():
            return Question(
                number,
                conversation.step,
                step.purpose,
                options_of(step.expects),
                f"{flow.id}.{conversation.step}",
                exact=("agree",) if isinstance(step.expects, Consent) else (),
                several=isinstance(step.expects, Several),
            )
        case Review():
            sections = tuple(by_section(flow, conversation.answers, features))
            return Question(number, conversation.step, "review", (*sections, "done"), "common.sections")
        case End():
            return None


def strict(flow: Flow, conversation: Conversation) -> bool:
    """True where only exact words count, and only for a question known to have gone out."""
    step = flow.steps[conversation.step]
    return not conversation.detour and isinstance(step, Ask) and step.purpose in STRICT


def offers_talk(flow: Flow, conversation: Conversation) -> str:
    """The option that asks for a call, where a talk with staff is offered and no question is laid over it; or ""."""
    step = flow.steps[conversation.step]
    return step.offers_talk if isinstance(step, Ask) and not conversation.detour else ""


def explains(flow: Flow, conversation: Conversation) -> bool:
    """True at an explanation, also under a question laid over it."""
    step = flow.steps[conversation.step]
    return isinstance(step, Ask) and step.purpose is Purpose.EXPLANATION


def counts(flow: Flow, conversation: Conversation, heard: Heard) -> bool:
    """Whether a reply may move the talk: not past a question that the person had not got when they wrote it.

    At an explanation NEXT means the same whenever it was written, once that explanation is on its way to them.
    """
    return heard.accepted or (not conversation.detour and explains(flow, conversation) and heard.explained)


def ask(
    flow: Flow,
    conversation: Conversation,
    heard: Heard,
    *,
    lead: tuple[Phrase, ...] = (),
    variant: str = "text",
    events: tuple[Event, ...] = (),
) -> Turn:
    """Ask the question the conversation stands at, in a text that may begin with ``lead``."""
    conversation = replace(conversation, question=conversation.question + 1, variant=variant)
    question = question_of(flow, conversation, heard.features)
    phrase = question_phrase(flow, conversation, variant)
    return Turn(conversation, (*lead, phrase), question, events)


def question_phrase(flow: Flow, conversation: Conversation, variant: str = "text") -> Phrase:
    """The catalog entry of the open question, with the values that only the conversation knows."""
    if conversation.detour:
        return laid_phrase(flow, conversation, variant)
    values = {"word": conversation.word + 1} if conversation.step == flow.identity else {}
    return Phrase(f"{flow.id}.{conversation.step}", variant, values)


def go(
    flow: Flow,
    conversation: Conversation,
    step: str,
    heard: Heard,
    *,
    lead: tuple[Phrase, ...] = (),
    events: tuple[Event, ...] = (),
) -> Turn:
    """Stand at ``step``: ask it, or end there."""
    conversation = replace(lifted(conversation), step=step, outcome=None)
    found = flow.steps[step]
    if isinstance(found, End):
        conversation = replace(conversation, outcome=found.outcome)
        ended = Event(OUTCOME_EVENTS[found.outcome], step, step if found.outcome is Outcome.PERSON else "")
        return Turn(conversation, (*lead, Phrase(f"{flow.id}.{step}")), None, (*events, ended))
    if step == flow.identity:
        words = max(1, len(heard.code_words))
        conversation = replace(conversation, word=heard.chance % words)
    return ask(flow, conversation, heard, lead=lead, events=events)


def common(key: str, variant: str = "text") -> Phrase:
    """One of the engine's own texts."""
    return Phrase(f"common.{key}", variant)


def add(turn: Turn, *events: Event) -> Turn:
    """The same turn with events before its own."""
    return replace(turn, events=(*events, *turn.events))
