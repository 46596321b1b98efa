"""Any number of options in one text: "1 3", "1,3", "mon wed", "lunes y miércoles"."""

from __future__ import annotations

import re

from intake_bot.engine.answers import ChosenSeveral, Unclear
from intake_bot.understanding.choices import choice, near
from intake_bot.understanding.clean import fold, is_plain, lowered
from intake_bot.understanding.days import ORDER, days_at
from intake_bot.understanding.menu import Menu
from intake_bot.understanding.numbers import word_number
from intake_bot.understanding.phrases import bare, word_set

_BETWEEN = word_set("and y e or o u also plus tambien with the los las el la on both")
_ALL = frozenset({"all", "all of them", "all of these", "todos", "todas", "todo", "everything"})
_RANGE = re.compile(r"[0-9]\s?(?:-|–|—|to |a )\s?[0-9]")
_DASH = re.compile(r"(?<=[a-z])\s?[-–—]\s?(?=[a-z])")
_MOST_WORDS = 40


def several(text: str, folded: str, menu: Menu) -> ChosenSeveral | Unclear:
    """Every word of the text must belong to an option or stand between two; else it is unclear."""
    if menu.strict and not is_plain(text):
        return Unclear()
    whole = choice(text, folded, menu)
    if not isinstance(whole, Unclear):
        return ChosenSeveral((whole.option,))
    if bare(folded) in _ALL and not menu.strict:
        return _in_order(set(menu.numbered) - set(menu.alone), menu)
    low = lowered(text)
    if _RANGE.search(low):
        return Unclear()  # "1-3" may mean two of them or three
    said = fold(_DASH.sub(" to ", low) if _has_days(menu) else low)
    words = bare(said).split()
    if not words or len(words) > _MOST_WORDS:
        return Unclear()
    found = _collect(words, menu)
    return _in_order(found, menu) if found else Unclear()


def _collect(words: list[str], menu: Menu) -> set[str]:
    found: set[str] = set()
    at = 0
    while at < len(words):
        taken, options = _at(words, at, menu)
        if not taken:
            return set()
        found.update(options)
        at += taken
    return found


def _at(words: list[str], at: int, menu: Menu) -> tuple[int, tuple[str, ...]]:
    """How many words from ``at`` on name options, and which; a word between two names none."""
    if _has_days(menu):
        count, days = days_at(words, at)
        if count:
            return (count, days) if set(days) <= set(menu.options) else (0, ())
    longest = min(max((len(name.split()) for name in menu.names), default=1), len(words) - at)
    for count in range(longest, 0, -1):
        option = menu.names.get(" ".join(words[at : at + count]))
        if option is not None:
            return count, (option,)
    value = word_number(words[at])
    if value is not None:
        return (1, (menu.numbered[value - 1],)) if value <= len(menu.numbered) else (0, ())
    if words[at] in _BETWEEN:
        return 1, ()
    return (0, ()) if menu.strict else _near_at(words, at, longest, menu)


def _near_at(words: list[str], at: int, longest: int, menu: Menu) -> tuple[int, tuple[str, ...]]:
    for count in range(longest, 0, -1):
        option = near(" ".join(words[at : at + count]), menu)
        if option is not None:
            return count, (option,)
    return 0, ()


def _has_days(menu: Menu) -> bool:
    return any(day in menu.options for day in ORDER)


def _in_order(found: set[str], menu: Menu) -> ChosenSeveral | Unclear:
    if len(found) > 1 and found.intersection(menu.alone):
        return Unclear()
    return ChosenSeveral(tuple(option for option in menu.options if option in found)) if found else Unclear()
