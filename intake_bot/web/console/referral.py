"""A new referral, by form or as a JSON file, and mending the few facts of a party that may be wrong.

All of it is kept or nothing; every problem stands beside its field, and what was typed is still there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from intake_bot.casework.case import Party
from intake_bot.casework.fields import Table
from intake_bot.casework.referral_fields import PARTY, REFERRAL
from intake_bot.errors import ReferralError, Refused
from intake_bot.service.numbers import shown
from intake_bot.service.referrals import AMENDABLE, amend_party, import_referral, import_text
from intake_bot.web.console import names
from intake_bot.web.console.desk import Desk, text_of
from intake_bot.web.console.forms import MOST_OF_A_KIND, Problems, all_paths, lay_out, read_table
from intake_bot.web.console.party import head_of, where
from intake_bot.web.console.session import Member

AMENDS = Table(tuple(one for one in PARTY.fields if one.name in AMENDABLE))


def routes(desk: Desk) -> list[Route]:
    """Paths of the forms."""
    page = _Referral(desk)
    return [
        Route("/referral", desk.shown(page.empty), methods=["GET"]),
        Route("/referral", desk.acted(page.keep), methods=["POST"]),
        Route("/referral/file", desk.shown(page.empty_file), methods=["GET"]),
        Route("/referral/file", desk.acted(page.keep_file), methods=["POST"]),
        Route("/cases/{case}/{party}/facts", desk.shown(page.facts), methods=["GET"]),
        Route("/cases/{case}/{party}/facts", desk.acted(page.amend), methods=["POST"]),
    ]


class _Referral:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._house = desk.house

    async def empty(self, request: Request, member: Member) -> Response:
        """A blank form for a victim and an offender."""
        return self._form(request, member, {"parties": [self._someone("victim"), self._someone("offender")]})

    def _someone(self, role: str = "") -> dict[str, Any]:
        program = self._house.program
        return {"role": role, "language": program.languages[0], "time_zone": program.time_zone}

    async def keep(self, request: Request, member: Member, form: FormData) -> Response:
        """Keep it, or show what is wrong; or show one more person or order."""
        data = read_table(REFERRAL, form)
        more = text_of(form, "add")
        if more in ("parties", "orders"):
            entries = data.setdefault(more, [])
            if len(entries) < MOST_OF_A_KIND:
                entries.append(self._someone() if more == "parties" else {"forbids_contact": True})
            return self._form(request, member, data)
        try:
            case = await run_in_threadpool(import_referral, self._house, data)
        except ReferralError as error:
            return self._form(request, member, data, error.problems, 422)
        except Refused as error:
            return self._form(request, member, data, [("(the whole)", str(error))], 409)
        return self._desk.to(request, f"/cases/{names.in_url(case.case_no)}", "kept")

    def _form(
        self, request: Request, member: Member, data: Mapping[str, Any], problems: Problems = (), status: int = 200
    ) -> Response:
        boxes = lay_out(REFERRAL, data, problems, choices={"language": self._house.program.languages})
        return self._desk.page(
            request,
            "referral.html",
            member,
            status,
            boxes=boxes,
            problems=problems,
            paths=all_paths(boxes),
        )

    async def empty_file(self, request: Request, member: Member) -> Response:
        """Paste or choose a file."""
        return self._desk.page(request, "referral_file.html", member, text="", problems=())

    async def keep_file(self, request: Request, member: Member, form: FormData) -> Response:
        """Keep one referral, or a list of them, as ``intake-bot referral import`` would."""
        text = await _text(form)
        try:
            cases = await run_in_threadpool(import_text, self._house, text)
        except ReferralError as error:
            problems: Problems = error.problems
        except Refused as error:
            problems = [("(the whole)", str(error))]
        else:
            path = f"/cases/{names.in_url(cases[0].case_no)}" if len(cases) == 1 else "/cases"
            return self._desk.to(request, path, "kept")
        return self._desk.page(request, "referral_file.html", member, 422, text=text, problems=problems)

    async def facts(self, request: Request, member: Member) -> Response:
        """What may be mended of one party."""
        head = await run_in_threadpool(head_of, self._house, *where(request))
        return self._facts(request, member, head, facts_of(head.party))

    async def amend(self, request: Request, member: Member, form: FormData) -> Response:
        """Change what was changed. A box that was emptied keeps its fact: nothing is deleted by accident."""
        case_no, key = where(request)
        head = await run_in_threadpool(head_of, self._house, case_no, key)
        data, before = read_table(AMENDS, form), facts_of(head.party)
        changes = {name: value for name, value in data.items() if value != before.get(name)}
        try:
            if changes:
                await run_in_threadpool(amend_party, self._house, case_no, key, changes)
        except ReferralError as error:
            return self._facts(request, member, head, before | data, error.problems, 422)
        return self._desk.to(request, f"/cases/{names.in_url(case_no)}", "amended")

    def _facts(
        self,
        request: Request,
        member: Member,
        head: object,
        data: Mapping[str, Any],
        problems: Problems = (),
        status: int = 200,
    ) -> Response:
        boxes = lay_out(AMENDS, data, problems)
        return self._desk.page(
            request,
            "facts.html",
            member,
            status,
            head=head,
            boxes=boxes,
            problems=problems,
            paths=all_paths(boxes),
            tab="",
        )


async def _text(form: FormData) -> str:
    """The chosen file, else what was pasted."""
    chosen = form.get("file")
    if isinstance(chosen, UploadFile) and chosen.filename:
        return (await chosen.read()).decode("utf-8-sig", "replace")
    return text_of(form, "text")


def facts_of(party: Party) -> dict[str, Any]:
    """A party's facts under the names of a referral."""
    profile = party.profile
    facts: dict[str, Any] = {
        "preferred_name": profile.preferred_name,
        "phone": shown(profile.phone) if profile.phone else "",
        "birth_year": profile.birth_year,
        "birth_date": profile.birth_date,
        "time_zone": party.time_zone,
        "custody": profile.custody,
        "contact_permission": asdict(profile.permission) if profile.permission else None,
    }
    return {name: value for name, value in facts.items() if value not in (None, "")}
