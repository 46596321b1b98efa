"""Reactions by SMS: a phone writes out a heart or a thumb as a text that quotes ours ("Liked “...”").

iPhones do so in the phone's own language (as they were seen: English and Spanish), Android's Messages with the
emoji itself. Such a text is no one's words: quoted back, our own "reply STOP" would end the texts.
"""

from __future__ import annotations

import re

_QUOTE = r"[\s\u200a\u200b]*[\"\u201c\u201d\u201e\u00ab].*[\"\u201c\u201d\u00bb]\s*"
_EMOJI = r"[^\w\s\"]{1,16}"
_THING = (
    r"\s+(?:an? |una? )(?:\w+ )?(?:image|movie|attachment|message|sticker|photo|video|imagen|adjunto|mensaje|foto)\s*"
)
_SET = (
    "loved", "liked", "disliked", "laughed at", r"emphasi[sz]ed", "questioned", f"reacted {_EMOJI} to",
    "reacted with a sticker to", f"{_EMOJI} to",
    r"le encant[oó]", r"(?:no )?le gust[oó]", r"le dio risa", r"se ri[oó] de", r"exclam[oó] por", r"enfatiz[oó]",
    r"dud[oó] sobre", f"reaccion[oó] con {_EMOJI} a", f"{_EMOJI} a",
)  # fmt: skip
_TAKEN_BACK = (
    rf"removed (?:an? (?:heart|like|dislike|laugh|exclamation|question mark)|{_EMOJI}) from",
    rf"(?:elimin[oó]|quit[oó]) (?:(?:el|la|una?|su) [\w ]{{2,30}}|{_EMOJI}) de",
)


def _pattern(ways: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{'|'.join(ways)})(?:{_QUOTE}|{_THING})", re.IGNORECASE | re.DOTALL)


_SETS, _TAKES_BACK = _pattern(_SET), _pattern(_TAKEN_BACK)


def tapback(text: str) -> str:
    """``set`` or ``taken_back``; empty for a text of the person's own."""
    if _SETS.fullmatch(text):
        return "set"
    return "taken_back" if _TAKES_BACK.fullmatch(text) else ""
