"""What stands beside an answer: a possible danger, a picture, a second text that belongs to the first."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.answers import Chosen, OptOutSaid, Said, TimesSaid, TimesUnsure, Unclear
from intake_bot.engine.asking import common, is_open, strict
from intake_bot.engine.conversation import Conversation, Last
from intake_bot.engine.expectations import Person, Times, Words
from intake_bot.engine.flow import Ask, Flow
from intake_bot.engine.gate import shut_after_silence
from intake_bot.engine.guest import is_guest
from intake_bot.engine.turn import Event, Heard, Turn

SECOND_WITHIN = 4.0
"""Seconds in which a second text may still be the other half of the same answer."""
MOST_IN_A_ROW = 4
"""Texts in which a stop or a danger may be split, each within that time of the next."""
LONGEST_IN_A_ROW = 300
"""Characters of all of them together: who writes more at once needs no second text to be understood."""
LONGEST_HALF = 500
"""Characters of a text that may be half of an answer: a longer one is whole."""
_PICTURES = {
    "image": "photo", "video": "video", "animation": "sticker", "voice": "voice", "audio": "voice",
    "sticker": "sticker", "location": "location", "contact": "contact", "poll": "poll", "document": "file",
    "reaction": "reaction", "emoji": "emoji", "forwarded": "forwarded",
}  # fmt: skip
"""Kind of thing sent -> the reply to it. None of them is ever an answer."""
_MAY_HAVE_A_SECOND = (Words, Person, Times)


def no_words_key(kind: str) -> str:
    """The key of the kind reply to something that cannot be read."""
    return f"no_words_{_PICTURES[kind]}" if kind in _PICTURES else "no_words"


def reacted(conversation: Conversation, heard: Heard) -> Turn:
    """A thumb or a heart under a text of ours answers nothing and shows nobody who it was.

    That is said once for each question, while one is open; nothing is asked again, for it stands right there.
    """
    conversation = replace(conversation, turns=conversation.turns + 1)
    event = Event("media_received", conversation.step, "reaction")
    heeded = (
        is_open(conversation)
        and not (conversation.stopped or conversation.staff_wrote or is_guest(conversation, heard))
        and shut_after_silence(conversation, heard) == conversation
        and conversation.reacted != conversation.question
    )
    if not heeded:
        return Turn(conversation, events=(event,))
    told = replace(conversation, reacted=conversation.question)
    return Turn(told, (common(no_words_key("reaction")),), None, (event,))


def concerned(turn: Turn, heard: Heard) -> Turn:
    """A possible danger: staff see it, and the person is offered a person; the talk goes on at their wish.

    After "no more texts" nothing is said: staff phone.
    """
    if heard.concern is None:
        return turn
    step, detail = turn.conversation.step, f"{heard.concern.kind}:{heard.concern.tier}"
    quote = heard.quote or heard.text
    if isinstance(heard.reading, OptOutSaid) or heard.concern.tier == "clear":
        return replace(turn, events=(Event("concern_raised", step, detail, quote), *turn.events))
    say = (common("possible"), *turn.say) if turn.say else ()
    return replace(turn, say=say, events=(Event("concern_noted", step, detail, quote), *turn.events))


def half_refused(flow: Flow, conversation: Conversation, heard: Heard, last: Last | None) -> bool:
    """A yes right behind words that were no answer ("I do not", then "AGREE") may be the end of a no.

    Where only exact words count it is asked for once more. A button is a yes by itself: nobody ends a sentence with it.
    """
    if last is None or not last.doubtful or not heard.typed or last.step != conversation.step:
        return False
    step = flow.steps[conversation.step]
    if not isinstance(step, Ask) or not strict(flow, conversation) or not _in_a_row(last, heard):
        return False
    yes = step.grants if step.consent else (step.usual,)
    return isinstance(heard.reading, Chosen) and heard.reading.option in yes


def _in_a_row(last: Last, heard: Heard) -> bool:
    """From the same place, one right after the other."""
    return last.address == heard.address and abs((heard.received_at or heard.at) - last.at) <= SECOND_WITHIN


def _earlier(last: Last | None, heard: Heard) -> tuple[str, ...]:
    """The texts right before this one that may be its beginning: the last few, in the order they came."""
    if last is None or heard.polite or not _in_a_row(last, heard) or heard.text.startswith(last.text):
        return ()
    kept = (*last.earlier, last.text)[1 - MOST_IN_A_ROW :]
    while kept and sum(map(len, kept)) + len(heard.text) > LONGEST_IN_A_ROW:
        kept = kept[1:]
    return kept


def _doubtful(flow: Flow, before: Conversation, heard: Heard, last: Last | None) -> bool:
    """Words that are no answer where only exact ones count; an "ok" behind them takes nothing of that back."""
    if not isinstance(heard.reading, Unclear) or not strict(flow, before):
        return False
    if heard.polite or heard.asked is not None:
        return last is not None and last.doubtful and last.step == before.step and _in_a_row(last, heard)
    return True


def remember_last(flow: Flow, before: Conversation, turn: Turn, heard: Heard, last: Last | None = None) -> Turn:
    """Any words may go on in a second text, and be a stop or a danger only then: they are kept for a moment.

    Where they may be half of an answer, ours waits as well. ``last``: the text before this one.
    """
    if not heard.typed or not heard.text.strip():
        return turn
    goes_on = _may_go_on(flow, before, turn, heard)
    now = Last(
        heard.text[-LONGEST_HALF:],
        heard.received_at or heard.at,
        before.step,
        before.question,
        before.detour,
        before.pending,
        before.pending_reply,
        before.misses,
        before.answers.get(before.step),
        heard.address,
        goes_on,
        _earlier(last, heard),
        _doubtful(flow, before, heard, last),
    )
    return replace(turn, conversation=replace(turn.conversation, last=now), waits=goes_on)


def before_last(conversation: Conversation) -> Conversation:
    """Where the talk stood before the last text, so that it and the next can be read as one."""
    last = conversation.last
    if last is None:
        return conversation
    answers = {step: given for step, given in conversation.answers.items() if step != last.step}
    if last.given is not None:
        answers[last.step] = last.given
    return replace(
        conversation,
        step=last.step,
        detour=last.detour,
        pending=last.pending,
        pending_reply=last.pending_reply,
        misses=last.misses,
        answers=answers,
        last=None,
    )


def _may_go_on(flow: Flow, before: Conversation, turn: Turn, heard: Heard) -> bool:
    step = flow.steps[before.step]
    if not isinstance(step, Ask) or turn.question is None or not before.verified or strict(flow, before):
        return False
    if before.staff_wrote or is_guest(before, heard):
        return False
    if before.outcome is not None or not heard.accepted or len(heard.text) > LONGEST_HALF:
        return False
    if {event.name for event in turn.events} - {"answered"} or turn.consents:
        return False
    if heard.unfinished and isinstance(heard.reading, Chosen):
        return True
    if not isinstance(heard.reading, Said | TimesSaid | TimesUnsure | Unclear):
        return False
    return isinstance(step.expects, _MAY_HAVE_A_SECOND) or isinstance(heard.reading, Unclear)
