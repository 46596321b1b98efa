"""Slips mended, where only one of the question's words can be meant."""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from intake_bot.understanding.chatter import CHATTER
from intake_bot.understanding.real_words import REAL_WORDS
from intake_bot.understanding.scopes import SHORTEST_SLIP, Scope
from intake_bot.understanding.spoken import PAUSES, sound
from intake_bot.understanding.synonyms import known_words, lexicon, person_words

_SHORTEST_ALONE = 3
_SMALL = re.compile("([a-z]{3,12})it[oa]s?")
"""A word made small in Spanish: "rosita", "verdecito"."""
_MOST_SLIPS = 6


def without_slips(words: list[str], scope: Scope) -> list[str]:
    """The words with slips mended, where only one of the question's words can be meant."""
    alone = sum(word not in PAUSES and word not in CHATTER for word in words) == 1
    words = [_meant_alone(word, scope) if alone else _made_small(word, scope) or word for word in words]
    mended: list[str] = []
    tried = 0
    for word in words:
        if len(word) < SHORTEST_SLIP - 1 or word in PAUSES or _is_known(word, scope) or tried == _MOST_SLIPS:
            mended.append(word)
            continue
        tried += 1
        mended.append(_meant(word, scope) or word)
    return mended


def _is_known(word: str, scope: Scope) -> bool:
    return (
        word in REAL_WORDS or word in known_words() or word in CHATTER or word in scope.known or word in person_words()
    )


def _meant(word: str, scope: Scope) -> str | None:
    if not word.isalpha():
        return None
    heard = scope.sounds.get(sound(word))
    if heard is not None:
        return heard
    if len(word) < SHORTEST_SLIP:
        return None
    found = {meant for meant in scope.near.get(word[0], ()) if _slips(word, meant)}
    return found.pop() if len(found) == 1 else None


def _meant_alone(word: str, scope: Scope) -> str:
    """The only word of a reply may be short ("jon") or made small ("rosita", "carrito"); a label's word is meant."""
    if len(word) < _SHORTEST_ALONE or word in PAUSES or word in CHATTER or not word.isalpha() or _is_known(word, scope):
        return word
    if (small := _made_small(word, scope)) is not None:
        return small
    labels = [one for one in scope.known if len(one) > SHORTEST_SLIP or (len(one) > _SHORTEST_ALONE and _is_own(one))]
    found = {label for label in labels if label.startswith(word)} or {
        label
        for label in labels
        if (label[0] == word[0] or len(label) > SHORTEST_SLIP) and OSA.distance(word, label, score_cutoff=1) <= 1
    }
    return found.pop() if len(found) == 1 else word


def _is_own(label: str) -> bool:
    """A name, a thing: no word that the other answers are made of ("none", "some")."""
    return label not in lexicon().words


def _made_small(word: str, scope: Scope) -> str | None:
    small = _SMALL.fullmatch(word)
    if small is None or word in scope.known:
        return None
    stem = small[1]
    found = {label for label in scope.known if label in (stem + "o", stem + "a", stem, stem.removesuffix("c"))}
    return found.pop() if len(found) == 1 else None


def _slips(word: str, meant: str) -> bool:
    most = 1 if len(meant) < 8 else 2
    return abs(len(word) - len(meant)) <= most and OSA.distance(word, meant, score_cutoff=most) <= most
