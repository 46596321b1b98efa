"""Joins a reply with the open question's words, so that understanding can read it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from intake_bot.casework.case import Party
from intake_bot.engine.answers import (
    Chosen,
    ChosenSeveral,
    Command,
    OptInSaid,
    OptOutSaid,
    Reading,
    Unclear,
    Understood,
)
from intake_bot.engine.asking import expects, is_open, question_of, strict
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.expectations import CodeWord, Expectation
from intake_bot.engine.flow import STRICT, Flow, Outcome
from intake_bot.engine.laid import TRANSPARENT, lifted
from intake_bot.engine.turn import Question
from intake_bot.engine.walk import standing
from intake_bot.service.house import House
from intake_bot.service.ports import Address, Inbound
from intake_bot.understanding.changes import Earlier
from intake_bot.understanding.clean import fold
from intake_bot.understanding.opt_out import opt_in
from intake_bot.understanding.questions import Index, index_of
from intake_bot.understanding.read import Around, read


def features_for(house: House, party: Party, conversation: Conversation) -> frozenset[str]:
    """What is possible for this person now; never anything about the other side."""
    can_move = conversation.channel == "sms" and bool(house.telegram_link(party))
    return frozenset({"telegram"}) if can_move else frozenset()


def read_reply(house: House, party: Party, flow: Flow, conversation: Conversation, inbound: Inbound) -> Understood:
    """What one inbound says to the question that is open for its sender, and what stands beside that."""
    if inbound.kind == "blocked":
        return Understood(OptOutSaid(by_carrier=True))
    if inbound.kind == "start":  # the bot's Start button: the person's own START
        return Understood(OptInSaid())
    if conversation.address and key_of(inbound.address) != conversation.address:
        return read_alone(house, inbound, CodeWord())
    said = _read_at(house, party, flow, conversation, inbound)
    if conversation.detour in TRANSPARENT and isinstance(said.reading, Unclear | Command):
        under = _read_at(house, party, flow, lifted(conversation), inbound)
        # "Decide later" is a pause anywhere, but not where it is the answer to what waits below
        return under if isinstance(said.reading, Unclear) or isinstance(under.reading, Chosen) else said
    return said


_JOINING = frozenset({"and", "y", "e", "or", "o"})


def in_words(house: House, flow: Flow, conversation: Conversation, reading: Reading, text: str) -> bool:
    """Several options were read from words: not from numbers alone, nor from just what one option is called."""
    bare = fold(text).strip(" .,!")
    if not isinstance(reading, ChosenSeveral) or not set(re.findall(r"[^\W\d_]+", bare)) - _JOINING:
        return False
    mine, others = _labels(house, flow, conversation, question_of(flow, lifted(conversation), frozenset()))
    return bare not in {fold(label).strip(" .,!") for label in (*mine.values(), *others.values())}


def key_of(address: Address) -> str:
    """An address as one text, the same for the same address only."""
    return f"{address.channel}:{address.value}"


def read_alone(house: House, inbound: Inbound, expects: Expectation | None = None) -> Understood:
    """A text that belongs to no open question: from a stranger, somebody not invited yet, or another address."""
    return read(
        inbound.text,
        expects=expects,
        question=None,
        labels={},
        language=house.program.languages[0],
        strict=False,
        kind=inbound.kind,
        carrier_keyword=inbound.carrier_keyword,
        attachments=inbound.attachments,
    )


def _read_at(house: House, party: Party, flow: Flow, conversation: Conversation, inbound: Inbound) -> Understood:
    question = None
    if is_open(conversation):
        question = question_of(flow, conversation, features_for(house, party, conversation))
    carrier_keyword = inbound.carrier_keyword
    if carrier_keyword == "start" and not conversation.stopped and not opt_in(fold(inbound.text)):
        carrier_keyword = ""  # a YES of someone whom nothing is kept from is their answer
    mine, others = _labels(house, flow, conversation, question)
    return read(
        inbound.text,
        expects=expects(flow, conversation),
        question=question,
        labels=mine,
        other_labels=others,
        language=conversation.language,
        strict=question is not None and strict(flow, conversation),
        kind=inbound.kind,
        carrier_keyword=carrier_keyword,
        tap=(inbound.tap.question, inbound.tap.option) if inbound.tap else None,
        open_question=conversation.question if question is not None else -1,
        attachments=inbound.attachments,
        around=_around(house, party, flow, conversation),
    )


def _labels(
    house: House, flow: Flow, conversation: Conversation, question: Question | None
) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The options' words in the person's language, and in the program's other ones."""
    if question is None:
        return {}, {}
    others: dict[str, str] = {}
    for language in house.program.languages:
        if language != conversation.language:
            others.update(house.words.labels(question, language, flow.id))
    return house.words.labels(question, conversation.language, flow.id), others


def _around(house: House, party: Party, flow: Flow, conversation: Conversation) -> Around:
    now = datetime.fromtimestamp(house.clock.now(), ZoneInfo(party.time_zone))

    def earlier() -> Sequence[Earlier]:
        return tuple(_earlier(house, party, flow, conversation))

    known = conversation.verified and not flow.is_gate(conversation.step)
    return Around(
        now, answers_for(house, flow), earlier if known and conversation.outcome in (None, Outcome.FINISHED) else None
    )


def _earlier(house: House, party: Party, flow: Flow, conversation: Conversation) -> Iterator[Earlier]:
    """The answered questions that can be changed by naming them."""
    features = features_for(house, party, conversation)
    for step_id in standing(flow, conversation.answers, features):
        step = flow.ask(step_id)
        if not step.section:
            continue
        there = replace(lifted(conversation), step=step_id)
        question = question_of(flow, there, features)
        if question is None:
            continue
        mine, others = _labels(house, flow, there, question)
        names = {fold(step_id)} | {
            fold(name) for language in house.program.languages for name in house.words.names(flow.id, step_id, language)
        }
        yield Earlier(step_id, frozenset(names), step.expects, question, mine, others, step.purpose in STRICT)


def answers_for(house: House, flow: Flow) -> Index:
    """What can be asked on this side and how people ask it, in every language of the program; made once."""
    index = house.indexes.get(flow.id)
    if index is None:
        asks: dict[str, list[str]] = {}
        for language in house.program.languages:
            for topic, ways in house.words.asks(flow.id, language).items():
                asks.setdefault(topic, []).extend(ways)
        index = house.indexes[flow.id] = index_of(asks)
    return index
