"""Making a Bot whose calls are bounded, go to any server, and cannot stumble over one bad update."""

from __future__ import annotations

import asyncio
import os
from typing import Any

from telegram import Bot, Update
from telegram.request import HTTPXRequest

from intake_bot.channels.quiet import silence_libraries

TELEGRAM_URL = "https://api.telegram.org"

# Times as timedelta, which is where the library is going: without this, each RetryAfter warns (22.2 and on).
os.environ.setdefault("PTB_TIMEDELTA", "true")


class UpdatesRequest(HTTPXRequest):
    """Fetches updates. One that the library cannot parse becomes an update with nothing but its id: else the
    whole batch would raise again at every fetch, and nobody behind it would be heard."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer's JSON, with bad updates emptied."""
        answer: dict[str, Any] = HTTPXRequest.parse_json_payload(payload)
        result = answer.get("result")
        if isinstance(result, list):
            answer["result"] = [_readable(update) for update in result]
        return answer


def _readable(update: Any) -> Any:
    try:
        Update.de_json(dict(update), None)
    except Exception:  # noqa: BLE001 - whatever is wrong with it, it is Telegram's shape and not ours
        return {"update_id": update.get("update_id", 0)} if isinstance(update, dict) else {"update_id": 0}
    return update


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
