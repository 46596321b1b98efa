"""What a failed call to Telegram means for the text. The library turns codes into exceptions; here they end."""

from __future__ import annotations

from datetime import timedelta

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from intake_bot.service.ports import Rejected, TryLater, Unsure, Verdict

_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


def seconds_of(value: float | timedelta) -> float:
    """RetryAfter's wait: the library gives whole seconds or a timedelta, by its version and settings."""
    return value.total_seconds() if isinstance(value, timedelta) else float(value)


def verdict_of(failure: BaseException) -> Verdict:
    """The verdict on a text whose sending failed like this. BadRequest is a NetworkError: it comes first."""
    if isinstance(failure, RetryAfter):
        return TryLater(seconds_of(failure.retry_after), "busy")
    if isinstance(failure, Forbidden):
        return Rejected("gone" if "deactivated" in failure.message.lower() else "blocked")
    if isinstance(failure, BadRequest):
        return Rejected(_reason(failure.message.lower()))
    if isinstance(failure, ChatMigrated):
        return Rejected("bad_address")
    if isinstance(failure, InvalidToken | Conflict):
        return Rejected("misconfigured")
    if isinstance(failure, NetworkError) and isinstance(failure.__cause__, _NEVER_SENT):
        return TryLater(10.0, "no_connection")
    if isinstance(failure, TimeoutError):
        return Unsure("timeout")
    return Unsure("broken_answer" if isinstance(failure, TelegramError) else "trouble")


def _reason(message: str) -> str:
    if "chat not found" in message or "peer_id_invalid" in message or "user not found" in message:
        return "bad_address"
    if "too long" in message:
        return "too_long"
    return "misconfigured"
