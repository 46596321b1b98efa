"""Texts without commas: where one clause runs into the next ("I work Mon to Sat 7 to 4 Sunday I can")."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from intake_bot.engine.windows import WEEK
from intake_bot.understanding.availability.atoms import Atom
from intake_bot.understanding.availability.chunks import BREAKS
from intake_bot.understanding.availability.hours import Time, span
from intake_bot.understanding.availability.marks import MARKS, TIMES
from intake_bot.understanding.availability.pointers import clauses_of
from intake_bot.understanding.availability.unsure import Unsure

_DAYS = frozenset({"days", "dates"})
_JOINS = frozenset({"and", "or"})
_DENIES = frozenset({"not", "cant", "busy"})
_OFFERS = frozenset({"can", "prefer"})
_OPEN = frozenset({"before", "after", "any"})
_FULL_DAY = 24 * 60
_FEW = 2
_COMMA = Atom("comma")
_DOUBT = Atom("unsure", "part")


def parted(atoms: Sequence[Atom]) -> list[Atom]:
    """The atoms with a comma where a clause ends without one, and a doubt where nobody can tell."""
    if sum(atom.kind in TIMES for atom in atoms) < _FEW and not any(atom.kind == "busy" for atom in atoms):
        return list(atoms)
    return [atom for clause in clauses_of(atoms) for atom in _parted(_working(clause))]


def _working(clause: Sequence[Atom]) -> list[Atom]:
    """ "Mondays work after 4": Mondays are fine from four on; "Mon - work 8 to 4" is a shift."""
    found = list(clause)
    for at in range(1, len(found) - 1):
        time = found[at + 1].time
        limited = time is not None and not found[at + 1].loose and time.how in ("after", "before")
        if limited and found[at].kind == "busy" and found[at].text == "work" and found[at - 1].kind in _DAYS:
            found[at] = Atom("can", "works")
    return found


def _parted(clause: Sequence[Atom]) -> list[Atom]:
    place = _hours_lead(clause)
    if not place and not any(atom.kind in MARKS for atom in clause):
        return list(clause)
    place = place or _named_again(clause) or _begins_rest(clause)
    if place:
        return [*_parted(clause[:place]), *_parted([_COMMA, *clause[place:]])]
    if _busy_behind_limit(clause) or _either_way(clause) or _only_last(clause) or _busy_then_free(clause):
        return [*clause, _DOUBT]
    marks = [at for at, atom in enumerate(clause) if atom.kind in MARKS]
    first, last = marks[0], marks[-1]
    if not _changes(clause, first, last):
        return list(clause)
    return _cut(clause, first, last)


def _named_again(clause: Sequence[Atom]) -> int:
    """Where a day is named a second time: "Sundays I work until 3 Sunday after 4 yes"."""
    for at, atom in enumerate(clause):
        if atom.kind not in _DAYS or atom.loose or clause[at - 1].kind in _JOINS:
            continue
        if any((one.days, one.dates) == (atom.days, atom.dates) for one in clause[:at]):
            lead = next(one.kind for one in clause if one.kind in TIMES) == "time" and clause[at - 1].kind == "time"
            return at - lead
    return 0


def _begins_rest(clause: Sequence[Atom]) -> int:
    """Where "other than that" begins, behind something that was said."""
    for at, atom in enumerate(clause):
        rest = atom.time is not None and atom.time.how == "any" and atom.loose
        if rest and at and clause[at - 1].kind not in (*BREAKS, *_JOINS):
            before = clause[:at]
            if any(one.kind in TIMES for one in before) and any(one.kind in MARKS for one in before):
                return at
    return 0


def _busy_behind_limit(clause: Sequence[Atom]) -> bool:
    """ "After 6pm I drive a truck": are they busy after six, or is that why it must be after six?"""
    times = [at for at, atom in enumerate(clause) if atom.kind in TIMES]
    marks = [at for at, atom in enumerate(clause) if atom.kind in MARKS]
    if not times or times[-1] > marks[0] or {clause[at].kind for at in marks} != {"busy"}:
        return False
    days = [clause[at] for at in times if clause[at].kind in _DAYS]
    hours = [clause[at].time for at in times]
    limited = any(time is not None and time.how in _OPEN for time in hours)
    quant = any(atom.kind == "quant" for atom in clause[: marks[0]])
    return quant or any(one.loose for one in days) or (limited and not days)


def _hours_lead(clause: Sequence[Atom]) -> int:
    """Where the second hours begin in "mornings Mon Tue evenings Thu Fri"; 0 where hours stand behind their days."""
    times = [at for at, atom in enumerate(clause) if atom.kind in TIMES]
    if not times or clause[times[0]].kind != "time":
        return 0
    for place in range(2, len(times) - 1):
        before, here, behind = (clause[times[place + more]].kind for more in (-1, 0, 1))
        if here == "time" and before in _DAYS and behind in _DAYS and clause[times[place] - 1].kind in _DAYS:
            return times[place]
    return 0


def _runs(clause: Sequence[Atom]) -> list[tuple[str, list[Atom]]]:
    """Times and marks as they follow each other: ("", times), ("not", marks), ..."""
    found: list[tuple[str, list[Atom]]] = []
    for atom in clause:
        if atom.kind not in TIMES and atom.kind not in MARKS:
            continue
        name = "" if atom.kind in TIMES else atom.kind
        if found and found[-1][0] == name:
            found[-1][1].append(atom)
        else:
            found.append((name, [atom]))
    return found


def _either_way(clause: Sequence[Atom]) -> bool:
    """ "Sunday no way Tuesday after 2": is it Sunday that cannot be, or Tuesday?"""
    runs = _runs(clause)
    if len(runs) > 3 and not runs[-1][0] and not runs[0][0] and {"can", "not"} <= {name for name, _ in runs}:
        return True  # "Tuesdays yes Wednesdays no Thursdays maybe"
    if len(runs) < 3 or not len(runs) % 2 or runs[0][0] or any(name not in _DENIES for name, _ in runs[1::2]):
        return False
    before = {day for atom in runs[0][1] for day in atom.days}
    behind = {WEEK[one.weekday()] for atom in runs[-1][1] for one in atom.dates} | {
        day for atom in runs[-1][1] for day in atom.days
    }
    named = any(atom.kind in _DAYS for atom in runs[0][1]) and behind and not behind <= before
    hours = any(atom.kind == "time" for atom in runs[-1][1]) and not any(atom.kind == "time" for atom in runs[0][1])
    return bool(named) and (hours or len(runs) > 3 or runs[1][0] == "cant")


def _only_last(clause: Sequence[Atom]) -> bool:
    """ "Monday to Saturday after 6 Sunday no": nobody knows how far back the "no" reaches."""
    runs = _runs(clause)
    if len(runs) != 2 or runs[0][0] or runs[1][0] not in ("not", "cant"):
        return False
    times = [at for at, atom in enumerate(clause) if atom.kind in TIMES]
    loose = [at for at in times[1:] if clause[at].kind in (*_DAYS, "rest") and clause[at - 1].kind not in _JOINS]
    ends = bool(loose) and not any(clause[at].kind == "time" for at in times if at > loose[-1])
    return ends and clause[loose[-1] - 1].kind in ("time", "same") and any(clause[at].kind in _DAYS for at in times[:1])


def _busy_then_free(clause: Sequence[Atom]) -> bool:
    """ "My shift is 2 to 10 every day mornings then", "I practice Mon-Thu 3 to 5 after 6": busy then as well?"""
    runs = _runs(clause)
    if len(runs) != 2 or runs[0][0] != "busy" or runs[1][0]:
        return False
    named = [atom for atom in runs[1][1] if not atom.loose]
    if len(named) > 2 and named[0].kind == named[-1].kind == "time" and sum(one.kind == "time" for one in named) == 2:
        return True  # "the gym until 6 Mon Wed Tue Thu 6 to 8"
    last = clause.index(named[-2]) if len(named) > 2 else 0
    if last and named[-1].time is not None and named[-1].time.how == "after" and clause[last - 1].kind in _DAYS:
        return named[-2].kind in _DAYS and sum(one.kind == "time" for one in named) == 1
    times = [at for at, atom in enumerate(clause) if atom.kind == "time" and atom.time is not None]
    for one, other in pairwise(times):
        first, second = clause[one].time, clause[other].time
        apart = clause[other - 1].kind not in _JOINS and not any(
            atom.kind in _DAYS and not atom.loose for atom in clause[one + 1 : other]
        )
        if first and second and apart and first.how == "range" and second.how in ("after", "part"):
            return not _meet(first, second)
    return False


def _meet(one: Time, other: Time) -> bool:
    try:
        first, second = span(one), span(other)
    except Unsure:
        return True
    return (first[0] or 0) < (second[1] or _FULL_DAY) and (second[0] or 0) < (first[1] or _FULL_DAY)


def _changes(clause: Sequence[Atom], first: int, last: int) -> bool:
    """It begins with what cannot be, and ends with what can, and names times between the two only."""
    times = [at for at, atom in enumerate(clause) if atom.kind in TIMES]
    between = [clause[at].kind for at in range(first, last + 1) if clause[at].kind in MARKS]
    split = next((at for at, kind in enumerate(between) if kind in _OFFERS), len(between))
    if clause[first].text.startswith("tengo") and clause[last].text.startswith(("libre", "disponible", "desocupad")):
        return False  # "tengo el martes libre"
    told = [at for at in times if at < last]
    if not told or not first < told[0] or clause[last].kind not in _OFFERS:
        return False
    if any(clause[at].kind in (*_DAYS, "rest") for at in times if at > last):
        return False
    denies = set(between[:split]) <= _DENIES and bool(between[:split]) and set(between[split:]) <= _OFFERS
    prefers = between[0] == "prefer" and set(between[1:]) == {"can"}
    return (denies or prefers) and all(clause[at].kind not in MARKS - {"busy"} for at in range(told[0], told[-1]))


def _cut(clause: Sequence[Atom], first: int, last: int) -> list[Atom]:
    """The clause in two, at the last day (or hour) that nothing joins to what stands before it."""
    times = [at for at, atom in enumerate(clause) if atom.kind in TIMES and at < last]
    loose = [at for at in times[1:] if clause[at - 1].kind not in _JOINS]
    days = [at for at in loose if clause[at].kind in _DAYS and clause[at - 1].kind not in _DAYS]
    listed = [at for at in loose if clause[at].kind in _DAYS and clause[at - 1].kind in _DAYS]
    hours = [at for at in loose if clause[at].kind == "time" and clause[at - 1].kind == "time"]
    places = days or (hours if not listed else [])
    unclear = not places or (listed and listed[-1] > places[-1])
    unclear = unclear or (bool(days) and not any(clause[at].kind in _DAYS for at in times if at < days[-1]))
    if unclear:
        if clause[first].kind != "prefer":
            return [*clause, _DOUBT]
        places = listed if len(listed) == 1 else []
    if not places:
        return list(clause)
    return [*clause[: places[-1]], _COMMA, *clause[places[-1] :]]
