"""Is a reply a question of their own, and not an answer? "Could we do it over video?" is one that answers."""

from __future__ import annotations

import re

from intake_bot.understanding.patterns import Patterns
from intake_bot.understanding.phrases import useful, word_set
from intake_bot.understanding.spoken import PAUSES

_ACCENTED = re.compile(
    r"\b(?:qu[éÉ]|c[óÓ]mo|cu[áÁ]ndo|d[óÓ]nde|qui[éÉ]n(?:es)?|cu[áÁ]l(?:es)?|cu[áÁ]nt[oa]s?)\b", re.IGNORECASE
)
_IDIOMS: Patterns[bool] = Patterns()
_IDIOMS.add_lines(
    """
    why not
    who knows|cares
    what is? the difference
    y? por que no
    que va|importa
    como no
    quien sabe
    que mas da
    que se yo
    no se que|como|cual|cuando|donde|quien
    ni modo
    why would not i|you|we|it|one
    why would i not
    who would not
    como de? cree|crees|que que? no
    que muy? mala|buena|gran|excelente|linda|bonita|genial|mejor idea|noticia|detalle?
    que pena|lastima|amable|lindo|bueno|bien|padre|chido|gusto|alivio
    que detalle|flojera|hueva|miedo|verguenza|horror|asco|rico
    que pereza|lata|fiaca|paja|coraje|nervios|oso|gacho|susto|emocion|alegria|bendicion|feo|risa|cansancio|fastidio
    como chingados|carajos|diablos|demonios|diantres|chihuahuas|fregados que? no
    como va a ser que no
    no|ni me? pregunte|preguntes|pregunten|se|digo por que
    ya que
    que remedio
    hay que ver|verlo|pensar|pensarlo|consultarlo
    what a good|great|nice|bad|terrible|lovely|wonderful|kind|relief|blessing|shame
    how kind|nice|sweet|lovely|thoughtful|wonderful|great
    where do i sign
    how could i say|refuse|not
    do i ever
    would i ever
    """,
    True,
)
"""Words of a question in sayings that ask nothing."""
_WHOM = word_set("who whom quien quienes")
_ECHOES = word_set("listen talk speak answer bring meet go come to with from for hear escuchar oir hablar llevar a con")
"""Words of ours said back before a "who" ("listen to who")."""
_ASKS_FIRST = word_set("what why how whose whom cuales cuanto cuantos cuanta cuantas quienes")
_QUESTION_WORDS = word_set("what why how who where when which que como cuando donde quien cual cuanto cuantos mande")
_ASKS_TWO = """
    is: there it that this he she them my your the anyone anybody someone parking
    are: you there they we them these those
    do: you they we i them people
    does: he she it that this anyone them the my
    did: he she they you i them it
    will: you he she they i it there them the my
    has: he she anyone it them
    have: you they he
    was: he she it that there
    were: they you
    can: i you he she they my someone anyone u them it
    could: you i he she they my someone them
    should: i we
    would: you it he she they them
    may: i
    am: i
    que: es hora pasa significa quiere hago son hay dice decia tal cosa fue puedo debo tan dia seria mensaje opciones
    como: le les es funciona asi que se le hago puedo esta seria quien son saben supieron cree cuanto
    cuando: es seria va empieza fue
    donde: es esta queda seria queda son
    hay: estacionamiento camion alguien que
    puede: ir venir llevar
    pueden: ir
    puedo: ir llevar fumar traer preguntar
    when: is do does will would can are did was
    where: is do does are would will can did at
    who: is will would can are does did decides sees reads gets told gave knows
    which: is are do does
    quien: es va ve lee esta son manda dijo mas me les puede
    cual: es seria era de
"""
"""A first word, and the words that make it a question when they follow it."""
_ASKS_PAIRS = {
    first: word_set(second) for first, _, second in (line.strip().partition(":") for line in useful(_ASKS_TWO))
}
_MAY_I = word_set("pick choose decide tell think answer go do have sit meet be start say let talk skip")
"""After "can i" they ask for an option, and name it."""
_AFTER_PREPOSITION = word_set("que quien cuanto cuantos cual donde como")
_AS_SOON = word_set("me le les nos lo la mi mis ella el sepa tenga hable pueda llegue salga vea decida haya")
"""After "en cuanto" they say when: "en cuanto sepa le digo"."""
_LEAD_LETTERS = 30
_PREPOSITIONS = word_set("a de en con por para pa hasta desde y")
_BEGINS = word_set("""
    um uh and but so well ok okay hey wait sorry y pero oye oiga disculpe perdon mire este pues hola hi hello eso
""")


def asks_back(text: str, words: list[str]) -> bool:
    """True where a reply asks something rather than answers."""
    idiom = any(_IDIOMS.at(words, at) for at in range(len(words)))
    if not idiom and any(_opens(text, match.start()) for match in _ACCENTED.finditer(text)):
        return True
    at = 0
    while at < len(words) and (words[at] in _BEGINS or words[at] in PAUSES):
        at += 1
    rest = words[at:]
    if not rest:
        return "?" in words
    if idiom:
        return False
    if begins_asking(rest):
        return True
    if rest[-1] in ("what", "que") or (len(rest) > 1 and rest[-1] in _WHOM and _ECHOES.issuperset(rest[:-1])):
        return True
    return rest[-1] == "?" and (len(rest) == 1 or rest[-2] in _QUESTION_WORDS)


def _opens(text: str, at: int) -> bool:
    """An accented word asks where a sentence or the text begins with it; "digan quién llama" tells."""
    before = text[max(0, at - _LEAD_LETTERS) : at].lower()
    if "?" in text or "¿" in text:
        return True
    lead = re.split(r"[.,;:!]", before)[-1].split()
    return at <= _LEAD_LETTERS and all(word in _BEGINS or word in _PREPOSITIONS for word in lead)


def begins_asking(rest: list[str]) -> bool:
    """The first words of a question, also without its mark ("is there parking", "a que hora")."""
    first = rest[0]
    second = rest[1] if len(rest) > 1 else ""
    if (
        (first, second) == ("is", "it")
        and len(rest) > 2
        and rest[2] in ("ok", "okay", "possible", "fine", "cool", "alright")
    ):
        return False
    if (first, second) == ("can", "i") and len(rest) > 2 and rest[2] in _MAY_I:
        return False
    if first in _ASKS_FIRST:
        return (first, second) not in (("how", "about"), ("what", "about"))
    if len(rest) == 1 and first in _QUESTION_WORDS:
        return True
    if first in ("para", "pa") and second == "que":
        return len(rest) > 2 and rest[2] in ("es", "sirve", "quieren", "quiere", "me", "seria")
    if first in ("a", "de", "con", "en", "para", "por") and second in _AFTER_PREPOSITION:
        if (first, second) == ("en", "cuanto") and _AS_SOON.intersection(rest[2:3]):
            return False
        return not any(word in ("sea", "quiera", "quieran", "guste", "gusten") for word in rest[2:5])
    return second in _ASKS_PAIRS.get(first, ())
