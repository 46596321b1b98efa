"""Making a Bot whose calls are bounded, go to any server, and cannot stumble over one bad update."""

from __future__ import annotations

import asyncio
import os
from typing import Any

from telegram import Bot
from telegram.request import HTTPXRequest

from intake_bot.channels.quiet import silence_libraries
from intake_bot.channels.telegram.mend import mended

__all__ = ["TELEGRAM_URL", "Bot", "UpdatesRequest", "close_bot", "make_bot"]
"""Bot is the library's: bootstrap names it in its types, and takes it from here."""

TELEGRAM_URL = "https://api.telegram.org"

# Times as timedelta, which is where the library is going: without this, each RetryAfter warns (22.2 and on).
os.environ.setdefault("PTB_TIMEDELTA", "true")


class UpdatesRequest(HTTPXRequest):
    """Fetches updates; each one that the library cannot parse is mended, so that none holds up the others."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer's JSON, with bad updates mended."""
        answer: dict[str, Any] = HTTPXRequest.parse_json_payload(payload)
        result = answer.get("result")
        if isinstance(result, list):
            answer["result"] = [mended(update) for update in result]
        return answer


def make_bot(token: str, api_url: str = TELEGRAM_URL, seconds: float = 10.0) -> Bot:
    """A bot for one line. ``seconds`` bounds each phase of a call (connect, write, read).

    Two connection pools: a fetch that waits for updates must not hold up a send.
    """
    silence_libraries()
    base = (api_url or TELEGRAM_URL).rstrip("/")
    return Bot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=HTTPXRequest(32, seconds, seconds, seconds, seconds),
        get_updates_request=UpdatesRequest(1, seconds, seconds, seconds, seconds),
    )


async def close_bot(bot: Bot) -> None:
    """Close both pools. ``Bot.shutdown`` does nothing on a bot that was never initialized, and
    initializing would ask Telegram who we are before anything may start."""
    await asyncio.gather(*(request.shutdown() for request in bot._request))
