"""One party's turn: read, advance, keep. Only this party's own state goes in, so only it can come out."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.casework.hours import next_safe
from intake_bot.casework.intake import due_for
from intake_bot.casework.tasks import Task
from intake_bot.engine.advance import advance, begin, reach_planned
from intake_bot.engine.answers import ChangeSaid, Chosen, DangerSaid, Unclear, Understood
from intake_bot.engine.asking import explains
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.expectations import Several, options_of
from intake_bot.engine.flow import STRICT, Ask, Flow, Purpose
from intake_bot.engine.turn import Heard, Turn
from intake_bot.errors import Refused
from intake_bot.service.concerns import CLEAR, put_concern
from intake_bot.service.halves import Whole, polite, together, unfinished
from intake_bot.service.house import House
from intake_bot.service.keep_turn import Moment, keep_turn
from intake_bot.service.ports import Address, Inbound, KeptInbound, PartyState, Unit
from intake_bot.service.reading import features_for, in_words, key_of, read_alone, read_reply
from intake_bot.understanding.tongue import plainly

LATE = 900.0
"""Seconds after which an answer keeps safe hours: the text was held somewhere, and its sender expects nothing now."""
DANGER_LATE = 6 * 3600.0
"""The same for the answer to clear words of danger: the crisis lines. Whoever wrote such words waits for an answer, at
any hour, and it names no case; only after so long would it surprise. Staff are called at once in either case."""

SURELY = 2
"""Signs of a language by which the talk with somebody not yet identified goes on in it."""


def take_turn(
    house: House, unit: Unit, state: PartyState, inbound: Inbound, settled: Whole | None = None, *, silent: bool = False
) -> Turn:
    """The turn that answers one reply of one party. ``settled``: it was read already, and is not read anew.
    ``silent``: nothing is said of it, for at a shared address another one is answered."""
    flow, conversation, accepted = open_talk(house, state, inbound)
    inbound = _same_explanation(unit, flow, state, conversation, inbound)
    whole = settled or read_whole(house, unit, flow, state, conversation, inbound, accepted)
    conversation, text, said, accepted = whole.conversation, whole.text, whole.said, whole.accepted
    reply, now = house.ids(), house.clock.now()
    heard = Heard(
        said.reading,
        text,
        reply,
        now,
        inbound.address.channel,
        key_of(inbound.address),
        inbound.received_at,
        said.concern,
        said.asked,
        accepted,
        house.chance.draw(state.party.id, conversation.turns),
        state.party.profile.code_words,
        house.program.languages,
        _features(house, state, conversation, inbound),
        typed=inbound.kind == "text" and inbound.tap is None,
        in_words=inbound.tap is None and in_words(house, flow, conversation, said.reading, text),
        polite=polite(text),
        unfinished=unfinished(text),
        quote=whole.quote,
        silent_after=house.program.silent_hours * 3600.0,
        explained=_explained(unit, flow, state, conversation, accepted),
        language=_their_language(house, conversation, inbound),
    )
    turn = advance(flow, conversation, heard)
    if silent:
        turn = replace(turn, say=(), question=None, timed=None)
    unit.put_inbound(_kept(state, conversation, inbound, reply, repr(said.reading)))
    not_before = _not_before(house, state, inbound, said, turn, now)
    keep_turn(house, unit, flow, state, turn, Moment(now, inbound.address, "reply", reply, not_before))
    return turn


def _their_language(house: House, conversation: Conversation, inbound: Inbound) -> str:
    """What somebody not identified plainly writes in; nobody else is asked, and a button's words are ours."""
    if conversation.verified or inbound.tap is not None:
        return ""
    return plainly(inbound.text, house.program.languages, least=SURELY)


def open_talk(house: House, state: PartyState, inbound: Inbound) -> tuple[Flow, Conversation, bool]:
    """Where this person stands as the reply comes in, and whether they can have seen the open question."""
    conversation = house.settle(standing(state))
    flow = house.flow(conversation.flow, conversation.version)
    accepted = _accepted(state, conversation, inbound)
    if accepted:
        conversation = reach_planned(flow, conversation, _features(house, state, conversation, inbound))
    return flow, conversation, accepted


def read_whole(
    house: House,
    unit: Unit,
    flow: Flow,
    state: PartyState,
    conversation: Conversation,
    inbound: Inbound,
    accepted: bool,
) -> Whole:
    """What this reply says, together with the one before it where they belong together."""
    said = _late_tap(unit, flow, state, conversation, inbound)
    said = said or read_reply(house, state.party, flow, conversation, inbound)
    text = inbound.tap.words if inbound.tap else inbound.text
    return together(house, state.party, flow, inbound, Whole(conversation, text, said, accepted))


def _features(house: House, state: PartyState, conversation: Conversation, inbound: Inbound) -> frozenset[str]:
    return features_for(house, state.party, replace(conversation, channel=inbound.address.channel))


def _not_before(house: House, state: PartyState, inbound: Inbound, said: Understood, turn: Turn, now: float) -> float:
    """When the answer may go out: at once or a quiet second later; one to an old text keeps safe hours."""
    late = DANGER_LATE if isinstance(said.reading, DangerSaid) else LATE
    if now - inbound.received_at > late:  # taken in long after: the answer is as unexpected as a first text
        return next_safe(now, state.party.time_zone, house.program)
    return now + house.quiet if turn.waits else 0.0


