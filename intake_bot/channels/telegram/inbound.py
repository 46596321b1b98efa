"""Telegram's Update -> Inbound (core.telegram.org/bots/api#update). Only private chats are spoken with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from telegram import CallbackQuery, ChatMemberUpdated, InlineKeyboardMarkup, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from intake_bot.channels.telegram import buttons, ids
from intake_bot.channels.telegram.mend import read_update
from intake_bot.channels.text import clean, is_e164
from intake_bot.service.ports import Address, Inbound, Tap

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""What we ask Telegram for. my_chat_member tells of a block; it must be named when a list is given."""

MEDIA = {
    "photo": "image",
    "video": "video",
    "video_note": "video",
    "animation": "video",
    "voice": "audio",
    "audio": "audio",
    "sticker": "sticker",
    "location": "location",
    "venue": "location",
    "contact": "contact",
    "document": "document",
    "poll": "poll",
}
"""Field of a Message -> kind of attachment. An animation comes with a document too: one kind is enough."""

_START = re.compile(r"/start(?:@\w+)?(?:\s+(?P<token>[A-Za-z0-9_-]{1,64}))?\s*", re.ASCII)


def parse(data: Mapping[str, Any], line: str, received_at: float) -> Inbound:
    """Read one update as Telegram sent it (decoded JSON). Never raises: what cannot be read is unknown."""
    update = read_update(data)
    if update is None:
        return unknown(line, data.get("update_id", "?"), received_at)
    return from_update(update, line, received_at)


def from_update(update: Update, line: str, received_at: float) -> Inbound:
    """Read one update that the library has parsed. Never raises either."""
    try:
        found = _read(update, line, received_at)
    except Exception:  # noqa: BLE001 - a poison update must be acknowledged, or it comes for ever
        found = None
    return found or unknown(line, update.update_id, received_at)


def _read(update: Update, line: str, received_at: float) -> Inbound | None:
    found: Inbound | None = None
    if update.message is not None:
        found = _message(update.message, line, received_at)
    elif update.edited_message is not None:
        found = _edited(update.edited_message, line, received_at)
    elif update.callback_query is not None:
        found = _tap(update.callback_query, line, received_at)
    elif update.my_chat_member is not None:
        found = _member(update.my_chat_member, line, received_at)
    return found


def unknown(line: str, update: object, received_at: float, chat: str = "", mark: str = "") -> Inbound:
    """Something to acknowledge, record and ignore."""
    provider_id = ids.update_id(line, str(update))
    return Inbound(Address("telegram", line, chat), provider_id, received_at, kind="unknown", mark=mark)


def _message(message: Message, line: str, received_at: float) -> Inbound | None:
    address = _address(message, line)
    if address is None:
        return None
    provider_id = ids.message_id(line, message.chat.id, message.message_id)
    start = _START.fullmatch(message.text or "")
    if start is not None:
        return Inbound(address, provider_id, received_at, kind="start", token=start["token"] or "")
    text = clean(message.text or message.caption or "")
    if message.contact is not None:
        phone = _own_number(message)
        return Inbound(address, provider_id, received_at, text, "contact", ("contact",), phone=phone)
    attachments = _attachments(message)
    if not text and not attachments:
        return None  # a game, dice, a pinned message ...
    kind = "text" if text.strip() else "media"
    return Inbound(address, provider_id, received_at, text, kind, attachments)


def _edited(message: Message, line: str, received_at: float) -> Inbound | None:
    address = _address(message, line)
    text = clean(message.text or message.caption or "")
    if address is None or message.edit_date is None or not text:
        return None  # a live location moves on by editing itself
    at = int(message.edit_date.timestamp())
    provider_id = ids.message_id(line, message.chat.id, message.message_id, edited=at)
    return Inbound(address, provider_id, received_at, text, "edited", _attachments(message))


def _tap(query: CallbackQuery, line: str, received_at: float) -> Inbound | None:
    message = query.message
    if message is None or message.chat.type != ChatType.PRIVATE:
        return unknown(line, f"tap:{query.id}", received_at, mark=query.id)
    chat = str(message.chat.id)
    answer = buttons.decode(query.data)
    if answer is None:
        return unknown(line, f"tap:{query.id}", received_at, chat, mark=query.id)
    question, option = answer
    markup = message.reply_markup if isinstance(message, Message) else None
    tap = Tap(question, clean(option), _words(markup, query.data))
    address = Address("telegram", line, chat)
    return Inbound(address, ids.tap_id(line, query.id), received_at, kind="tap", tap=tap, mark=query.id)


def _member(change: ChatMemberUpdated, line: str, received_at: float) -> Inbound | None:
    kinds = {ChatMemberStatus.BANNED: "blocked", ChatMemberStatus.MEMBER: "unblocked"}
    kind = kinds.get(ChatMemberStatus(change.new_chat_member.status))
    if kind is None or change.chat.type != ChatType.PRIVATE:
        return None
    provider_id = ids.member_id(line, change.chat.id, int(change.date.timestamp()), kind)
    return Inbound(Address("telegram", line, str(change.chat.id)), provider_id, received_at, kind=kind)


def _address(message: Message, line: str) -> Address | None:
    """None for a group, a channel or another bot: nobody is spoken with there."""
    sender = message.from_user
    if message.chat.type != ChatType.PRIVATE or sender is None or sender.is_bot:
        return None
    return Address("telegram", line, str(message.chat.id))


def _attachments(message: Message) -> tuple[str, ...]:
    return tuple(dict.fromkeys(kind for field, kind in MEDIA.items() if getattr(message, field, None)))[:1]


def _own_number(message: Message) -> str:
    """The sender's own number: anyone's card can be shared, but only one's own carries one's user id."""
    contact, sender = message.contact, message.from_user
    if contact is None or sender is None or contact.user_id != sender.id:
        return ""
    number = "+" + "".join(character for character in contact.phone_number if character in "0123456789")
    return number if is_e164(number) else ""


def _words(markup: InlineKeyboardMarkup | None, data: str | None) -> str:
    """The words on the tapped button as the person saw them; empty for a message too old to be sent along."""
    rows = markup.inline_keyboard if markup is not None else ()
    return next((clean(button.text) for row in rows for button in row if button.callback_data == data), "")
