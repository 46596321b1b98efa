"""Marks between times: words that somebody can, cannot or would rather, and what they say together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from intake_bot.understanding.availability.atoms import Atom
from intake_bot.understanding.availability.hours import Time

TIMES = frozenset({"days", "dates", "time", "rest", "same"})
_CANNOT = frozenset({"no puedo", "no podria", "no podemos", "cant", "cannot", "can not"})
_NEGATIVE = frozenset({"not", "except", "minus", "cant", "busy"})
MARKS = _NEGATIVE | {"can", "only", "prefer"}


@dataclass(frozen=True, slots=True)
class Mood:
    """What is said of a time. ``named`` is False where no word says it."""

    available: bool = True
    prefer: bool = False
    busy: bool = False
    named: bool = False


PLAIN = Mood()


@dataclass(frozen=True, slots=True)
class Mark:
    """One run of marks. ``forward``: it only speaks of what follows ("not", "except")."""

    mood: Mood
    forward: bool = False
    minus: bool = False
    excepting: bool = False
    """ "except": what it takes away from times that were ruled out is free."""
    word: str = ""
    """Its first phrase."""


def mark_of(run: Sequence[Atom], *, last: bool) -> Mark:
    """What a run of marks says together: "not working" is free, "not good" is not. ``last``: no time follows."""
    kinds = [atom.kind for atom in run]
    if last and [atom.text for atom in run] == ["work"]:
        return Mark(Mood(named=True))  # "Tuesdays work"
    busy = "busy" in kinds
    freed = any(pair == ("not", "busy") for pair in pairwise(kinds))
    negative = not freed and any(kind in _NEGATIVE for kind in kinds)
    mood = Mood(not negative, "prefer" in kinds and not negative, busy and negative, named=True)
    return Mark(
        mood,
        kinds[0] in ("not", "except", "minus") and not busy and "can" not in kinds,
        kinds == ["minus"],
        kinds[0] == "except",
        run[0].text,
    )


@dataclass(slots=True)
class Segment:
    """The times between two marks."""

    times: list[Atom]

    @property
    def has_days(self) -> bool:
        """Days or dates are named."""
        return any(atom.kind in ("days", "dates", "rest") for atom in self.times)

    @property
    def has_hours(self) -> bool:
        """Hours are named."""
        return any(atom.kind in ("time", "same") for atom in self.times)


def _parts(before: str, kind: str) -> bool:
    """Marks beside each other that say two things: "is good, except", but not "not good"."""
    if before == "busy" and kind in ("only", "prefer"):
        return True  # "because of work only weekends"
    if before == "can":
        return kind in ("except", "minus", "not", "cant", "busy")
    return kind in ("except", "minus") or (before == "busy" and kind in ("not", "cant"))


def _begins_anew(before: Atom, atom: Atom, between: Segment) -> bool:
    """ "Monday no, nor Tuesday": the first "no" speaks of Monday."""
    return before.kind in ("not", "cant") and atom.text in ("ni", "nor") and bool(between.times)


def segments(chunk: Sequence[Atom]) -> tuple[list[Segment], list[Mark]]:
    """Times, mark, times, mark, ..., times: always one segment more than marks."""
    found, marks = [Segment([])], list[Mark]()
    run: list[Atom] = []
    later = [atom for atom in chunk if atom.kind in TIMES]
    for atom in chunk:
        if atom.kind in MARKS:
            if run and (_parts(run[-1].kind, atom.kind) or _begins_anew(run[-1], atom, found[-1])):
                marks.append(mark_of(run, last=atom.kind in ("except", "minus") and bool(found[-1].times)))
                found.append(Segment([]))
                run = []
            run.append(atom)
        elif atom.kind in TIMES:
            if run:
                marks.append(mark_of(run, last=False))
                found.append(Segment([]))
                run = []
            found[-1].times.append(atom)
            later.pop(0)
    if run:
        marks.append(mark_of(run, last=not later))
        found.append(Segment([]))
    for place, mark in enumerate(marks):
        marks[place] = _turned(mark, marks[place - 1] if place else None, found[place], found[place + 1])
    return found, marks


def _turned(mark: Mark, before: Mark | None, between: Segment, behind: Segment) -> Mark:
    """ "cannot until 5" is free after five; "nothing except Saturdays" is free on Saturdays."""
    if mark.excepting and before is not None and not before.mood.available and not between.times:
        return Mark(Mood(named=True))
    if mark.mood.available or mark.mood.busy or mark.forward:
        return mark
    if _free_after(behind) or (mark.word in _CANNOT and not between.has_days and _free_after(between)):
        return Mark(Mood(named=True))
    return mark


def _free_after(segment: Segment) -> bool:
    """The hours until which somebody cannot become those from which they can; False where there are none."""
    until = [at for at, atom in enumerate(segment.times) if atom.time and atom.time.how == "before" and atom.until]
    for at in until:
        time = segment.times[at].time
        segment.times[at] = replace(segment.times[at], time=Time("after", time.first if time else None))
    return bool(until)
