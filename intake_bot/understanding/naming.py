"""Which options the words of a reply name: by the labels' own words, or by what means the same."""

from __future__ import annotations

from typing import NamedTuple

from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.scopes import Scope
from intake_bot.understanding.spoken import PAUSES
from intake_bot.understanding.synonyms import WHOLE_ANSWERS, meanings_at

_EXCEPT = word_set("but except besides menos excepto salvo")
"""After "anything" they turn down what follows."""


class Named(NamedTuple):
    """Words that name options. More than one option: the words alone do not say which. None: an answer not offered."""

    at: int
    end: int
    options: frozenset[str]
    strong: bool
    meaning: str = ""
    sure: bool = False
    """Whatever stands beside them."""


def named(words: list[str], scope: Scope) -> list[Named]:
    """What the words name, the longest phrase at each place."""
    found: list[Named] = []
    at = 0
    while at < len(words):
        one = None if words[at] in PAUSES else _named_at(words, at, scope)
        if one is None:
            at += 1
        else:
            found.append(one)
            at = one.end
    return found


def _named_at(words: list[str], at: int, scope: Scope) -> Named | None:
    label = None
    for count, meanings in scope.labels.at(words, at):
        label = Named(at, at + count, frozenset({meanings[0][0]}), any(strong for _, strong in meanings))
    fits = [
        (count, meant)
        for count, meant in meanings_at(words, at, scope.phrases)
        if meant.name in scope.by_meaning or _is_whole(meant.name)
    ]
    longest = max((count for count, _ in fits), default=0)
    sure = any(meant.sure for count, meant in fits if count == longest)
    if label is not None and label.strong and label.end - at >= longest + sure:
        return label
    if longest == 0:
        return label
    if at + longest < len(words) and words[at + longest] in _EXCEPT:
        return None
    meants = [meant for count, meant in fits if count == longest]
    if any(meant.name.endswith(".apart") or (meant.name == "apart" and not sure) for meant in meants):
        return Named(at, at + longest, frozenset(), True, "apart")
    active = [meant for meant in meants if meant.name in scope.by_meaning]
    active = [meant for meant in active if "." in meant.name] or active  # said of this very question
    strong = [meant for meant in active if meant.strong] or active
    strong = [meant for meant in strong if meant.name != "not_sure"] or strong
    options = frozenset().union(*(scope.by_meaning[meant.name] for meant in strong)) if strong else frozenset()
    name = (strong or meants)[0].name
    is_strong = any(meant.strong for meant in strong or meants)
    return Named(at, at + longest, options, is_strong, name, any(meant.sure for meant in strong))


def _is_whole(meaning: str) -> bool:
    return meaning in WHOLE_ANSWERS
