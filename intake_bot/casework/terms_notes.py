"""What staff read as the note of a task: the person's own words, or ours for the short ids that a talk leaves."""

from __future__ import annotations

from collections.abc import Mapping

from intake_bot.casework.retention_due import OWN_TASKS
from intake_bot.casework.tasks import Task
from intake_bot.casework.terms import CHANNELS, TERMS

_ANY = {
    "not identified": "Nobody had shown who it was.",
    "another address": "It came from an address that is not known as theirs.",
}
_AT_QUESTION = {
    "person": "At the question whether they look into it.",
    "person_part": "At the question whether they take part.",
    "talk_first": "At the question about the basic facts.",
    "needs_person": "The understanding check was missed twice.",
}
_OFFERED = {
    "explain_call": "The understanding check was missed twice.",
    "facts_call": "The basic facts were not accepted, or that question was skipped.",
}
_LATER = {"month": "Asked for a text in a month.", "three_months": "Asked for a text in three months."}
REFUSALS: Mapping[str, str] = {
    "bad_address": "There is no such number or chat.",
    "blocked": "They, or their carrier, block our texts.",
    "expired": "It waited too long and was not sent.",
    "failed": "The provider gave no reason.",
    "filtered": "The carrier filtered it out.",
    "gone": "The account is gone.",
    "landline": "The number takes no texts.",
    "misconfigured": "The service is not set up for this: tell whoever runs it.",
    "not_registered": "Our number is not registered with the carriers: tell whoever runs the service.",
    "queue_full": "Too many texts waited at the provider.",
    "too_long": "It was too long.",
    "undelivered": "The provider gave no reason.",
    "unknown": "The provider gave no reason.",
    "unreachable": "The phone was off, or could not be reached.",
}
"""Why a text could not be delivered."""
_OURS: Mapping[str, Mapping[str, str]] = {
    "person_asked": _AT_QUESTION,
    "talk_offered": _OFFERED,
    "not_now": _LATER,
    "guest_refused": {channel: f"By {name}." for channel, name in CHANNELS.items()},
    "undeliverable": REFUSALS,
}


def note_text(task: Task) -> tuple[str, bool]:
    """The note in staff's words, and whether it is the person's own and stands in quotation marks."""
    note = task.note
    if task.kind in OWN_TASKS or task.kind == "stranger_danger":  # a sentence of ours
        return note, False
    if task.kind == "to_look_at":  # an answer that a flow flags, or a sentence of ours
        flagged = (f"{term.title}: {term.options[note]}" for term in TERMS.values() if note in term.options)
        return next(flagged, note), False
    ours = _OURS.get(task.kind, {}).get(note) or _ANY.get(note)
    if ours is not None or task.kind == "undeliverable":
        return ours or note, False
    return note, bool(note)
