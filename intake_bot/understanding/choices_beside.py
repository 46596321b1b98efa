"""What stands beside a named option, and whether it leaves a doubt: an unexplained word near a short name asks."""

from __future__ import annotations

from intake_bot.understanding.chatter import CHATTER
from intake_bot.understanding.mentions import Mention
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.scopes import Scope
from intake_bot.understanding.spoken import PAUSES
from intake_bot.understanding.turned_down import Turns, begins_reason

_MOST_BESIDE = (0, 0, 1, 1, 2)
"""Words not understood in the same clause, by the number of words of what is named."""
_MOST_ABOUT = 4
"""Words that belong to the question (``Scope.about``) in the same clause; more tell a story of their own."""
_MOST_IN_ALL = 6
"""In a longer story only a clause that says nothing else is the answer."""
_NO = word_set("no not or o them mediator")
_SAYS_NOTHING = CHATTER | _NO | PAUSES
_PARTS = PAUSES | word_set("""
    because porque cause since so but pero and y if si when cuando entonces then although aunque though where donde
    who que bc pues sino or o u e after while mientras as unless
""")
_OR = word_set("or o u")
_PERHAPS = word_set("maybe perhaps possibly even quiza quizas tal vez lo mejor a")
_VAGUE = word_set("something anything whatever else so algo lo asi cosa sea")
"""After an "or" they add nothing ("at a café or something")."""
_DETERMINERS = word_set("my mi mis the el la los las your su a un una any")
_LEAST_DENIAL = 2
_NOT = word_set("no not ni nunca never without sin")


def runs_on(words: list[str], one: Mention, live: list[Mention]) -> bool:
    """ "Don't leave my name": what denies goes on into another option's words, and may deny only those."""
    if one.end - one.at < _LEAST_DENIAL or not one.negative or _NOT.isdisjoint(words[one.at : one.end]):
        return False
    after = one.end
    while after < len(words) and words[after] in _DETERMINERS:
        after += 1
    return any(other.at == after and other.options.isdisjoint(one.options) for other in live if other is not one)


def or_something(words: list[str], one: Mention, unsaid: list[bool]) -> bool:
    """ "By car or by scooter": the other half of the choice is not understood."""
    for at in (one.at - 1, one.end):
        if 0 <= at < len(words) and words[at] in _OR and not _VAGUE.intersection(words[at + 1 : at + 2]):
            step = 1 if at >= one.end else -1
            beside = [place for place in range(at + step, at + step * 4, step) if 0 <= place < len(words)]
            if any(unsaid[place] for place in beside):
                return True
    return False


def not_understood(words: list[str], found: list[Mention], turns: Turns) -> list[bool]:
    said = turns.said.union(*(range(one.at, one.end) for one in found))
    return [at not in said and word not in _SAYS_NOTHING for at, word in enumerate(words)]


def is_alternative(words: list[str], one: Mention) -> bool:
    """ "Me or the mediator": the little word is meant as much as the other."""
    before = one.at - 1
    while before > 0 and words[before] in _PERHAPS:
        before -= 1
    return (before >= 0 and words[before] in _OR) or words[one.end : one.end + 1] in (["or"], ["o"], ["u"])


def told(words: list[str], one: Mention, unsaid: list[bool], scope: Scope, turns: Turns) -> bool:
    """True where the clause around it says little else: the shorter the phrase, the less may stand beside it."""
    start, end = one.at, one.end
    while start and words[start - 1] not in _PARTS:
        start -= 1
    while end < len(words) and words[end] not in _PARTS and not begins_reason(words, end):
        end += 1
    beside = sum(unsaid[start:end])
    if beside and sum(unsaid) > _MOST_IN_ALL and not turns.turned:
        return False
    about = sum(unsaid[at] and words[at] in scope.about for at in range(start, end))
    if one.points:
        return beside == 0
    return beside - about <= _MOST_BESIDE[min(one.end - one.at, 4)] and about <= _MOST_ABOUT
