"""The whole server over Twilio's real client: a conversation, and everything a provider may do wrong."""

from pathlib import Path

import httpx
import pytest

from intake_bot.engine.flow import Outcome
from intake_bot.engine.laid import CONFIRM
from intake_bot.engine.paths import told_back, usual_path
from intake_bot.flows import CURRENT
from intake_bot.service.catch_up import catch_up
from tests.standins.twilio import TwilioStandin
from tests.support.live import PUBLIC, Live, live, settings_for, until
from tests.support.scene import OFFENDER_PHONE, VICTIM_PHONE

PHONES = {"victim": VICTIM_PHONE, "offender": OFFENDER_PHONE}


def ours(twilio: TwilioStandin, side: str) -> str:
    """Our number for this side."""
    return twilio.numbers[("victim", "offender").index(side)]


def spoken(side: str, live_house: Live) -> str:
    """What the person writes at the open question on the usual path."""
    flow = CURRENT[side]
    conversation = live_house.talk(f"{side}-1")
    step = conversation.step
    if step == "verify":
        return live_house.word(f"{side}-1")
    if conversation.detour == CONFIRM:
        return "1"
    if step == "review":
        question = live_house.house.look(lambda unit: unit.outbox(live_house.party(f"{side}-1").id))[-1]
        return question.body.rsplit("\n", 1)[-1].split(" ")[0]
    usual = dict(usual_path(flow))[step]
    if usual == "agree":
        return "AGREE"
    options = flow.ask(step).expects
    ids = getattr(options, "options", ())
    if not ids or usual == "SKIP" or told_back(flow.ask(step)):
        return usual
    return " ".join(str(ids.index(one) + 1) for one in usual.split())


@pytest.mark.parametrize("side", ["victim", "offender"])
async def test_a_whole_intake_over_twilio(side: str, tmp_path: Path, twilio: TwilioStandin) -> None:
    number = PHONES[side]
    async with live(settings_for(tmp_path, twilio, None), twilio) as here:
        await here.invite(f"{side}-1")
        await here.settled(f"{side}-1")
        for count in range(2, 60):
            reply = spoken(side, here)
            _, answers = await twilio.text_from(number, reply, to=ours(twilio, side))
            assert [answer.status_code for answer in answers] == [200]
            await here.settled(f"{side}-1", count)
            assert len(twilio.bodies(number)) == count
            if here.talk(f"{side}-1").outcome is Outcome.FINISHED:
                break
        assert here.talk(f"{side}-1").outcome is Outcome.FINISHED
        records = here.house.look(lambda unit: unit.records(here.party(f"{side}-1").id))
        assert [record.version for record in records] == [1]
        assert "intake_finished" in here.tasks()
        assert all(held.params["From"] == ours(twilio, side) for held in twilio.sent)


