"""The field's words for staff about a safety concern: what it is about, how sure the reading is, how it stands."""

from __future__ import annotations

from collections.abc import Mapping

from intake_bot.casework.tasks import SafetyConcern

CONCERNS: Mapping[str, str] = {
    "self_harm": "May want to harm themselves",
    "threat_to_other": "A threat to someone",
    "abuse_now": "May be being harmed now",
    "fear_of_other_party": "Afraid of someone in the case",
    "pressured": "May be pressed to take part",
    "intoxicated": "May be drunk or drugged",
    "order_violated": "A court order may have been broken",
}
TIERS: Mapping[str, str] = {"clear": "clear words", "possible": "possible"}


def concern_text(concern: SafetyConcern) -> str:
    """``May want to harm themselves (clear words)``."""
    kind = CONCERNS.get(concern.kind) or concern.kind.replace("_", " ").capitalize()
    return f"{kind} ({TIERS.get(concern.tier, concern.tier)})"


def seen_text(concern: SafetyConcern) -> str:
    """Whether a human has looked, and what they said of it."""
    if concern.misread_by:
        return f"read wrongly, says {concern.misread_by}"
    return f"seen by {concern.seen_by}" if concern.seen_by else "NOT SEEN YET"
