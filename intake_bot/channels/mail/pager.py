"""Calls staff by an e-mail of its own, which does not wait for other notices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intake_bot.service.ports import Mailer


@dataclass(frozen=True, slots=True)
class CallWords:
    """Subject and body, of the first call and of the second. They name nobody: e-mail is not sealed."""

    subject: str
    body: str
    subject_again: str
    body_again: str


class MailPager:
    """A Pager over a Mailer."""

    def __init__(self, mailer: Mailer, words: CallWords) -> None:
        self._mailer = mailer
        self._words = words

    async def page(self, to: Sequence[str], *, again: bool) -> None:
        """Send one urgent e-mail."""
        words = self._words
        if again:
            await self._mailer.send(to, words.subject_again, words.body_again)
        else:
            await self._mailer.send(to, words.subject, words.body)
