"""What is sealed, as bytes: MessagePack with field names, so that a later version may add a field."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from intake_bot.casework.case import Case, Profile
from intake_bot.casework.record import IntakeRecord
from intake_bot.engine.conversation import Conversation
from intake_bot.service.ports import Address, Button


class PartySecret(msgspec.Struct, frozen=True):
    """What identifies a party."""

    language: str
    time_zone: str
    profile: Profile


class InboundSecret(msgspec.Struct, frozen=True):
    """What a person wrote, and how it was read."""

    text: str
    step: str
    read_as: str
    address: Address
    provider_id: str = ""
    attachments: tuple[str, ...] = ()


class OutboxSecret(msgspec.Struct, frozen=True):
    """What is said, and to where."""

    body: str
    buttons: tuple[Button, ...]
    address: Address


class AnswerSecret(msgspec.Struct, frozen=True):
    """One answer."""

    step: str
    field: str
    value: tuple[str, ...]
    skipped: bool
    relation: str
    reply: int


class LedgerSecret(msgspec.Struct, frozen=True):
    """A ledger entry's content, and the salt without which its commitment cannot be guessed at."""

    payload: Mapping[str, object] | None
    salt: str


encode = msgspec.msgpack.Encoder().encode
case_from = msgspec.msgpack.Decoder(Case).decode
party_from = msgspec.msgpack.Decoder(PartySecret).decode
address_from = msgspec.msgpack.Decoder(Address).decode
conversation_from = msgspec.msgpack.Decoder(Conversation).decode
inbound_from = msgspec.msgpack.Decoder(InboundSecret).decode
outbox_from = msgspec.msgpack.Decoder(OutboxSecret).decode
answer_from = msgspec.msgpack.Decoder(AnswerSecret).decode
ledger_from = msgspec.msgpack.Decoder(LedgerSecret).decode
record_from = msgspec.msgpack.Decoder(IntakeRecord).decode
