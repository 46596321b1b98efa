"""PhoneNetwork: phones by number, the carrier and Telegram between them and us. In memory, no HTTP.

A person's act (``text``, ``tap``, ``open_link`` ...) changes the phone and returns the Inbound that a real
provider would have sent; the caller hands it to the service. What the bot says comes back through the two
transports (``transport``). Every method may be called from any thread.
"""

from __future__ import annotations

import threading
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from intake_bot.channels.keywords import carrier_keyword
from intake_bot.channels.phone.carrier import carrier_act
from intake_bot.channels.phone.model import Bubble, Phone, chat_of
from intake_bot.channels.phone.transport import PhoneTransport
from intake_bot.channels.phone.watch import Watch
from intake_bot.channels.tapback import tapback
from intake_bot.channels.text import clean, is_e164
from intake_bot.errors import NotFound
from intake_bot.service.ports import Address, Clock, Inbound, Tap, Verdict

SMS, TELEGRAM = "sms", "telegram"


def _random_id() -> str:
    return uuid.uuid4().hex


class PhoneNetwork:
    """Everyone's simulated phones. ``new_id`` makes ids that are unique also over restarts."""

    def __init__(self, clock: Clock, new_id: Callable[[], str] = _random_id) -> None:
        self.clock = clock
        self.watch = Watch()
        self.lock = threading.RLock()
        self.scripted: dict[str, deque[tuple[Verdict, bool]]] = {SMS: deque(), TELEGRAM: deque()}
        self.held: dict[str, Inbound] = {}
        """What the provider keeps of texts to our numbers, by provider id (Transport.missed, redact)."""
        self.unanswered: set[str] = set()
        """Marks of taps whose wait has not been ended yet."""
        self._new_id = new_id
        self._phones: dict[str, Phone] = {}
        self._transports = {channel: PhoneTransport(self, channel) for channel in (SMS, TELEGRAM)}

    # phones

    def add(self, number: str) -> Phone:
        """The phone with this number; a new, empty one if there is none yet."""
        if not is_e164(number):
            raise NotFound(f"{number!r} is not a full phone number like +12025550123.")
        with self.lock:
            if number not in self._phones:
                self._phones[number] = Phone(number, chat_of(number))
                self.watch.changed()
            return self._phones[number]

    def phones(self) -> Sequence[Phone]:
        """All phones, in the order they were added."""
        with self.lock:
            return list(self._phones.values())

    def at(self, address: Address) -> Phone | None:
        """The phone at an address of ours: a number, or a chat id."""
        with self.lock:
            if address.channel == SMS:
                return self._phones.get(address.value)
            return next((phone for phone in self._phones.values() if phone.chat == address.value), None)

    def seed(
        self,
        number: str,
        bubbles: Iterable[Bubble] = (),
        *,
        stopped: Iterable[str] = (),
        started: Iterable[str] = (),
        blocked: Iterable[str] = (),
    ) -> Phone:
        """Put earlier texts and standing choices (lines) on a phone, as after a restart of the demo."""
        with self.lock:
            phone = self.add(number)
            known = {bubble.id for bubble in phone.bubbles}
            phone.bubbles.extend(bubble for bubble in bubbles if bubble.id not in known)
            phone.bubbles.sort(key=lambda bubble: bubble.at)
            phone.stopped.update(stopped)
            phone.started.update(started)
            phone.blocked.update(blocked)
        self.watch.changed()
        return phone

    def transport(self, channel: str) -> PhoneTransport:
        """The way out to these phones for ``sms`` or ``telegram``."""
        return self._transports[channel]

    def script(self, channel: str, *verdicts: Verdict, delivered: bool = False) -> None:
        """Answer the next sends of a channel so; ``delivered``: the text reaches the phone all the same."""
        with self.lock:
            self.scripted[channel].extend((verdict, delivered) for verdict in verdicts)

    # what a person does

    def text(
        self,
        number: str,
        line: str,
        body: str,
        *,
        app: str = SMS,
        attachments: tuple[str, ...] = (),
    ) -> Inbound:
        """Write to one of our lines. By SMS the carrier sees it first, and may answer by itself."""
        words = clean(body)
        kind = "media" if attachments and not words.strip() else "text"
        if app == SMS and (reacted := tapback(words)):
            kind = "reaction" if reacted == "set" else "unknown"
        with self.lock:
            phone = self.add(number)
            self._open_chat(phone, line, app)
            inbound = self._inbound(phone, line, app, text=words, kind=kind, attachments=attachments)
            self._show(phone, inbound, words)
            if app == SMS:
                inbound = replace(inbound, carrier_keyword=carrier_keyword(SMS, words))
                answer = carrier_act(phone, line, words)
                if answer:
                    now = self.clock.now()
                    phone.bubbles.append(Bubble(self._new_id(), SMS, line, "in", now, answer, carrier=True))
            return self._hold(inbound)

    def tap(self, number: str, line: str, bubble_id: str, option: str) -> Inbound:
        """Tap a button under a text of the bot. Raises NotFound when there is no such button."""
        with self.lock:
            phone = self.add(number)
            bubble = next((b for b in phone.thread(TELEGRAM, line) if b.id == bubble_id), None)
            button = next((b for b in bubble.buttons if b.option == option), None) if bubble else None
            if bubble is None or button is None:
                raise NotFound("There is no such button on this phone.")
            tap = Tap(bubble.question, button.option, button.words, bubble.outbox_id, bubble.id)
            inbound = self._inbound(phone, line, TELEGRAM, kind="tap", tap=tap)
            inbound = replace(inbound, mark=inbound.provider_id)
            self.unanswered.add(inbound.mark)
            self._show(phone, inbound, button.words)
            return self._hold(inbound)

    def open_link(self, number: str, line: str, token: str = "") -> Inbound:
        """Open the bot by its deep link and press Start; without a token, by searching its name."""
        with self.lock:
            phone = self.add(number)
            self._open_chat(phone, line, TELEGRAM)
            inbound = self._inbound(phone, line, TELEGRAM, kind="start", token=token)
            self._show(phone, inbound, "/start")
            return self._hold(inbound)

    def block(self, number: str, line: str, *, blocked: bool = True) -> Inbound:
        """Block the bot, or unblock it again."""
        with self.lock:
            phone = self.add(number)
            (phone.blocked.add if blocked else phone.blocked.discard)(line)
            kind = "blocked" if blocked else "unblocked"
            return self._hold(self._inbound(phone, line, TELEGRAM, kind=kind))

    def share_contact(self, number: str, line: str) -> Inbound:
        """Share one's own number in the chat."""
        with self.lock:
            phone = self.add(number)
            self._open_chat(phone, line, TELEGRAM)
            inbound = self._inbound(
                phone, line, TELEGRAM, kind="contact", attachments=("contact",), phone_number=number
            )
            self._show(phone, inbound, number)
            return self._hold(inbound)

    def forward(self, number: str, line: str, body: str) -> Inbound:
        """Forward by Telegram a text that stood elsewhere."""
        words = clean(body)
        with self.lock:
            phone = self.add(number)
            self._open_chat(phone, line, TELEGRAM)
            inbound = self._inbound(phone, line, TELEGRAM, kind="forwarded", text=words)
            self._show(phone, inbound, words)
            return self._hold(inbound)

    def react(self, number: str, line: str, emoji: str) -> Inbound:
        """Set a reaction under a text of the bot; its bubble stays as it is."""
        with self.lock:
            phone = self.add(number)
            return self._hold(self._inbound(phone, line, TELEGRAM, kind="reaction", text=emoji))

    def edit(self, number: str, line: str, bubble_id: str, body: str) -> Inbound:
        """Change a text one has sent by Telegram. Raises NotFound when there is none."""
        words = clean(body)
        with self.lock:
            phone = self.add(number)
            for place, bubble in enumerate(phone.bubbles):
                if (bubble.id, bubble.app, bubble.direction) == (bubble_id, TELEGRAM, "out"):
                    phone.bubbles[place] = replace(bubble, body=words)
                    return self._hold(self._inbound(phone, line, TELEGRAM, kind="edited", text=words))
        raise NotFound("There is no such text on this phone.")

    # inside

    def arrive(self, phone: Phone, bubble: Bubble) -> None:
        """Show a text of ours on the phone (the transports call this)."""
        with self.lock:
            phone.bubbles.append(bubble)
        self.watch.changed()

    def new_id(self, channel: str) -> str:
        """A provider id that looks like one: never mistaken for a live one."""
        return f"phone-{channel}-{self._new_id()}"

    def _inbound(
        self,
        phone: Phone,
        line: str,
        app: str,
        *,
        kind: str,
        text: str = "",
        attachments: tuple[str, ...] = (),
        tap: Tap | None = None,
        token: str = "",
        phone_number: str = "",
    ) -> Inbound:
        return Inbound(
            address=Address(app, line, phone.number if app == SMS else phone.chat),
            provider_id=self.new_id(app),
            received_at=self.clock.now(),
            text=text,
            kind=kind,
            attachments=attachments,
            tap=tap,
            token=token,
            phone=phone_number,
        )

    def _show(self, phone: Phone, inbound: Inbound, words: str) -> None:
        phone.bubbles.append(
            Bubble(
                id=inbound.provider_id,
                app=inbound.address.channel,
                line=inbound.address.line,
                direction="out",
                at=inbound.received_at,
                body=words,
                attachments=inbound.attachments,
            )
        )

    def _open_chat(self, phone: Phone, line: str, app: str) -> None:
        """Writing to a bot opens its chat and, in Telegram's apps, is possible only unblocked."""
        if app == TELEGRAM:
            phone.started.add(line)
            phone.blocked.discard(line)

    def _hold(self, inbound: Inbound) -> Inbound:
        self.held[inbound.provider_id] = inbound
        self.watch.changed()
        return inbound
