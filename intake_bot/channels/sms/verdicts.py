"""What a failed call to Twilio means for the text: the one place that knows its codes at creation.

Sources: twilio.com/docs/api/errors/<code>; CHANNELS.md lists those that were looked up.
"""

from __future__ import annotations

import aiohttp
from twilio.base.exceptions import (
    TwilioRestException,
    TwilioServiceException,
)

from intake_bot.service.ports import Rejected, TryLater, Unsure, Verdict

REJECTED = {
    21211: "bad_address",
    21214: "bad_address",
    21217: "bad_address",
    21265: "bad_address",
    21266: "bad_address",  # To is From
    21610: "opted_out",
    21614: "bad_address",
    21617: "too_long",
    21635: "landline",
}
"""Code -> reason of a text that will never be taken. Any other refusal (4xx) is ``misconfigured``: 20003
wrong token, 21408 region not enabled, 21606 From is not ours, 21608 trial account, 21703 empty service."""

BUSY_SECONDS = {20429: 5.0, 21611: 120.0, 30001: 120.0, 63038: 3600.0}
"""Code -> how long to wait: too many calls at once; our number's queue is full (it drains one segment a
second); the account's daily limit is reached."""


def verdict_of(failure: BaseException) -> Verdict:
    """The verdict on a text whose creation failed like this. Refused is certain, broken off is not."""
    if isinstance(failure, TwilioRestException | TwilioServiceException):
        return _refused(int(failure.status or 0), int(failure.code or 0))
    if isinstance(failure, aiohttp.ClientConnectorError):
        return TryLater(10.0, "no_connection")  # name, TCP or TLS failed: nothing was sent
    if isinstance(failure, TimeoutError):
        return Unsure("timeout")
    return Unsure("broken_answer")


def _refused(status: int, code: int) -> Verdict:
    if code in REJECTED:
        return Rejected(REJECTED[code])
    if code in BUSY_SECONDS or status == 429:
        return TryLater(BUSY_SECONDS.get(code, 5.0), "busy")
    if 400 <= status < 500 and status != 408:
        return Rejected("misconfigured")
    return Unsure("provider_trouble")
