"""The whole server: three apps that know nothing of each other, under one roof."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from intake_bot.service.house import House


def build_app(house: House, webhooks: Starlette, console: Starlette, phones: Starlette | None = None) -> Starlette:
    """``/console`` for staff, ``/phones`` in the demo only, and the providers' paths at the root.

    The house's start and end are bootstrap's: nothing happens here on start-up.
    """
    routes: list[BaseRoute] = [Route("/", _home), Mount("/console", console)]
    if phones is not None:
        routes.append(Mount("/phones", phones))
    routes.append(Mount("/", webhooks))
    app = Starlette(routes=routes)
    app.state.house = house
    return app


async def _home(request: Request) -> Response:
    """People who type the address are staff."""
    return RedirectResponse("/console/", 303)
