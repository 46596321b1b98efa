"""What waits for a human: tasks, safety concerns and releases."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Task:
    """Something for staff. ``note`` may quote the person, so it is sealed with that party's key.

    Kinds: intake_finished, intake_declined, texting_refused, talk_offered, withdrawn, not_now, unsure, person_asked,
    call_asked, wrong_person,
    identity_locked, opted_out, opted_in, safety_concern, message_waiting, to_look_at, silence, undecided,
    undeliverable, poison, record_changed, misunderstood, reopened, uninvited_text, telegram_opened, stranger_danger,
    guest_refused, shared_leave, channel_blocked, edited, quiet_concern, question_waiting, erasure_asked,
    opt_out_to_check, withdrawal_to_check, retention_due, erasure_due.
    """

    id: int
    kind: str
    at: float
    case_id: int | None = None
    party_id: int | None = None
    due: float | None = None
    note: str = ""
    reply: int | None = None
    done_at: float | None = None
    done_by: str = ""


URGENT = frozenset({"safety_concern", "stranger_danger", "poison"})
"""Kinds that stand at the top of today's list."""


WITHDRAWAL_TO_CHECK = "withdrawal_to_check"
"""While a task of this kind is open, nothing is done on that party's consent."""
CONCERN_TASKS = frozenset({"safety_concern", "quiet_concern"})
"""Kinds that stand beside a SafetyConcern of the same reply."""


@dataclass(frozen=True, slots=True)
class SafetyConcern:
    """Something a human must see now, with the quote that raised it."""

    id: int
    party_id: int
    kind: str
    tier: str
    quote: str
    reply: int
    at: float
    seen_by: str = ""
    seen_at: float | None = None
    misread_by: str = ""
    """Who said that the words were no such thing; the quote is kept like any other."""
    misread_at: float | None = None


CALL_WITHIN = 2 * 3600.0
"""Seconds within which every call is planned. What is due later was put off by a clock that was ahead."""


@dataclass(frozen=True, slots=True)
class Page:
    """One call to staff that somebody may be in danger: about a SafetyConcern, or about a task where nobody knows
    who it is. It ends once the concern is seen or the task is done."""

    id: int
    """The concern's, or the task's."""
    about: str
    """``concern`` or ``task``."""
    at: float
    calls: int = 0
    """How often staff were called."""
    due: float | None = None
    """When they are called next; None: not again."""


@dataclass(frozen=True, slots=True)
class Release:
    """A staff member's recorded act that lets something happen.

    Kinds: invite, resume, reply, clear_order, clear_minor, clear_specialist, clear_custody,
    unlock, closure, notes (its note is what stood before), withdrawal, not_withdrawn and unshared (told by voice).
    """

    id: int
    case_id: int
    party_id: int | None
    kind: str
    staff: str
    at: float
    note: str = ""
