"""Forms with what Twilio may send one day, and without what it always sends."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.counter import counter
from tests.faults.talks import replies, scene_at, talk
from tests.standins.twilio import TwilioStandin
from tests.support.live import PUBLIC
from tests.support.scene import VICTIM_PHONE

INBOUND = "/sms/twilio/inbound"


@pytest.mark.parametrize(
    "extra",
    [
        {"RcsSenderId": "x", "ChannelMetadata": '{"type":"sms","data":{}}', "Geo": ""},
        {"NumMedia": "many"},
        {"NumMedia": "-1"},
        {"NumMedia": "9" * 400},
        {"OptOutType": "MAYBE"},
        {"AddOns": "{" * 2000},
        {"Ünïcode": "ñ\u200f"},
        {"MessagingServiceSid": "MG" + "0" * 32},
        {f"Field{n}": "" for n in range(400)},
    ],
    ids=["new", "media-word", "media-negative", "media-huge", "opt-out", "json", "unicode", "service", "many"],
)
async def test_fields_of_tomorrow_do_not_stop_a_text(
    extra: dict[str, str], tmp_path: Path, twilio: TwilioStandin
) -> None:
    async with counter(scene_at(tmp_path, "assistant"), twilio) as here:
        _, [answer] = await twilio.text_from(VICTIM_PHONE, "next", to=twilio.numbers[0], extra=extra)
        await here.deliver()
        assert answer.status_code == 200
        assert talk(here.scene).step == "privacy"


@pytest.mark.parametrize(
    ("pairs", "status"),
    [
        ({"MessageSid": "SM1", "From": VICTIM_PHONE}, 200),
        ({"MessageSid": "SM1", "To": "+12025550100", "Body": "next"}, 200),
        ({"MessageSid": "SM1", "From": "anonymous", "To": "+12025550100", "Body": "next"}, 200),
        ({"MessageSid": "SM1", "From": "whatsapp:" + VICTIM_PHONE, "To": "+12025550100", "Body": "next"}, 200),
        ({"MessageSid": "SM1", "From": VICTIM_PHONE, "To": "+19999999999", "Body": "next"}, 200),
        ({"From": VICTIM_PHONE, "To": "+12025550100", "Body": "next"}, 400),
        ({"MessageSid": "", "From": VICTIM_PHONE, "To": "+12025550100", "Body": "next"}, 400),
        ({f"Field{n}": "" for n in range(600)}, 400),
    ],
    ids=["no-to", "no-from", "anonymous", "whatsapp", "not-ours", "no-sid", "blank-sid", "too-many"],
)
async def test_forms_that_lack_something_change_nothing(
    pairs: dict[str, str], status: int, tmp_path: Path, twilio: TwilioStandin
) -> None:
    async with counter(scene_at(tmp_path, "assistant"), twilio) as here:
        before, kept = talk(here.scene), len(replies(here.scene))
        body, headers = twilio.signed(PUBLIC + INBOUND, list(pairs.items()))
        assert (await here.post(INBOUND, body, headers)).status_code == status
        await here.deliver()
        assert (talk(here.scene), len(replies(here.scene))) == (before, kept)
        assert twilio.sent == []


async def test_a_form_without_a_body_is_an_empty_text(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "assistant"), twilio) as here:
        pairs = [("MessageSid", "SM1"), ("From", VICTIM_PHONE), ("To", twilio.numbers[0])]
        body, headers = twilio.signed(PUBLIC + INBOUND, pairs)
        assert (await here.post(INBOUND, body, headers)).status_code == 200
        assert talk(here.scene).step == "assistant"
        assert replies(here.scene)[-1].text == ""


async def test_ten_quick_replies_have_one_effect_each_in_their_order(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, "hopes"), twilio) as here:
        held = [twilio.hold_text_from(VICTIM_PHONE, f"reply {n}", to=twilio.numbers[0]) for n in range(10)]
        for one in held:
            assert (await twilio.post_inbound(one)).status_code == 200
        assert [one.text for one in replies(here.scene)[-10:]] == [f"reply {n}" for n in range(10)]
        turns = talk(here.scene).turns
        for one in reversed(held):
            assert (await twilio.post_inbound(one)).status_code == 200
        assert talk(here.scene).turns == turns
        assert len(replies(here.scene)) == turns - 1, "each reply is one turn; the hello was the first"
        await here.deliver()
        assert len(twilio.bodies(VICTIM_PHONE)) == 1, "questions that nobody saw are not sent any more"
