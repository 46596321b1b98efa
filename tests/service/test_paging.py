"""Somebody may be in danger: staff are called at once, and once more while nobody has looked."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from intake_bot.casework.tasks import Task
from intake_bot.errors import ChannelError, SealError
from intake_bot.service.concerns import put_concern
from intake_bot.service.notices import send_notices
from intake_bot.service.paging import AGAIN, CALLS, LEASE, RETRY, call_staff
from intake_bot.service.release import done, seen
from intake_bot.service.staff import add
from intake_bot.service.unseen import alarms
from storage.unit.sql_unit import SqlUnit
from tests.support.scene import VICTIM_PHONE, Scene

STAFF, DUTY = "kim@example.org", "duty@example.org"
CLEAR = "I want to kill myself"


@dataclass
class PagerOfATest:
    """Keeps who was called; ``away`` calls fail first."""

    away: int = 0
    calls: list[tuple[tuple[str, ...], bool]] = field(default_factory=list)

    async def page(self, to: Sequence[str], *, again: bool) -> None:
        if self.away:
            self.away -= 1
            raise ChannelError("The mail server could not be reached.")
        self.calls.append((tuple(to), again))

    async def send(self, to: Sequence[str], subject: str, body: str) -> None:
        raise AssertionError(f"no notice is owed beside a call: {subject}")


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path, telegram=False)
    made.refer()
    add(made.house, STAFF, "Kim Park")
    made.invite("victim-1")
    yield made
    made.close()


@pytest.fixture
def pager() -> PagerOfATest:
    return PagerOfATest()


def says(scene: Scene, text: str) -> None:
    scene.clock.at += 30
    scene.says(VICTIM_PHONE, "victim", text)


def call(scene: Scene, pager: PagerOfATest, *, after: float = 0.0) -> int:
    """One look at what is owed, so many seconds later."""
    scene.clock.at += after
    return asyncio.run(call_staff(scene.house, pager, (DUTY,)))


def task_of(scene: Scene, kind: str) -> Task:
    return next(task for task in scene.house.look(lambda unit: unit.tasks()) if task.kind == kind)


def concern_id(scene: Scene) -> int:
    return next(one.id for one in scene.house.look(lambda unit: unit.concerns()))


def test_a_clear_danger_calls_everybody_at_once_and_owes_no_notice_beside_it(scene: Scene, pager: PagerOfATest) -> None:
    says(scene, CLEAR)
    assert call(scene, pager) == 1
    assert pager.calls == [((DUTY, STAFF), False)]
    assert asyncio.run(send_notices(scene.house, pager, (DUTY,))) == 0
    assert call(scene, pager) == 0


def test_an_ordinary_text_and_a_notice_call_nobody(scene: Scene, pager: PagerOfATest) -> None:
    says(scene, "PERSON")
    assert call(scene, pager, after=3 * AGAIN) == 0
    assert alarms(scene.house) == ()


def test_a_possible_danger_is_on_the_list_and_calls_nobody(scene: Scene, pager: PagerOfATest) -> None:
    party = scene.party("victim-1")
    scene.house.act(
        lambda unit: put_concern(scene.house, unit, party.id, "fear_of_other_party", "possible", "?", 1, 1.0)
    )
    assert call(scene, pager, after=AGAIN) == 0
    assert alarms(scene.house) == ()
    assert concern_id(scene)


def test_they_are_called_once_more_if_nobody_has_looked_and_then_no_more(scene: Scene, pager: PagerOfATest) -> None:
    says(scene, CLEAR)
    call(scene, pager)
    assert call(scene, pager, after=AGAIN - 60) == 0
    assert call(scene, pager, after=61) == 1
    assert [again for _, again in pager.calls] == [False, True]
    for _ in range(5):
        assert call(scene, pager, after=AGAIN) == 0
    assert len(pager.calls) == CALLS
    assert len(alarms(scene.house)) == 1  # the console goes on telling


@pytest.mark.parametrize("how", ["seen", "done"])
def test_whoever_has_looked_ends_the_calls_and_the_alarm(scene: Scene, pager: PagerOfATest, how: str) -> None:
    says(scene, CLEAR)
    call(scene, pager)
    assert len(alarms(scene.house)) == 1
    if how == "seen":
        seen(scene.house, concern_id(scene), STAFF)
    else:
        done(scene.house, task_of(scene, "safety_concern").id, STAFF)
        assert scene.house.look(lambda unit: unit.concerns())[0].seen_by == STAFF
    assert alarms(scene.house) == ()
    assert call(scene, pager, after=AGAIN) == 0
    assert len(pager.calls) == 1


def test_seeing_a_concern_leaves_its_task_to_do(scene: Scene) -> None:
    says(scene, CLEAR)
    seen(scene.house, concern_id(scene), STAFF)
    assert task_of(scene, "safety_concern").done_at is None


def test_another_task_done_sees_no_concern(scene: Scene) -> None:
    says(scene, "PERSON")
    says(scene, CLEAR)
    done(scene.house, task_of(scene, "person_asked").id, STAFF)
    assert len(alarms(scene.house)) == 1


def test_a_call_that_fails_is_tried_again_until_somebody_is_reached(scene: Scene, pager: PagerOfATest) -> None:
    pager.away = 3
    says(scene, CLEAR)
    for wait in (0.0, RETRY, RETRY):
        assert call(scene, pager, after=wait) == 0
    assert call(scene, pager, after=RETRY / 2) == 0
    assert pager.calls == []
    assert call(scene, pager, after=RETRY) == 1
    assert pager.calls == [((DUTY, STAFF), False)]
    assert call(scene, pager, after=AGAIN) == 1


def test_a_call_is_owed_from_the_commit_of_the_text_on_and_outlives_the_process(
    scene: Scene, pager: PagerOfATest
) -> None:
    says(scene, CLEAR)
    now = scene.clock.now()
    claimed = scene.house.act(lambda unit: unit.claim_pages(now, now + LEASE))  # a worker takes it, and falls
    assert len(claimed) == 1
    assert call(scene, pager) == 0
    assert call(scene, pager, after=LEASE + 1) == 1
    assert pager.calls == [((DUTY, STAFF), False)]


def test_two_workers_call_once(scene: Scene) -> None:
    says(scene, CLEAR)
    pagers = PagerOfATest(), PagerOfATest()

    async def both() -> None:
        await asyncio.gather(*(call_staff(scene.house, one, (DUTY,)) for one in pagers))

    asyncio.run(both())
    assert len(pagers[0].calls) + len(pagers[1].calls) == 1


def test_two_people_in_danger_at_once_are_one_call_and_two_alarms(scene: Scene, pager: PagerOfATest) -> None:
    says(scene, CLEAR)
    scene.says("+14155550199", "victim", CLEAR)
    assert call(scene, pager) == 2
    assert len(pager.calls) == 1
    first, second = alarms(scene.house)
    assert (first.case_no, first.party, first.anchor) == ("RM-2026-014", "victim-1", f"concern-{concern_id(scene)}")
    assert (second.case_no, second.anchor) == ("", f"task-{task_of(scene, 'stranger_danger').id}")


def test_a_strangers_danger_calls_until_its_task_is_done(scene: Scene, pager: PagerOfATest) -> None:
    scene.says("+14155550199", "victim", CLEAR)
    assert call(scene, pager) == 1
    done(scene.house, task_of(scene, "stranger_danger").id, STAFF)
    assert alarms(scene.house) == ()
    assert call(scene, pager, after=AGAIN) == 0


def test_danger_from_somebody_not_yet_invited_calls_staff_too(tmp_path: Path, pager: PagerOfATest) -> None:
    scene = Scene(tmp_path, telegram=False)
    scene.refer()
    says(scene, CLEAR)
    assert call(scene, pager) == 1
    assert len(alarms(scene.house)) == 1
    scene.close()


def test_with_nobody_to_call_it_stays_owed_until_there_is_somebody(scene: Scene, pager: PagerOfATest) -> None:
    says(scene, CLEAR)
    scene.house.act(lambda unit: unit.remove_staff(STAFF))
    assert asyncio.run(call_staff(scene.house, pager)) == 0
    add(scene.house, "lee@example.org", "Lee")
    scene.clock.at += RETRY
    assert asyncio.run(call_staff(scene.house, pager)) == 1
    assert pager.calls == [(("lee@example.org",), False)]


def test_an_alarm_is_shown_though_the_person_cannot_be_read(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    says(scene, CLEAR)

    def broken(*_: object) -> None:
        raise SealError("damaged")

    monkeypatch.setattr(SqlUnit, "state", broken)
    (alarm,) = alarms(scene.house)
    assert alarm.case_no == ""
    assert alarm.anchor.startswith("concern-")
