"""The page with the phones, and the forms on it. Works without JavaScript; with it, the page stays up to date."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from intake_bot.errors import IntakeError, NotFound, StorageError
from intake_bot.service.house import House
from intake_bot.service.receive import receive
from intake_bot.web import moments
from intake_bot.web.headers import SafeHeaders
from intake_bot.web.phones.acts import act, field, seconds_to
from intake_bot.web.phones.network import MoveClock, Network
from intake_bot.web.phones.view import LINK, STRANGER, Table, lay_table
from intake_bot.web.same_site import from_our_pages
from intake_bot.web.templates import make_environment, page

HERE = Path(__file__).parent
REPLY_WAIT = 1.2
"""Seconds a form waits for the answer to appear, so that a page without JavaScript shows it at once."""

SignIn = Callable[[], str]
"""Makes a fresh one-time link to the console: the demo's staff member needs no mailbox."""


def phones_app(
    house: House,
    network: Network,
    move_clock: MoveClock,
    *,
    sign_in: SignIn | None = None,
    reply_wait: float = REPLY_WAIT,
) -> Starlette:
    """Mount at ``/phones``, in the demo only."""
    desk = _Desk(house, network, move_clock, sign_in, reply_wait)
    return Starlette(
        routes=[
            Route("/", desk.table),
            Route("/version", desk.version),
            Route("/clock", desk.guarded(desk.move), methods=["POST"]),
            Route("/console", desk.guarded(desk.console), methods=["POST"]),
            Route("/do/{what}", desk.guarded(desk.act), methods=["POST"]),
            Mount("/static", StaticFiles(directory=HERE / "static"), name="static"),
        ],
        middleware=[Middleware(SafeHeaders)],
    )


class _Desk:
    """The handlers, with what they share."""

    def __init__(
        self, house: House, network: Network, move_clock: MoveClock, sign_in: SignIn | None, reply_wait: float
    ) -> None:
        self._house = house
        self._network = network
        self._move_clock = move_clock
        self._sign_in = sign_in
        self._reply_wait = reply_wait
        zone = house.program.time_zone
        self._pages = make_environment(
            HERE / "templates",
            {
                "program": house.program,
                "stranger_number": STRANGER,
                "clock_time": lambda at: moments.clock_time(at, zone),
                "day_only": lambda at: moments.day_only(at, zone),
                "day_and_time": lambda at: moments.day_and_time(at, zone),
                "zone_name": lambda at: moments.zone_name(at, zone),
                "links_in": lambda body: [found.group(0) for found in LINK.finditer(body)],
                "has_sign_in": sign_in is not None,
            },
        )

    async def table(self, request: Request) -> Response:
        """The page."""
        case_no = request.query_params.get("case", "")
        stranger = request.query_params.get("stranger", "") == "1"

        def look() -> Table:
            return self._house.look(
                lambda unit: lay_table(self._house, self._network, unit, case_no, stranger=stranger)
            )

        version = self._network.watch.version  # before the read: a change in between is shown with the next look
        table = await run_in_threadpool(look)
        return page(
            self._pages,
            "table.html",
            table=table,
            now=self._house.clock.now(),
            stranger=stranger,
            version=version,
            said=request.query_params.get("said", ""),
        )

    async def version(self, request: Request) -> Response:
        """Whether anything changed since a page was made; pages ask once a second."""
        return PlainTextResponse(str(self._network.watch.version))

    async def act(self, request: Request, form: FormData) -> Response:
        """Someone does something with a phone."""
        inbound = act(self._house, self._network, request.path_params["what"], form)
        before = self._network.watch.version
        await receive(self._house, inbound)
        await self._network.transport(inbound.address.channel).answer_tap(inbound)
        return await self._back(request, form, before)

    async def move(self, request: Request, form: FormData) -> Response:
        """The clock goes forward; what became due goes out."""
        before = self._network.watch.version
        await run_in_threadpool(self._move_clock, seconds_to(self._house, field(form, "step")))
        for wake in self._house.on_commit:
            wake()
        return await self._back(request, form, before)

    async def console(self, request: Request, form: FormData) -> Response:
        """To the staff console, signed in with one more click. Without the link's host: the page's policy lets
        a form lead to its own origin only, by whatever name the browser knows that."""
        if self._sign_in is None:
            raise NotFound("There is no sign-in here.")
        link = urlsplit(await run_in_threadpool(self._sign_in))
        return RedirectResponse(f"{link.path}?{link.query}", 303)

    async def _back(self, request: Request, form: FormData, before: int) -> Response:
        if request.headers.get("x-live") == "1":
            return Response(status_code=204)
        await self._network.watch.after(before, self._reply_wait)
        return RedirectResponse(_page_of(request, form), 303)

    def guarded(
        self, handler: Callable[[Request, FormData], Awaitable[Response]]
    ) -> Callable[[Request], Awaitable[Response]]:
        """Own pages only; errors become a sentence on the page."""

        async def guard(request: Request) -> Response:
            if not from_our_pages(request):
                return PlainTextResponse("This form did not come from this page.\n", 403)
            async with request.form(max_files=0, max_fields=20) as form:
                try:
                    return await handler(request, form)
                except StorageError:
                    says = "Nothing was kept: the database cannot take it now. A provider would try again."
                except IntakeError as error:
                    says = str(error)
                return RedirectResponse(_page_of(request, form, said=says), 303)

        return guard


def _page_of(request: Request, form: FormData, **more: str) -> str:
    """Back to where the form stood."""
    given = {name: field(form, name) for name in ("case", "stranger")} | more
    query = urlencode({name: value for name, value in given.items() if value})
    anchor = f"#phone-{field(form, 'number').lstrip('+')}" if field(form, "number") else ""
    return f"{request.scope.get('root_path', '')}/{'?' + query if query else ''}{anchor}"
