"""One simulated phone in a terminal. With standard input not a terminal, it reads one reply a line.

The house is made anew in a folder that is gone afterwards; nothing real is touched or reached.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from intake_bot.bootstrap.demo import BOTS
from intake_bot.bootstrap.opening import open_house
from intake_bot.bootstrap.samples import sample_referrals
from intake_bot.casework.case import Party
from intake_bot.channels.phone.model import Bubble
from intake_bot.channels.phone.network import PhoneNetwork
from intake_bot.config import Settings
from intake_bot.errors import NotFound, Refused
from intake_bot.service.deliver import Deliverer
from intake_bot.service.house import House, RealClock
from intake_bot.service.ports import Inbound, Unit
from intake_bot.service.receive import receive
from intake_bot.service.referrals import import_referral
from intake_bot.service.release import invite

CASE = "RM-2026-014"


@dataclass(slots=True)
class _Phone:
    house: House
    clock: RealClock
    network: PhoneNetwork
    deliverer: Deliverer
    party: Party
    line: str
    say: Callable[[str], None]
    app: str = "sms"
    shown: int = 0

    async def deliver(self) -> None:
        """Send what is due, and show what came."""
        while await self.deliverer.once():
            pass
        bubbles = list(self.network.add(self.party.profile.phone).bubbles)
        for bubble in bubbles[self.shown :]:
            if bubble.direction == "in":
                self._show(bubble)
        self.shown = len(bubbles)

    def _show(self, bubble: Bubble) -> None:
        app = " (telegram)" if bubble.app == "telegram" else " (carrier)" if bubble.carrier else ""
        first, *rest = bubble.body.split("\n")
        self.say(f"<{app} {first}")
        for line in rest:
            self.say(f"    {line}")
        if bubble.buttons:
            self.say("    " + " ".join(f"[{button.words}]" for button in bubble.buttons))

    async def take(self, inbound: Inbound) -> None:
        """Through the front door."""
        self.app = inbound.address.channel
        await receive(self.house, inbound)
        await self.deliver()


def chat(
    replies: Iterable[str],
    *,
    say: Callable[[str], None] = print,
    role: str = "victim",
    language: str = "en",
    party_key: str = "",
) -> None:
    """Play one conversation: each reply is a text, ``[a button]``, or one of the acts that ``/?`` lists."""
    referral = _referral(role, language)
    with tempfile.TemporaryDirectory(prefix="intake-chat-") as folder:
        settings = Settings(home=Path(folder), _env_file=None)
        with open_house(settings, telegram_names=BOTS, sample=True) as house:
            clock = RealClock()
            house.clock = clock
            network = PhoneNetwork(clock)
            import_referral(house, referral)
            key = party_key or f"{role}-1"
            party = house.look(lambda unit: _party(unit, key))
            ways = {name: network.transport(name) for name in ("sms", "telegram")}
            house.open()
            phone = _Phone(house, clock, network, Deliverer(house, ways), party, house.line_of(party), say)
            _hand_over(phone)
            asyncio.run(_play(phone, replies, key))


def _referral(role: str, language: str) -> dict[str, Any]:
    if role not in ("victim", "offender"):
        raise NotFound(f'There is no conversation for "{role}": it is victim or offender.')
    referral = sample_referrals()[0]
    for party in referral["parties"]:
        party["language"] = language
    return referral


def _party(unit: Unit, key: str) -> Party:
    for party in unit.parties(unit.case(CASE).id):
        if party.key == key:
            return party
    raise NotFound(f"There is no {key} in the sample case.")


def _hand_over(phone: _Phone) -> None:
    words = ", ".join(phone.party.profile.code_words)
    phone.say(f"(code words from staff, in this order: {words})")


async def _play(phone: _Phone, replies: Iterable[str], key: str) -> None:
    await asyncio.to_thread(invite, phone.house, CASE, key, "demo")
    # the first text waits for a safe hour: so does this phone's clock
    due = phone.house.look(lambda unit: unit.next_due(0.0)) or 0.0
    phone.clock.ahead += max(0.0, due - phone.clock.now())
    await phone.deliver()
    for reply in replies:
        text = reply.rstrip("\n")
        try:
            await _reply(phone, text)
        except (NotFound, Refused) as error:
            phone.say(f"({error})")


async def _reply(phone: _Phone, text: str) -> None:
    number, line = phone.party.profile.phone, phone.line
    match text.split():
        case ["/?"]:
            phone.say("(/wait HOURS, /telegram opens the link, /sms texts again, /block, /photo, [words] taps)")
        case ["/wait", hours]:
            phone.clock.ahead += float(hours) * 3600
            await phone.deliver()
        case ["/telegram"]:
            await phone.take(phone.network.open_link(number, line, phone.party.profile.telegram_token))
        case ["/sms"]:
            phone.app = "sms"
        case ["/block"]:
            await phone.take(phone.network.block(number, line))
        case ["/photo"]:
            await phone.take(phone.network.text(number, line, "", app=phone.app, attachments=("image",)))
        case _ if text.startswith("[") and text.endswith("]"):
            await phone.take(_tap(phone, text[1:-1]))
        case _:
            await phone.take(phone.network.text(number, line, text, app=phone.app))


def _tap(phone: _Phone, words: str) -> Inbound:
    number = phone.party.profile.phone
    for bubble in reversed(phone.network.add(number).bubbles):
        for button in bubble.buttons:
            if button.words == words:
                return phone.network.tap(number, phone.line, bubble.id, button.option)
    raise NotFound(f"No button says {words}.")
