"""Whether words of "no more texts" are meant for us and now: not of another, not denied, not for some hours only."""

from __future__ import annotations

from intake_bot.understanding.clauses import Clauses, Spoken
from intake_bot.understanding.opt_out_guards_english import asked_not, forbidden, ordered, own_will, wished
from intake_bot.understanding.opt_out_guards_spanish import SEVERAL, said_in_spanish, told_us
from intake_bot.understanding.opt_out_limits import LIMIT_CLASSES, LIMITS
from intake_bot.understanding.opt_out_words import NEVER_SLIPS
from intake_bot.understanding.phrases import word_set

_LIMITS = Clauses(LIMIT_CLASSES, LIMITS, NEVER_SLIPS)
_BACK = 12
"""Words of a sentence that are looked at before the clause."""
_LOOSE = word_set("more again anymore mas nunca back else nada")
_ALWAYS = "any"
_LIMITED_BY = dict.fromkeys(("list", "es_list", "own_list"), "list") | dict.fromkeys(
    ("dont", "es_dont", "es_dont_one"), "dont"
)
"""Limits that only some kinds of clauses know: "not now", "off the program"."""
_ENGLISH = {
    "order": ordered,
    "list": ordered,
    "dont": forbidden,
    "not_you": asked_not,
    "own": own_will,
    "own_list": own_will,
    "threat": own_will,
    "wished": wished,
}
_NEEDS_A_LEAD = frozenset({"not_you", "wished", "es_told"})
"""Clauses that mean something only after other words."""


def meant(kind: str, said: Spoken, start: int, end: int) -> str:
    """``phrase`` or ``ambiguous`` where a clause found in a text is said to us and without a limit; else empty."""
    if _broken(said, start, end) or (kind != "threat" and _limited(kind, said, end)):
        return ""
    if kind == "exclaim":
        return "ambiguous" if said.breaks[start] else ""
    before = said.sentence(start, _BACK)
    if kind == "maybe":
        return "ambiguous" if not before or own_will(said, start, before) else ""
    if not before:
        return "" if kind in _NEEDS_A_LEAD else "phrase"
    if kind == "es_told":
        return "phrase" if told_us(before) else ""
    if kind in SEVERAL or kind == "es_dont_one":
        return said_in_spanish(kind, said, start, before)
    return "phrase" if _ENGLISH[kind](said, start, before) else ""


def _limited(kind: str, said: Spoken, end: int) -> bool:
    last = len(said.words)
    while end < last and not said.breaks[end] and said.words[end] in _LOOSE:
        end += 1
    if end == last or said.breaks[end]:
        return False
    kinds = {found for found, _ in _LIMITS.at(said, end)}
    return _ALWAYS in kinds or _LIMITED_BY.get(kind, "") in kinds


def _broken(said: Spoken, start: int, end: int) -> bool:
    """A pause inside is another thought ("I had to stop. Texting me is fine"), one at every word is emphasis."""
    pauses = sum(1 for at in range(start + 1, end) if said.breaks[at])
    return 0 < pauses < end - start - 1
