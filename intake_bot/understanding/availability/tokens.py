"""A text becomes tokens: numbers as written, phrases as what they mean, every other word as it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from intake_bot.understanding.availability.chatter import CONTENT, FILLER, STORY
from intake_bot.understanding.availability.lexicon import PHRASES, Meaning, mended
from intake_bot.understanding.availability.names import NUMBERS, ORDINALS
from intake_bot.understanding.clean import lowered


@dataclass(frozen=True, slots=True)
class Token:
    """One number, sign, word or phrase. ``kind`` is the vocabulary's, or one of those made here."""

    kind: str
    text: str = ""
    value: str = ""
    number: int = 0
    minute: int = 0
    glued: bool = False
    """No space before it."""


END = Token("end")
ENDS = frozenset({"end", "stop", "comma", "ask", "but", "so", "because"})
"""A clause ends with one of these."""
_HALF_DAY = re.compile(
    r"(?<![a-z])([ap])\.\s?m\b\.?|(?<=\d)\s?([ap])\s?m(?![a-z])|(?<=\d)([ap])(?![a-z])|(?<=\d) (p)(?![a-z.])"
)
_LEX = re.compile(
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?!\d)|\d{1,2}[.-]\d{1,2}[.-]\d{4}(?!\d)"
    r"|\d{1,2}/\d{1,2}(?![\d/]))"
    r"|(?P<clock>\d{1,2}[:.h]\d\d(?!\d))"
    r"|(?P<ordinal>\d{1,2}(?:st|nd|rd|th|ro|er|do|o|a)(?![a-z]))"
    r"|(?P<number>\d+)|(?P<word>[a-z]+)|(?P<sign>[^\w\s])"
)
_WRITTEN = {
    "gr8": "great", "l8r": "later", "l8": "late", "w8": "wait", "2nite": "tonight", "2day": "today",
    "2moro": "tomorrow",
    "2morrow": "tomorrow", "2mrw": "tomorrow", "2mro": "tomorrow", "str8": "straight", "any1": "anyone",
    "some1": "someone", "every1": "everyone", "m8": "mate", "h8": "hate", "b4": "before", "sal2": "saludos",
}  # fmt: skip
_TEXTED = re.compile(rf"(?<![a-z0-9])(?:{'|'.join(_WRITTEN)})(?![a-z0-9])")
_WITH = re.compile(r"(?<![a-z/])w/(?=\s|[a-z]{2})")
_SIGNS = {
    ",": "comma", ";": "stop", ".": "stop", "!": "stop", "?": "ask", "¿": "open", "¡": "open", "-": "dash", "–": "dash",
    "—": "dash", "/": "slash", "&": "and", "+": "plus", "@": "at", "~": "around", "(": "comma", ")": "comma",
    "<": "before", ">": "after", "…": "stop",
}  # fmt: skip
_WORDS = frozenset({"word", "number", "ordinal"})
_SHORT = 5
"""Letters of a shortened day: "Thurs."."""
_GOES_ON = frozenset({"to", "dash", "a", "until", "and", "or", "slash", "comma"})
_TENS_ES = frozenset({"veinte", "treinta"})
_TENS = _TENS_ES | {"twenty", "thirty"}


def tokens(text: str) -> list[Token]:
    """The tokens of a cleaned text, in its order."""
    low = lowered(text).replace("24/7", " anytime ")
    low = _TEXTED.sub(lambda found: _WRITTEN[found[0]], _WITH.sub("with ", low))
    low = _HALF_DAY.sub(lambda found: f" {found[1] or found[2] or found[3] or found[4]}m ", low)
    raw = _raw(low)
    kept: list[Token] = []
    at = 0
    while at < len(raw):
        meaning, count = _phrase_at(raw, at)
        if not meaning:
            kept.append(_plain(raw[at]))
            at += 1
            continue
        text = " ".join(one.text for one in raw[at : at + count] if one.kind != "dash")
        kept += [Token(kind, text, value, glued=raw[at].glued) for kind, value in meaning]
        at += count
    return _compound(_unstopped(kept))


