"""Joins a reply with the open question's words, so that understanding can read it."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.casework.case import Party
from intake_bot.engine.answers import CodeWord, Expectation, OptInSaid, OptOutSaid, Reading, Unclear
from intake_bot.engine.asking import OFFER, expects, is_open, question_of, strict
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Flow
from intake_bot.service.house import House
from intake_bot.service.ports import Address, Inbound
from intake_bot.understanding.read import read


def features_for(house: House, party: Party, conversation: Conversation) -> frozenset[str]:
    """What is possible for this person now; never anything about the other side."""
    can_move = conversation.channel == "sms" and bool(house.telegram_link(party))
    return frozenset({"telegram"}) if can_move else frozenset()


def read_reply(house: House, party: Party, flow: Flow, conversation: Conversation, inbound: Inbound) -> Reading:
    """What one inbound says to the question that is open for its sender."""
    if inbound.kind == "blocked":
        return OptOutSaid(by_carrier=True)
    if inbound.kind == "start":  # the bot's Start button: the person's own START
        return OptInSaid()
    if conversation.address and key_of(inbound.address) != conversation.address:
        return read_alone(house, inbound, CodeWord())
    reading = _read_at(house, party, flow, conversation, inbound)
    if conversation.detour == OFFER and isinstance(reading, Unclear):
        under = replace(conversation, detour="")
        return _read_at(house, party, flow, under, inbound)
    return reading


def key_of(address: Address) -> str:
    """An address as one text, the same for the same address only."""
    return f"{address.channel}:{address.value}"


def read_alone(house: House, inbound: Inbound, expects: Expectation | None = None) -> Reading:
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


def _read_at(house: House, party: Party, flow: Flow, conversation: Conversation, inbound: Inbound) -> Reading:
    question = None
    if is_open(conversation):
        question = question_of(flow, conversation, features_for(house, party, conversation))
    labels: dict[str, str] = {}
    others: dict[str, str] = {}
    if question is not None:
        labels = house.words.labels(question, conversation.language, flow.id)
        for language in house.program.languages:
            if language != conversation.language:
                others.update(house.words.labels(question, language, flow.id))
    return read(
        inbound.text,
        expects=expects(flow, conversation),
        question=question,
        labels=labels,
        other_labels=others,
        language=conversation.language,
        strict=question is not None and strict(flow, conversation),
        kind=inbound.kind,
        carrier_keyword=inbound.carrier_keyword,
        tap=(inbound.tap.question, inbound.tap.option) if inbound.tap else None,
        open_question=conversation.question if question is not None else -1,
        attachments=inbound.attachments,
    )
