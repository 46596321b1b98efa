"""Twilio's status callback -> DeliveryReport.

Callbacks come in any order and more than once: FINAL_STATES (service.ports) decides, not the order. Codes:
twilio.com/docs/api/errors; they stay in this file, only reasons travel on.
"""

from __future__ import annotations

from intake_bot.channels.sms.form import Pairs, as_mapping
from intake_bot.service.ports import DeliveryReport

STATES = {
    "accepted": "accepted",
    "scheduled": "accepted",
    "queued": "accepted",
    "sending": "accepted",
    "sent": "sent",
    "delivered": "delivered",
    "read": "delivered",
    "undelivered": "undelivered",
    "failed": "failed",
    "canceled": "failed",
}
"""MessageStatus -> our state. What is not here is not yet known and changes nothing."""

REASONS = {
    "21610": "opted_out",
    "30001": "queue_full",
    "30002": "misconfigured",  # account suspended
    "30003": "unreachable",
    "30004": "blocked",
    "30005": "bad_address",
    "30006": "landline",
    "30007": "filtered",
    "30008": "unknown",
    "30032": "not_registered",  # toll-free number not verified
    "30034": "not_registered",
    "30036": "expired",  # validity period over
}
"""ErrorCode -> our reason. Any other code is ``unknown``."""


def parse_status(outbox_id: int, pairs: Pairs) -> DeliveryReport | None:
    """What Twilio says of one text; None for a status that we do not know. ``outbox_id`` is from the URL."""
    form = as_mapping(pairs)
    state = STATES.get((form.get("MessageStatus") or form.get("SmsStatus") or "").lower())
    if state is None:
        return None
    code = form.get("ErrorCode", "")
    reason = REASONS.get(code, "unknown") if code and code != "0" else ""
    if state not in ("undelivered", "failed"):
        reason = ""
    sid = form.get("MessageSid") or form.get("SmsSid") or ""
    return DeliveryReport(outbox_id, sid, state, reason)
