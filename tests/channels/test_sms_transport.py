"""Twilio's real client against the stand-in: what each trouble means for a text."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

import pytest

from intake_bot.channels.sms.transport import TwilioTransport
from intake_bot.errors import ChannelError
from intake_bot.service.ports import Accepted, Rejected, TryLater, Unsure
from tests.channels.conftest import PERSON, outgoing
from tests.standins.twilio import TwilioStandin

Make = Callable[..., TwilioTransport]


async def test_a_text_goes_out_from_the_lines_number(sms: TwilioTransport, twilio: TwilioStandin) -> None:
    verdict = await sms.send(outgoing("¿Qué día?", line="offender", valid_seconds=600))
    (held,) = twilio.sent
    assert verdict == Accepted(held.sid)
    assert held.params == {
        "To": PERSON,
        "From": twilio.numbers[1],
        "Body": "¿Qué día?",
        "ValidityPeriod": "600",
        "SmartEncoded": "false",
        "StatusCallback": "https://bot.example.org/sms/twilio/status/41",
    }


async def test_a_messaging_service_is_used_and_the_side_keeps_its_number(
    make_twilio: Make, twilio: TwilioStandin
) -> None:
    twilio.services = ("MG1",)
    sms = make_twilio(messaging_service_sid="MG1")
    await sms.send(outgoing())
    await sms.close()
    twilio.services = ()
    params = twilio.sent[0].params
    assert (params["MessagingServiceSid"], params["From"]) == ("MG1", twilio.numbers[0])


async def test_a_messaging_service_alone_is_enough(make_twilio: Make, twilio: TwilioStandin) -> None:
    twilio.services = ("MG1",)
    sms = make_twilio(messaging_service_sid="MG1", numbers={}, public_url="")
    assert isinstance(await sms.send(outgoing()), Accepted)
    await sms.close()
    twilio.services = ()
    assert not {"From", "StatusCallback"} & set(twilio.sent[0].params)


async def test_a_line_without_a_number_is_misconfigured(make_twilio: Make) -> None:
    assert await make_twilio(numbers={}).send(outgoing()) == Rejected("misconfigured")


@pytest.mark.parametrize(
    ("code", "status", "verdict"),
    [
        (21610, 400, Rejected("opted_out")),
        (21211, 400, Rejected("bad_address")),
        (21614, 400, Rejected("bad_address")),
        (21217, 400, Rejected("bad_address")),
        (21266, 400, Rejected("bad_address")),
        (21635, 400, Rejected("landline")),
        (21617, 400, Rejected("too_long")),
        (21408, 403, Rejected("misconfigured")),
        (21606, 400, Rejected("misconfigured")),
        (20003, 401, Rejected("misconfigured")),
        (20404, 404, Rejected("misconfigured")),
        (99999, 400, Rejected("misconfigured")),
        (20429, 429, TryLater(5.0, "busy")),
        (21611, 400, TryLater(120.0, "busy")),
    ],
)
async def test_a_refusal_is_a_verdict_without_a_code(
    sms: TwilioTransport,
    twilio: TwilioStandin,
    code: int,
    status: int,
    verdict: Rejected | TryLater,
) -> None:
    twilio.refuse(code, status)
    assert await sms.send(outgoing()) == verdict
    assert twilio.sent == []


async def test_429_without_a_code_is_try_later(sms: TwilioTransport, twilio: TwilioStandin) -> None:
    twilio.trouble(429)
    assert await sms.send(outgoing()) == TryLater(5.0, "busy")


@pytest.mark.parametrize("status", [500, 502, 503, 504, 408])
async def test_trouble_at_the_provider_leaves_us_unsure(
    sms: TwilioTransport, twilio: TwilioStandin, status: int
) -> None:
    twilio.trouble(status)
    assert await sms.send(outgoing()) == Unsure("provider_trouble")


async def test_a_silent_provider_is_given_up_in_time(hasty_sms: TwilioTransport, twilio: TwilioStandin) -> None:
    twilio.hang()
    began = time.monotonic()
    assert await hasty_sms.send(outgoing()) == Unsure("timeout")
    assert time.monotonic() - began < 2


async def test_a_connection_that_breaks_after_sending_leaves_us_unsure(
    sms: TwilioTransport, twilio: TwilioStandin
) -> None:
    twilio.drop()
    assert await sms.send(outgoing()) == Unsure("broken_answer")
    assert twilio.bodies(PERSON) == ["Hello"]


async def test_no_connection_is_try_later(make_twilio: Make) -> None:
    sms = make_twilio(api_url="http://127.0.0.1:9")
    assert await sms.send(outgoing()) == TryLater(10.0, "no_connection")
    await sms.close()


async def test_an_answer_that_is_no_json_leaves_us_unsure(sms: TwilioTransport, twilio: TwilioStandin) -> None:
    twilio.trouble(200)  # an empty object: created, but without a sid
    assert isinstance(await sms.send(outgoing()), Unsure)


async def test_a_wrong_token_is_misconfigured(make_twilio: Make) -> None:
    sms = make_twilio(auth_token="wrong")
    assert await sms.send(outgoing()) == Rejected("misconfigured")
    await sms.close()


# asking what was sent


async def test_a_text_that_twilio_took_is_found_by_its_words(sms: TwilioTransport, twilio: TwilioStandin) -> None:
    began = time.time()
    twilio.drop(accept=True)
    assert isinstance(await sms.send(outgoing()), Unsure)
    assert await sms.was_sent(outgoing(), began) == Accepted(twilio.sent[0].sid)


async def test_a_text_that_twilio_did_not_take_may_be_sent_again(sms: TwilioTransport, twilio: TwilioStandin) -> None:
    twilio.drop(accept=False)
    assert isinstance(await sms.send(outgoing()), Unsure)
    assert await sms.was_sent(outgoing(), time.time()) == TryLater(0.0, "not_sent")


async def test_an_older_text_with_the_same_words_is_not_this_one(sms: TwilioTransport, twilio: TwilioStandin) -> None:
    twilio.now = lambda: 1_000_000.0
    await sms.send(outgoing())
    assert await sms.was_sent(outgoing(), 1_003_600.0) == TryLater(0.0, "not_sent")


async def test_the_persons_own_words_are_not_ours(sms: TwilioTransport, twilio: TwilioStandin) -> None:
    twilio.hold_text_from(PERSON, "Hello")
    assert isinstance(await sms.was_sent(outgoing("Hello"), time.time()), TryLater)


@pytest.mark.parametrize(
    "held",
    ['Sent from your Twilio trial account - It\'s "fine" - ok', 'It\'s "fine" - ok'],
)
async def test_what_twilio_changed_in_a_text_does_not_make_it_another(
    sms: TwilioTransport, twilio: TwilioStandin, held: str
) -> None:
    await sms.send(outgoing("It’s “fine” – ok"))
    twilio.sent[0].body = held
    assert isinstance(await sms.was_sent(outgoing("It’s “fine” – ok"), time.time()), Accepted)


async def test_a_sent_text_is_found_on_a_later_page(sms: TwilioTransport, twilio: TwilioStandin) -> None:
    began = time.time()
    for number in range(120):
        twilio.hold_text_from(twilio.numbers[0], f"text {number}", to=PERSON).direction = "outbound-api"
    assert isinstance(await sms.was_sent(outgoing("text 3"), began), Accepted)


async def test_right_after_the_attempt_nothing_is_certain(make_twilio: Make) -> None:
    sms = make_twilio(settle_seconds=20.0, now=lambda: 1010.0)
    assert await sms.was_sent(outgoing(), 1000.0) == Unsure("too_early")
    assert isinstance(await sms.was_sent(outgoing(), 980.0), TryLater)
    await sms.close()


@pytest.mark.parametrize("trouble", ["trouble", "hang", "drop"])
async def test_when_twilio_cannot_be_asked_we_stay_unsure(
    hasty_sms: TwilioTransport, twilio: TwilioStandin, trouble: str
) -> None:
    getattr(twilio, trouble)(on="list", times=2)  # the client asks again by itself after a drop
    assert await hasty_sms.was_sent(outgoing(), 0.0) == Unsure("cannot_ask")


# what was missed


async def test_missed_texts_are_listed_oldest_first_for_each_of_our_numbers(
    sms: TwilioTransport, twilio: TwilioStandin
) -> None:
    twilio.now = lambda: 1_000_000.0
    twilio.hold_text_from(PERSON, "first\0", to=twilio.numbers[1])
    twilio.now = lambda: 1_000_010.0
    second = twilio.hold_text_from(PERSON, "", media=["image/png", "audio/amr"])
    await sms.send(outgoing())
    first, media = await sms.missed(999_999.0)
    assert (first.text, first.address.line, first.received_at) == ("first", "offender", 1_000_000.0)
    assert (media.kind, media.attachments, media.provider_id) == ("media", ("image", "audio"), second.sid)


async def test_a_missed_text_is_the_same_as_its_webhook(sms: TwilioTransport, twilio: TwilioStandin) -> None:
    from intake_bot.channels.sms.inbound import parse

    twilio.now = lambda: 1_000_000.0
    held = twilio.hold_text_from(PERSON, "STOP", to=twilio.numbers[1])
    by_webhook = parse(list(held.params.items()), {twilio.numbers[1]: "offender"}, 1_000_000.0)
    assert list(await sms.missed(1_000_000.0)) == [by_webhook]


async def test_texts_before_the_asked_time_are_not_listed(sms: TwilioTransport, twilio: TwilioStandin) -> None:
    twilio.now = lambda: 1_000_000.0
    twilio.hold_text_from(PERSON, "old")
    assert list(await sms.missed(1_000_300.0)) == []


async def test_many_missed_texts_come_over_several_pages(sms: TwilioTransport, twilio: TwilioStandin) -> None:
    for number in range(120):
        twilio.hold_text_from(PERSON, str(number))
    assert len(await sms.missed(time.time())) == 120


async def test_the_kinds_of_pictures_are_asked_only_once(sms: TwilioTransport, twilio: TwilioStandin) -> None:
    twilio.hold_text_from(PERSON, "", media=["image/png"])
    await sms.missed(time.time())
    await sms.missed(time.time())
    assert [operation for operation, _ in twilio.calls].count("media") == 1


async def test_when_the_list_cannot_be_had_nothing_is_called_complete(
    sms: TwilioTransport, twilio: TwilioStandin
) -> None:
    twilio.refuse(20003, 401, on="list")
    with pytest.raises(ChannelError) as raised:
        await sms.missed(0.0)
    assert raised.value.__cause__ is None


# redaction


async def test_the_providers_copy_is_emptied(sms: TwilioTransport, twilio: TwilioStandin) -> None:
    held = twilio.hold_text_from(PERSON, "my address is ...")
    assert await sms.redact(held.sid)
    assert held.body == ""


async def test_a_copy_that_is_gone_already_counts_as_removed(sms: TwilioTransport) -> None:
    assert await sms.redact("SM0")


async def test_a_text_on_its_way_cannot_be_emptied_yet(sms: TwilioTransport, twilio: TwilioStandin) -> None:
    await sms.send(outgoing())
    assert not await sms.redact(twilio.sent[0].sid)
    twilio.sent[0].status = "delivered"
    assert await sms.redact(twilio.sent[0].sid)


async def test_no_log_line_holds_a_number_a_token_or_words(
    make_twilio: Make, twilio: TwilioStandin, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        sms = make_twilio()
        await sms.send(outgoing("secret words"))
        twilio.refuse(21211)
        await sms.send(outgoing("secret words"))
        await sms.was_sent(outgoing("secret words"), time.time())
        await sms.missed(time.time())
        await sms.redact(twilio.sent[0].sid)
        await sms.close()
    for secret in ("2025550199", twilio.auth_token, twilio.account_sid, "secret words"):
        assert secret not in caplog.text
