"""Forms made from casework's own tables of fields: a field that a referral gains appears here by itself.

The checking stays casework's: a form is only turned into the JSON that a file would hold, and its problems are
laid beside the boxes they are about.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from starlette.datastructures import FormData

from intake_bot.casework.fields import Day, Field, Flag, Kind, Many, OneOf, Table, Text, Whole
from intake_bot.web.console.desk import text_of
from intake_bot.web.console.form_words import HINTS, LABELS, option_label

Problems = Sequence[tuple[str, str]]
_FRAME = frozenset({"role", "language", "time_zone", "custody", "forbids_contact"})
"""Fields that are filled in by default: alone they do not make an entry."""
MOST_OF_A_KIND = 20


@dataclass(frozen=True, slots=True)
class Box:
    """One input. ``path`` is how a problem names it; ``name`` how the form does."""

    kind: str
    """text, area, day, number, choice, check, checks, words."""
    name: str
    path: str
    label: str
    hint: str
    value: str = ""
    values: tuple[str, ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    required: bool = False
    longest: int = 0
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Boxes under one heading: a permission, an order, a party."""

    title: str
    name: str
    path: str
    hint: str
    boxes: tuple[Box | Group, ...]
    errors: tuple[str, ...] = ()


# --- form -> data -------------------------------------------------------------------------


def read_table(table: Table, form: FormData, prefix: str = "") -> dict[str, Any]:
    """What was filled in, as the JSON of a file would have it. Empty boxes are left out."""
    made: dict[str, Any] = {}
    for one in table.fields:
        value = _read(one.kind, form, f"{prefix}{one.name}")
        if value is not None:
            made[one.name] = value
    return made


def _read(kind: Kind, form: FormData, name: str) -> Any:
    match kind:
        case Flag():
            return text_of(form, name) == "yes"
        case Table():
            made = read_table(kind, form, f"{name}-")
            return made if filled(made) else None
        case Many(item=Table() as table):
            kept = [read_table(table, form, f"{name}-{n}-") for n in range(count_of(form, name))]
            keep_empty = kind.least
            return [made for n, made in enumerate(kept) if n < keep_empty or filled(made)]
        case Many(item=OneOf()):
            return [value for value in form.getlist(name) if isinstance(value, str)] or None
        case Many():
            return text_of(form, name).replace(",", " ").split() or None
        case Whole():
            text = text_of(form, name).strip()
            return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else (text or None)
    # a browser sends a line break as two characters
    return text_of(form, name).replace("\r\n", "\n").strip() or None


def filled(made: Mapping[str, Any]) -> bool:
    """True when someone wrote anything into it."""
    return any(value not in (None, False, "", []) for name, value in made.items() if name not in _FRAME)


def count_of(form: FormData, name: str) -> int:
    """How many entries of a kind the form showed."""
    text = text_of(form, f"{name}-count")
    return min(int(text), MOST_OF_A_KIND) if text.isascii() and text.isdecimal() and len(text) < 4 else 0


# --- data -> boxes ------------------------------------------------------------------------


def lay_out(
    table: Table,
    data: Mapping[str, Any],
    problems: Problems = (),
    *,
    choices: Mapping[str, Sequence[str]] | None = None,
    name: str = "",
    path: str = "",
    optional: bool = False,
) -> tuple[Box | Group, ...]:
    """A table's boxes with what stands in them and what is wrong with it. ``choices`` makes a box of free text
    a choice (the program's languages). ``optional``: the whole table may be left empty, so nothing in it is marked
    as needed."""
    made: list[Box | Group] = []
    for one in table.fields:
        here, full = f"{name}{one.name}", f"{path}{one.name}"
        value = data.get(one.name)
        match one.kind:
            case Table() as inner:
                given = value if isinstance(value, Mapping) else {}
                boxes = lay_out(
                    inner, given, problems, choices=choices, name=f"{here}-", path=f"{full}.", optional=not one.required
                )
                made.append(Group(label_of(one.name), here, full, one.says, boxes, _errors(problems, full)))
            case Many(item=Table() as inner):
                entries = value if isinstance(value, list) else []
                groups = tuple(
                    Group(
                        f"{label_of(one.name, one_of_them=True)} {n + 1}",
                        f"{here}-{n}",
                        f"{full}[{n}]",
                        "",
                        lay_out(
                            inner,
                            entry if isinstance(entry, Mapping) else {},
                            problems,
                            choices=choices,
                            name=f"{here}-{n}-",
                            path=f"{full}[{n}].",
                        ),
                        _errors(problems, f"{full}[{n}]"),
                    )
                    for n, entry in enumerate(entries)
                )
                made.append(Group(label_of(one.name), here, full, one.says, groups, _errors(problems, full)))
            case _:
                box = _box(one, here, full, value, problems, choices or {})
                made.append(replace(box, required=False) if optional else box)
    return tuple(made)


def _box(one: Field, name: str, path: str, value: Any, problems: Problems, choices: Mapping[str, Sequence[str]]) -> Box:
    kind, longest = "text", 0
    options: tuple[tuple[str, str], ...] = ()
    match one.kind:
        case OneOf(choices=known):
            kind, options = "choice", tuple((each, option_label(each)) for each in known)
        case Many(item=OneOf(choices=known)):
            kind, options = "checks", tuple((each, option_label(each)) for each in known)
        case Many():
            kind = "words"
        case Flag():
            kind = "check"
        case Day():
            kind = "day"
        case Whole():
            kind = "number"
        case Text() as text:
            kind, longest = ("area" if text.many_lines else "text"), text.longest
    if one.name in choices:
        kind, options = "choice", tuple((each, option_label(each)) for each in choices[one.name])
    several = tuple(str(each) for each in value) if isinstance(value, list | tuple) else ()
    plain = "" if value is None or several else ("yes" if value is True else "" if value is False else str(value))
    return Box(
        kind=kind,
        name=name,
        path=path,
        label=label_of(one.name),
        hint=HINTS.get(one.name, one.says),
        value=" ".join(several) if kind == "words" else plain,
        values=several,
        options=options,
        required=one.required,
        longest=longest,
        errors=_errors(problems, path, below=kind in ("words", "checks")),
    )


def _errors(problems: Problems, path: str, *, below: bool = False) -> tuple[str, ...]:
    return tuple(says for where, says in problems if where == path or (below and where.startswith(f"{path}[")))


def label_of(name: str, *, one_of_them: bool = False) -> str:
    """What staff call a field."""
    if one_of_them:
        return {"parties": "Person", "orders": "Order"}.get(name, name)
    return LABELS.get(name) or name.replace("_", " ").capitalize()


def all_paths(boxes: Sequence[Box | Group], under: str = "") -> dict[str, tuple[str, str]]:
    """Every path on the page -> the id it can be linked by, and what the page calls it."""
    found: dict[str, tuple[str, str]] = {}
    for one in boxes:
        title = f"{under}{one.title if isinstance(one, Group) else one.label}"
        found[one.path] = one.name, title
        if isinstance(one, Group):
            whole = one.path in ("parties", "orders")
            found |= all_paths(one.boxes, "" if whole else f"{title}: ")
    return found
