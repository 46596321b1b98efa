"""What only an accent tells: "borré" is what I did, "borre" is an order; "él" is a man, "el" is an article."""

from __future__ import annotations

import re

_DID = re.compile(
    r"\b(borr|quit|saqu|elimin|bloque|dej|par|molest|retir|cancel|desactiv|cort|busqu|apagu|desconect|tach)[éÉ]\b"
    r"|(?<=\bnunca )(mand|envi)[éÉ]\b",
    re.IGNORECASE,
)
_DID_SO = re.compile(r"^(?:ya )?(?:me )?\w+é$|\b(?:me|los|les|te|baja) \w+é\b", re.IGNORECASE)
""" "Ya me borré (y siguen)" and "los bloqueé" are about us: read as it was."""
_HE = re.compile(r"\bél\b", re.IGNORECASE)


def told_by_accent(text: str) -> str:
    """The text with words that cannot be taken for an order or an article; folding would lose the difference."""
    if "él" in text or "Él" in text:
        text = _HE.sub("ella", text)
    if ("é" in text or "É" in text) and _DID.search(text) and not _DID_SO.search(text):
        text = _DID.sub(r"\g<0>pasado", text)
    return text
