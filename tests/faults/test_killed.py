"""A real server is killed: what it acknowledged is there, and each answer goes out once."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake_bot.bootstrap.opening import open_house
from tests.faults.servers import (
    DANA,
    NOOR,
    PATIENCE,
    SAM,
    TAKEN,
    Who,
    first_text,
    hurry,
    kept,
    new_home,
    phone_of,
    serving,
)
from tests.standins.twilio import Held, TwilioStandin
from tests.support.live import until

EVERYONE = (DANA, SAM, NOOR)


async def writes(twilio: TwilioStandin, who: Who) -> Held:
    """One text, acknowledged with 200."""
    ours = twilio.numbers[0 if who[1].startswith("victim") else 1]
    held, [answer] = await twilio.text_from(phone_of(who), "1", to=ours)
    assert answer.status_code == 200
    return held


@pytest.mark.slow
async def test_after_a_kill_nothing_acknowledged_is_lost_and_nothing_is_sent_blindly(
    tmp_path: Path, twilio: TwilioStandin
) -> None:
    """Dana's answer is at Twilio and Sam's is not, but neither is known; Noor's is still owed."""
    settings = new_home(tmp_path / "home", twilio)
    with open_house(settings) as house:
        async with serving(settings, twilio) as server:
            for who in EVERYONE:
                await first_text(house, who)
            texts = []
            for count, (who, taken) in enumerate(((DANA, True), (SAM, False)), 4):
                twilio.hang(accept=taken)
                texts.append(await writes(twilio, who))
                await until(lambda count=count: _created(twilio) == count, "the attempt", PATIENCE)  # type: ignore[misc]  # mypy cannot type a lambda with a default
            twilio.trouble(503, times=50)
            texts.append(await writes(twilio, NOOR))
            server.kill()
        twilio.release()
        twilio._faults.clear()
        for who in EVERYONE:
            found = kept(house, who)
            assert (found.step, found.turns, [one.text for one in found.replies]) == ("verify", 2, ["1"])
            assert len(twilio.bodies(phone_of(who))) == (2 if who == DANA else 1)
        assert [kept(house, who).states[-1] for who in (DANA, SAM)] == ["sending", "sending"]

        hurry(settings.home)
        before = len(twilio.calls)
        async with serving(settings, twilio):
            assert [(await twilio.post_inbound(held)).status_code for held in texts] == [200, 200, 200]
            await until(lambda: all(set(kept(house, who).states) <= TAKEN for who in EVERYONE), "it all", PATIENCE)
        calls = [(name, given.get("To", "")) for name, given in twilio.calls[before:]]
        for who in EVERYONE:
            assert len(twilio.bodies(phone_of(who))) == 2
            assert (len(kept(house, who).replies), kept(house, who).turns) == (1, 2)
        assert ("create", phone_of(DANA)) not in calls
        assert calls.index(("list", phone_of(SAM))) < calls.index(("create", phone_of(SAM))), "sent before asking"


def _created(twilio: TwilioStandin) -> int:
    return sum(name == "create" for name, _ in twilio.calls)
