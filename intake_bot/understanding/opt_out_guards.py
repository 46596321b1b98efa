"""Whether words of "no more texts" are meant for us and now: not of another, not denied, not for some hours only."""

from __future__ import annotations

from itertools import pairwise

from intake_bot.understanding.clauses import SOFT, Clauses, Spoken
from intake_bot.understanding.opt_out_guards_english import asked_not, forbidden, ordered, own_will, wished
from intake_bot.understanding.opt_out_guards_spanish import SEVERAL, polite, said_in_spanish, to_be_told, told_us
from intake_bot.understanding.opt_out_limits import LIMIT_CLASSES, LIMITS
from intake_bot.understanding.opt_out_people import IF, NOT, OTHERS, STAFF
from intake_bot.understanding.opt_out_words import NEVER_SLIPS, TEXTS
from intake_bot.understanding.phrases import word_set

_LIMITS = Clauses(LIMIT_CLASSES, LIMITS, NEVER_SLIPS)
_BACK = 12
"""Words of a sentence that are looked at before the clause."""
_OTHERS = OTHERS - STAFF - {"el"}
""" "El" without its accent is an article far more often than a man."""
_NAMED = 16
"""Words within which "them" may be the texts."""
_THEIR_NUMBER = frozenset(
    {("my", "number"), ("mi", "numero"), ("mi", "telefono"), ("mi", "celular"), ("mi", "contacto")}
)
_LOOSE = word_set("more again anymore mas nunca back else nada")
_ONWARD = {
    ("after", "this"), ("from", "now"), ("after", "today"), ("starting", "today"), ("starting", "now"),
    ("despues", "de", "esto"), ("despues", "de", "hoy"), ("despues", "de", "este"), ("a", "partir"), ("desde", "hoy"),
    ("de", "ahora", "en"), ("de", "hoy", "en"), ("for", "any", "reason"), ("in", "the", "future"), ("after", "that"),
    ("when", "your", "done"), ("when", "youre", "done"), ("once", "youre", "done"),
    ("when", "you", "are"), ("once", "you", "are"),
    ("cuando", "acaben"), ("cuando", "terminen"), ("cuando", "acabe"), ("cuando", "termine"), ("cuando", "terminemos"),
    ("despues", "de", "eso"), ("despues", "de", "esa"), ("despues", "de", "esta"), ("despues", "de", "ese"),
}  # fmt: skip
"""From now on is no limit."""
_DONT_IN_SPANISH = frozenset({"es_dont", "es_dont_one"})
_HOURS = word_set("hoy fuera entre mientras noche noches domingos")
"""Before "no me escriban": only then."""
_HOURS_FIRST = 3
"""Words of "at night, ..." before the comma."""
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
_LED = {"es_told": told_us, "es_passed": to_be_told}
_NEEDS_A_LEAD = frozenset({"not_you", "wished", *_LED})
"""Clauses that mean something only after other words."""


def meant(kind: str, said: Spoken, start: int, ends: list[int]) -> str:
    """``phrase`` or ``ambiguous`` where a clause found in a text is said to us and without a limit; else empty.

    ``ends``: where the clause may end, the longest last; it goes on over no pause.
    """
    if kind in _DONT_IN_SPANISH and (
        not _HOURS.isdisjoint(_breath(said, start)) or polite(said.words[start : start + 4])
    ):
        return ""
    end = next((end for end in reversed(ends) if not _broken(said, start, end)), 0)
    if not end or (kind != "threat" and _limited(kind, said, end)):
        return ""
    if kind == "exclaim":
        return "ambiguous" if said.breaks[start] else ""
    before = said.sentence(start, _BACK)
    if kind == "behalf":
        return "phrase" if IF.isdisjoint(before[-4:]) and "i" not in before[-1:] else ""
    if kind == "them":
        return _of_the_texts(said, start, before)
    if kind == "maybe":
        ours = _OTHERS.isdisjoint(before[-5:]) and (not before or own_will(said, start, before))
        return "ambiguous" if ours else ""
    if not before:
        return "" if kind in _NEEDS_A_LEAD else "phrase"
    if kind in _LED:
        return "phrase" if _LED[kind](before) else ""
    if kind in SEVERAL or kind == "es_dont_one":
        return said_in_spanish(kind, said, start, before)
    return "phrase" if _ENGLISH[kind](said, start, before) else ""


def _breath(said: Spoken, start: int) -> tuple[str, ...]:
    """The words before in the same breath; a few words and a comma belong to it ("de noche, no me escriban")."""
    first = start
    while first > max(0, start - _BACK) and (not said.breaks[first] or (first == start and said.breaks[first] == SOFT)):
        first -= 1
    words = said.words[first:start]
    return words if not said.breaks[start] or len(words) <= _HOURS_FIRST else ()


def _of_the_texts(said: Spoken, start: int, before: tuple[str, ...]) -> str:
    """ "(the texts upset me,) cut them off": about texts that were named shortly before."""
    near = said.words[max(0, start - _NAMED) : start]
    named = not TEXTS.isdisjoint(near) or not _THEIR_NUMBER.isdisjoint(pairwise(near))
    return "phrase" if named and _OTHERS.isdisjoint(before) and NOT.isdisjoint(before[-2:]) else ""


def _limited(kind: str, said: Spoken, end: int) -> bool:
    last = len(said.words)
    while end < last and not said.breaks[end] and said.words[end] in _LOOSE:
        end += 1
    if said.words[end : end + 2] in _ONWARD or said.words[end : end + 3] in _ONWARD:
        return False
    if end == last or said.breaks[end]:
        return False
    kinds = {found for found, _ in _LIMITS.at(said, end)}
    return _ALWAYS in kinds or _LIMITED_BY.get(kind, "") in kinds


def _broken(said: Spoken, start: int, end: int) -> bool:
    """A pause inside is another thought ("I had to stop. Texting me is fine"), one at every word is emphasis."""
    pauses = sum(1 for at in range(start + 1, end) if said.breaks[at])
    return 0 < pauses < end - start - 1
