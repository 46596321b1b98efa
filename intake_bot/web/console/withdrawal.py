"""What a person told staff by voice: that they withdraw, that words of theirs were no withdrawal, or that one thing
may be shared no longer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from intake_bot.errors import Refused
from intake_bot.service.unsharing import unshare
from intake_bot.service.withdrawal import LONGEST_NOTE, Standing, did_not_withdraw, standing_of, withdraw
from intake_bot.web.console import names
from intake_bot.web.console.desk import Desk, text_of
from intake_bot.web.console.party import head_of, where
from intake_bot.web.console.session import Member


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the three: its path, its act, and the word by which the next page says what was done."""

    path: str
    act: Callable[..., object]
    done: str
    of_some: bool = False
    """Staff say which consents it is about."""

    def refused(self, held: Standing) -> str:
        """Why the page has nothing to ask."""
        if self.of_some:
            return "" if held.shareable else "Nothing of theirs may be shared: there is nothing to end."
        if self.act is withdraw:
            return held.refused
        return "" if held.doubts else "There is no doubt on record about what they agreed to."


ANSWERS = (
    Answer("withdraw", withdraw, "withdrawn"),
    Answer("not-withdrawn", did_not_withdraw, "not_withdrawn"),
    Answer("unshare", unshare, "unshared", of_some=True),
)


def routes(desk: Desk) -> list[Route]:
    """Three pages, and the act behind each."""
    page = _Withdrawal(desk)
    made = []
    for answer in ANSWERS:
        at = f"/cases/{{case}}/{{party}}/{answer.path}"
        made.append(Route(at, desk.shown(page.asking(answer)), methods=["GET"]))
        made.append(Route(at, desk.acted(page.acting(answer)), methods=["POST"]))
    return made


class _Withdrawal:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def asking(self, answer: Answer) -> Callable[[Request, Member], Awaitable[Response]]:
        """What goes on record, and the note it rests on."""

        async def ask(request: Request, member: Member) -> Response:
            return await self._page(request, member, answer)

        return ask

    def acting(self, answer: Answer) -> Callable[[Request, Member, FormData], Awaitable[Response]]:
        """The act itself. A refusal keeps what was written."""

        async def act(request: Request, member: Member, form: FormData) -> Response:
            case_no, key = where(request)
            note = text_of(form, "note").replace("\r\n", "\n")  # a browser sends a line break as two characters
            said = [str(one) for one in form.getlist("what")]
            given = (case_no, key, member.email, note, *([said] if answer.of_some else []))
            try:
                await run_in_threadpool(answer.act, self._desk.house, *given)
            except Refused as refused:
                return await self._page(request, member, answer, note, str(refused), 409, said)
            return self._desk.to(request, f"/cases/{names.in_url(case_no)}/{key}", answer.done)

        return act

    async def _page(
        self,
        request: Request,
        member: Member,
        answer: Answer,
        note: str = "",
        says: str = "",
        status: int = 200,
        said: Sequence[str] = (),
    ) -> Response:
        case_no, key = where(request)
        head = await run_in_threadpool(head_of, self._desk.house, case_no, key)
        held = await run_in_threadpool(standing_of, self._desk.house, case_no, key)
        return self._desk.page(
            request,
            "withdrawal.html",
            member,
            status,
            head=head,
            held=held,
            answer=answer.path,
            shut=answer.refused(held),
            said=said,
            note=note,
            says=says,
            longest=LONGEST_NOTE,
        )
