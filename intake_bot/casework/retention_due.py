"""What is due of a closed case at a moment: its texts first, then everything about its people.

Nothing goes at once: staff get a task, and have some days.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intake_bot.casework.program import Retention
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Ask, Flow

DAY = 86_400.0
WAIT = 7 * DAY
"""Seconds between staff's task and what it announces: they may still need something of it, and a machine's clock
may be wrong."""
LEAP = 4 * DAY
"""Between two looks, an hour apart, the clock moves no further than this, a server off over a long weekend included."""
TEXTS_DUE, PERSON_DUE = "retention_due", "erasure_due"
OWN_TASKS = frozenset({TEXTS_DUE, PERSON_DUE})
"""Retention's own tasks, one of a kind for a case: what is about to go."""


@dataclass(frozen=True, slots=True)
class KeptPerson:
    """Someone in a closed case, not erased: nothing of who they are. ``texts``: something of the transcript is kept."""

    party_id: int
    key: str
    texts: bool
    texts_gone_at: float | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A task of retention's own."""

    task_id: int
    kind: str
    at: float
    open: bool


@dataclass(frozen=True, slots=True)
class ClosedCase:
    """A closed case as retention sees it. ``unseen``: safety concerns that nobody has seen; ``waiting``: open tasks
    of it that are not retention's own."""

    case_id: int
    closed_at: float
    people: tuple[KeptPerson, ...]
    told: tuple[Told, ...] = ()
    unseen: int = 0
    waiting: int = 0

    @property
    def held(self) -> str:
        """Why nothing goes of it yet: ``unseen_concern``, ``open_task`` or empty. Staff have not finished with it."""
        return "unseen_concern" if self.unseen else "open_task" if self.waiting else ""


@dataclass(frozen=True, slots=True)
class Due:
    """What goes of a closed case, and when. Moments are seconds since the epoch, UTC."""

    kind: str
    """``retention_due``: the texts; ``erasure_due``: all that is kept of its people."""
    people: tuple[int, ...]
    over_at: float
    """When the days are over; until then nothing is done."""
    told_at: float | None
    """When staff got the task."""
    goes_at: float
    """Not before this; an hour later at the most, unless something holds it."""

    def ready(self, now: float) -> bool:
        """Staff were told, and had their time."""
        return self.told_at is not None and now >= self.goes_at


def dues(case: ClosedCase, kept: Retention, now: float, even_since: float) -> tuple[Due, ...]:
    """What of a closed case goes next. ``even_since``: since when the clock has run without a leap.

    What somebody wrote after their texts were removed goes as long after that. Once all of them is due, their texts
    are no matter of their own any more.
    """
    person = {one.party_id: case.closed_at + kept.record_days * DAY for one in case.people}
    texts = {
        one.party_id: (one.texts_gone_at or case.closed_at) + kept.transcript_days * DAY
        for one in case.people
        if one.texts
    }
    whole = _due(PERSON_DUE, person, case, now, even_since)
    if whole is not None and whole.over_at <= now:
        return (whole,)
    return tuple(one for one in (_due(TEXTS_DUE, texts, case, now, even_since), whole) if one is not None)


def _due(kind: str, moments: Mapping[int, float], case: ClosedCase, now: float, even_since: float) -> Due | None:
    """A task counts that came up once the days were over; one of a later time than now, from a clock that was
    wrong, does not."""
    if not moments:
        return None
    over = {party_id: at for party_id, at in moments.items() if at <= now} or moments
    times = [one.at for one in case.told if one.kind == kind and max(over.values()) <= one.at <= now]
    told_at = max(times, default=None)
    begins = max(min(over.values()), now) if told_at is None else max(told_at, even_since)
    return Due(kind, tuple(sorted(over)), min(over.values()), told_at, begins + WAIT)


def even_since(mark: tuple[float, float] | None, now: float) -> float:
    """Since when the clock has run without a leap. ``mark``: what it was at the last look, and when that was."""
    if mark is None:
        return now
    since, last = mark
    return since if abs(now - last) <= LEAP and since <= now else now


def without_words(flow: Flow, conversation: Conversation) -> Conversation:
    """Where someone stands once their texts are gone: they must show anew who they are, and of their answers only
    the consents stand, which the ledger keeps as well: a withdrawal must find what it ends."""
    consents = {
        step: given
        for step, given in conversation.answers.items()
        if isinstance(found := flow.steps.get(step), Ask) and found.consent
    }
    return Conversation(
        conversation.flow,
        conversation.version,
        conversation.step,
        conversation.language,
        conversation.channel,
        outcome=conversation.outcome,
        ended=conversation.ended,
        answers=consents,
        tries=conversation.tries,
        word=conversation.word,
        question=conversation.question,
        heard_at=conversation.heard_at,
        stopped_at=conversation.stopped_at,
        stopped=conversation.stopped,
        turns=conversation.turns,
    )


def removed_text(day: str) -> str:
    """What staff read where somebody's texts stood."""
    return f"The texts were removed on {day}, as the program's retention says."
