"""What every page of the console shares: the session, the form's token, the templates, and the sentences for
what went wrong."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol
from urllib.parse import urlencode

import structlog
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from intake_bot.errors import IntakeError, NotFound, Refused, StorageError
from intake_bot.service.house import House
from intake_bot.service.unseen import alarms
from intake_bot.web.console import names
from intake_bot.web.console.look import extras_for
from intake_bot.web.console.once import Once
from intake_bot.web.console.session import Member, Sessions, Wall, same_token
from intake_bot.web.templates import make_environment, page

log = structlog.get_logger()

LONGEST_FORM = 1024 * 1024
"""Bytes of a form: a referral file with twenty people is far below."""

Get = Callable[[Request, Member], Awaitable[Response]]
Act = Callable[[Request, Member, FormData], Awaitable[Response]]
Endpoint = Callable[[Request], Awaitable[Response]]


class Mail(Protocol):
    """One e-mail to staff, as the demo's mailer keeps it."""

    @property
    def to(self) -> tuple[str, ...]: ...
    @property
    def subject(self) -> str: ...
    @property
    def body(self) -> str: ...
    @property
    def at(self) -> float: ...


class Inbox(Protocol):
    """The demo's mail (channels.mail.MemoryMailer), oldest first."""

    @property
    def mails(self) -> Sequence[Mail]: ...


class Desk:
    """Handlers are methods of the page modules; this wraps them."""

    def __init__(
        self, house: House, *, public_url: str = "", inbox: Inbox | None = None, wall: Wall = time.time
    ) -> None:
        self.house = house
        self.inbox = inbox
        self._once = Once()
        https = public_url.startswith("https://")
        self.sessions = Sessions(house, wall, "/console", https=https)
        self._pages = make_environment(Path(__file__).parent / "templates", extras_for(house, demo=inbox is not None))

    def page(
        self, request: Request, template: str, member: Member | None, status: int = 200, **given: object
    ) -> Response:
        """One page, with what the frame around it needs."""
        shared: Mapping[str, object] = {
            "base": request.scope.get("root_path", ""),
            "member": member,
            "path": request.scope["path"],
            "alarms": getattr(request.state, "alarms", ()),
            "done": names.DONE.get(request.query_params.get("done", ""), ""),
            "now": self.house.clock.now(),
        }
        return page(self._pages, template, status, **shared, **given)

    def to(self, request: Request, path: str, done: str = "") -> Response:
        """After an act: to a page that can be reloaded without acting again."""
        query = f"?{urlencode({'done': done})}" if done else ""
        return RedirectResponse(f"{request.scope.get('root_path', '')}{path}{query}", 303)

    def shown(self, handler: Get) -> Endpoint:
        """A page for someone who is signed in; anyone else is shown to the door, and back here afterwards."""

        async def endpoint(request: Request) -> Response:
            try:
                member = await run_in_threadpool(self._who, request)
                if member is None:
                    return self.to_sign_in(request)
                return await self._tried(request, member, lambda: handler(request, member))
            except StorageError:
                return self._storage_away(request)

        return endpoint

    def acted(self, handler: Act) -> Endpoint:
        """An act: signed in, from a page of this very session, and once however often its form is sent."""

        async def endpoint(request: Request) -> Response:
            if too_long(request):
                return self.page(request, "error.html", None, 413, says="That is too long to be a form of this page.")
            try:
                member = await run_in_threadpool(self._who, request)
            except StorageError:
                return self._storage_away(request)
            if member is None:
                says = "You are signed out, so nothing was done. Sign in again and repeat it."
                return self.page(request, "error.html", None, 403, says=says)
            async with request.form(max_files=1, max_fields=1000, max_part_size=LONGEST_FORM) as form:
                if not same_token(member.token, text_of(form, "token")):
                    says = "This form did not come from your open session, so nothing was done. Go back and try again."
                    return self.page(request, "error.html", member, 403, says=says)

                async def work() -> Response:
                    return await self._tried(request, member, lambda: handler(request, member, form))

                return await self._once.act(request.scope["path"], form, work)

        return endpoint

    def _who(self, request: Request) -> Member | None:
        """Who asks; and for every page that they may be shown, whether somebody may be in danger."""
        member = self.sessions.member(request)
        request.state.alarms = alarms(self.house) if member is not None else ()
        return member

    def to_sign_in(self, request: Request) -> Response:
        """Where the person wanted to go is remembered, if it is one of our pages."""
        wanted = request.scope["path"]
        query = f"?{urlencode({'next': wanted})}" if request.method == "GET" else ""
        return RedirectResponse(f"{request.scope.get('root_path', '')}/sign-in{query}", 303)

    async def _tried(self, request: Request, member: Member, work: Callable[[], Awaitable[Response]]) -> Response:
        try:
            return await work()
        except NotFound as error:
            status, says = 404, str(error)
        except Refused as error:
            status, says = 409, str(error)
        except StorageError:
            return self._storage_away(request)
        except IntakeError as error:
            status, says = 500, str(error)
        except Exception as error:  # noqa: BLE001 — its text may quote a person; the type is logged
            log.error("console_failed", error=type(error).__name__)
            status, says = 500, "Something went wrong. Please tell whoever runs the service."
        return self.page(request, "error.html", member, status, says=says)

    def _storage_away(self, request: Request) -> Response:
        says = "The database cannot answer now, so nothing was kept. Please try again in a minute."
        return self.page(request, "error.html", None, 503, says=says)


def text_of(form: FormData, name: str) -> str:
    """One plain field; empty where it is missing or a file."""
    value = form.get(name)
    return value if isinstance(value, str) else ""


def too_long(request: Request) -> bool:
    """Browsers announce a form's length, and the server holds them to it; what does not is no form of ours."""
    announced = request.headers.get("content-length", "")
    return not announced.isdecimal() or int(announced) > LONGEST_FORM
