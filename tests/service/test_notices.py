"""That something waits is told by one e-mail at once, and what follows it is gathered; danger is never gathered."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from intake_bot.casework.tasks import Task
from intake_bot.errors import ChannelError
from intake_bot.service.notices import LEASE, SLACK, Pace, send_notices
from intake_bot.service.paging import call_staff
from intake_bot.service.release import done
from tests.support.scene import VICTIM_PHONE, Scene

DUTY = ("duty@example.org",)
HOURLY = Pace(minutes=60, late_hours=24)
HOUR = 3600.0


@dataclass
class MailerOfATest:
    """Keeps what was sent; ``away`` mails fail first."""

    away: int = 0
    subjects: list[str] = field(default_factory=list)

    async def send(self, to: Sequence[str], subject: str, body: str) -> None:
        if self.away:
            self.away -= 1
            raise ChannelError("The mail server could not be reached.")
        self.subjects.append(subject)

    async def page(self, to: Sequence[str], *, again: bool) -> None:
        self.subjects.append("urgent")


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path, telegram=False)
    made.refer()
    yield made
    made.close()


@pytest.fixture
def mailer() -> MailerOfATest:
    return MailerOfATest()


def something(scene: Scene, *, due: float | None = None) -> int:
    """A task comes up, and a notice of it is owed; the task's id."""
    number, now = scene.house.ids(), scene.clock.at
    scene.house.act(lambda unit: unit.put_task(Task(number, "person_asked", now, due=due)))
    scene.house.act(lambda unit: unit.put_notice(now))
    return number


def look(scene: Scene, mailer: MailerOfATest, pace: Pace = HOURLY) -> int:
    return asyncio.run(send_notices(scene.house, mailer, DUTY, pace))


def test_the_first_goes_out_at_once_and_two_dozen_after_it_are_one_e_mail(scene: Scene, mailer: MailerOfATest) -> None:
    for _ in range(24):
        something(scene)
        look(scene, mailer)
        scene.clock.at += 45
    assert len(mailer.subjects) == 1
    scene.clock.at += HOUR
    assert look(scene, mailer) == 23
    assert look(scene, mailer) == 0
    assert len(mailer.subjects) == 2


def test_nothing_is_told_of_what_is_done_by_then(scene: Scene, mailer: MailerOfATest) -> None:
    something(scene)
    scene.clock.at += 2 * SLACK
    look(scene, mailer)
    scene.clock.at += 60
    done(scene.house, something(scene), "kim@example.org")
    scene.clock.at += HOUR
    assert look(scene, mailer) == 0
    assert len(mailer.subjects) == 1


def test_an_e_mail_that_failed_is_tried_again_and_does_not_begin_the_hour(scene: Scene, mailer: MailerOfATest) -> None:
    mailer.away = 1
    something(scene)
    assert look(scene, mailer) == 0
    assert look(scene, mailer) == 1
    assert len(mailer.subjects) == 1


def test_what_is_late_is_told_of_once_a_day(scene: Scene, mailer: MailerOfATest) -> None:
    number = something(scene, due=scene.clock.at + 2 * HOUR)
    for _ in range(72):
        look(scene, mailer)
        scene.clock.at += HOUR
    assert len(mailer.subjects) == 3
    done(scene.house, number, "kim@example.org")
    scene.clock.at += 48 * HOUR
    assert look(scene, mailer) == 0


def test_what_has_no_date_is_told_of_once(scene: Scene, mailer: MailerOfATest) -> None:
    something(scene)
    for _ in range(72):
        look(scene, mailer)
        scene.clock.at += HOUR
    assert len(mailer.subjects) == 1


def test_both_can_be_switched_off(scene: Scene, mailer: MailerOfATest) -> None:
    each_at_once = Pace(minutes=0, late_hours=0)
    for _ in range(3):
        something(scene, due=scene.clock.at)
        look(scene, mailer, each_at_once)
    scene.clock.at += 48 * HOUR
    look(scene, mailer, each_at_once)
    assert len(mailer.subjects) == 3


def test_a_clear_danger_waits_for_nothing(scene: Scene, mailer: MailerOfATest) -> None:
    scene.invite("victim-1")
    something(scene)
    look(scene, mailer)
    scene.says(VICTIM_PHONE, "victim", "I want to kill myself")
    asyncio.run(call_staff(scene.house, mailer, DUTY))
    assert mailer.subjects[1:] == ["urgent"]


async def looks(scene: Scene, mailer: MailerOfATest) -> int:
    return await send_notices(scene.house, mailer, DUTY, HOURLY)


class FallsWhileItSends(MailerOfATest):
    """The process ends while the mail server is busy."""

    async def send(self, to: Sequence[str], subject: str, body: str) -> None:
        raise asyncio.CancelledError


def test_a_process_that_falls_while_it_sends_loses_nothing(scene: Scene, mailer: MailerOfATest) -> None:
    something(scene)
    with pytest.raises(asyncio.CancelledError):
        look(scene, FallsWhileItSends())
    scene.clock.at += LEASE - 1
    assert look(scene, mailer) == 0  # it may still be sending, for all that is known
    scene.clock.at += 1
    assert look(scene, mailer) == 1
    assert len(mailer.subjects) == 1


class Slow(MailerOfATest):
    """While it sends, a second worker looks, and something else comes up."""

    scene: Scene
    beside: int | None = None

    async def send(self, to: Sequence[str], subject: str, body: str) -> None:
        if self.beside is None:
            something(self.scene)
            self.beside = await looks(self.scene, self)
        self.subjects.append(subject)


def test_two_workers_send_one_e_mail_and_what_comes_up_meanwhile_stays_owed(scene: Scene) -> None:
    mailer = Slow()
    mailer.scene = scene
    something(scene)
    assert (look(scene, mailer), mailer.beside, len(mailer.subjects)) == (1, 0, 1)
    scene.clock.at += HOUR
    assert look(scene, mailer) == 1


def test_two_workers_tell_of_what_is_late_once(scene: Scene) -> None:
    mailer = Slow()
    mailer.scene, mailer.beside = scene, 0
    something(scene, due=scene.clock.at + HOUR)
    look(scene, mailer)
    scene.clock.at += 25 * HOUR
    mailer.beside = None
    assert look(scene, mailer) == 1
    assert [mailer.beside, len(mailer.subjects)] == [0, 2]
