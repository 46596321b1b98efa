"""The door of this room: a text becomes windows, a reason to ask again, or nothing about time."""

from __future__ import annotations

from datetime import datetime

from intake_bot.engine.answers import TimesSaid, TimesUnsure, Unclear
from intake_bot.understanding.availability.agreement import agreed
from intake_bot.understanding.availability.asides import without_asides
from intake_bot.understanding.availability.clauses import pieces
from intake_bot.understanding.availability.doubts import check_no_doubt
from intake_bot.understanding.availability.group import Group
from intake_bot.understanding.availability.groups import Grouper
from intake_bot.understanding.availability.letters import lettered
from intake_bot.understanding.availability.marks import PLAIN
from intake_bot.understanding.availability.passing import without_passing
from intake_bot.understanding.availability.pointers import pointed
from intake_bot.understanding.availability.questions import without_questions
from intake_bot.understanding.availability.reader import Reader
from intake_bot.understanding.availability.result import windows
from intake_bot.understanding.availability.runons import parted
from intake_bot.understanding.availability.sense import check_all_was_read, is_exception_only, is_no_answer
from intake_bot.understanding.availability.takebacks import taken_back
from intake_bot.understanding.availability.tokens import tokens
from intake_bot.understanding.availability.unsure import Unsure

_MOST_TOKENS, _MOST_NUMBERS = 250, 50
"""Nobody answers with more; read on, such a text would only be slow."""


def availability(text: str, *, now: datetime, language: str) -> TimesSaid | TimesUnsure | Unclear:
    """When they can and cannot. ``text`` is cleaned; ``now`` is the person's own local time, with its zone.

    Both languages are read whatever ``language`` is: people mix them.
    """
    said = without_questions(tokens(text))
    if (
        len(said) > _MOST_TOKENS
        or sum(token.kind in ("number", "clock", "date", "ordinal") for token in said) > _MOST_NUMBERS
    ):
        return TimesUnsure("part")
    atoms = Reader(without_passing(lettered(said)), now.date()).read()
    if is_no_answer(atoms):
        return Unclear()
    try:
        atoms = without_asides(pointed(parted(taken_back(atoms))))
        groups = agreed(Grouper(pieces(atoms)).all())
        check_all_was_read(atoms, groups)
        if is_exception_only(atoms, groups):
            groups.insert(0, Group(PLAIN, every=True))
        check_no_doubt(atoms, groups)
        return TimesSaid(windows(groups, now))
    except Unsure as unsure:
        return TimesUnsure(unsure.why)
