"""Whoever is erased while a text of ours is on its way leaves no copy of it with the provider."""

import asyncio
from pathlib import Path
from typing import Any

from intake_bot.service.erasure import erase
from intake_bot.service.ports import Accepted, Inbound, Outgoing, Verdict
from intake_bot.service.redaction import redact
from tests.support.scene import VICTIM_PHONE, Scene

CASE, KIM = "RM-2026-014", "kim@example.org"


class ErasedWhileItSends:
    """A provider that takes its time with one text."""

    channel = "sms"

    def __init__(self) -> None:
        self.scene: Scene | None = None
        self.sent: list[str] = []
        self.redacted: set[str] = set()

    async def send(self, out: Outgoing) -> Verdict:
        self.sent.append(f"SM{len(self.sent)}")
        mine = self.sent[-1]
        if self.scene is not None:
            scene, self.scene = self.scene, None
            await asyncio.to_thread(erase, scene.house, CASE, "victim-1", KIM)
        return Accepted(mine)

    async def was_sent(self, out: Outgoing, since: float) -> Verdict:
        raise AssertionError("nothing is in doubt here")

    async def missed(self, since: float) -> list[Inbound]:
        return []

    async def redact(self, provider_id: str) -> bool:
        self.redacted.add(provider_id)
        return True

    async def answer_tap(self, inbound: Inbound) -> None:
        return


def test_the_copy_of_a_text_that_was_on_its_way_is_removed_too(tmp_path: Path) -> None:
    provider = ErasedWhileItSends()
    ways: Any = {"sms": provider}
    scene = Scene(tmp_path, telegram=False, transports=ways)
    scene.refer()
    scene.invite("victim-1")
    provider.scene = scene
    scene.clock.at += 30
    scene.says(VICTIM_PHONE, "victim", "1")
    asyncio.run(redact(scene.house, ways))
    assert len(provider.sent) > 1
    assert set(provider.sent) <= provider.redacted
    scene.close()
