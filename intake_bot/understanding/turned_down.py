"""Words that turn an option down ("not the first", "anything but online") and words that take back what was said."""

from __future__ import annotations

from collections.abc import Sequence

from intake_bot.understanding import turned_down_phrases as said
from intake_bot.understanding.patterns import Patterns
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.spoken import PAUSES

_RESETS = word_set("""
    but pero sino so entonces prefiero prefer choose pick quiero because porque since although aunque better mejor asi
    rather instead then just only let say go want escojo elijo quisiera gustaria
""")
_GOES_ON = word_set("""
    want quiero quisiera like gustaria rather than que go say just only let better mejor puedo deseo pick choose
    prefer
""")
"""Resets that are part of the denial when they follow it ("do not want")."""
_SUBORDINATE = word_set("""
    because since so porque entonces but pero que cause as aunque although and y sino if si when cuando
""")
_AFTER_DENIES = word_set("not no never ni")
_REACH = 6
_HAVE_OR_DO = word_set("drive own have walk see manejo tengo veo camino trabajo")
_SOMEBODY = word_set("them kin neighbor vecino vecina friend")
_NOT = word_set("not no never nor ni nunca without sin")


_BEFORE_NO = word_set("i we yo do would can could ya eso si that")
_WITH_NO = word_set("tengo uso quiero puedo hay gracias me gusta sirve have use want like it thanks thank you please .")
"""What may stand before and after the no that turns down what was named right before it."""


def _tree(lines: str) -> Patterns[bool]:
    found: Patterns[bool] = Patterns()
    found.add_lines(lines, True)
    return found


_denies, _back, _corrects, _earlier, _aside = map(
    _tree, (said.DENIES, said.BACK, said.CORRECTS, said.EARLIER, said.ASIDE)
)
_BAD = word_set("""
    far lejos scares scare scared scary nervous nervios nerviosa nervioso closed cerrada cerrado hard dificil
    difficult bad malo mala worse peor uncomfortable incomodo incomoda miedo afraid expensive caro sucks
    impossible imposible complicated complicado stressful weird hate odio
""")
"""Beside an option in its clause they turn it down ("the office is too far")."""


def _at(tree: Patterns[bool], words: Sequence[str], at: int) -> int:
    return max((count for count, _ in tree.at(words, at)), default=0)


_CLAUSE_ENDS = PAUSES | word_set("but pero so entonces because porque and y sino mejor")
_ASIDE_ENDS = PAUSES | word_set("but pero so entonces because porque and y")


def begins_reason(words: Sequence[str], at: int) -> bool:
    """ "Near my house, I don't drive" also without its comma: what somebody has not or does not do is why."""
    ahead = tuple(words[at : at + 4])
    return (ahead[:3] == ("i", "do", "not") and ahead[3:] != () and ahead[3] in _HAVE_OR_DO) or (
        len(ahead) > 1 and ahead[0] == "no" and ahead[1] in _HAVE_OR_DO
    )


