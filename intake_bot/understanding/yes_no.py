"""Yes, no or I do not know, as people say it. A consent is never given by one of these.

Two ways in. ``yes_no`` takes plain words only: they answer like the label itself, at strict questions the exact
ones. ``said_yes_no`` hears ordinary speech ("no problem", "yeah no", "mejor no"); what it finds is told back.
"""

from __future__ import annotations

from intake_bot.understanding.asking_back import asks_back
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.spoken import MOST_WORDS, spoken
from intake_bot.understanding.yes_no_clauses import Clause, clauses

_YES = word_set("yes yeah yep yup yea ya ok okay sure alright si sip claro vale dale bueno") | {
    "of course", "all right", "yes please", "si por favor", "de acuerdo", "esta bien", "por supuesto", "claro que si",
}  # fmt: skip
_NO = word_set("no nope nah") | {"no thanks", "no thank you", "no gracias"}
_YES_WORDS = word_set("yes yeah yep yup yea sure alright si sip claro dale")
_NO_WORDS = word_set("no nope nah")
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


def said_yes_no(text: str, folded: str) -> str | None:
    """``yes``, ``no`` or ``not_sure`` for ordinary speech; None where it says none of them, or two."""
    words = spoken(text)
    if not words or len(words) > MOST_WORDS or asks_back(text, words):
        return None
    if len(words) <= 2 and words[0] in _LETTERS and words[-1] in (words[0], "."):
        return _LETTERS[words[0]]
    if words[-1] == "?" and len(words) <= _MOST_TENTATIVE:
        return None
    found = weighed(clauses(words))
    if found is None and not _STRENGTHENS.isdisjoint(words):
        found = weighed(clauses([word for word in words if word not in _STRENGTHENS]))
    return found


def weighed(said: list[Clause]) -> str | None:
    """The last word counts where one turned round; two words side by side without a turn are neither."""
    now, alone, turned = None, False, False
    story = sum(clause.unknown for clause in said) > _MOST_UNKNOWN
    for clause in said:
        turned = turned or clause.turns
        value = clause.value
        if value == "clash":
            return None
        if value is None and clause.turns and clause.unknown and (now == "no" or (now == "yes" and clause.denies)):
            return None  # "no, but his mother did"; "yes, but don't say why"
        if value == "not_sure" and now == "yes" and clause.detail:
            continue
        if value is None or (story and not (clause.alone or clause.begins or turned)):
            continue
        if now is None or value == now or turned or value == "not_sure":
            now, alone, turned = value, clause.alone, False
        elif now != "not_sure" and alone and clause.alone and clause.after_end:
            now = value  # "yes... no"
        else:
            return None
    return now
