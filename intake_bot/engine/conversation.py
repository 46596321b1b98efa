"""Where one person stands: the whole state of a conversation, saved after every turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intake_bot.engine.flow import Outcome


@dataclass(frozen=True, slots=True)
class Given:
    """One answer as it stands. ``value`` holds option ids or the person's words; ``reply`` the inbound's id."""

    value: tuple[str, ...]
    reply: int
    at: float
    """Seconds since the epoch, UTC."""
    skipped: bool = False
    relation: str = ""

    @property
    def key(self) -> str:
        """What the step's ``then`` is asked with."""
        return "skipped" if self.skipped else (self.value[0] if len(self.value) == 1 else "answered")


@dataclass(frozen=True, slots=True)
class Last:
    """The text before, for a moment: it may be half of what the next one says. And where the talk stood then."""

    text: str
    at: float
    """Seconds since the epoch, UTC."""
    step: str
    question: int
    """The number of the question that was open then."""
    detour: str = ""
    pending: tuple[str, ...] = ()
    pending_reply: int = 0
    misses: int = 0
    given: Given | None = None
    """The answer that stood at ``step`` before; None for none."""
    address: str = ""
    """Where it came from, as in ``Conversation.address``: two texts are one only from the same place."""
    goes_on: bool = True
    """It may be half of an answer: ours to it waits, so the talk can still step back."""
    earlier: tuple[str, ...] = ()
    """What was written right before it, each text a moment before the next: a stop or a danger may run over all."""
    doubtful: bool = False
    """It was words, and no answer to an open question that takes exact ones only: "I do not"."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A consent question's words as they went out: an answer is recorded with these, whatever the catalog has then."""

    step: str
    version: str
    text: str
    """With personal values as {name}."""
    language: str
    channel: str


@dataclass(frozen=True, slots=True)
class Conversation:
    """Frozen; a turn makes a new one. Nothing in it comes from another party."""

    flow: str
    version: int
    step: str
    language: str
    channel: str
    outcome: Outcome | None = None
    """None while a question is open."""
    ended: Outcome | None = None
    """The end over which a pause for danger lies, or a LEAVE said during it: danger never undoes a no."""
    verified: bool = False
    answers: Mapping[str, Given] = field(default_factory=dict)
    resume: str = ""
    """The step to go on with once the gate (hello, identity) is passed."""
    detour: str = ""
    """An engine question laid over the step (engine/laid.py)."""
    pending: tuple[str, ...] = ()
    """What a question laid over the step is about: times or words to confirm, options or topics to pick from."""
    pending_reply: int = 0
    """The inbound that ``pending`` comes from."""
    question_text: str = ""
    """A question of theirs that waits for their leave to go to staff."""
    last: Last | None = None
    """Their text before, and where the talk stood then, while a second one may still belong to it."""
    misses: int = 0
    """Unclear replies to the open question."""
    tries: int = 0
    """Wrong words at the identity check since the last right one; only the right word or staff clear them."""
    word: int = 0
    """Which code word is asked, from 0."""
    question: int = 0
    """The number of the question now open, from 1; buttons carry it."""
    variant: str = "text"
    """In which words the open question was asked: ``text``, ``again``, ``simple`` or ``more``."""
    shown: Shown | None = None
    """The open question's words, where it asks for consent."""
    reacted: int = 0
    """The number of the question under which a reaction was last answered: once is enough."""
    planned: int = 0
    """The number of a hello that will go out at a time the person asked for; 0 for none."""
    heard_at: float = 0.0
    """When the person last wrote, seconds since the epoch."""
    staff_wrote: bool = False
    """Staff wrote by hand after the open question: what comes next is for them, until GO ON."""
    address: str = ""
    """The address at which this person was last identified, or to which staff released the hello."""
    guest: str = ""
    """Another address that is being asked for a code word; the talk itself goes on meanwhile."""
    guest_word: int = 0
    guest_tries: int = 0
    stopped_at: float = 0.0
    """When they last said stop, seconds since the epoch: a START that is older does not undo it."""
    stopped: bool = False
    """No more texts to this person, on any channel, until they say so."""
    turns: int = 0
    """Turns so far: orders what is written and sent for this person."""

    @property
    def end(self) -> Outcome | None:
        """How the talk ended, whatever danger was written since."""
        return self.ended or self.outcome
