"""What a step expects of a reply: one of several options, a name, times, a sum, free words.

Option ids are code; the words beside them live in messages/.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several options, numbered in the prompt."""

    options: tuple[str, ...]
    own_words: int = 0
    """Characters of an answer in own words that is none of the options; 0: only the options count."""
    bounds: tuple[tuple[int, int | None] | None, ...] = ()
    """For options that are ranges of money: each one's least and most whole units (None: open), in their order."""


@dataclass(frozen=True, slots=True)
class Several:
    """Any number of the options ("1 3 4"); one in ``alone`` (none of these, not sure) excludes the rest."""

    options: tuple[str, ...]
    alone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """The person's own words, kept as written, cut at ``longest`` characters."""

    longest: int = 1000
    for_others: bool = False
    """What they would ask the other side: a question there is the answer, never one to us."""
    facts: bool = False
    """A place, a person, a need: there a question is no answer, but one to us."""
    name: bool = False
    """What they want to be called by: of "call me Dee" only the name is kept."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name and relation in one line ("Maria, my sister")."""

    longest: int = 200


@dataclass(frozen=True, slots=True)
class CodeWord:
    """The word staff gave; the engine compares it, understanding only tidies the text."""


@dataclass(frozen=True, slots=True)
class Consent:
    """AGREE / ACEPTO written out or tapped, or one of the other options by number or words."""

    others: tuple[str, ...]

    @property
    def options(self) -> tuple[str, ...]:
        """The options in the order of the prompt; ``agree`` is never reached by a number."""
        return ("agree", *self.others)


@dataclass(frozen=True, slots=True)
class Times:
    """When somebody can come, in their own words; or one of the options (go step by step, any time)."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money in words or figures. No flow asks it bare; a Choice with ``bounds`` reads it."""


Expectation = Choice | Several | Words | Person | CodeWord | Consent | Times | Amount


def options_of(expects: Expectation) -> tuple[str, ...]:
    """The option ids a prompt shows, in order; empty where the answer is free."""
    return expects.options if isinstance(expects, Choice | Several | Consent | Times) else ()