def _unstopped(tokens: list[Token]) -> list[Token]:
    """ "Mon. through Thurs.": the stop of a shortened day, where the sentence goes on."""
    if not any(token.kind == "day" for token in tokens):
        return tokens
    return [token for at, token in enumerate(tokens) if not _shortens(tokens, at)]


def _shortens(tokens: Sequence[Token], at: int) -> bool:
    if tokens[at].kind != "stop" or not tokens[at].glued or not 0 < at < len(tokens) - 1:
        return False
    before, behind = tokens[at - 1], tokens[at + 1]
    if before.kind != "day" or len(before.text) > _SHORT:
        return False
    return behind.kind in _GOES_ON or (behind.kind == "day" and len(behind.text) <= _SHORT and _ends(tokens, at + 2))


def _ends(tokens: Sequence[Token], at: int) -> bool:
    return peek(tokens, at).kind in ("stop", "end")


def _compound(tokens: list[Token]) -> list[Token]:
    """ "twenty-first" and "treinta y uno de diciembre" are one number."""
    if not any(token.text in _TENS for token in tokens):
        return tokens
    kept: list[Token] = []
    for token in tokens:
        before = [one for one in kept[-2:] if one.kind == "numword" and one.text in _TENS]
        tens = before[-1] if before else END
        joint = kept[-1] if kept else END
        first = token.kind == "ordword" and 0 < token.number < 10 and (joint is tens or joint.kind == "dash")
        more = token.kind == "numword" and 0 < token.number < 10 and joint.text == "y"
        if tens is not END and (first or (more and tens.text in _TENS_ES)):
            while kept.pop() is not tens:
                pass
            kept.append(
                replace(tens, kind=token.kind, text=f"{tens.text} {token.text}", number=tens.number + token.number)
            )
        else:
            kept.append(token)
    return kept


def _raw(low: str) -> list[Token]:
    """The tokens as written; signs that say nothing, and repeated ones, are left out."""
    kept: list[Token] = []
    for found in _LEX.finditer(low):
        token = _token(found)
        if token.kind != "open" and not (kept and token.text == kept[-1].text and found.lastgroup == "sign"):
            kept.append(token)
    return kept


def _token(found: re.Match[str]) -> Token:
    kind, text = str(found.lastgroup), found[0]
    glued = found.start() > 0 and not found.string[found.start() - 1].isspace()
    match kind:
        case "word":
            return Token("word", mended(text), glued=glued)
        case "number":
            return Token("number", text, number=int(text[:9]), glued=glued)
        case "ordinal":
            return Token("ordinal", text, number=int(re.sub(r"\D", "", text)), glued=glued)
        case "clock":
            hour, minute = re.split(r"\D", text)
            exact = "24" if "h" in text or hour.startswith("0") else ""
            return Token("clock", text, exact, int(hour), int(minute), glued)
        case "date":
            return Token("date", text, glued=glued)
    return Token(_SIGNS.get(text, "open"), text, glued=glued)


def _phrase_at(raw: list[Token], at: int) -> tuple[Meaning, int]:
    """The longest phrase that begins here, and how many tokens it takes; a hyphen between its words is passed over."""
    node, here = PHRASES, at
    found: tuple[Meaning, int] = ((), 0)
    while here < len(raw) and raw[here].kind in _WORDS:
        below = node.following.get(raw[here].text)
        if below is None:
            break
        node, here = below, here + 1
        if node.meaning:
            found = node.meaning, here - at
        if here + 1 < len(raw) and raw[here].kind == "dash" and raw[here].glued and raw[here + 1].glued:
            here += 1
    return found


def _plain(token: Token) -> Token:
    """A word that is no phrase: a number word, chatter, or unknown."""
    if token.kind != "word":
        return token
    if token.text in NUMBERS:
        return replace(token, kind="numword", number=NUMBERS[token.text])
    if token.text in ORDINALS:
        return replace(token, kind="ordword", number=ORDINALS[token.text])
    if token.text in STORY:
        return replace(token, kind="story")
    if token.text in CONTENT:
        return replace(token, kind="content")
    return replace(token, kind="filler" if token.text in FILLER else "unknown")


def peek(tokens: Sequence[Token], at: int) -> Token:
    """The token at a place, END beyond the last one."""
    return tokens[at] if 0 <= at < len(tokens) else END
