"""Yes, no or I do not know, as people say it. A consent is never given by one of these.

Two ways in. ``yes_no`` takes plain words only: they answer like the label itself, at strict questions the exact
ones. ``said_yes_no`` hears ordinary speech ("no problem", "yeah no", "mejor no"); what it finds is told back.
"""

from __future__ import annotations

from itertools import pairwise

from intake_bot.understanding.asking_back import asks_back
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.spoken import MOST_WORDS, PAUSES, spoken
from intake_bot.understanding.yes_no.clauses import Clause, clauses
from intake_bot.understanding.yes_no.telling import told_value

_YES = word_set("yes yeah yep yup yea ya ok okay sure alright si sip claro vale dale bueno") | {
    "of course", "all right", "yes please", "si por favor", "de acuerdo", "esta bien", "por supuesto", "claro que si",
}  # fmt: skip
_NO = word_set("no nope nah") | {"no thanks", "no thank you", "no gracias"}
_YES_WORDS = word_set("yes yeah yep yup yea sure alright si sip claro dale")
_NO_WORDS = word_set("no nope nah")
_TURN_WORDS = _YES_WORDS | _NO_WORDS | PAUSES | word_set("yessi")
_MOST_TOGETHER = 3
_EXACT_YES = word_set("yes si ok okay")
_EXACT_NO = frozenset({"no", "no thanks", "no thank you", "no gracias"})

MEANS_YES = ("yes", "ok", "now", "next")
"""Ids of options that a plain yes answers, the first that the question has."""
MEANS_NOT_SURE = ("not_sure", "decide_later")
"""Ids of options that a doubt answers."""

_LETTERS = {"y": "yes", "s": "yes", "k": "yes", "ya": "yes", "n": "no"}
"""Answers only where they are the whole text; in any other they are little words."""
_STRENGTHENS = word_set("really truly just honestly mucho mucha realmente")
"""Words that add weight inside a saying ("I'd really like that"): passed over where nothing was found with them."""
_MOST_UNKNOWN = 6
"""In a longer story only a clause counts that begins with it, says nothing else, or comes after a "but"."""
_IFS = word_set("if si")
_UNREAL = word_set("was were fuera fueran hubiera hubieran")
_MOST_BREATHS = 8
"""A saying of so many words may be written with commas."""
_MOST_TOLD = 40
"""What is told in other words stands in a short text."""
_SIGNS = {
    "yes": frozenset("🤝🫡🤙💪🙆🎉🥳🫶🆒👏"),
    "no": frozenset("⛔🛑✋🤚🤮🤢🖕"),
    "not_sure": frozenset("🤔😕🫤🧐🤨"),
}
"""What is answered with a sign alone."""
_MOST_TENTATIVE = 3
""" "Yes?" asks what was asked."""


def yes_no(folded: str, options: tuple[str, ...], *, strict: bool, consent: bool) -> str | None:
    """The option that a plain yes or no stands for; a no is heard everywhere, a yes never at a consent."""
    if "no" in options and (folded in _EXACT_NO if strict else folded in _NO or _said_over_again(folded, _NO_WORDS)):
        return "no"
    if consent or not (folded in _EXACT_YES if strict else folded in _YES or _said_over_again(folded, _YES_WORDS)):
        return None
    return next((option for option in MEANS_YES if option in options), None)


def _said_over_again(folded: str, plain: frozenset[str]) -> bool:
    """ "Yeah sure", "no no": as plain as one of them."""
    words = folded.split()
    return 0 < len(words) <= _MOST_TOGETHER and plain.issuperset(words)


def said_yes_no(text: str, folded: str, *, offer: bool = True) -> str | None:
    """``yes``, ``no`` or ``not_sure`` for ordinary speech; None where it says none of them, or two.

    ``offer``: the question offers something or asks to be allowed it, so that how it would be for them answers.
    """
    words = spoken(text)
    if not words:
        return _by_signs(text)
    if len(words) > MOST_WORDS or asks_back(text, words) or _to_and_fro(words):
        return None
    if len(words) <= 2 and words[0] in _LETTERS and words[-1] in (words[0], "."):
        return _LETTERS[words[0]]
    if words[-1] == "?" and (len(words) <= _MOST_TENTATIVE or words[:2] == ["y", "si"]):
        return None
    said = clauses(words)
    found = weighed(said)
    if found is None and not _STRENGTHENS.isdisjoint(words):
        found = weighed(clauses([word for word in words if word not in _STRENGTHENS]))
    if found is None and len(words) <= _MOST_BREATHS and "," in words and all(clause.value is None for clause in said):
        found = weighed(clauses([word for word in words if word != ","]))  # "I'm good, thanks"
    if found is None and offer and len(words) <= _MOST_TOLD and all(clause.value is None for clause in said):
        found = told_value(words)
    return None if found == "yes" and _unreal(words) else found


def _unreal(words: list[str]) -> bool:
    """ "Sure, if I was crazy": what is not so is no condition."""
    return any(word in _UNREAL and _IFS.intersection(words[max(0, at - 2) : at]) for at, word in enumerate(words))


def _to_and_fro(words: list[str]) -> bool:
    """ "Sí no sí no": who says nothing but each of them by turns has not answered."""
    said = [word in _NO_WORDS for word in words if word not in PAUSES]
    return words[0] in _TURN_WORDS and _TURN_WORDS.issuperset(words) and sum(a != b for a, b in pairwise(said)) > 1


def _by_signs(text: str) -> str | None:
    """What the signs of a text without words say, where they agree."""
    found = {value for value, signs in _SIGNS.items() if not signs.isdisjoint(text)}
    return found.pop() if len(found) == 1 else None


def weighed(said: list[Clause]) -> str | None:
    """The last word counts where one turned round; two words side by side without a turn are neither."""
    now, alone, turned = None, False, False
    story = sum(clause.unknown for clause in said) > _MOST_UNKNOWN
    for clause in said:
        turned = turned or clause.turns
        value = clause.value
        if value == "clash":
            return None
        if (
            value is None
            and clause.turns
            and clause.unknown
            and (now == "no" or (now == "yes" and clause.denies and not clause.limits))
        ):
            return None  # "no, but his mother did"; "yes, but don't say why"
        if (
            value == "no"
            and now == "yes"
            and clause.turns
            and clause.unknown > 1
            and not (clause.begins and clause.brief)
        ):
            return None  # "yes, but I don't want to see him"
        if value == "not_sure" and now == "yes" and clause.detail:
            continue
        if value is None or (story and not (clause.alone or clause.begins or clause.ends or turned)):
            continue
        if now is None or value == now or turned or value == "not_sure":
            now, alone, turned = value, clause.alone, False
        elif now != "not_sure" and alone and clause.alone and clause.after_end:
            now = value  # "yes... no"
        else:
            return None
    return now
