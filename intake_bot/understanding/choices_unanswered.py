"""What keeps an option that is named from being the answer: it is asked about, taken back, or beside a no."""

from __future__ import annotations

from intake_bot.understanding.chatter import COURTESY
from intake_bot.understanding.mentions import Mention
from intake_bot.understanding.menu import Menu
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.scopes import Scope
from intake_bot.understanding.spoken import PAUSES
from intake_bot.understanding.yes_no import DETAILS

_TAGS = word_set("no verdad right ok okay cool please si bien va vale good fine possible alright que not")
_REQUESTS = word_set("could can may might podria podriamos podemos puede pueden podemos how what se would sera if")
_ASKS_FOR = word_set("could can may puedo puede pueden podria podrian")
_ENDS = word_set(". ? but and pero")
_MOST_TENTATIVE = 3
_PLAIN_NO = word_set("no nope nah nel")
_TURNS_TO_NO = word_set("but pero so entonces")
_BUT = word_set("but pero")
_SAYS_YES = word_set("yes yeah yep yup sure si yessi claro")
_DENIES_AFTER = word_set("not no never nunca ni")
_WISHES = word_set("""
    would wish wanted hoped hoping could was llevaria traeria invitaria gustaria quisiera querria vendria iria queria
    pensaba iba
""")
"""Before a "but" they say what would be, and the "but" why it may not."""
_LIMITS = word_set("""
    only just if when for i we maybe not unsure depends solo solamente nomas nada si cuando para yo quiza quizas tal a
    hasta until first primero please porfavor ask let tell
""")
"""After a "but" they begin a limit, a doubt or a word to us."""


def yes_and_no(menu: Menu) -> bool:
    """Where a yes or no is asked for, a question back is never one ("what if she lies?")."""
    return "yes" in menu.options and "no" in menu.options


def takes_back(words: list[str], found: list[Mention]) -> bool:
    """ "I'd bring my sister but she can't": what comes after the last "but" and is not named denies, or tells why a
    wish may come to nothing ("but she moved"); what only limits it does not ("but only if she wants")."""
    if words[0] in _SAYS_YES:
        return False
    last = max(one.at for one in found)
    at = max((at for at, word in enumerate(words) if word in _BUT), default=-1)
    after = [word for word in words[at + 1 :] if word not in COURTESY or word in _LIMITS]
    if at <= last or not after:
        return False
    return not _DENIES_AFTER.isdisjoint(after) or (after[0] not in _LIMITS and not _WISHES.isdisjoint(words[:at]))


def no_apart(words: list[str], found: list[Mention]) -> str:
    """ "My mom offered, so no" ("turn"), "no, my mom": a no that stands apart from what is named; else nothing."""
    taken = {at for one in found for at in range(one.at, one.end)}
    for at, word in enumerate(words):
        if word in _PLAIN_NO and at not in taken and (at + 1 == len(words) or words[at + 1] in PAUSES):
            before = words[at - 1] if at else "."
            if before in _TURNS_TO_NO and (at + 1 == len(words) or words[at + 1] == "."):
                return "turn"
            if before in PAUSES:
                return "apart"
    return ""


def requests(raw: list[str], scope: Scope) -> bool:
    """ "Can you explain that", "could I speak with a human": it asks for what an option gives; "can I stop" asks us."""
    first = next((word for word in raw if word not in PAUSES and word not in COURTESY), "")
    return first in _ASKS_FOR and "?" not in raw and "stop.can_stop" not in scope.by_meaning


def doubts_a_detail(words: list[str], one: Mention, scope: Scope) -> bool:
    """ "Yes, but I don't know who": the doubt is about something else."""
    unsure = scope.by_meaning.get("not_sure", frozenset()) | scope.by_meaning.get("decide_later", frozenset())
    return bool(one.at and one.options <= unsure and DETAILS.intersection(words[one.end - 1 : one.end + 1]))


def only_asked(words: list[str], found: list[Mention]) -> bool:
    """ "The mediator?" asks what that is; "could we do it online?" and "online, ok?" answer."""
    if "?" not in words:
        return False
    if len(words) <= _MOST_TENTATIVE:
        return True
    mark = words.index("?")
    clause_start = max((at for at in range(mark) if words[at] in (".", "?")), default=-1) + 1
    first = next((word for word in words[clause_start:mark] if word not in PAUSES and word not in COURTESY), "")
    if first in _REQUESTS or words[mark - 1] in _TAGS:
        return False
    return all(clause_start <= mention.at < mark for mention in found)


def asks_beside(words: list[str], found: list[Mention]) -> bool:
    """An answer and a question in one text: they are parted first, and read one by one."""
    start = 0
    for at, word in enumerate(words):
        if word == "?":
            asked = [one for one in words[start:at] if one not in COURTESY and one not in _TAGS and one not in PAUSES]
            if len(asked) > 1 and not any(start <= one.at < at for one in found):
                return True
        if word in _ENDS:
            start = at + 1
    return False
