"""A case's notes for staff, changed after the referral. What stood before is on record, sealed as the notes are."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from intake_bot.casework.case import Case
from intake_bot.casework.fields import Problem, Text
from intake_bot.casework.referral_fields import REFERRAL
from intake_bot.casework.tasks import Release
from intake_bot.errors import Refused
from intake_bot.service.house import House
from intake_bot.service.ports import Unit

_NOTES = next(one.kind for one in REFERRAL.fields if one.name == "notes" and isinstance(one.kind, Text))
LONGEST = _NOTES.longest
"""Characters of a case's notes, as in a referral."""


def amend_notes(house: House, case_no: str, staff: str, text: str, *, before: str = "") -> Case:
    """Replace the notes. ``before`` is the mark of those that this staff member had read, if they had."""
    notes = _tidy(text)

    def work(unit: Unit) -> Case:
        case = unit.case(case_no)
        if before and before != mark_of(case.notes):
            raise Refused("Somebody else changed these notes meanwhile. Read theirs, and write yours anew.")
        if notes == case.notes:
            return case
        changed = replace(case, notes=notes)
        unit.put_release(Release(house.ids(), case.id, None, "notes", staff, house.clock.now(), case.notes))
        unit.put_case(changed)
        return changed

    return house.act(work)


def mark_of(notes: str) -> str:
    """What a form carries to show which notes it was opened on."""
    return hashlib.sha256(notes.encode()).hexdigest()[:16]


def _tidy(text: str) -> str:
    """Checked as a referral's notes are; they may also be emptied."""
    if not text.strip():
        return ""
    problems: list[Problem] = []
    tidy = _NOTES.read(text, (), problems)
    if tidy is None:
        raise Refused(problems[0][1])
    return tidy
