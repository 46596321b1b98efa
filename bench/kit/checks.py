"""After a round, from the database opened anew: did every reply lead to what it must lead to?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from bench.kit.people import Person
from bench.kit.talk import Talk
from intake_bot.engine.flow import End, Outcome
from intake_bot.service.keep_turn import UNPROMPTED
from intake_bot.service.ports import OutboxEntry, Unit
from storage.open import SqlStorage


def wrong_turns(storage: SqlStorage, talk: Talk, people: Sequence[Person], *, delivered: bool) -> list[str]:
    """A sentence for each wrong result; empty when all is well."""
    with storage.reading() as unit:
        return [wrong for person in people for wrong in _wrong(unit, talk, person, delivered=delivered)]


def _wrong(unit: Unit, talk: Talk, person: Person, *, delivered: bool) -> Iterator[str]:
    due = person.lines[: person.done]
    texts = [entry for entry in unit.outbox(person.party_id) if entry.purpose not in UNPROMPTED]
    kept = [inbound.text for inbound in unit.inbounds(person.party_id)]
    if kept != [line.says for line in due]:
        yield f"{len(due)} replies were taken in, and {len(kept)} are kept (or others)."
    if len(texts) != len(due):
        yield f"{len(due)} replies were taken in, and {len(texts)} have an answer."
    for number, (line, entry) in enumerate(zip_longest(due, texts), 1):
        if line is None or entry is None:
            break
        asks = (line.laid or line.step) if line.asks else ""
        if (entry.question, entry.step) != (line.asks, asks) or line.shows not in entry.body:
            yield (
                f"reply {number}, {line.says!r}, must ask question {line.asks} ({asks or 'none'}) and show "
                f"{line.shows!r}; it asked {entry.question} ({entry.step or 'none'}): {entry.body!r}"
            )
        if delivered and not _accepted(entry):
            yield f"the answer to reply {number} is {entry.state}, not accepted."
    if due:
        yield from _standing(unit, talk, person)


def _standing(unit: Unit, talk: Talk, person: Person) -> Iterator[str]:
    state = unit.state(person.party_id)
    talked, step = state.conversation, person.lines[person.done - 1].step
    if talked is None or talked.step != step:
        yield f"after {person.done} replies the person stands at {talked and talked.step!r}, not at {step!r}."
    end = talk.flow.steps[step]
    finished = isinstance(end, End) and end.outcome is Outcome.FINISHED
    if state.records != int(finished):
        yield f"{state.records} records were made, not {int(finished)}."


def _accepted(entry: OutboxEntry) -> bool:
    return entry.state == "accepted" and entry.accepted_at is not None
