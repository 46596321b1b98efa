"""What a reply was read as.

Understanding turns a text into one of the readings below; the engine never sees how.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from intake_bot.engine.windows import Window


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
    guessed: bool = field(default=False, compare=False, repr=False)
    """No pattern stands in the text: the small model alone heard it."""


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
