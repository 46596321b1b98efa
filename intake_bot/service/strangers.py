"""A text from an address in no case, or from someone not yet invited: one neutral reply, the same for both."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.answers import DangerSaid, OptInSaid, OptOutSaid
from intake_bot.engine.turn import Phrase
from intake_bot.service.concerns import CLEAR
from intake_bot.service.house import House
from intake_bot.service.ports import STRANGERS, Address, Inbound, OutboxEntry, Unit
from intake_bot.service.reading import read_alone
from intake_bot.service.strangers_danger import note_strangers_danger
from intake_bot.understanding.tongue import plainly

STRANGERS_REPLY_LIVES = 3600.0
"""Seconds after which the neutral reply is no longer worth sending."""


def answer_stranger(house: House, unit: Unit, inbound: Inbound, *, known: bool = False) -> None:
    """Count it, and answer the first text of a day. Nothing tells whether a case exists. ``known``: to staff, who
    have been told of it already."""
    now = house.clock.now()
    address = inbound.address
    said = read_alone(house, inbound)
    times = unit.count_stranger(address, now)
    if isinstance(said.reading, OptOutSaid) or inbound.kind == "blocked":
        unit.set_stopped(address, True, now)
        if said.concern is not None and said.concern.tier == CLEAR and not known:
            note_strangers_danger(house, unit, address, now)  # a stop ends our texts, not what a human must know
        return
    if isinstance(said.reading, OptInSaid):
        unit.set_stopped(address, False, now)
        return
    danger = isinstance(said.reading, DangerSaid)
    if danger:  # nobody knows who this is, but a human must know that it came
        times = unit.count_stranger(replace(address, line=f"{address.line} danger"), now)
        if not known:
            note_strangers_danger(house, unit, address, now)
    if times > 1 or unit.is_stopped(address) or inbound.carrier_keyword:
        return
    body = _said_to_nobody_known(house, address, inbound.text, "danger" if danger else "stranger")
    entry_id = house.ids()
    unit.put_outbox(
        OutboxEntry(entry_id, STRANGERS, int(now), address, body, "stranger", now, now, now + STRANGERS_REPLY_LIVES)
    )


def _said_to_nobody_known(house: House, address: Address, wrote: str, key: str) -> str:
    """In the language they write; where that cannot be told, the short answer in each of the program's."""
    languages = house.program.languages
    language = plainly(wrote, languages)
    in_each = (language,) if language else languages[:1] if key == "danger" else languages
    return "\n".join(
        house.words.render(
            (Phrase(f"common.{key}"),), None, language=one, channel=address.channel, side=address.line, values={}
        ).body
        for one in in_each
    )
