"""Where a line tells how somebody is related to the person: "my best friend", "papá de mi hijo", "step dad"."""

from __future__ import annotations

import re
from typing import NamedTuple

from intake_bot.understanding.clean import fold
from intake_bot.understanding.people_words import LEADS, MINE, MORE_RELATION, ONES, RELATIONS, STOPS, TITLES
from intake_bot.understanding.phrases import word_set

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?i:dra?|mrs?|ms|sra?|srta|jr|st|lic|prof|rev)\.(?!\w)|[^\W\d_]\.(?!\w)|[^\W_]+(?:['’.-][^\W_]+)*"
)
_DASH = re.compile(r"\s[-–—]+\s")
_MOST_BETWEEN = 5
_INLAWS = frozenset(f"{one}inlaw" for one in ("mother", "father", "sister", "brother", "son", "daughter"))
_CALLINGS = word_set("""
    coach pastor pastora padre maestra maestro licenciada licenciado profe profesor profesora professor doctor doctora
    deacon chaplain officer judge minister reverend rabbi imam ingeniero senora senor
""")
"""Titles that stay with a name also in small letters ("coach Reilly", "la maestra Elvira")."""
_AFTER = word_set("mayor menor gemelo gemela politico politica grande chico chica")
"""Words that belong to a relation behind it ("hermano mayor")."""
_JOINS = word_set("and y e or o but pero if si otherwise sino")
_OPENS = MINE | ONES | {"los", "las", "de", "del", "toda", "todo"}


class Word(NamedTuple):
    """A word as written, folded, and where it stands."""

    text: str
    low: str
    start: int
    end: int
    pause: bool
    """Something parts it from the word before."""


class Related(NamedTuple):
    """A relation's words, from ``at`` to ``end``; ``core`` is where "my" is left out."""

    at: int
    core: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of a line, titles and initials with their dots."""
    found: list[Word] = []
    before = 0
    for match in _TOKEN.finditer(text):
        gap = text[before : match.start()]
        pause = any(sign in gap for sign in ',;:.!?/()\n"') or bool(_DASH.search(gap))
        found.append(Word(match[0], fold(match[0]).replace(" ", ""), match.start(), match.end(), pause))
        before = match.end()
    return found


def relations_in(words: list[Word]) -> list[Related]:
    """Where a relation is told: "my best friend", "un vecino", "stepdad" before a name."""
    found: list[Related] = []
    at = 0
    while at < len(words):
        related = _related_at(words, at)
        if related is None:
            at += 1
        else:
            found.append(related)
            at = related.end
    return found


def _related_at(words: list[Word], at: int) -> Related | None:
    core = at + 1 if words[at].low in MINE | ONES else at
    end = core
    seen = False
    while end < len(words) and (end == core or not words[end].pause):
        low = words[end].low
        if _relates(low):
            if seen and words[end].text[0].isupper() and not words[end - 1].text[0].isupper():
                break
            seen = True
        elif low not in MORE_RELATION:
            break
        end += 1
    while end > core and not _relates(words[end - 1].low) and words[end - 1].low not in ("law", "social"):
        end -= 1
    if not seen or end == core:
        return None
    while end < len(words) and words[end].low in _AFTER and words[end].text.islower() and not words[end].pause:
        end += 1
    if words[at].low not in MINE and _is_title(words, core, end):
        return None
    if core == at and at and not words[at].pause and words[at - 1].low not in LEADS | STOPS and end < len(words):
        return None
    return Related(at, core, _complement(words, end))


def _relates(low: str) -> bool:
    return low in RELATIONS or (len(low) > 4 and low.endswith("s") and low[:-1] in RELATIONS) or low in _INLAWS


def _is_title(words: list[Word], at: int, end: int) -> bool:
    """ "Pastor Mike" is how somebody is called."""
    return (
        end == at + 1
        and words[at].low in TITLES
        and end < len(words)
        and not words[end].pause
        and words[end].text[0].isupper()
        and ((words[at].text[0].isupper() and not words[at].text.isupper()) or words[at].low in _CALLINGS)
    )


def _complement(words: list[Word], end: int) -> int:
    """ "papá de mi hijo", "padrino de AA", "friend from church": up to three words more."""
    if end >= len(words) - 1 or words[end].pause or words[end].low not in ("de", "del", "from", "of"):
        return end
    stop = end + 1
    while stop < min(len(words), end + 5) and not words[stop].pause:
        low, is_name = words[stop].low, words[stop].text[0].isupper() and not words[stop].text.isupper()
        if is_name or (low in STOPS and low not in MINE | ONES | {"los", "las", "de"}):
            break
        stop += 1
        if low not in _OPENS:
            break
    last = words[stop - 1].low
    return stop if stop > end + 1 and last not in _OPENS else end


def are_two(words: list[Word], relations: list[Related]) -> bool:
    """ "my mom and my dad", "my mom, but if she can't my aunt": two people; they stay as written."""
    first, second = relations[0], relations[1]
    between = [word.low for word in words[first.end : second.at]]
    return words[second.at].low in MINE and not _JOINS.isdisjoint(between) and len(between) <= _MOST_BETWEEN