async def test_the_same_webhook_five_times_has_one_effect(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with live(settings_for(tmp_path, twilio, None), twilio) as here:
        await here.invite("victim-1")
        await here.settled("victim-1")
        _, answers = await twilio.text_from(VICTIM_PHONE, "1", to=twilio.numbers[0], times=5)
        assert [answer.status_code for answer in answers] == [200] * 5
        assert {answer.text for answer in answers} == {"<Response/>"}
        await until(lambda: len(twilio.sent) == 2, "one answer")
        assert len(here.house.look(lambda unit: unit.inbounds(here.party("victim-1").id))) == 1
        assert here.talk("victim-1").step == "verify"


async def test_a_forged_or_unsigned_webhook_writes_nothing(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with live(settings_for(tmp_path, twilio, None), twilio) as here:
        await here.invite("victim-1")
        await until(lambda: twilio.sent, "the hello")
        url = f"{PUBLIC}/sms/twilio/inbound"
        pairs = [("MessageSid", "SM1"), ("From", VICTIM_PHONE), ("To", twilio.numbers[0]), ("Body", "1")]
        body, headers = twilio.signed(url, pairs)
        transport = httpx.ASGITransport(app=here.app)
        async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as client:
            wrong = {**headers, "X-Twilio-Signature": "AAAAAAAAAAAAAAAAAAAAAAAAAAA="}
            none = {name: value for name, value in headers.items() if name.lower() != "x-twilio-signature"}
            for given, content in ((wrong, body), (none, body), (headers, body.replace(b"Body=1", b"Body=2"))):
                answer = await client.post("/sms/twilio/inbound", content=content, headers=given)
                assert answer.status_code == 403
                assert answer.text == ""
        assert here.house.look(lambda unit: unit.inbounds(here.party("victim-1").id)) == []
        assert here.talk("victim-1").step == "safe_now"


async def test_a_person_who_opted_out_at_the_carrier_is_never_tried_again(
    tmp_path: Path, twilio: TwilioStandin
) -> None:
    twilio.refuse(21610)
    async with live(settings_for(tmp_path, twilio, None), twilio) as here:
        await here.invite("victim-1")
        await until(lambda: here.talk("victim-1").stopped, "the stop")
        assert here.states("victim-1") == ["rejected"]
        assert "opted_out" in here.tasks()
        assert twilio.sent == []


async def test_a_busy_provider_is_tried_again_and_the_text_goes_once(tmp_path: Path, twilio: TwilioStandin) -> None:
    twilio.refuse(20429, 429)
    async with live(settings_for(tmp_path, twilio, None), twilio) as here:
        await here.invite("victim-1")
        await until(lambda: here.states("victim-1") == ["ready"], "the refusal")
        await until(lambda: twilio.sent, "the second try", patience=20)
        assert len(twilio.sent) == 1


async def test_an_answer_lost_after_acceptance_is_found_on_the_list_and_not_sent_twice(
    tmp_path: Path, twilio: TwilioStandin
) -> None:
    twilio.drop(accept=True)
    async with live(settings_for(tmp_path, twilio, None), twilio) as here:
        await here.invite("victim-1")
        await until(lambda: here.states("victim-1") == ["sending"], "the attempt")
        here.pass_time(40)
        await until(lambda: here.states("victim-1") == ["accepted"], "what the list says")
        assert len(twilio.sent) == 1


async def test_a_text_that_never_reached_the_provider_is_sent_after_asking(
    tmp_path: Path, twilio: TwilioStandin
) -> None:
    twilio.drop(accept=False)
    async with live(settings_for(tmp_path, twilio, None), twilio) as here:
        await here.invite("victim-1")
        await until(lambda: here.states("victim-1") == ["sending"], "the attempt")
        here.pass_time(40)
        await until(lambda: here.states("victim-1") == ["accepted"], "the second try")
        assert len(twilio.sent) == 1


async def test_reports_out_of_order_never_leave_a_final_state(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with live(settings_for(tmp_path, twilio, None), twilio) as here:
        await here.invite("victim-1")
        held = (await until(lambda: twilio.sent, "the hello"))[0]
        answers = await twilio.report(held, "delivered", "sent", "queued")
        assert {answer.status_code for answer in answers} == {200}
        assert here.states("victim-1") == ["delivered"]


async def test_an_undelivered_text_becomes_a_task(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with live(settings_for(tmp_path, twilio, None), twilio) as here:
        await here.invite("victim-1")
        held = (await until(lambda: twilio.sent, "the hello"))[0]
        await twilio.report(held, "undelivered", error_code=30006)
        assert "undeliverable" in here.tasks()


async def test_a_text_missed_while_down_is_taken_in_by_listing_and_only_once(
    tmp_path: Path, twilio: TwilioStandin
) -> None:
    async with live(settings_for(tmp_path, twilio, None), twilio) as here:
        await here.invite("victim-1")
        await here.settled("victim-1")
        here.pass_time(2)  # Twilio's list has whole seconds
        twilio.hold_text_from(VICTIM_PHONE, "1", to=twilio.numbers[0])
        transport = here.channels.transports["sms"]
        assert await catch_up(here.house, transport) == 1
        assert await catch_up(here.house, transport) == 0
        assert here.talk("victim-1").step == "verify"


async def test_a_stranger_and_someone_not_yet_invited_get_the_same_one_neutral_reply(
    tmp_path: Path, twilio: TwilioStandin
) -> None:
    async with live(settings_for(tmp_path, twilio, None), twilio) as here:
        stranger = "+14155550199"
        for number in (stranger, VICTIM_PHONE):
            await twilio.text_from(number, "hello?", to=twilio.numbers[0])
            await twilio.text_from(number, "hello??", to=twilio.numbers[0])
        await until(lambda: len(twilio.sent) == 2, "two replies")
        assert twilio.bodies(stranger) == twilio.bodies(VICTIM_PHONE)
        assert "uninvited_text" in here.tasks()


async def test_someone_who_phones_hears_a_neutral_sentence(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with live(settings_for(tmp_path, twilio, None), twilio):
        answer = await twilio.call_from(VICTIM_PHONE)
        assert answer.status_code == 200
        assert "<Say" in answer.text
