"""What counts as an e-mail address that staff can be mailed at. Stands on nothing: settings and service both ask it."""

from __future__ import annotations

import re

LONGEST = 254
"""Signs of an address, by RFC 5321."""
_PART = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_MAILABLE = re.compile(rf"{_PART}(\.{_PART})*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")


def is_mailable(email: str) -> bool:
    """False where a mail server may not take it: letters outside ASCII (é, ñ) need an extension that few relays have,
    and one such address must not stand among those who are called for danger."""
    return len(email) <= LONGEST and _MAILABLE.fullmatch(email) is not None


def not_mailable(email: str) -> str:
    """The sentence that refuses it."""
    shown = email.strip()[:60]
    if not email.isascii():
        return f'"{shown}" cannot be mailed: write the address with plain letters, without accents (a-z, not é or ñ).'
    return f'"{shown}" is not an e-mail address.'
