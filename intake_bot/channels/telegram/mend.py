"""Reading updates that the library cannot: a field it does not expect must not cost a person's words.

The library demands new fields as Telegram adds them ("`allows_revoting` is a required argument since Bot API
9.6"), and one bad field anywhere makes the whole update unreadable.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from telegram import Update

_MESSAGES = ("message", "edited_message")
_NEEDED = ("message_id", "date", "edit_date", "chat", "from", "text", "caption")
_ELSEWHERE = {"type": "hidden_user", "date": 0, "sender_user_name": "?"}
"""In place of where a text was forwarded from: somebody else's words must not become the sender's own."""


def read_update(data: Mapping[str, Any]) -> Update | None:
    """The update; failing that, only the words of its message; None when even these cannot be read."""
    for attempt in (dict(data), _words_only(data)):
        try:
            return Update.de_json(attempt, None)
        except Exception:  # noqa: BLE001, S112 - whatever is wrong, it must be acknowledged or it comes for ever
            continue
    return None


def mended(data: Any) -> dict[str, Any]:
    """The update as the library can read it; nothing but its id when nothing else can be read.

    For batches: one that raises would raise again at every fetch, and nobody behind it would be heard.
    """
    if not isinstance(data, dict) or not isinstance(data.get("update_id"), int):
        return {"update_id": 0}
    for attempt in (data, _words_only(data)):
        try:
            Update.de_json(dict(attempt), None)
        except Exception:  # noqa: BLE001, S112 - as above
            continue
        return attempt
    return {"update_id": data["update_id"]}


def _words_only(data: Mapping[str, Any]) -> dict[str, Any]:
    """Who wrote which words where, and nothing else."""
    kept: dict[str, Any] = {"update_id": data.get("update_id")}
    for name in _MESSAGES:
        message = data.get(name)
        if isinstance(message, dict):
            kept[name] = {key: message[key] for key in _NEEDED if key in message}
            if "forward_origin" in message or "forward_date" in message:
                kept[name]["forward_origin"] = dict(_ELSEWHERE)
    return kept
