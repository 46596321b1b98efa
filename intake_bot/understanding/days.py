"""Days of the week by name, en and es, for a question whose options are days."""

from __future__ import annotations

_NAMES = {
    "mon": "mon monday mondays lun lunes",
    "tue": "tue tues tuesday tuesdays mar martes",
    "wed": "wed weds wednesday wednesdays mie mier miercoles",
    "thu": "thu thur thurs thursday thursdays jue juev jueves",
    "fri": "fri friday fridays vie vier viernes",
    "sat": "sat saturday saturdays sab sabado sabados",
    "sun": "sun sunday sundays dom domingo domingos",
}
ORDER = tuple(_NAMES)
_BY_NAME = {name: day for day, names in _NAMES.items() for name in names.split()}
_GROUPS = {
    ("weekdays",): ORDER[:5],
    ("weekday",): ORDER[:5],
    ("entre", "semana"): ORDER[:5],
    ("weekends",): ORDER[5:],
    ("weekend",): ORDER[5:],
    ("fin", "de", "semana"): ORDER[5:],
    ("fines", "de", "semana"): ORDER[5:],
}
_TO = frozenset({"to", "thru", "through", "till", "until", "a", "al", "hasta"})


def days_at(words: list[str], at: int) -> tuple[int, tuple[str, ...]]:
    """How many words from ``at`` on name days, and which: a day, a range ("lunes a viernes"), a group."""
    for group, days in _GROUPS.items():
        if tuple(words[at : at + len(group)]) == group:
            return len(group), days
    first = _BY_NAME.get(words[at])
    if first is None:
        return 0, ()
    if len(words) > at + 2 and words[at + 1] in _TO and words[at + 2] in _BY_NAME:
        last = _BY_NAME[words[at + 2]]
        start, end = ORDER.index(first), ORDER.index(last)
        return (3, ORDER[start : end + 1]) if start < end else (0, ())
    return 1, (first,)
