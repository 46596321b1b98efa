"""Phone numbers and sums as people write them: read as those of the program's own country."""

from __future__ import annotations

import re

import phonenumbers
from babel.core import get_global
from babel.numbers import get_territory_currencies

from intake_bot.casework.program import Program

_WRITTEN = re.compile(r"(?:tel:)?\s*\+?[\d\s().\-\u2010-\u2015/]+")
"""Nothing but a number: of "Ana 415..., or her aunt's" one would have to guess."""


def country_of(program: Program) -> str:
    """``US``: where the program's time zone lies, else where its own phone is; "" where neither tells."""
    zone = str(get_global("zone_territories").get(program.time_zone) or "")
    if zone in phonenumbers.SUPPORTED_REGIONS:
        return zone
    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(program.phone, None)) or ""
    except phonenumbers.NumberParseException:
        return ""


def currency_of(program: Program) -> str:
    """``USD``: what is paid with in the program's country; "" where that is not known."""
    country = country_of(program)
    return next(iter(get_territory_currencies(country)), "") if country else ""


def normalise(number: str, country: str) -> str | None:
    """``(415) 555-0177`` in E.164, or None where no such number can exist. With a country code it may lie anywhere."""
    if not _WRITTEN.fullmatch(number.strip()):
        return None
    try:
        parsed = phonenumbers.parse(number, country or None)
    except phonenumbers.NumberParseException:
        return None
    if phonenumbers.is_possible_number_with_reason(parsed) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def shown(number: str) -> str:
    """``+14155550177`` as ``+1 415-555-0177``: the one form in which staff read a number."""
    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
