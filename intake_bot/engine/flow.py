"""A flow: one conversation as data. Words are in messages/, under the same step ids.

A step's id never changes its meaning, because people stand on it for weeks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from intake_bot.engine.expectations import Expectation, options_of

ANY = "*"
"""In ``then``: any answer that has no line of its own."""
ABSENT = "absent"
"""In ``then``: the step was passed over, because the program lacks what it ``needs``."""
SKIPPED = "skipped"
"""In ``then``: the person wrote SKIP."""
RIGHT, WRONG = "right", "wrong"
"""In an identity step's ``then``: the word fits; the tries are used up."""


class Purpose(StrEnum):
    """Why a step asks: it rules how strictly a reply is read and when it counts."""

    ANSWER = "answer"
    SAFETY = "safety"
    IDENTITY = "identity"
    EXPLANATION = "explanation"
    UNDERSTANDING = "understanding"
    CONSENT = "consent"


STRICT = frozenset({Purpose.SAFETY, Purpose.IDENTITY, Purpose.CONSENT})
"""Purposes that take exact words only, and only once the question is known to have gone out."""


class Outcome(StrEnum):
    """How a conversation stands when it asks nothing."""

    FINISHED = "finished"
    DECLINED = "declined"
    NO_TEXTS = "no_texts"
    """They do not want to be texted, and have said nothing of taking part. No OptOut: whoever writes is answered."""
    UNSURE = "unsure"
    WAITING = "waiting"
    NOT_NOW = "not_now"
    PERSON = "person"
    CALL = "call"
    WRONG_PERSON = "wrong_person"
    LOCKED = "locked"
    WITHDRAWN = "withdrawn"
    DANGER = "danger"
    CLOSED = "closed"
    """Staff closed the case."""
    SILENT = "silent"
    """The person will write when they want to; nothing is scheduled."""


def always(step: str) -> Mapping[str, str]:
    """Whatever the answer, also a skip, go to ``step``."""
    return {ANY: step}


@dataclass(frozen=True, slots=True)
class Ask:
    """One question and where each answer leads."""

    expects: Expectation
    then: Mapping[str, str]
    purpose: Purpose = Purpose.ANSWER
    saves: str = ""
    """The field of the IntakeRecord, as ``group.name``."""
    section: str = ""
    """The part of the review in which the answer can be seen and changed."""
    consent: str = ""
    """The ledger's purpose that this step asks for: texting, explore, take_part, share:<field>."""
    grants: tuple[str, ...] = ("agree",)
    """The options of a consent step that mean yes."""
    right: tuple[str, ...] = ()
    """The options of an understanding check that show it was understood."""
    explains: tuple[str, ...] = ()
    """The topics this step explains: process, voluntary, confidentiality, risks, effect, ..."""
    flags: tuple[str, ...] = ()
    """Options that staff should look at soon (PRACTICE.md row 26): ongoing contact, a phone that is watched."""
    returns: tuple[str, ...] = ()
    """Options by which the person asks to be written to at a later time (casework/hours.py knows when)."""
    offers_talk: str = ""
    """Asked where a person should go through something with them: the option by which they ask to be called. Staff
    have a task in any case, and call nobody who did not ask."""
    needs: str = ""
    """A feature without which the step is passed over, by ``then``'s line for ``absent`` or any (``telegram``)."""
    usual: str = ""
    """The reply on the usual path, for counting: option ids with spaces, ``SKIP`` or sample words."""

    def exits(self) -> frozenset[str]:
        """Every step this one may lead to."""
        return frozenset(self.then.values())

    def after(self, answer: str) -> str:
        """The next step's id for an option id, ``answered`` or ``skipped``."""
        return self.then[answer] if answer in self.then else self.then[ANY]


@dataclass(frozen=True, slots=True)
class Review:
    """Shows the answers by section; any can be changed; ``then`` follows "it is all right"."""

    then: str
    usual: str = "done"

    def exits(self) -> frozenset[str]:
        """Where the review leads."""
        return frozenset({self.then})


@dataclass(frozen=True, slots=True)
class End:
    """A last text. ``reopens`` is the step asked (anew) when the person writes GO ON."""

    outcome: Outcome
    reopens: str = ""

    def exits(self) -> frozenset[str]:
        """An end leads back only on the person's own word."""
        return frozenset({self.reopens} if self.reopens else ())


Step = Ask | Review | End


@dataclass(frozen=True)
class Flow:
    """Steps by id. ``start`` and ``identity`` are the gate that opens every sitting; ``first`` follows it."""

    id: str
    version: int
    start: str
    identity: str
    locked: str
    """The End shown when the identity tries are used up."""
    first: str
    steps: Mapping[str, Step]
    moved: Mapping[str, str] = field(default_factory=dict)
    """Steps of earlier versions -> the step a person standing there is moved to."""

    def ask(self, step: str) -> Ask:
        """The Ask of that id; KeyError or TypeError where it is none."""
        found = self.steps[step]
        if not isinstance(found, Ask):
            raise TypeError(f"{self.id}.{step} asks nothing")
        return found

    def is_gate(self, step: str) -> bool:
        """True before identity: nothing personal may be said at such a step."""
        return step in self.gate

    @cached_property
    def gate(self) -> frozenset[str]:
        """The steps before identity, found once: every turn asks for them."""
        return gate_steps(self)


def gate_steps(flow: Flow) -> frozenset[str]:
    """Steps that can be reached without passing identity, from the start."""
    seen: set[str] = set()
    todo = [flow.start, flow.identity, flow.locked]
    while todo:
        step = todo.pop()
        if step in seen or step not in flow.steps:
            continue
        seen.add(step)
        found = flow.steps[step]
        todo += [
            exit_
            for exit_ in found.exits()
            if not (step == flow.identity and isinstance(found, Ask) and exit_ == found.then.get(RIGHT))
        ]
    return frozenset(seen)


def option_ids(step: Step) -> tuple[str, ...]:
    """The fixed options of a step (a review's sections are found from its flow)."""
    return options_of(step.expects) if isinstance(step, Ask) else ()


def sections_of(flow: Flow) -> tuple[str, ...]:
    """The review's sections, in the order of the steps."""
    return tuple(dict.fromkeys(s.section for s in flow.steps.values() if isinstance(s, Ask) and s.section))
