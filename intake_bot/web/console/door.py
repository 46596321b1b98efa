"""Signing in and out. A link is only looked at by GET (mail programs open links to preview them); the button
uses it up."""

from __future__ import annotations

import re

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from intake_bot.errors import StorageError
from intake_bot.web.console.desk import Desk, text_of, too_long
from intake_bot.web.console.session import Member
from intake_bot.web.same_site import from_our_pages

_OURS = re.compile(r"/console/[A-Za-z0-9._~/-]*", re.ASCII)
"""Where one may be led after signing in: a path of the console and nothing else."""


def routes(desk: Desk) -> list[Route]:
    """The door's paths."""
    door = _Door(desk)
    return [
        Route("/sign-in", door.look, methods=["GET"]),
        Route("/sign-in", door.enter, methods=["POST"]),
        Route("/sign-out", desk.acted(door.leave), methods=["POST"]),
    ]


class _Door:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def look(self, request: Request) -> Response:
        """The button, or how to get a link."""
        token = request.query_params.get("token", "")
        wanted = ours(request.query_params.get("next", ""))
        return self._desk.page(request, "sign_in.html", None, link_token=token, wanted=wanted, says="")

    async def enter(self, request: Request) -> Response:
        """Use the link up, and open a session."""
        if too_long(request) or not from_our_pages(request):
            return self._no(request, 403, "This form did not come from the sign-in page. Open your link again.")
        async with request.form(max_files=0, max_fields=10) as form:
            token, wanted = text_of(form, "link_token"), ours(text_of(form, "next"))
        try:
            session_id = await run_in_threadpool(self._desk.sessions.begin, token)
        except StorageError:
            return self._no(request, 503, "The database cannot answer now. Your link still works: try again soon.")
        if session_id is None:
            return self._no(request, 403, "This link was used already, or it is too old. Ask for a new one.")
        response = RedirectResponse(wanted or f"{request.scope.get('root_path', '')}/", 303)
        self._desk.sessions.put_cookie(response, session_id)
        return response

    async def leave(self, request: Request, member: Member, form: FormData) -> Response:
        """End the session, here and in the database."""
        await run_in_threadpool(self._desk.sessions.end, request)
        response = self._desk.to(request, "/sign-in")
        self._desk.sessions.drop_cookie(response)
        return response

    def _no(self, request: Request, status: int, says: str) -> Response:
        return self._desk.page(request, "sign_in.html", None, status, link_token="", wanted="", says=says)


def ours(path: str) -> str:
    """The path if it leads into the console, else nothing."""
    return path if _OURS.fullmatch(path) and "//" not in path and ".." not in path else ""
