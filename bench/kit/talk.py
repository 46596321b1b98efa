"""What one person says in a benchmark, and what each reply must lead to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from intake_bot.casework.case import Role
from intake_bot.engine.flow import Flow
from intake_bot.messages.catalog import Entry

LANGUAGES = ("en", "es")
CODE_WORDS = ("maple", "river", "lantern")
"""Everybody's; the benchmark's chance always asks for the first."""


@dataclass(frozen=True, slots=True)
class Line:
    """One reply and its right result, written down without asking the engine."""

    says: str
    step: str
    """Where the person then stands."""
    asks: int = 0
    """The number of the question that goes out; 0 where the text asks nothing new."""
    shows: str = ""
    """Words that the text must hold."""
    laid: str = ""
    """The engine's own question where one is asked over the step; then that is what goes out."""


@dataclass(frozen=True, slots=True)
class Talk:
    """A flow with everything needed to play it: words that the catalogs lack, and a script for each person."""

    name: str
    flow: Flow
    role: Role
    lines: Callable[[int], tuple[Line, ...]]
    """The replies of person number n."""
    begins_in: Callable[[int], str]
    """The language of person n's referral."""
    words: Mapping[str, Mapping[str, Entry]] = field(default_factory=dict)
    """Language -> step -> text, for a flow that is not in intake_bot/messages."""
