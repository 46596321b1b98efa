"""Runs a house: one server process with its writer, its sender, and what fetches and tells."""

from __future__ import annotations

import asyncio
import os
import socket
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from functools import partial

import structlog
import uvicorn
from starlette.applications import Starlette

from intake_bot.bootstrap.channels import Channels, answerer, doors_of, live_channels, pager_of
from intake_bot.bootstrap.opening import BOT_NAME, DEMO_HOME, open_house
from intake_bot.channels.telegram.bots import Bot
from intake_bot.channels.telegram.polling import Poller
from intake_bot.channels.telegram.transport import TelegramTransport
from intake_bot.channels.telegram.webhook import register
from intake_bot.config import Settings
from intake_bot.errors import ChannelError, SetupError
from intake_bot.program_file import load_program
from intake_bot.service.catch_up import keep_catching_up
from intake_bot.service.deliver import Deliverer
from intake_bot.service.house import House
from intake_bot.service.notices import Pace, keep_telling
from intake_bot.service.overlay import refuse_broken
from intake_bot.service.paging import keep_calling
from intake_bot.service.ports import Inbound, Unit
from intake_bot.service.receive import receive
from intake_bot.service.redaction import keep_redacting
from intake_bot.service.retention import keep_removing
from intake_bot.service.silence import keep_watching
from intake_bot.web.app import build_app
from intake_bot.web.console.app import console_app
from intake_bot.web.webhooks import webhooks_app

log = structlog.get_logger()

Work = Callable[[], Awaitable[None]]
RESTART_AFTER = 5.0
"""Seconds before a background work that failed begins again."""
REGISTER_EVERY = 60.0
"""Seconds between tries to register a webhook."""
CONFLICT_WAIT = 30.0
"""Seconds before polling again when another program fetches the same bot's updates."""
POLL_LEASE = 60.0
"""Seconds for which one worker alone fetches a bot's updates: longer than one fetch waits."""


def serve(settings: Settings) -> None:
    """Serve until interrupted."""
    refuse_broken_words(settings)
    with open_house(settings) as house:
        if house.look(lambda unit: unit.get_mark(DEMO_HOME)):
            raise SetupError(
                f"The folder {settings.home} was made by the demo and holds invented people. Set INTAKE_HOME to "
                "another folder, or remove this one, before serving for real."
            )
        channels = live_channels(settings, house)
        token = settings.metrics_token.get_secret_value() if settings.metrics_token else ""
        webhooks = webhooks_app(house, doors_of(settings, house, channels), metrics_token=token)
        console = console_app(house, public_url=settings.public_url or "")
        app = build_app(house, webhooks, console, None)
        asyncio.run(run_server(settings, app, running(settings, house, channels)))


def refuse_broken_words(settings: Settings) -> None:
    """All that is wrong with the program's own words at once, before anything is begun."""
    if settings.program_path.exists():
        refuse_broken(load_program(settings.program_path), settings.home / "messages")


@asynccontextmanager
async def running(settings: Settings, house: House, channels: Channels) -> AsyncIterator[None]:
    """The house with its writer and everything that works beside the web server."""
    house.open()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(channels.close)
        await name_bots(house, channels)
        ways = channels.transports
        works: list[Work] = [
            Deliverer(house, ways).run,
            partial(keep_catching_up, house, ways),
            partial(keep_redacting, house, ways),
            partial(keep_watching, house),
            partial(keep_removing, house),
            *telegram_works(settings, house, channels),
        ]
        if channels.mailer is not None:
            pace = Pace(settings.notice_minutes, settings.notice_late_hours)
            works.append(partial(keep_telling, house, channels.mailer, settings.staff_email, pace))
            works.append(partial(keep_calling, house, pager_of(house, channels.mailer), settings.staff_email))
        group = [asyncio.create_task(supervise(work)) for work in works]
        try:
            yield
        finally:
            for one in group:
                one.cancel()
            await asyncio.gather(*group, return_exceptions=True)


