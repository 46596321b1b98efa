"""An option said in other words than its own: pointed at, named by a synonym, left over when others are turned down.

Whatever is found here is told back to the person. Two that fit are a near tie; anything left in doubt is asked again.
"""

from __future__ import annotations

from intake_bot.engine.answers import Chosen, NearTie, Unclear
from intake_bot.understanding.asking_back import asks_back
from intake_bot.understanding.choices_agreeing import (
    agreeing,
    beside,
    doubted,
    in_order,
    names_another,
    not_their_own,
    options_of,
    together,
    without_objects,
    without_reasons,
)
from intake_bot.understanding.choices_beside import (
    is_alternative,
    is_plain,
    not_understood,
    or_something,
    runs_on,
    told,
)
from intake_bot.understanding.choices_unanswered import (
    asks_beside,
    doubts_a_detail,
    no_apart,
    only_asked,
    requests,
    takes_back,
    yes_and_no,
)
from intake_bot.understanding.mentions import Mention, mentions
from intake_bot.understanding.menu import Menu
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.scopes import Scope, scope_of
from intake_bot.understanding.scopes_slips import without_slips
from intake_bot.understanding.spoken import MOST_WORDS, spoken
from intake_bot.understanding.synonyms import with_persons
from intake_bot.understanding.turned_down import Turns
from intake_bot.understanding.yes_no import MEANS_NOT_SURE, MEANS_YES, said_yes_no

_MOST_TIED = 3
_MOST_WORDS_OF_NO = 5
_NO = word_set("no not ni nor")
_YES_OR_NO = frozenset((*MEANS_YES, "no", "would_like", "would_not"))


def choice_spoken(text: str, folded: str, menu: Menu) -> Chosen | NearTie | Unclear:
    """The option that a reply in ordinary speech means."""
    raw = spoken(text)
    if not raw or len(raw) > MOST_WORDS:
        return Unclear()
    scope = scope_of(menu)
    asks = asks_back(text, raw)
    if asks and not requests(raw, scope):
        return Unclear()
    words = with_persons(without_slips(raw, scope))
    found, turns = mentions(words, scope, menu)
    if (
        (asks and (yes_and_no(menu) or not any(one.sure for one in found)))
        or not all(one.fits for one in found)
        or only_asked(words, found)
        or asks_beside(words, found)
    ):
        return Unclear()
    plain = _yes_no_option(text, folded, menu, scope)
    if plain is not None and plain in MEANS_YES:
        found = [one for one in found if not doubts_a_detail(words, one, scope)]
    kept, denied = _weighed(words, found, turns, scope)
    if kept is None or (denied and not turns.turned and kept.intersection(MEANS_NOT_SURE)):
        return Unclear()  # "not decided, but not online" says two things
    if plain == "no" and kept == {"yes"} and (apart := no_apart(words, found)):
        return Chosen("no", inferred=True) if apart == "turn" else Unclear()
    if kept == {"yes"} and plain != "no" and yes_and_no(menu) and takes_back(words, found):
        return Unclear()
    if kept and any(one.sure and one.options <= kept for one in found):
        plain = None  # "I don't hear well": the no belongs to what is said
    if not kept and (names_another(found, plain) or not is_plain(words, not_understood(words, found, turns), turns)):
        plain = None  # a yes to something else
    decided = _decided(kept, denied, plain, menu)
    return Unclear() if isinstance(decided, Chosen) and turns.open_end else decided


def _weighed(
    words: list[str], found: list[Mention], turns: Turns, scope: Scope
) -> tuple[frozenset[str] | None, frozenset[str]]:
    """The options that stand at the end, and those turned down; None where the text takes itself back."""
    found = [one for one in not_their_own(words, found, scope) if not turns.others(one.at, sure=one.sure)]
    last = found[-1].at if found else -1
    if found and any(place > last for place in turns.retractions):
        return None, frozenset()
    turned_at = max((place for place in (*turns.corrections, *turns.retractions) if place < last), default=-1)
    live = in_order(words, [one for one in found if one.at > turned_at], scope)
    positive = [one for one in live if one.negative or not turns.denied(one.at, one.end, sure=one.sure)]
    if not positive and len(live) < len(found):
        live = found
    refused = [one for one in live if one not in positive]
    if positive and any(one.points and words[one.at - 1] == "no" for one in refused):
        return None, frozenset()  # "2? no 3" may turn down either
    unsaid = not_understood(words, found, turns)
    sayable = [one for one in refused if one.strong or not any(unsaid) or _NO.intersection(beside(words, one))]
    denied = options_of([one for one in sayable if len(one.options) == 1])
    if any(runs_on(words, one, live) or or_something(words, one, unsaid) for one in positive):
        return None, frozenset()
    positive = without_objects(words, without_reasons(words, positive))
    strong = [
        one
        for one in positive
        if (one.strong or is_alternative(words, one))
        and told(words, one, agreeing(positive, one), unsaid, scope, turns)
    ]
    chosen = strong or ([] if any(unsaid) else [one for one in positive if not one.strong])
    kept = together(doubted(chosen, scope) or chosen)
    return (None if kept & denied else kept), denied


def _yes_no_option(text: str, folded: str, menu: Menu, scope: Scope) -> str | None:
    said = said_yes_no(text, folded)
    if said == "yes":
        return next((option for option in MEANS_YES if option in menu.options), None)
    if said == "not_sure":
        return next((option for option in MEANS_NOT_SURE if option in menu.options), None)
    if said != "no":
        return None
    if "no" in menu.options:
        return "no"
    if len(text.split()) > _MOST_WORDS_OF_NO:
        return None
    none = scope.by_meaning.get("none", frozenset()) | scope.by_meaning.get("no_voicemail", frozenset())
    return next(iter(none)) if len(none) == 1 and not menu.bounds and "yes" not in menu.options else None


def _decided(kept: frozenset[str], denied: frozenset[str], plain: str | None, menu: Menu) -> Chosen | NearTie | Unclear:
    if not kept:
        if denied:
            left = [option for option in menu.options if option not in denied]
            return Chosen(left[0], inferred=True) if len(left) == 1 and left[0] not in MEANS_NOT_SURE else Unclear()
        return Chosen(plain, inferred=True) if plain is not None else Unclear()
    if plain in MEANS_NOT_SURE and kept <= _YES_OR_NO:
        kept |= {plain}  # "maybe I would"
    if plain is not None and plain not in kept and not _yields(plain, kept):
        kept |= {plain}
    if len(kept) == 1:
        return Chosen(next(iter(kept)), inferred=True)
    return NearTie(tuple(option for option in menu.options if option in kept)) if len(kept) <= _MOST_TIED else Unclear()


def _yields(plain: str, kept: frozenset[str]) -> bool:
    """A yes, or a doubt, beside an option that says more: "yes, once", "the café, maybe"."""
    if plain in MEANS_NOT_SURE:
        return True
    return plain in MEANS_YES and not kept.intersection(("no", *MEANS_NOT_SURE))
