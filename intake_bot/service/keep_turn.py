"""Writes one turn: conversation, answers, events, consents, tasks, the record, and what is to be said.

All of it goes into the transaction that is open, so a consent and what follows from it stand or fall together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

from intake_bot.casework.case import Party
from intake_bot.casework.hours import ReturnKind, return_time
from intake_bot.casework.intake import TASK_OF_EVENT, due_for, make_record
from intake_bot.casework.ledger import Head
from intake_bot.casework.tasks import WITHDRAWAL_TO_CHECK, Task
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Flow, Outcome
from intake_bot.engine.turn import Event, Phrase, Question, Turn
from intake_bot.service.concerns import CLEAR, put_concern
from intake_bot.service.consents import append_consents, append_entry, remember_words
from intake_bot.service.house import House
from intake_bot.service.ports import Address, KeptAnswer, KeptEvent, OutboxEntry, PartyState, Unit

REPLY_LIVES = 6 * 3600.0
"""Seconds in which an answer to one's own text is worth sending; later it would surprise."""
HELLO_LIVES = 48 * 3600.0
"""The same for a released or scheduled hello; it may wait a night for safe hours."""


UNPROMPTED = ("scheduled", "released")
"""Purposes of texts that answer nothing: they end with LEAVE, wrong person and STOP."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Around a turn: when, where the words go, why they may go, and which inbound caused it."""

    at: float
    address: Address
    purpose: str
    """reply | scheduled | released."""
    reply: int
    not_before: float = 0.0
    release_id: int | None = None


def keep_turn(house: House, unit: Unit, flow: Flow, state: PartyState, turn: Turn, moment: Moment) -> None:
    """Everything one turn changes, in the open transaction."""
    turn = remember_words(house, flow, turn, moment.address.channel)
    party, conversation = state.party, turn.conversation
    before = state.conversation
    unit.put_conversation(party.id, conversation)
    _answers(unit, flow, party, turn, moment)
    unit.put_events([_event(party, conversation, event, moment) for event in turn.events])
    head = append_consents(house, unit, flow, state, turn, moment.at, moment.reply)
    _follow(house, unit, flow, state, turn, head, moment)
    if before is not None and before.planned and not conversation.planned:
        unit.cancel_outbox(party.id, ("scheduled",))
    if turn.say:
        purpose = _purpose(turn, moment)
        if purpose == "question":  # an older question or hello that has not gone out would only confuse
            unit.cancel_outbox(party.id, ("question", *UNPROMPTED))
        put_text(house, unit, state, conversation, turn.say, turn.question, moment, purpose)
    if turn.timed is not None:
        due = return_time(cast("ReturnKind", turn.timed.when), moment.at, party.time_zone, house.program)
        later = Moment(moment.at, moment.address, "scheduled", moment.reply, due)
        put_text(house, unit, state, conversation, turn.timed.say, turn.timed.question, later, "scheduled", 1)


def _purpose(turn: Turn, moment: Moment) -> str:
    """Why a text goes out: the outbox row's purpose."""
    if turn.conversation.stopped or turn.conversation.outcome is Outcome.WRONG_PERSON:
        return "stop_confirmation"  # the one text that a stopped address still gets
    return "question" if moment.purpose == "reply" and turn.question is not None else moment.purpose


def put_text(
    house: House,
    unit: Unit,
    state: PartyState,
    conversation: Conversation,
    say: tuple[Phrase, ...],
    question: Question | None,
    moment: Moment,
    purpose: str,
    after: int = 0,
) -> None:
    """Render one text in the person's language and channel, and put it into the outbox."""
    text = house.words.render(
        say,
        question,
        language=conversation.language,
        channel=moment.address.channel,
        side=conversation.flow,
        values=values_for(house, state.party, conversation),
    )
    not_before = max(moment.at, moment.not_before)
    lives = REPLY_LIVES if purpose in ("reply", "question", "stop_confirmation") else HELLO_LIVES
    unit.put_outbox(
        OutboxEntry(
            house.ids(),
            state.party.id,
            conversation.turns * 2 + after,
            moment.address,
            text.body,
            purpose,
            moment.at,
            not_before,
            not_before + lives,
            text.buttons,
            question.number if question else 0,
            question.step if question else "",
            release_id=moment.release_id,
        )
    )


def values_for(house: House, party: Party, conversation: Conversation) -> dict[str, str | int]:
    """The personal values that texts to this party may contain: the party's own, nothing else."""
    given = conversation.answers.get("name")
    name = given.value[0] if given is not None and given.value else party.profile.preferred_name
    return {"name": name, "telegram_link": house.telegram_link(party)}


def _answers(unit: Unit, flow: Flow, party: Party, turn: Turn, moment: Moment) -> None:
    kept = []
    for event in turn.events:
        if event.name not in ("answered", "skipped"):
            continue
        given = turn.conversation.answers[event.step]
        kept.append(
            KeptAnswer(
                party.id,
                turn.conversation.turns,
                event.step,
                flow.ask(event.step).saves,
                given.value,
                given.skipped,
                given.relation,
                moment.reply,
                moment.at,
            )
        )
    if kept:
        unit.put_answers(kept)


