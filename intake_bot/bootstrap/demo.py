"""The demo: the real house on SQLite, with simulated phones instead of providers and a clock that can be moved."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager

from intake_bot.bootstrap.channels import Channels
from intake_bot.bootstrap.opening import DEMO_HOME, open_house
from intake_bot.bootstrap.samples import sample_referrals
from intake_bot.bootstrap.serving import run_server, running
from intake_bot.casework.hours import next_safe
from intake_bot.channels.mail.memory import MemoryMailer
from intake_bot.channels.phone.model import Bubble
from intake_bot.channels.phone.network import PhoneNetwork
from intake_bot.config import Settings
from intake_bot.errors import SetupError
from intake_bot.service.house import House, RealClock
from intake_bot.service.ports import FINAL_STATES, Unit
from intake_bot.service.referrals import import_referral
from intake_bot.service.staff import add, sign_in_link
from intake_bot.web.app import build_app
from intake_bot.web.console.app import console_app
from intake_bot.web.doors import Doors
from intake_bot.web.phones.app import phones_app
from intake_bot.web.webhooks import webhooks_app

DEMO_STAFF = "demo@example.org"
AHEAD = "demo_clock_ahead"
"""The mark that keeps, over a restart, how far the demo's clock was moved, seconds."""
BOTS = {"victim": "RiverProjectVBot", "offender": "RiverProjectOBot"}
SIGN_IN_LIVES = 24 * 3600.0


def demo(settings: Settings, *, say: Callable[[str], None] = print) -> None:
    """Serve the demo until interrupted. Refuses beside live credentials: nobody real may be reached."""
    if settings.live:
        raise SetupError(
            "The demo does not run beside live credentials: unset INTAKE_TWILIO_* and INTAKE_TELEGRAM_*, "
            "or use another INTAKE_HOME without them."
        )
    with open_house(settings, telegram_names=BOTS, sample=True) as house:
        clock = RealClock(_ahead(house))
        house.clock = clock
        network = PhoneNetwork(clock)
        prepare(house, network)
        base = settings.public_url or f"http://{settings.host}:{settings.port}"
        mailer = MemoryMailer(clock)
        channels = Channels({name: network.transport(name) for name in ("sms", "telegram")}, mailer=mailer)

        def move_clock(seconds: float) -> None:
            clock.ahead += max(0.0, seconds)
            house.act(lambda unit: unit.set_mark(AHEAD, repr(clock.ahead)))

        def fresh_link() -> str:
            return sign_in_link(house, DEMO_STAFF, base, lives=SIGN_IN_LIVES)

        app = build_app(
            house,
            webhooks_app(house, Doors()),
            console_app(house, public_url=base, inbox=mailer),
            phones_app(house, network, move_clock, sign_in=fresh_link),
        )
        told = settings.model_copy(update={"staff_email": settings.staff_email or (DEMO_STAFF,)})

        def announce() -> None:
            for line in _welcome(base, fresh_link()):
                say(line)

        asyncio.run(run_server(settings, app, _around(told, house, channels), announce=announce))


def _ahead(house: House) -> float:
    """How far this demo's clock was moved; a new demo at night begins at the next safe hour, so that a first
    text need not wait for the morning."""
    kept = house.look(lambda unit: unit.get_mark(AHEAD))
    if kept:
        return float(kept)
    now = house.clock.now()
    return next_safe(now, house.program.time_zone, house.program) - now


@asynccontextmanager
async def _around(settings: Settings, house: House, channels: Channels) -> AsyncIterator[None]:
    async with running(settings, house, channels):
        yield


def _welcome(base: str, link: str) -> Iterable[str]:
    return (
        "",
        f"  The phones      {base}/phones/",
        f"  Staff sign-in   {link}",
        "",
        "  1. Sign in as staff, open a case and release the first text.",
        "  2. Answer it on the phones page; the code words are on the card there.",
        "  3. Read the summary in the console. Stop with Ctrl+C.",
        "",
    )


def prepare(house: House, network: PhoneNetwork) -> None:
    """The sample cases where the house is empty, and what each phone has already seen."""
    if house.look(lambda unit: bool(unit.cases()) and not unit.get_mark(DEMO_HOME)):
        raise SetupError("This folder holds real cases: set INTAKE_HOME to another one for the demo.")
    if not house.look(lambda unit: unit.cases()):
        house.act(lambda unit: unit.set_mark(DEMO_HOME, "1"))
        add(house, DEMO_STAFF, "Demo staff")
        for referral in sample_referrals():
            import_referral(house, referral)
    house.act(lambda unit: unit.set_mark(AHEAD, repr(getattr(house.clock, "ahead", 0.0))))
    house.look(lambda unit: _seed(house, unit, network))


def _seed(house: House, unit: Unit, network: PhoneNetwork) -> None:
    """After a restart the phones show again what they showed before."""
    for case in unit.cases():
        for party in unit.parties(case.id):
            if not party.profile.phone:
                continue
            line = house.line_of(party)
            bubbles = [*_received(unit, party.id), *_sent(unit, party.id)]
            state = unit.state(party.id)
            stopped = bool(state.conversation and state.conversation.stopped)
            started = {line} if any(one.channel == "telegram" for one in unit.addresses(party.id)) else set()
            network.seed(party.profile.phone, bubbles, stopped={line} if stopped else (), started=started)


def _received(unit: Unit, party_id: int) -> Iterable[Bubble]:
    for entry in unit.outbox(party_id):
        if entry.accepted_at is not None and entry.state not in (FINAL_STATES - {"delivered"}):
            yield Bubble(
                entry.provider_id or str(entry.id),
                entry.address.channel,
                entry.address.line,
                "in",
                entry.accepted_at,
                entry.body,
                entry.buttons if entry.address.channel == "telegram" else (),
                entry.question,
                outbox_id=entry.id,
            )


def _sent(unit: Unit, party_id: int) -> Iterable[Bubble]:
    for kept in unit.inbounds(party_id):
        yield Bubble(
            str(kept.id),
            kept.address.channel,
            kept.address.line,
            "out",
            kept.received_at,
            kept.text or ("/start" if kept.kind == "start" else ""),
            attachments=kept.attachments,
        )
