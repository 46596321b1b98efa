"""What each clause of a reply says: yes, no, not sure or nothing, and whether it turns round what was said before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from intake_bot.understanding import yes_no_phrases as phrases
from intake_bot.understanding import yes_no_sayings as sayings
from intake_bot.understanding.chatter import CHATTER, COURTESY
from intake_bot.understanding.phrase_tree import PhraseTree
from intake_bot.understanding.phrases import expand, useful, word_set
from intake_bot.understanding.spoken import PAUSES

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
_MOST_SI_WORDS = 6
DETAILS = word_set("who whom when where which how quien quienes cuando donde cual cuales como")
"""A doubt that goes on with one of these is about that, not about the yes before it."""
ANY = 99
"""Of a phrase that counts whatever stands beside it in its clause."""
_AND = word_set("and so y entonces asi")
_YES_AFTER = word_set("yes yeah yep yup yessi si sure")
_DENY = word_set("no not never nunca unless except ni sin without")
_ALONE = word_set("alone lonely solo sola solito solita myself solos solas")
"""What is turned down beside one of these is to be alone."""
_SURELY_YES = word_set("yes yessi yeah")
_MY_VERBS = (["i"], ["quiero"], ["acepto"], ["puedo"], ["voy"], ["me"], ["lo"], ["le"])
"""After a yes they say whose it is, whoever was told of before."""
_SAYS_WHO = word_set("i we let lets that it please quiero acepto me lo la le estoy")
_WITH_ACCENT = {"si": "yessi"}


@dataclass(frozen=True, slots=True)
class Clause:
    """One stretch between pauses or turns. ``value``: yes, no, not_sure, clash or None."""

    value: str | None
    alone: bool
    """Nothing else is in it."""
    turns: bool
    """It begins with a word that turns round what came before ("but", "digo")."""
    after_end: bool
    """The stretch before it ended with a full stop or dots."""
    unknown: int = 0
    """Words that are not known here."""
    begins: bool = False
    """Its first words say it."""
    denies: bool = False
    """A word in it denies something."""
    detail: bool = False
    """It is a doubt about who, when, where or how."""


@dataclass(frozen=True, slots=True)
class _Cue:
    value: str
    most: int
    """How many words that are not known may stand in its clause."""
    at: int
    end: int


@lru_cache(maxsize=1)
def _tree() -> PhraseTree[tuple[str, int]]:
    tree: PhraseTree[tuple[str, int]] = PhraseTree()
    for lines, value, most in (
        (sayings.NOTHING, "", ANY),
        (sayings.SARCASM, "sarcasm", ANY),
        (sayings.UNSURE_PLAIN, "not_sure", ANY),
        (phrases.NO_PLAIN, "no", ANY),
        (phrases.YES_PLAIN, "yes", ANY),
        (phrases.NO_SAID, "no", 2),
        (phrases.YES_SAID, "yes", 2),
        (sayings.UNSURE_WHOLE, "not_sure", 0),
        (sayings.NO_WHOLE, "no", 0),
        (sayings.YES_WHOLE, "yes", 0),
        (sayings.OTHERS, "others", ANY),
        (sayings.TURN, "turn", ANY),
    ):
        for line in useful(lines):
            for words in expand(line):
                tree.add(words, (value, most))
                if "si" in words:
                    tree.add([_WITH_ACCENT.get(word, word) for word in words], (value, most))
    return tree


_tree()


def clauses(words: list[str]) -> list[Clause]:
    """The clauses of a text, in its order."""
    found: list[Clause] = []
    for part, turns, after_end, asked in _parts(words):
        clause = _clause(part, turns=turns, after_end=after_end, first=not found)
        found.append(replace(clause, value=None) if asked and clause.unknown else clause)
    return found


def _parts(words: list[str]) -> Iterator[tuple[list[str], bool, bool, bool]]:
    part: list[str] = []
    turns = after_end = False
    at = 0
    while at < len(words):
        word = words[at]
        found = None if word in PAUSES else _tree().longest(words, at)
        if word in _AND and part and _answers_after(words, at):
            yield part, turns, after_end, False
            part, turns, after_end, at = [], True, False, at + 1
            continue
        if word in PAUSES or (found and found[1][0] == "turn"):
            if word not in PAUSES and part and part[-1] == "si" and word not in ("pero", "but"):  # "si al final": if
                part.extend(words[at : at + found[0]] if found else ())
                at += found[0] if found else 1
                continue
            if part:
                yield part, turns, after_end, word == "?"
                turns = False
            after_end = word == "." if word in PAUSES else after_end and not part
            turns = turns or word not in PAUSES
            part = []
            at += found[0] if found else 1
            continue
        count = found[0] if found else 1
        part.extend(words[at : at + count])
        at += count
    if part or turns:
        yield part, turns, after_end, False


def _answers_after(words: list[str], at: int) -> bool:
    """ "... with my pastor and yes I want to": after the "and" comes the answer, with its own words or alone."""
    word = words[at + 1] if at + 1 < len(words) else ""
    after = words[at + 2] if at + 2 < len(words) else "."
    if word in _YES_AFTER:
        return after in PAUSES or after in _SAYS_WHO
    return word in ("no", "nope", "nah") and words[at] in ("so", "entonces") and after in PAUSES


def _clause(part: list[str], *, turns: bool, after_end: bool, first: bool) -> Clause:
    cues, unknown = _cues(part, first=first)
    if any(cue.value == "sarcasm" for cue in cues):
        return Clause("no", True, True, after_end)
    said = [cue for cue in cues if unknown <= cue.most]
    value = _joined(said, part)
    if value == "no" and not _ALONE.isdisjoint(part) and (part[0] != "no" or said[0].end > 1 or part[1] in _ALONE):
        value = None  # "I don't want to come alone"
    alone = not unknown and len(said) == len(cues) and bool(said)
    begins = bool(said) and said[0].most == ANY and all(word in COURTESY for word in part[: said[0].at])
    detail = bool(said) and value == "not_sure" and not DETAILS.isdisjoint(part[said[-1].end - 1 : said[-1].end + 1])
    return Clause(value, alone, turns, after_end, unknown, begins, not _DENY.isdisjoint(part), detail)


def _joined(said: list[_Cue], part: list[str]) -> str | None:
    """Side by side the last counts ("yeah no"), but a doubt stays a doubt ("maybe yes")."""
    if not said:
        return None
    if any(cue.value == "not_sure" for cue in said):
        return "not_sure"
    said = [cue for at, cue in enumerate(said) if not (at and _denied(said[at - 1], cue, part))]
    value = said[0].value
    for before, cue in pairwise(said):
        if cue.value != value and any(word not in CHATTER for word in part[before.end : cue.at]):
            return "clash"
        value = cue.value
    return value


def _denied(before: _Cue, cue: _Cue, part: list[str]) -> bool:
    """ "no los tengo": the verb belongs to the no."""
    return before.value == "no" and cue.most < ANY and part[cue.end - 1] in _SI_VERBS


def _cues(part: list[str], *, first: bool) -> tuple[list[_Cue], int]:
    """What says something, and how many words are not known; after another's view nothing counts."""
    found: list[_Cue] = []
    unknown = at = 0
    others = turned = False
    while at < len(part):
        count, (value, most) = _tree().longest(part, at) or (1, ("?", ANY))
        word = part[at]
        if count == 1 and word == "no":
            value = "no" if _answers_no(part, at) else "?"
        elif count == 1 and word == "not" and at < len(part) - 1:
            value = "?"  # what it denies follows
        elif count == 1 and word in ("si", "sii"):
            value = "yes" if _answers_si(part, at, first=first) else "if"
        if value in ("others", "if") or word == "if":
            others = True
            unknown += value == "if"
        elif value in ("yes", "no", "not_sure", "sarcasm"):
            others = others and not (word in _SURELY_YES and part[at + count : at + count + 1] in _MY_VERBS)
            if not others:
                found.append(_Cue("clash" if turned and value in ("yes", "no") else value, most, at, at + count))
        elif value == "?":
            turned = turned or word in ("not", "never")  # of "not that I would say yes" nothing is left
            unknown += word not in COURTESY
        at += count
    return found, unknown + (1 if others else 0)


def _answers_no(part: list[str], at: int) -> bool:
    if at == len(part) - 1:
        return True
    after = part[at + 1]
    return all(word in COURTESY for word in part[:at]) and (after in _AFTER_NO or bool(_tree().longest(part, at + 1)))


def _answers_si(part: list[str], at: int, *, first: bool) -> bool:
    """Without its accent a "si" may be an "if": it is a yes alone, last, or before a short statement."""
    rest = part[at + 1 :]
    if not rest or all(word in ("si", "sii", "senor", "porfavor", "gracias") for word in rest):
        return True
    if not first or not all(word in COURTESY or word in ("y", "no") for word in part[:at]):
        return False
    return rest[0] in _SI_VERBS and len(rest) < _MOST_SI_WORDS and not _IF.intersection(rest[1:])
