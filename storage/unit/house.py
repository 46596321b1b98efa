"""Staff's sign-in, notices, leases and marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import delete, insert, select, update

from storage import schema as s
from storage import statements as q
from storage.unit.base import UnitBase

_FAR = 3600.0
"""Seconds by which no two clocks of one house differ."""
_SEALED = "sealed:"
"""In front of a mark's value that is sealed, in hex."""


class House(UnitBase):
    """Nothing of a party is here, so nothing is sealed but marks that say so; tokens come hashed already."""

    def staff_emails(self) -> Sequence[str]:
        """Where notices go."""
        return list(self.staff())

    def add_staff(self, email: str, name: str, at: float) -> None:
        """Let someone sign in; again, with another name, renames them."""
        put = q.upsert(self._sql.dialect, s.staff).values(email=email, name=name, added_at=at)
        self._run(put.on_conflict_do_update(index_elements=["email"], set_={"name": name}))

    def staff(self) -> Mapping[str, str]:
        """E-mail -> name."""
        rows = self._ask(select(s.staff.c.email, s.staff.c.name).order_by(s.staff.c.email))
        return {row.email: row.name for row in rows}

    def remove_staff(self, email: str) -> bool:
        """End someone's access at once: with the member go open links and sessions, so that whoever is let in
        again later starts anew."""
        for table in (s.sign_in, s.staff_session):
            self._run(delete(table).where(table.c.email == email))
        return bool(self._run(delete(s.staff).where(s.staff.c.email == email)).rowcount)

    def put_sign_in(self, token_hash: str, email: str, expires_at: float) -> None:
        """Keep a sign-in link's hash."""
        row = {"token_hash": token_hash, "email": email, "expires_at": expires_at}
        self._run(insert(s.sign_in), row)

    def take_sign_in(self, token_hash: str, now: float) -> str | None:
        """The e-mail of an unused, unexpired link; it is used up by this."""
        table = s.sign_in
        taken = delete(table).where(table.c.token_hash == token_hash, table.c.expires_at > now)
        email: str | None = self._run(taken.returning(table.c.email)).scalar()
        self._run(delete(table).where(table.c.expires_at <= now))
        return email

    def put_session(self, session_hash: str, email: str, expires_at: float) -> None:
        """Keep a signed-in browser's hash."""
        row = {"session_hash": session_hash, "email": email, "expires_at": expires_at}
        self._run(insert(s.staff_session), row)

    def session(self, session_hash: str, now: float) -> str | None:
        """Who is signed in there, if still."""
        table = s.staff_session
        wanted = select(table.c.email).where(table.c.session_hash == session_hash, table.c.expires_at > now)
        email: str | None = self._run(wanted).scalar()
        return email

    def drop_session(self, session_hash: str) -> None:
        """Sign out."""
        self._run(delete(s.staff_session).where(s.staff_session.c.session_hash == session_hash))

    def put_notice(self, at: float) -> None:
        """Something waits: one contentless e-mail is owed to staff."""
        self._run(insert(s.notice), {"at": at, "sent_at": None})

    def owed_notices(self) -> Sequence[int]:
        """What staff were not told of yet, by number."""
        return list(self._run(select(s.notice.c.n).where(s.notice.c.sent_at.is_(None))).scalars())

    def notices_told(self, numbers: Sequence[int], at: float) -> None:
        """These were told of, and no other that came up meanwhile."""
        self._run(update(s.notice).where(s.notice.c.n.in_(numbers)).values(sent_at=at))

    def take_lease(self, name: str, holder: str, now: float, until: float) -> bool:
        """One worker at a time holds a name (Telegram polling of a bot). True also renews. One that would last far
        longer than the one asked for was taken by a clock that was ahead, and holds nobody up."""
        row = {"name": name, "holder": holder, "until": until, "b_now": now, "b_far": max(now, until) + _FAR}
        return self._run(self._sql.take_lease, row).first() is not None

    def get_mark(self, name: str) -> str:
        """A small durable value of the house; "" if unset."""
        return str(self._run(q.MARK, {"b_name": name}).scalar() or "")

    def set_mark(self, name: str, value: str) -> None:
        """Keep a small durable value of the house."""
        self._run(self._sql.set_mark, {"name": name, "value": value})

    def get_sealed_mark(self, name: str) -> str:
        """A mark that cannot be read at rest; "" if unset. One kept in clear by an earlier version is read as it
        is: the next ``set_sealed_mark`` seals it."""
        value = self._mark_to_change(name) if self._writing else self.get_mark(name)
        if not value.startswith(_SEALED):
            return value
        return self._vault.house.open(f"mark|{name}", bytes.fromhex(value.removeprefix(_SEALED))).decode()

    def _mark_to_change(self, name: str) -> str:
        """Locked for this transaction: a sealed mark holds a list that several workers add to."""
        return str(self._run(q.LOCK_MARK, {"b_name": name}).scalar() or "")

    def set_sealed_mark(self, name: str, value: str) -> None:
        """Keep a mark sealed with the house's key."""
        self.set_mark(name, _SEALED + self._vault.house.close(f"mark|{name}", value.encode()).hex())
