"""The two ends of a range of money: "2 to 3k", "entre 200 y 300", "between 5000 and 100"."""

from __future__ import annotations

from collections.abc import Sequence

from intake_bot.understanding.amounts_numbers import Number, number_at
from intake_bot.understanding.phrases import word_set

_RANGE_JOINS = word_set("to or a and y o u - – — / hasta through thru")
_BETWEEN = frozenset({"between", "entre", "from", "de", "in"})


def second_end(words: Sequence[str], first: Number, money: frozenset[str]) -> Number | None:
    """The other end of "A to B", "between A and B", "A o B"."""
    at = first.end
    if at < len(words) and words[at] in money:
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
    return second if joins not in ("and", "y", "/") or is_between(words, first.at) else None


def is_between(words: Sequence[str], at: int) -> bool:
    """ "between 5000 and 100": its ends may come in any order."""
    return not _BETWEEN.isdisjoint(words[max(0, at - 3) : at])


def shared_least(first: Number, second: Number) -> float:
    """ "2 to 3k", "tres o cuatrocientos", "5 or 600": the least, where the unit belongs to both."""
    low = first.value
    if first.unit == 1 and second.unit > 1 and low < max(10, second.value / second.unit):
        low *= second.unit
    elif first.unit == 1 and low < 10 and low * 100 < second.value < 1000 and second.value % 100 == 0:
        low *= 100
    elif first.unit == 1 and low < 100 and second.value % 1000 == 0 and low < second.value / 1000 < 100:
        low *= 1000
    return low
