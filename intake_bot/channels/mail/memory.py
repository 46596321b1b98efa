"""The demo's mail: kept in memory and shown on its inbox page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from intake_bot.service.ports import Clock


@dataclass(frozen=True, slots=True)
class Mail:
    """One e-mail as it would have gone. ``at``: seconds since the epoch, UTC."""

    to: tuple[str, ...]
    subject: str
    body: str
    at: float


class MemoryMailer:
    """A Mailer that keeps the last ``most`` e-mails; ``on_mail`` is called after each."""

    def __init__(self, clock: Clock, on_mail: Callable[[Mail], None] | None = None, most: int = 500) -> None:
        self._clock = clock
        self._on_mail = on_mail
        self._most = most
        self.mails: list[Mail] = []
        """Oldest first."""

    async def send(self, to: Sequence[str], subject: str, body: str) -> None:
        """Keep one e-mail."""
        if not to:
            return
        mail = Mail(tuple(to), subject, body, self._clock.now())
        self.mails = [*self.mails, mail][-self._most :]
        if self._on_mail is not None:
            self._on_mail(mail)
