"""What retention looks at, and the house's own rows whose days are over. Opens nothing sealed: no damage of one
person's may keep another's texts for longer than was promised."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, exists, func, or_, select

from intake_bot.casework.retention_due import OWN_TASKS, ClosedCase, KeptPerson, Told
from intake_bot.service.ports import STRANGERS
from storage import schema as s
from storage.schema.base import Id
from storage.unit.base import UnitBase
from storage.unit.paging import LOOKED_AT

_EVERY = -1
_only: ColumnElement[int] = bindparam("b_case", type_=Id)
_closed = s.case.c.closed_at.is_not(None) & or_(_only == _EVERY, s.case.c.id == _only)
_CASES = select(s.case.c.id, s.case.c.closed_at).where(_closed).order_by(s.case.c.closed_at, s.case.c.id)
_IDS = select(s.case.c.id).where(_closed)
_TEXTS = or_(
    *(exists().where(table.c.party_id == s.party.c.id) for table in (s.inbound, s.outbox, s.answer, s.event))
).label("texts")
_PEOPLE = (
    select(s.party.c.id, s.party.c.case_id, s.party.c.key, s.party.c.texts_gone_at, _TEXTS)
    .where(s.party.c.erased_at.is_(None), s.party.c.case_id.in_(_IDS))
    .order_by(s.party.c.id)
)
_of = func.coalesce(s.task.c.case_id, s.party.c.case_id).label("of_case")
_TASKS = (
    select(s.task.c.id, s.task.c.kind, s.task.c.at, s.task.c.done_at, _of)
    .outerjoin(s.party, s.party.c.id == s.task.c.party_id)
    .where(s.task.c.done_at.is_(None) | s.task.c.kind.in_(sorted(OWN_TASKS)), _of.in_(_IDS))
    .order_by(s.task.c.at, s.task.c.id)
)
_UNSEEN = (
    select(s.party.c.case_id)
    .join(s.concern, s.concern.c.party_id == s.party.c.id)
    .where(s.concern.c.seen_at.is_(None), s.party.c.case_id.in_(_IDS))
)
_LOCK = select(s.case.c.id).where(s.case.c.id == bindparam("b_id")).with_for_update(key_share=True)
_OPEN_SINCE = select(func.min(s.case.c.opened_at)).where(s.case.c.closed_at.is_(None), s.case.c.id != STRANGERS)

_OLD: dict[str, tuple[Any, Any, ColumnElement[bool] | None]] = {
    "page": (s.page.c.id, s.page.c.at, LOOKED_AT),
    "stranger": (s.stranger.c.mac, s.stranger.c.since, None),
    "seen": (s.seen.c.mac, s.seen.c.at, None),
    "sign_in": (s.sign_in.c.token_hash, s.sign_in.c.expires_at, None),
    "staff_session": (s.staff_session.c.session_hash, s.staff_session.c.expires_at, None),
    "notice": (s.notice.c.n, s.notice.c.at, None),
}
"""Kind of row -> its key, the moment its days count from, and what else must be so."""


class Retaining(UnitBase):
    """Plain columns only."""

    def closed_cases(self) -> Sequence[ClosedCase]:
        """Every closed case, the one closed first first."""
        return self._closed(_EVERY)

    def closed_case(self, case_id: int) -> ClosedCase | None:
        """One of them as it stands now, locked for this transaction; None while it is open."""
        self._run(_LOCK, {"b_id": case_id}).all()
        return next(iter(self._closed(case_id)), None)

    def _closed(self, case_id: int) -> Sequence[ClosedCase]:
        given = {"b_case": case_id}
        people: dict[int, list[KeptPerson]] = defaultdict(list)
        for row in self._ask(_PEOPLE, given):
            people[row.case_id].append(KeptPerson(row.id, row.key, bool(row.texts), row.texts_gone_at))
        told: dict[int, list[Told]] = defaultdict(list)
        waiting: Counter[int] = Counter()
        for row in self._ask(_TASKS, given):
            if row.kind in OWN_TASKS:
                told[row.of_case].append(Told(row.id, row.kind, row.at, open=row.done_at is None))
            else:
                waiting[row.of_case] += 1
        unseen = Counter(row.case_id for row in self._ask(_UNSEEN, given))
        return [
            ClosedCase(
                row.id, row.closed_at, tuple(people[row.id]), tuple(told[row.id]), unseen[row.id], waiting[row.id]
            )
            for row in self._ask(_CASES, given)
        ]

    def open_since(self) -> float | None:
        """When the oldest case that is still open was opened."""
        found: float | None = self._ask(_OPEN_SINCE)[0][0]
        return found

    def drop_old(self, kind: str, before: float, limit: int) -> int:
        """Remove rows of the house of a kind (``seen``, ``notice``, ...) from before then, so many at the most; how
        many went. What calls staff to something that nobody has looked at stays."""
        key, at, rule = _OLD[kind]
        old = select(key).where(at < before)
        if rule is not None:
            old = old.where(rule)
        self.flush()
        gone: int = self._run(delete(key.table).where(key.in_(old.limit(limit)))).rowcount
        return gone
