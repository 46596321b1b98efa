"""A stand-in for Telegram's Bot API, with people who chat with its bots. See README.md."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from tests.standins.server import Fault, Standin
from tests.standins.telegram_bot import BotState, ok, refusal

DEFAULT_BOTS = {
    "victim": "1001:standin-victim-token",
    "offender": "1002:standin-offender-token",
}


class TelegramStandin(Standin):
    """Telegram with some bots: ``bots[line]`` is where people chat (see BotState)."""

    def __init__(self, tokens: Mapping[str, str] = DEFAULT_BOTS) -> None:
        super().__init__()
        self.tokens = dict(tokens)
        self._serial = itertools.count(1)
        self.longest_poll = 5.0
        """Seconds: a fetch waits no longer, whatever it asks for."""
        self._make_bots()

    def _make_bots(self) -> None:
        self.bots = {line: BotState(self, line, token, f"standin_{line}_bot") for line, token in self.tokens.items()}

    def reset(self) -> None:
        super().reset()
        self.longest_poll = 5.0
        self._make_bots()

    def serial(self) -> int:
        """A number never given before: update, message and callback ids."""
        return next(self._serial)

    # scripting; ``on`` is the method's name

    def refuse(self, status: int, description: str, times: int = 1, on: str = "sendMessage", **parameters: int) -> None:
        """Refuse the next calls as Telegram words it ("Bad Request: chat not found")."""
        body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
        if parameters:
            body["parameters"] = parameters
        self.fault(on, Fault("refuse", status, body), times)

    def busy(self, retry_after: int, times: int = 1, on: str = "sendMessage") -> None:
        """429: too many requests."""
        self.refuse(429, f"Too Many Requests: retry after {retry_after}", times, on, retry_after=retry_after)

    def conflict(self, times: int = 1) -> None:
        """409: another program fetches this bot's updates."""
        words = "Conflict: terminated by other getUpdates request; make sure that only one bot is running"
        self.refuse(409, words, times, on="getUpdates")

    def hang(self, *, accept: bool = True, times: int = 1, on: str = "sendMessage") -> None:
        """Never answer; ``accept``: the effect happens all the same."""
        self.fault(on, Fault("hang", accept=accept), times)

    def lose_answer(self, *, accept: bool = True, times: int = 1, on: str = "sendMessage") -> None:
        """Break the connection instead of answering."""
        self.fault(on, Fault("drop", accept=accept), times)

    # the API

    def routes(self) -> list[BaseRoute]:
        return [Route("/bot{token}/{method}", self._call, methods=["GET", "POST"])]

    async def _call(self, request: Request) -> Response:
        token, method = request.path_params["token"], request.path_params["method"]
        params = await _params(request)
        bot = next((bot for bot in self.bots.values() if bot.token == token), None)
        if bot is None:
            return refusal(401, "Unauthorized")
        if method == "getUpdates":
            return await self.act(request, method, params, lambda: self._get_updates(request, bot, params))
        return await self.act(request, method, params, lambda: bot.call(method, params))

    async def _get_updates(self, request: Request, bot: BotState, params: dict[str, str]) -> Response:
        if bot.webhook:
            words = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first"
            return refusal(409, words)
        bot.confirm(int(params.get("offset", "0")))
        bot.allowed = json.loads(params["allowed_updates"]) if "allowed_updates" in params else None
        until = time.monotonic() + min(float(params.get("timeout", "0")), self.longest_poll)
        released = self._released
        while not bot.pending() and time.monotonic() < until and not released.is_set():
            if await request.is_disconnected():
                break
            await asyncio.sleep(0.01)
        return ok(bot.pending()[: int(params.get("limit", "100"))])


async def _params(request: Request) -> dict[str, str]:
    """Parameters as Telegram takes them: query, form, or JSON."""
    params = dict(request.query_params)
    body = await request.body()
    if request.headers.get("content-type", "").startswith("application/json"):
        loaded = json.loads(body or b"{}")
        return params | {k: v if isinstance(v, str) else json.dumps(v) for k, v in loaded.items()}
    return params | dict(parse_qsl(body.decode(), keep_blank_values=True))
