"""The participants' way in: providers call here, and are answered only after the commit.

Whatever goes wrong, the answer says nothing: no body, no traceback, no word on whether someone is known.
"""

from __future__ import annotations

import asyncio
import hmac
import time
from collections.abc import Awaitable, Callable

import structlog
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from intake_bot.errors import ChannelError, ForgedError, StorageError
from intake_bot.service.house import House
from intake_bot.service.outcomes import take_report
from intake_bot.service.ports import Inbound
from intake_bot.service.receive import receive
from intake_bot.web.bodies import TooLong, read_body
from intake_bot.web.doors import Doors, Post
from intake_bot.web.meters import CONTENT_TYPE, Meters

log = structlog.get_logger()

LONGEST = 256 * 1024
"""Bytes of a webhook. Twilio's form has about 2 kB and 10 pictures; Telegram's longest update some 40 kB."""
TWIML = "text/xml"
NO_WORDS = "<Response/>"
"""What Twilio takes for "say nothing" without a warning in its debugger: a 200 without XML is its error 12300
(support.twilio.com/hc/en-us/articles/43761237850779)."""

Handler = Callable[[Request], Awaitable[Response]]


READY_FOR = 2.0
"""Seconds for which one answer of /readyz serves everyone: whoever asks, storage is not written to more often."""


def webhooks_app(
    house: House,
    doors: Doors,
    meters: Meters | None = None,
    *,
    metrics_token: str = "",
    ready_for: float = READY_FOR,
    real: Callable[[], float] = time.monotonic,
) -> Starlette:
    """Everything that providers, load balancers and monitoring call. Without a ``metrics_token`` there are no
    /metrics: counts of people tell an outsider whether and when the other side answers. ``real`` is the real
    time in seconds: the demo's clock may jump."""
    desk = _Desk(house, doors, meters or Meters(), metrics_token, _Readiness(house, ready_for, real))
    routes = [Route("/healthz", _alive), Route("/readyz", desk.ready)]
    if metrics_token:
        routes.append(Route("/metrics", desk.metrics))
    if doors.sms is not None:
        routes += [
            Route("/sms/twilio/inbound", desk.guarded(desk.sms_inbound), methods=["POST"]),
            Route("/sms/twilio/status/{outbox_id:int}", desk.guarded(desk.sms_status), methods=["POST"]),
            Route("/sms/twilio/voice", desk.guarded(desk.sms_voice), methods=["POST"]),
        ]
    if doors.telegram:
        routes.append(Route("/telegram/{bot}/webhook", desk.guarded(desk.telegram), methods=["POST"]))
    return Starlette(routes=routes)


async def _alive(request: Request) -> Response:
    """The process answers; nothing else is claimed."""
    return Response("alive\n", media_type="text/plain")


class _Readiness:
    """Storage's last answer. Anyone may ask for it, so however many ask, it is asked once in a while."""

    def __init__(self, house: House, ready_for: float, real: Callable[[], float]) -> None:
        self._house = house
        self._ready_for = ready_for
        self._real = real
        self._answer = False
        self._asked: float | None = None
        self._one_at_a_time = asyncio.Lock()

    async def now(self) -> bool:
        """Storage tries a commit, and the writer that texts go through is there."""
        async with self._one_at_a_time:
            if self._asked is None or self._real() - self._asked >= self._ready_for:
                self._answer = await run_in_threadpool(self._house.storage.ready)
                self._asked = self._real()
        return self._answer and self._house.writer is not None


class _Desk:
    """The handlers, with what they share."""

    def __init__(self, house: House, doors: Doors, meters: Meters, metrics_token: str, readiness: _Readiness) -> None:
        self._house = house
        self._doors = doors
        self._meters = meters
        self._metrics_token = metrics_token
        self._readiness = readiness

    async def ready(self, request: Request) -> Response:
        """Can a text be kept right now?"""
        if await self._readiness.now():
            return Response("ready\n", media_type="text/plain")
        return Response("not ready: nothing can be kept\n", 503, media_type="text/plain")

    async def metrics(self, request: Request) -> Response:
        """Figures, for whoever has the token; 503 when storage cannot be read."""
        given = request.headers.get("authorization", "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, f"Bearer {self._metrics_token}".encode()):
            return Response(status_code=401, headers={"www-authenticate": "Bearer"})
        try:
            page = await run_in_threadpool(self._meters.page, self._house)
        except StorageError:
            return Response(status_code=503)
        return Response(page, headers={"content-type": CONTENT_TYPE})

    async def sms_inbound(self, request: Request, post: Post) -> Response:
        """One text."""
        assert self._doors.sms is not None  # noqa: S101 — the route exists only with the door
        inbound = self._doors.sms.inbound(post)
        await self._take(inbound)
        return Response(NO_WORDS, media_type=TWIML, background=self._after(inbound))

    async def sms_status(self, request: Request, post: Post) -> Response:
        """What became of one of our texts."""
        assert self._doors.sms is not None  # noqa: S101 — as above
        report = self._doors.sms.status(post, request.path_params["outbox_id"])
        if report is not None:
            await self._house.do(lambda unit: take_report(self._house, unit, report))
            self._meters.report(report.state)
        return Response(NO_WORDS, media_type=TWIML)

    async def sms_voice(self, request: Request, post: Post) -> Response:
        """Someone phones: a neutral sentence."""
        assert self._doors.sms is not None  # noqa: S101 — as above
        return Response(self._doors.sms.voice(post), media_type=TWIML)

    async def telegram(self, request: Request, post: Post) -> Response:
        """One update of one bot."""
        door = self._doors.telegram.get(request.path_params["bot"])
        if door is None:
            return Response(status_code=404)
        inbound = door(post)
        await self._take(inbound)
        return Response(background=self._after(inbound))

    async def _take(self, inbound: Inbound) -> None:
        receipt = await receive(self._house, inbound)
        self._meters.inbound(inbound.address.channel, receipt.value)

    def _after(self, inbound: Inbound) -> BackgroundTask:
        return BackgroundTask(self._doors.after_commit, inbound)

    def guarded(self, handler: Callable[[Request, Post], Awaitable[Response]]) -> Handler:
        """Read the body once, and turn every failure into an answer that says nothing."""

        async def guard(request: Request) -> Response:
            try:
                return await handler(request, await self._post(request))
            except TooLong:
                return self._refuse(413, "too_long")
            except ForgedError:
                return self._refuse(403, "forged")
            except (ChannelError, ClientDisconnect):
                return self._refuse(400, "unreadable")
            except StorageError as error:
                log.warning("webhook_waits", error=type(error).__name__)
                return self._refuse(503, "busy")
            except Exception as error:  # noqa: BLE001 — its text may quote a person; the type is logged
                log.error("webhook_failed", error=type(error).__name__)
                return self._refuse(500, "failed")

        return guard

    async def _post(self, request: Request) -> Post:
        body = await read_body(request, LONGEST)
        headers: dict[str, str] = {}
        for name, value in request.headers.items():
            headers.setdefault(name.lower(), value)
        query = request.scope["query_string"].decode("latin-1")
        return Post(request.scope["path"], query, headers, body, self._house.clock.now())

    def _refuse(self, status: int, reason: str) -> Response:
        self._meters.refused(reason)
        return Response(status_code=status)