def _event(party: Party, conversation: Conversation, event: Event, moment: Moment) -> KeptEvent:
    return KeptEvent(
        party.id, conversation.turns, event.name, moment.at, event.step, event.detail, moment.reply or None
    )


def _follow(house: House, unit: Unit, flow: Flow, state: PartyState, turn: Turn, head: Head, moment: Moment) -> None:
    """What an event means beyond the talk: concerns, tasks, addresses, the record, a notice to staff."""
    party = state.party
    for event in turn.events:
        if event.name in ("concern_raised", "concern_noted"):
            _put_concern(house, unit, party, event, moment)
        elif event.name in ("opted_out", "opted_in"):
            head = _stop_or_start(house, unit, party, head, event, moment)
        elif event.name in ("wrong_person", "texting_refused"):
            unit.cancel_outbox(party.id, (*UNPROMPTED, "staff_reply"))
        elif event.name == "withdrawn":
            unit.cancel_outbox(party.id, UNPROMPTED)
        elif event.name == "channel_moved":
            _keep_one_chat(unit, party, moment.address)
        elif event.name in ("guest_stopped", "guest_refused") and moment.address.channel == "telegram":
            _end_guest(house, unit, party, event, moment)
        elif event.name == "guest_started" and moment.address.channel == "telegram":
            unit.set_stopped(moment.address, False, moment.at)
        elif event.name == "finished":
            head = _make_record(house, unit, flow, state, turn, head, moment)
    _tasks(house, unit, state, turn, moment)


def _put_concern(house: House, unit: Unit, party: Party, event: Event, moment: Moment) -> None:
    """A human sees it either way; a clear one also ends what was about to be sent."""
    kind, _, tier = event.detail.partition(":")
    put_concern(house, unit, party.id, kind, tier, event.quote, moment.reply, moment.at)
    if event.name == "concern_raised":
        unit.cancel_outbox(party.id, (*UNPROMPTED, "question", "staff_reply"))


def _tasks(house: House, unit: Unit, state: PartyState, turn: Turn, moment: Moment) -> None:
    """What staff must do now, and one contentless notice that something waits."""
    party = state.party
    wanted = {TASK_OF_EVENT[event.name]: event for event in reversed(turn.events) if event.name in TASK_OF_EVENT}
    for named, event in wanted.items():
        kind = "record_changed" if named == "intake_finished" and state.records else named
        if kind == "opted_out" and event.detail == "ambiguous":  # stopped first; a human verifies
            if WITHDRAWAL_TO_CHECK in wanted:
                continue  # one task: whoever finds out about the one finds out about the other
            kind = "opt_out_to_check"
        note = event.quote or ("" if named == "opted_out" else event.detail)  # a tier says nothing to staff
        due, reply = due_for(kind, moment.at), moment.reply or None
        unit.put_task(Task(house.ids(), kind, moment.at, party.case_id, party.id, due, note, reply))
    if wanted.keys() - _called_for(turn):
        unit.put_notice(moment.at)


def _called_for(turn: Turn) -> set[str]:
    """Kinds of task for which staff are called at once, so that no notice is owed beside the call."""
    called = any(event.name == "concern_raised" and event.detail.endswith(f":{CLEAR}") for event in turn.events)
    return {TASK_OF_EVENT["concern_raised"]} if called else set()


def _stop_or_start(house: House, unit: Unit, party: Party, head: Head, event: Event, moment: Moment) -> Head:
    stopped = event.name == "opted_out"
    for address in dict.fromkeys((moment.address, *unit.addresses(party.id))):
        unit.set_stopped(address, stopped, moment.at)
    if stopped:
        unit.cancel_outbox(party.id, ("scheduled", "released", "reply", "question", "staff_reply"))
    payload: dict[str, object] = {"words": event.quote, "channel": moment.address.channel, "reply": moment.reply}
    return append_entry(house, unit, party.id, head, event.name, moment.at, payload)


def _keep_one_chat(unit: Unit, party: Party, here: Address) -> None:
    """The talk has moved: an older chat of theirs is theirs no more."""
    for address in unit.addresses(party.id):
        if address.channel == here.channel == "telegram" and address != here:
            unit.drop_address(party.id, address)


def _end_guest(house: House, unit: Unit, party: Party, event: Event, moment: Moment) -> None:
    """A chat that did not know the word is let go; after too many tries its link opens nothing any more."""
    unit.drop_address(party.id, moment.address)
    if event.name == "guest_stopped":
        unit.set_stopped(moment.address, True, moment.at)
        return
    unit.put_party(replace(party, profile=replace(party.profile, telegram_token=house.new_token())))


def _make_record(
    house: House, unit: Unit, flow: Flow, state: PartyState, turn: Turn, head: Head, moment: Moment
) -> Head:
    version = state.records + 1
    payload: dict[str, object] = {"version": version, "flow": flow.id, "flow_version": flow.version}
    head = append_entry(house, unit, state.party.id, head, "record_made", moment.at, payload)
    record = make_record(
        flow,
        turn.conversation,
        party_id=state.party.id,
        version=version,
        at=moment.at,
        ledger_head=head.hash,
    )
    unit.put_record(record)
    return head
