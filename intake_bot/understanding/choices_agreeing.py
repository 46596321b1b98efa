"""Several mentions in one reply: which agree, which explain another, and which are part of what another denies."""

from __future__ import annotations

from intake_bot.understanding.mentions import Mention
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.scopes import Scope
from intake_bot.understanding.spoken import PAUSES

_ENDS = word_set(". ? but and pero")
_NEXT = word_set("then luego despues after")
_NO = word_set("no not ni nor")
_BECAUSE = word_set("because porque since")
_IF = word_set("if si")
_WISHED = word_set("could can would possible puede pudiera podria posible okay ok fine bien")
_WHO_COMES = (frozenset({"me", "them"}), frozenset({"before", "after"}))


def options_of(found: list[Mention]) -> frozenset[str]:
    return frozenset().union(*(one.options for one in found))


def agreeing(found: list[Mention], one: Mention) -> int:
    return sum(other.strong and other.options == one.options for other in found) - 1


def beside(words: list[str], one: Mention) -> list[str]:
    return words[max(0, one.at - 1) : one.at] + words[one.end : one.end + 1]


def together(chosen: list[Mention]) -> frozenset[str]:
    """What all of it can mean: an open word ("the other's turn") agrees with a plain one or stands beside it."""
    named = options_of([one for one in chosen if len(one.options) == 1])
    if named:
        return named | options_of([one for one in chosen if not one.options & named])
    common = frozenset.intersection(*(one.options for one in chosen)) if chosen else frozenset()
    return common or options_of(chosen)


def in_order(words: list[str], live: list[Mention], scope: Scope) -> list[Mention]:
    """ "Me first, then them": where order is asked, who comes next is no second answer."""
    if not {"me", "them"} <= scope.by_meaning.keys():
        return live
    return live[:1] + [one for one in live[1:] if not _NEXT.intersection(words[max(0, one.at - 2) : one.at])]


def not_their_own(words: list[str], found: list[Mention], scope: Scope) -> list[Mention]:
    """Where order is asked: neither what is only supposed ("if he starts I walk out"), nor what is told of family."""
    if not any(order <= scope.by_meaning.keys() for order in _WHO_COMES):
        return found
    return [one for one in found if not (_supposed(words, one) or _of_others(words, one))]


def _of_others(words: list[str], one: Mention) -> bool:
    """ "My sister gets there before him"; "he should not be waiting for me"."""
    before = words[max(0, one.at - 2) : one.at]
    return PAUSES.isdisjoint(before) and ("kin" in before or (one.negative and "them" in before))


def _supposed(words: list[str], one: Mention) -> bool:
    """After an "if" that goes on to what would come of it; "if they could go first" is a wish."""
    before = words[max(0, one.at - 2) : one.at]
    if one.points or _IF.isdisjoint(before) or not _WISHED.isdisjoint((*before, *words[one.at : one.end])):
        return False
    return one.end < len(words) and not PAUSES.intersection(before)


def without_reasons(words: list[str], positive: list[Mention]) -> list[Mention]:
    """What stands after a "because" is no second answer."""
    because = next((at for at, word in enumerate(words) if word in _BECAUSE), len(words))
    return [one for one in positive if one.at < because] or positive


def without_objects(words: list[str], positive: list[Mention]) -> list[Mention]:
    """ "I don't want to | hear it", "no sé usar | esa app": what is denied by another option's words is none itself."""
    return [
        one
        for one in positive
        if not any(
            other.negative
            and other.end <= one.at <= other.end + 1
            and _NO.intersection(words[other.at : other.end])
            and _ENDS.union(PAUSES).isdisjoint(words[other.end : one.at])
            for other in positive
        )
    ]


def doubted(chosen: list[Mention], scope: Scope) -> list[Mention]:
    """A doubt before and a doubt after what is named: it stays a doubt."""
    doubts = scope.by_meaning.get("not_sure", frozenset())
    return chosen[:1] if len(chosen) > 2 and chosen[0].options == chosen[-1].options == doubts else []


def names_another(found: list[Mention], plain: str | None) -> bool:
    """ "No, Friday is the day my sister works": what is named was not sure enough, but the no may well belong to it."""
    return plain in ("yes", "no", "ok") and any(
        one.strong and one.options and plain not in one.options for one in found
    )
