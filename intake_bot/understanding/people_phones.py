"""A phone number written beside a name: found by a plain look at the digits, checked by phonenumbers."""

from __future__ import annotations

import re

import phonenumbers

_DIGITS = re.compile(r"\+?\(?[0-9](?:[0-9().\s-]{5,20})[0-9]")
_FEWEST, _MOST = 7, 15
_MOST_TRIES = 3
_BEFORE = re.compile(
    r"(?:[\s,;:-]+(?:(?:her|his|their|the|su|el|my|mi)\s+)?(?:number|phone|cell|tel|telefono|teléfono|cel|celular|numero|número|num|at|call|ph)"
    r"(?:\s+(?:is|es))?)?[\s,;:.#-]*$",
    re.IGNORECASE,
)
_MEXICAN = re.compile(r"[0-9]{2}[\s.-][0-9]{4}[\s.-][0-9]{4}")
REGION = "US"


def without_phone(text: str) -> tuple[str, str]:
    """The text without its number, and the number (E.164 where it can be dialled); as it is, and empty, without one."""
    if sum(char.isdigit() for char in text) < _FEWEST:
        return text, ""
    for tried, match in enumerate(_DIGITS.finditer(text)):
        if tried == _MOST_TRIES:
            break
        if _FEWEST <= sum(char.isdigit() for char in match[0]) <= _MOST:
            before = _BEFORE.sub("", text[max(0, match.start() - 40) : match.start()])
            rest = text[: max(0, match.start() - 40)] + before + text[match.end() :]
            return re.sub(r"\(\s*\)", "", rest).strip(), _written(match[0])
    return text, ""


def _written(found: str) -> str:
    if _MEXICAN.fullmatch(found):
        return found.strip()  # ten digits as ours, and grouped as no number of ours is
    try:
        number = phonenumbers.parse(found, REGION)
    except phonenumbers.NumberParseException:
        return found.strip()
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return found.strip()
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
