"""Someone writes from another address than the talk's own: a new chat, or the number beside it.

Whoever holds a link or a phone is nobody yet. They are asked for a code word where they are, while the talk goes on
untouched where it was; only the right word brings it over. Wrong words use up tries of their own, and then only
staff can let another address in.
"""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.answers import Command, DangerSaid, OptInSaid, OptOutSaid, Said
from intake_bot.engine.asking import add, common, go
from intake_bot.engine.conversation import Conversation, Given
from intake_bot.engine.flow import ANY, Ask, End, Flow, Outcome
from intake_bot.engine.gate import CHANGE_FINISHED, MOST_TRIES, finished_step, gives_word
from intake_bot.engine.interrupts import ONLY_STAFF_REOPEN, interrupt
from intake_bot.engine.turn import Event, Heard, Phrase, Turn


def is_guest(conversation: Conversation, heard: Heard) -> bool:
    """True when the reply does not come from where this person was identified."""
    return bool(conversation.address) and bool(heard.address) and heard.address != conversation.address


def visit(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """The turn for a guest."""
    if isinstance(heard.reading, OptInSaid) and not conversation.stopped:
        return _guest_start(flow, conversation, heard)
    return _visit(flow, conversation, heard)


def _visit(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    reading = heard.reading
    if isinstance(reading, OptOutSaid):
        return _guest_stop(flow, conversation, heard)
    if isinstance(reading, DangerSaid):
        return interrupt(flow, conversation, heard) or Turn(conversation)
    if conversation.stopped or conversation.outcome is Outcome.WRONG_PERSON:
        return Turn(conversation, events=(Event("wrote_to_staff", detail="another address", quote=heard.text),))
    if conversation.outcome in ONLY_STAFF_REOPEN:
        return Turn(conversation, (common(ONLY_STAFF_REOPEN[conversation.outcome]),))
    if conversation.guest_tries >= MOST_TRIES:
        return Turn(conversation, (common("after_locked"),))
    if reading == Command("person"):
        event = Event("person_asked", conversation.step, "another address", heard.text)
        return Turn(conversation, (common("person_coming"),), None, (event,))
    if conversation.guest != heard.address:
        words = max(1, len(heard.code_words))
        fresh = replace(conversation, guest=heard.address, guest_word=heard.chance % words)
        return _ask_word(flow, fresh, "hello_back")
    if isinstance(reading, Said) or gives_word(heard, conversation.guest_word):
        return _try(flow, conversation, heard)
    return _ask_word(flow, conversation, "who" if reading == Command("who") else "code_word")


def _ask_word(flow: Flow, conversation: Conversation, lead: str) -> Turn:
    variant = "again" if lead == "code_word" else "text"
    word = Phrase(f"{flow.id}.{flow.identity}", variant, {"word": conversation.guest_word + 1})
    return Turn(conversation, (common(lead), word))


def _guest_stop(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """Their registered number may stop everything; a chat of nobody known stops only itself."""
    if heard.channel == "sms":
        return interrupt(flow, conversation, heard) or Turn(conversation)
    return Turn(replace(conversation, guest=""), events=(Event("guest_stopped", detail=heard.address),))


def _guest_start(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """START in this very chat ends a stop that was said in it, and nothing else: whoever it is, is asked as before."""
    return add(_visit(flow, conversation, heard), Event("guest_started", detail=heard.address))


def _try(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    if gives_word(heard, conversation.guest_word):
        return _bring_over(flow, conversation, heard)
    conversation = replace(conversation, guest_tries=conversation.guest_tries + 1)
    failed = Event("identity_failed", flow.identity)
    if conversation.guest_tries >= MOST_TRIES:
        refused = Event("guest_refused", flow.identity, heard.channel)
        return Turn(replace(conversation, guest=""), (common("after_locked"),), None, (failed, refused))
    return replace(_ask_word(flow, conversation, "wrong_word"), events=(failed,))


def _bring_over(flow: Flow, conversation: Conversation, heard: Heard) -> Turn:
    """It is them: the talk goes on here, and the pending question comes along."""
    events = (Event("channel_moved", detail=heard.channel), Event("identity_confirmed", flow.identity))
    here = replace(
        conversation,
        channel=heard.channel,
        address=heard.address,
        guest="",
        guest_tries=0,
        tries=0,
        verified=True,
        heard_at=heard.at,
        staff_wrote=False,
    )
    if here.outcome is not None:
        return Turn(here, (common(f"after_{here.outcome}"),), None, events)
    step = here.resume if flow.is_gate(here.step) else here.step
    if step == CHANGE_FINISHED:  # what waited was the menu of a finished intake: its review is asked here
        step = finished_step(flow)
    asked = flow.steps.get(step)
    if isinstance(asked, Ask) and asked.needs:  # the question was how to come here
        moved = Given(("moved",), heard.reply, heard.at)
        here = replace(here, answers={**here.answers, step: moved})
        step = asked.after(ANY)
    here, step = _texting_anew(flow, here, open_again(flow, step))
    lead = (common("welcome_back"),) if step else ()
    return go(flow, replace(here, resume="", planned=0), step or flow.first, heard, lead=lead, events=events)


def open_again(flow: Flow, step: str) -> str:
    """A step that can be asked: an ending is taken up where it reopens."""
    found = flow.steps.get(step)
    if isinstance(found, End):
        return "" if flow.is_gate(found.reopens) else found.reopens
    return step


def _texting_anew(flow: Flow, conversation: Conversation, step: str) -> tuple[Conversation, str]:
    """Who agreed to be texted agreed to that channel: behind the gate the other one asks for itself.

    What was pending follows from there, since everything between is answered.
    """
    for asked, given in conversation.answers.items():
        if flow.ask(asked).consent == "texting" and not given.skipped:
            kept = {other: value for other, value in conversation.answers.items() if other != asked}
            return replace(conversation, answers=kept), asked
    return conversation, step
