"""One short question to us ("can I send an apology?"): patterns made for telling read too much into those."""

from __future__ import annotations

from collections.abc import Sequence

from intake_bot.understanding.danger.tokens import ASKED, PAUSES
from intake_bot.understanding.phrases import word_set

_OPENS = word_set("can could may do does did will would should is are am puedo puede pueden podria podrian")
"""With one of these first it is a question without its mark, too; "if", "when" and "tengo" begin plain statements."""
_CALLS = word_set("now help please ayuda ayudenme ayudeme auxilio ahora ahorita tonight hoy today outside afuera hurry")
"""With these somebody may need help at once, however they ask."""
_MOST_WORDS = 16


def is_plain_question(row: Sequence[str]) -> bool:
    """True where a text's words are one sentence that opens or ends like a question and calls for nobody."""
    words = list(row)
    asked = bool(words) and words[-1] == ASKED
    words = words[:-1] if asked else words
    if not words or len(words) > _MOST_WORDS or not _CALLS.isdisjoint(words) or PAUSES & set(words):
        return False
    return asked or words[0] in _OPENS
