"""The name in a line about somebody: after "se llama", beside the relation, or after a lead-in."""

from __future__ import annotations

from intake_bot.understanding.people_relations import Related, Word
from intake_bot.understanding.people_words import ALSO_NAMES, LEADS, NAME_IS, PARTICLES, RELATIONS, STOPS, TITLES
from intake_bot.understanding.phrases import word_set

_MOST_NAME_WORDS = 7
_MOST_SMALL_NAME_WORDS = 3
_LINKS = word_set("is es named called the la el mi her se llama there here too conmigo")


def named_after(words: list[Word]) -> tuple[int, int] | None:
    """ "her name is Rosa", "se llama Yadira"."""
    for at in range(len(words)):
        for marker in NAME_IS:
            end = at + len(marker)
            if tuple(word.low for word in words[at:end]) == marker and end < len(words):
                run = run_of(words, end)
                if run is not None:
                    return run
    return None


def name_after(words: list[Word], related: Related) -> tuple[int, int] | None:
    at = related.end
    while at < len(words) and words[at].low in _LINKS:
        if words[at].low in ("la", "el", "the") and (
            at + 1 >= len(words) or words[at + 1].low not in TITLES | RELATIONS
        ):
            run = run_of(words, at + 1) if at + 1 < len(words) and words[at + 1].text[0].isupper() else None
            return (at, run[1]) if run is not None else None
        at += 1
    return run_of(words, at) if at < len(words) else None


def name_before(words: list[Word], related: Related) -> tuple[int, int] | None:
    at = past_leads(words, related.at)
    if at >= related.at:
        return None
    run = run_of(words, at)
    return (run[0], min(run[1], related.at)) if run is not None else None


def past_leads(words: list[Word], end: int) -> int:
    at = 0
    while (
        at < end
        and words[at].low in LEADS
        and not (at and words[at].text[0].isupper() and not words[at].pause and at > 1)
    ):
        if words[at].low == "will" and words[at].text[0].isupper() and at + 1 < end and words[at + 1].text[0].isupper():
            break
        at += 1
    return at


def run_of(words: list[Word], at: int) -> tuple[int, int] | None:
    """The words of a name that begins there: to the next pause or a word that is no name."""
    end = at
    while end < len(words) and end - at < _MOST_NAME_WORDS:
        word = words[end]
        if end > at and word.pause and not _is_initial(words[end - 1]):
            break
        if end > at and word.low in PARTICLES and any(later.text[0].isupper() for later in words[end + 1 : end + 3]):
            end += 1
            continue
        capital = word.text[0].isupper()
        if (word.low in STOPS or word.low in ("relation", "related")) and not (
            capital and (word.low in ALSO_NAMES or (end > at and not word.pause))
        ):
            break
        if end > at and not capital and words[at].text[0].isupper() and words[at].low not in TITLES:
            break
        if not word.text[0].isalpha() or (not capital and end - at >= _MOST_SMALL_NAME_WORDS):
            break
        end += 1
    return (at, end) if end > at else None


def _is_initial(word: Word) -> bool:
    return word.text.endswith(".")
