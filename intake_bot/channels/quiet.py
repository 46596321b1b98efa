"""Silencing the provider libraries' own logs: they write tokens, phone numbers and people's words.

httpx logs each URL at INFO, and a Telegram URL holds the bot's token; twilio logs the URL of a list with the
person's number in it; telegram logs an unreadable answer whole, at ERROR. We log what we need ourselves.
"""

from __future__ import annotations

import logging

LIBRARIES = ("aiohttp", "httpcore", "httpx", "requests", "telegram", "twilio", "urllib3")

_ABOVE_ALL = logging.CRITICAL + 10


def silence_libraries() -> None:
    """Set each library's logger above every level. Loggers already made below them are reset to inherit.

    A level is used and not a filter, because a filter on a logger does not see what its children log.
    """
    for name in LIBRARIES:
        logging.getLogger(name).setLevel(_ABOVE_ALL)
    for name in list(logging.root.manager.loggerDict):
        if name.startswith(tuple(f"{library}." for library in LIBRARIES)):
            logging.getLogger(name).setLevel(logging.NOTSET)
