"""One suite for the Transport port, over Twilio and Telegram (real clients, stand-in servers) and the phones."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import pytest

from intake_bot.channels.phone import PhoneNetwork
from intake_bot.channels.sms.transport import TwilioTransport
from intake_bot.channels.telegram.bots import make_bot
from intake_bot.channels.telegram.inbound import parse
from intake_bot.channels.telegram.pace import Pace
from intake_bot.channels.telegram.transport import TelegramTransport
from intake_bot.service.ports import (
    Accepted,
    Address,
    Button,
    Inbound,
    Outgoing,
    Rejected,
    Transport,
    TryLater,
    Unsure,
)
from tests.standins.fixtures import telegram as telegram
from tests.standins.fixtures import telegram_server as telegram_server
from tests.standins.fixtures import twilio as twilio
from tests.standins.fixtures import twilio_server as twilio_server
from tests.standins.telegram import TelegramStandin
from tests.standins.twilio import TwilioStandin

NUMBER, CHAT = "+12025550199", "12025550199"


class WallClock:
    """The stand-ins' own time."""

    def now(self) -> float:
        return time.time()


@dataclass
class Case:
    """A transport and how to be the person, and the trouble, at its other end."""

    transport: Transport
    value: str
    """The person's address."""
    seen: Callable[[], list[str]]
    """Bodies that reached the person."""
    busy: Callable[[], None]
    lose_answer: Callable[[], None]
    """The next text arrives, but its answer does not."""
    refuse_person: Callable[[], None]
    """The person stops us: the carrier's STOP, or a blocked bot."""
    refused_as: str
    can_ask: bool
    """Whether the provider can say what was sent."""

    def out(self, body: str = "Hello", outbox_id: int = 1, **fields: object) -> Outgoing:
        address = Address(self.transport.channel, "victim", self.value)
        return Outgoing(outbox_id, address, body, **fields)  # type: ignore[arg-type]  # any field of it


async def twilio_case(standin: TwilioStandin) -> Case:
    transport = TwilioTransport(
        account_sid=standin.account_sid,
        auth_token=standin.auth_token,
        numbers={"victim": standin.numbers[0]},
        api_url=standin.url,
        call_seconds=5.0,
        settle_seconds=0.0,
    )
    return Case(
        transport,
        NUMBER,
        seen=lambda: standin.bodies(NUMBER),
        busy=lambda: standin.refuse(20429, 429),
        lose_answer=standin.drop,
        refuse_person=lambda: standin.refuse(21610),
        refused_as="opted_out",
        can_ask=True,
    )


async def telegram_case(standin: TelegramStandin) -> Case:
    bot = standin.bots["victim"]
    await bot.start(int(CHAT))
    client = make_bot(bot.token, standin.url, 5.0)
    return Case(
        TelegramTransport({"victim": client}, call_seconds=5.0, pace=Pace(0.0)),
        CHAT,
        seen=lambda: [sent.text for sent in bot.sent],
        busy=lambda: standin.busy(3),
        lose_answer=standin.lose_answer,
        refuse_person=lambda: bot.blocked.add(int(CHAT)),
        refused_as="blocked",
        can_ask=False,
    )


async def phone_case(channel: str) -> Case:
    network = PhoneNetwork(WallClock())
    network.add(NUMBER)
    network.open_link(NUMBER, "victim")

    def seen() -> list[str]:
        thread = network.add(NUMBER).thread(channel, "victim")
        return [bubble.body for bubble in thread if bubble.direction == "in" and not bubble.carrier]

    def refuse() -> None:
        if channel == "sms":
            network.text(NUMBER, "victim", "STOP")
        else:
            network.block(NUMBER, "victim")

    return Case(
        network.transport(channel),
        NUMBER if channel == "sms" else CHAT,
        seen=seen,
        busy=lambda: network.script(channel, TryLater(3.0, "busy")),
        lose_answer=lambda: network.script(channel, Unsure("timeout"), delivered=True),
        refuse_person=refuse,
        refused_as="opted_out" if channel == "sms" else "blocked",
        can_ask=channel == "sms",
    )


@pytest.fixture(params=["twilio", "telegram", "phone sms", "phone telegram"])
async def case(request: pytest.FixtureRequest, twilio: TwilioStandin, telegram: TelegramStandin) -> AsyncIterator[Case]:
    if request.param == "twilio":
        made = await twilio_case(twilio)
    elif request.param == "telegram":
        made = await telegram_case(telegram)
    else:
        made = await phone_case(request.param.partition(" ")[2])
    yield made
    await made.transport.close()


