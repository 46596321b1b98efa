"""What each clause of a reply says: yes, no, not sure or nothing, and whether it turns round what was said before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from intake_bot.understanding.asking_back import begins_asking
from intake_bot.understanding.chatter import COURTESY
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.spoken import PAUSES
from intake_bot.understanding.yes_no.cues import cues_of, joined
from intake_bot.understanding.yes_no.tree import ANY, IDEA, sayings_tree

DETAILS = word_set("who whom when where which how quien quienes cuando donde cual cuales como")
"""A doubt that goes on with one of these is about that, not about the yes before it."""
_AND = word_set("and so then y entonces asi pues")
_REASONS = word_set("if since because when whenever until till as provided porque siempre mientras cuando")
"""After an answer alone they begin a reason or a condition: "sure if it's free", "ok since it's only me"."""
_LIMITS = word_set("""
    at in on after before past during late early until till this today tomorrow tonight weekends while when too with by
    for over more de en despues antes tarde temprano manana hoy los las por tan muy mucho con cuando al hasta lunes
    sea sean este esten
    martes miercoles jueves viernes sabado sabados domingo domingos mondays sundays friday sunday work
""")
"""After "yes, but not" they limit what was agreed to."""
_LIMITED = word_set("""
    call text message write send contact expect ring phone bother wake leave llamen llame marquen marque manden mande
    escriban escriba hablen hable esperen espere despierten molesten
""")
"""After "yes, but do not" they limit it where a time or place follows."""
_YES_AFTER = word_set("yes yeah yep yup yessi si sure")
_ASKING = word_set("is are can could would do does did will may am esta es seria estaria puedo puede")
_LAST = word_set("yes yessi yeah yep sure ok okay fine")
_SAYS = word_set("say says said answer is a or saying dice diga dicen digan que o un es be are am feel feels its")
_DENY = word_set("no not never nunca unless except ni sin without")
_MOST_BRIEF = 2
_LEAST_ENDING = 3
"""Words of a figure of speech that answers at the end of a story."""
_ALONE = word_set("alone lonely solo sola solito solita myself solos solas")
"""What is turned down beside one of these is to be alone."""
_SAYS_WHO = word_set("i we let lets that it please quiero acepto me lo la le estoy")


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
    brief: bool = False
    """What says it are one or two words."""
    denies: bool = False
    """A word in it denies something."""
    detail: bool = False
    """It is a doubt about who, when, where or how."""
    ends: bool = False
    """A figure of speech of some words ends it."""
    limits: bool = False
    """It denies only a time, a place or a way ("not at night")."""


def clauses(words: list[str]) -> list[Clause]:
    """The clauses of a text, in its order."""
    found: list[Clause] = []
    for part, turns, after_end, asked in _parts(words):
        clause = _clause(part, turns=turns, after_end=after_end, first=not found)
        plainly = bool(part and found) and part[0] in _ASKING and begins_asking(part)
        found.append(replace(clause, value=None) if plainly or (asked and clause.unknown) else clause)
    return found


def _parts(words: list[str]) -> Iterator[tuple[list[str], bool, bool, bool]]:
    part: list[str] = []
    turns = after_end = False
    at = 0
    while at < len(words):
        word = words[at]
        found = None if word in PAUSES else sayings_tree().longest(words, at)
        if word == "sure" and not part and words[at + 1 : at + 2] == ["if"]:
            found = (1, ("yes", ANY))
        if (word in _REASONS or words[at : at + 2] == ["long", "as"]) and part and _answers_alone(part):
            end = next((end for end in range(at, len(words)) if _ends(words, end)), len(words))
            yield part, turns, after_end, False
            part, turns, after_end, at = [], False, False, end
            continue
        if part and ((word in _AND and _answers_after(words, at)) or _ends_if(words, at, part)):
            yield part, turns, after_end, False
            part, turns, after_end, at = [], True, False, at + (word in _AND)
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


def _ends(words: list[str], at: int) -> bool:
    """Where a reason ends: at a pause or a "but"."""
    return words[at] in PAUSES or words[at] in ("but", "pero")


def _answers_alone(part: list[str]) -> bool:
    """ "Ok", "sure", "no gracias": a whole answer, and nothing open in it ("only", "not")."""
    if part[0] in _ASKING or part[0] == "not":
        return False
    clause = _clause(part, turns=False, after_end=False, first=True)
    return clause.alone and clause.value in ("yes", "no")


def _ends_if(words: list[str], at: int, part: list[str]) -> bool:
    """ "Only if it's free yes": the last word answers, and is not what someone else may say."""
    if words[at] not in _LAST or words[at + 1 : at + 2] not in ([], ["."], [","]) or part[-1] in _SAYS:
        return False
    return next((word for word in part if word not in ("only", "solo", "well", "pues", "but")), "") in ("if", "si")


def _answers_after(words: list[str], at: int) -> bool:
    """ "... with my pastor and yes I want to": after the "and" comes the answer, with its own words or alone."""
    word = words[at + 1] if at + 1 < len(words) else ""
    after = words[at + 2] if at + 2 < len(words) else "."
    if word in _YES_AFTER:
        return after in PAUSES or after in _SAYS_WHO
    return word in ("no", "nope", "nah") and words[at] in ("so", "then", "entonces") and after in PAUSES


def _clause(part: list[str], *, turns: bool, after_end: bool, first: bool) -> Clause:
    cues, unknown = cues_of(part, first=first)
    if any(cue.value == "sarcasm" for cue in cues):
        return Clause("no", True, True, after_end)
    said = [cue for cue in cues if unknown <= cue.most]
    value = joined(said, part)
    if value == "no" and not _ALONE.isdisjoint(part) and (part[0] != "no" or said[0].end > 1 or part[1] in _ALONE):
        value = None  # "I don't want to come alone"
    if value == "yes" and any(cue.value == "no" and cue.at > said[0].at and cue not in said for cue in cues):
        value = "clash"  # "absolutely the heck not"
    alone = not unknown and len(said) == len(cues) and bool(said)
    begins = bool(said) and said[0].most >= ANY and all(word in COURTESY for word in part[: said[0].at])
    ends = (
        bool(said) and said[-1].most == IDEA and said[-1].end == len(part) and len(part) - said[-1].at >= _LEAST_ENDING
    )
    detail = bool(said) and value == "not_sure" and not DETAILS.isdisjoint(part[said[-1].end - 1 : said[-1].end + 1])
    denies = not _DENY.isdisjoint(part)
    brief = bool(said) and said[0].end - said[0].at <= _MOST_BRIEF
    limits = denies and _only_limits(part)
    return Clause(value, alone, turns, after_end, unknown, begins, brief, denies, detail, ends, limits)


def _only_limits(part: list[str]) -> bool:
    """ "Not at night", "no me llamen tan tarde", "so don't expect quick replies"."""
    at = next((at for at, word in enumerate(part) if word in _DENY), len(part))
    after = [word for word in part[at + 1 :] if word not in ("me", "us", "nos", "please", "porfavor")]
    if not after or not _DENY.isdisjoint(after):
        return False
    if after[0] in _LIMITS:
        return True
    return after[0] in _LIMITED and (after[0] == "expect" or not _LIMITS.isdisjoint(after[1:]))
