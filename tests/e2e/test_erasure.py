"""An erasure reaches the provider's own copies, in and out, also of a server that was down meanwhile."""

import asyncio
import json
from pathlib import Path

from intake_bot.service.erasure import erase
from intake_bot.service.redaction import OWED, redact
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
        assert certificate.provider_copies == {"sms": 3}
        assert not any(held.sid in json.dumps(certificate.as_json()) for held in twilio.messages)
        owed = here.house.look(lambda unit: unit.get_mark(OWED))
        assert owed
        assert not any(held.sid in owed for held in twilio.messages)
        assert await redact(here.house, here.channels.transports) == 3
        assert {held.body for held in twilio.messages} == {""}
        assert await redact(here.house, here.channels.transports) == 0