async def test_a_text_arrives_word_for_word(case: Case) -> None:
    body = "¿Qué día? 1 = lunes & 2 < martes\n*no markup* — “quotes” 🙂"
    assert isinstance(await case.transport.send(case.out(body)), Accepted)
    assert case.seen() == [body]


async def test_each_accepted_text_has_an_id_of_its_own(case: Case) -> None:
    verdicts = [await case.transport.send(case.out("same", number)) for number in (1, 2)]
    ids = {verdict.provider_id for verdict in verdicts if isinstance(verdict, Accepted)}
    assert len(ids) == 2


async def test_buttons_do_no_harm_on_any_channel(case: Case) -> None:
    out = case.out(buttons=(Button("Yes", "yes"), Button("No", "no")), question=3)
    assert isinstance(await case.transport.send(out), Accepted)
    assert case.seen() == ["Hello"]


async def test_a_person_who_stopped_us_is_rejected_and_gets_nothing(case: Case) -> None:
    case.refuse_person()
    assert await case.transport.send(case.out()) == Rejected(case.refused_as)
    assert case.seen() == []


async def test_an_address_that_is_none_is_rejected(case: Case) -> None:
    out = Outgoing(1, Address(case.transport.channel, "victim", "nowhere"), "Hello")
    assert await case.transport.send(out) == Rejected("bad_address")


async def test_a_busy_provider_means_later_and_surely_not_sent(case: Case) -> None:
    case.busy()
    verdict = await case.transport.send(case.out())
    assert isinstance(verdict, TryLater)
    assert verdict.seconds > 0
    assert case.seen() == []


async def test_a_lost_answer_leaves_us_unsure_and_is_never_called_unsent(case: Case) -> None:
    began = time.time()
    case.lose_answer()
    assert isinstance(await case.transport.send(case.out()), Unsure)
    verdict = await case.transport.was_sent(case.out(), began)
    assert isinstance(verdict, Accepted if case.can_ask else Unsure)
    assert case.seen() == ["Hello"]


async def test_a_text_that_never_left_is_called_unsent_where_one_can_ask(case: Case) -> None:
    verdict = await case.transport.was_sent(case.out("never left", 9), time.time())
    assert isinstance(verdict, TryLater if case.can_ask else Unsure)


async def test_asking_for_missed_texts_repeats_the_same_answer(case: Case) -> None:
    assert list(await case.transport.missed(time.time() - 60)) == list(await case.transport.missed(time.time() - 60))


async def test_ending_the_wait_of_a_tap_never_raises(case: Case) -> None:
    address = Address(case.transport.channel, "victim", case.value)
    await case.transport.answer_tap(Inbound(address, "x", 0.0, kind="tap", mark="no-such-tap"))
    await case.transport.answer_tap(Inbound(address, "x", 0.0))


async def test_closing_twice_does_no_harm(case: Case) -> None:
    await case.transport.close()
    await case.transport.close()


# the person's side: the same act reads the same from a provider and from a simulated phone


async def test_a_text_to_our_number_reads_the_same_from_twilio_and_from_a_phone(
    twilio: TwilioStandin,
) -> None:
    transport = (await twilio_case(twilio)).transport
    network = PhoneNetwork(WallClock())
    for body in ("hello", "STOP", "YES", "help"):
        held = twilio.hold_text_from(NUMBER, body)
        missed = [found for found in await transport.missed(0.0) if found.provider_id == held.sid]
        simulated = network.text(NUMBER, "victim", body)
        assert [shape(inbound) for inbound in missed] == [shape(simulated)]
    await transport.close()


async def test_acts_in_a_chat_read_the_same_from_telegram_and_from_a_phone(telegram: TelegramStandin) -> None:
    bot, network, chat = telegram.bots["victim"], PhoneNetwork(WallClock()), int(CHAT)
    real = [
        await bot.start(chat, "t0ken"),
        await bot.text_from(chat, "hi"),
        await bot.share_contact(chat, NUMBER),
        await bot.block(chat),
        await bot.block(chat, blocked=False),
    ]
    simulated = [
        network.open_link(NUMBER, "victim", "t0ken"),
        network.text(NUMBER, "victim", "hi", app="telegram"),
        network.share_contact(NUMBER, "victim"),
        network.block(NUMBER, "victim"),
        network.block(NUMBER, "victim", blocked=False),
    ]
    assert [shape(parse(update, "victim", 0.0)) for update in real] == [shape(one) for one in simulated]


def shape(inbound: Inbound) -> tuple[object, ...]:
    """Everything but ids and times."""
    return (
        inbound.address,
        inbound.kind,
        inbound.text,
        inbound.attachments,
        inbound.token,
        inbound.carrier_keyword,
        inbound.phone,
    )
