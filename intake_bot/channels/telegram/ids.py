"""Provider ids of Telegram: stable names for what has no id of its own that lasts.

Update ids start again at random after an idle week, so they cannot tell a repetition from something new.
Message ids are unique within a chat of a bot for good. These names hold the chat id, which identifies a
person: storage seals them or keeps their HMAC.
"""

from __future__ import annotations

import re

_MESSAGE = re.compile(r"telegram:(?P<line>[a-z]+):(?P<chat>-?[0-9]+):m(?P<message>[0-9]+)(?::e[0-9]+)?")


def message_id(line: str, chat: int | str, message: int, edited: int = 0) -> str:
    """A text in a chat, in or out; ``edited``: when it was changed, seconds since the epoch."""
    return f"telegram:{line}:{chat}:m{message}" + (f":e{edited}" if edited else "")


def tap_id(line: str, callback: str) -> str:
    """A tap on a button."""
    return f"telegram:{line}:tap:{callback}"


def member_id(line: str, chat: int, at: int, status: str) -> str:
    """The bot was blocked or unblocked."""
    return f"telegram:{line}:{chat}:{status}:{at}"


def reaction_id(line: str, chat: int | str, message: int, at: int, mark: str) -> str:
    """Reactions under a text, as they then stood: several may be set within a second."""
    return f"telegram:{line}:{chat}:r{message}:{at}:{mark}"


def update_id(line: str, update: int | str) -> str:
    """Something of unknown kind, which has no effect: a clash after an idle week loses nothing."""
    return f"telegram:{line}:update:{update}"


def read_message_id(provider_id: str) -> tuple[str, int, int] | None:
    """(line, chat, message) of what ``message_id`` made; None for anything else."""
    found = _MESSAGE.fullmatch(provider_id)
    return (found["line"], int(found["chat"]), int(found["message"])) if found else None
