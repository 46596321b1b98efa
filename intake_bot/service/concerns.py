"""Words of danger, kept: a concern for staff, and for a clear one a call to them at once.

The call is owed in the same transaction and made after its commit (service/paging.py). A possible danger calls
nobody: it is on the list.
"""

from __future__ import annotations

from intake_bot.casework.intake import due_for
from intake_bot.casework.tasks import Page, SafetyConcern, Task
from intake_bot.service.house import House
from intake_bot.service.ports import Unit

CLEAR = "clear"


def put_concern(
    house: House, unit: Unit, party_id: int, kind: str, tier: str, quote: str, reply: int, at: float
) -> None:
    """What somebody wrote, for a human to see."""
    concern = SafetyConcern(house.ids(), party_id, kind, tier, quote, reply, at)
    unit.put_concern(concern)
    if tier == CLEAR:
        unit.put_page(Page(concern.id, "concern", at, due=at))


def put_strangers_danger(house: House, unit: Unit, at: float) -> None:
    """Nobody knows who this is, but a human must know that it came."""
    task = Task(house.ids(), "stranger_danger", at, due=due_for("stranger_danger", at))
    unit.put_task(task)
    unit.put_page(Page(task.id, "task", at, due=at))
