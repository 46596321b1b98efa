"""Reading what Twilio holds of a text: its time, and whether its words are the ones we meant."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from typing import Any

TRIAL_PREFIX = "Sent from your Twilio trial account - "
"""A trial account puts this before every text."""


def day_of(at: float) -> str:
    """The UTC day, the finest that Twilio's DateSent filter promises (YYYY-MM-DD)."""
    return datetime.fromtimestamp(at, UTC).date().isoformat()


def when(held: Any) -> float:
    """Seconds since the epoch of a Message resource: created, or else sent (whole seconds, UTC)."""
    moment = held.date_created or held.date_sent
    return moment.timestamp() if isinstance(moment, datetime) else 0.0


def same_words(held: str, ours: str) -> bool:
    """The same text. A Messaging Service may have replaced quotes and dashes (its "smart encoding" is on by
    default), so only letters and digits are compared: taking a sent text for unsent would send it twice."""
    held = held.removeprefix(TRIAL_PREFIX)
    return held == ours or (bool(_bare(ours)) and _bare(held) == _bare(ours))


def _bare(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(character for character in folded if character.isalnum())
