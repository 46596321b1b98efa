"""The words of a text as the danger lists spell them: abbreviations opened, one slip forgiven, pauses kept."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from intake_bot.understanding.clean import lowered
from intake_bot.understanding.danger.lookalikes import LOOKALIKES
from intake_bot.understanding.danger.slips import SPELLED
from intake_bot.understanding.phrases import useful, word_set

_TOKEN = re.compile(r"[^\W_]+(?:[*@][^\W_]+)*|\.{2,}|[.!?;,:…\"“”«»()\n]|-(?= )|[—–]|[😂🤣🔫🔪]")
_DRAWN = {"🔫": "gun", "🔪": "knife"}
_FULL = frozenset(".!;")
_LAUGHS = "😂🤣"
FULL_STOP, ASKED, COMMA = ".", "?", ","
PAUSES = frozenset((FULL_STOP, ASKED, COMMA))
_LONG = re.compile(r"(.)\1{2,}")
_DIGITS = str.maketrans("013457", "oieast")
_SHORTEST = 5
"""Letters a word of the lists needs before one slip in it is forgiven; shorter ones are too alike."""
_LONGEST = 16


_JOINED = {("with", "out"): "without", ("my", "self"): "myself", ("any", "more"): "anymore", ("no", "one"): "noone"}
_WISHES = word_set("want going have need ready trying like about used gotta wish hate plan planning")
"""After these, a 2 is "to" ("i want 2 die")."""


def begins(word: str, prefixes: frozenset[str]) -> str:
    """The longest known beginning of a word, or nothing."""
    for length in range(min(len(word), 10), 3, -1):
        if word[:length] in prefixes:
            return word[:length]
    return ""


class Speller:
    """Finds the word that is meant. Made once from all words of the lists."""

    def __init__(self, known: Iterable[str], meant: Iterable[str], prefixes: frozenset[str]) -> None:
        self._prefixes = prefixes
        self._means = {word: meant.split() for word, _, meant in (line.partition(" ") for line in useful(SPELLED))}
        self.known = set(known) | {word for meant in self._means.values() for word in meant}
        self._alike = word_set(LOOKALIKES)
        self._less: dict[str, str] = {}
        self._sounds: dict[str, str] = {}
        self._targets: set[str] = set()
        for word in sorted(meant):
            if _SHORTEST <= len(word) <= _LONGEST and word.isalpha():
                self._sounds.setdefault(_sound(word), word)
                self._targets.add(word)
                for shorter in _shorter(word):
                    self._less.setdefault(shorter, word)

    def read(self, text: str) -> list[str]:
        """The words and pauses of a cleaned text."""
        words: list[str] = []
        for found in _TOKEN.findall(lowered(text)):
            if not found[0].isalnum():
                words.append(_sign(found))
                continue
            words.extend(self._meant(found))
            if tuple(words[-2:]) in _JOINED:
                words[-2:] = [_JOINED[words[-2], words[-1]]]
            if words[-1:] == ["2"] and words[-2:-1] and words[-2] in _WISHES:
                words[-1] = "to"
        return words

    def _meant(self, word: str) -> list[str]:
        found = self._means.get(word)
        if found is not None:
            return found
        if word in self.known:
            return [word]
        if len(word) > _LONGEST * 2:
            return [word[:_LONGEST]]
        plain = self._plain(word)
        return self._means.get(plain) or [plain if plain in self.known else self._slipped(plain)]

    def _plain(self, word: str) -> str:
        """Without stretched letters and digits for letters."""
        if not word.isalpha() and not word.isdigit():
            word = word.translate(_DIGITS)
        if len(word) > 2 and _LONG.search(word):
            twice = _LONG.sub(r"\1\1", word)
            return twice if twice in self.known else _LONG.sub(r"\1", word)
        return word

    def _slipped(self, word: str) -> str:
        if not _SHORTEST - 1 <= len(word) <= _LONGEST + 1 or word in self._alike or not word.isalpha():
            return word
        sounds = self._sounds.get(_sound(word))
        if sounds is not None and len(word) >= _SHORTEST and word[-2:] == sounds[-2:]:
            return sounds
        for near in (word, *_shorter(word)):
            meant = self._less.get(near)
            if meant is not None and _one_slip(word, meant):
                return meant
            if near in self._targets and _one_slip(word, near):
                return near
        return word


def _sign(sign: str) -> str:
    if sign in _LAUGHS:
        return sign
    if sign in _DRAWN:
        return _DRAWN[sign]
    if sign == ASKED:
        return ASKED
    return FULL_STOP if sign in _FULL else COMMA


def _shorter(word: str) -> Iterable[str]:
    """The word without one of its letters, from the first on: the same word is meant in every process."""
    return dict.fromkeys(word[:at] + word[at + 1 :] for at in range(len(word)))


def _one_slip(word: str, meant: str) -> bool:
    """One letter more, less, other or swapped; not in the ending, which tells who and when ("touched", "quitarse")."""
    if word[-2:] != meant[-2:] and sorted(word) != sorted(meant):
        return False
    return (word[0] == meant[0] or word[:2] == meant[1::-1]) and OSA.distance(word, meant, score_cutoff=1) <= 1


_SAME = str.maketrans({"v": "b", "z": "s", "h": "", "k": "c", "y": "i", "x": "s", "j": "g"})


def _sound(word: str) -> str:
    """Spanish words by ear: b and v, s and z and soft c, ll and y, no h."""
    word = word.replace("qu", "k").replace("ll", "y").replace("ce", "se").replace("ci", "si").replace("ch", "C")
    return word.translate(_SAME)
