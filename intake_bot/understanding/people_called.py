"""What somebody wants to be called by: "call me Dee", "everyone calls me Dee", "me dicen Lupe", "its Dee, thanks".

Only the name is kept, for it stands in our texts. Where no name can be told apart the words stay as written.
"""

from __future__ import annotations

import re

from intake_bot.engine.answers import Said
from intake_bot.understanding.people_called_words import (
    BEFORE,
    CALLED,
    DENIES,
    FILLERS,
    GREETS,
    IS,
    NAME_WORDS,
    NAMED,
    NO_NAME,
    STARTS_OTHER,
    TAILS,
)
from intake_bot.understanding.people_relations import Word, words_of
from intake_bot.understanding.people_words import PARTICLES
from intake_bot.understanding.phrase_tree import PhraseTree

_MOST_FILLERS = 4
_MOST_NAME_WORDS = 4
_MOST_TEXT_WORDS = 40
_EMOJI = re.compile("[\u2190-\u3299\ufe0f\u200d\U0001f000-\U0001faff]")


def _tree(*lines: str) -> PhraseTree[int]:
    found: PhraseTree[int] = PhraseTree()
    for weight, one in enumerate(lines):
        found.add_lines(one, weight)
    return found


_leads, _tails = _tree(IS, NAMED, CALLED), _tree(TAILS)


def called(text: str, longest: int) -> Said:
    """The name, where the words around it can be told from it; else the words as written."""
    plain = _EMOJI.sub(" ", text).strip()
    words = words_of(plain)
    run = _behind_a_lead(words) or _before_the_rest(words, plain) if 0 < len(words) <= _MOST_TEXT_WORDS else None
    if run == (0, len(words)):
        run = None  # signs around the name alone are no reason to change what was written
    name = plain[words[run[0]].start : words[run[1] - 1].end] if run is not None else text
    return Said(name[:longest].rstrip())


def _behind_a_lead(words: list[Word]) -> tuple[int, int] | None:
    """The name behind the weightiest lead: "Robert, but I go by Bob"; of two alike the last."""
    lows = [word.low for word in words]
    best = None
    for at in range(len(words)):
        found = _leads.longest(lows, at)
        if found is None or (best is not None and found[1] < best[0]) or not _may_lead(words, at, found[1]):
            continue
        run = _run(words, at + found[0])
        if run is not None and (found[1] or _ends(words, run[1])):
            best = found[1], run
    return best[1] if best is not None else None


def _may_lead(words: list[Word], at: int, weight: int) -> bool:
    """Not denied ("don't call me Deanna"); and a mere "its" or "soy" opens the text."""
    start = at
    while start and not words[start].pause and at - start < 3:
        start -= 1
    if any(word.low in DENIES for word in words[start:at]):
        return False
    return weight > 0 or all(word.low in BEFORE for word in words[:at])


def _run(words: list[Word], at: int) -> tuple[int, int] | None:
    """The words of the name that begins there; None where it begins with what is no name, or does not end."""
    if at < len(words) - 1 and words[at].low in ("la", "el") and words[at + 1].text[0].isupper():
        at += 1  # "soy la Lupe"
    at = _past_fillers(words, at)
    lows, end = [word.low for word in words], at
    while end < len(words):
        tail = _tails.longest(lows, end)
        if end > at and (words[end].pause and not _initial(words[end - 1])):
            break
        if end > at and (words[end].low in STARTS_OTHER or tail is not None) and words[end].low not in PARTICLES:
            break
        end += 1
    if end == at or end - at > _MOST_NAME_WORDS + sum(word.low in PARTICLES for word in words[at:end]):
        return None
    first = words[at]
    named = first.text[0].isupper() and not first.text.isupper()
    return None if first.low in NO_NAME and not named else (at, end)


def _past_fillers(words: list[Word], at: int) -> int:
    """ "call me just Dee", "by my middle name, Grace"."""
    lows = [word.low for word in words[at : at + _MOST_FILLERS]]
    named = next((place for place, low in enumerate(lows) if low in NAME_WORDS), None)
    if named is not None and lows[0] in NO_NAME and at + named + 1 < len(words):
        return at + named + 1
    skipped = 0
    while skipped < len(lows) - 1 and lows[skipped] in FILLERS:
        skipped += 1
    return at + skipped


def _initial(word: Word) -> bool:
    return word.text.endswith(".")


def _ends(words: list[Word], end: int) -> bool:
    """Nothing follows but a pause or politeness."""
    return end == len(words) or words[end].pause or _tails.longest([word.low for word in words], end) is not None


def _before_the_rest(words: list[Word], text: str) -> tuple[int, int] | None:
    """ "Dee please", "Dee, not Deanna", "Lupe, así me dicen", "Dana. Is it safe?": a name, and words that are none."""
    at = 0
    while at < len(words) - 1 and words[at].low in BEFORE and (words[at + 1].pause or words[at].low in GREETS):
        at += 1
    run = _run(words, at)
    if run is None:
        return None
    lows, end = [word.low for word in words], run[1]
    for place in range(end, len(words)):
        if words[place].low in ("but", "pero") and (other := _run(words, place + 1)) is not None:
            return other if other[1] < len(words) and _all_tails(lows, other[1]) else None
    told = any(_leads.longest(lows, place) is not None for place in range(end, len(words)))
    asks = "?" in text[words[run[1] - 1].end :] and end < len(words) and words[end].pause
    denied = end < len(words) and words[end].pause and words[end].low in DENIES
    return run if told or asks or denied or _all_tails(lows, end) else None


def _all_tails(lows: list[str], at: int) -> bool:
    while at < len(lows):
        tail = _tails.longest(lows, at)
        if tail is None:
            return False
        at += tail[0]
    return True