class Turns:
    """Where a text denies, takes back, corrects, and tells others' views; ``taken`` words are not looked at."""

    def __init__(self, words: Sequence[str], taken: Sequence[bool]) -> None:
        self._words, self._taken = words, taken
        self.said: set[int] = set()
        """Places of words explained here."""
        self.open_end = False
        """True where the text ends in "it does not matter" or "not sure", and no option is that."""
        self._denials: list[int] = []
        self.corrections: list[int] = []
        self.retractions: list[int] = []
        self._others: list[int] = []
        self._asides: list[int] = []
        at = 0
        while at < len(words):
            at += self._step(at) or 1

    def _step(self, at: int) -> int:
        if self._taken[at] or self._words[at] in PAUSES:
            return 0
        if 0 < at < len(self._words) - 1 and self._words[at] == "no" and self._stands_alone(at):
            self.corrections.append(at)
            self.said.add(at)
            return 1
        for tree, places in (
            (_back, self.retractions),
            (_earlier, self._others),
            (_aside, self._asides),
            (_corrects, self.corrections),
        ):
            count = self._untaken(at, _at(tree, self._words, at))
            if count and (tree is not _corrects or count > 1 or at):
                places.append(at)
                self.said.update(range(at, at + count))
                if tree is not _corrects or self._words[at] != "mejor":
                    return count
        denies = _at(_denies, self._words, at)
        count = self._untaken(at, denies)
        if 0 < count < denies and _NOT.isdisjoint(self._words[at : at + count]):
            count = 0  # the word that denies belongs to an option's own
        if count:
            self._denials.append(at + count - 1)
            self.said.update(range(at, at + count))
        return count

    def _stands_alone(self, at: int) -> bool:
        """ "La 4, no, la 2": a no between two pauses takes back what came before."""
        return self._words[at - 1] in PAUSES and self._words[at + 1] in PAUSES

    def _untaken(self, at: int, count: int) -> int:
        while count and any(self._taken[at : at + count]):
            count -= 1
        return count

    @property
    def turns(self) -> tuple[int, ...]:
        """Where the text corrects itself or begins to tell another's view."""
        return (*self.corrections, *self._others)

    @property
    def turned(self) -> bool:
        """True where the text corrects itself or tells another's view first."""
        return bool(self.corrections or self._others)

    def denied(self, at: int, end: int, *, sure: bool = False) -> bool:
        """True where the words before or after, in the same breath, turn down what stands there."""
        if sure:
            return self._before(at) or (self._after(end) and self._ends_in_no(end))
        return self._before(at) or self._after(end) or self._disliked(at, end)

    def _ends_in_no(self, end: int) -> bool:
        """ "The office no", "Telegram I don't have": but "wheelchair so no steps" says more about the chair."""
        at = end
        while at < len(self._words) and self._words[at] in _BEFORE_NO:
            at += 1
        return at < len(self._words) and self._words[at] in _NOT and _WITH_NO.issuperset(self._words[at + 1 :])

    def _disliked(self, at: int, end: int) -> bool:
        start = at
        while start and self._words[start - 1] not in _CLAUSE_ENDS and not self._taken[start - 1]:
            start -= 1
        while end < len(self._words) and self._words[end] not in _CLAUSE_ENDS and not self._taken[end]:
            end += 1
        return not _BAD.isdisjoint(self._words[start:end]) and not _BAD.intersection(
            word for place, word in enumerate(self._words[start:end], start) if self._taken[place]
        )

    def _before(self, at: int) -> bool:
        denial = max((place for place in self._denials if place < at), default=-1)
        if denial < 0:
            return False
        between = self._words[denial + 1 : at]
        steps = 0
        for offset, word in enumerate(between):
            if word in PAUSES or (word in _RESETS and not (offset < 2 and word in _GOES_ON)):
                return False
            steps += not self._taken[denial + 1 + offset]
        return steps <= _REACH

    def _after(self, end: int) -> bool:
        words = self._words
        for at in range(end, min(len(words), end + _REACH)):
            word = words[at]
            if word in PAUSES or word in _SUBORDINATE or self._taken[at] or begins_reason(words, at):
                return False
            if word in _AFTER_DENIES:
                following = words[at + 1] if at + 1 < len(words) else "."
                return not (following == "?" or at in self.retractions or (at + 1) in self.corrections)
        return False

    def others(self, at: int, *, sure: bool = False) -> bool:
        """True where somebody else's or an earlier view is told: from its words to the next turn or full stop."""
        aside = max((place for place in self._asides if place < at), default=-1)
        told_of = aside >= 0 and self._words[aside] in _SOMEBODY
        if (not sure or told_of) and aside >= 0 and not _ASIDE_ENDS.intersection(self._words[aside:at]):
            return True
        view = max((place for place in self._others if place < at), default=-1)
        return view >= 0 and not any(
            word in (".", "but", "pero") or place in self.corrections
            for place, word in enumerate(self._words[view + 1 : at], view + 1)
        )
