"""Days written as letters: "m-f", "T/Th", "MWF", "L-V"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from intake_bot.understanding.availability.tokens import Token, peek

_LETTERS = {"m": "mon", "t": "tue", "tu": "tue", "w": "wed", "th": "thu", "f": "fri"}
_ONLY_JOINED = {"sa": "sat", "su": "sun", "mo": "mon", "we": "wed", "fr": "fri"}
_LETTERS_ES = {"l": "mon", "m": "tue", "x": "wed", "mi": "wed", "j": "thu", "v": "fri", "s": "sat", "d": "sun"}
_TWO_ES = {"lu": "mon", "ma": "tue", "ju": "thu", "vi": "fri", "sa": "sat", "do": "sun", "mi": "wed"}
_COMPACT = {
    "mwf": "mon wed fri", "mw": "mon wed", "wf": "wed fri", "tth": "tue thu", "tuth": "tue thu", "tr": "tue thu",
    "mtwth": "mon tue wed thu", "mtwthf": "mon tue wed thu fri", "mtwtf": "mon tue wed thu fri", "mth": "mon thu",
    "mtw": "mon tue wed", "mtwr": "mon tue wed thu", "lmv": "mon wed fri", "mj": "tue thu", "ttr": "tue thu",
    "thf": "thu fri", "mf": "mon tue wed thu fri", "lv": "mon tue wed thu fri", "ss": "sat sun",
}  # fmt: skip


_LATER = frozenset({"tarde", "tardes", "noche", "noches"})
_JOINTS = frozenset({"dash", "slash", "and", "or", "comma"})


def lettered(tokens: list[Token]) -> list[Token]:
    """The tokens with single letters and runs of them read as days, where they stand beside another day."""
    found: list[Token] = []
    parts = any(token.kind == "part" and token.text in _LATER for token in tokens)
    for at, token in enumerate(tokens):
        if parts and token.text == "manana" and token.kind == "tomorrow" and _is_morning(tokens, at):
            found.append(replace(token, kind="part", value="morning"))
            continue
        if token.kind in ("unknown", "filler") and token.text in _COMPACT:
            for day in _COMPACT[token.text].split():
                found += [replace(token, kind="day", value=day), Token("and")]
            found.pop()
            continue
        day = _letter(tokens, found, at)
        found.append(replace(token, kind="day", value=day) if day else token)
    return found


def _is_morning(tokens: Sequence[Token], at: int) -> bool:
    """ "sabados: manana no, tarde si", "lunes manana y tarde"."""
    if peek(tokens, at - 1).text == "de" and peek(tokens, at + 1).text != "en":
        return True  # "mas de tarde que de manana"
    before = at - 1
    while peek(tokens, before).kind in ("open", "comma", "filler"):
        before -= 1
    return peek(tokens, before).kind in ("day", "days") and peek(tokens, at + 1).kind != "part"


def _letter(tokens: Sequence[Token], read: Sequence[Token], at: int) -> str:
    token = tokens[at]
    if len(token.text) > 2 or token.kind not in ("unknown", "filler", "and", "hours"):
        return ""
    if token.text in _TWO_ES and _beside_two(tokens, at):
        return _TWO_ES[token.text]
    spanish = _spanish_range(tokens, at)
    if spanish:
        return spanish
    behind, before = peek(tokens, at + 1), read[-1] if read else Token("end")
    joined = behind.kind in ("dash", "slash") or before.kind in ("dash", "slash")
    day = _LETTERS.get(token.text, "") or (_ONLY_JOINED.get(token.text, "") if joined else "")
    if not day:
        return ""
    step = 2 if behind.kind in _JOINTS or behind.text in ("thru", "to", "through") else 1
    follows = peek(tokens, at + step)
    goes_on = follows.text in _LETTERS or follows.kind == "day" or (joined and follows.text in _ONLY_JOINED)
    last = (
        before
        if before.kind not in _JOINTS and before.text not in ("thru", "to", "through")
        else peek(read, len(read) - 2)
    )
    return day if goes_on or last.kind == "day" else ""


def _beside_two(tokens: Sequence[Token], at: int) -> bool:
    """ "ma y ju": another two-letter day on either side of the joint."""
    ahead = peek(tokens, at + 1).kind in _JOINTS and peek(tokens, at + 2).text in _TWO_ES
    return ahead or (peek(tokens, at - 1).kind in _JOINTS and peek(tokens, at - 2).text in _TWO_ES)


def _spanish_range(tokens: Sequence[Token], at: int) -> str:
    """ "L-V", "l a v": one letter each side, the first one lunes or the last one viernes."""
    here, behind, before = tokens[at].text, peek(tokens, at + 1), peek(tokens, at - 1)
    if here not in _LETTERS_ES:
        return ""
    if here == "l" and behind.kind in ("dash", "a") and peek(tokens, at + 2).text in _LETTERS_ES:
        return "mon"
    if before.kind in ("dash", "a") and peek(tokens, at - 2).text == "l":
        return _LETTERS_ES[here]
    return ""
