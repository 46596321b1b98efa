"""What in a clause says yes, no or not sure, and what of it counts beside the other words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from intake_bot.understanding.chatter import CHATTER, COURTESY
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.yes_no.tree import ANY, IDEA, sayings_tree

_AFTER_NO = word_set("""
    i it he she him her they them we you that this those these there not thanks thank please sorry sir maam mam lol my
    the because but no nope gracias senor senora senorita porque pero yo el ella ellos mi eso esto asi para nada por
    ya way nobody never nunca nadie mejor pues pos la le les porfavor seniora absolutely definitely really im us
    someone
""")
"""Words after which a ``no`` at the beginning is an answer; before any other it belongs to that word ("no car")."""
_SI_VERBS = word_set("""
    quiero puedo tengo deseo acepto voy hay me lo la los las le les estoy estaria he ha han hemos gustaria
""")
_IF = word_set("""
    voy vamos aviso llamo digo puedo quiero entonces va iria seria si dejan deja ayudan ayuda prestan dan da
""")
_BENT = word_set("me le les lo la los las se te estoy esta tiene tienen cuenta cuenten cuente hay vale va voy doy es")
"""After a "no" they are what is denied."""
_OWN = word_set("i it he she we they you si sii yessi that this gladly")
"""After a "no" they begin anew ("no I do")."""
_SI_NEEDS = word_set("necesito ocupo requiero ocupamos necesitamos quiero acepto deseo autorizo")
_MOST_SI_WORDS = 6
_MOST_SI_NEEDS = 12
"""What is needed or wanted is told at more length."""
_MOST_TURNS = 2
"""Who goes to and fro between yes and no so often has not answered."""
_SURELY_YES = word_set("yes yessi yeah")
_MINE = word_set("i we")
_OWN_VERBS = word_set("am are was were do did have will would can could")
"""Between an "I" and a "not" they deny something of one's own."""
_MY_VERBS = (["i"], ["quiero"], ["acepto"], ["puedo"], ["voy"], ["me"], ["lo"], ["le"])
"""After a yes they say whose it is, whoever was told of before."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One phrase that says something, and where."""

    value: str
    most: int
    """How many words that are not known may stand in its clause."""
    at: int
    end: int


def joined(said: list[Cue], part: list[str]) -> str | None:
    """Side by side the last counts ("yeah no"), but a doubt stays a doubt ("maybe yes")."""
    if not said:
        return None
    if any(cue.value == "not_sure" for cue in said):
        return "not_sure"
    said = [cue for at, cue in enumerate(said) if not (at and _denied(said[at - 1], cue, part))]
    value = said[0].value
    if sum(cue.value != before.value for before, cue in pairwise(said)) >= _MOST_TURNS:
        return "clash"  # "sí no sí no"
    for before, cue in pairwise(said):
        if cue.value != value and any(word not in CHATTER for word in part[before.end : cue.at]):
            return "clash"
        value = cue.value
    return value


def _denied(before: Cue, cue: Cue, part: list[str]) -> bool:
    """ "No los tengo", "no le doy permiso": the verb belongs to the no."""
    if before.value != "no":
        return False
    if cue.most < ANY and part[cue.end - 1] in _SI_VERBS:
        return True
    beside = before.end == cue.at and (part[before.at] == "no" or part[before.end - 1] in ("no", "not"))
    first = part[cue.at]
    return beside and cue.value == "yes" and (first in _BENT or (cue.most < ANY and first not in _OWN))


def cues_of(part: list[str], *, first: bool) -> tuple[list[Cue], int]:
    """What says something, and how many words are not known; after another's view nothing counts."""
    found: list[Cue] = []
    unknown = at = 0
    others = turned = False
    while at < len(part):
        count, (value, most) = _saying_at(part, at)
        word = part[at]
        if count == 1 and word == "no":
            value = "no" if _answers_no(part, at) else "?"
        elif count == 1 and word == "not" and at < len(part) - 1:
            value = "?"  # what it denies follows
        elif count == 1 and word in ("si", "sii"):
            value = "yes" if _answers_si(part, at, first=first) else "if"
            most = ANY if part[at + 1 : at + 2] and part[at + 1] in _SI_NEEDS else most
        if value in ("others", "if") or word == "if":
            others = True
            unknown += value == "if"
        elif value in ("yes", "no", "not_sure", "sarcasm"):
            others = others and not _own_voice(word, most, part[at + count : at + count + 1])
            if not others:
                found.append(Cue("clash" if turned and value in ("yes", "no") else value, most, at, at + count))
        elif value == "?":
            turned = turned or word in ("not", "never")  # of "not that I would say yes" nothing is left
            if word == "not" and found and found[-1].value == "yes" and _denies_own(part, at):
                found[-1] = replace(found[-1], value="clash")  # "yeah I'm not wearing that"
            unknown += word not in COURTESY
        at += count
    return found, unknown + (1 if others else 0)


def _saying_at(part: list[str], at: int) -> tuple[int, tuple[str, int]]:
    """The longest saying there; an "I" that ends a yes may begin the next ("yeah | I'm not going to")."""
    count, said = sayings_tree().longest(part, at) or (1, ("?", ANY))
    return (count - 1 if count > 1 and said[0] == "yes" and part[at + count - 1] in _MINE else count), said


def _own_voice(word: str, most: int, after: list[str]) -> bool:
    """Who spoke of another speaks for themselves again: "my husband and I talked and we decided on yes"."""
    return (word in _SURELY_YES and after in _MY_VERBS) or (most == IDEA and word in _MINE)


def _denies_own(part: list[str], at: int) -> bool:
    """ "I'm not", "we would not"; or a "not" that ends what began with a yes ("sure the heck not")."""
    return at == len(part) - 1 or (at > 1 and part[at - 1] in _OWN_VERBS and part[at - 2] in _MINE)


def _answers_no(part: list[str], at: int) -> bool:
    if at == len(part) - 1:
        return True
    after = part[at + 1]
    return all(word in COURTESY for word in part[:at]) and (
        after in _AFTER_NO or bool(sayings_tree().longest(part, at + 1))
    )


def _answers_si(part: list[str], at: int, *, first: bool) -> bool:
    """Without its accent a "si" may be an "if": it is a yes alone, last, or before a short statement."""
    rest = part[at + 1 :]
    if not rest or all(word in ("si", "sii", "senor", "porfavor", "gracias") for word in rest):
        return True
    if not first or not all(word in COURTESY or word in ("y", "no") for word in part[:at]):
        return False
    most = _MOST_SI_NEEDS if rest[0] in _SI_NEEDS else _MOST_SI_WORDS
    return rest[0] in _SI_VERBS | _SI_NEEDS and len(rest) < most and not _IF.intersection(rest[1:])
