"""What the words around a pattern make of it: denied, long ago, someone else's, only said, only if.

Marks of a section: ``mine`` its subject must be the writer; ``past`` words of long ago spare it; ``recent`` it counts
only with a word like "again" or "last night"; ``now`` as ``recent`` where its verb is past; ``even`` it holds its own
"not"; ``asks`` it may be a question; ``surely`` neither a laugh nor an "if" before it makes it less; ``anytime`` it
counts whenever it was; ``plain`` no saying covers it; ``+BAN`` something of that kind must stand elsewhere in the
text, ``-BAN`` must not, ``~BAN`` it makes up for a missing ``+``, and the pattern is possible then; ``exact`` no slip
is forgiven for the sake of its words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from intake_bot.understanding.danger.finding import Found, Text
from intake_bot.understanding.danger.grammar import Sense
from intake_bot.understanding.danger.tokens import ASKED, COMMA, FULL_STOP, PAUSES
from intake_bot.understanding.danger.words.settings import (
    AGREES,
    AUXILIARIES,
    DOER,
    LATELY,
    PAST_ENDS,
    PAST_WORDS,
    SUBJECTS,
    WRITER,
)
from intake_bot.understanding.phrases import word_set

POSSIBLE, CLEAR = "possible", "clear"
_NEAR = 6
"""Words back to look for a denial, a question or an "if"."""
_BREATH = 30
"""Words around a pattern that may say when it was."""
_VERB = 3
"""Words before a pattern in which a verb of the past may stand ("I tried to ...")."""
_LOWERED_IF = frozenset({"self_harm", "threat_to_other", "fear_of_other_party"})
_DROPPED_IF = frozenset({"intoxicated", "order_violated", "pressured"})
_QUESTIONED = frozenset({"fear_of_other_party", "pressured", "order_violated", "intoxicated"})
_TOLD_LATER = frozenset({"self_harm", "abuse_now", "fear_of_other_party", "order_violated"})
"""What a text may also tell of long ago; a threat or a pressure of the writer's own is told of now."""
_LAUGHED_AT = frozenset({"self_harm", "threat_to_other", "abuse_now", "fear_of_other_party"})
_DOER = word_set(DOER)
_SUPPOSES = frozenset(("if", "si", "unless", "until", "once", "till"))
"""After "when" and "every time" a blow is told as it happens; after these it may not happen at all."""
_SUBJECTS, _FIRST, _AUX = word_set(SUBJECTS), word_set(WRITER), word_set(AUXILIARIES)
_OPENS = _SUBJECTS | {"the", "this", "there", "it"}
_OWN_SUBJECTS = _SUBJECTS & (_FIRST | {"its"})
_LATELY, _PAST_WORDS, _PAST_ENDS = word_set(LATELY), word_set(PAST_WORDS), tuple(PAST_ENDS.split())
_AGREES = tuple(AGREES.split("|"))
_HEARERS = frozenset(("me", "nos"))
_NOT = frozenset(("no", "not", "ni", "aint", "isnt"))


def _is_past(word: str) -> bool:
    return word in _PAST_WORDS or (len(word) > 4 and word.endswith(_PAST_ENDS))


