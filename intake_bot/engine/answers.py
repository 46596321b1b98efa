"""What a step expects, and what a reply was read as.

Understanding turns a text into one of the readings below; the engine never sees how.
Option ids are code; the words beside them live in messages/.
"""

from __future__ import annotations

from dataclasses import dataclass

from intake_bot.engine.windows import Window


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


# --- readings -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Chosen:
    """One option, by number, words or a tapped button."""

    option: str
    inferred: bool = False
    """Not the number, words or button itself but what comes near (a synonym, a slip): it is told back."""


@dataclass(frozen=True, slots=True)
class NearTie:
    """Two or three options fit about equally well: the person says which."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimesSaid:
    """When they can and cannot, as understood; it counts only once it was told back and confirmed."""

    windows: tuple[Window, ...]


@dataclass(frozen=True, slots=True)
class TimesUnsure:
    """A time that must be asked again. ``why``: WHY_UNSURE."""

    why: str


WHY_UNSURE = ("two_hours", "two_dates", "past", "impossible", "clock_change", "next_week", "part")
"""Two readings of an hour or a date; over; no such date or hour; skipped by the clocks; which week; only
a part was understood."""


@dataclass(frozen=True, slots=True)
class AmountSaid:
    """A sum in whole units, rounded down and up; ``most`` None: open. ``currency`` ISO code, empty if not named."""

    least: int
    most: int | None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class ChosenSeveral:
    """One or more options, in the order of the prompt."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """Free words that fit the question; of a person also the relation and a phone number, if they wrote one."""

    text: str
    relation: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """menu, who, person, back, change, skip, repeat, language, leave, pause, erase, go_on, more: work at every step.

    Two more come from the channel: ``carrier_help`` (the carrier has answered HELP) and ``edited``.
    """

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class ChangeSaid:
    """A new answer to an earlier question ("change place to the library", a button under it).

    ``reading`` is what the new words mean there; Unclear: only the question is named."""

    step: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class OptOutSaid:
    """No more texts. ``by_carrier`` when the carrier has already answered it."""

    by_carrier: bool
    tier: str = "keyword"
    """``keyword``; ``phrase``: any reasonable person reads it so; ``ambiguous``: stopped first, a human verifies."""


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


Reading = (
    Chosen
    | ChosenSeveral
    | NearTie
    | Said
    | TimesSaid
    | TimesUnsure
    | AmountSaid
    | Command
    | ChangeSaid
    | OptOutSaid
    | OptInSaid
    | DangerSaid
    | StaleTap
    | NoWords
    | Unclear
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to us. ``topics``: approved answers that fit, best first, three at most; none: a person answers.

    ``sure``: the first one is meant; otherwise the person picks."""

    topics: tuple[str, ...] = ()
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Understood:
    """Everything one reply says: what it means to the open question, and what stands beside that."""

    reading: Reading
    concern: DangerSaid | None = None
    """Danger that does not stop the talk by itself: a possible one, or any beside an opt-out."""
    asked: Asked | None = None
