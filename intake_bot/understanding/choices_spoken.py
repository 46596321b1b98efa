"""An option said in other words than its own: pointed at, named by a synonym, left over when others are turned down.

Whatever is found here is told back to the person. Two that fit are a near tie; anything left in doubt is asked again.
"""

from __future__ import annotations

from intake_bot.engine.answers import Chosen, NearTie, Unclear
from intake_bot.understanding.asking_back import asks_back
from intake_bot.understanding.chatter import COURTESY
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
from intake_bot.understanding.mentions import Mention, mentions
from intake_bot.understanding.menu import Menu
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.scopes import Scope, scope_of, without_slips
from intake_bot.understanding.spoken import MOST_WORDS, PAUSES, spoken
from intake_bot.understanding.synonyms import with_persons
from intake_bot.understanding.turned_down import Turns
from intake_bot.understanding.yes_no import MEANS_NOT_SURE, MEANS_YES, said_yes_no
from intake_bot.understanding.yes_no_clauses import DETAILS

_MOST_TIED = 3
_MOST_WORDS_OF_NO = 5
_TAGS = word_set("no verdad right ok okay cool please si bien va vale good fine possible alright que not")
_REQUESTS = word_set("could can may might podria podriamos podemos puede pueden podemos how what se would sera if")
_ASKS_FOR = word_set("could can may puedo puede pueden podria podrian")
_ENDS = word_set(". ? but and pero")
_MOST_TENTATIVE = 3
_NO = word_set("no not ni nor")
_PLAIN_NO = word_set("no nope nah nel")
_TURNS_TO_NO = word_set("but pero so entonces")
_BUT = word_set("but pero")
_SAYS_YES = word_set("yes yeah yep yup sure si yessi claro")
_DENIES_AFTER = word_set("not no never nunca ni")
_YES_OR_NO = frozenset((*MEANS_YES, "no", "would_like", "would_not"))


def choice_spoken(text: str, folded: str, menu: Menu) -> Chosen | NearTie | Unclear:
    """The option that a reply in ordinary speech means."""
    raw = spoken(text)
    if not raw or len(raw) > MOST_WORDS:
        return Unclear()
    scope = scope_of(menu)
    asks = asks_back(text, raw)
    if asks and not _requests(raw, scope):
        return Unclear()
    words = with_persons(without_slips(raw, scope))
    found, turns = mentions(words, scope, menu)
    if (
        (asks and (_yes_and_no(menu) or not any(one.sure for one in found)))
        or not all(one.fits for one in found)
        or _only_asked(words, found)
        or _asks_beside(words, found)
    ):
        return Unclear()
    plain = _yes_no_option(text, folded, menu, scope)
    if plain is not None and plain in MEANS_YES:
        found = [one for one in found if not _doubts_a_detail(words, one, scope)]
    kept, denied = _weighed(words, found, turns, scope)
    if kept is None or (denied and not turns.turned and kept.intersection(MEANS_NOT_SURE)):
        return Unclear()  # "not decided, but not online" says two things
    if plain == "no" and kept == {"yes"} and (apart := _no_apart(words, found)):
        return Chosen("no", inferred=True) if apart == "turn" else Unclear()
    if kept == {"yes"} and plain != "no" and _yes_and_no(menu) and _takes_back(words, found):
        return Unclear()
    if kept and any(one.sure and one.options <= kept for one in found):
        plain = None  # "I don't hear well": the no belongs to what is said
    if not kept and (names_another(found, plain) or not is_plain(words, not_understood(words, found, turns), turns)):
        plain = None  # a yes to something else
    decided = _decided(kept, denied, plain, menu)
    return Unclear() if isinstance(decided, Chosen) and turns.open_end else decided


def _yes_and_no(menu: Menu) -> bool:
    """Where a yes or no is asked for, a question back is never one ("what if she lies?")."""
    return "yes" in menu.options and "no" in menu.options


def _takes_back(words: list[str], found: list[Mention]) -> bool:
    """ "I'd bring my sister but she can't": what comes after the last "but" and is not named denies."""
    if words[0] in _SAYS_YES:
        return False
    last = max(one.at for one in found)
    at = max((at for at, word in enumerate(words) if word in _BUT), default=-1)
    return at > last and not _DENIES_AFTER.isdisjoint(words[at:])


def _no_apart(words: list[str], found: list[Mention]) -> str:
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


def _requests(raw: list[str], scope: Scope) -> bool:
    """ "Can you explain that", "could I speak with a human": it asks for what an option gives; "can I stop" asks us."""
    first = next((word for word in raw if word not in PAUSES and word not in COURTESY), "")
    return first in _ASKS_FOR and "?" not in raw and "stop.can_stop" not in scope.by_meaning


def _doubts_a_detail(words: list[str], one: Mention, scope: Scope) -> bool:
    """ "Yes, but I don't know who": the doubt is about something else."""
    unsure = scope.by_meaning.get("not_sure", frozenset()) | scope.by_meaning.get("decide_later", frozenset())
    return bool(one.at and one.options <= unsure and DETAILS.intersection(words[one.end - 1 : one.end + 1]))


def _only_asked(words: list[str], found: list[Mention]) -> bool:
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


def _asks_beside(words: list[str], found: list[Mention]) -> bool:
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
