"""Any number of options in one text: "1 3", "1,3", "mon wed", "lunes y miércoles", "all but the last".

Every word must be explained: an option, a day, or a word that says nothing. A doubt or a denial is asked again.
"""

from __future__ import annotations

import re

from intake_bot.engine.answers import Chosen, ChosenSeveral, NearTie, Unclear
from intake_bot.understanding.chatter import CHATTER
from intake_bot.understanding.choices import near, plain_choice
from intake_bot.understanding.choices_spoken import choice_spoken
from intake_bot.understanding.clean import fold, is_plain, lowered
from intake_bot.understanding.days import ORDER, days_at
from intake_bot.understanding.menu import Menu
from intake_bot.understanding.naming import named
from intake_bot.understanding.numbers import word_number
from intake_bot.understanding.phrases import bare, word_set
from intake_bot.understanding.pointing import pointed
from intake_bot.understanding.scopes import scope_of
from intake_bot.understanding.scopes_slips import without_slips
from intake_bot.understanding.spoken import PAUSES, spoken
from intake_bot.understanding.synonyms import with_persons

_BETWEEN = word_set("and y e or o u also plus tambien with the los las el la on both")
_ALL = frozenset(
    {"all", "all of them", "all of these", "all of the above", "todos", "todas", "todo", "everything", "todos esos"}
)
_ALL_BUT = tuple(
    f"{every} {but} "
    for every in ("all of them", "all", "everything", "todos", "todas", "todo")
    for but in ("but", "except for", "except", "menos", "excepto", "salvo")
)
_BOTH = frozenset({"both", "both of them", "ambos", "ambas", "los dos", "las dos", "both please"})
_RANGE = re.compile(r"[0-9]\s?(?:-|–|—|to |a )\s?[0-9]")
_DASH = re.compile(r"(?<=[a-z])\s?[-–—]\s?(?=[a-z])")
_MOST_WORDS = 40
_TOLD_IN_SENTENCES = frozenset({"mobility", "face_to_face", "money_in_parts"})
_JOINS = word_set("and y e plus also tambien")
_OPEN = word_set("or o u but pero if si not no except instead maybe quiza quizas")
"""Words beside which two options are not both meant."""
_DENIES = word_set("not no cant cannot dont couldnt")
_WHOLE = word_set("all everything whole full todo toda completo completa entero entera")
_DOUBTS = word_set("maybe perhaps probably mostly if si only just quiza quizas possible puede")
"""Chatter elsewhere; beside several answers it leaves open which of them are meant."""


def several(text: str, folded: str, menu: Menu) -> ChosenSeveral | Unclear:
    """The options that the whole text names."""
    if menu.strict and not is_plain(text):
        return Unclear()
    if "not_able" in menu.options and _not_all(folded.split()):
        return _in_order(_one_said(text, folded, menu) - {"not_able"}, menu)
    whole = plain_choice(text, folded, menu)
    if isinstance(whole, Chosen):
        return ChosenSeveral((whole.option,))
    if not menu.strict and "?" in text:
        return Unclear()
    if menu.strict:
        found = _collected(lowered(text), menu)
        return _in_order(found, menu) if found else Unclear()
    if (quick := _all_or_both(bare(folded), menu)) is not None:
        return quick
    found = _collected(lowered(text), menu) or _spoken(text, menu) or _one_said(text, folded, menu)
    return _in_order(found, menu) if found else Unclear()


def _one_said(text: str, folded: str, menu: Menu) -> set[str]:
    """ "I'm in a wheelchair": a need or a way told in a sentence, words beside it and all; two that "and" joins."""
    if _TOLD_IN_SENTENCES.isdisjoint(menu.options):
        return set()
    said = choice_spoken(text, folded, menu)
    if isinstance(said, NearTie):
        return set(said.options) if _joined(folded.split()) and not _OPEN.intersection(folded.split()) else set()
    return {said.option} if isinstance(said, Chosen) else set()


def _joined(words: list[str]) -> bool:
    return not _JOINS.isdisjoint(words)


def _not_all(words: list[str]) -> bool:
    """ "I can't pay it all" is no "I can't"."""
    denied = next((at for at, word in enumerate(words) if word in _DENIES), len(words))
    return not _WHOLE.isdisjoint(words[denied:])


def _all_or_both(folded: str, menu: Menu) -> ChosenSeveral | Unclear | None:
    every = set(menu.numbered) - set(menu.alone)
    if folded in _ALL:
        return _in_order(every, menu)
    if folded in _BOTH:
        return _in_order(every, menu) if len(every) == 2 else Unclear()
    but = next((start for start in _ALL_BUT if folded.startswith(start)), None)
    if but is None:
        return None
    left_out = _collected(folded.removeprefix(but), menu) or _spoken(folded.removeprefix(but), menu)
    return _in_order(every - left_out, menu) if left_out and left_out <= every else Unclear()


def _collected(low: str, menu: Menu) -> set[str]:
    """The options of a text that holds little but their own words."""
    if _RANGE.search(low):
        return set()  # "1-3" may mean two of them or three
    words = bare(fold(_DASH.sub(" to ", low) if _has_days(menu) else low)).split()
    found: set[str] = set()
    at = 0
    while at < len(words) <= _MOST_WORDS:
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


def _spoken(text: str, menu: Menu) -> set[str]:
    """The options of ordinary speech: synonyms, "the first and the last", with chatter around; each word explained."""
    raw = spoken(text)
    low = lowered(text)
    if not raw or len(raw) > _MOST_WORDS or "?" in raw or _RANGE.search(low) or (_has_days(menu) and _DASH.search(low)):
        return set()
    scope = scope_of(menu)
    words = with_persons(without_slips(raw, scope))
    found: set[str] = set()
    explained = [word in PAUSES or word in _BETWEEN or (word in CHATTER and word not in _DOUBTS) for word in words]
    names = [name for name in named(words, scope) if name.strong and len(name.options) == 1]
    free = [True] * len(words)
    for name in names:
        free[name.at : name.end] = [False] * (name.end - name.at)
        found |= name.options
    points = pointed(words, free, len(menu.numbered))
    if any(point.place is None for point in points):
        return set()
    found.update(menu.numbered[point.place - 1] for point in points if point.place is not None)
    for start, end in [(name.at, name.end) for name in names] + [(point.at, point.end) for point in points]:
        explained[start:end] = [True] * (end - start)
    if _has_days(menu):
        found |= _days(words, explained)
    return found if all(explained) and found <= set(menu.options) else set()


def _days(words: list[str], explained: list[bool]) -> set[str]:
    found: set[str] = set()
    at = 0
    while at < len(words):
        count, days = (0, ()) if explained[at] else days_at(words, at)
        found.update(days)
        explained[at : at + count] = [True] * count
        at += count or 1
    return found


def _has_days(menu: Menu) -> bool:
    return any(day in menu.options for day in ORDER)


def _in_order(found: set[str], menu: Menu) -> ChosenSeveral | Unclear:
    if len(found) > 1 and found.intersection(menu.alone):
        return Unclear()
    return ChosenSeveral(tuple(option for option in menu.options if option in found)) if found else Unclear()