async def supervise(work: Work) -> None:
    """Keep one background work going: an error nobody foresaw must not end the sending for good.

    Only the error's type is logged: its text may quote a person."""
    while True:
        try:
            await work()
            return
        except Exception as error:  # noqa: BLE001 — whatever it is, the work begins again
            log.error("background_work_failed", error=type(error).__name__)
        await asyncio.sleep(RESTART_AFTER)


async def name_bots(house: House, channels: Channels) -> None:
    """Ask each bot its name: deep links carry it."""
    transport = channels.transports.get("telegram")
    if not isinstance(transport, TelegramTransport):
        return
    names: dict[str, str] = {}
    for line in channels.bots:
        try:
            names[line] = await transport.username(line)
        except ChannelError as error:
            log.warning("bot_has_no_name", line=line, error=str(error))
    for line, name in names.items():
        await house.do(partial(_keep_name, line=line, name=name))
    house.telegram_names = {**house.telegram_names, **names}


def _keep_name(unit: Unit, *, line: str, name: str) -> None:
    unit.set_mark(f"{BOT_NAME}{line}", name)


def telegram_works(settings: Settings, house: House, channels: Channels) -> Sequence[Work]:
    """A poller for each bot; or, with webhooks, their registration."""
    if settings.telegram_mode == "polling":
        return [poller(house, bot, line, channels).run for line, bot in channels.bots.items()]
    return [partial(_keep_registering, settings, channels)]


async def _keep_registering(settings: Settings, channels: Channels) -> None:
    """Tell Telegram where we are; while it cannot be reached, texts by SMS go on and this is tried again."""
    secret = settings.telegram_secret.get_secret_value() if settings.telegram_secret else ""
    left = dict(channels.bots)
    while left:
        for line, bot in tuple(left.items()):
            try:
                await register(bot, f"{settings.public_url}/telegram/{line}/webhook", secret)
                del left[line]
            except ChannelError as error:
                log.warning("webhook_not_registered", line=line, error=str(error))
        if left:
            await asyncio.sleep(REGISTER_EVERY)


def poller(house: House, bot: Bot, line: str, channels: Channels) -> Poller:
    """Fetches one bot's updates under a lease, and confirms them only after the commit."""
    holder = f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex[:8]}"
    name = f"telegram:{line}"
    answer = answerer(channels.transports)

    async def take(inbounds: Sequence[Inbound]) -> None:
        for inbound in inbounds:
            await receive(house, inbound)
        await asyncio.gather(*(answer(inbound) for inbound in inbounds))

    async def load_offset() -> int:
        return int(await house.do(lambda unit: unit.get_mark(name)) or 0)

    async def save_offset(offset: int) -> None:
        await house.do(lambda unit: unit.set_mark(name, str(offset)))

    async def hold() -> bool:
        now = house.clock.now()
        return await house.do(lambda unit: unit.take_lease(name, holder, now, now + POLL_LEASE))

    return Poller(
        bot,
        line,
        take=take,
        load_offset=load_offset,
        save_offset=save_offset,
        hold=hold,
        now=house.clock.now,
        conflict_seconds=CONFLICT_WAIT,
    )


def listen(settings: Settings) -> socket.socket:
    """The server's socket; SetupError where the port cannot be had."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server((settings.host, settings.port), family=family, backlog=2048)
    except OSError as error:
        raise SetupError(
            f"Port {settings.port} on {settings.host} cannot be used ({os.strerror(error.errno or 0)}): "
            "stop the other program, or set INTAKE_PORT to another number."
        ) from error


async def run_server(
    settings: Settings,
    app: Starlette,
    around: AbstractAsyncContextManager[None],
    *,
    announce: Callable[[], None] = lambda: None,
) -> None:
    """Uvicorn with the house around it: requests are taken only while the writer runs."""
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, server_header=False, proxy_headers=False, lifespan="off"
    )
    with listen(settings) as door:
        async with around:
            server = uvicorn.Server(config)
            task = asyncio.create_task(server.serve(sockets=[door]))
            while not server.started and not task.done():  # noqa: ASYNC110 — uvicorn has no event for it
                await asyncio.sleep(0.01)
            await asyncio.to_thread(announce)
            await task
