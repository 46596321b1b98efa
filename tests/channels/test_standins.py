"""The stand-ins call a program as the providers do: signed, repeated, out of order."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from intake_bot.channels.sms.form import parse_form
from intake_bot.channels.sms.inbound import parse
from intake_bot.channels.sms.signature import HEADER, check_signature
from intake_bot.channels.sms.status import parse_status
from intake_bot.channels.sms.transport import TwilioTransport
from intake_bot.channels.sms.voice import voice_answer
from intake_bot.service.ports import DeliveryReport, Inbound, Rejected
from tests.channels.conftest import PERSON, outgoing
from tests.standins.twilio import TwilioStandin

PUBLIC = "https://bot.example.org"


class Program:
    """The smallest program that takes Twilio's webhooks."""

    def __init__(self, standin: TwilioStandin) -> None:
        self.standin = standin
        self.inbounds: list[Inbound] = []
        self.reports: list[DeliveryReport | None] = []
        routes = [
            Route("/sms/twilio/inbound", self.inbound, methods=["POST"]),
            Route("/sms/twilio/status/{outbox_id:int}", self.status, methods=["POST"]),
            Route("/sms/twilio/voice", self.voice, methods=["POST"]),
        ]
        self.app = Starlette(routes=routes)

    async def read(self, request: Request) -> list[tuple[str, str]]:
        pairs = parse_form(await request.body())
        token = self.standin.auth_token
        check_signature(token, PUBLIC, request.url.path, request.url.query, pairs, request.headers[HEADER])
        return pairs

    async def inbound(self, request: Request) -> Response:
        lines = dict(zip(self.standin.numbers, ("victim", "offender"), strict=True))
        self.inbounds.append(parse(await self.read(request), lines, 0.0))
        return Response()

    async def status(self, request: Request) -> Response:
        self.reports.append(parse_status(request.path_params["outbox_id"], await self.read(request)))
        return Response()

    async def voice(self, request: Request) -> Response:
        await self.read(request)
        return Response(voice_answer("Please call the office.", "en"), media_type="application/xml")


@pytest.fixture
def program(twilio: TwilioStandin) -> Program:
    program = Program(twilio)
    twilio.connect(PUBLIC, app=program.app)
    return program


async def test_an_inbound_text_is_signed_and_can_be_repeated(program: Program, twilio: TwilioStandin) -> None:
    held, answers = await twilio.text_from(PERSON, "¿Qué? & 🙂", to=twilio.numbers[1], times=2)
    assert [answer.status_code for answer in answers] == [200, 200]
    first, second = program.inbounds
    assert first == second
    assert (first.provider_id, first.text, first.address.line) == (held.sid, "¿Qué? & 🙂", "offender")


async def test_pictures_and_unknown_fields_are_signed_too(program: Program, twilio: TwilioStandin) -> None:
    await twilio.text_from(PERSON, "", media=["image/jpeg"], extra={"NewIn2027": ""})
    assert program.inbounds[0].attachments == ("image",)


async def test_statuses_come_in_any_order_for_the_row_of_the_url(
    program: Program, twilio: TwilioStandin, sms: TwilioTransport
) -> None:
    await sms.send(outgoing(outbox_id=77))
    await twilio.report(twilio.sent[0], "delivered", "sent", "sent")
    await twilio.report(twilio.sent[0], "undelivered", error_code=30006)
    states = [(found.outbox_id, found.state, found.reason) for found in program.reports if found is not None]
    assert states == [
        (77, "delivered", ""),
        (77, "sent", ""),
        (77, "sent", ""),
        (77, "undelivered", "landline"),
    ]


async def test_someone_who_phones_hears_the_sentence(program: Program, twilio: TwilioStandin) -> None:
    answer = await twilio.call_from(PERSON)
    assert "Please call the office." in answer.text


async def test_after_stop_the_standin_refuses_as_the_carrier_does(
    twilio: TwilioStandin, sms: TwilioTransport, make_twilio: Callable[..., TwilioTransport]
) -> None:
    twilio.hold_text_from(PERSON, "Stop")
    assert await sms.send(outgoing()) == Rejected("opted_out")
    twilio.hold_text_from(PERSON, "START")
    assert not isinstance(await sms.send(outgoing()), Rejected)
