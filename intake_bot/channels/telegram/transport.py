"""The Transport to Telegram: plain text, one button a row, and no way to ask what was sent."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.error import BadRequest, TelegramError

from intake_bot.channels.telegram import buttons, ids
from intake_bot.channels.telegram.bots import close_bot
from intake_bot.channels.telegram.pace import Pace
from intake_bot.channels.telegram.verdicts import verdict_of
from intake_bot.errors import ChannelError
from intake_bot.service.ports import Accepted, Inbound, Outgoing, Rejected, TryLater, Unsure, Verdict

LONGEST_WAIT = 2.0
"""Seconds that a send may wait for its chat's turn; longer would hold up the sender and its lease."""


class TelegramTransport:
    """One bot for each line (``bots``: line -> Bot, see bots.make_bot)."""

    channel = "telegram"

    def __init__(self, bots: Mapping[str, Bot], *, call_seconds: float = 15.0, pace: Pace | None = None) -> None:
        """``call_seconds`` bounds a whole call; the library's own limits are for each read and write."""
        self._bots = dict(bots)
        self._call_seconds = call_seconds
        self._pace = pace or Pace()

    async def send(self, out: Outgoing) -> Verdict:
        """Send one text, at most one a second to a chat (longer waits are the caller's: TryLater).

        No parse mode: a person's own words ("I <3 you") would be refused as broken markup.
        """
        bot = self._bots.get(out.address.line)
        if bot is None:
            return Rejected("misconfigured")
        if not out.address.value.lstrip("-").isdigit():
            return Rejected("bad_address")
        try:
            keyboard = _keyboard(out)
        except ChannelError:
            return Rejected("misconfigured")
        chat = (out.address.line, out.address.value)
        wait = self._pace.take(chat, LONGEST_WAIT)
        if wait > LONGEST_WAIT:
            return TryLater(wait, "busy")
        await asyncio.sleep(wait)
        try:
            async with asyncio.timeout(self._call_seconds):
                sent = await bot.send_message(
                    chat_id=int(out.address.value),
                    text=out.body,
                    reply_markup=keyboard,
                    # A preview would make Telegram fetch the link, and show a picture we did not choose.
                    link_preview_options=LinkPreviewOptions(is_disabled=True),
                    # Not protected: these are the person's own papers, to keep or to show to someone they
                    # trust; it would not stop a screenshot anyway.
                    protect_content=False,
                )
        except (TelegramError, TimeoutError) as failure:
            verdict = verdict_of(failure)
            if isinstance(verdict, TryLater) and verdict.reason == "busy":
                self._pace.hold(chat, verdict.seconds)
            return verdict
        return Accepted(ids.message_id(out.address.line, sent.chat_id, sent.message_id))

    async def was_sent(self, out: Outgoing, since: float) -> Verdict:
        """A bot cannot read its own chats: staff must decide."""
        return Unsure("cannot_say")

    async def missed(self, since: float) -> Sequence[Inbound]:
        """Telegram keeps updates for a bot by itself, and for 24 hours: nothing to list."""
        return ()

    async def redact(self, provider_id: str) -> bool:
        """Delete a text from the chat, the person's own too. Only possible in its first 48 hours."""
        found = ids.read_message_id(provider_id)
        bot = self._bots.get(found[0]) if found else None
        if found is None or bot is None:
            return False
        try:
            async with asyncio.timeout(self._call_seconds):
                return bool(await bot.delete_message(chat_id=found[1], message_id=found[2]))
        except BadRequest as refusal:
            return "not found" in refusal.message.lower()  # it is gone already
        except (TelegramError, TimeoutError):
            return False

    async def answer_tap(self, inbound: Inbound) -> None:
        """End the wait of a tapped button. Too late or refused makes no difference to anyone."""
        bot = self._bots.get(inbound.address.line)
        if bot is None or not inbound.mark:
            return
        with suppress(TelegramError, TimeoutError):
            async with asyncio.timeout(self._call_seconds):
                await bot.answer_callback_query(inbound.mark)

    async def username(self, line: str) -> str:
        """The bot's name, for deep links (t.me/<name>?start=<token>); also proves the token. Raises
        ChannelError with a sentence for the operator."""
        try:
            async with asyncio.timeout(self._call_seconds):
                return (await self._bots[line].get_me()).username or ""
        except (KeyError, TelegramError, TimeoutError):
            raise ChannelError(
                f"Telegram does not answer for the {line} bot: check its token and the network."
            ) from None

    async def close(self) -> None:
        """Close the connections of every bot."""
        for bot in self._bots.values():
            with suppress(TelegramError):
                await close_bot(bot)


def _keyboard(out: Outgoing) -> InlineKeyboardMarkup | None:
    """One button a row: words are sentences, and phones are narrow."""
    if not out.buttons:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(
                    button.words, callback_data=buttons.encode(out.outbox_id, out.question, button.option)
                )
            ]
            for button in out.buttons
        ]
    )
