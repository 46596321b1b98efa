"""What goes into one turn and what comes out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intake_bot.engine.answers import Asked, DangerSaid, Reading
from intake_bot.engine.conversation import Conversation


@dataclass(frozen=True, slots=True)
class Line:
    """An answered step and what was answered, to be worded in the reader's language: for a review, or told back."""

    step: str
    value: tuple[str, ...]
    skipped: bool = False
    relation: str = ""


Value = str | int | tuple[str, ...] | Line


@dataclass(frozen=True, slots=True)
class Phrase:
    """A catalog entry to be said: ``flow.step`` or ``common.key``, a variant and its values.

    Variants: ``text`` (the question or statement), ``again`` (rephrased), ``simple`` (simplified),
    ``more`` (expanded).
    """

    key: str
    variant: str = "text"
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """The question a text asks: what its options are and what its buttons must carry.

    ``labels_from`` names the catalog entry with the option labels, or a file of the catalog whose entries' titles
    they are; options that are lines of a review are worded from ``lines`` instead. ``exact`` options have no
    number: their words are written out (AGREE).
    """

    number: int
    step: str
    purpose: str
    options: tuple[str, ...] = ()
    labels_from: str = ""
    lines: tuple[Line, ...] = ()
    exact: tuple[str, ...] = ()
    several: bool = False


EVENTS = frozenset({
    "answered", "skipped", "finished", "declined", "unsure", "not_now", "waiting", "silent", "withdrawn", "reopened",
    "opted_out", "opted_in", "person_asked", "call_asked", "wrong_person", "identity_confirmed", "identity_failed",
    "identity_locked", "concern_raised", "language_changed", "channel_moved", "misunderstood", "wrote_to_staff",
    "media_received", "flagged", "guest_refused", "guest_stopped", "guest_started", "begun", "concern_noted",
    "question_answered",
    "question_asked", "erasure_asked", "may_withdraw", "texting_refused", "talk_offered",
})  # fmt: skip
"""Every name an Event may have."""


@dataclass(frozen=True, slots=True)
class Button:
    """One tappable answer: the words on it, and the option's id."""

    words: str
    option: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in this turn, in the past tense. ``quote`` is the person's own text, if it matters.

    Names: see EVENTS.
    """

    name: str
    step: str = ""
    detail: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class ConsentAct:
    """A grant or withdrawal for the ledger. ``purpose`` as in Ask.consent; ``words`` the exact reply or button."""

    purpose: str
    granted: bool
    step: str
    words: str


@dataclass(frozen=True, slots=True)
class Heard:
    """One reply as the engine gets it: already read, with everything that is not in the text as an argument."""

    reading: Reading
    text: str
    reply: int
    """The inbound's id: answers point to it."""
    at: float
    """Now, seconds since the epoch."""
    channel: str = "sms"
    address: str = ""
    """Where the reply came from, as a text that is the same for the same address only."""
    received_at: float = 0.0
    """When it reached the provider, seconds since the epoch; ``at`` where that is not known (0)."""
    concern: DangerSaid | None = None
    """Danger beside the reading that does not stop the talk by itself."""
    asked: Asked | None = None
    """A question to us beside the reading, or all of the text."""
    accepted: bool = True
    """The open question had been accepted by the provider before this reply arrived."""
    chance: int = 0
    """A random whole number; picks which code word is asked."""
    code_words: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en", "es")
    features: frozenset[str] = frozenset()
    """What is possible for this person now: ``telegram`` when they could move there."""
    typed: bool = True
    """Their own words, not those on a button."""
    in_words: bool = False
    """Several options were read from words of theirs: not from numbers, nor from the very words of one option."""
    polite: bool = False
    """Nothing but an OK, a greeting or thinking aloud: it says nothing about what is asked."""
    unfinished: bool = False
    """Words that only begin something ("I would"): more may come at once."""
    quote: str = ""
    """What the concern was read in, where that is more than ``text``: this text and the one before."""
    silent_after: float = 12 * 3600.0
    """Seconds of silence after which only a hello and the identity check go out."""
    explained: bool = True
    """The explanation at which the talk stands was handed to a provider; one that was not cannot be passed."""
    language: str = ""
    """The one of ``languages`` that this is plainly written in; empty where that cannot be told."""


@dataclass(frozen=True, slots=True)
class Timed:
    """A hello to be sent at a time the person asked for. ``when``: hour, evening, tomorrow, month, three_months."""

    when: str
    say: tuple[Phrase, ...]
    question: Question


@dataclass(frozen=True, slots=True)
class Turn:
    """The answer to one reply. ``say`` is one text (its phrases joined); empty means: send nothing."""

    conversation: Conversation
    say: tuple[Phrase, ...] = ()
    question: Question | None = None
    events: tuple[Event, ...] = ()
    consents: tuple[ConsentAct, ...] = ()
    timed: Timed | None = None
    waits: bool = False
    """A second text may belong to the same answer, so this one goes out a quiet second later."""
