"""A Twilio form as pairs: order, repeats and blanks kept, for the signature covers all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import parse_qsl

from intake_bot.errors import ChannelError

Pairs = Sequence[tuple[str, str]]

MOST_FIELDS = 500
"""Twilio sends about 25, and up to 3 for each of at most 10 pictures; more is not Twilio."""


def parse_form(body: bytes) -> list[tuple[str, str]]:
    """Read an ``application/x-www-form-urlencoded`` body. An empty parameter counts in the signature."""
    try:
        return parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="replace", max_num_fields=MOST_FIELDS)
    except ValueError as reason:
        raise ChannelError("The form from the SMS provider cannot be read.") from reason


def as_mapping(pairs: Pairs) -> Mapping[str, str]:
    """The first value of each name: Twilio repeats none that we read."""
    found: dict[str, str] = {}
    for name, value in pairs:
        found.setdefault(name, value)
    return found
