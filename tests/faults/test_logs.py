"""Logs name nobody, at any level, whatever goes wrong."""

from __future__ import annotations

import logging
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Any

import pytest
import structlog

from intake_bot.service import receive as receiving
from intake_bot.service.catch_up import catch_up
from intake_bot.service.release import invite
from intake_bot.web import webhooks
from tests.faults.counter import CHAT, Counter, counter
from tests.faults.talks import CASE, scene_at, word
from tests.standins.telegram import TelegramStandin
from tests.standins.twilio import TwilioStandin
from tests.support.live import PUBLIC, SECRET
from tests.support.scene import OFFENDER_PHONE, VICTIM_PHONE


class Everything(logging.Handler):
    """Every record of every library, formatted whole, tracebacks included."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name} {self.format(record)} {record.args!r}")


@pytest.fixture
def said() -> Iterator[list[str]]:
    """All that is logged, by structlog and by logging, from DEBUG up."""
    handler, root, level = Everything(), logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    statements = logging.getLogger("sqlalchemy")  # which keeps a level of its own
    quiet = statements.level
    statements.setLevel(logging.DEBUG)

    def keep(_logger: object, method: str, event: MutableMapping[str, Any]) -> str:
        handler.lines.append(f"structlog {method} {event!r}")
        raise structlog.DropEvent

    before = structlog.get_config()
    structlog.configure(processors=[structlog.processors.format_exc_info, keep])
    yield handler.lines
    structlog.configure(**before)
    root.removeHandler(handler)
    root.setLevel(level)
    statements.setLevel(quiet)


WROTE = "My neighbour Wilhelmina saw the zeppelin"


async def everything_goes_wrong(here: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    """A talk with each kind of trouble that is logged somewhere."""
    twilio = here.twilio
    await here.text(WROTE)
    await here.text("I want to kill myself")
    twilio.drop()
    await here.text("AGREE", sender="+14155550177")
    twilio.refuse(21610)
    twilio.trouble(500, times=2)
    await here.text(WROTE, sender=OFFENDER_PHONE, line=1)
    await here.text("hello")
    twilio.trouble(500, on="list", times=5)
    with pytest.raises(Exception, match="could not be asked"):
        await catch_up(here.scene.house, here.channels.transports["sms"])
    monkeypatch.setattr(receiving, "take_turn", _failing)
    await here.text(f"poison {WROTE}")
    monkeypatch.setattr(webhooks, "receive", _failing)
    await here.text(f"unforeseen {WROTE}")
    monkeypatch.undo()
    body, headers = twilio.signed(f"{PUBLIC}/sms/twilio/inbound", [("From", VICTIM_PHONE), ("Body", WROTE)])
    await here.post("/sms/twilio/inbound", body + b"x", headers)
    await here.post("/sms/twilio/inbound", body, headers)


def _failing(*given: object) -> None:
    raise ValueError(f"{given!r} {WROTE} {VICTIM_PHONE}")


async def test_nothing_that_names_a_person_is_logged(
    tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with counter(scene_at(tmp_path, "hopes"), twilio, telegram) as here:
        scene, bot = here.scene, here.bot
        assert bot is not None
        party = scene.party("victim-1")
        invite(scene.house, CASE, "offender-1", "staff@example.org")
        await here.deliver()
        asked = word(scene)
        await bot.start(CHAT, party.profile.telegram_token)
        telegram.busy(1)
        await here.deliver()
        await bot.text_from(CHAT, asked)
        await here.deliver()
        telegram.refuse(403, "Forbidden: bot was blocked by the user")
        await everything_goes_wrong(here, monkeypatch)
        await here.pages("/", f"/cases/{CASE}", f"/cases/{CASE}/victim-1/conversation")
        profiles = [party.profile, scene.party("offender-1").profile]
    everything = "\n".join(said)
    for event in ("turn_failed", "webhook_failed", "text_unsure", "BEGIN (implicit)"):
        assert event in everything, "this test must hear what it judges"
    names = [part for profile in profiles for part in profile.name.split()]
    secrets = [
        *(number.removeprefix("+") for number in (VICTIM_PHONE, OFFENDER_PHONE, "+14155550177")),
        *(part for profile in profiles for part in (*profile.code_words, profile.telegram_token)),
        *(*names, str(CHAT), "Wilhelmina", "zeppelin", "kill myself", "poison My"),
        *(*telegram.tokens.values(), twilio.auth_token, SECRET),
        *(body for body in twilio.bodies(VICTIM_PHONE)),
    ]
    leaked = {secret: [line for line in said if _names(line, secret)][:2] for secret in secrets}
    assert not {secret: lines for secret, lines in leaked.items() if lines}


def _names(line: str, secret: str) -> bool:
    return secret in line if len(secret) > 5 else f" {secret} " in f" {line} " or f"'{secret}'" in line
