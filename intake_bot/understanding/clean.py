"""Tidy a text for reading, and fold it for comparing. The text as it came is kept elsewhere, as evidence."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from intake_bot.engine.answers import NoWords

LONGEST = 1600
"""Characters of an answer that are read: the most that one SMS may carry (Twilio)."""
LONGEST_WATCHED = 4096
"""Characters watched for danger and opt-out: the most that one Telegram text may carry."""

_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_CONTROL = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_LOOSE_JOINER = re.compile("(?<![\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d")
_SPACE = re.compile(r"\s+")
_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼ`´"), "")
_MOST_MARKS = 4
"""Marks on one letter; more are noise, and make normalising slow."""
_MOST_PARTS = 4
"""Signs that stand for more letters than this (whole phrases in one sign) are left as they are."""


class _Folded(dict[int, str]):
    """Each character's folded form, found when it is first met; there are only so many characters."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code)).casefold()
        folded = "".join(part for part in parts if not unicodedata.combining(part))
        self[code] = folded if len(folded) <= _MOST_PARTS else chr(code)
        return self[code]


_FOLDED = _Folded(_APOSTROPHES)
_WORD = re.compile(r"[^\W_]+")
_EMOJI = re.compile("[\u203c-\u3299\U0001f000-\U0001faff]")


def clean(text: str, longest: int = LONGEST) -> str:
    """Without NUL, lone surrogates, direction marks and zero widths; NFC; one space at a time; cut."""
    text = text[: longest * 2]
    if not text.isascii():
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
        text = _fewer_marks(_LOOSE_JOINER.sub("", _UNSEEN.sub("", text)))
    text = unicodedata.normalize("NFC", _CONTROL.sub(" ", text.replace("\0", "")))
    return _SPACE.sub(" ", text).strip()[:longest].rstrip()


def _fewer_marks(text: str) -> str:
    kept: list[str] = []
    run = 0
    for char in text:
        run = run + 1 if unicodedata.combining(char) else 0
        if run <= _MOST_MARKS:
            kept.append(char)
    return "".join(kept)


def lowered(text: str) -> str:
    """Lower case, without accents and apostrophes (``can't`` -> ``cant``); punctuation stays."""
    if text.isascii():
        return text.translate(_APOSTROPHES).lower()
    return text.translate(_FOLDED)


def fold(text: str) -> str:
    """Only the words, lower case, without accents: how texts are compared."""
    return " ".join(_WORD.findall(lowered(text)))


@lru_cache(maxsize=4096)
def fold_label(label: str) -> str:
    """``fold`` for the words of the catalog, which come again and again."""
    return fold(clean(label))


def no_words(text: str) -> NoWords | None:
    """``emoji`` or ``empty`` (also punctuation only) for a cleaned text without a letter or digit."""
    if any(char.isalnum() for char in text):
        return None
    return NoWords("emoji" if _EMOJI.search(text) else "empty")


def is_plain(text: str) -> bool:
    """True without a doubt beside the words: no question mark, no emoji. Exact questions take nothing else."""
    return not any(char in "?¿؟" or unicodedata.category(char) in ("So", "Sm", "Sc", "Cn", "Co") for char in text)
