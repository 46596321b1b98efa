"""A sum of money in words or figures: "about 800", "5k", "entre 200 y 300", "more than 2 grand", "nada"."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import NamedTuple

from intake_bot.engine.answers import AmountSaid, Unclear
from intake_bot.understanding.amounts_between import is_between, second_end, shared_least
from intake_bot.understanding.amounts_bounds import bounded, means_nothing
from intake_bot.understanding.amounts_numbers import MOST, Number, number_at
from intake_bot.understanding.amounts_others import (
    in_groups,
    is_each,
    is_other,
    is_year,
    without_phones,
    written_plainly,
)
from intake_bot.understanding.asking_back import asks_back
from intake_bot.understanding.clean import lowered
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.spoken import spoken

_TOKEN = re.compile(r"[0-9]+(?:[.,][0-9]+)*|m\.n\.|[^\W\d_]+|[$€%#+?!;:()]|[.,]|[-–—/~<>]")
_MOST_TOKENS = 120
_USD = word_set("""
    $ dollar dollars usd bucks buck dolar dolares dlls dls dll dollares dolars us$ dolarucos cash$ doll dollas
""")
_EUR = word_set("€ euro euros eur")
_PESOS = word_set("peso pesos varos lana mxn quetzales lempiras colones soles")
_CENTS = word_set("cent cents centavo centavos")
_MEXICAN = frozenset({"mxn", "mx", "mn", "m.n.", "mexicanos"})
_MONEY = _USD | _EUR | _PESOS | _CENTS | _MEXICAN
_GOES_ON = word_set("""
    or to a and y o u about ish i it maybe for in de total w with because cuz por en ya mas menos more less at easy
    thank tops max maximum minimum min like give cash altogether so but pero each on from once plus if that is was
    were porque aprox aproximadamente minus del todo lo los la el the of all combined tho though lol please que me mi my
    just right now between entre until hasta when cuando after before not no give would will they he she we thanks
    gracias i'd id im counting with con sin without out total totales nada solo only something algo te le nos fue
    fueron salio costo creo think guess probably an per al efectivo y_pico approx roughly around up down even
    exactly exactos exacto minimo maximo cuando mucho as far worth damage damages repair repairs bill bills loss
    losses perdidas gastos deposit insurance deductible there here
