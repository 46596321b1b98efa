"""What waits for staff today, and the demo's mail."""

from __future__ import annotations

import re

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from intake_bot.errors import NotFound
from intake_bot.service.concerns import CLEAR, counted, misread
from intake_bot.service.release import done, seen
from intake_bot.service.unseen import unseen_concerns
from intake_bot.service.views import today
from intake_bot.web.console import names
from intake_bot.web.console.desk import Desk, text_of
from intake_bot.web.console.session import Member

_PARTY = re.compile(r"[a-z]+-\d{1,3}")


def routes(desk: Desk) -> list[Route]:
    """Today's paths."""
    page = _Today(desk)
    made = [
        Route("/", desk.shown(page.look)),
        Route("/alarm", desk.shown(page.alarm)),
        Route("/tasks/done", desk.acted(page.done), methods=["POST"]),
        Route("/concerns/seen", desk.acted(page.seen), methods=["POST"]),
        Route("/concerns/misread", desk.acted(page.misread), methods=["POST"]),
    ]
    return [*made, Route("/inbox", desk.shown(page.inbox))] if desk.inbox is not None else made


class _Today:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def look(self, request: Request, member: Member) -> Response:
        """Safety first, then what is due, then how intakes stand."""
        concerns = await run_in_threadpool(unseen_concerns, self._desk.house)
        rows = await run_in_threadpool(today, self._desk.house)
        return self._desk.page(
            request,
            "today.html",
            member,
            clear=[row for row in concerns if row.concern.tier == CLEAR],
            possible=[row for row in concerns if row.concern.tier != CLEAR],
            counts=await run_in_threadpool(counted, self._desk.house),
            tasks=[row for row in rows if row.task.kind not in names.OUTCOME_TASKS],
            outcomes_rows=[row for row in rows if row.task.kind in names.OUTCOME_TASKS],
        )

    async def alarm(self, request: Request, member: Member) -> Response:
        """The banner alone, for a page that stays open."""
        return self._desk.page(request, "alarm.html", member)

    async def done(self, request: Request, member: Member, form: FormData) -> Response:
        """A task is done."""
        await run_in_threadpool(done, self._desk.house, number(form, "task"), member.email)
        return self._desk.to(request, back(form), "task")

    async def seen(self, request: Request, member: Member, form: FormData) -> Response:
        """A human has seen a concern. Following it up stays a task."""
        await run_in_threadpool(seen, self._desk.house, number(form, "concern"), member.email)
        return self._desk.to(request, back(form), "seen")

    async def misread(self, request: Request, member: Member, form: FormData) -> Response:
        """A human says that a concern was read wrongly. Nothing is deleted by it."""
        await run_in_threadpool(misread, self._desk.house, number(form, "concern"), member.email)
        return self._desk.to(request, back(form), "misread")

    async def inbox(self, request: Request, member: Member) -> Response:
        """E-mails that would have gone to staff, newest first."""
        mails = list(self._desk.inbox.mails)[::-1] if self._desk.inbox else []
        return self._desk.page(request, "inbox.html", member, mails=mails)


def number(form: FormData, name: str) -> int:
    """An id of a form of ours."""
    value = text_of(form, name)
    if not value.isascii() or not value.isdecimal() or len(value) > 19:
        raise NotFound("There is nothing of that number.")
    return int(value)


def back(form: FormData) -> str:
    """To the case or the party the form stood on, or to today's list."""
    case, party = text_of(form, "case"), text_of(form, "party")
    if not case or not case.replace("/", "").isprintable():
        return "/"
    return f"/cases/{names.in_url(case)}" + (f"/{party}" if _PARTY.fullmatch(party) else "")
