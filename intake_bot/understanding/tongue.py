"""Which of our languages a text is plainly written in, by its small words. For who is not known yet: whoever is has
a language of their own, and LANGUAGE to change it.
"""

from __future__ import annotations

from collections.abc import Collection

from intake_bot.understanding.clean import fold
from intake_bot.understanding.phrases import word_set

_SMALL_WORDS = {
    "en": word_set("""
        the an is are am was were i you she we they my your this that what who how when where why but and or not can
        could do does did have has will would please thanks thank hello hi hey help want need dont im its with for of
        to there here talk someone yes from sorry wrong number
    """),
    "es": word_set("""
        el la los las un una que de por para con yo usted ustedes mi su se le les esto eso este esta es son soy estoy
        hola gracias quien como cuando donde porque pero muy mas ya bien favor buenos buenas dias tardes noches quiero
        puedo necesito tengo hablar ayuda palabra clave siguen ahi nadie alguien aqui hoy tambien nada todo si numero
        equivocado disculpe perdon sigue
    """),
}
"""Words of one language that mean nothing in the other, folded. ``no``, ``me``, ``he`` and ``a`` are words of both."""
_ONLY_SPANISH = frozenset("ñ¿¡áéíóúÑÁÉÍÓÚ")


def plainly(text: str, languages: Collection[str], *, least: int = 1) -> str:
    """The language of that text, by at least so many signs of it and fewer of any other; else empty."""
    words = fold(text).split()
    signs = {one: sum(word in small for word in words) for one, small in _SMALL_WORDS.items()}
    signs["es"] += not _ONLY_SPANISH.isdisjoint(text)
    ranked = sorted(signs, key=lambda one: -signs[one])
    best, next_best = ranked[0], ranked[1]
    if best not in languages or signs[best] < least or signs[best] == signs[next_best]:
        return ""
    return best
