"""Reading back what was kept of one party, for staff, exports and tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Select, bindparam, case, func, select

from intake_bot.casework.ledger import LedgerEntry
from intake_bot.casework.record import IntakeRecord
from intake_bot.casework.tasks import Release, SafetyConcern, Task
from intake_bot.service.ports import KeptAnswer, KeptEvent, KeptInbound, OutboxEntry
from storage import codec
from storage import schema as s
from storage.unit.base import UnitBase


def _of_party(table: Any, *order: Any) -> Select[Any]:
    return select(table).where(table.c.party_id == bindparam("b_party")).order_by(*order)


_STATES = select(s.outbox.c.state, func.count().label("texts")).group_by(s.outbox.c.state)
_STANDS = case(
    (s.concern.c.misread_at.is_not(None), "misread"), (s.concern.c.seen_at.is_not(None), "seen"), else_="unseen"
).label("stands")
_CONCERNS = select(s.concern.c.tier, _STANDS, func.count().label("concerns")).group_by(s.concern.c.tier, _STANDS)
_INBOUNDS = _of_party(s.inbound, s.inbound.c.n)
_OUTBOX = _of_party(s.outbox, s.outbox.c.ordinal, s.outbox.c.id)
_EVENTS = _of_party(s.event, s.event.c.n)
_ANSWERS = _of_party(s.answer, s.answer.c.n)
_LEDGER = _of_party(s.ledger, s.ledger.c.seq)
_RECORDS = _of_party(s.record, s.record.c.version)
_RELEASES = select(s.release).where(s.release.c.case_id == bindparam("b_case"))
_STANDING = (
    select(s.conversation.c.flow, s.conversation.c.version, s.conversation.c.step, func.count().label("people"))
    .where(s.conversation.c.flow.is_not(None))
    .group_by(s.conversation.c.flow, s.conversation.c.version, s.conversation.c.step)
)


class Reading(UnitBase):
    """Each read sends this unit's own writes first."""

    def standing(self) -> Mapping[tuple[str, int, str], int]:
        """How many people stand at each (flow, version, step)."""
        return {(row.flow, row.version, row.step): row.people for row in self._ask(_STANDING)}

    def open_tasks(self, *, since: float = 0.0, due_before: float | None = None) -> int:
        """How many tasks are open that came up since then, and were due before then. Opens nothing sealed."""
        wanted = select(func.count()).where(s.task.c.done_at.is_(None), s.task.c.at >= since)
        if due_before is not None:
            wanted = wanted.where(s.task.c.due < due_before)
        return int(self._ask(wanted)[0][0])

    def concern_counts(self) -> Mapping[tuple[str, str], int]:
        """How many concerns there are of each tier, and how they stand."""
        return {(row.tier, row.stands): row.concerns for row in self._ask(_CONCERNS)}

    def outbox_states(self) -> Mapping[str, int]:
        """How many texts are in each state."""
        return {row.state: row.texts for row in self._ask(_STATES)}

    def inbounds(self, party_id: int) -> Sequence[KeptInbound]:
        """Replies in the order they came."""
        return [self._inbound_from(row) for row in self._ask(_INBOUNDS, {"b_party": party_id})]

    def _inbound_from(self, row: Any) -> KeptInbound:
        plain = self._open(row.party_id, f"inbound|{row.party_id}|{row.id}", row.sealed)
        secret = codec.inbound_from(plain)
        return KeptInbound(
            id=row.id,
            party_id=row.party_id,
            received_at=row.received_at,
            kind=row.kind,
            text=secret.text,
            step=secret.step,
            question=row.question,
            read_as=secret.read_as,
            address=secret.address,
            provider_id=secret.provider_id,
            attachments=secret.attachments,
        )

    def outbox(self, party_id: int) -> Sequence[OutboxEntry]:
        """Texts to this person, sent or not, in their order."""
        return [self._outbox_from(row) for row in self._ask(_OUTBOX, {"b_party": party_id})]

    def _outbox_from(self, row: Any) -> OutboxEntry:
        place = f"{row.party_id}|{row.id}"
        secret = codec.outbox_from(self._open(row.party_id, f"outbox|{place}", row.sealed))
        provider = self._open(row.party_id, f"outbox.provider|{place}", row.provider) if row.provider else b""
        return OutboxEntry(
            id=row.id,
            party_id=row.party_id,
            ordinal=row.ordinal,
            address=secret.address,
            body=secret.body,
            purpose=row.purpose,
            created_at=float(row.created_at),
            not_before=float(row.not_before),
            expires_at=float(row.expires_at),
            buttons=secret.buttons,
            question=row.question,
            step=row.step,
            state=row.state,
            lease_until=_time(row.lease_until),
            attempts=row.attempts,
            provider_id=provider.decode(),
            reason=row.reason,
            accepted_at=_time(row.accepted_at),
            release_id=row.release_id,
        )

    def events(self, party_id: int) -> Sequence[KeptEvent]:
        """What happened, in order."""
        return [
            KeptEvent(
                row.party_id,
                row.ordinal,
                row.name,
                row.at,
                row.step,
                self._text(party_id, f"event|{party_id}|{row.ordinal}", row.detail),
                row.reply,
            )
            for row in self._ask(_EVENTS, {"b_party": party_id})
        ]

    def answers(self, party_id: int) -> Sequence[KeptAnswer]:
        """Every answer ever given, in order; the last one for a step stands."""
        found = []
        for row in self._ask(_ANSWERS, {"b_party": party_id}):
            secret = codec.answer_from(self._open(party_id, f"answer|{party_id}|{row.ordinal}", row.sealed))
            found.append(
                KeptAnswer(
                    party_id=row.party_id,
                    ordinal=row.ordinal,
                    step=secret.step,
                    field=secret.field,
                    value=secret.value,
                    skipped=secret.skipped,
                    relation=secret.relation,
                    reply=secret.reply,
                    at=row.at,
                )
            )
        return found

    def ledger(self, party_id: int) -> Sequence[LedgerEntry]:
        """A party's chain; payload None and salt empty where they were erased."""
        found = []
        for row in self._ask(_LEDGER, {"b_party": party_id}):
            secret = codec.LedgerSecret(None, "")
            if row.sealed is not None:
                secret = codec.ledger_from(self._open(party_id, f"ledger|{party_id}|{row.seq}", row.sealed))
            found.append(
                LedgerEntry(
                    party_id=row.party_id,
                    seq=row.seq,
                    kind=row.kind,
                    at=row.at,
                    payload=secret.payload,
                    salt=secret.salt,
                    commitment=row.commitment,
                    previous=row.previous,
                    hash=row.hash,
                )
            )
        return found

    def records(self, party_id: int) -> Sequence[IntakeRecord]:
        """Every version of the intake, oldest first."""
        return [
            codec.record_from(self._open(party_id, f"record|{party_id}|{row.version}", row.sealed))
            for row in self._ask(_RECORDS, {"b_party": party_id})
        ]

    def releases(self, case_id: int) -> Sequence[Release]:
        """Staff's acts in a case, in order."""
        rows = self._ask(_RELEASES.order_by(s.release.c.at, s.release.c.id), {"b_case": case_id})
        return [
            Release(
                id=row.id,
                case_id=row.case_id,
                party_id=row.party_id,
                kind=row.kind,
                staff=row.staff,
                at=row.at,
                note=self._text(row.party_id, f"release|{row.party_id}|{row.id}", row.note),
            )
            for row in rows
        ]

    def tasks(self, *, open_only: bool = True, party_id: int | None = None) -> Sequence[Task]:
        """What waits for staff (or, all that ever did), oldest first."""
        wanted = select(s.task).order_by(s.task.c.at, s.task.c.id)
        if open_only:
            wanted = wanted.where(s.task.c.done_at.is_(None))
        if party_id is not None:
            wanted = wanted.where(s.task.c.party_id == party_id)
        rows = self._ask(wanted)
        self._load_keys({row.party_id for row in rows if row.party_id is not None})
        return [self._task_from(row) for row in rows]

    def _task_from(self, row: Any) -> Task:
        return Task(
            id=row.id,
            kind=row.kind,
            at=row.at,
            case_id=row.case_id,
            party_id=row.party_id,
            due=row.due,
            note=self._text(row.party_id, f"task|{row.party_id}|{row.id}", row.note),
            reply=row.reply,
            done_at=row.done_at,
            done_by=row.done_by,
        )

    def concerns(self, party_id: int | None = None, *, unseen_only: bool = False) -> Sequence[SafetyConcern]:
        """Safety concerns, seen or not, oldest first."""
        wanted = select(s.concern).order_by(s.concern.c.at, s.concern.c.id)
        if unseen_only:
            wanted = wanted.where(s.concern.c.seen_at.is_(None))
        if party_id is not None:
            wanted = wanted.where(s.concern.c.party_id == party_id)
        rows = self._ask(wanted)
        self._load_keys({row.party_id for row in rows})
        return [
            SafetyConcern(
                id=row.id,
                party_id=row.party_id,
                kind=row.kind,
                tier=row.tier,
                quote=self._text(row.party_id, f"concern|{row.party_id}|{row.id}", row.quote),
                reply=row.reply,
                at=row.at,
                seen_by=row.seen_by,
                seen_at=row.seen_at,
                misread_by=row.misread_by or "",
                misread_at=row.misread_at,
            )
            for row in rows
        ]

    def _text(self, party_id: int | None, place: str, sealed: bytes | None) -> str:
        return "" if sealed is None else self._open(party_id, place, sealed).decode()


def _time(value: float | None) -> float | None:
    """What SQLite's RETURNING brings back of a whole number of seconds is an int."""
    return None if value is None else float(value)
