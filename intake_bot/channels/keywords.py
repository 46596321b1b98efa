"""The one table of keywords: which words each channel's carrier acts on, and who answers them.

A carrier that has answered must not be answered again, and a word that no carrier knows must not go
unanswered. Source for SMS: Twilio's default opt-out handling (support article 223134027; REVOKE and OPTOUT
since May 2025): the whole text is one word, in any case; spaces around it do not matter. Telegram has no
carrier: there the bot answers, and who blocks the bot cannot be written to at all.
"""

from __future__ import annotations

from dataclasses import dataclass

CARRIER, BOT, NOBODY = "carrier", "bot", "nobody"
"""Who answers. No row says ``nobody`` today: a channel that swallows a word in silence would."""


@dataclass(frozen=True, slots=True)
class Keyword:
    """One row. ``means`` is stop, start or help; ``answered_by`` is carrier, bot or nobody."""

    channel: str
    word: str
    means: str
    answered_by: str
    only_when_stopped: bool = False
    """The carrier acts on it only for a person who is stopped; else it is a word like any other."""


def _rows(channel: str, words: str, means: str, by: str, *, only_when_stopped: bool = False) -> list[Keyword]:
    return [Keyword(channel, word, means, by, only_when_stopped) for word in words.split()]


_STOP = "STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT"

KEYWORDS: tuple[Keyword, ...] = (
    *_rows("sms", _STOP, "stop", CARRIER),
    *_rows("sms", "START UNSTOP", "start", CARRIER),
    *_rows("sms", "YES", "start", CARRIER, only_when_stopped=True),
    *_rows("sms", "HELP INFO", "help", CARRIER),
    *_rows("telegram", _STOP, "stop", BOT),
    *_rows("telegram", "START UNSTOP", "start", BOT),
    *_rows("telegram", "HELP INFO", "help", BOT),
)

_BY_WORD = {(row.channel, row.word): row for row in KEYWORDS}


def keyword(channel: str, text: str) -> Keyword | None:
    """The row for a whole text, matched as the carrier matches it; None for an ordinary text."""
    return _BY_WORD.get((channel, text.strip().upper()))


def carrier_keyword(channel: str, text: str) -> str:
    """What the carrier has already answered by default: stop, start or help, else empty.

    YES is left empty: it is an opt-in only for a stopped number, and only the service knows who is stopped.
    """
    row = keyword(channel, text)
    if row is None or row.answered_by != CARRIER or row.only_when_stopped:
        return ""
    return row.means