""")
_SIGNS = frozenset("$€%+?!;:().,-–—/~<>")

_MOST_COUNTED = 31
"""A bare number up to this beside a sum of money counts something: days, windows."""
_VAGUE = word_set("few several many some unos_cuantos varios varias pico algo tantos cuantos something odd")
_UNTOLD = -1.0
"""The least of a sum of which nobody can tell what it is: "800-200"."""
_CORRECTS = word_set("wait actually digo perdon sorry mean meant espera espere rather oops no")


class _Sum(NamedTuple):
    """A number that may be money; ``named``: its currency stands beside it; ``counts``: a thing is counted by it."""

    at: int
    end: int
    least: float
    most: float | None
    named: bool
    counts: bool


def amount(text: str) -> AmountSaid | Unclear:
    """The sum that a text names; Unclear for none, or two of which neither is the sum."""
    low = written_plainly(without_phones(lowered(text)))
    words = [match[0] for match in _TOKEN.finditer(low)][: _MOST_TOKENS + 1]
    if not words or len(words) > _MOST_TOKENS or asks_back(text, spoken(text)):
        return Unclear()
    words = _apart(words)
    sums = _the_sums(words, _sums(words))
    if not sums:
        return AmountSaid(0, 0) if not _any_number(words) and means_nothing(words) else Unclear()
    if len(sums) > 1 and len({(one.least, one.most) for one in sums}) > 1:
        between = words[sums[-2].end : sums[-1].at]
        if not _CORRECTS.intersection(between):
            return Unclear()
    last = sums[-1]
    if last.least < 0 or (last.most is not None and last.most > MOST):
        return Unclear()
    return AmountSaid(math.floor(last.least), None if last.most is None else math.ceil(last.most), _currency(words))


def _apart(words: list[str]) -> list[str]:
    """ "doesnt" as "does", "not": the phrases are written so."""
    found: list[str] = []
    for word in words:
        found.extend(("do", "not") if word in ("dont", "doesnt") else ("did", "not") if word == "didnt" else (word,))
    return found


def _any_number(words: list[str]) -> bool:
    return any(word[0].isdigit() and word != "0" for word in words)


def _currency(words: Sequence[str]) -> str:
    said = set(words)
    if said & (_PESOS | _MEXICAN):
        return "MXN" if said & _MEXICAN else ""
    return "USD" if said & _USD else "EUR" if said & _EUR else ""


def _sums(words: list[str]) -> list[_Sum]:
    found: list[_Sum] = []
    at = 0
    while at < len(words):
        number = number_at(words, at)
        if number is None or number.end <= at:
            at += 1
            continue
        one = _sum(words, number)
        if one is not None:
            found.append(one)
        at = max(one.end if one is not None else at + 1, number.end)
    return found


def _sum(words: list[str], first: Number) -> _Sum | None:
    """The number with its range, its bounds and its currency; None for what is plainly no sum."""
    low, high, end = first.value, first.value, first.end
    if in_groups(words, first.at, end):
        return _Sum(first.at, end + 1, _UNTOLD, None, named=False, counts=False)
    second = second_end(words, first, _MONEY)
    if second is not None:
        low, high, end = shared_least(first, second), second.value, second.end
        if low > high and not is_between(words, first.at):
            return _Sum(first.at, end, _UNTOLD, None, named=False, counts=False)
        low, high = min(low, high), max(low, high)
    named = (first.at > 0 and words[first.at - 1] in _MONEY) or (end < len(words) and words[end] in _MONEY)
    if end < len(words) and words[end] in _CENTS:
        low, high = low / 100, high / 100
    after = end + 1 if end < len(words) and words[end] in _MONEY else end
    if is_other(words, first.at, after) or _turned_down(words, first.at):
        return None
    if is_each(words, first.at, after):
        return _Sum(first.at, end, _UNTOLD, None, named=named, counts=False)
    least, most = bounded(words, first.at, after, low, high, ranged=second is not None)
    counts = not named and after < len(words) and words[after] not in _GOES_ON and words[after] not in _SIGNS
    if (first.at and words[first.at - 1] in _VAGUE) or _VAGUE.intersection(words[after : after + 2]):
        return None
    return _Sum(first.at, end, least, most, named, counts)


def _turned_down(words: list[str], at: int) -> bool:
    """ "not 500": no sum; but "not over 500" is one."""
    before = words[at - 2 : at] if at > 1 else words[:at]
    if before and (before[-1] in ("not", "isnt", "wasnt", "ni") or before == ["not", "even"]):
        return True
    return at > 1 and words[at - 1] == "no" and words[at - 2] != ","


def _the_sums(words: list[str], sums: list[_Sum]) -> list[_Sum]:
    """Those with a currency, where all others are small; no number that counts things, and a year only alone."""
    if (both := _between_bounds(sums)) is not None:
        return [both]
    named = [one for one in sums if one.named]
    plain = [one for one in sums if not one.counts and not one.named]
    if len(sums) > 1:
        plain = [one for one in plain if not is_year(words, one.at, one.least)] or plain * (not named)
    if not named:
        return plain
    return sorted([*named, *(one for one in plain if one.least > _MOST_COUNTED)])


def _between_bounds(sums: list[_Sum]) -> _Sum | None:
    """ "over 500 under 1000"."""
    if len(sums) != 2:
        return None
    over, under = sorted(sums, key=lambda one: one.most is not None)
    if over.most is not None or under.least != 0 or under.most is None or not 0 <= over.least < under.most:
        return None
    return _Sum(sums[0].at, sums[1].end, over.least, under.most, over.named or under.named, counts=False)
