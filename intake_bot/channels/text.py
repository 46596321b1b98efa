"""Cleaning what came from a provider, as little as possible: a person's words are evidence of consent."""

from __future__ import annotations

import re
from collections.abc import Iterable

_E164 = re.compile(r"\+[1-9][0-9]{6,14}", re.ASCII)


def clean(text: str) -> str:
    """Drop NUL and mend lone surrogates; keep everything else, right-to-left marks and emoji included.

    NUL ends a text in PostgreSQL and a lone surrogate cannot be written as UTF-8: either would break the
    commit of everyone else's turn in the same batch. JSON may also carry one emoji as two surrogates:
    these are joined. A lone one becomes U+FFFD, so that a reader sees that something stood there.
    """
    if "\0" in text:
        text = text.replace("\0", "")
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def is_e164(number: str) -> bool:
    """True for a full international number (ITU-T E.164: + and up to 15 digits)."""
    return _E164.fullmatch(number) is not None


_LAYOUT = "application/smil"
"""How an MMS lays out its parts: nothing that somebody sent."""


def media_kinds(content_types: Iterable[str]) -> tuple[str, ...]:
    """What was attached, by kind and in order."""
    return tuple(media_kind(one) for one in content_types if not one.lower().startswith(_LAYOUT))


def media_kind(content_type: str) -> str:
    """The kind of an attachment (Inbound.attachments) from its MIME type; ``document`` if unnamed."""
    main, _, sub = content_type.lower().partition("/")
    if main in ("image", "audio", "video"):
        return main
    if "vlocation" in sub:  # an iPhone's own place, on a card that is no one's
        return "location"
    if "vcard" in sub:
        return "contact"
    return "document"
