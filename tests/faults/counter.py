"""A house behind its real webhooks: signed by Twilio's stand-in, or with Telegram's secret; no background work.

The clock stands still and texts go out only when the test says so, so that every answer can be counted.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import quote_from_bytes, urlencode

import httpx
from starlette.applications import Starlette

from intake_bot.bootstrap.channels import Channels, doors_of, live_channels
from intake_bot.channels.phone.model import chat_of
from intake_bot.service.deliver import Deliverer
from intake_bot.service.staff import add, sign_in_token
from intake_bot.web.app import build_app
from intake_bot.web.console.app import console_app
from intake_bot.web.webhooks import webhooks_app
from tests.standins.telegram import TelegramStandin
from tests.standins.telegram_bot import BotState
from tests.standins.twilio import TwilioStandin
from tests.support.live import PUBLIC, SECRET, settings_for
from tests.support.pages import without_tokens
from tests.support.scene import VICTIM_PHONE, Scene

KIM = "kim@example.org"
METRICS = "metrics-token-0001"
CHAT = int(chat_of(VICTIM_PHONE))
"""The victim's chat on the simulated phones, so that a talk begun there goes on through the webhook."""


@dataclass
class Counter:
    """One house, and everyone who calls it."""

    scene: Scene
    app: Starlette
    channels: Channels
    twilio: TwilioStandin
    bot: BotState | None = None

    async def text(
        self, body: str | bytes, *, sender: str = VICTIM_PHONE, line: int = 0, media: tuple[str, ...] = ()
    ) -> httpx.Response:
        """A person's text by Twilio's signed webhook, and what follows is delivered. Bytes need not be UTF-8."""
        words = body if isinstance(body, str) else body.decode("utf-8", "replace")
        held = self.twilio.hold_text_from(sender, words, to=self.twilio.numbers[line], media=media)
        if isinstance(body, str):
            answer = await self.twilio.post_inbound(held)
        else:
            url = f"{PUBLIC}/sms/twilio/inbound"
            _, headers = self.twilio.signed(url, list(held.params.items()))
            rest = [(name, value) for name, value in held.params.items() if name != "Body"]
            answer = await self.post(
                "/sms/twilio/inbound", f"{urlencode(rest)}&Body={quote_from_bytes(body)}".encode(), headers
            )
        await self.deliver()
        return answer

    async def update(self, update: dict[str, object] | bytes) -> httpx.Response:
        """One update by Telegram's webhook, bytes as they are."""
        content = update if isinstance(update, bytes) else json.dumps(update).encode()
        headers = {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": SECRET}
        answer = await self.post("/telegram/victim/webhook", content, headers)
        await self.deliver()
        return answer

    async def post(self, path: str, content: bytes, headers: dict[str, str]) -> httpx.Response:
        """Anything to any path."""
        async with self.client() as client:
            return await client.post(path, content=content, headers=headers)

    async def get(self, path: str) -> httpx.Response:
        """A page that needs no one."""
        async with self.client() as client:
            return await client.get(path)

    async def pages(self, *paths: str) -> list[str]:
        """Pages of the console, as Kim sees them (`without_tokens`)."""
        add(self.scene.house, KIM, "Kim Park")
        token = sign_in_token(self.scene.house, KIM)
        async with self.client() as client:
            entered = await client.post("/console/sign-in", data={"link_token": token})
            assert entered.status_code == 303
            answers = [await client.get(f"/console{path}") for path in paths]
        assert [answer.status_code for answer in answers] == [200] * len(paths), paths
        return [without_tokens(answer.text) for answer in answers]

    def client(self) -> httpx.AsyncClient:
        """A client of the application itself; what it raises is raised here."""
        return httpx.AsyncClient(transport=httpx.ASGITransport(app=self.app), base_url=PUBLIC)

    async def deliver(self) -> None:
        """Send what is due."""
        for _ in range(50):
            if not await self.scene.deliverer.once():
                return


@asynccontextmanager
async def counter(
    scene: Scene, twilio: TwilioStandin, telegram: TelegramStandin | None = None
) -> AsyncIterator[Counter]:
    """Open the house's doors; closed again, with the house, at the end."""
    settings = settings_for(scene.home, twilio, telegram, telegram_mode="webhook")
    channels = live_channels(settings, scene.house)
    doors = doors_of(settings, scene.house, channels)
    console = console_app(scene.house, public_url=PUBLIC, wall=scene.clock.now)
    app = build_app(scene.house, webhooks_app(scene.house, doors, metrics_token=METRICS, ready_for=0.0), console)
    scene.deliverer = Deliverer(scene.house, channels.transports)
    twilio.now = scene.clock.now
    twilio.connect(PUBLIC, app=app)
    bot = None
    if telegram is not None:
        telegram.now = scene.clock.now
        bot = telegram.bots["victim"]
        bot.connect(PUBLIC, app=app)
        bot.webhook, bot.secret = f"{PUBLIC}/telegram/victim/webhook", SECRET
        bot.chats.add(CHAT)
    try:
        yield Counter(scene, app, channels, twilio, bot)
    finally:
        await channels.close()
        scene.close()
