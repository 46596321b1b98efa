"""Statements of the busy path, built once, so that SQLAlchemy finds each one compiled."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Double,
    Table,
    and_,
    bindparam,
    func,
    insert,
    literal_column,
    null,
    or_,
    select,
    union_all,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import Insert

from storage import schema as s

READY: ColumnElement[str] = literal_column("'ready'")
SENDING: ColumnElement[str] = literal_column("'sending'")
"""Written out, not bound: only so do the partial indexes serve."""

BUFFERED: tuple[Table, ...] = (
    s.inbound,
    s.answer,
    s.event,
    s.ledger,
    s.record,
    s.concern,
    s.task,
    s.page,
    s.outbox,
)
"""Tables whose rows wait for ``flush``, in the order they are sent."""
INSERTS = {table.name: insert(table) for table in BUFFERED}

MOVE = (
    update(s.conversation)
    .where(s.conversation.c.party_id == bindparam("b_party"))
    .values(
        {
            name: bindparam(name)
            for name in (
                "flow",
                "version",
                "step",
                "outcome",
                "invited_at",
                "accepted_question",
                "accepted_at",
                "ledger_seq",
                "ledger_hash",
                "records",
                "sealed",
            )
        }
    )
)
CANCEL = (
    update(s.outbox)
    .where(s.outbox.c.id == bindparam("b_id"), s.outbox.c.state == READY)
    .values(state="cancelled", reason="cancelled", lease_until=None)
)
VERDICT = (
    update(s.outbox)
    .where(s.outbox.c.id == bindparam("b_id"))
    .values(
        state=bindparam("state"),
        reason=bindparam("reason"),
        lease_until=bindparam("lease_until"),
        accepted_at=bindparam("accepted_at"),
        not_before=func.coalesce(bindparam("b_before"), s.outbox.c.not_before),
        provider=bindparam("provider"),
    )
)
ACCEPTED = (
    update(s.conversation)
    .where(s.conversation.c.party_id == bindparam("b_party"), s.conversation.c.accepted_question < bindparam("b_q"))
    .values(accepted_question=bindparam("b_q"), accepted_at=bindparam("b_at"))
)
_MACS: BindParameter[bytes] = bindparam("macs", expanding=True)
STOPPED = select(s.stopped.c.mac).where(s.stopped.c.mac.in_(_MACS))
ROUTES = union_all(
    select(s.address.c.mac, s.address.c.party_id, s.address.c.spoke_at).where(s.address.c.mac.in_(_MACS)),
    select(s.stopped.c.mac, null(), s.stopped.c.at).where(s.stopped.c.mac.in_(_MACS)),
)
"""Who is reached at some addresses; a row without a party says that the address is stopped."""
_ERASURES = select(s.mark.c.value).where(s.mark.c.name == "erasures").scalar_subquery()
STATES = (
    select(
        s.party,
        *(column.label(f"at_{column.name}") for column in s.conversation.c),
        _ERASURES.label("erasures"),
    )
    .join(s.conversation, s.conversation.c.party_id == s.party.c.id)
    .where(s.party.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(s.party.c.id)
)
LOCK_STATES = STATES.with_for_update(of=[s.party, s.conversation], key_share=True)
"""Both rows are locked, so after a wait PostgreSQL reads the newest of both, as another process left them."""
KEYS = select(s.party_key).where(s.party_key.c.party_id.in_(bindparam("ids", expanding=True)))
WAITING = (
    select(s.outbox.c.id, s.outbox.c.party_id, s.outbox.c.purpose)
    .where(s.outbox.c.party_id.in_(bindparam("ids", expanding=True)), s.outbox.c.state == READY)
    .order_by(s.outbox.c.ordinal)
)
MARK = select(s.mark.c.value).where(s.mark.c.name == bindparam("b_name"))
LOCK_MARK = MARK.with_for_update()


def upsert(dialect: str, table: Table) -> Any:
    """``INSERT`` that can say ON CONFLICT, which each dialect spells through its own class."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


class Statements:
    """Those that differ by dialect, and what the dialect needs."""

    def __init__(self, dialect: str) -> None:
        self.dialect = dialect
        self.postgres = dialect == "postgresql"
        self.claim_id: Insert = (
            upsert(dialect, s.seen).on_conflict_do_nothing(index_elements=["mac"]).returning(s.seen.c.mac)
        )
        """Blocks while another process holds the same id uncommitted; then simply brings no row back."""
        put = upsert(dialect, s.mark)
        self.set_mark: Insert = put.on_conflict_do_update(index_elements=["name"], set_={"value": put.excluded.value})
        put = upsert(dialect, s.lease)
        self.take_lease: Insert = put.on_conflict_do_update(
            index_elements=["name"],
            set_={"holder": put.excluded.holder, "until": put.excluded.until},
            where=or_(
                s.lease.c.holder == put.excluded.holder,
                s.lease.c.until <= bindparam("b_now"),
                s.lease.c.until > bindparam("b_far", type_=Double()),
            ),
        ).returning(s.lease.c.name)


def due(row: Any, now: ColumnElement[Any]) -> ColumnElement[bool]:
    """Ready, its time come, not yet too late."""
    return and_(row.c.state == READY, row.c.not_before <= now, row.c.expires_at > now)


def held_back(row: Any, now: ColumnElement[Any]) -> ColumnElement[bool]:
    """Something of the same person is on its way, or is older and waits for a retry."""
    on_its_way, retry = s.outbox.alias("on_its_way"), s.outbox.alias("retry")
    return or_(
        select(on_its_way.c.id).where(on_its_way.c.party_id == row.c.party_id, on_its_way.c.state == SENDING).exists(),
        select(retry.c.id)
        .where(
            retry.c.party_id == row.c.party_id,
            retry.c.ordinal < row.c.ordinal,
            retry.c.state == READY,
            retry.c.attempts > 0,
            retry.c.expires_at > now,
        )
        .exists(),
    )


def claimable(now: ColumnElement[Any]) -> tuple[Any, ColumnElement[bool]]:
    """The outbox under another name, and the rule by which a row of it may go out now."""
    row, older = s.outbox.alias("candidate"), s.outbox.alias("older")
    before = or_(older.c.ordinal < row.c.ordinal, and_(older.c.ordinal == row.c.ordinal, older.c.n < row.c.n))
    nothing_older = ~(select(older.c.id).where(older.c.party_id == row.c.party_id, before, due(older, now)).exists())
    return row, due(row, now) & nothing_older & ~held_back(row, now)
