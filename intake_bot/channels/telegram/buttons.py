"""What a button carries back: the question's number and the option's id, in Telegram's 64 bytes."""

from __future__ import annotations

from intake_bot.errors import ChannelError

MOST_BYTES = 64
"""core.telegram.org/bots/api#inlinekeyboardbutton: callback_data is 1 to 64 bytes."""


def encode(question: int, option: str) -> str:
    """``question:option``. Raises ChannelError when a flow's option id is too long to travel."""
    data = f"{question}:{option}"
    if question < 0 or not option or len(data.encode()) > MOST_BYTES:
        raise ChannelError(f"The option {option!r} does not fit into a button ({MOST_BYTES} bytes).")
    return data


def decode(data: str | None) -> tuple[int, str] | None:
    """Question and option; None for what we never made: a client may send any data."""
    number, separator, option = (data or "").partition(":")
    if not separator or not option or not (number.isascii() and number.isdigit()) or len(number) > 18:
        return None
    return int(number), option
