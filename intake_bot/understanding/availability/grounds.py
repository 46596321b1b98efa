"""What stands before "so" and only says why: "the bus stops at 6 so before 5", "I sleep til 11, so noon to 4"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intake_bot.understanding.availability.atoms import Atom
from intake_bot.understanding.availability.chunks import BREAKS
from intake_bot.understanding.availability.hours import span
from intake_bot.understanding.availability.marks import MARKS, TIMES
from intake_bot.understanding.availability.pointers import clauses_of
from intake_bot.understanding.availability.unsure import Unsure
from intake_bot.understanding.phrases import word_set

_STRANGE = frozenset({"unknown", "content", "story", "verdict"})
_DAYS = frozenset({"days", "dates"})
_ENDED = frozenset({"stop", "but", "ask"})
_ONE_SIDED = frozenset({"before", "after", "at", "around"})
_HOME_BY = word_set("curfew home back in inside casa queda")
_NEWS = 2
_FULL_DAY = 24 * 60


def without_grounds(atoms: Sequence[Atom]) -> list[Atom]:
    """The atoms without the times that the words behind "so" draw their conclusion from."""
    if not any(atom.kind in ("so", "busy") for atom in atoms):
        return list(atoms)
    clauses = clauses_of(atoms)
    for place, clause in enumerate(clauses):
        follows = _conclusion(clauses, place)
        if follows is None:
            if _Ground(clause, clauses[place + 1] if place + 1 < len(clauses) else []).is_one_hour:
                clauses[place] = [atom for atom in clause if atom.kind not in ("time", "busy")]
            continue
        ground = _Ground(clause, clauses[follows])
        if ground.is_only_why:
            clauses[place] = [atom for atom in clause if atom.kind not in TIMES and atom.kind not in ("only", "busy")]
        elif ground.is_end_of_work:
            clauses[place] = [atom for atom in clause if atom.kind != "time"]
            for between in range(place + 1, follows + 1):
                clauses[between] = clauses[between][1:]
    return [atom for clause in clauses for atom in clause]


def _conclusion(clauses: Sequence[Sequence[Atom]], place: int) -> int | None:
    """The clause behind the "so" that this clause leads to."""
    here = place + 1
    while here < len(clauses) and all(atom.kind in BREAKS and atom.kind not in _ENDED for atom in clauses[here]):
        if clauses[here][-1].kind == "so":
            break
        here += 1
    return here if here < len(clauses) and clauses[here][0].kind == "so" else None


@dataclass(frozen=True, slots=True)
class _Ground:
    """A clause before "so", and the one behind it."""

    clause: Sequence[Atom]
    follows: Sequence[Atom]

    @property
    def is_only_why(self) -> bool:
        """Its times only say why."""
        marks = {atom.kind for atom in self.clause} & MARKS
        times = [atom for atom in self.clause if atom.kind in TIMES]
        if not times or not self._offers or any(_is_rest(atom) for atom in self.clause):
            return False
        if all(atom.kind == "time" and _HOME_BY & set(atom.text.split()) for atom in times):
            return self._has_hours
        if any(atom.time is not None and atom.loose for atom in self.clause):
            return False
        if not marks - {"only"}:
            return self._is_news
        if marks == {"busy"}:
            return self._is_one_sided or self._is_chosen
        return marks == {"can"} and self._is_wider

    @property
    def is_one_hour(self) -> bool:
        """ "I pick up my son at 3, before 2 please": hours behind the comma that are offered, whatever is at three."""
        kinds = {atom.kind for atom in self.clause}
        times = [atom.time for atom in self.clause if atom.kind in TIMES]
        offered = [atom.time for atom in self.follows if atom.kind == "time"]
        if not self.follows or self.follows[0].kind not in ("comma", "stop") or kinds & MARKS != {"busy"} or not times:
            return False
        if not self._offers or any(time is None or time.how != "at" for time in times) or self.clause[0].kind == "so":
            return False
        marks = {atom.kind for atom in self.follows} & MARKS
        aside = not marks and all(time and time.how in ("before", "range") for time in offered)
        return bool(offered) and (aside or bool(marks & {"can", "prefer"}))

    @property
    def is_end_of_work(self) -> bool:
        """ "Fridays I'm off at 1:30, so 2 to 5": the days are meant, the hour is not."""
        loose = [atom for atom in self.clause if atom.kind == "time"]
        days = any(atom.kind in _DAYS for atom in self.clause) and not any(atom.kind in _DAYS for atom in self.follows)
        plain = not {atom.kind for atom in self.clause} & (MARKS | _STRANGE)
        pointed = any(atom.time is not None and not atom.text for atom in self.follows)
        return bool(loose) and all(atom.loose for atom in loose) and days and plain and self._has_hours and not pointed

    @property
    def _offers(self) -> bool:
        said = {atom.kind for atom in self.follows}
        return bool(said & TIMES) and not said & {"not", "cant", "except", "minus"}

    @property
    def _has_hours(self) -> bool:
        return any(atom.kind == "time" for atom in self.follows)

    @property
    def _is_news(self) -> bool:
        """News that names no days, or days that are named again."""
        strange = sum(atom.kind in _STRANGE for atom in self.clause)
        alone = any(atom.kind == "only" for atom in self.clause)
        named = any(atom.kind in _DAYS for atom in self.clause)
        again = any(atom.kind in _DAYS for atom in self.follows)
        return bool(strange) and not (alone and strange < _NEWS) and (not named or again)

    @property
    def _is_one_sided(self) -> bool:
        """ "in school til 3, so mornings": busy at or until an hour, on no days or on those that are named again."""
        times = [atom.time for atom in self.clause if atom.time is not None]
        if not times or not self._has_hours or any(time.how not in _ONE_SIDED for time in times):
            return False
        days = {day for atom in self.clause for day in (*atom.days, *atom.dates)}
        again = {day for atom in self.follows for day in (*atom.days, *atom.dates)}
        return not days or (days == again and all(time.how == "at" for time in times))

    @property
    def _is_chosen(self) -> bool:
        """ "the kids are in school 8 to 3, so 9 to 2": what is chosen of it cannot be when they are busy."""
        return self._is_wider and any(atom.time is not None and atom.time.how == "range" for atom in self.follows)

    @property
    def _is_wider(self) -> bool:
        """ "they let us out from 1 to 5, so 2 to 4": what is possible, and what is chosen of it."""
        wide = [atom.time for atom in self.clause if atom.time is not None]
        chosen = [atom.time for atom in self.follows if atom.time is not None]
        days = {day for atom in self.clause for day in (*atom.days, *atom.dates)}
        again = {day for atom in self.follows for day in (*atom.days, *atom.dates)}
        if len(wide) != 1 or len(chosen) != 1 or wide[0].how != "range" or (days and days != again):
            return False
        try:
            outer, inner = span(wide[0]), span(chosen[0])
        except Unsure:
            return False
        return (outer[0] or 0) <= (inner[0] or 0) and (inner[1] or _FULL_DAY) <= (outer[1] or _FULL_DAY)


def _is_rest(atom: Atom) -> bool:
    return "rest" in (atom.kind, atom.text) or (atom.time is not None and atom.time.how == "any" and atom.loose)
