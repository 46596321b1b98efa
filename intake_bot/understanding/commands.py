"""Words that steer, in either language and at every step; and requests in free words where no own words are asked.

A question that takes own words is answered with sentences ("I want to talk to a person who hears me"), so there
only the short texts of the list count, and a whole text that asks to leave or to erase and can mean nothing else.
"""

from __future__ import annotations

from itertools import pairwise

from intake_bot.engine.answers import Command
from intake_bot.understanding.clauses import Clauses, Spoken, joined
from intake_bot.understanding.commands_erasing import erasing
from intake_bot.understanding.commands_leaving import LEAVE, REQUEST_CLASSES
from intake_bot.understanding.commands_pause import PAUSE
from intake_bot.understanding.commands_requests import LIMITS, REQUESTS
from intake_bot.understanding.commands_words import ASKING, ASKS_WHO, LANGUAGES, WORDS
from intake_bot.understanding.opt_out_people import IF, NOT, PEOPLE, THEY
from intake_bot.understanding.opt_out_words import HEAVY, NEVER_SLIPS, words_of
from intake_bot.understanding.phrases import bare, whole_texts, word_set

_CHANGES = ("change", "cambiar", "cambie", "corregir", "edit")
_LITTLE = word_set("the my a an el la los las mi mis un una to of de del")
_MOST_CHANGE_WORDS = 4
_BY_WEIGHT = ("leave", "erase", "person", "pause")
"""Where a text asks for several things, the first of these counts."""
_NAMES = {
    "leave": "leave",
    "erase": "erase",
    "person": "person",
    "call": "person",
    "pause_any": "pause",
    "pause": "pause",
}
_WHOLE_ONLY = "pause"
"""Counts as a whole text only: "maybe later", not "later in the day"."""
_UNMISTAKABLE = frozenset({"leave", "erase"})
_LONGEST_WHOLE = 18
_LONGEST = 150
"""Words of a text that are searched for a request; what is longer is a story."""
_SOFT = "soft"
_BACK = 5
_OTHERS = THEY | PEOPLE | {"he", "she"}
_NO_CALL = (
    _OTHERS | NOT | word_set("i we you to u always kids phone friends can could may will would did who if when si")
)
_MAY_I = word_set("can could may might puedo podria should")
_THEIR_WISH = word_set("wants needs quiere quieren necesita wanted queria likes")
_CONDITION = IF - {"because", "that", "how", "como", "while"}
_SAYING = word_set("talk speak chat hablar platicar conversar help call")
_QUESTIONS = word_set("did does do when why porque cuando will would")
_OF_THE_COURT = word_set("clear wipe scrub")
"""With "record" they speak of the court's: "I want to clear my record"."""
_DONE = ("ado", "ido")
"""After a Spanish "he" ("he decidido"), which is no man."""
_HEAVY = HEAVY | {"other", "otra", "otro"}


def _table() -> dict[str, Command]:
    table = {text: Command(name) for name, lines in WORDS.items() for text in whole_texts(lines)}
    for word, language in LANGUAGES.items():
        table[word] = Command("language", language)
        for asking in whole_texts(ASKING):
            table[f"{asking} {word}".strip()] = Command("language", language)
    return table


_COMMANDS = _table()
_REQUESTS = Clauses(REQUEST_CLASSES, joined(LEAVE, REQUESTS, PAUSE, {"pause": WORDS["pause"]}), NEVER_SLIPS, _HEAVY)
_LIMITS = Clauses(REQUEST_CLASSES, LIMITS, NEVER_SLIPS)


_ASKS_WHO = whole_texts(ASKS_WHO)


def asks_who(folded: str) -> bool:
    """True for "es la policía?": who writes to me. Not to be asked where own words are the answer."""
    return bare(folded) in _ASKS_WHO


def command(folded: str, *, with_argument: bool = True, free: bool = False) -> Command | None:
    """The command a text is. ``free``: own words are asked, so only what cannot be an answer counts.

    ``change place`` keeps its argument only ``with_argument``.
    """
    if not folded:
        return None
    plain = bare(folded)
    found = _COMMANDS.get(folded) or _COMMANDS.get(plain)
    if found is not None:
        return found
    if with_argument and (changed := _change(plain)) is not None:
        return changed
    return _request(words_of(folded), free)


