"""Times told by what somebody does: "I get off at 5", "my shift starts at 2", "after that", "after my AA meeting"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intake_bot.understanding.availability.atoms import Atom
from intake_bot.understanding.availability.clocks import clock_at, led
from intake_bot.understanding.availability.hours import ANY, Clock, Time
from intake_bot.understanding.availability.spans import time_at
from intake_bot.understanding.availability.tokens import Token, peek
from intake_bot.understanding.availability.unsure import Unsure

_BEFORE_HOUR = frozenset({"at", "las", "a", "around", "before"})
_LOOSE = frozenset({"like", "by", "de", "del", "la", "mi", "my", "it", "there"})
_OWN = frozenset({"my", "the", "her", "his", "our", "mi", "mis", "la", "el", "los", "las", "de", "del", "their", "a"})
_WHENEVER = frozenset({"whenever", "wheneva", "siempre"})
_ENDS = frozenset({"comma", "stop", "ask", "but", "so", "day", "days", "after", "before", "part"})
_OTHERS = frozenset({"my", "mi", "he", "she", "his", "her", "the", "que"})
_LONGEST_NAME = 4
_HAVE = frozenset({"have", "got", "tengo", "tenemos", "tiene"})
_IS = frozenset({"is", "are", "es", "son"})
_AUXILIARY = frozenset({"would", "will", "could", "should", "must", "dont", "didnt"})
_FREE = frozenset({"can", "prefer", "only", "any", "getoff", "before_busy"})
_BREAKS = frozenset({"comma", "stop", "but", "so", "because", "ask"})
_CLAUSE = 12
_OCCUPIED = frozenset({"work", "school", "class", "trabajar", "trabajo", "turno", "clase", "clases", "escuela"})
_LONG = frozenset({"days", "dias", "weeks", "semanas"})
_WORKS = frozenset({"work", "i work", "works", "working", "trabajo", "trabaja", "laboro"})
_AWAY = frozenset({"im", "ill be", "i will be", "were", "well be", "hes", "shes"})
_PLACE = frozenset({"filler", "unknown", "content", "busy", "story", "part"})
_DAYS = frozenset({"day", "days", "today", "tomorrow"})


@dataclass(frozen=True, slots=True)
class Habit:
    """What was found, where it ends, and the hour that "after that" would mean from here on."""

    end: int
    atom: Atom | None
    clock: Clock | None


def habit_at(tokens: Sequence[Token], at: int, clock: Clock | None) -> Habit | None:
    """The habit that begins here. ``clock``: the hour named last."""
    token = tokens[at]
    match token.kind:
        case "any" if token.text in _WHENEVER and _has_condition(tokens, at + 1):
            return Habit(at + 1, Atom("blocks", token.text), clock)
        case "any":
            return Habit(at + 1, Atom("time", text=token.text, time=ANY, loose=token.value == "rest"), clock)
        case "afterthat" | "beforethat":
            how = token.kind.removesuffix("that")
            atom = Atom("limit", token.text) if clock is None else Atom("time", time=Time(how, clock))
            return Habit(at + 1, atom, clock)
        case "getoff" | "goin":
            return _work(tokens, at, clock)
        case "after" | "before" | "until":
            return _occasion(tokens, at, clock)
        case "filler" | "can":
            taken = 2 if _is_elsewhere(tokens, at) else int(token.kind == "filler" and _owns(tokens, at))
            return Habit(at + taken, Atom("busy", token.text), clock) if taken else None
        case "number" | "numword" if _is_length(tokens, at):
            return Habit(at + 2, None, clock)
    return None


def _is_elsewhere(tokens: Sequence[Token], at: int) -> bool:
    """ "I'll be in Chicago", "im at grandmas": a place that is not known is somewhere else."""
    away = tokens[at].text in _AWAY and peek(tokens, at + 1).text in ("in", "at")
    return away and peek(tokens, at + 2).kind == "unknown"


def _is_length(tokens: Sequence[Token], at: int) -> bool:
    """ "for 2 hours", "I work 6 days"."""
    before, unit = peek(tokens, at - 1), peek(tokens, at + 1)
    if unit.text in _LONG and before.text in _WORKS:
        return True
    if unit.kind in ("hours", "minutes", "years") and before.text in ("in", "en", "dentro"):
        raise Unsure("part")
    return unit.kind in ("hours", "minutes", "years")


def _owns(tokens: Sequence[Token], at: int) -> bool:
    """ "I have water aerobics Mondays", "Friday is my hair": they are busy, unless the clause says that they can."""
    here = at + 1
    if tokens[at].text in _IS and peek(tokens, here).text in ("my", "mi"):
        here += 1
    elif tokens[at].text not in _HAVE:
        return False
    if peek(tokens, here).kind != "unknown" or peek(tokens, at - 1).text in _AUXILIARY:
        return False
    clause = []
    for token in tokens[at : at + _CLAUSE]:
        if token.kind in _BREAKS:
            break
        clause.append(token.kind)
    return not _FREE & set(clause)


def _has_condition(tokens: Sequence[Token], at: int) -> bool:
    """ "whenever my lawyer can come" is not any time."""
    for token in tokens[at : at + _LONGEST_NAME]:
        if token.kind in _ENDS:
            return False
        if token.kind == "unknown" or token.text in _OTHERS:
            return True
    return False


def _work(tokens: Sequence[Token], at: int, clock: Clock | None) -> Habit:
    """ "I get off at 5" is after five, "I go in at 2" before two; the text may say better when."""
    here = at + 1
    while peek(tokens, here).kind in _BEFORE_HOUR or peek(tokens, here).text in _LOOSE:
        here += 1
    found = clock_at(tokens, here, sure=True) or _place_then_hour(tokens, here)
    if found is None:
        free = tokens[at].text.endswith("off") or ("off" in tokens[at].text and peek(tokens, at + 1).kind in _DAYS)
        if tokens[at].kind == "goin" and _OCCUPIED & set(tokens[at].text.split()):
            return Habit(at + 1, Atom("busy", tokens[at].text), clock)
        kind = "unread" if tokens[at].text.startswith("gets") else "can" if free else "limit"
        return Habit(at + 1, Atom(kind, tokens[at].text), clock)
    if tokens[at].kind == "goin" and _is_range(tokens, here):
        return Habit(at + 1, Atom("busy", tokens[at].text), clock)  # "I go to school 8 to 3"
    how = "after" if tokens[at].kind == "getoff" else "before"
    return Habit(found[0], Atom("time", text=tokens[at].text, time=Time(how, found[1]), loose=True), found[1])


def _place_then_hour(tokens: Sequence[Token], at: int) -> tuple[int, Clock] | None:
    """ "I get out of detention at 4", "salgo de la obra a las 5": what ends, before the hour."""
    for here in range(at, at + _LONGEST_NAME + 1):
        token = peek(tokens, here)
        if token.kind in ("at", "las"):
            found = None if _is_range(tokens, here) else led(tokens, here)
            if found:
                return found
        elif token.kind not in _PLACE:
            return None
    return None


def _is_range(tokens: Sequence[Token], at: int) -> bool:
    found = time_at(tokens, at)
    return found is not None and found[1].how == "range"


def _occasion(tokens: Sequence[Token], at: int, clock: Clock | None) -> Habit | None:
    """ "after my AA meeting": a limit without an hour, not a time when they are busy."""
    here = at + 1
    while here - at <= _LONGEST_NAME:
        token = peek(tokens, here)
        if token.kind == "busy":
            while peek(tokens, here).kind == "busy" or (
                peek(tokens, here).text in _OWN and peek(tokens, here + 1).kind == "busy"
            ):
                here += 1
            return Habit(here, Atom("before_busy", token.text), clock)
        if token.text not in _OWN and (token.kind != "unknown" or here == at + 1):
            return None
        here += 1
    return None
