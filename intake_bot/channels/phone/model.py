"""What a simulated phone shows: texts, each in one thread (an app, SMS or Telegram, and a line of ours)."""

from __future__ import annotations

from dataclasses import dataclass, field

from intake_bot.service.ports import Button

Thread = tuple[str, str]
"""(app, line): ``("sms", "victim")`` is the thread with the number that serves victims."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One text on the screen. Times are seconds since the epoch, UTC."""

    id: str
    """The provider's id of it; unique over all phones."""
    app: str
    line: str
    direction: str
    """``in``: it came to the phone; ``out``: the person sent it."""
    at: float
    body: str
    buttons: tuple[Button, ...] = ()
    question: int = 0
    """The question its buttons answer."""
    carrier: bool = False
    """The carrier wrote it (the answer to STOP), not the bot."""
    outbox_id: int = 0
    attachments: tuple[str, ...] = ()


@dataclass(slots=True)
class Phone:
    """One person's phone. Only PhoneNetwork changes it. The three sets hold lines of ours."""

    number: str
    chat: str
    """The person's Telegram chat id, as text."""
    bubbles: list[Bubble] = field(default_factory=list)
    stopped: set[str] = field(default_factory=set)
    """Lines whose number the person told STOP: the carrier refuses texts from there."""
    started: set[str] = field(default_factory=set)
    """Lines whose bot the person opened: a bot cannot write first."""
    blocked: set[str] = field(default_factory=set)
    """Lines whose bot the person blocked."""

    def thread(self, app: str, line: str) -> list[Bubble]:
        """The texts of one thread, in the order they came."""
        return [bubble for bubble in self.bubbles if bubble.app == app and bubble.line == line]


def chat_of(number: str) -> str:
    """The chat id of a number's simulated Telegram: its digits, so that it is the same after a restart."""
    return "".join(character for character in number if character.isdigit())
