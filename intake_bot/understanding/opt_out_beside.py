"""No more texts, said beside a question to us: only a stop inside the question itself belongs to the question.

"Can I opt out?" has an approved answer. "Who is this? Stop texting me" asks too, and is a stop all the same. So each
sentence is read by itself, and within an asking one what stands behind the question.
"""

from __future__ import annotations

import re

from intake_bot.understanding.clean import LONGEST_WATCHED, clean, fold
from intake_bot.understanding.opt_out import opt_out
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.questions import Index, looks_asked, search

_SENTENCE = re.compile(r"[^.!?;…]+[.!?;…]*")
_PLAINLY_OF_TEXTS = word_set("stop stopall unsubscribe opt optout")
"""How keywords begin that do not speak of life itself: beside danger, "basta" or "end" may."""
_LEAVING = "must_i"
"""The approved answer to "can I opt out?", on both sides."""
_GOES_ON = word_set("and can could do i if it me or que si they to u we will you y o a de le les no puedo se yo")
"""No question ends with these, so what stands behind them is part of it: "do I have to, or can I | opt out"."""
_LONGEST_ASKED = 30
"""Words of a question that may hold a stop of its own; a longer one is no approved question."""


def sentences(text: str) -> list[str]:
    """The sentences of a text as it came, cleaned: a new line begins a new one."""
    lines = (clean(line) for line in text[: 2 * LONGEST_WATCHED].splitlines())
    return [part.strip() for line in lines for part in _SENTENCE.findall(line) if fold(part)]


def keyword_apart(parts: list[str], *, danger: bool) -> bool:
    """A carrier keyword that is a whole sentence among others ("Who is this? STOP")."""
    alone = (fold(part) for part in parts if opt_out(part, fold(part)) == "keyword")
    return any(not danger or words.split()[0] in _PLAINLY_OF_TEXTS for words in alone)


def only_asked_about(parts: list[str], topic: str, answers: Index) -> bool:
    """True where every sentence that speaks of stopping is a question with an approved answer.

    ``topic`` is what the whole text asks about: a sentence of it may be too short to tell by itself.
    """
    said = [(part, tier) for part in parts if (tier := opt_out(part, fold(part))) is not None]
    return bool(said) and all(_asked_about(part, tier, topic, answers) for part, tier in said)


def _asked_about(part: str, tier: str, topic: str, answers: Index) -> bool:
    if not looks_asked(part):
        return False
    found = search(part, answers)
    wanted = _LEAVING if tier != "ambiguous" else topic
    if not found.topics or not (found.topics[0] == wanted or (found.sure and tier == "ambiguous")):
        return False
    return not _stop_behind(part.split(), answers)


def _stop_behind(words: list[str], answers: Index) -> bool:
    """A whole approved question and then a stop, with nothing between them ("must I do this no more texts please")."""
    if len(words) > _LONGEST_ASKED:
        return True
    return any(_cut(" ".join(words[:at]), " ".join(words[at:]), answers) for at in range(1, len(words)))


def _cut(question: str, rest: str, answers: Index) -> bool:
    asked = fold(question).split()
    if not asked or asked[-1] in _GOES_ON or opt_out(rest, fold(rest)) not in ("keyword", "phrase"):
        return False
    return not looks_asked(rest) and looks_asked(question) and search(question, answers).sure
