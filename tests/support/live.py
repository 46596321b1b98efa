"""A whole server with its real clients: Twilio's and Telegram's stand-ins stand where the providers would."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from starlette.applications import Starlette

from intake_bot.bootstrap.channels import Channels, doors_of, live_channels
from intake_bot.bootstrap.opening import open_house, prepare_home
from intake_bot.bootstrap.serving import running
from intake_bot.casework.case import Party
from intake_bot.config import Settings
from intake_bot.engine.conversation import Conversation
from intake_bot.service.house import House, RealClock
from intake_bot.service.referrals import import_referral
from intake_bot.service.release import invite
from intake_bot.web.webhooks import webhooks_app
from tests.standins.telegram import TelegramStandin
from tests.standins.twilio import TwilioStandin
from tests.support.scene import sample_referral

PUBLIC = "https://intake.example.org"
SECRET = "a-secret-of-the-tests-own"
PATIENCE = 10.0
"""Seconds a test waits for something that should happen at once."""


def settings_for(home: Path, twilio: TwilioStandin, telegram: TelegramStandin | None, **more: Any) -> Settings:
    """Settings that name the stand-ins."""
    given: dict[str, Any] = {
        "home": home,
        "public_url": PUBLIC,
        "twilio_account_sid": twilio.account_sid,
        "twilio_auth_token": twilio.auth_token,
        "twilio_victim_number": twilio.numbers[0],
        "twilio_offender_number": twilio.numbers[1],
        "twilio_api_url": twilio.url,
    }
    if telegram is not None:
        given |= {
            "telegram_victim_token": telegram.tokens["victim"],
            "telegram_offender_token": telegram.tokens["offender"],
            "telegram_api_url": telegram.url,
            "telegram_secret": SECRET,
        }
    return Settings(_env_file=None, **{**given, **more})


def noon(zone: str = "America/Los_Angeles") -> RealClock:
    """The real clock, moved to the next noon there: first texts wait for safe hours."""
    local = datetime.now(ZoneInfo(zone))
    ahead = (12 * 3600 - (local.hour * 3600 + local.minute * 60 + local.second)) % 86400
    return RealClock(float(ahead))


@dataclass
class Live:
    """One running house."""

    house: House
    channels: Channels
    app: Starlette
    settings: Settings

    def party(self, key: str, case_no: str = "RM-2026-014") -> Party:
        """One party of a case."""

        def work(unit: Any) -> Party:
            found: list[Party] = [one for one in unit.parties(unit.case(case_no).id) if one.key == key]
            return found[0]

        return self.house.look(work)

    def talk(self, key: str) -> Conversation:
        """Where a party stands."""
        conversation = self.talk_or_none(key)
        assert conversation is not None
        return conversation

    def talk_or_none(self, key: str) -> Conversation | None:
        """The same, or None before the first contact."""
        party = self.party(key)
        return self.house.look(lambda unit: unit.state(party.id)).conversation

    def word(self, key: str) -> str:
        """The code word that is asked now, in the newest chat."""
        talk = self.talk(key)
        return self.party(key).profile.code_words[talk.guest_word if talk.guest else talk.word]

    async def invite(self, key: str) -> None:
        """Staff release the first text."""
        await asyncio.to_thread(invite, self.house, "RM-2026-014", key, "staff@example.org")

    def tasks(self) -> list[str]:
        """The kinds of everything that waits for staff."""
        return [task.kind for task in self.house.look(lambda unit: unit.tasks())]

    def states(self, key: str) -> list[str]:
        """The outbox states of one party, oldest first."""
        party = self.party(key)
        entries = self.house.look(lambda unit: unit.outbox(party.id))
        return [entry.state for entry in sorted(entries, key=lambda one: one.ordinal)]

    def pass_time(self, seconds: float) -> None:
        """Move the clock forward."""
        assert isinstance(self.house.clock, RealClock)
        self.house.clock.ahead += seconds

    async def settled(self, key: str, texts: int = 0) -> None:
        """Wait until this party's texts (at least so many) are with the provider, and we know it."""

        def done() -> bool:
            states = self.states(key)
            return len(states) >= max(1, texts) and not {"ready", "sending"} & set(states)

        await until(done, f"{texts} texts to {key}")


async def until(true: Callable[[], Any], what: str = "it", patience: float = PATIENCE) -> Any:
    """Wait until something holds; its value."""
    try:
        async with asyncio.timeout(patience):
            while not (value := true()):  # noqa: ASYNC110 — what is waited for has no event
                await asyncio.sleep(0.01)
            return value
    except TimeoutError:
        raise AssertionError(f"waited {patience} s in vain for {what}") from None


@asynccontextmanager
async def live(
    settings: Settings,
    twilio: TwilioStandin,
    telegram: TelegramStandin | None = None,
    *,
    referral: dict[str, Any] | None = None,
    before: Callable[[House], Awaitable[None]] | None = None,
) -> AsyncIterator[Live]:
    """A running server; ``before`` is called once the database is there and nothing runs yet."""
    prepare_home(settings.home, sample=True)
    with open_house(settings) as house:
        house.clock = noon()
        house.program = replace(house.program, time_zone="America/Los_Angeles")
        twilio.now = house.clock.now
        if not house.look(lambda unit: unit.cases()):
            import_referral(house, referral or sample_referral())
        channels = live_channels(settings, house)
        app = webhooks_app(house, doors_of(settings, house, channels))
        twilio.connect(PUBLIC, app=app)
        if telegram is not None and settings.telegram_mode == "webhook":
            for bot in telegram.bots.values():
                bot.connect(PUBLIC, app=app)
        if before is not None:
            await before(house)
        async with running(settings, house, channels):
            yield Live(house, channels, app, settings)
