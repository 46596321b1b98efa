"""An answer asked for as a favour: "can I pay in parts?", "¿puedo pagar por partes?", "is it ok if I go first".

At the question that offers it, who asks for leave to do a thing wants it. Only words of the writer's own are read so
("will he say sorry?" asks), never what denies, and never where the question asks what they understood.
"""

from __future__ import annotations

import re

from intake_bot.engine.answers import Chosen, ChosenSeveral, NearTie
from intake_bot.understanding.choices import choice
from intake_bot.understanding.clean import fold, lowered
from intake_bot.understanding.menu import Menu
from intake_bot.understanding.phrase_tree import PhraseTree
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.several import several

_WISH = {"en": "i want to ", "es": "quiero "}
_ENGLISH = """
    can|could|may|might|should i|we|u
    is|would|will it be? ok|okay|possible|fine|alright|cool|good|allowed if|for|to i|we|me|us? to?
    am|are i|we able|allowed to
    can|could|would it be
    do you mind if i|we
    mind if i|we
    is|are there a|any? way|chance to|that|for i|we|me|us? to|can|could?
"""
_SPANISH = """
    me? yo? puedo|podria|pudiera
    nos? podemos|podriamos
    se puede|podria|pueden
    puede|podria|pudiera ser
    es|seria|sera posible que?
    me|nos dejan|permiten|dejarian
    esta|estaria bien si|que yo?
    hay|habria|habra manera|forma|modo|chance|chanza de que?
    hay|habria|habra manera|forma|modo|chance|chanza de
"""
_BEFORE = word_set("""
    so ok okay and but hey hi hello well um uh also then sorry please just like maybe yes y pero oiga oye entonces pues
    hola este bueno disculpe perdon si tambien mejor o or
""")
_NOT_DOING = word_set("""
    know find tell change cancel read understand leave stop quit refuse preguntar saber enterarme decir cambiar
    cancelar dejar salir parar entender confiar trust
""")
"""After "can I" these ask us for something else than an option."""
_MAKES, _OTHERS = word_set("make force have get let"), word_set("him her them")
_ASK = word_set("ask preguntar")
_DENY = word_set("not no never nothing without nobody cant dont wont sin nada nunca nadie ni")
_ALTERNATIVES = word_set("or o")
_CHECKS = frozenset({"can_stop", "i_do"})
"""What they understood is asked: a question there shows nothing."""
_MOST_WORDS = 20
_END = re.compile(r"[\s?!.¿]+$")


def _tree() -> PhraseTree[str]:
    found: PhraseTree[str] = PhraseTree()
    found.add_lines(_ENGLISH, "en")
    found.add_lines(_SPANISH, "es")
    return found


_openings = _tree()


def asked_leave(text: str, menu: Menu, *, many: bool) -> Chosen | ChosenSeveral | NearTie | None:
    """What the text asks leave for, where the question offers it."""
    rest = _rest(text)
    if rest is None or menu.strict or menu.bounds or not _CHECKS.isdisjoint(menu.options):
        return None
    want, wish, bare = (_read(one, menu, many=many) for one in rest)
    if wish == want:
        wish = None  # "I want to" alone is a yes
    found = wish if wish is not None else bare
    if wish is None or bare is None or wish == bare or isinstance(bare, NearTie):
        return found
    if isinstance(wish, Chosen) and isinstance(bare, Chosen):
        return NearTie(tuple(one for one in menu.options if one in (wish.option, bare.option)))
    return None


def _read(text: str, menu: Menu, *, many: bool) -> Chosen | ChosenSeveral | NearTie | None:
    found = several(text, fold(text), menu) if many else choice(text, fold(text), menu)
    if isinstance(found, ChosenSeveral):
        return None if "not_sure" in found.options else found
    if isinstance(found, Chosen):
        return None if found.option == "not_sure" else Chosen(found.option, inferred=True)
    return found if isinstance(found, NearTie) else None


def _rest(text: str) -> tuple[str, str, str] | None:
    """A wish for nothing, one for what they ask leave for, and that by itself; None where they ask for none."""
    low = _END.sub("", lowered(text)).lstrip("¿¡ ")
    words = re.findall(r"[^\W_]+", low)
    at = 0
    while at < len(words) and words[at] in _BEFORE:
        at += 1
    found = _openings.longest(words, at)
    if found is None or len(words) > _MOST_WORDS or "?" in low:
        return None
    count, language = found
    rest = words[at + count :]
    asks_for = rest[:1] and rest[0] in _ASK and rest[1:2] in (["for"], ["por"], ["my"], ["mi"])
    if not rest or (rest[0] in _NOT_DOING and not asks_for) or (rest[0] in _ASK and not asks_for):
        return None
    if rest[0] in _MAKES and rest[1:2] and rest[1] in _OTHERS:
        return None
    if not (_DENY | _ALTERNATIVES).isdisjoint(rest):
        return None
    told = " ".join(rest)
    return _WISH[language].strip(), f"{_WISH[language]}{told}", told
