"""What came without words or beside them, as staff read it. It is never fetched: the kind is all there is."""

from __future__ import annotations

from collections.abc import Mapping

SENT: Mapping[str, str] = {
    "image": "Sent a photo",
    "video": "Sent a video",
    "animation": "Sent a moving picture",
    "voice": "Sent a voice note",
    "audio": "Sent a recording",
    "sticker": "Sent a sticker",
    "location": "Sent a place on a map",
    "contact": "Sent a contact card",
    "poll": "Sent a poll",
    "document": "Sent a file",
}
"""Kind of attachment (Inbound.attachments) -> what it says in the talk and the summary."""
KINDS: Mapping[str, str] = {
    "start": "Opened the Telegram link",
    "contact": "Shared their number",
    "media": "Sent a picture, a recording or a file",
    "forwarded": "Forwarded this text: words from elsewhere, not taken as an answer",
    "reaction": "Reacted to a text of ours",
    "edited": "Changed this text after sending it; the answer stands as it was",
    "blocked": "Blocked the bot",
    "unblocked": "Unblocked the bot",
    "call": "Called the number",
}
"""Kind of what was received (Inbound.kind) -> what is said of it beside its words, if it has any."""
IN_SUMMARY = frozenset({*SENT, "forwarded"})
"""Details of ``media_received`` that a summary tells; that somebody sent a heart or a blank is in the talk alone."""


def what_came(kind: str, attachments: tuple[str, ...]) -> tuple[str, ...]:
    """What stands beside, or in place of, the words of one reply."""
    sent = tuple(dict.fromkeys(f"{SENT.get(one, SENT['document'])} (not opened)" for one in attachments))
    about = (KINDS[kind],) if kind in KINDS and not (sent and kind in ("media", "contact")) else ()
    return (*about, *sent)