def _change(plain: str) -> Command | None:
    first, _, rest = plain.partition(" ")
    if first not in _CHANGES or len(rest) > _LONGEST:
        return None
    words = [word for word in rest.split() if word not in _LITTLE]
    return Command("change", " ".join(words)) if 0 < len(words) <= _MOST_CHANGE_WORDS else None


def _request(said: Spoken, free: bool) -> Command | None:
    if not 1 < len(said.words) <= _LONGEST:
        return None
    found = {_NAMES[kind] for kind in _found(said, _UNMISTAKABLE if free else frozenset(_NAMES))}
    if not free and "leave" not in found and erasing(said):
        found.add("erase")
    allowed = [name for name in _BY_WEIGHT if name in found]
    return Command(allowed[0]) if allowed else None


def _found(said: Spoken, wanted: frozenset[str]) -> set[str]:
    """What is asked for: as the whole of a short text, and, where sentences are no answers, inside one."""
    found: set[str] = set()
    free = "person" not in wanted
    last = len(said.words)
    whole: list[set[str]] = [set() for _ in range(last + 1)]
    whole[0].add(_SOFT)
    for start in range(last):
        reached = whole[start] if last <= _LONGEST_WHOLE else set()
        if not reached and (free or not _REQUESTS.begins(said.words[start])):
            continue
        for kind, ends in _REQUESTS.all_at(said, start).items():
            meant = kind == _SOFT or (kind in wanted and _meant(kind, said, start, ends[-1]))
            if not meant:
                continue
            if kind not in (_SOFT, _WHOLE_ONLY) and not free:
                found.add(kind)
            for end in ends if reached else ():
                whole[end] |= reached if kind == _SOFT else {kind}
    return found | (whole[last] - {_SOFT})


def _meant(kind: str, said: Spoken, start: int, end: int) -> bool:
    """Said by the writer of themself, as a wish for now: not "he wants to", "if I", "can I", nor with a condition."""
    if _limited(kind, said, start, end):
        return False
    if kind == "pause":
        return True
    before = said.sentence(start, _BACK)
    if before[-1:] == ("he",) and said.words[start].endswith(_DONE):
        before = before[:-1]
    if not before:
        return True
    if kind == "call":
        return before[-1] not in _NO_CALL and before[-2:-1] not in (("if",), ("when",), ("si",))
    if _asks(kind, said.words[start], before):
        return False
    near = set(before[-2:])
    if (before[-1] not in ("i", "yo", "ya") and near & _OTHERS) or set(before[-3:]) & _THEIR_WISH:
        return False
    if (set(before[-3:]) - _yes(before)) & _CONDITION or (near & _MAY_I and kind == "leave"):
        return False
    if said.words[start] not in NOT and NOT & set(before[-4:] if said.words[start] in _SAYING else near):
        return False
    return kind in ("person", "pause_any") or not (before[-1] in ("you", "ustedes") and set(before[-3:]) & _QUESTIONS)


def _limited(kind: str, said: Spoken, start: int, end: int) -> bool:
    """What stands behind makes it something else, or it is of the court's record ("I want to clear my record")."""
    if said.words[start] in _OF_THE_COURT and "record" in said.words[start:end]:
        return True
    after_all = said.words[end : end + 2] == ("after", "all")
    return not after_all and end < len(said.words) and any(limit == kind for limit, _ in _LIMITS.at(said, end))


def _asks(kind: str, word: str, before: tuple[str, ...]) -> bool:
    """ "can I leave?", "se borra todo?" ("que se borre todo" is a wish)."""
    if kind == "erase":
        return before[-1] == "se" and word.endswith("a")
    return kind == "leave" and before[-1] in ("i", "yo", "ya") and before[-2:-1] != () and before[-2] in _MAY_I


def _yes(before: tuple[str, ...]) -> set[str]:
    """ "Si" before "pero" was a yes ("dije que si, pero ...")."""
    return {one for one, two in pairwise(before) if one == "si" and two in ("pero", "y", "ya", "antes")}
