"""One party: the summary, the conversation, the consents; and what staff let go out to this person."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from intake_bot.casework.case import Case, Party
from intake_bot.casework.consents import Asked, consents_in
from intake_bot.casework.ledger import LedgerEntry, verify
from intake_bot.casework.summary_forms import as_json, as_text
from intake_bot.errors import Refused
from intake_bot.service.find import find
from intake_bot.service.house import House
from intake_bot.service.ports import Unit
from intake_bot.service.preview import preview_hello
from intake_bot.service.release import LONGEST_REPLY, invite, reply, resume, unlock
from intake_bot.service.views import conversation_of, kept_replies, labels_of, summary_of
from intake_bot.service.withdrawal import standing_of
from intake_bot.web.console import names
from intake_bot.web.console.desk import Desk, text_of
from intake_bot.web.console.session import Member


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over every page of a party. ``verified``: identity was shown; ``stopped``: no more texts;
    ``texts_gone_at``: when retention removed what was said."""

    case: Case
    party: Party
    invited: bool
    verified: bool
    stopped: bool
    shared_phone: bool
    texts_gone_at: float | None

    @property
    def path(self) -> str:
        """This party's path under the console."""
        return f"/cases/{names.in_url(self.case.case_no)}/{self.party.key}"


@dataclass(frozen=True, slots=True)
class ActWords:
    """One act that lets a hello go out."""

    act: Callable[..., object]
    title: str
    button: str
    done: str
    invited: bool


ACTS = {
    "release": ActWords(invite, "Release the first text", "Release this text", "invited", False),
    "resume": ActWords(resume, "Write to them again", "Release this text", "resumed", True),
    "unlock": ActWords(unlock, "Unlock identity", "Unlock and release this text", "unlocked", True),
}


def routes(desk: Desk) -> list[Route]:
    """A party's paths."""
    page = _Party(desk)
    at = "/cases/{case}/{party}"
    made = [
        Route(at, desk.shown(page.summary)),
        Route(f"{at}/summary.json", desk.shown(page.summary_json)),
        Route(f"{at}/summary.txt", desk.shown(page.summary_text)),
        Route(f"{at}/conversation", desk.shown(page.conversation)),
        Route(f"{at}/reply", desk.acted(page.reply), methods=["POST"]),
        Route(f"{at}/ledger", desk.shown(page.ledger)),
    ]
    for name, words in ACTS.items():
        made.append(Route(f"{at}/{name}", desk.shown(page.asking(name, words)), methods=["GET"]))
        made.append(Route(f"{at}/{name}", desk.acted(page.acting(words)), methods=["POST"]))
    return made


class _Party:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._house = desk.house

    async def summary(self, request: Request, member: Member) -> Response:
        """PRACTICE.md section 6 as a page."""
        case_no, key = where(request)
        head = await run_in_threadpool(head_of, self._house, case_no, key)
        summary = await run_in_threadpool(summary_of, self._house, case_no, key)
        labels = await run_in_threadpool(labels_of, self._house, case_no, key)
        held = await run_in_threadpool(standing_of, self._house, case_no, key)
        return self._desk.page(
            request, "summary.html", member, head=head, summary=summary, labels=labels, held=held, tab="summary"
        )

    async def summary_json(self, request: Request, member: Member) -> Response:
        """The same for other systems."""
        return JSONResponse(as_json(await run_in_threadpool(summary_of, self._house, *where(request))))

    async def summary_text(self, request: Request, member: Member) -> Response:
        """The same to print."""
        return PlainTextResponse(as_text(await run_in_threadpool(summary_of, self._house, *where(request))))

    async def conversation(self, request: Request, member: Member) -> Response:
        """What was said, both ways."""
        return await self._conversation(request, member)

    async def reply(self, request: Request, member: Member, form: FormData) -> Response:
        """A text written by hand. A refusal keeps what was written."""
        case_no, key = where(request)
        # a browser sends a line break as two characters: the person's phone should get one
        words = text_of(form, "text").replace("\r\n", "\n")
        try:
            await run_in_threadpool(reply, self._house, case_no, key, member.email, words)
        except Refused as refused:
            return await self._conversation(request, member, words, str(refused), 409)
        return self._desk.to(request, f"/cases/{names.in_url(case_no)}/{key}/conversation", "replied")

    async def _conversation(
        self, request: Request, member: Member, words: str = "", says: str = "", status: int = 200
    ) -> Response:
        case_no, key = where(request)
        head = await run_in_threadpool(head_of, self._house, case_no, key)
        lines = await run_in_threadpool(conversation_of, self._house, case_no, key)
        return self._desk.page(
            request,
            "conversation.html",
            member,
            status,
            head=head,
            lines=lines,
            words=words,
            says=says,
            longest=LONGEST_REPLY,
            tab="conversation",
        )

    async def ledger(self, request: Request, member: Member) -> Response:
        """Consents and the chain they stand on."""
        case_no, key = where(request)
        head = await run_in_threadpool(head_of, self._house, case_no, key)

        def read(unit: Unit) -> list[LedgerEntry]:
            return list(unit.ledger(head.party.id))

        entries = await run_in_threadpool(self._house.look, read)
        asked: dict[int, Asked] = {one.seq: one.asked for one in consents_in(entries) if one.asked is not None}
        return self._desk.page(
            request,
            "ledger.html",
            member,
            head=head,
            entries=entries,
            asked=asked,
            labels=await run_in_threadpool(labels_of, self._house, case_no, key),
            kept=await run_in_threadpool(kept_replies, self._house, case_no, key),
            check=verify(entries),
            tab="ledger",
        )

    def asking(self, name: str, words: ActWords) -> Callable[[Request, Member], Awaitable[Response]]:
        """The page that shows the very text before it is let go."""

        async def ask(request: Request, member: Member) -> Response:
            case_no, key = where(request)
            head = await run_in_threadpool(head_of, self._house, case_no, key)
            preview = await run_in_threadpool(preview_hello, self._house, case_no, key, invited=words.invited)
            return self._desk.page(
                request, "release.html", member, head=head, preview=preview, act=name, words=words, tab=""
            )

        return ask

    def acting(self, words: ActWords) -> Callable[[Request, Member, FormData], Awaitable[Response]]:
        """The act itself."""

        async def act(request: Request, member: Member, form: FormData) -> Response:
            case_no, key = where(request)
            await run_in_threadpool(
                words.act, self._house, case_no, key, member.email, text_of(form, "note").strip()[:500]
            )
            return self._desk.to(request, f"/cases/{names.in_url(case_no)}", words.done)

        return act


def where(request: Request) -> tuple[str, str]:
    """Case number and party key of a path."""
    return names.from_url(request.path_params["case"]), request.path_params["party"]


def head_of(house: House, case_no: str, party_key: str) -> Head:
    """One party's standing. Reads nothing of the others but that they exist."""

    def work(unit: Unit) -> Head:
        found = find(unit, case_no, party_key)
        state = unit.state(found.party.id)
        talk = state.conversation
        shared = talk.answers.get("shared_phone") if talk else None
        addresses = unit.addresses(found.party.id)
        return Head(
            found.case,
            found.party,
            state.invited_at is not None,
            bool(talk and talk.verified),
            bool(talk and talk.stopped) or any(unit.is_stopped(address) for address in addresses),
            bool(shared and set(shared.value) & {"shared", "watched"}),
            state.texts_gone_at,
        )

    return house.look(work)
