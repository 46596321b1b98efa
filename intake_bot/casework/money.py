"""Sums as people write them: ``$350``, ``1,200.50``, ``350,50 €``."""

from __future__ import annotations

import re
from collections.abc import Mapping

_SIGNS = {"€": "EUR", "£": "GBP", "US$": "USD"}
_MARK = r"US\$|[$€£]|[A-Za-z]{3}"
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3})+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,}|\d+(?:[.,]\d{1,2})?"
_SUM = re.compile(rf"(?P<before>{_MARK})?\s*(?P<number>{_NUMBER})\s*(?P<after>{_MARK})?")
"""A point or comma before exactly three digits parts thousands; ``1.200`` alone may be either and is not read."""


def read_sum(text: str) -> tuple[str, str] | None:
    """The decimal as ``1200.50``, and the currency that the sum names itself ("" for none, or for a bare ``$``)."""
    found = _SUM.fullmatch(text.strip())
    if found is None or (found["before"] and found["after"] and found["before"] != "$"):
        return None
    mark = found["after"] or found["before"] or ""
    currency = "" if mark == "$" else _SIGNS.get(mark, mark.upper())
    number = found["number"]
    whole, point, cents = number, "", ""
    if ends := re.fullmatch(r"(.+)[.,](\d{1,2})", number):
        whole, point, cents = ends[1], ".", ends[2]
    return re.sub(r"[.,]", "", whole) + point + cents, currency


def with_sum(given: object, currency: str) -> object:
    """A claimed loss with its sum in the one form that is kept, and its currency: the one that is written, else
    ``currency``. What cannot be read stays as it is, to be named as a problem."""
    if not isinstance(given, Mapping) or not isinstance(amount := given.get("amount"), str):
        return given
    read = read_sum(amount)
    said = given.get("currency")
    if read is None or (said and read[1] and said != read[1]):
        return given
    known = said or read[1] or currency
    return {**given, "amount": read[0]} | ({"currency": known} if known else {})
