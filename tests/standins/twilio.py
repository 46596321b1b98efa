"""A stand-in for Twilio's Messages API and its webhooks. See README.md."""

from __future__ import annotations

import base64
import binascii
import itertools
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode

import httpx
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from twilio.request_validator import RequestValidator

from tests.standins.posts import Posts
from tests.standins.server import Fault, Standin

STOP_WORDS = frozenset(["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"])
START_WORDS = frozenset(["START", "UNSTOP", "YES"])


@dataclass
class Held:
    """One Message resource."""

    sid: str
    direction: str
    sender: str
    to: str
    body: str
    status: str
    at: float
    params: dict[str, str] = field(default_factory=dict)
    """What it was created with (outbound) or its webhook form (inbound)."""
    media: tuple[str, ...] = ()
    """MIME types."""
    error_code: int | None = None
    sent_at: float | None = None

    @property
    def callback(self) -> str:
        """Where its status is to be reported."""
        return self.params.get("StatusCallback", "")


class TwilioStandin(Standin):
    """Twilio for one account. ``numbers`` are the account's own, victim's first."""

    def __init__(
        self,
        account_sid: str = "AC" + "1" * 32,
        auth_token: str = "standin-auth-token",
        numbers: Sequence[str] = ("+12025550100", "+12025550101"),
        services: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self.account_sid, self.auth_token = account_sid, auth_token
        self.numbers, self.services = tuple(numbers), tuple(services)
        self._serial = itertools.count(1)
        self._posts: Posts | None = None
        self.messages: list[Held] = []
        self.stopped: set[tuple[str, str]] = set()
        self.simulate_carrier = True

    def reset(self) -> None:
        super().reset()
        self.messages, self.stopped, self._posts = [], set(), None
        self.simulate_carrier = True

    # reading

    @property
    def sent(self) -> list[Held]:
        """What was sent through us, in the order it came."""
        return [held for held in self.messages if held.direction.startswith("outbound")]

    def bodies(self, number: str) -> list[str]:
        """The texts sent to one person."""
        return [held.body for held in self.sent if held.to == number]

    # scripting

    def refuse(self, code: int, status: int = 400, times: int = 1, on: str = "create") -> None:
        """Refuse the next calls with a Twilio error code. ``on``: create, list, update, delete, media."""
        body = {"code": code, "message": f"Error {code} about +12025550199", "status": status}
        self.fault(on, Fault("refuse", status, body), times)

    def trouble(self, status: int = 500, times: int = 1, on: str = "create") -> None:
        """Answer the next calls with a bare HTTP error."""
        self.fault(on, Fault("refuse", status, {}), times)

    def hang(self, *, accept: bool = True, times: int = 1, on: str = "create") -> None:
        """Never answer the next calls; ``accept``: the text is taken all the same."""
        self.fault(on, Fault("hang", accept=accept), times)

    def drop(self, *, accept: bool = True, times: int = 1, on: str = "create") -> None:
        """Break the connection instead of answering; ``accept``: the text is taken all the same."""
        self.fault(on, Fault("drop", accept=accept), times)

    # calling the program

    def connect(self, public_url: str, local_url: str = "", app: Any = None) -> None:
        """Where the program under test listens (see Posts)."""
        self._posts = Posts(public_url, local_url, app)

    def signed(self, url: str, pairs: Sequence[tuple[str, str]]) -> tuple[bytes, dict[str, str]]:
        """Body and headers of a form that we sign for this public URL."""
        signature = RequestValidator(self.auth_token).compute_signature(url, dict(pairs))
        headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature}
        return urlencode(list(pairs)).encode(), headers

    def hold_text_from(
        self,
        number: str,
        body: str,
        *,
        to: str = "",
        media: Sequence[str] = (),
        extra: dict[str, str] | None = None,
    ) -> Held:
        """A person's text reaches Twilio, and no further: the program must find it by listing."""
        ours = to or self.numbers[0]
        sid = f"{'MM' if media else 'SM'}{next(self._serial):032x}"
        held = Held(sid, "inbound", number, ours, body, "received", self.now(), media=tuple(media))
        held.sent_at = held.at
        form = {
            "ToCountry": "US",
            "SmsMessageSid": sid,
            "NumMedia": str(len(media)),
            "FromCity": "",  # blank, and signed
            "SmsSid": sid,
            "SmsStatus": "received",
            "Body": body,
            "To": ours,
            "NumSegments": "1",
            "MessageSid": sid,
            "AccountSid": self.account_sid,
            "From": number,
            "ApiVersion": "2010-04-01",
        }
        for index, kind in enumerate(media):
            form[f"MediaContentType{index}"] = kind
            form[f"MediaUrl{index}"] = f"{self.url}/media/{sid}/{index}"
        if self.services:
            form["MessagingServiceSid"] = self.services[0]
        held.params = form | (extra or {})
        self.messages.append(held)
        self._carrier(number, ours, body)
        return held

    async def text_from(
        self,
        number: str,
        body: str,
        *,
        to: str = "",
        media: Sequence[str] = (),
        extra: dict[str, str] | None = None,
        times: int = 1,
    ) -> tuple[Held, list[httpx.Response]]:
        """A person texts one of our numbers: signed and posted ``times`` times, as after a repetition."""
        held = self.hold_text_from(number, body, to=to, media=media, extra=extra)
        return held, [await self.post_inbound(held) for _ in range(times)]

    async def post_inbound(self, held: Held) -> httpx.Response:
        """Post one inbound text (again)."""
        return await self._post("/sms/twilio/inbound", list(held.params.items()))

    async def call_from(self, number: str, to: str = "") -> httpx.Response:
        """A person phones one of our numbers."""
        pairs = [("CallSid", f"CA{next(self._serial):032x}"), ("From", number), ("To", to or self.numbers[0])]
        return await self._post("/sms/twilio/voice", [*pairs, ("AccountSid", self.account_sid)])

    async def report(self, held: Held, *statuses: str, error_code: int | None = None) -> list[httpx.Response]:
        """Report these statuses of a text, in this order (Twilio promises none); the last one stays."""
        answers = []
        for status in statuses:
            held.status, held.error_code = status, error_code
            pairs = [("MessageSid", held.sid), ("SmsSid", held.sid), ("MessageStatus", status)]
            pairs += [("To", held.to), ("From", held.sender), ("AccountSid", self.account_sid)]
            if error_code is not None:
                pairs.append(("ErrorCode", str(error_code)))
            path = held.callback.removeprefix(self._connected().public_url)
            answers.append(await self._post(path, pairs))
        return answers

    async def _post(self, path: str, pairs: list[tuple[str, str]]) -> httpx.Response:
        posts = self._connected()
        body, headers = self.signed(posts.public_url + path, pairs)
        return await posts.post(posts.public_url + path, body, headers)

    def _connected(self) -> Posts:
        if self._posts is None:
            raise AssertionError("Call connect(public_url, ...) first.")
        return self._posts

    def _carrier(self, number: str, ours: str, body: str) -> None:
        word = body.strip().upper()
        if self.simulate_carrier and word in STOP_WORDS:
            self.stopped.add((ours, number))
        if self.simulate_carrier and word in START_WORDS:
            self.stopped.discard((ours, number))

    # the API

    def routes(self) -> list[BaseRoute]:
        base = "/2010-04-01/Accounts/{account}"
        return [
            Route(f"{base}/Messages.json", self._create, methods=["POST"]),
            Route(f"{base}/Messages.json", self._list, methods=["GET"]),
            Route(f"{base}/Messages/{{sid}}/Media.json", self._media, methods=["GET"]),
            Route(f"{base}/Messages/{{sid}}.json", self._update, methods=["POST"]),
            Route(f"{base}/Messages/{{sid}}.json", self._delete, methods=["DELETE"]),
        ]

    async def _create(self, request: Request) -> Response:
        params = await self._form(request)
        return self._stranger(request) or await self.act(request, "create", params, lambda: self._do_create(params))

    def _do_create(self, params: dict[str, str]) -> Response:
        sender = params.get("From", "")
        service = params.get("MessagingServiceSid", "")
        if (sender and sender not in self.numbers) or (service and service not in self.services):
            return _error(21606, "The From phone number is not valid")
        if not sender and not service:
            return _error(21603, "A From or MessagingServiceSid is required")
        if not params.get("To", "").startswith("+"):
            return _error(21211, "Invalid To")
        if not params.get("Body"):
            return _error(21619, "A text message body is required")
        if len(params["Body"]) > 1600:
            return _error(21617, "Too long")
        sender = sender or self.numbers[0]
        if (sender, params["To"]) in self.stopped:
            return _error(21610, "Attempt to send to unsubscribed recipient")
        sid = f"SM{next(self._serial):032x}"
        status = "accepted" if service else "queued"
        held = Held(sid, "outbound-api", sender, params["To"], params["Body"], status, self.now(), params)
        self.messages.append(held)
        return JSONResponse(self._resource(held), status_code=201)

    async def _list(self, request: Request) -> Response:
        query = dict(request.query_params)
        return self._stranger(request) or await self.act(request, "list", query, lambda: self._do_list(query))

    def _do_list(self, query: dict[str, str]) -> Response:
        found = [
            held
            for held in sorted(self.messages, key=lambda held: held.at, reverse=True)
            if held.to == query.get("To", held.to)
            and held.sender == query.get("From", held.sender)
            and _day_fits(held, query.get("DateSent>"))
        ]
        size, page = int(query.get("PageSize", 50)), int(query.get("Page", 0))
        here = found[page * size : (page + 1) * size]
        more = len(found) > (page + 1) * size
        base = f"/2010-04-01/Accounts/{self.account_sid}/Messages.json"
        following = f"{base}?{urlencode({**query, 'PageSize': size, 'Page': page + 1, 'PageToken': 'PA1'})}"
        return JSONResponse(
            {
                "messages": [self._resource(held) for held in here],
                "page": page,
                "page_size": size,
                "uri": base,
                "next_page_uri": following if more else None,
                "previous_page_uri": None,
            }
        )

    async def _media(self, request: Request) -> Response:
        def answer() -> Response:
            held = self._find(request)
            if held is None:
                return _error(20404, "Not found", 404)
            media = [{"sid": f"ME{i:032x}", "content_type": kind} for i, kind in enumerate(held.media)]
            return JSONResponse({"media_list": media, "page": 0, "page_size": 50, "next_page_uri": None})

        return self._stranger(request) or await self.act(request, "media", {}, answer)

    async def _update(self, request: Request) -> Response:
        params = await self._form(request)

        def answer() -> Response:
            held = self._find(request)
            if held is None:
                return _error(20404, "Not found", 404)
            if params.get("Body") == "":
                if held.status in ("queued", "accepted", "sending") and held.direction != "inbound":
                    return _error(20009, "Cannot redact a message that is in progress")
                held.body = ""
            return JSONResponse(self._resource(held))

        return self._stranger(request) or await self.act(request, "update", params, answer)

    async def _delete(self, request: Request) -> Response:
        def answer() -> Response:
            held = self._find(request)
            if held is None:
                return _error(20404, "Not found", 404)
            self.messages.remove(held)
            return Response(status_code=204)

        return self._stranger(request) or await self.act(request, "delete", {}, answer)

    async def _form(self, request: Request) -> dict[str, str]:
        return dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))

    def _find(self, request: Request) -> Held | None:
        sid = request.path_params["sid"]
        return next((held for held in self.messages if held.sid == sid), None)

    def _stranger(self, request: Request) -> Response | None:
        """401 for a wrong account or token, as Twilio answers it."""
        scheme, _, secret = request.headers.get("authorization", "").partition(" ")
        try:
            given = base64.b64decode(secret).decode() if scheme.lower() == "basic" else ""
        except (binascii.Error, UnicodeDecodeError):
            given = ""
        known = given == f"{self.account_sid}:{self.auth_token}"
        if known and request.path_params["account"] == self.account_sid:
            return None
        return _error(20003, "Authenticate", 401)

    def _resource(self, held: Held) -> dict[str, Any]:
        return {
            "account_sid": self.account_sid,
            "api_version": "2010-04-01",
            "body": held.body,
            "date_created": _rfc2822(held.at),
            "date_sent": _rfc2822(held.sent_at) if held.sent_at is not None else None,
            "date_updated": _rfc2822(held.at),
            "direction": held.direction,
            "error_code": held.error_code,
            "error_message": None,
            "from": held.sender,
            "messaging_service_sid": held.params.get("MessagingServiceSid"),
            "num_media": str(len(held.media)),
            "num_segments": "1",
            "price": None,
            "price_unit": "USD",
            "sid": held.sid,
            "status": held.status,
            "subresource_uris": {"media": f"/2010-04-01/Accounts/{self.account_sid}/Messages/{held.sid}/Media"},
            "to": held.to,
            "uri": f"/2010-04-01/Accounts/{self.account_sid}/Messages/{held.sid}.json",
        }


def _error(code: int, message: str, status: int = 400) -> Response:
    body = {"code": code, "message": message, "more_info": f"https://www.twilio.com/docs/errors/{code}"}
    return Response(json.dumps({**body, "status": status}), status, media_type="application/json")


def _rfc2822(at: float) -> str:
    return format_datetime(datetime.fromtimestamp(int(at), UTC))


def _day_fits(held: Held, day: str | None) -> bool:
    """DateSent>=: a text without a send date (still queued) is not on that list."""
    if day is None:
        return True
    return held.sent_at is not None and datetime.fromtimestamp(held.sent_at, UTC).date().isoformat() >= day[:10]
