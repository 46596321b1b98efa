"""Two short texts in a row for one question ("Maria", then "my sister") are read as one.

The answer to the first waits a quiet second in the outbox, while its commit does not. Comes the second before
that answer has reached the provider, the talk is taken back to where it stood, and both are read together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from intake_bot.casework.case import Party
from intake_bot.engine.answers import (
    Chosen,
    ChosenSeveral,
    NearTie,
    Said,
    TimesSaid,
    TimesUnsure,
    Unclear,
    Understood,
)
from intake_bot.engine.beside import SECOND_WITHIN, before_last
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Flow
from intake_bot.service.house import House
from intake_bot.service.ports import Inbound
from intake_bot.service.reading import read_reply

ANSWERS = (Said, TimesSaid, Chosen, ChosenSeveral, NearTie)
MAY_BE_HALF = (*ANSWERS, TimesUnsure, Unclear)
"""A stop, danger, a command or a button is never half of anything."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Both texts as one, and where the talk stood before the first."""

    conversation: Conversation
    text: str
    said: Understood


def second_half(
    house: House, party: Party, flow: Flow, conversation: Conversation, inbound: Inbound, alone: Understood
) -> Joined | None:
    """The joined text, where the second is the other half of the first; None where it stands for itself."""
    last = conversation.last
    if last is None or inbound.kind != "text" or inbound.tap is not None:
        return None
    if not 0 <= inbound.received_at - last.at <= SECOND_WITHIN or not isinstance(alone.reading, MAY_BE_HALF):
        return None
    before = before_last(conversation)
    text = f"{last.text.rstrip()} {inbound.text.strip()}"
    said = read_reply(house, party, flow, before, replace(inbound, text=text))
    return Joined(before, text, said) if isinstance(said.reading, ANSWERS) else None
