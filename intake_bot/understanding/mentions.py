"""Where a reply mentions options, by their words or by their place, each with the words around it that turn it down."""

from __future__ import annotations

from typing import NamedTuple

from intake_bot.understanding.chatter import COURTESY
from intake_bot.understanding.menu import Menu
from intake_bot.understanding.naming import Named, named
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.pointing import LAST, Pointed, pointed
from intake_bot.understanding.scopes import Scope
from intake_bot.understanding.spoken import PAUSES
from intake_bot.understanding.synonyms import ANSWERS
from intake_bot.understanding.turned_down import Turns

_NOT_AFTER = word_set("""
    tell for to with near help let call text give by about of a de digame que ask show send remind if
""")
"""Words after which ``me`` or ``them`` is not the answer."""


_ORDER = frozenset({"first", "primero", "primera"})
"""Bare they speak of the person; beside somebody else they may be about the other."""
_LEFT_OPEN = ("no_preference", "not_sure")
_DENY = word_set("""
    no not none nobody noone nothing nadie nada ninguno ninguna ningun sin without never nunca jamas zero ni cannot
""")
_DENYING_ENDS = (".no", ".none", ".would_not", ".no_need", ".not_able", ".stop_here", ".wrong_person")
"""Options that are a no themselves: a plain no right before their words only adds to it."""
_CANNOT = word_set("can could puedo never nunca sin without casi apenas barely hardly")
_MAY_FOLLOW = word_set("or o first not no one ones option")


class Mention(NamedTuple):
    """Words that mean one option, or one of several."""

    at: int
    end: int
    options: frozenset[str]
    strong: bool
    negative: bool = False
    """Its words deny by themselves ("never"): a no before them only adds to it."""
    points: bool = False
    """By its place in the list, not by its words."""
    fits: bool = True
    """False: it names an option that there is not."""
    sure: bool = False
    """Its words say it whatever stands beside them."""


def mentions(words: list[str], scope: Scope, menu: Menu) -> tuple[list[Mention], Turns]:
    """The mentions in the order of the text, and where it denies, corrects and tells others' views."""
    names = named(words, scope)
    free = [True] * len(words)
    for name in names:
        free[name.at : name.end] = [False] * (name.end - name.at)
    # a weak name may be part of what points: "el primero" names nobody by itself
    points = pointed(words, [is_free or _is_weak(names, at) for at, is_free in enumerate(free)], len(menu.numbered))
    pointing = [_pointed_at(point, scope, menu) for point in points]
    taken_by_points = {at for point in points for at in range(point.at, point.end)}
    naming = [
        Mention(name.at, name.end, name.options, name.strong, _is_negative(words, name), sure=name.sure)
        for name in names
        if not taken_by_points.intersection(range(name.at, name.end)) and _stands(words, name)
    ]
    doubts = {at for name in names if not name.options and name.meaning in ANSWERS for at in (name.at, name.end)}
    naming = [one for one in naming if one.strong or not doubts.intersection((one.at, one.end))]  # "I don't know him"
    found = sorted([*naming, *pointing], key=lambda mention: mention.at)
    taken = [False] * len(words)
    for mention in found:
        taken[mention.at : mention.end] = [True] * (mention.end - mention.at)
    turns = Turns(words, taken)
    turns.said.update(at for name in names for at in range(name.at, name.end))
    found = [mention for mention in found if mention.options or not mention.fits]
    turns.open_end = bool(found) and any(
        name.meaning in _LEFT_OPEN and name.end - name.at > 1 and not name.options and name.at > found[-1].at
        for name in names
    )
    return found, turns


def _is_negative(words: list[str], name: Named) -> bool:
    """Its own words deny; to be alone is nobody too, but may be turned down."""
    if name.meaning.startswith("needs.") and not _CANNOT.isdisjoint(words[max(0, name.at - 5) : name.at]):
        return True  # "I can't do stairs": not being able to is the need
    if "." in name.meaning:
        said_no = name.at > 0 and words[name.at - 1] == "no" and name.meaning.endswith(_DENYING_ENDS)
        return said_no or not _DENY.isdisjoint(words[name.at : name.end])
    if name.meaning and not name.meaning.startswith(("no_", "not_", "never", "none")):
        return False
    if name.meaning.startswith("not_"):
        return True
    return name.meaning != "no_preference" and not _DENY.isdisjoint(words[name.at : name.end])


def _is_weak(names: list[Named], at: int) -> bool:
    return any(name.at <= at < name.end and not name.strong for name in names)


def _pointed_at(point: Pointed, scope: Scope, menu: Menu) -> Mention:
    if point.place is None:
        return Mention(point.at, point.end, frozenset(), True, fits=False)
    options = {menu.numbered[point.place - 1]}
    if point.bare_order:
        first = point.bare_order != LAST
        for meaning in ("before", "me") if first else ("after", "them"):
            if {"before", "after"} <= scope.by_meaning.keys() or {"me", "them"} <= scope.by_meaning.keys():
                options |= scope.by_meaning.get(meaning, frozenset())
    return Mention(point.at, point.end, frozenset(options), point.strong, points=True)


def _stands(words: list[str], name: Named) -> bool:
    """A single ``me`` or ``them`` stands for an answer only where the sentence ends or pauses after it."""
    if name.strong:
        return True
    before = words[name.at - 1] if name.at else "."
    after = words[name.end] if name.end < len(words) else "."
    if words[name.at] in _ORDER and "them" in words:
        return False
    if before in ("or", "o"):
        return True
    return before not in _NOT_AFTER and (after in PAUSES or after in COURTESY or after in _MAY_FOLLOW)
