"""The door of this room: a text becomes windows, a reason to ask again, or nothing about time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from intake_bot.engine.answers import TimesSaid, TimesUnsure, Unclear
from intake_bot.understanding.availability.atoms import Atom
from intake_bot.understanding.availability.clauses import pieces
from intake_bot.understanding.availability.group import Group
from intake_bot.understanding.availability.groups import Grouper
from intake_bot.understanding.availability.letters import lettered
from intake_bot.understanding.availability.marks import PLAIN, TIMES
from intake_bot.understanding.availability.questions import without_questions
from intake_bot.understanding.availability.reader import Reader
from intake_bot.understanding.availability.result import windows
from intake_bot.understanding.availability.sense import check_all_was_read, is_exception_only, is_no_answer
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
    atoms = Reader(lettered(said), now.date()).read()
    if is_no_answer(atoms):
        return Unclear()
    try:
        groups = Grouper(pieces(_taken_back(atoms))).all()
        check_all_was_read(atoms, groups)
        if is_exception_only(atoms, groups):
            groups.insert(0, Group(PLAIN, every=True))
        return TimesSaid(windows(groups, now))
    except Unsure as unsure:
        return TimesUnsure(unsure.why)


def _taken_back(atoms: Sequence[Atom]) -> list[Atom]:
    """ "Tuesday, no wait, Wednesday": what the new words replace is gone."""
    kept: list[Atom] = []
    for place, atom in enumerate(atoms):
        if atom.kind != "takeback":
            kept.append(atom)
            continue
        new = next((one for one in atoms[place:] if one.kind in TIMES), None)
        kinds = ("time",) if new is not None and new.kind == "time" else ("days", "dates")
        while new is not None and kept and kept[-1].kind not in ("stop", "but", "so"):
            if kept[-1].kind in kinds:
                kept.pop()
                break
            if kept[-1].kind in TIMES:
                break
            kept.pop()
    return kept
