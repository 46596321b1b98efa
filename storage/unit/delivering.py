"""The way out: claiming what is due, and recording what became of it.

Whoever touches a person's outbox holds that person's row first (as a turn does), so a claim, a verdict and a
turn of one person follow one another and nothing is sent out of order by two workers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import structlog
from sqlalchemy import BindParameter, Double, Integer, Row, bindparam, delete, func, or_, select, update

from intake_bot.errors import SealError
from intake_bot.service.ports import FINAL_STATES, STRANGERS, OutboxEntry
from storage import schema as s
from storage import statements as q
from storage.unit.reading import Reading

log = structlog.get_logger()

STOP_CONFIRMATION = "stop_confirmation"
"""The one purpose that may still reach a stopped address."""
_LEASE = 60.0
"""Seconds a caller has to look into a lapsed row."""
_TAKEN = frozenset({"accepted", "sent", "delivered"})
"""Verdicts that mean the provider had accepted it."""
_RANK = {"ready": 0, "sending": 0, "undecided": 1, "accepted": 2, "sent": 3}
"""How far along a row is that is not final; a late word does not take it back."""

_NOW: BindParameter[float] = bindparam("b_now", type_=Double())
_LIMIT: BindParameter[int] = bindparam("b_limit", type_=Integer())
_IDS: BindParameter[int] = bindparam("ids", expanding=True)
_ready = s.outbox.c.state == q.READY
_mine = s.outbox.c.party_id.in_(_IDS)
_lapsed = or_(s.outbox.c.lease_until <= _NOW, s.outbox.c.lease_until > _NOW + 3600.0)
"""Over, or from a clock that was far ahead: no lease of today ends in an hour."""


def _people() -> Any:
    """Who has something to claim, the longest waiting first; those whom someone else works on are passed by."""
    row, rule = q.claimable(_NOW)
    return (
        select(s.party.c.id)
        .join(row, row.c.party_id == s.party.c.id)
        .where(rule)
        .order_by(row.c.not_before, row.c.n)
        .limit(_LIMIT)
        .with_for_update(of=s.party, key_share=True, skip_locked=True)
    )


def _take() -> Any:
    row, rule = q.claimable(_NOW)
    wanted = select(row.c.id).where(rule, row.c.party_id.in_(_IDS))
    return (
        update(s.outbox)
        .where(s.outbox.c.id.in_(wanted))
        .values(state="sending", lease_until=bindparam("b_lease"), attempts=s.outbox.c.attempts + 1)
        .returning(s.outbox)
    )


def _next() -> Any:
    row = s.outbox.alias("candidate")
    return select(func.min(row.c.not_before)).where(
        row.c.state == q.READY, row.c.expires_at > _NOW, ~q.held_back(row, _NOW)
    )


_PEOPLE, _TAKE, _NEXT = _people(), _take(), _next()
_LATE = (
    select(s.party.c.id)
    .where(s.party.c.id.in_(select(s.outbox.c.party_id).where(_ready, s.outbox.c.expires_at <= _NOW)))
    .order_by(s.party.c.id)
    .limit(_LIMIT)
    .with_for_update(key_share=True, skip_locked=True)
)
_EXPIRE = (
    update(s.outbox)
    .where(_mine, _ready, s.outbox.c.expires_at <= _NOW)
    .values(state="expired", reason="expired", lease_until=None)
    .returning(s.outbox)
)
_SILENCE = (
    update(s.outbox)
    .where(
        _mine,
        _ready,
        s.outbox.c.not_before <= _NOW,
        s.outbox.c.purpose != STOP_CONFIRMATION,
        s.outbox.c.address_mac.in_(select(s.stopped.c.mac)),
    )
    .values(state="cancelled", reason="stopped")
)
_FORGET = delete(s.outbox).where(s.outbox.c.party_id == STRANGERS, s.outbox.c.state.not_in(("ready", "sending")))
_LAPSED = (
    select(s.party.c.id)
    .where(s.party.c.id.in_(select(s.outbox.c.party_id).where(s.outbox.c.state == q.SENDING, _lapsed)))
    .order_by(s.party.c.id)
    .limit(_LIMIT)
    .with_for_update(key_share=True, skip_locked=True)
)
_RENEW = (
    update(s.outbox)
    .where(_mine, s.outbox.c.state == q.SENDING, _lapsed)
    .values(lease_until=bindparam("b_lease"))
    .returning(s.outbox)
)
_ENTRY = select(s.outbox).where(s.outbox.c.id == bindparam("b_id"))
_STATE = select(s.outbox.c.state, s.outbox.c.reason, s.outbox.c.accepted_at, s.outbox.c.provider).where(
    s.outbox.c.id == bindparam("b_id")
)
_LOCK = select(s.party.c.id).where(s.party.c.id == bindparam("b_id")).with_for_update(key_share=True)
_GIVE_UP = (
    update(s.outbox)
    .where(s.outbox.c.id == bindparam("b_id"))
    .values(state="rejected", reason="unreadable", lease_until=None)
)


class Delivering(Reading):
    """``expired``, ``claim``, ``lapsed`` and verdicts."""

    def claim(self, now: float, lease_until: float, limit: int) -> Sequence[OutboxEntry]:
        """Due rows, marked ``sending``: per person only the lowest ordinal that is due, and none while that
        person has another one ``sending`` or waiting for a retry. Skips people another worker is busy with."""
        self.flush()
        people = self._run(_PEOPLE, {"b_now": now, "b_limit": limit}).scalars().all()
        if not people:
            return []
        self._waiting.clear()
        given = {"b_now": now, "ids": people}
        self._run(_SILENCE, given)
        if STRANGERS in people:
            self._run(_FORGET)
        rows = self._run(_TAKE, {**given, "b_lease": lease_until}).all()
        self._load_keys({row.party_id for row in rows})
        taken = sorted(rows, key=lambda row: (row.not_before, row.created_at, row.ordinal))
        return self._readable(taken)

    def expired(self, now: float, limit: int) -> Sequence[OutboxEntry]:
        """Too late is too late: ready rows whose time is over are marked ``expired`` by this very call, for the
        caller to tell staff in the same transaction. At most ``limit`` people at once, oldest rows first."""
        self.flush()
        people = self._run(_LATE, {"b_now": now, "b_limit": limit}).scalars().all()
        if not people:
            return []
        self._waiting.clear()
        given = {"b_now": now, "ids": people}
        self._run(_SILENCE, given)
        late = [row for row in self._run(_EXPIRE, given).all() if row.party_id != STRANGERS]
        if STRANGERS in people:
            self._run(_FORGET)
        self._load_keys({row.party_id for row in late})
        return self._readable(sorted(late, key=lambda row: (row.created_at, row.n)))

    def lapsed(self, now: float, limit: int) -> Sequence[OutboxEntry]:
        """Rows whose lease ended while ``sending``; their lease is renewed by a minute for the caller."""
        self.flush()
        people = self._run(_LAPSED, {"b_now": now, "b_limit": limit}).scalars().all()
        if not people:
            return []
        rows = self._run(_RENEW, {"b_now": now, "b_lease": now + _LEASE, "ids": people}).all()
        self._load_keys({row.party_id for row in rows})
        return self._readable(sorted(rows, key=lambda row: (row.created_at, row.id)))

    def _readable(self, rows: Iterable[Row[Any]]) -> list[OutboxEntry]:
        """The rows as entries; one that does not open can never be sent, and must hold nobody else up."""
        found = []
        for row in rows:
            try:
                found.append(self._outbox_from(row))
            except SealError:
                log.error("text_unreadable")
                self._run(_GIVE_UP, {"b_id": row.id})
        return found

    def put_verdict(
        self,
        entry: OutboxEntry,
        *,
        state: str,
        at: float,
        provider_id: str = "",
        reason: str = "",
        not_before: float | None = None,
    ) -> bool:
        """Record what became of a row. False when it is in a final state, or further along, already.

        A report may overtake the answer to the sending: then a late ``accepted`` only adds the provider's id.
        """
        row = self._locked(entry)
        if row is None:
            return False
        taken = state in _TAKEN
        final, back = row.state in FINAL_STATES, _goes_back(row.state, state)
        if final and not (taken and row.state in ("delivered", "undelivered", "failed")):
            return False
        if back and not taken:
            return False
        stays = final or back
        provider = row.provider
        if provider is None and provider_id:
            place = f"outbox.provider|{entry.party_id}|{entry.id}"
            provider = self._keys_of(entry.party_id).transcript.close(place, provider_id.encode())
        accepted_at = row.accepted_at if row.accepted_at is not None or not taken else at
        change = {
            "b_id": entry.id,
            "state": row.state if stays else state,
            "reason": row.reason if stays else reason,
            "lease_until": None,
            "accepted_at": accepted_at,
            "b_before": None if stays else not_before,
            "provider": provider,
        }
        self._verdicts[entry.id] = change
        self._waiting.pop(entry.party_id, None)
        if taken and entry.question:
            self._note_accepted(entry.party_id, entry.question, at)
        return not final

    def _locked(self, entry: OutboxEntry) -> Any:
        if entry.id in self._verdicts or s.outbox.name in self._rows:
            self.flush()
        if self._sql.postgres and entry.party_id not in self._states:
            self._run(_LOCK, {"b_id": entry.party_id}).all()
        return self._run(_STATE, {"b_id": entry.id}).first()

    def _note_accepted(self, party_id: int, question: int, at: float) -> None:
        held = self._states.get(party_id)
        if held is None:
            self._accepted.append({"b_party": party_id, "b_q": question, "b_at": at})
        elif held.accepted_question < question:
            self._move(party_id, accepted_question=question, accepted_at=at)

    def outbox_entry(self, outbox_id: int) -> OutboxEntry | None:
        """One row by its id."""
        rows = self._ask(_ENTRY, {"b_id": outbox_id})
        return self._outbox_from(rows[0]) if rows else None

    def next_due(self, now: float) -> float | None:
        """When the next ready row becomes due, for the sender's sleep; those held back are not counted."""
        self.flush()
        moment: float | None = self._run(_NEXT, {"b_now": now}).scalar()
        return moment


def _goes_back(now: str, then: str) -> bool:
    return now in _RANK and then in _RANK and _RANK[then] < _RANK[now] and _RANK[now] >= _RANK["accepted"]
