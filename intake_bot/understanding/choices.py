"""One option: by number, by its words, by their beginning, or with a slip of the finger.

A silent error is worse than asking again: two candidates are none, a negation is never overlooked, and
where the question is strict only the exact words count.
"""

from __future__ import annotations

from rapidfuzz.distance import OSA

from intake_bot.engine.answers import Chosen, NearTie, Unclear
from intake_bot.understanding.amounts import amount
from intake_bot.understanding.amounts_ranges import option_of
from intake_bot.understanding.choices_spoken import choice_spoken
from intake_bot.understanding.clean import is_plain
from intake_bot.understanding.menu import Menu
from intake_bot.understanding.numbers import is_numeric
from intake_bot.understanding.phrases import bare, word_set
from intake_bot.understanding.yes_no import yes_no

_LITTLE = word_set("a an the by on in at el la los las un una por en con de")
_TOO_LITTLE = word_set("no si yes i im yo is it me not do to of y o and or please que lo mi my") | _LITTLE
_DENIES = word_set("""
    no not never none nothing nobody without cannot rather nunca nada nadie sin ni ningun ninguno ninguna tampoco
""")
_COMES_AFTER_HIM = word_set("despues antes luego")
"""Before them "el" is no article: "él después" is not "después"."""
_POINTS = word_set("""
    option number choice opcion numero la el the first second third fourth last primera segunda tercera ultima
""")
_SHORTEST_BEGINNING = 4
_SHORTEST_SLIP = 5
"""Shorter words are too near to each other ("none", "one"; "some", "same") to forgive a letter."""
_MOST_LETTERS = 60
_MOST_TIED = 3
_MONEY = frozenset("$€")
_MOST_SMALL = 12
"""A bare number up to this is too near to the options' numbers to be taken for a sum."""


def choice(text: str, folded: str, menu: Menu) -> Chosen | NearTie | Unclear:
    """The option that the whole text names; ``inferred`` where not by its number, its words or a plain yes or no."""
    if menu.bounds and not menu.strict and folded not in menu.names and not _MONEY.isdisjoint(text):
        return _by_amount(text, folded, menu)  # "$5" is no option's number
    found = plain_choice(text, folded, menu)
    if not isinstance(found, Unclear) or menu.strict:
        return found
    return _by_amount(text, folded, menu) if menu.bounds else choice_spoken(text, folded, menu)


def _by_amount(text: str, folded: str, menu: Menu) -> Chosen | NearTie | Unclear:
    """The range that a sum falls into. A number that may be an option's must say that it is one ("option 3")."""
    said = amount(text)
    if isinstance(said, Unclear):
        return choice_spoken(text, folded, menu)
    small = said.most is not None and 0 < said.most <= _MOST_SMALL and not said.currency
    if small:
        return choice_spoken(text, folded, menu) if _POINTS.intersection(folded.split()) else Unclear()
    return option_of(said, menu.options, menu.bounds)


def plain_choice(text: str, folded: str, menu: Menu) -> Chosen | NearTie | Unclear:
    """By number, by the label's words or nearly those, or by a plain yes or no."""
    if menu.strict and not is_plain(text):
        return Unclear()
    option = exact(folded, menu) or yes_no(folded, menu.options, strict=menu.strict, consent=menu.consent)
    if option is not None and not (not menu.strict and "?" in text):
        return Chosen(option)
    if menu.strict:
        return Unclear()
    found, plain = (set(), False) if "?" in text else _near(folded, menu)
    if len(found) == 1:
        return Chosen(found.pop(), inferred=not plain)
    return NearTie(tuple(one for one in menu.options if one in found)) if 2 <= len(found) <= _MOST_TIED else Unclear()


def exact(folded: str, menu: Menu) -> str | None:
    """By the option's own words, else by its number."""
    return menu.names.get(folded) or menu.numbered_as(folded)


def near(folded: str, menu: Menu) -> str | None:
    """By what is nearly its words: politeness around them, their beginning, a slip; only one may fit."""
    found, _ = _near(folded, menu)
    return found.pop() if len(found) == 1 else None


def _near(folded: str, menu: Menu) -> tuple[set[str], bool]:
    """The options that fit best, and whether their words are there but for politeness (not by a slip)."""
    polite = bare(folded)
    if polite != folded:
        found = exact(polite, menu) or yes_no(polite, menu.options, strict=False, consent=menu.consent)
        if found is not None:
            return {found}, True
    if is_numeric(polite) or len(polite) > _MOST_LETTERS:
        return set(), False
    words = _without_little(polite.split())
    if not words:
        return set(), False
    labels = [(_without_little(label.split()), option) for label, option in menu.names.items()]
    for fits in (_same, _begins, _slips):
        found_options = {option for label, option in labels if fits(words, label)}
        if found_options:
            return found_options, fits is not _slips
    return set(), False


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
    while (
        at < len(words) - 1 and words[at] in _LITTLE and not (words[at] == "el" and words[at + 1] in _COMES_AFTER_HIM)
    ):
        at += 1
    return words[at:]
