"""The lists that the rules look words up in. What texts may not say stands in forbidden.toml."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

DISCLOSED: Mapping[str, Mapping[str, str]] = {
    "assistant": {"en": "automated", "es": "automatico"},
    "not_encrypted": {"en": "not end-to-end encrypted", "es": "no van? cifrados? de extremo a extremo"},
}
"""Topic of a step -> what its text must say."""

CARRIER_KEYWORDS = frozenset(
    {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"}
    | {"START", "UNSTOP", "YES", "HELP", "INFO"}
)
"""Answered by carriers or by Twilio before the app sees them (CHANNELS: keywords)."""

FUNCTION_WORDS = {
    "en": frozenset({"the", "you", "your", "and", "is", "are", "of", "to", "with", "this", "that", "what"}),
    "es": frozenset({"el", "la", "los", "las", "usted", "su", "y", "es", "son", "de", "con", "que", "para", "por"}),
}
"""Words that show which language a text is in; none belongs to both."""
SAME_IN_EVERY_LANGUAGE = frozenset({"Video", "Telegram"})

NAMED_TO_DENY = frozenset({("victim_answers", "must_forgive", "forgiveness")})
"""File, key and rule of what a text names only to say that nobody asks it: people look for that word."""


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """Lower case, no accents, single spaces: what the patterns are matched against."""
    folded = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return " ".join("".join(c for c in folded if not unicodedata.combining(c)).split())


def words_of(text: str) -> list[str]:
    """The words of a text, bare."""
    return re.findall(r"[a-z']+", bare(text))


def first_match(patterns: Sequence[re.Pattern[str]], text: str) -> str | None:
    """The first forbidden piece of a text, as it stands in it (bare)."""
    plain = bare(text)
    return next((found.group() for pattern in patterns if (found := pattern.search(plain))), None)


def _load() -> dict[str, dict[str, tuple[re.Pattern[str], ...]]]:
    tables = tomllib.loads(Path(__file__).with_name("forbidden.toml").read_text(encoding="utf-8"))
    return {
        rule: {language: _patterns(text) for language, text in by_language.items()}
        for rule, by_language in tables.items()
    }


def _patterns(text: str) -> tuple[re.Pattern[str], ...]:
    pieces = filter(None, (" ".join(piece.split()) for piece in text.split(",")))
    return tuple(re.compile(rf"(?<![a-z]){piece}[a-z]*") for piece in pieces)


FORBIDDEN = _load()
"""Rule -> language -> patterns. ``neutral`` holds only before identity and on a lock screen."""
