"""Words of danger, kept: a concern for staff, and for a clear one a call to them at once.

The call is owed in the same transaction and made after its commit (service/paging.py). A possible danger calls
nobody: it is on the list. Staff may say of either that it was read wrongly: then it is counted apart, and kept.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from intake_bot.casework.tasks import CONCERN_TASKS, Page, SafetyConcern
from intake_bot.engine.flow import Outcome
from intake_bot.errors import NotFound
from intake_bot.service.house import House
from intake_bot.service.ports import Unit

CLEAR = "clear"
TIERS = (CLEAR, "possible")


@dataclass(frozen=True, slots=True)
class Count:
    """How the concerns of one tier stand; those that were read wrongly are in no other figure."""

    tier: str
    unseen: int
    seen: int
    misread: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.unseen + self.seen + self.misread


def put_concern(
    house: House, unit: Unit, party_id: int, kind: str, tier: str, quote: str, reply: int, at: float
) -> None:
    """What somebody wrote, for a human to see."""
    concern = SafetyConcern(house.ids(), party_id, kind, tier, quote, reply, at)
    unit.put_concern(concern)
    if tier == CLEAR:
        unit.put_page(Page(concern.id, "concern", at, due=at))


def misread(house: House, concern_id: int, staff: str) -> None:
    """A human says that the words meant no such thing. Whoever said so has seen it, and its task is done."""

    def work(unit: Unit) -> None:
        now = house.clock.now()
        concern = next((one for one in unit.concerns() if one.id == concern_id), None)
        if concern is None:
            raise NotFound("There is no concern of that number.")
        unit.see_concern(concern.id, staff, now)
        unit.misread_concern(concern.id, staff, now)
        _close_tasks(unit, concern, staff, now)
        lift_pause(unit, concern.party_id)

    house.act(work)


def lift_pause(unit: Unit, party_id: int) -> None:
    """Where danger was written after a no, the no stands again once a human has seen all of it. Nothing is sent.

    A pause over anything else stays, until staff write again (service/release.py::resume)."""
    talk = unit.state(party_id).conversation
    if talk is None or talk.outcome is not Outcome.DANGER or talk.ended is None:
        return
    if not unit.concerns(party_id, unseen_only=True):
        unit.put_conversation(party_id, replace(talk, outcome=talk.ended, ended=None))


def _close_tasks(unit: Unit, concern: SafetyConcern, staff: str, now: float) -> None:
    """One text may have raised several concerns: its task stays while another one stands."""
    beside = [one for one in unit.concerns(concern.party_id) if one.reply == concern.reply and not one.misread_at]
    if beside:
        return
    for task in unit.tasks(party_id=concern.party_id):
        if task.kind in CONCERN_TASKS and task.reply == concern.reply:
            unit.close_task(task.id, staff, now)


def counted(house: House) -> tuple[Count, ...]:
    """How often danger was read, and how often wrongly."""
    found = house.look(lambda unit: unit.concern_counts())
    return tuple(
        Count(tier, *(found.get((tier, stands), 0) for stands in ("unseen", "seen", "misread"))) for tier in TIERS
    )
