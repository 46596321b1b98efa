"""Words that turn an option down ("not the first", "anything but online") and words that take back what was said."""

from __future__ import annotations

from collections.abc import Sequence

from intake_bot.understanding.patterns import Patterns
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.spoken import PAUSES

_DENIES = """
    not|no|never|nor|neither|ni|nunca|tampoco|except|excepto
    salvo|menos|without|sin|jamas|hate|avoid|against|odio|evitar
    anything|anyone|anybody|anywhere|any|all|everything|everyone|whichever|whatever one? but|except|besides
    all|everything|anything other than
    other|rather|better|easier|safer|more|sooner than
    instead|outside of
    en vez|lugar de
    todo|todas|todos|cualquiera|cualquier|lo|la|el que|lugar|opcion|otro|otra|cosa? menos|excepto|salvo|que
    mejor|mas|antes que
    anything|cualquier|otra but|cosa que|menos
    do|would|will|can not want|like|need|do|go|to?
    no quiero|quisiera|me|puedo|deseo|gusta|gustaria|conviene|late?
    do not
    nothing to do with
"""
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

_BACK = """
    no|wait wait|no
    wait
    no no
    no espera|espere|esperese|esperate|perdon|sorry|digo|mejor|mas|bueno|actually|scratch|i
    espera|espere|esperese|esperate
    scratch|change that
    never mind
    nevermind
    bueno no
    olvidelo
"""
"""Takes back, also where nothing follows."""
_CORRECTS = """
    digo|perdon|disculpe|oops|ups|actually|sorry|finally|mejor
    i mean|meant
    quise|quiero decir
    mejor|mas dicho|bien|pensado
    on second thought
    thinking about it more?
    now that i think about it
    at|in the end
    al final
    al final de cuentas|todo
    al fin y al cabo
    pensandolo|pensando mejor|bien
    ya pensandolo|pensado bien|mejor?
    the|my final? answer is
    make that|it
    change to
    let us say
"""
_EARLIER = """
    # somebody else's choice, or an earlier one, when a choice follows that is their own
    my|the|his|her|our kin thought|thinks|said|says|wants
    my|the|his|her|our kin wanted|prefers|told|think|say
    my|the|his|her|our brother|lawyer|counselor|friend|kin|therapist thought|thinks|said|says|wants
    my|the|his|her|our brother|lawyer|counselor|friend|kin|therapist wanted|prefers|told|think|say
    mi|la|el kin|abogado dice|dijo|decia|quiere|queria|piensa|prefiere|opina
    mi|la|el abogada|amiga|amigo|jefa dice|dijo|decia|quiere|queria|piensa|prefiere|opina
    mi|la|el jefe|kin|psicologa|consejera dice|dijo|decia|quiere|queria|piensa|prefiere|opina
    people|everyone|everybody|them|some say|said|says|think|want|wants
    todos|ellos|gente dicen|quieren
    at first
    al|en principio
    originally|before i
    i thought|figured
    i was going to? say
    i was thinking
    i used to
    yo? decia|pensaba|queria|iba
    primero|antes dije|pensaba|decia
    was gonna|going to? say
"""


def _tree(lines: str) -> Patterns[bool]:
    found: Patterns[bool] = Patterns()
    found.add_lines(lines, True)
    return found


_denies, _back, _corrects, _earlier = map(_tree, (_DENIES, _BACK, _CORRECTS, _EARLIER))


def _at(tree: Patterns[bool], words: Sequence[str], at: int) -> int:
    return max((count for count, _ in tree.at(words, at)), default=0)


class Turns:
    """Where a text denies, takes back, corrects, and tells others' views; ``taken`` words are not looked at."""

    def __init__(self, words: Sequence[str], taken: Sequence[bool]) -> None:
        self._words, self._taken = words, taken
        self.said: set[int] = set()
        """Places of words explained here."""
        self._denials: list[int] = []
        self.corrections: list[int] = []
        self.retractions: list[int] = []
        self._others: list[int] = []
        at = 0
        while at < len(words):
            at += self._step(at) or 1

    def _step(self, at: int) -> int:
        if self._taken[at] or self._words[at] in PAUSES:
            return 0
        for tree, places in ((_back, self.retractions), (_earlier, self._others), (_corrects, self.corrections)):
            count = self._untaken(at, _at(tree, self._words, at))
            if count and (tree is not _corrects or count > 1 or at):
                places.append(at)
                self.said.update(range(at, at + count))
                if tree is not _corrects or self._words[at] != "mejor":
                    return count
        count = self._untaken(at, _at(_denies, self._words, at))
        if count:
            self._denials.append(at + count - 1)
            self.said.update(range(at, at + count))
        return count

    def _untaken(self, at: int, count: int) -> int:
        while count and any(self._taken[at : at + count]):
            count -= 1
        return count

    @property
    def turned(self) -> bool:
        """True where the text corrects itself or tells another's view first."""
        return bool(self.corrections or self._others)

    def denied(self, at: int, end: int) -> bool:
        """True where the words before or after, in the same breath, turn down what stands there."""
        return self._before(at) or self._after(end)

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
            if word in PAUSES or word in _SUBORDINATE or self._taken[at]:
                return False
            if word in _AFTER_DENIES:
                following = words[at + 1] if at + 1 < len(words) else "."
                return not (following == "?" or at in self.retractions or (at + 1) in self.corrections)
        return False

    def others(self, at: int) -> bool:
        """True where somebody else's or an earlier view is told: from its words to the next turn or full stop."""
        view = max((place for place in self._others if place < at), default=-1)
        return view >= 0 and not any(
            word in (".", "but", "pero") or place in self.corrections
            for place, word in enumerate(self._words[view + 1 : at], view + 1)
        )
