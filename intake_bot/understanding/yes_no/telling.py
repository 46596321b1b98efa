"""A yes or no told in other words: how it would be, what they need or feel, what they allow.

"That'd be a relief", "doesn't sit right with me", "se lo agradecería", "no le doy permiso". Asked only where no
plain yes, no or doubt was heard. A sentence counts from its beginning and only with little behind it; what is
said after an "if", of someone else or of another time is left alone, and two that differ are none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from intake_bot.understanding.chatter import COURTESY
from intake_bot.understanding.clauses import HARD, SOFT, Clauses, Spoken
from intake_bot.understanding.phrase_tree import PhraseTree
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.spoken import PAUSES
from intake_bot.understanding.yes_no.telling_words import CLASSES, HEAVY, KINDS, NEVER_SLIPS, OPENERS

_CLAUSES = Clauses(CLASSES, KINDS, NEVER_SLIPS, HEAVY)
_OPENERS: PhraseTree[bool] = PhraseTree()
_OPENERS.add_lines(OPENERS, True)
_MEANS = {"yes": "yes", "no": "no", "doubt": "not_sure", "thanks": "thanks"}
_PASSED = (
    COURTESY - word_set("you i too ok okay it that is am me be a eso esto la mi y of very muy much mucho")
) | word_set("yo and y")
"""Words before it that change nothing."""
_BECAUSE = word_set("""
    if when because since so to for with about having as porque si cuando que para con pues ya asi por de a and y in at
    than on or o
""")
_DENIES = word_set("not no never nunca ni nobody nadie jamas")
_DENIED_ANYWAY = word_set("porque because since cuando when que if so para to")
_MOST_BEHIND = 3
"""Words behind it, unless they give a reason, a condition or tell more of the same."""
_MOST_BEFORE = 6
_BARE = 3
_MOST_BESIDE = 16
"""Words of other sentences: in a longer story how one thing would be answers nothing."""
_TURNS = word_set("but pero though although however aunque sino actually")
_WRITTEN_OUT = {"thatll": ("that", "will"), "thisll": ("this", "will"), "theyd": ("they", "would")}


def told_value(words: Sequence[str]) -> str | None:
    """``yes``, ``no`` or ``not_sure`` where the sentences that say one agree."""
    parts = list(_sentences(words))
    said = [_value(part) for part in parts]
    if "thanks" in said:
        said = [
            "yes" if value == "thanks" and sum(map(len, parts)) - len(part) <= _BARE else value
            for part, value in zip(parts, said, strict=True)
        ]
    found = {value for value in said if value is not None and value != "thanks"}
    beside = [word for part, value in zip(parts, said, strict=True) if value is None for word in part]
    if len(beside) > _MOST_BESIDE or (found == {"yes"} and not _DENIES.isdisjoint(beside)):
        return None
    if found == {"yes", "not_sure"} or found == {"no", "not_sure"}:
        return "not_sure"
    return found.pop() if len(found) == 1 else None


def _sentences(words: Sequence[str]) -> Iterator[list[str]]:
    """The stretches between pauses and turns, without questions."""
    part: list[str] = []
    for word in (*words, "."):
        if word in PAUSES or word in _TURNS:
            if part and word != "?":
                yield part
            part = []
        else:
            part.extend(_WRITTEN_OUT.get(word, (word,)))


def _value(part: Sequence[str]) -> str | None:
    """What one sentence tells. "I don't think" turns round what it opens."""
    at = next((at for at, word in enumerate(part) if word not in _PASSED), len(part))
    return _said(part, at, denied=False) or _said(part, *_start(part))


def _said(part: Sequence[str], at: int, denied: bool) -> str | None:
    if at >= len(part):
        return None
    words = tuple(part[at:])
    said = Spoken(words, (HARD, *(0 for _ in words[1:]), SOFT))
    ends = {kind: found[-1] for kind, found in _CLAUSES.all_at(said, 0).items()}
    if not ends:
        return None
    longest = max(ends.values())
    kinds = [kind for kind, end in ends.items() if end == longest]
    if "thanks" in kinds:
        kinds = ["thanks"] if set(kinds) <= {"thanks", "yes"} else []
    if len(kinds) != 1 or kinds[0] == "nothing" or not _may_stand(words[longest:]):
        return None
    value = _MEANS[kinds[0]]
    if denied and value != "not_sure":
        return "no" if value == "yes" else None
    return value


def _start(part: Sequence[str]) -> tuple[int, bool]:
    """Where the telling begins, behind "well, I think", and whether a "not" stands in what opens it."""
    at, denied = 0, False
    while at < len(part):
        opener = _OPENERS.longest(part, at)
        if opener:
            denied = denied or not _DENIES.isdisjoint(part[at : at + opener[0]])
            at += opener[0]
        elif part[at] in _PASSED and at < _MOST_BEFORE:
            at += 1
        else:
            break
    return at, denied


def _may_stand(behind: Sequence[str]) -> bool:
    """Behind it may stand a little, or a reason; a denial there would be of what we do not know."""
    rest = [word for word in behind if word not in COURTESY or word in _DENIES]
    if not rest:
        return True
    reason = behind[0] in _BECAUSE
    if not _DENIES.isdisjoint(rest):
        return behind[0] in _DENIED_ANYWAY
    return reason or len(rest) <= _MOST_BEHIND
