"""A person's name and relation in one line: "Maria, my sister", "mi hermana María", "Maria (sister) 555-123-4567"."""

from __future__ import annotations

import re

from intake_bot.engine.answers import Said
from intake_bot.understanding.clean import fold
from intake_bot.understanding.people_names import name_after, name_before, named_after, past_leads, run_of
from intake_bot.understanding.people_phones import without_phone
from intake_bot.understanding.people_relations import Related, Word, are_two, relations_in, words_of
from intake_bot.understanding.people_words import MINE, ONES, RELATIONS
from intake_bot.understanding.phrases import word_set

_BRACKETS = re.compile(r"([^()]{1,200})\(([^()]{1,100})\)[\s.]*")
_INITIAL = re.compile(r"(?:^|[\s.])\w\.$")
_EMOJI = re.compile("[\u2190-\u3299\ufe0f\u200d\U0001f000-\U0001faff]")
_MOST_DESCRIBED = 5
_FEWEST_OF_A_STORY = 12
"""Words of a line that tells who cannot come before it tells who can."""
_MOST_ADDED = 3
_SOMEBODY = word_set("""
    girl guy lady man woman person dude boy kid gal chava chavo muchacha muchacho senora senor chica chico mujer hombre
""")
_THIS = word_set("a an this that one the un una esta este esa ese la el")
_CLAUSE = word_set("he she they who hes shes and if because i my but so y si porque pero ella")
_NO_RELATION = re.compile(
    r"\b(?:no relation|not related|no kin|sin parentesco|no es familiar|ningún parentesco)\b", re.IGNORECASE
)


def person(text: str, longest: int) -> Said:
    """Name, relation and number where the line tells them apart; else the whole line is the name."""
    text, phone = without_phone(text[:longest])
    whole = _stripped(text)
    plain = _stripped(_EMOJI.sub(" ", text))
    name, relation = _bracketed(plain) or _told(plain) or (whole, "")
    name, relation = _stripped(name), relation.strip(" .,;:-")
    return Said(name or relation or whole or text, relation, phone)


def _stripped(text: str) -> str:
    """Without marks around it; the dot of a last initial stays ("Angela R.")."""
    text = text.strip(" !¡,;:-")
    return text if _INITIAL.search(text) else text.strip(" .!¡,;:-")


def _bracketed(text: str) -> tuple[str, str] | None:
    match = _BRACKETS.fullmatch(text)
    if match is None:
        return None
    first, second = match[1].strip(), match[2].strip()
    if _is_relation(first) and not _is_relation(second):
        first, second = second, first
    named = _told(first)
    return (named[0] if named else first), _not_mine(second)


def _is_relation(part: str) -> bool:
    return any(word in RELATIONS for word in fold(_not_mine(part)).split()[:4])


def _not_mine(part: str) -> str:
    words = part.split(" ", 1)
    return words[1] if len(words) > 1 and words[0].lower() in MINE | ONES else part


def _told(text: str) -> tuple[str, str] | None:
    words = words_of(text)
    if not words:
        return None
    relations = relations_in(words)
    named = named_after(words)
    related = _who_comes(words, relations) if len(relations) > 1 and named is None else None
    if related is None and len(relations) > 1 and named is None and are_two(words, relations):
        return text, ""
    if related is None:
        related = relations[0] if relations else None
    if named is None and related is None:
        return _described(text, words) or _name_alone(text, words)
    if named is None and related is not None:
        named = name_after(words, related) or name_before(words, related)
    relation = "" if related is None else text[words[related.core].start : words[related.end - 1].end]
    relation = re.sub(r"['’]s$", "", relation)
    if _NO_RELATION.search(text):
        relation = ""
    if named is None:
        return relation, relation
    if relation and related is not None and related.end <= named[0]:
        relation += _added(text, words[named[1] :])
    return text[words[named[0]].start : words[named[1] - 1].end], relation


def _described(text: str, words: list[Word]) -> tuple[str, str] | None:
    """ "This girl I work with, Priya": somebody described, a comma, and the name."""
    for at, word in enumerate(words):
        if word.low in _SOMEBODY and at and words[at - 1].low in _THIS:
            end = next((place for place in range(at + 1, len(words)) if words[place].pause), len(words))
            run = run_of(words, end) if end < len(words) and words[end].text[0].isupper() else None
            names = any(one.text[0].isupper() and one.low != "i" for one in words[at + 1 : end])
            if run is None or names or end - at > _MOST_DESCRIBED + 1:
                return None
            return text[words[run[0]].start : words[run[1] - 1].end], text[word.start : words[end - 1].end]
    return None


def _added(text: str, rest: list[Word]) -> str:
    """ "My sponsor Pete from AA": where they know each other from belongs to the relation, as "friend from church"."""
    if len(rest) not in range(2, _MOST_ADDED + 1) or rest[0].low != "from" or any(word.pause for word in rest):
        return ""
    return " " + text[rest[0].start : rest[-1].end]


def _who_comes(words: list[Word], relations: list[Related]) -> Related | None:
    """ "My mom works that day, so it is my cousin Latrice": of several, in a longer line, the last that has a name."""
    if len(words) < _FEWEST_OF_A_STORY or words[relations[0].at].text.isupper():
        return None
    for related in reversed(relations):
        named = name_after(words, related)
        if named is not None and words[named[0]].text[0].isupper():
            return related
    return None


def _name_alone(text: str, words: list[Word]) -> tuple[str, str] | None:
    """No relation is told: a name after a lead-in, a name and a few words about them, or nothing to tell apart."""
    at = past_leads(words, len(words))
    if at >= len(words):
        return None
    run = run_of(words, at)
    if run is None:
        return None
    name = text[words[run[0]].start : words[run[1] - 1].end]
    rest = words[run[1] :]
    if not rest:
        return (name, "") if at else None
    if rest[0].pause and rest[0].text[0].islower() and _NO_RELATION.search(text):
        return name, ""
    if rest[0].pause and rest[0].text[0].islower() and len(rest) <= _MOST_DESCRIBED and rest[0].low not in _CLAUSE:
        return name, text[rest[0].start : rest[-1].end]
    return (name, "") if rest[0].pause and rest[0].text[0].islower() else None
