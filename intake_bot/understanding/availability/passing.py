"""Words said in passing, taken out before anything is read: conditions without a time ("if there is a bus"), ages."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from intake_bot.understanding.availability.tokens import Token, peek
from intake_bot.understanding.phrases import word_set

_ENDS = frozenset({"comma", "stop", "ask", "but", "so", "because", "end"})
_TIMELY = word_set(
    """
    day days part number clock date ordinal ordword noon midnight month today tomorrow aftertomorrow holiday any rest
    weekrel past after before until between same afterthat blocks only except takeback
    """
)
_ASKING = word_set("see check ask know wonder wondering tell say on is out depends depend sure ver saber preguntar")
""" "let me see if my boss says yes" leaves it open."""
_IF_ES = word_set(
    """
    hay dios diosito tienen tiene consigo llueve alguien ustedes usted uds todo quieren gustan gusta alcanza
    sale llego acabo encuentro
    """
)
_TAKEN = word_set("full taken booked filled gone busy lleno ocupado llenos ocupados tomado apartado")
_THEN = frozenset({"then", ",", "pues", "entonces", "out", "good", "available", "up", "work"})
_UNLESS = ("if", "si", "as long", "so long", "that long", "unless", "mientras", "a menos")
_LONGEST = 12
_ADULT, _FAR = 10, 5
_EARLIER = frozenset({"before", "antes", "earlier", "sooner", "before that", "before then", "antes de eso", "b4"})
_HINTS = _EARLIER | {"if", "si", "im", "i am", "tengo"}
_HINTING = frozenset({"except"})
_AMID = frozenset({"filler", "unknown", "content", "any", "getoff", "can", "quant", "vague"})
_AGED = frozenset({"comma", "stop", "end", "so", "and", "but", "because"})


def without_passing(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without conditions that name no time, and without somebody's age."""
    if not any(token.text in _HINTS or token.kind in _HINTING for token in tokens):
        return list(tokens)
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        end = _condition_end(tokens, at)
        otherwise = 0 if end else _otherwise_end(tokens, at)
        if end:
            at = end
        elif otherwise:
            kept.append(Token("but", "if not"))
            at = otherwise
        elif _is_age(tokens, at):
            at += 1
        elif end := _no_earlier_end(tokens, at):
            kept.append(Token("vague", "earlier"))
            at = end
        else:
            kept.append(tokens[at])
            at += 1
    return kept


def _condition_end(tokens: Sequence[Token], at: int) -> int:
    """Where a condition that begins here ends; 0 where none begins, or it speaks of times itself."""
    if not _opens(tokens, at) or peek(tokens, at - 1).text in _ASKING:
        return 0
    here = at + 1
    while peek(tokens, here).kind not in _ENDS:
        if tokens[here].kind in _TIMELY or here - at > _LONGEST:
            return 0
        here += 1
    return here


def _otherwise_end(tokens: Sequence[Token], at: int) -> int:
    """Where "Friday, if Friday is full then Saturday" goes on: a day that was named, and may not do; or 0."""
    if tokens[at].text not in ("if", "si"):
        return 0
    named = {token.value for token in tokens[:at] if token.kind == "day"}
    clause = list(takewhile(lambda token: token.kind not in _ENDS, tokens[at + 1 : at + _LONGEST]))
    denied = next((place for place, token in enumerate(clause) if _denies(token)), None)
    if denied is None:
        return 0
    days = [token for token in clause[:denied] if token.kind in _TIMELY]
    if not days or any(token.kind != "day" or token.value not in named for token in days):
        return 0
    here = at + 2 + denied
    while _denies(peek(tokens, here)) or peek(tokens, here).text in _THEN:
        here += 1
    return here


def _denies(token: Token) -> bool:
    return token.kind in ("cant", "not") or token.text in _TAKEN


def _opens(tokens: Sequence[Token], at: int) -> bool:
    follows = peek(tokens, at + 1)
    if tokens[at].kind == "except":
        # "as long as its not raining", "anytime but call me first"
        return tokens[at].text.startswith(_UNLESS) or tokens[at].text.endswith((" but", " menos"))
    if tokens[at].text == "if":
        return follows.kind not in _ENDS and follows.text != "so"
    if tokens[at].text != "si":
        return False
    return follows.text in _IF_ES or (follows.text in ("mi", "el", "la") and peek(tokens, at + 2).kind == "content")


def _no_earlier_end(tokens: Sequence[Token], at: int) -> int:
    """Where "after 6, I can't before" ends: no more than was said; 0 where it is something else."""
    if tokens[at].text in _EARLIER:  # "antes no puedo"
        denied = peek(tokens, at - 1).kind in _ENDS and peek(tokens, at + 1).kind in ("cant", "not")
        here = at + 2
    elif tokens[at].kind in ("cant", "not"):
        here = at + 1
        while peek(tokens, here).kind in _AMID and peek(tokens, here).text not in _EARLIER and here - at < _FAR:
            here += 1
        denied = peek(tokens, here).text in _EARLIER
        here += 1
    else:
        return 0
    return here if denied and peek(tokens, here).kind in _ENDS else 0


def _is_age(tokens: Sequence[Token], at: int) -> bool:
    """ "im 15 so after school"."""
    if tokens[at].kind != "number" or tokens[at].number < _ADULT or peek(tokens, at + 1).kind not in _AGED:
        return False
    return peek(tokens, at - 1).text in ("im", "i am", "tengo")
