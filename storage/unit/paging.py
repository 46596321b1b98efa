"""Calls to staff: owed with the concern, claimed by one worker, ended once somebody has looked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, or_, select, update

from intake_bot.casework.tasks import CALL_WITHIN, Page
from storage import schema as s
from storage.unit.base import UnitBase

_SEEN = select(s.concern.c.id).where(s.concern.c.seen_at.is_not(None))
_DONE = select(s.task.c.id).where(s.task.c.done_at.is_not(None))
LOOKED_AT = or_(
    (s.page.c.about == "concern") & s.page.c.id.in_(_SEEN),
    (s.page.c.about == "task") & s.page.c.id.in_(_DONE),
)
_OPEN = (
    select(s.page, s.concern.c.party_id)
    .outerjoin(s.concern, (s.page.c.about == "concern") & (s.concern.c.id == s.page.c.id))
    .where(~LOOKED_AT)
    .order_by(s.page.c.at, s.page.c.id)
)
_END = update(s.page).where(s.page.c.due.is_not(None), LOOKED_AT).values(due=None)


class Paging(UnitBase):
    """Rare rows, and never anything of a person in them."""

    def put_page(self, page: Page) -> None:
        """Owe staff a call."""
        row = {"id": page.id, "about": page.about, "at": page.at, "calls": page.calls, "due": page.due}
        self._later(s.page, row)

    def next_page(self) -> float | None:
        """When the next call to staff is due, if any is."""
        self.flush()
        due: float | None = self._run(select(func.min(s.page.c.due))).scalar()
        return due

    def claim_pages(self, now: float, until: float) -> Sequence[Page]:
        """The calls that are due, put off until then for this worker; whatever was looked at is ended instead. What
        is due later than any call is planned was put off by a clock that was ahead: it is due now."""
        self.flush()
        self._run(_END)
        due = or_(s.page.c.due <= now, s.page.c.due > now + CALL_WITHIN)
        claim = update(s.page).where(due).values(due=until).returning(s.page)
        rows = self._run(claim).all()
        return sorted(map(_page, rows), key=lambda page: page.at)

    def paged(self, page_id: int, calls: int, due: float | None) -> None:
        """Staff were called; ``due``: when again."""
        self.flush()
        self._run(update(s.page).where(s.page.c.id == page_id).values(calls=calls, due=due))

    def open_pages(self) -> Sequence[tuple[Page, int | None]]:
        """What nobody has looked at yet, oldest first, each with whom it is about. Opens nothing sealed."""
        return [(_page(row), row.party_id) for row in self._ask(_OPEN)]


def _page(row: Any) -> Page:
    return Page(row.id, row.about, row.at, row.calls, row.due)
