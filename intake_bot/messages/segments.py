"""How many segments a text costs, by Twilio's published rules (its own counter: npm sms-segments-calculator).

GSM-7: 160 septets alone, 153 each when split; ``^{}\\[~]|€`` cost two and are never cut in half.
One character outside makes all of it UCS-2: 70 units alone, 67 each; an emoji is never cut in half.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

GSM7 = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM7_DOUBLE = frozenset("\f^{}\\[~]|€")
"""Sent as an escape and a character: two septets."""
GSM7_ALL = GSM7 | GSM7_DOUBLE

JOINER, SELECTORS = "\u200d", frozenset("\ufe0e\ufe0f\u20e3")


@dataclass(frozen=True, slots=True)
class Size:
    """``units`` are septets (GSM-7) or 16-bit units (UCS-2)."""

    encoding: str
    units: int
    segments: int


def measure(text: str) -> Size:
    """The size of one text; an empty one costs a segment, as any text does."""
    if all(c in GSM7_ALL for c in text):
        costs = [2 if c in GSM7_DOUBLE else 1 for c in text]
        return Size("GSM-7", sum(costs), _packed(costs, 160, 153))
    costs = [sum(2 if ord(c) > 0xFFFF else 1 for c in cluster) for cluster in clusters(text)]
    return Size("UCS-2", sum(costs), _packed(costs, 70, 67))


def outside_gsm7(text: str) -> str:
    """The characters that would turn this text into UCS-2, each once."""
    return "".join(dict.fromkeys(c for c in text if c not in GSM7_ALL))


def _packed(costs: Iterable[int], alone: int, each: int) -> int:
    """Segments needed when no single cost may be split over two."""
    costs = list(costs)
    if sum(costs) <= alone:
        return 1
    segments, free = 1, each
    for cost in costs:
        if cost > free:
            segments, free = segments + 1, each
        free -= cost
    return segments


def clusters(text: str) -> Iterator[str]:
    """What a reader sees as one character: an emoji with its parts, a letter with its marks."""
    current = ""
    for c in text:
        if current and _belongs(current, c):
            current += c
            continue
        if current:
            yield current
        current = c
    if current:
        yield current


def _belongs(current: str, c: str) -> bool:
    if c == JOINER or c in SELECTORS or unicodedata.combining(c) or 0x1F3FB <= ord(c) <= 0x1F3FF:
        return True
    if current[-1] == JOINER:
        return True
    return _is_flag_half(c) and len(current) == 1 and _is_flag_half(current)


def _is_flag_half(c: str) -> bool:
    return 0x1F1E6 <= ord(c) <= 0x1F1FF
