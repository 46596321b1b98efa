"""An erasure reaches the provider's own copies, in and out, also of a server that was down meanwhile."""

import asyncio
from pathlib import Path

from intake_bot.service.erasure import erase
from intake_bot.service.redaction import redact
from tests.standins.twilio import TwilioStandin
from tests.support.live import live, settings_for
from tests.support.scene import VICTIM_PHONE


async def test_both_directions_are_emptied_at_the_provider(tmp_path: Path, twilio: TwilioStandin) -> None:
    async with live(settings_for(tmp_path, twilio, None), twilio) as here:
        await here.invite("victim-1")
        await here.settled("victim-1")
        await twilio.text_from(VICTIM_PHONE, "1", to=twilio.numbers[0])
        await here.settled("victim-1", 2)
        for held in twilio.sent:
            await twilio.report(held, "delivered")
        certificate = await asyncio.to_thread(erase, here.house, "RM-2026-014", "victim-1", "staff@example.org")
        assert len(certificate.provider_copies) == 3
        assert await redact(here.house, here.channels.transports) == 3
        assert {held.body for held in twilio.messages} == {""}
        assert await redact(here.house, here.channels.transports) == 0
