"""One number, in digits or words: how a numbered option is named."""

from __future__ import annotations

import re

_WORDS = (
    ("one", "uno", "una"), ("two", "dos"), ("three", "tres"), ("four", "cuatro"), ("five", "cinco"), ("six", "seis"),
    ("seven", "siete"), ("eight", "ocho"), ("nine", "nueve"), ("ten", "diez"), ("eleven", "once"), ("twelve", "doce"),
)  # fmt: skip
_BY_WORD = {word: value for value, words in enumerate(_WORDS, 1) for word in words}
_DIGITS = re.compile("[1-9][0-9]?")
_BEFORE = ("option ", "number ", "answer ", "opcion ", "numero ", "respuesta ", "la ", "el ")


def number(folded: str) -> int | None:
    """1 to 99 for a folded text that is a number and nothing else ("2", "#2", "two", "option 2")."""
    for before in _BEFORE:
        folded = folded.removeprefix(before)
    return word_number(folded)


def word_number(word: str) -> int | None:
    """The number that one folded word is."""
    if _DIGITS.fullmatch(word):
        return int(word)
    return _BY_WORD.get(word)


def is_numeric(folded: str) -> bool:
    """True where only digits were written: such a text is never matched by its letters."""
    return bool(folded) and folded.replace(" ", "").isdigit()
