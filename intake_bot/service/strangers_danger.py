"""Words of danger from a number in no case: a human must know, and one number must not drown every other call.

Staff are called at the first such text and at most once an hour after that. Every text is counted on the open task,
so nothing is lost; once staff have done that task, the next text is a task and a call of its own.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import astuple, dataclass

from intake_bot.casework.intake import due_for
from intake_bot.casework.tasks import Page, Task
from intake_bot.service.house import House
from intake_bot.service.paging import CALLS
from intake_bot.service.ports import Address, Unit
from intake_bot.service.reading import key_of

CALL_EVERY = 3600.0
"""Seconds between calls for one number. Nobody knows who it is, so staff can do little for it but call 911; an hour is
what they have been given to look, twice told. More calls would only bury those about people they can help."""
KEPT = "strangers_danger"
"""The mark that holds, sealed, which number has which task: [task, last call, texts] by a hash of the number."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of one number."""

    task: int
    called: float
    """When the last call was owed, or will be."""
    texts: int


def note_strangers_danger(house: House, unit: Unit, address: Address, now: float) -> None:
    """One more text of danger from this number."""
    standing = {page.id for page, _ in unit.open_pages()}
    known = _kept(unit)
    number = hashlib.sha256(key_of(address).encode()).hexdigest()
    before = known.get(number)
    if before is not None and before.task in standing:
        known[number] = _again(unit, before, now)
    else:
        known[number] = _first(house, unit, before, now)
    kept = {one: astuple(what) for one, what in known.items() if what.task in standing or _is_paced(what, now)}
    unit.set_sealed_mark(KEPT, json.dumps(kept))


def _first(house: House, unit: Unit, before: _Known | None, now: float) -> _Known:
    """A task of its own. Its call comes at once, but not within the hour of this number's last one."""
    due = now
    if before is not None and _is_paced(before, now):
        due = before.called if before.called > now else before.called + CALL_EVERY
    task = Task(house.ids(), "stranger_danger", now, due=due_for("stranger_danger", now))
    unit.put_task(task)
    unit.put_page(Page(task.id, "task", now, due=due))
    return _Known(task.id, due, 1)


def _again(unit: Unit, before: _Known, now: float) -> _Known:
    """Nobody has done the task yet: the text is counted on it, and after an hour staff are called once more."""
    texts = before.texts + 1
    unit.note_task(before.task, f"{texts} such texts came from this number so far.")
    if _is_paced(before, now):
        return _Known(before.task, before.called, texts)
    unit.paged(before.task, CALLS - 1, now)
    return _Known(before.task, now, texts)


def _is_paced(known: _Known, now: float) -> bool:
    """The last call was less than an hour ago, or will be within the hour. Further off, a clock was wrong."""
    return -CALL_EVERY <= now - known.called < CALL_EVERY


def _kept(unit: Unit) -> dict[str, _Known]:
    return {number: _Known(*what) for number, what in json.loads(unit.get_sealed_mark(KEPT) or "{}").items()}
