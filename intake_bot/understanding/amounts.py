"""A sum of money in words or figures: "about 800", "5k", "entre 200 y 300", "more than 2 grand", "nada"."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import NamedTuple

from intake_bot.engine.answers import AmountSaid, Unclear
from intake_bot.understanding.amounts_bounds import bounded, means_nothing
from intake_bot.understanding.amounts_numbers import MOST, Number, number_at
from intake_bot.understanding.asking_back import asks_back
from intake_bot.understanding.clean import lowered
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.spoken import spoken

_TOKEN = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[^\W\d_]+|[$€%+?!;:()]|[.,]|[-–—/~<>]")
_MOST_TOKENS = 120
_USD = word_set("""
    $ dollar dollars usd bucks buck dolar dolares dlls dls dll dollares dolars us$ dolarucos cash$ doll dollas
""")
_EUR = word_set("€ euro euros eur")
_PESOS = word_set("peso pesos varos lana mxn quetzales lempiras colones soles")
_CENTS = word_set("cent cents centavo centavos")
_MONEY = _USD | _EUR | _PESOS | _CENTS
_GOES_ON = word_set("""
    or to a and y o u about ish i it maybe for in de total w with because cuz por en ya mas menos more less at easy
    thank tops max maximum minimum min like give cash altogether so but pero each on from once plus if that is was
    were porque aprox aproximadamente todo lo los la el the of all combined tho though lol please que me mi my just
    right now between entre until hasta when cuando after before not no give would will they he she we thanks gracias
    i'd id im counting with con sin without out total totales nada solo only something algo te le nos fue fueron salio
    costo creo think guess probably an per al efectivo y_pico approx roughly around up down even exactly exactos
    exacto minimo maximo cuando mucho as far worth damage damages repair repairs bill bills loss losses perdidas
    gastos deposit insurance deductible there here
""")
_SIGNS = frozenset("$€%+?!;:().,-–—/~<>")
_RANGE_JOINS = word_set("to or a and y o u - – — / hasta through thru")

_VAGUE = word_set("few several many some unos_cuantos varios varias pico algo tantos cuantos something odd")
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
    low = lowered(text)
    words = [match[0] for match in _TOKEN.finditer(low)][: _MOST_TOKENS + 1]
    if not words or len(words) > _MOST_TOKENS or asks_back(text, spoken(text)):
        return Unclear()
    words = _apart(words)
    sums = _the_sums(_sums(words))
    if not sums:
        return AmountSaid(0, 0) if not _any_number(words) and means_nothing(words) else Unclear()
    if len(sums) > 1 and len({(one.least, one.most) for one in sums}) > 1:
        between = words[sums[-2].end : sums[-1].at]
        if not _CORRECTS.intersection(between):
            return Unclear()
    last = sums[-1]
    if last.most is not None and last.most > MOST:
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
    if said & _PESOS:
        return "MXN" if said & {"mxn", "mexicanos"} else ""
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
    second = _second(words, first)
    if second is not None:
        low, high, end = _shared(first, second)[0], second.value, second.end
        if low > high:
            return None
    named = (first.at > 0 and words[first.at - 1] in _MONEY) or (end < len(words) and words[end] in _MONEY)
    if end < len(words) and words[end] in _CENTS:
        low, high = low / 100, high / 100
    after = end + 1 if end < len(words) and words[end] in _MONEY else end
    if _is_other(words, first, after) or _turned_down(words, first.at):
        return None
    least, most = bounded(words, first.at, after, low, high, ranged=second is not None)
    counts = not named and after < len(words) and words[after] not in _GOES_ON and words[after] not in _SIGNS
    if (first.at and words[first.at - 1] in _VAGUE) or _VAGUE.intersection(words[after : after + 2]):
        return None
    return _Sum(first.at, end, least, most, named, counts)


def _second(words: list[str], first: Number) -> Number | None:
    """The other end of "A to B", "between A and B", "A o B"."""
    at = first.end
    if at < len(words) and words[at] in _MONEY:
        at += 1
    if at >= len(words) - 1 or words[at] not in _RANGE_JOINS:
        return None
    joins = words[at]
    at += 1
    while at < len(words) - 1 and words[at] in ("$", "€", "los", "like", "maybe", "even", "las", "como", "unos"):
        at += 1
    second = number_at(words, at)
    if second is None or second.value <= 0:
        return None
    between = first.at > 0 and any(
        word in ("between", "entre", "from", "de", "in") for word in words[max(0, first.at - 3) : first.at]
    )
    return second if joins not in ("and", "y", "/") or between else None


def _shared(first: Number, second: Number) -> tuple[float, float]:
    """ "2 to 3k", "tres o cuatrocientos", "5 or 600": the unit belongs to both."""
    low = first.value
    if first.unit == 1 and second.unit > 1 and low < second.value / second.unit:
        low *= second.unit
    elif first.unit == 1 and low < 10 and second.value >= 100 and second.value < 1000 and second.value % 100 == 0:
        low *= 100
    elif first.unit == 1 and low < 100 and second.value % 1000 == 0 and low < second.value / 1000 < 100:
        low *= 1000
    return low, second.value


_OTHER_AFTER = word_set("% percent am pm st nd rd th oclock porciento")
_YEARS = (1950, 2035)


def _is_other(words: list[str], first: Number, after: int) -> bool:
    """A share, an hour, a telephone number."""
    if after < len(words) and words[after] in _OTHER_AFTER:
        return True
    return words[first.at].isdigit() and len(words[first.at]) > 8


def _turned_down(words: list[str], at: int) -> bool:
    """ "not 500": no sum; but "not over 500" is one."""
    before = words[at - 2 : at] if at > 1 else words[:at]
    if before and (before[-1] in ("not", "isnt", "wasnt", "ni") or before == ["not", "even"]):
        return True
    return at > 1 and words[at - 1] == "no" and words[at - 2] != ","


def _the_sums(sums: list[_Sum]) -> list[_Sum]:
    """Those with a currency before those without; no number that counts things, and a year only where it is alone."""
    named = [one for one in sums if one.named]
    if named:
        return named
    plain = [one for one in sums if not one.counts]
    if len(plain) > 1:
        plain = [one for one in plain if not _YEARS[0] <= one.least <= _YEARS[1]] or plain
    return plain
