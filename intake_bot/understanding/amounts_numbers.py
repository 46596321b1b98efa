"""Numbers in figures and words, en and es: "1,250", "2.5k", "twenty five hundred", "dos mil quinientos"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_UNIT_WORDS = """
    zero/cero one/un/uno/una two/dos three/tres four/cuatro five/cinco six/seis seven/siete eight/ocho
    nine/nueve ten/diez eleven/once twelve/doce thirteen/trece fourteen/catorce fifteen/quince
    sixteen/dieciseis seventeen/diecisiete eighteen/dieciocho nineteen/diecinueve twenty/veinte
    veintiuno/veintiun veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho
    veintinueve
"""
_TEN_WORDS = """
    thirty/treinta forty/cuarenta/fourty fifty/cincuenta sixty/sesenta seventy/setenta eighty/ochenta ninety/noventa
"""
_UNITS = {word: value for value, words in enumerate(_UNIT_WORDS.split()) for word in words.split("/")}
_TENS = {word: value * 10 for value, words in enumerate(_TEN_WORDS.split(), 3) for word in words.split("/")}
_HUNDREDS = {
    "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500,
    "seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900, "trecientos": 300,
    "ochosientos": 800, "dosientos": 200, "seisientos": 600, "kinientos": 500, "quinietos": 500, "cuatrosientos": 400,
    "novesientos": 900, "tresientos": 300, "setesientos": 700, "sietecientos": 700, "nuevecientos": 900,
}  # fmt: skip
_TIMES_WORDS = {
    100: "hundred hundreds hundo cientos hunderd hundered",
    1000: "thousand thousands thou thousnd grand grands k mil gs racks rack bands lucas m",
    1_000_000: "million millon millones",
}
_TIMES = {word: value for value, words in _TIMES_WORDS.items() for word in words.split()}
_COUPLE = (("couple", "of"), ("couple",), ("par", "de"))
_FIGURES = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
MOST = 10**9


class Number(NamedTuple):
    """A number from ``at`` to ``end``. ``unit``: what it was multiplied by in words ("3 hundred"), 1 for none."""

    at: int
    end: int
    value: float
    unit: int


def number_at(words: Sequence[str], at: int) -> Number | None:
    """The longest number that begins there."""
    if words[at][0].isdigit():
        value = figures(words[at])
        return None if value is None else _multiplied(words, at, at + 1, value)
    if words[at] in ("half", "medio") and tuple(words[at + 1 : at + 3]) in (("a", "grand"), ("a", "thousand")):
        return Number(at, at + 3, 500, 1000)
    start = at + 1 if words[at] in ("a", "un") and at + 1 < len(words) and words[at + 1] in ("couple", "par") else at
    for couple in _COUPLE:
        if tuple(words[start : start + len(couple)]) == couple:
            found = _multiplied(words, at, start + len(couple), 2)
            return found if found.unit > 1 else None
    if words[at] == "a" and at + 1 < len(words) and words[at + 1] in ("hundred", "thousand", "grand", "million"):
        return _said(words, at, at + 1, 1)
    if (
        words[at] in _UNITS
        or words[at] in _TENS
        or words[at] in _HUNDREDS
        or words[at] in ("mil", "thousand", "hundred")
    ):
        return _said(words, at, at, 0)
    return None


def figures(token: str) -> float | None:
    """1,250 and 1.250 are thousands; 45.50 and 12,5 have a fraction."""
    match = _FIGURES.match(token)
    if match is None or len(match[0]) > 15:
        return None
    text = match[0]
    last = max(text.rfind("."), text.rfind(","))
    if last < 0:
        return float(text)
    whole, fraction = text[:last].replace(".", "").replace(",", ""), text[last + 1 :]
    return (
        float(whole + fraction) if len(fraction) == 3 else float(f"{whole}.{fraction}") if len(fraction) <= 2 else None
    )


def _multiplied(words: Sequence[str], at: int, end: int, value: float) -> Number:
    unit = 1
    while end < len(words) and words[end] in _TIMES and unit < 1_000_000:
        unit *= _TIMES[words[end]]
        end += 1
    total = value * unit
    if unit == 1000 and end < len(words):  # "15 mil 500"
        rest = (
            number_at(words, end)
            if words[end] in _HUNDREDS or (words[end].isdigit() and len(words[end]) == 3)
            else None
        )
        if rest is not None and rest.unit == 1 and rest.value < 1000:
            return Number(at, rest.end, total + rest.value, 1)
    return Number(at, end, total, unit)


def _said(words: Sequence[str], at: int, start: int, begun: int) -> Number | None:
    """A number in words, part by part; "six fifty" is 650 and "twelve fifty" 1250."""
    total, part, end, unit = 0, begun, start, 1
    last = 0
    while end < len(words):
        word = words[end]
        if word in _TIMES and (part or word in ("mil", "hundred", "thousand")):
            times = _TIMES[word]
            if times == 100:
                part = (part or 1) * 100
            else:
                total, part = total + (part or 1) * times, 0
            unit = times
        elif word in _HUNDREDS and part == 0:
            part, unit = _HUNDREDS[word], 1
        elif word in _TENS and part % 100 == 0:
            part, unit = part + _TENS[word], 1
        elif word in _UNITS and (part % 100 == 0 or (part % 100 >= 20 and part % 10 == 0 and _UNITS[word] < 10)):
            part, unit = part + _UNITS[word], 1
        elif (word in _TENS or _UNITS.get(word, 0) >= 10) and 0 < part < 20 and not total and last == end - 1:
            part, unit = part * 100 + _TENS.get(word, _UNITS.get(word, 0)), 1
        elif word in ("y", "and") and end + 1 < len(words) and _joins(words[end + 1], part, total):
            end += 1
            continue
        elif total and part == 0 and unit == 1000 and word.isdigit() and len(word) == 3:  # "mil 200"
            part, unit = int(word), 1
        else:
            break
        last, end = end, end + 1
    value = total + part
    return Number(at, end, value, unit) if end > start else None


def _joins(word: str, part: int, total: int) -> bool:
    if word in _UNITS and _UNITS[word] < 10 and part % 100 >= 30 and part % 10 == 0:
        return True  # "treinta y cinco"
    if total and part == 0 and word.isdigit() and len(word) == 3:
        return True  # "a thousand and 200"
    return ((word in _UNITS or word in _TENS) and part >= 100 and part % 100 == 0) or (
        bool(total) and part == 0 and word in _UNITS
    )
