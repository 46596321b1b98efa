"""What a button carries back, in Telegram's 64 bytes: the text it hangs under, the question's number, the option's id.

The text is named because one chat may serve two parties, whose questions bear the same numbers.
"""

from __future__ import annotations

import re

from intake_bot.errors import ChannelError

MOST_BYTES = 64
"""core.telegram.org/bots/api#inlinekeyboardbutton: callback_data is 1 to 64 bytes."""

_DATA = re.compile(r"(?:(?P<text>[0-9a-f]{1,16})\.)?(?P<question>[0-9]{1,18}):(?P<option>.+)", re.ASCII | re.DOTALL)
"""Without a text: a button from before texts were named, which may still be on somebody's phone."""


def encode(outbox_id: int, question: int, option: str) -> str:
    """``text.question:option``. Raises ChannelError when a flow's option id is too long to travel."""
    data = f"{outbox_id:x}.{question}:{option}"
    if outbox_id < 0 or question < 0 or not option or len(data.encode()) > MOST_BYTES:
        raise ChannelError(f"The option {option!r} does not fit into a button ({MOST_BYTES} bytes).")
    return data


def decode(data: str | None) -> tuple[int, int, str] | None:
    """Text (0: not named), question and option; None for what we never made: a client may send any data."""
    found = _DATA.fullmatch(data or "")
    if found is None:
        return None
    outbox_id = int(found["text"] or "0", 16)
    if outbox_id >= 1 << 63:  # no row bears such a number
        return None
    return outbox_id, int(found["question"]), found["option"]
