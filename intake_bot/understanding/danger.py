"""Plain words of danger, found anywhere in a text. A missed one costs more than a pause too many.

A walk through a tree of words: each word of the text begins at most one walk, and no walk is longer than
the longest phrase, so the time grows with the text's length and nothing else.
"""

from __future__ import annotations

import re
from typing import Any

from intake_bot.engine.answers import DangerSaid
from intake_bot.understanding.clean import lowered
from intake_bot.understanding.danger_phrases import PHRASES
from intake_bot.understanding.phrases import expand, useful, word_set

_TOKEN = re.compile(r"[^\W_]+|[.!?;,:]")
_BREAK = frozenset(".!?;,:")
_KIND = ""

_WEIGHT = tuple(PHRASES)
"""Where several are found the first of these is raised; staff read the whole text."""

_DENIED_NEVER = frozenset({"self_harm"})
""""I don't want to kill myself" is still for a human to read."""
_DENY = word_set(
    "not dont doesnt didnt isnt arent wasnt aint wont wouldnt never nobody noone none without nunca "
    "nadie jamas tampoco ni sin"
)
_BETWEEN = word_set(
    "im am i be been being feel feeling really even at all that so too very ever going to trying want wanting planning "
    "gonna muy tan nada estoy voy quiero a me la le longer anymore one"
)
_MOST_BETWEEN = 4
_NONE: frozenset[str] = frozenset()
_ONLY_IF = {
    "intoxicated": word_set("when if whenever cuando si"),
    "pressured": word_set("would might could if when wouldnt"),
}
""""When I am drunk" is not drunk now, and "I would feel pressured" is a wish for the meeting."""
_SUBJECTS = word_set("i im he she they hes shes theyre el ella ellos mi")


def _tree() -> dict[str, Any]:
    root: dict[str, Any] = {}
    for kind, lines in PHRASES.items():
        for line in useful(lines):
            for words in expand(line):
                node = root
                for word in words:
                    node = node.setdefault(word, {})
                held = node.get(_KIND)
                node[_KIND] = kind if held is None else min(held, kind, key=_WEIGHT.index)
    return root


_ROOT = _tree()


def danger(text: str) -> DangerSaid | None:
    """The weightiest kind of danger that a cleaned text tells of; None for an ordinary text."""
    words, breaks = _words(lowered(text))
    found: set[str] = set()
    for at, word in enumerate(words):
        node = _ROOT.get(word)
        if node is not None:
            found |= _kinds_at(words, breaks, at, node)
    return DangerSaid(min(found, key=_WEIGHT.index)) if found else None


def _words(text: str) -> tuple[list[str], set[int]]:
    """The words, and after how many of them a breath is taken or the text ends."""
    words: list[str] = []
    breaks: set[int] = set()
    for token in _TOKEN.findall(text):
        if token in _BREAK:
            breaks.add(len(words))
        else:
            words.append(token)
    breaks.add(len(words))
    return words, breaks


def _kinds_at(words: list[str], breaks: set[int], at: int, node: dict[str, Any]) -> set[str]:
    found: set[str] = set()
    for here in range(at + 1, len(words) + 2):
        kinds = [node.get(_KIND)]
        if here in breaks and "$" in node:
            kinds.append(node["$"].get(_KIND))
        found.update(kind for kind in kinds if kind and not _denied(kind, words, breaks, at))
        if here >= len(words) or words[here] not in node:
            break
        node = node[words[here]]
    return found


def _denied(kind: str, words: list[str], breaks: set[int], at: int) -> bool:
    """ "not afraid of him", "nobody is forcing me", "no me pega": said, and said not to be so."""
    if kind in _DENIED_NEVER:
        return False
    if _ONLY_IF.get(kind, _NONE).intersection(words[max(0, at - 2) : at]):
        return True
    if at and words[at - 1] == "no" and at not in breaks and words[at] not in _SUBJECTS:
        return True
    for back in range(at, max(0, at - _MOST_BETWEEN - 1), -1):
        if back in breaks:
            return False
        before = words[back - 1]
        if before in _DENY or (before == "one" and back > 1 and words[back - 2] == "no"):
            return True
        if before not in _BETWEEN:
            return False
    return False