def _same_explanation(
    unit: Unit, flow: Flow, state: PartyState, conversation: Conversation, inbound: Inbound
) -> Inbound:
    """NEXT under an explanation still means next when MORE has shown the same explanation again below it."""
    tap, step = inbound.tap, flow.steps[conversation.step]
    if tap is None or tap.question == conversation.question or conversation.detour:
        return inbound
    if not isinstance(step, Ask) or step.purpose is not Purpose.EXPLANATION:
        return inbound
    under = {entry.question: entry.step for entry in unit.outbox(state.party.id)}
    if under.get(tap.question) != conversation.step:
        return inbound
    return replace(inbound, tap=replace(tap, question=conversation.question))


def _late_tap(
    unit: Unit, flow: Flow, state: PartyState, conversation: Conversation, inbound: Inbound
) -> Understood | None:
    """A button under an earlier question is a new answer to it, where that answer may still be changed."""
    tap = inbound.tap
    if tap is None or tap.question >= conversation.question or not conversation.verified:
        return None
    step_id = {entry.question: entry.step for entry in unit.outbox(state.party.id)}.get(tap.question, "")
    step = flow.steps.get(step_id)
    if not isinstance(step, Ask) or step.purpose in STRICT or not step.section or step_id not in conversation.answers:
        return None
    if isinstance(step.expects, Several) or tap.option not in options_of(step.expects):
        return None
    return Understood(ChangeSaid(step_id, Chosen(tap.option)))


def begin_talk(house: House, unit: Unit, party_id: int, release_id: int, not_before: float) -> Turn:
    """The released hello: makes the conversation where there is none, or takes it up again."""
    state = unit.state(party_id)
    party = state.party
    address = first_address(house, unit, state)
    flow = house.flows[party.role.value]
    conversation = state.conversation or Conversation(
        flow.id, flow.version, flow.start, party.language, address.channel
    )
    if conversation.stopped or unit.is_stopped(address):
        raise Refused(f"{party.key} asked for no more texts. Only the person can lift that, by writing START.")
    conversation = replace(house.settle(conversation), channel=address.channel, address=key_of(address))
    flow = house.flow(conversation.flow, conversation.version)
    heard = Heard(
        Unclear(),
        "",
        0,
        house.clock.now(),
        address.channel,
        chance=house.chance.draw(party.id, conversation.turns),
        code_words=party.profile.code_words,
        languages=house.program.languages,
        silent_after=house.program.silent_hours * 3600.0,
    )
    turn = begin(flow, conversation, heard)
    # the hello is nobody's reply: the last time the person was heard stays what it was
    turn = replace(turn, conversation=replace(turn.conversation, heard_at=conversation.heard_at))
    unit.cancel_outbox(party_id, ("scheduled", "released"))
    moment = Moment(heard.at, address, "released", 0, not_before, release_id)
    keep_turn(house, unit, flow, state, turn, moment)
    return turn


def first_address(house: House, unit: Unit, state: PartyState) -> Address:
    """Where this person is written to: the channel of the talk, else their first address."""
    addresses = list(unit.addresses(state.party.id))
    if not addresses:
        raise Refused(f"{state.party.key} has no number and has not opened the Telegram link yet.")
    if state.conversation is not None:
        for address in addresses:
            if address.channel == state.conversation.channel:
                return address
    return addresses[0]


def standing(state: PartyState) -> Conversation:
    """The conversation of a party that has one."""
    if state.conversation is None:
        raise Refused(f"{state.party.key} has not been contacted yet.")
    return state.conversation


def keep_only(house: House, unit: Unit, state: PartyState, inbound: Inbound, kind: str) -> None:
    """Store a text without a turn, and give staff a task; words of danger raise a concern all the same."""
    reply, party = house.ids(), state.party
    unit.put_inbound(_kept(state, state.conversation, inbound, reply, kind))
    now = house.clock.now()
    said = read_alone(house, inbound) if kind != "poison" else None  # reading may be what fails on a poison
    danger = None if said is None else said.reading if isinstance(said.reading, DangerSaid) else said.concern
    if danger:
        put_concern(house, unit, party.id, danger.kind, danger.tier, inbound.text, reply, now)
    called = danger is not None and danger.tier == CLEAR
    for one in ("safety_concern",) if called else (kind, "quiet_concern") if danger else (kind,):
        unit.put_task(Task(house.ids(), one, now, party.case_id, party.id, due_for(one, now), inbound.text, reply))
    if not called:
        unit.put_notice(now)


def _accepted(state: PartyState, conversation: Conversation, inbound: Inbound) -> bool:
    if inbound.tap is not None:
        return inbound.tap.question >= conversation.question
    in_time = state.accepted_question > conversation.question or state.accepted_at <= inbound.received_at
    return state.accepted_question >= conversation.question and in_time


def _explained(unit: Unit, flow: Flow, state: PartyState, conversation: Conversation, accepted: bool) -> bool:
    """Whether the explanation at which the talk stands went to a provider, be it late: nobody passes one unsent."""
    if not explains(flow, conversation) or (accepted and not conversation.detour):
        return True
    sent = (entry.step for entry in unit.outbox(state.party.id) if entry.accepted_at is not None)
    return conversation.step in sent


def _kept(
    state: PartyState, conversation: Conversation | None, inbound: Inbound, reply: int, read_as: str
) -> KeptInbound:
    return KeptInbound(
        reply,
        state.party.id,
        inbound.received_at,
        inbound.kind,
        inbound.tap.words if inbound.tap else inbound.text,
        conversation.step if conversation else "",
        conversation.question if conversation else 0,
        read_as,
        inbound.address,
        inbound.provider_id,
        () if inbound.phone else inbound.attachments,  # their own number: kept as their address
    )
