"""The values that a text may hold, and where each comes from. Nothing else can be named in a template."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

PROGRAM_VALUES = ("sender", "program", "phone", "hours", "effect", "crisis", "emergency")
"""From program.toml: the same for everybody on one side."""
PERSONAL_VALUES = ("name", "word", "telegram_link", "section", "said")
"""From the person's own case or conversation: placeholders in a consent's wording."""
ALL_VALUES = frozenset((*PROGRAM_VALUES, *PERSONAL_VALUES))

LONGEST_NAME = 24
"""Characters of a person's name that a text shows."""


class CrisisLineFacts(Protocol):
    """One line of help, as casework.program.CrisisLine has it."""

    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def number(self) -> str: ...


class ProgramFacts(Protocol):
    """What the words need of casework.program.Program."""

    @property
    def name(self) -> str: ...
    @property
    def sender(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def staff_hours(self) -> Mapping[str, str]: ...
    @property
    def effect(self) -> Mapping[str, Mapping[str, str]]: ...
    @property
    def crisis_lines(self) -> Sequence[CrisisLineFacts]: ...
    @property
    def emergency(self) -> str: ...
    @property
    def sms_accents(self) -> str: ...


def program_values(program: ProgramFacts, language: str, side: str) -> dict[str, str]:
    """The program's values in one language, for one side. A fact it has not given is left out."""
    facts = {
        "sender": program.sender,
        "program": program.name,
        "phone": program.phone,
        "hours": in_language(program.staff_hours, language),
        "effect": in_language(program.effect.get(side, {}), language),
        "crisis": "; ".join(f"{in_language(line.name, language)} {line.number}" for line in program.crisis_lines[:2]),
        "emergency": program.emergency,
    }
    return {name: tidy(value) for name, value in facts.items() if value}


def in_language(texts: Mapping[str, str], language: str) -> str:
    """The text in that language, else in the first one given, else nothing."""
    return texts.get(language) or next(iter(texts.values()), "")


def tidy(value: object) -> str:
    """A value on one line, without control characters: it cannot draw options of its own."""
    return " ".join("".join(c if c.isprintable() or c == "\u200d" else " " for c in str(value)).split())


def cut(value: str, longest: int) -> str:
    """The value, or its beginning with three dots, broken between words where that loses little."""
    if len(value) <= longest:
        return value
    kept = value[: max(longest - 3, 1)]
    space = kept.rfind(" ")
    return f"{(kept[:space] if space > len(kept) * 0.6 else kept).rstrip(' ,.;:-')}..."
