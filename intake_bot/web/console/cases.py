"""The list of cases, and one case with its parties apart."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from intake_bot.errors import Refused
from intake_bot.service.case_notes import LONGEST, amend_notes, mark_of
from intake_bot.service.release import clear, close_case
from intake_bot.service.views import case_list, case_view
from intake_bot.web.console import names
from intake_bot.web.console.desk import Desk, text_of
from intake_bot.web.console.session import Member


def routes(desk: Desk) -> list[Route]:
    """Paths of cases. The fixed words come before party keys, which they can never be (``victim-1``)."""
    page = _Cases(desk)
    return [
        Route("/cases", desk.shown(page.all)),
        Route("/cases/{case}", desk.shown(page.one)),
        Route("/cases/{case}/clear", desk.shown(page.ask_clear)),
        Route("/cases/{case}/clear", desk.acted(page.clear), methods=["POST"]),
        Route("/cases/{case}/notes", desk.shown(page.ask_notes)),
        Route("/cases/{case}/notes", desk.acted(page.notes), methods=["POST"]),
        Route("/cases/{case}/close", desk.acted(page.close), methods=["POST"]),
    ]


class _Cases:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def all(self, request: Request, member: Member) -> Response:
        """Every case, the newest first, closed ones last."""
        rows = await run_in_threadpool(case_list, self._desk.house)
        rows = tuple(sorted(rows, key=lambda row: (row.closed_at is not None, -row.opened_at)))
        return self._desk.page(request, "cases.html", member, rows=rows)

    async def one(self, request: Request, member: Member) -> Response:
        """The case page."""
        case_no = names.from_url(request.path_params["case"])
        view = await run_in_threadpool(case_view, self._desk.house, case_no)
        order = view.case.contact_order or self._desk.house.program.contact_order
        return self._desk.page(request, "case.html", member, view=view, contact_order=order.value)

    async def ask_clear(self, request: Request, member: Member) -> Response:
        """What a clearance says, and the note it rests on."""
        return await self._clear_page(request, member, request.query_params.get("what", ""))

    async def clear(self, request: Request, member: Member, form: FormData) -> Response:
        """Record a clearance. A refusal keeps what was written."""
        case_no = names.from_url(request.path_params["case"])
        what, note = text_of(form, "what"), text_of(form, "note")
        try:
            await run_in_threadpool(clear, self._desk.house, case_no, what, member.email, note)
        except Refused as refused:
            return await self._clear_page(request, member, what, note=note, says=str(refused), status=409)
        return self._desk.to(request, f"/cases/{names.in_url(case_no)}", "cleared")

    async def _clear_page(
        self, request: Request, member: Member, what: str, *, note: str = "", says: str = "", status: int = 200
    ) -> Response:
        case_no = names.from_url(request.path_params["case"])
        view = await run_in_threadpool(case_view, self._desk.house, case_no)
        kind, _, about = what.partition(":")
        order = None
        if kind == "order" and about.isdecimal() and len(about) < 4 and int(about) < len(view.case.orders):
            order = view.case.orders[int(about)]
        return self._desk.page(
            request,
            "clear.html",
            member,
            status,
            case=view.case,
            what=what,
            kind=kind,
            about=about,
            order=order,
            note=note,
            says=says,
        )

    async def ask_notes(self, request: Request, member: Member) -> Response:
        """The notes as they stand, to be changed."""
        return await self._notes_page(request, member)

    async def notes(self, request: Request, member: Member, form: FormData) -> Response:
        """Change the notes. A refusal keeps what was written."""
        case_no = names.from_url(request.path_params["case"])
        # a browser sends a line break as two characters
        text, before = text_of(form, "notes").replace("\r\n", "\n"), text_of(form, "before")
        try:
            await run_in_threadpool(amend_notes, self._desk.house, case_no, member.email, text, before=before)
        except Refused as refused:
            return await self._notes_page(request, member, text, str(refused), 409)
        return self._desk.to(request, f"/cases/{names.in_url(case_no)}", "noted")

    async def _notes_page(
        self, request: Request, member: Member, text: str | None = None, says: str = "", status: int = 200
    ) -> Response:
        case_no = names.from_url(request.path_params["case"])
        case = (await run_in_threadpool(case_view, self._desk.house, case_no)).case
        return self._desk.page(
            request,
            "notes.html",
            member,
            status,
            case=case,
            text=case.notes if text is None else text,
            before=mark_of(case.notes),
            longest=LONGEST,
            says=says,
        )

    async def close(self, request: Request, member: Member, form: FormData) -> Response:
        """Close a case: nothing planned goes out any more."""
        case_no = names.from_url(request.path_params["case"])
        await run_in_threadpool(close_case, self._desk.house, case_no, member.email, text_of(form, "note").strip())
        return self._desk.to(request, f"/cases/{names.in_url(case_no)}", "closed")
