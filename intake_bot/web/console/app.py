"""The console's app: pages joined under one policy."""

from __future__ import annotations

import time
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from intake_bot.service.house import House
from intake_bot.web.console import cases, door, party, referral, today, withdrawal
from intake_bot.web.console.desk import Desk, Inbox
from intake_bot.web.console.session import Wall
from intake_bot.web.headers import SafeHeaders


def console_app(house: House, *, public_url: str = "", inbox: Inbox | None = None, wall: Wall = time.time) -> Starlette:
    """Mount at ``/console``. ``inbox`` is the demo's mail: with it come its page and a link to the phones.
    With an https ``public_url`` the cookie travels over TLS only."""
    desk = Desk(house, public_url=public_url, inbox=inbox, wall=wall)

    async def no_page(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 404
        says = "There is no such page." if status == 404 else "This page cannot be used like that."
        return desk.page(request, "error.html", None, status, says=says)

    routes: list[BaseRoute] = [
        *door.routes(desk),
        *today.routes(desk),
        *referral.routes(desk),
        *cases.routes(desk),
        *withdrawal.routes(desk),
        *party.routes(desk),
        Mount("/static", StaticFiles(directory=Path(__file__).parent / "static")),
    ]
    return Starlette(
        routes=routes,
        middleware=[Middleware(SafeHeaders, https=public_url.startswith("https://"))],
        exception_handlers={HTTPException: no_page},
    )
