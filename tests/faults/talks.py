"""Where people stand, what they usually answer, and houses in which somebody stands at a chosen step."""

from __future__ import annotations

import atexit
import itertools
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

from intake_bot.casework.tasks import Task
from intake_bot.channels.phone.model import Bubble
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Review
from intake_bot.engine.laid import CONFIRM
from intake_bot.engine.paths import told_back, usual_path
from intake_bot.service.ports import KeptInbound, OutboxEntry
from tests.support.scene import OFFENDER_PHONE, VICTIM_PHONE, Scene

CASE = "RM-2026-014"
PHONES = {"victim": VICTIM_PHONE, "offender": OFFENDER_PHONE}


def talk(scene: Scene, key: str = "victim-1", case_no: str = CASE) -> Conversation:
    """Where a party stands."""
    found = talk_or_none(scene, key, case_no)
    assert found is not None
    return found


def talk_or_none(scene: Scene, key: str = "victim-1", case_no: str = CASE) -> Conversation | None:
    """The same; None before the first contact."""
    party = scene.party(key, case_no)
    return scene.house.look(lambda unit: unit.state(party.id)).conversation


def replies(scene: Scene, key: str = "victim-1", case_no: str = CASE) -> list[KeptInbound]:
    """Everything kept of what a party wrote, in the order it was taken in."""
    party = scene.party(key, case_no)
    return sorted(scene.house.look(lambda unit: unit.inbounds(party.id)), key=lambda one: one.id)


def owed(scene: Scene, key: str = "victim-1", case_no: str = CASE) -> list[OutboxEntry]:
    """A party's outbox, oldest first."""
    party = scene.party(key, case_no)
    return sorted(scene.house.look(lambda unit: unit.outbox(party.id)), key=lambda one: (one.ordinal, one.id))


def tasks(scene: Scene) -> list[str]:
    """The kinds of everything that waits for staff."""
    found: list[Task] = list(scene.house.look(lambda unit: unit.tasks()))
    return [task.kind for task in found]


def word(scene: Scene, key: str = "victim-1", case_no: str = CASE) -> str:
    """The code word that is asked now."""
    at = talk(scene, key, case_no)
    return scene.party(key, case_no).profile.code_words[at.guest_word if at.guest else at.word]


def heard(scene: Scene, side: str = "victim", app: str = "sms") -> list[Bubble]:
    """The texts of ours on a phone; what the carrier wrote is not ours."""
    return [
        one
        for one in scene.seen(PHONES[side])
        if one.direction == "in" and one.app == app and not one.carrier
    ]  # fmt: skip


def usual(scene: Scene, side: str = "victim", case_no: str = CASE) -> str:
    """What most people write at the question that is open."""
    conversation = talk(scene, f"{side}-1", case_no)
    flow = scene.house.flow(conversation.flow, conversation.version)
    step = flow.steps[conversation.step]
    if conversation.step == flow.identity or conversation.guest:
        return word(scene, f"{side}-1", case_no)
    if conversation.detour == CONFIRM:
        return "1"
    if isinstance(step, Review):
        return owed(scene, f"{side}-1", case_no)[-1].body.rsplit("\n", 1)[-1].split(" ")[0]
    answer = dict(usual_path(flow, frozenset({"telegram"})))[conversation.step]
    options: tuple[str, ...] = getattr(flow.ask(conversation.step).expects, "options", ())
    if answer == "agree":
        return "AGREE"
    if not options or answer == "SKIP" or told_back(step):
        return answer
    return " ".join(str(options.index(one) + 1) for one in answer.split())


def walk(scene: Scene, step: str, side: str = "victim", app: str = "sms") -> None:
    """Invite the person if need be, and answer as most people do until ``step`` is asked (or ends the talk)."""
    if talk_or_none(scene, f"{side}-1") is None:
        scene.invite(f"{side}-1")
    if app == "telegram" and talk(scene, f"{side}-1").channel == "sms":
        token = scene.party(f"{side}-1").profile.telegram_token
        scene.take(scene.network.open_link(PHONES[side], side, token))
    for _ in range(80):
        conversation = talk(scene, f"{side}-1")
        if conversation.step == step or conversation.outcome is not None:
            return
        scene.says(PHONES[side], side, usual(scene, side), app=app)
    raise AssertionError(f"{step} is not on the usual path of {side}")


@cache
def _home_at(step: str, side: str, app: str) -> Path:
    with ThreadPoolExecutor(1) as apart:  # a scene runs a loop of its own, and the test may be inside one
        return apart.submit(_walked, step, side, app).result()


def _walked(step: str, side: str, app: str) -> Path:
    home = Path(tempfile.mkdtemp(prefix="intake-at-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    scene = Scene(home)
    scene.refer()
    walk(scene, step, side, app)
    scene.close()
    return home


def scene_at(home: Path, step: str, side: str = "victim", app: str = "sms", **given: Any) -> Scene:
    """A house opened anew in which this person stands at ``step``; walked once in a test process."""
    shutil.copytree(_home_at(step, side, app), home, dirs_exist_ok=True)
    scene = Scene(home, **given)
    scene.ids, scene.numbers = itertools.count(1_000_000), itertools.count(1_000_000)
    return scene
