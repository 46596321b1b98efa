"""One option: by number, by its words, by their beginning, or with a slip of the finger.

A silent error is worse than asking again: two candidates are none, a negation is never overlooked, and
where the question is strict only the exact words count.
"""

from __future__ import annotations

from rapidfuzz.distance import OSA

from intake_bot.engine.answers import Chosen, Unclear
from intake_bot.understanding.clean import is_plain
from intake_bot.understanding.menu import Menu
from intake_bot.understanding.numbers import is_numeric
from intake_bot.understanding.phrases import bare, word_set
from intake_bot.understanding.yes_no import yes_no

_LITTLE = word_set("a an the by on in at el la los las un una por en con de")
_TOO_LITTLE = word_set("no si yes i im yo is it me not do to of y o and or please que lo mi my") | _LITTLE
_DENIES = word_set(
    "no not never none nothing nobody without cannot rather nunca nada nadie sin ni ningun ninguno ninguna tampoco"
)
_SHORTEST_BEGINNING = 4
_SHORTEST_SLIP = 5
"""Shorter words are too near to each other ("none", "one"; "some", "same") to forgive a letter."""
_MOST_LETTERS = 60


def choice(text: str, folded: str, menu: Menu) -> Chosen | Unclear:
    """The option that the whole text names."""
    if menu.strict and not is_plain(text):
        return Unclear()
    option = exact(folded, menu) or yes_no(folded, menu.options, strict=menu.strict, consent=menu.consent)
    if option is None and not menu.strict:
        option = near(folded, menu)
    return Chosen(option) if option is not None else Unclear()


def exact(folded: str, menu: Menu) -> str | None:
    """By the option's own words, else by its number."""
    return menu.names.get(folded) or menu.numbered_as(folded)


def near(folded: str, menu: Menu) -> str | None:
    """By what is nearly its words: politeness around them, their beginning, a slip; only one may fit."""
    polite = bare(folded)
    if polite != folded:
        found = exact(polite, menu) or yes_no(polite, menu.options, strict=False, consent=menu.consent)
        if found is not None:
            return found
    if is_numeric(polite) or len(polite) > _MOST_LETTERS:
        return None
    words = _without_little(polite.split())
    if not words:
        return None
    labels = [(_without_little(label.split()), option) for label, option in menu.names.items()]
    for fits in (_same, _begins, _slips):
        found_options = {option for label, option in labels if fits(words, label)}
        if found_options:
            return found_options.pop() if len(found_options) == 1 else None
    return None


def _same(words: list[str], label: list[str]) -> bool:
    return words == label


def _begins(words: list[str], label: list[str]) -> bool:
    """ "mor" is short, "morn" begins "morning"; the words left out must not turn the meaning round."""
    count = len(words)
    if count > len(label) or words[:-1] != label[: count - 1] or not label[count - 1].startswith(words[-1]):
        return False
    if _DENIES.intersection(label[count:]) or all(word in _TOO_LITTLE for word in words):
        return False
    whole = words[-1] == label[count - 1]
    return whole or (len(words[-1]) >= _SHORTEST_BEGINNING and words[-1] not in _TOO_LITTLE)


def _slips(words: list[str], label: list[str]) -> bool:
    """Each word the same, or long and nearly so; a word that denies is never a slip."""
    return len(words) == len(label) and all(map(_same_or_slip, words, label))


def _same_or_slip(word: str, meant: str) -> bool:
    if word == meant:
        return True
    if (
        len(meant) < _SHORTEST_SLIP
        or len(word) < _SHORTEST_SLIP - 1
        or word[0] != meant[0]
        or not (word + meant).isalpha()
    ):
        return False
    if word in _DENIES or meant in _DENIES or word.endswith("nt") != meant.endswith("nt"):
        return False
    most = 1 if len(meant) < 8 else 2
    return OSA.distance(word, meant, score_cutoff=most) <= most


def _without_little(words: list[str]) -> list[str]:
    at = 0
    while at < len(words) - 1 and words[at] in _LITTLE:
        at += 1
    return words[at:]
