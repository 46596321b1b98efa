"""Updates by webhook: is it Telegram who calls, what does it say, and telling Telegram where to call."""

from __future__ import annotations

import hmac
import json
import re
from typing import Any

from telegram import Bot
from telegram.error import TelegramError

from intake_bot.channels.telegram.inbound import ALLOWED_UPDATES
from intake_bot.errors import ChannelError, ForgedError, SetupError

HEADER = "X-Telegram-Bot-Api-Secret-Token"

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}", re.ASCII)


def check_secret(configured: str, given: str) -> None:
    """Raise ForgedError unless the header carries our secret; compared in constant time, as bytes, so that
    no guess is rewarded. An empty setting lets nobody in."""
    known = configured.encode()
    if not known or not hmac.compare_digest(known, given.encode("utf-8", "surrogateescape")):
        raise ForgedError("The secret of the Telegram webhook is missing or wrong.")


def parse_body(body: bytes) -> dict[str, Any]:
    """The update as JSON. Raises ChannelError for what is not a JSON object."""
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        raise ChannelError("The body from Telegram is not JSON.") from None
    if not isinstance(update, dict):
        raise ChannelError("The body from Telegram is not an update.")
    return update


async def register(bot: Bot, url: str, secret: str) -> None:
    """Tell Telegram to call ``url`` with ``secret``. What waits there is kept. Raises SetupError for a secret
    that Telegram would refuse, ChannelError when it does not accept the address."""
    if not _SECRET.fullmatch(secret):
        raise SetupError("INTAKE_TELEGRAM_SECRET needs 1 to 256 of the characters A-Z, a-z, 0-9, _ and -.")
    try:
        await bot.set_webhook(url, allowed_updates=ALLOWED_UPDATES, secret_token=secret, drop_pending_updates=False)
    except TelegramError:
        raise ChannelError(
            f"Telegram did not accept {url} as webhook: it must be https, on port 443, 80, 88 or 8443, "
            "with a valid certificate."
        ) from None
