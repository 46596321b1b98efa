"""What a step expects, and what a reply was read as.

Understanding turns a text into one of the readings below; the engine never sees how.
Option ids are code; the words beside them live in messages/.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several options, numbered in the prompt."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Several:
    """Any number of the options ("1 3 4"); one in ``alone`` (none of these, not sure) excludes the rest."""

    options: tuple[str, ...]
    alone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """The person's own words, kept as written, cut at ``longest`` characters."""

    longest: int = 1000


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


Expectation = Choice | Several | Words | Person | CodeWord | Consent


def options_of(expects: Expectation) -> tuple[str, ...]:
    """The option ids a prompt shows, in order; empty where the answer is free."""
    return expects.options if isinstance(expects, Choice | Several | Consent) else ()


# --- readings -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Chosen:
    """One option, by number, words or a tapped button."""

    option: str


@dataclass(frozen=True, slots=True)
class ChosenSeveral:
    """One or more options, in the order of the prompt."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """Free words that fit the question."""

    text: str
    relation: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """menu, who, person, back, change, skip, repeat, language, leave, go_on, more: work at every step.

    Two more come from the channel: ``carrier_help`` (the carrier has answered HELP) and ``edited``.
    """

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class OptOutSaid:
    """No more texts. ``by_carrier`` when the carrier has already answered it."""

    by_carrier: bool


@dataclass(frozen=True, slots=True)
class OptInSaid:
    """START after a stop."""


@dataclass(frozen=True, slots=True)
class DangerSaid:
    """Words of danger; ``kind`` is a SafetyConcern kind, ``tier`` clear or possible."""

    kind: str
    tier: str = "clear"


@dataclass(frozen=True, slots=True)
class StaleTap:
    """A button under an earlier question."""


@dataclass(frozen=True, slots=True)
class NoWords:
    """Nothing to read: empty, emoji only, or media of the named kind."""

    kind: str = "empty"


@dataclass(frozen=True, slots=True)
class Unclear:
    """Readable text that does not answer the question."""


Reading = Chosen | ChosenSeveral | Said | Command | OptOutSaid | OptInSaid | DangerSaid | StaleTap | NoWords | Unclear
