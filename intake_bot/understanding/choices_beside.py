"""What stands beside a named option, and whether it leaves a doubt: an unexplained word near a short name asks."""

from __future__ import annotations

from intake_bot.understanding.chatter import CHATTER, COURTESY
from intake_bot.understanding.mentions import Mention
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.scopes import Scope
from intake_bot.understanding.spoken import PAUSES
from intake_bot.understanding.turned_down import Turns, begins_reason

_MOST_BESIDE = (0, 0, 1, 1, 2)
"""Words not understood in the same clause, by the number of words of what is named."""
_MOST_ABOUT = 4
"""Words that belong to the question (``Scope.about``) in the same clause; more tell a story of their own."""
_MOST_BEHIND, _MOST_AHEAD, _MOST_AROUND = (0, 2, 2, 3, 4), (0, 1, 1, 2, 3), (0, 0, 1, 1, 2)
"""Words not understood in the whole text, by the number of words of what is named: where the option stands first, the
rest explains it, as a rule; where it stands in the middle, the text is about something else."""
_MOST_BESIDE_YES = 1
_MOST_AFTER_YES = 3
"""More of them where the text begins or ends with the yes or no."""
_PLAIN_YES_NO = word_set("yes yeah yep yup sure si yessi no nope nah nel claro simon ok okay orale thumbsup thumbsdown")
_NO = word_set("no not or o them mediator but pero sino because porque since rather instead")
_SAYS_NOTHING = CHATTER | _NO | PAUSES
_MOST_BESIDE_LIGHT = (0, 1, 1, 1, 2)
_LIGHT = CHATTER | word_set("no not i do even bit end from by or al only solo nomas un one")
"""Words of which a sentence about anything is made: what is named by them alone stands nearly alone."""
_SO = word_set("so entonces")
_FOR = word_set("because porque since que aunque although if si when cuando so para once till until donde por")
_MOST_IN_REASONS = 6
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


def _too_much_left(words: list[str], one: Mention, unsaid: list[bool], turns: Turns, agreeing: int) -> bool:
    """True where the text tells too much else; a reason may be given in any words ("it closes at six so near me")."""
    turned_at = max((place for place in turns.turns if place < one.at), default=0)
    before = next((at for at in range(one.at - 1, turned_at - 1, -1) if unsaid[at] or words[at] in _SO), -1)
    start = before if before >= 0 and words[before] in _SO else turned_at
    after = next((at for at in range(one.end, len(words)) if unsaid[at] or words[at] in _FOR), len(words))
    end = after if after < len(words) and words[after] in _FOR else len(words)
    ahead, behind = sum(unsaid[start : one.at]), sum(unsaid[one.end : end])
    reasons = max(0, sum(unsaid[turned_at:]) - ahead - behind - _MOST_IN_REASONS)
    most = _MOST_AROUND if ahead and behind else _MOST_AHEAD if ahead else _MOST_BEHIND
    if not one.points and _LIGHT.issuperset(words[one.at : one.end]):
        most = _MOST_BESIDE_LIGHT
    return ahead + behind + reasons > (most[min(one.end - one.at, 4)] + agreeing if one.strong else 0)


def is_plain(words: list[str], unsaid: list[bool], turns: Turns) -> bool:
    """True where a yes or no is not about something else: little else is said, or it begins or ends the text."""
    said = [word for word in words if (word not in PAUSES and word not in COURTESY) or word in _PLAIN_YES_NO]
    at_edge = bool(said) and not _PLAIN_YES_NO.isdisjoint((said[0], said[-1]))
    return sum(unsaid) <= (_MOST_AFTER_YES if at_edge or turns.turned else _MOST_BESIDE_YES)


def told(words: list[str], one: Mention, agreeing: int, unsaid: list[bool], scope: Scope, turns: Turns) -> bool:
    """True where the clause around it says little else: the shorter the phrase, the less may stand beside it.

    ``agreeing``: so many other words name the same.
    """
    start, end = one.at, one.end
    if not any(unsaid):
        return True
    own = frozenset().union(*(scope.own.get(option, frozenset()) for option in one.options))
    unsaid = [is_unsaid and word not in own for is_unsaid, word in zip(unsaid, words, strict=True)]
    if _too_much_left(words, one, unsaid, turns, agreeing):
        return False
    if one.sure:
        return True
    while start and words[start - 1] not in _PARTS:
        start -= 1
    while end < len(words) and words[end] not in _PARTS and not begins_reason(words, end):
        end += 1
    beside = sum(unsaid[start:end])
    about = sum(unsaid[at] and words[at] in scope.about for at in range(start, end))
    if one.points:
        return beside == 0
    return beside - about <= _MOST_BESIDE[min(one.end - one.at, 4)] and about <= _MOST_ABOUT
