"""Telegram's Update -> Inbound (core.telegram.org/bots/api#update). Only private chats are spoken with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from telegram import CallbackQuery, ChatMemberUpdated, InlineKeyboardMarkup, Message, MessageReactionUpdated, Update
from telegram.constants import ChatMemberStatus, ChatType

from intake_bot.channels.telegram import buttons, ids
from intake_bot.channels.telegram.media import attachments, own_number, reaction, reaction_name
from intake_bot.channels.telegram.mend import read_update
from intake_bot.channels.text import clean
from intake_bot.service.ports import Address, Inbound, Tap

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "message_reaction")
"""What we ask Telegram for. my_chat_member tells of a block and message_reaction of a thumb or a heart under a
text; both must be named. ``poll`` and ``poll_answer`` are of polls that a bot sent, and ours send none."""

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
    elif update.message_reaction is not None:
        found = _reaction(update.message_reaction, line, received_at)
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
    text, kinds = clean(message.text or message.caption or ""), attachments(message)
    if message.forward_origin is not None and text.strip():  # words of another place, whoever wrote them there
        return Inbound(address, provider_id, received_at, text, "forwarded", kinds)
    start = _START.fullmatch(message.text or "")
    if start is not None:
        return Inbound(address, provider_id, received_at, kind="start", token=start["token"] or "")
    if message.contact is not None:
        return Inbound(address, provider_id, received_at, text, "contact", kinds, phone=own_number(message))
    if not text and not kinds:
        return None  # a game, dice, a pinned message ...
    kind = "text" if text.strip() else "media"
    return Inbound(address, provider_id, received_at, text, kind, kinds)


def _edited(message: Message, line: str, received_at: float) -> Inbound | None:
    address = _address(message, line)
    text = clean(message.text or message.caption or "")
    if address is None or message.edit_date is None or not text:
        return None  # a live location moves on by editing itself
    at = int(message.edit_date.timestamp())
    provider_id = ids.message_id(line, message.chat.id, message.message_id, edited=at)
    return Inbound(address, provider_id, received_at, text, "edited", attachments(message))


def _tap(query: CallbackQuery, line: str, received_at: float) -> Inbound | None:
    message = query.message
    if message is None or message.chat.type != ChatType.PRIVATE:
        return unknown(line, f"tap:{query.id}", received_at, mark=query.id)
    chat = str(message.chat.id)
    answer = buttons.decode(query.data)
    if answer is None:
        return unknown(line, f"tap:{query.id}", received_at, chat, mark=query.id)
    outbox_id, question, option = answer
    markup = message.reply_markup if isinstance(message, Message) else None
    under = ids.message_id(line, chat, message.message_id)
    tap = Tap(question, clean(option), _words(markup, query.data), outbox_id, under)
    address = Address("telegram", line, chat)
    return Inbound(address, ids.tap_id(line, query.id), received_at, kind="tap", tap=tap, mark=query.id)


def _member(change: ChatMemberUpdated, line: str, received_at: float) -> Inbound | None:
    kinds = {ChatMemberStatus.BANNED: "blocked", ChatMemberStatus.MEMBER: "unblocked"}
    kind = kinds.get(ChatMemberStatus(change.new_chat_member.status))
    if kind is None or change.chat.type != ChatType.PRIVATE:
        return None
    provider_id = ids.member_id(line, change.chat.id, int(change.date.timestamp()), kind)
    return Inbound(Address("telegram", line, str(change.chat.id)), provider_id, received_at, kind=kind)


def _reaction(change: MessageReactionUpdated, line: str, received_at: float) -> Inbound | None:
    """A reaction that was set; None for one that was only taken back."""
    sender = change.user
    if change.chat.type != ChatType.PRIVATE or sender is None or sender.is_bot:
        return None
    new = [one for one in change.new_reaction if one not in change.old_reaction]
    if not new:
        return None
    mark = ",".join(reaction_name(one) for one in change.new_reaction)
    at = int(change.date.timestamp())
    provider_id = ids.reaction_id(line, change.chat.id, change.message_id, at, mark)
    address = Address("telegram", line, str(change.chat.id))
    return Inbound(address, provider_id, received_at, clean(" ".join(map(reaction, new)).strip()), "reaction")


def _address(message: Message, line: str) -> Address | None:
    """None for a group, a channel or another bot: nobody is spoken with there."""
    sender = message.from_user
    if message.chat.type != ChatType.PRIVATE or sender is None or sender.is_bot:
        return None
    return Address("telegram", line, str(message.chat.id))


def _words(markup: InlineKeyboardMarkup | None, data: str | None) -> str:
    """The words on the tapped button as the person saw them; empty for a message too old to be sent along."""
    rows = markup.inline_keyboard if markup is not None else ()
    return next((clean(button.text) for row in rows for button in row if button.callback_data == data), "")
