"""How many segments a text costs, by Twilio's published rules (its own counter: npm sms-segments-calculator).

GSM-7: 160 septets alone, 153 each when split; ``^{}\\[~]|€`` cost two and are never cut in half.
One character outside makes all of it UCS-2: 70 units alone, 67 each; an emoji is never cut in half.
Toll-free numbers: 152 and 66 each when split (CHANNELS.md; the counter does not know them).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

GSM7 = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM7_DOUBLE = frozenset("\f^{}\\[~]|€")
"""Sent as an escape and a character: two septets."""
GSM7_ALL = GSM7 | GSM7_DOUBLE

FIRST_MARK = "\u0300"
"""Nothing before it belongs to what it follows: a quick no for most letters."""
JOINER, NON_JOINER = "\u200d", "\u200c"
JOINED = frozenset("♀♂⚕⚖✈❤🌈🌾🍳🎓🎤🎨🏫🏭👦👧👨👩💋💻💼🔧🔬🗨🚀🚒")
"""What the counter keeps with the emoji before it, after a joiner: it knows emoji as of Unicode 10."""
SPACING = frozenset("\u0e33\u0eb3")
"""The vowels am of Thai and Lao, written with the letter before them."""
SKIN_TONES, TAGS = range(0x1F3FB, 0x1F400), range(0xE0020, 0xE0080)
EACH, EACH_TOLL_FREE = (153, 67), (152, 66)
"""GSM-7, UCS-2: what one of several segments holds."""


@dataclass(frozen=True, slots=True)
class Size:
    """``units`` are septets (GSM-7) or 16-bit units (UCS-2)."""

    encoding: str
    units: int
    segments: int


def measure(text: str, *, toll_free: bool = False) -> Size:
    """The size of one text; an empty one costs a segment, as any text does."""
    septets, wide = EACH_TOLL_FREE if toll_free else EACH
    used = frozenset(text)
    if used <= GSM7_ALL:
        costs = [] if used.isdisjoint(GSM7_DOUBLE) else [2 if c in GSM7_DOUBLE else 1 for c in text]
        return Size("GSM-7", sum(costs) or len(text), _packed(costs or len(text), 160, septets))
    if max(used) < FIRST_MARK:
        return Size("UCS-2", len(text), _packed(len(text), 70, wide))
    costs = [sum(2 if ord(c) > 0xFFFF else 1 for c in cluster) for cluster in clusters(text)]
    return Size("UCS-2", sum(costs), _packed(costs, 70, wide))


def outside_gsm7(text: str) -> str:
    """The characters that would turn this text into UCS-2, each once."""
    return "".join(dict.fromkeys(c for c in text if c not in GSM7_ALL))


def _packed(costs: Sequence[int] | int, alone: int, each: int) -> int:
    """Segments needed when no single cost may be split over two; a number is that many costs of one."""
    if isinstance(costs, int):
        return 1 if costs <= alone else -(-costs // each)
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
    if c in (JOINER, NON_JOINER) or c in SPACING or unicodedata.category(c)[0] == "M":
        return True
    if ord(c) in SKIN_TONES or ord(c) in TAGS:
        return True
    if current[-1] == JOINER:
        return c in JOINED
    return _is_flag_half(c) and len(current) == 1 and _is_flag_half(current)


def _is_flag_half(c: str) -> bool:
    return 0x1F1E6 <= ord(c) <= 0x1F1FF
