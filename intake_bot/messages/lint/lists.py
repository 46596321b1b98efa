"""What no text may say, by rule and language. Matched without accents and case, at the start of a word.

A pattern is a regular expression; a trailing ``\\b`` means the whole word. Each list names only what the rule's reason
(rules.py) forbids, so that plain words stay free.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

NEVER = {
    "en": (
        r"crim(e|es|inal\w*)\b", r"offen[cs]e", r"offender", r"victim", r"perpetrator", r"suspect", r"defendant", r"convict",
        r"guilty", r"theft", r"thief", r"robb", r"burgla", r"assault", r"rape", r"raping", r"murder", r"attack", r"inmate",
        r"prison", r"jail", r"police", r"prosecut", r"felon", r"misdemeanou?r", r"restorative", r"mediation program",
        r"diversion",
    ),
    "es": (
        r"crimen", r"crimin", r"delito", r"delincu", r"victim", r"ofensor", r"agresor", r"agresion", r"imputad", r"acusad",
        r"culpable", r"robo\b", r"robar", r"ladron", r"hurto", r"asalt", r"violacion", r"violador", r"asesin", r"homicid",
        r"ataque", r"atac", r"preso\b", r"presa\b", r"prision", r"carcel", r"policia", r"fiscal", r"restaurativ",
        r"programa de mediacion", r"infractor",
    ),
}  # fmt: skip
BEFORE_IDENTITY = {
    "en": (
        r"mediat", r"justice", r"court", r"judge", r"lawyer", r"attorney", r"legal", r"case\b", r"cases\b", r"harm", r"hurt\b",
        r"abuse", r"meeting", r"other person", r"apolog", r"amends", r"probation", r"parole", r"intake", r"referr", r"program\b",
        r"restitution", r"insurance", r"incident", r"counsel", r"what happened", r"the facts",
    ),
    "es": (
        r"mediac", r"mediador", r"justicia", r"tribunal", r"juzgado", r"juez", r"corte\b", r"abogad", r"legal", r"caso\b",
        r"casos\b", r"dano\b", r"danos\b", r"abus", r"reunion", r"otra persona\b", r"disculpa\b", r"reparar", r"reparacion",
        r"libertad condicional", r"remision", r"programa\b", r"seguro medico", r"incidente", r"lo que paso", r"los hechos",
    ),
}  # fmt: skip
TONE: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "pressure": {
        "en": (
            r"you must", r"you have to\b", r"you need to\b", r"you should", r"hurry", r"urgent", r"immediately", r"right away",
            r"as soon as", r"asap\b", r"(last|final|only) chance", r"deadline", r"expire", r"too late", r"act now",
            r"do not wait", r"don't wait", r"\d+ (hour|day|week)s? (left|remain)", r"within \d+", r"only \d+ (hour|day|week)",
            r"we (hope|want|need) you", r"(please )?(re)?consider (it|this|taking)", r"are you sure", r"important that you",
            r"still waiting", r"waiting for your", r"most people (choose|agree|say yes)", r"we recommend", r"you ought",
        ),
        "es": (
            r"debe\b(?! estar)", r"usted debe", r"tiene que (?!decir|reunirse)", r"deberia", r"urge", r"inmediat",
            r"cuanto antes", r"lo antes posible", r"de prisa", r"apurese", r"(ultima|unica) oportunidad", r"plazo", r"vence",
            r"caduca", r"demasiado tarde", r"no espere", r"le quedan? ", r"en un plazo", r"dentro de \d+",
            r"solo \d+ (hora|dia|semana)", r"esperamos que", r"necesitamos que", r"reconsider", r"seguro que no",
            r"importante que", r"seguimos esperando", r"esperamos su", r"la mayoria (acepta|elige)", r"le recomendamos",
        ),
    },
    "promise": {
        "en": (
            r"(we|i) promise", r"(we|i) guarantee", r"guaranteed", r"will be safe", r"keep you safe", r"you will feel",
            r"will (help|heal) you", r"healing", r"closure", r"shorter sentence", r"lighter sentence", r"charges? (\w+ )?dropped",
            r"will apologi[sz]e", r"will be paid", r"(completely|totally|fully|100%) (private|confidential|safe)",
        ),
        "es": (
            r"prometemos", r"prometo", r"garantiz", r"estara a salvo", r"se sentira", r"le (ayudara|sanara)\b", r"sanacion",
            r"sanar\b", r"cerrar (la herida|el capitulo)", r"pena menor", r"menos condena", r"se disculpara", r"le pagara",
            r"(completamente|totalmente|100%) (privad|confidencial|segur)",
        ),
    },
    "guilt": {
        "en": (
            r"let (us|me|them|anyone) down", r"you owe", r"your fault", r"asham", r"disappoint", r"the least you", r"right thing",
            r"they deserve", r"for (their|his|her) sake", r"think of (them|him|her|your)",
        ),
        "es": (
            r"nos (falla|defrauda)", r"defraud", r"le debe a", r"su culpa", r"verguenza", r"decepcion", r"lo menos que",
            r"lo correcto", r"se lo merece", r"por (su|el) bien de", r"piense en (ellos|el\b|ella|su familia)",
        ),
    },
    "praise": {
        "en": (
            r"well done", r"great\b", r"good (choice|decision|job)", r"congrat", r"brave", r"proud", r"excellent", r"wonderful",
            r"(i am|we are|so) glad (you|that)", r"thank you for (agree|taking part|choosing|your courage)", r"bravo",
        ),
        "es": (
            r"muy bien", r"buena (decision|eleccion)", r"felic", r"valiente", r"orgullo", r"excelente", r"estupend", r"maravill",
            r"nos alegra", r"me alegr", r"gracias por (aceptar|participar|su valor)", r"bravo",
        ),
    },
    "forgiveness": {
        "en": (r"forgiv", r"reconcil", r"move on\b", r"make peace", r"make up with"),
        "es": (r"perdon", r"reconcili", r"pasar pagina", r"hacer las paces"),
    },
    "story": {
        "en": (r"tell (us|me) (about )?what happened", r"describe\b", r"your story", r"your side of", r"in your own words, what"),
        "es": (r"cuente(nos|me)? (lo )?que paso", r"describa", r"su historia", r"su version"),
    },
    "human": {
        "en": (r"i am (a )?(human|real)", r"i'm (a )?(human|real|a person)", r"my name is", r"i (feel|understand how)", r"i care"),
        "es": (r"soy (un )?(humano|una persona|real)", r"me llamo", r"mi nombre es", r"(siento|entiendo) como", r"me importa"),
    },
}  # fmt: skip
DISCLOSED: Mapping[str, Mapping[str, str]] = {
    "assistant": {"en": "automated", "es": "automatico"},
    "not_encrypted": {"en": "not end-to-end encrypted", "es": "no va[n]? cifrado[s]? de extremo a extremo"},
}
"""Topic of a step -> what its text must say."""

CARRIER_KEYWORDS = frozenset(
    "STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT START UNSTOP YES HELP INFO".split()
)
"""Answered by carriers or by Twilio before the app sees them (CHANNELS: keywords)."""

FUNCTION_WORDS = {
    "en": frozenset({"the", "you", "your", "and", "is", "are", "of", "to", "with", "this", "that", "what", "or"}),
    "es": frozenset({"el", "la", "los", "las", "usted", "su", "y", "es", "son", "de", "con", "que", "para", "por", "una"}),
}
"""Words that show which language a text is in; none belongs to both."""
SAME_IN_EVERY_LANGUAGE = frozenset({"Video", "Telegram", "START", "STOP", "$250-1000", "$1000-5000"})


def bare(text: str) -> str:
    """Lower case, no accents, single spaces: what the patterns are matched against."""
    folded = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return " ".join("".join(c for c in folded if not unicodedata.combining(c)).split())


def words_of(text: str) -> list[str]:
    """The words of a text, bare."""
    return re.findall(r"[a-z']+", bare(text))


def first_match(patterns: tuple[str, ...], text: str) -> str | None:
    """The first forbidden piece of a text, as it stands in it (bare)."""
    plain = bare(text)
    for pattern in patterns:
        if found := re.search(rf"(?<![a-z]){pattern}[a-z]*", plain):
            return found.group()
    return None
