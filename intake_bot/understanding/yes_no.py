"""A plain yes or no, for options that mean nothing else. A consent is never given by a yes."""

from __future__ import annotations

from intake_bot.understanding.phrases import word_set

_YES = word_set("yes yeah yep yup yea ya ok okay sure alright si sip claro vale dale bueno") | {
    "of course", "all right", "yes please", "si por favor", "de acuerdo", "esta bien", "por supuesto", "claro que si",
}  # fmt: skip
_NO = word_set("no nope nah") | {"no thanks", "no thank you", "no gracias"}
_EXACT_YES = word_set("yes si ok okay")
_EXACT_NO = frozenset({"no", "no thanks", "no thank you", "no gracias"})

MEANS_YES = ("yes", "ok", "now", "next")
"""Ids of options that a plain yes answers, the first that the question has."""


def yes_no(folded: str, options: tuple[str, ...], *, strict: bool, consent: bool) -> str | None:
    """The option that a plain yes or no stands for; a no is heard everywhere, a yes never at a consent."""
    if "no" in options and folded in (_EXACT_NO if strict else _NO):
        return "no"
    if consent or folded not in (_EXACT_YES if strict else _YES):
        return None
    return next((option for option in MEANS_YES if option in options), None)
