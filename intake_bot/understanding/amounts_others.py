"""Numbers beside a sum that are none: a telephone, a case, a share, an hour, a year, half of something."""

from __future__ import annotations

import re
from collections.abc import Sequence

from intake_bot.understanding.phrases import word_set

_PHONE = re.compile(
    r"(?<![0-9$€.,])(?:"
    r"\+[0-9][0-9().\s-]{6,18}[0-9]"  # +52 55 1234 5678
    r"|(?:1[\s.-]?)?\(?[0-9]{3}\)?[\s.-]?[0-9]{3}[\s.-][0-9]{4}"  # (415) 555-0177
    r"|[0-9]{2}[\s.-][0-9]{4}[\s.-][0-9]{4}"  # 55 1234 5678
    r"|[0-9]{3}[\s.-]0[0-9]{3}"  # 555-0177
    r"|[0-9]{9,}"
    r")(?![0-9]|[.,][0-9])"
)
_OS = re.compile(r"(?<=[0-9])oo+\b|(?<=\$[0-9])o\b")
_SPACED = re.compile(r"(?<![0-9.,])([0-9]{1,3})((?: [0-9]{3})+)(?![0-9]|,[0-9]{3})")
_NUMBERED = word_set("""
    zip cp postal case caso expediente folio codigo apt apto apartment room unit page iphone galaxy xbox playstation ps
    ticket invoice factura route ruta highway calle street section line number numero # telephone ext extension
""")
"""Words whose number is a name: "case 2026", "iphone 14"."""
_PARTS = word_set("half mitad third tercio quarter double doble twice triple")
_OTHER_AFTER = word_set("% percent am pm st nd rd th oclock porciento")
_EACH = word_set("each apiece per cada weekly monthly daily semanales mensuales diarios")
_A = word_set("a an por al la every")
_SPANS = word_set("day week month hour night piece dia semana mes hora noche quincena pieza")
_WHEN = word_set("in en since desde year ano del early late around")
_YEARS = range(1950, 2036)
_MOST_LETTERS = 8


def without_phones(low: str) -> str:
    """The text without its telephone numbers: no part of one is a sum."""
    return _PHONE.sub(" ; ", low)


def written_plainly(low: str) -> str:
    """ "3oo" and "10 000" as "300" and "10000". "3 500" may be two numbers, and stays as it is."""
    low = _OS.sub(lambda match: "0" * len(match[0]), low)
    return _SPACED.sub(lambda match: _joined(low, match), low)


def _joined(low: str, match: re.Match[str]) -> str:
    money = low[: match.start()].rstrip().endswith(("$", "€")) or low[match.end() :].lstrip(" ")[:1] in ("$", "€")
    return match[0].replace(" ", "") if money or match[2].endswith(" 000") else match[0]


def in_groups(words: Sequence[str], first: int, end: int) -> bool:
    """ "1 200": one sum or two numbers, nobody can tell."""
    alone = words[first].isdigit() and len(words[first]) <= 3 and end == first + 1
    return alone and end < len(words) and words[end][0].isdigit() and len(words[end].partition(".")[0]) == 3


def is_other(words: Sequence[str], at: int, after: int) -> bool:
    """A share, an hour, a long figure, half of a sum, the number that a thing is called by."""
    if after < len(words) and words[after] in _OTHER_AFTER:
        return True
    if _PARTS.intersection(words[max(0, at - 2) : at]) or (at and words[at - 1] in _NUMBERED):
        return True
    return words[at].isdigit() and len(words[at]) > _MOST_LETTERS


def is_each(words: Sequence[str], at: int, after: int) -> bool:
    """ "150 each", "120 a day", "3 x 200": how much that is in all was not said."""
    if "x" in (*words[max(0, at - 2) : at], *words[after : after + 1]):
        return True
    rest = tuple(words[after : after + 2])
    return bool(rest) and (rest[0] in _EACH or (len(rest) > 1 and rest[0] in _A and rest[1] in _SPANS))


def is_year(words: Sequence[str], at: int, value: float) -> bool:
    """ "in 2000", or any that is not round."""
    return value in _YEARS and (value % 50 > 0 or (at > 0 and words[at - 1] in _WHEN))