class Context:
    """One text, the patterns in it, and what they become."""

    def __init__(self, text: Text, found: list[Found]) -> None:
        self.text, self.words = text, text.words
        self._past = self._begin(found, "PAST")
        self._recent = self._begin(found, "RECENT")
        self._supposed = sorted(each.end for each in found if each.sense.kind == "WHATIF")
        self._idioms = self._covered(each for each in found if each.sense.kind == "IDIOM")
        self._sung = self._last("SONG") >= 0
        self._laughs = self._last("JOKE")
        self._bounds = self._sentences()
        self.scene = frozenset(each.sense.kind for each in found if not self._denied(each.start))

    def _last(self, name: str) -> int:
        """The last place of such a word that is not denied ("no es broma"); -1 where there is none."""
        places = (at for at in range(len(self.words)) if self.text.has(at, name))
        return max((at for at in places if _NOT.isdisjoint(self.words[max(0, at - 2) : at])), default=-1)

    def _begin(self, found: list[Found], kind: str) -> list[tuple[int, int]]:
        return sorted((each.start, each.end) for each in found if each.sense.kind == kind)

    def _covered(self, idioms: Iterator[Found]) -> list[int]:
        """How many words up to each place are part of a saying."""
        marked = [0] * (len(self.words) + 1)
        for idiom in idioms:
            marked[idiom.start : idiom.end] = [1] * (idiom.end - idiom.start)
        return [0, *accumulate(marked)]

    def _sentences(self) -> list[tuple[int, int]]:
        """For each word, where its sentence begins and ends."""
        bounds: list[tuple[int, int]] = []
        start = 0
        for at, word in enumerate([*self.words, FULL_STOP]):
            if word in (FULL_STOP, ASKED):
                bounds.extend([(start, at)] * (at + 1 - len(bounds)))
                start = at + 1
        return bounds

    def tier(self, found: Found) -> str | None:
        """What is left of a pattern here: clear, possible or nothing."""
        sense = found.sense
        tier = self._in_scene(sense)
        saying = "plain" not in sense.marks and self._idiom(found)
        if tier is None or saying or self._out_of_time(found) or self._asked(found):
            return None
        if "even" not in sense.marks and self._denied(found.start):
            return POSSIBLE if sense.kind == "self_harm" and self._turns(found) else None
        if self._of_others(found):
            return None
        if self._sung and sense.kind != "intoxicated":
            tier = self._less(tier) if self._agrees() else None
        if "surely" in sense.marks:
            return tier
        if sense.kind in _LAUGHED_AT and self._laughs > found.start:
            tier = self._less(tier)
        return self._if(found, tier)

    def _in_scene(self, sense: Sense) -> str | None:
        """What a pattern asks of the rest of the text is said there, and what spoils it is not."""
        if not sense.bars.isdisjoint(self.scene):
            return None
        if sense.asks <= self.scene:
            return sense.tier
        return None if sense.makes_up.isdisjoint(self.scene) else POSSIBLE

    def _less(self, tier: str | None) -> str | None:
        return POSSIBLE if tier == CLEAR else None

    def _idiom(self, found: Found) -> bool:
        """Half of it or more is a saying."""
        return 2 * (self._idioms[found.end] - self._idioms[found.start]) >= found.end - found.start

    def _within(self, spans: list[tuple[int, int]], found: Found) -> list[tuple[int, int]]:
        """Those in the same sentence, not further than a breath away."""
        start, end = self._bounds[found.start]
        first = bisect_left(spans, (max(start, found.start - _BREATH), 0))
        last = bisect_left(spans, (min(end, found.end + _BREATH), 0))
        return spans[first:last]

    def _out_of_time(self, found: Found) -> bool:
        """Long ago, or not said to be lately where that is asked."""
        marks = found.sense.marks
        if "anytime" in marks:
            return False
        if "now" in marks and self._is_told_as_past(found.start, found):
            marks = marks | {"recent"}
        before = max(self._bounds[found.start][0], found.start - _VERB)
        if not marks & {"past", "recent"} and not (
            found.sense.kind in _TOLD_LATER and self._is_told_as_past(before, found)
        ):
            return False
        past, recent = self._within(self._past, found), self._within(self._recent, found)
        lately = any(
            not past or self.words[at] in _LATELY
            for start, end in recent
            if not start or self.words[start - 1] not in _NOT
            for at in range(start, end)
        )
        return not lately if "recent" in marks else bool(past) and not lately

    def _is_told_as_past(self, start: int, found: Found) -> bool:
        return any(_is_past(word) for word in self.words[start : found.end])

    def _asked(self, found: Found) -> bool:
        """ "Will he know where I live?" asks; it does not tell."""
        if "asks" in found.sense.marks or found.sense.kind not in _QUESTIONED:
            return False
        start, end = self._bounds[found.start]
        marked = end < len(self.words) and self.words[end] == ASKED
        opens = start < len(self.words) and self.text.has(start, "ASKS")
        follows = start + 1 < len(self.words) and self.words[start + 1] in _OPENS
        return opens and (marked or follows) and found.start - start < _NEAR

    def _denied(self, start: int) -> bool:
        """ "not afraid of him", "nobody is forcing me", "no me pega": said, and said not to be so."""
        for at in range(start - 1, max(-1, start - 1 - _NEAR), -1):
            word = self.words[at]
            if word in PAUSES:
                return False
            if self.text.has(at, "NEG") and not (word in _NOT and at and self.words[at - 1] in ("or", "o")):
                return not (word == "no" and (at == 0 or self.words[at - 1] in PAUSES) and self._begins_anew(at + 1))
            if not self.text.has(at, "BETWEEN"):
                return False
        return False

    def _begins_anew(self, at: int) -> bool:
        """ "no he hits me" goes on after the "no"; the Spanish "no he pensado" does not."""
        haber = self.words[at] == "he" and at + 1 < len(self.words) and self.words[at + 1].endswith(("ado", "ido"))
        return self.words[at] in _SUBJECTS and not haber

    def _turns(self, found: Found) -> bool:
        """ "I'm not going to kill myself but ..." is still for a human to read."""
        _, end = self._bounds[found.start]
        return any(self.text.has(at, "BUT") for at in range(found.end, min(end, found.end + _BREATH)))

    def _of_others(self, found: Found) -> bool:
        """Someone else's wish, or someone else's words told again."""
        if "mine" not in found.sense.marks:
            return False
        first = _FIRST if found.sense.kind == "self_harm" else _DOER
        own = not first.isdisjoint(self.words[found.start : found.end])
        if not own and not self.text.has(found.start, "I"):
            at = found.start
            while at > max(0, found.start - 4) and self.words[at - 1] in _AUX:
                at -= 1
            if self._ends_others(at):
                return True
        return self._told(found.start)

    def _told(self, start: int) -> bool:
        """ "He said: I'm going to kill you": the words of another."""
        for back in range(start - 1, max(0, start - _NEAR + 1) - 1, -1):
            if self.words[back] in PAUSES - {COMMA}:
                return False
            if back and self.text.has(back, "SAID") and (self._ends_others(back) or self._to_me(back)):
                return True
        return False

    def _to_me(self, at: int) -> bool:
        """ "Me dijo: te voy a matar": a Spanish verb says by its ending that it was somebody else."""
        spoken = self.words[at].endswith(("o", "e", "a", "n")) and self.words[at + 1 : at + 2] == [COMMA]
        return spoken and self.words[at - 1] in _HEARERS

    def _ends_others(self, end: int) -> bool:
        if end <= 0:
            return False
        if self.words[end - 1] == "he" and end < len(self.words) and self.words[end].endswith(("ado", "ido")):
            return False
        if self.words[end - 1] in _OWN_SUBJECTS:
            return False
        return any(
            symbol == "OTHERS" and stop == end
            for at in range(max(0, end - 4), end)
            for symbol, stop in self.text.edges[at]
        )

    def _agrees(self) -> bool:
        said = " ".join(self.words)
        return any(words in said for words in _AGREES)

    def _if(self, found: Found, tier: str | None) -> str | None:
        """Only if, or what if."""
        kind = found.sense.kind
        start, _ = self._bounds[found.start]
        first = bisect_left(self._supposed, max(start + 1, found.start - _NEAR))
        if first < len(self._supposed) and self._supposed[first] <= found.start + 2:
            there = any(self.text.has(at, "MEETING") for at in range(found.start, self._bounds[found.start][1]))
            return POSSIBLE if kind in _LOWERED_IF and not there else None
        at = found.start - 1
        while at > found.start - 3 and at >= 0 and self.words[at] in _SUBJECTS:
            at -= 1
        if at >= 0 and self.text.has(at, "IF") and not self.text.has(found.start, "IF"):
            if kind == "abuse_now" and (self.words[at] not in _SUPPOSES or self._alone(at, found)):
                return tier
            if kind in _DROPPED_IF:
                return None
            return self._less(tier) if kind != "abuse_now" else POSSIBLE
        return tier

    def _alone(self, at: int, found: Found) -> bool:
        """ "Sí me pega." says yes: nothing follows that depends on it."""
        start, end = self._bounds[found.start]
        return self.words[at] == "si" and at == start and found.end >= end
