"""Many people in one house, whose texts reach the writer in one batch."""

from __future__ import annotations

import asyncio
import atexit
import itertools
import shutil
import tempfile
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

from intake_bot.service.ports import Address, Inbound
from intake_bot.service.receive import Receipt, receive
from tests.support.scene import Scene, sample_referral

_SERIAL = itertools.count(1)
SIDES = ("victim", "offender")
Person = tuple[str, str, str]
"""Case number, party key, phone number."""


def crowd(scene: Scene, people: int) -> list[Person]:
    """So many people, two a case, all with their first text."""
    found: list[Person] = []
    for number in range(people // 2):
        case_no, phones = f"RM-{number}", (f"+1415555{number:02d}00", f"+1415555{number:02d}01")
        referral = sample_referral(case_no=case_no)
        for party, phone in zip(referral["parties"], phones, strict=True):
            party["phone"] = phone
        scene.refer(referral)
        for side, phone in zip(SIDES, phones, strict=True):
            scene.invite(f"{side}-1", case_no)
            found.append((case_no, f"{side}-1", phone))
    return found


@cache
def _home_of(people: int) -> tuple[Path, list[Person]]:
    home = Path(tempfile.mkdtemp(prefix="intake-crowd-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)

    def make() -> list[Person]:
        scene = Scene(home)
        found = crowd(scene, people)
        scene.close()
        return found

    with ThreadPoolExecutor(1) as apart:  # a scene runs a loop of its own, and the test may be inside one
        return home, apart.submit(make).result()


def crowd_at(home: Path, people: int) -> tuple[Scene, list[Person]]:
    """A house opened anew with so many invited people; made once in a test process."""
    made, found = _home_of(people)
    shutil.copytree(made, home, dirs_exist_ok=True)
    scene = Scene(home)
    scene.ids, scene.numbers = itertools.count(1_000_000), itertools.count(1_000_000)
    return scene, list(found)


def text(scene: Scene, person: Person, words: str) -> Inbound:
    """One text of one person, with an id of its own."""
    _, key, phone = person
    address = Address("sms", key.partition("-")[0], phone)
    return Inbound(address, f"SM{next(_SERIAL):08d}", scene.clock.now(), words)


async def at_once(scene: Scene, inbounds: Sequence[Inbound]) -> list[Receipt | BaseException]:
    """All of them while the writer is busy, so that they wait together; what became of each."""
    begun, gate, writer = threading.Event(), threading.Event(), scene.house.writer
    assert writer is not None

    def work(_: object) -> bool:
        begun.set()
        return gate.wait(10)

    busy = asyncio.wrap_future(writer.submit(work))
    assert begun.wait(10)
    waiting = [asyncio.ensure_future(receive(scene.house, inbound)) for inbound in inbounds]
    await asyncio.sleep(0)
    gate.set()
    assert await busy
    return await asyncio.gather(*waiting, return_exceptions=True)
