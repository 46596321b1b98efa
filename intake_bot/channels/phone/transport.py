"""The Transport to simulated phones: the same promises as Twilio's and Telegram's, kept in memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from intake_bot.channels.phone.model import Bubble, Phone
from intake_bot.channels.text import is_e164
from intake_bot.service.ports import Accepted, Inbound, Outgoing, Rejected, TryLater, Unsure, Verdict

if TYPE_CHECKING:
    from intake_bot.channels.phone.network import PhoneNetwork

DELETABLE_SECONDS = 48 * 3600
"""Telegram deletes only what is younger (core.telegram.org/bots/api, deleteMessage)."""


class PhoneTransport:
    """One channel's way out to the phones of a network."""

    def __init__(self, network: PhoneNetwork, channel: str) -> None:
        self.channel = channel
        self._network = network
        self._sent: dict[int, str] = {}
        """outbox id -> provider id of what this transport handed over."""

    async def send(self, out: Outgoing) -> Verdict:
        """Show the text on the phone, unless the carrier or Telegram would refuse it."""
        network = self._network
        with network.lock:
            scripted = network.scripted[self.channel]
            if scripted:
                verdict, delivered = scripted.popleft()
                if delivered:
                    self._deliver(out)
                return verdict
            return self._refusal(out) or Accepted(self._deliver(out))

    async def was_sent(self, out: Outgoing, since: float) -> Verdict:
        """The carrier knows what it took; Telegram, as the real one, cannot say."""
        if self.channel == "telegram":
            return Unsure("cannot_say")
        held = self._sent.get(out.outbox_id)
        return Accepted(held) if held is not None else TryLater(0.0, "not_sent")

    async def missed(self, since: float) -> Sequence[Inbound]:
        """Texts to our numbers since then (SMS); Telegram has no such list."""
        if self.channel != "sms":
            return ()
        with self._network.lock:
            held = list(self._network.held.values())
        return [inbound for inbound in held if inbound.address.channel == "sms" and inbound.received_at >= since]

    async def redact(self, provider_id: str) -> bool:
        """Remove the provider's copy. An SMS stays on the phone; a Telegram text leaves the chat as well."""
        network = self._network
        with network.lock:
            network.held.pop(provider_id, None)
            if self.channel == "sms":
                return True
            too_old = network.clock.now() - DELETABLE_SECONDS
            for phone in network.phones():
                found = next((bubble for bubble in phone.bubbles if bubble.id == provider_id), None)
                if found is not None and found.at < too_old:
                    return False
                if found is not None:
                    phone.bubbles.remove(found)
        network.watch.changed()
        return True

    async def answer_tap(self, inbound: Inbound) -> None:
        """End the wait of a tapped button."""
        with self._network.lock:
            self._network.unanswered.discard(inbound.mark)

    async def close(self) -> None:
        """Nothing is held open."""

    def _refusal(self, out: Outgoing) -> Rejected | None:
        phone = self._network.at(out.address)
        line = out.address.line
        if self.channel == "sms":
            if not is_e164(out.address.value):
                return Rejected("bad_address")
            return Rejected("opted_out") if phone is not None and line in phone.stopped else None
        if phone is None or line not in phone.started:
            return Rejected("bad_address")
        return Rejected("blocked") if line in phone.blocked else None

    def _deliver(self, out: Outgoing) -> str:
        network = self._network
        value = out.address.value
        phone: Phone | None = network.at(out.address)
        if phone is None:
            phone = network.add(value if self.channel == "sms" else f"+{value}")
        provider_id = network.new_id(self.channel)
        self._sent[out.outbox_id] = provider_id
        bubble = Bubble(
            id=provider_id,
            app=self.channel,
            line=out.address.line,
            direction="in",
            at=network.clock.now(),
            body=out.body,
            buttons=out.buttons if self.channel == "telegram" else (),
            question=out.question,
            outbox_id=out.outbox_id,
        )
        network.arrive(phone, bubble)
        return provider_id
