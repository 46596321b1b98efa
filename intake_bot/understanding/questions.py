"""Which approved answer a question is about: found by the ways in which people ask.

A question asked in the very words of an approved one is that one. Any other is weighed: each topic's share of it is
what the topic has of it (words, what they mean, near pairs, how it is worded), against the weight of its words. What no
topic has counts against all of them, so a question about something else reaches none. No text is ever made here:
topics only choose among approved answers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from intake_bot.engine.answers import Asked
from intake_bot.understanding.clean import fold
from intake_bot.understanding.questions_asking import Asks, Parts, asking, how_asked, looks_asked
from intake_bot.understanding.questions_elsewhere import ELSEWHERE
from intake_bot.understanding.questions_index import SHORTEST_SLIP, Index, index_of
from intake_bot.understanding.questions_terms import Terms, pairs, phrasing, terms

__all__ = ["Index", "asked", "index_of", "looks_asked", "search"]

PAIR = 1.0
"""What two words near each other add, beside the words."""
ITSELF = 0.6
"""A word by itself, where its group is there too: "paying" beside what all words of paying count."""
SAID = 0.7
"""How it is worded."""
SLIP = 0.8
"""A word with one slip of the finger."""
UNKNOWN = 1.5
"""What a word that no topic has counts against all, of the weight of the rarest."""
BESIDE = 0.5
"""What a part of the text counts that asks nothing, where another does."""

MOST_TOPICS = 3
FLOOR, STRENGTH = 2.5, 4.0
"""The share of the question that a topic covers, and its own weight, to be offered at all."""
NEAR_BEST = 0.45
"""... and its share of the best one's."""
OTHER_AHEAD = 0.8
"""How many times the best topic's share that of what is asked elsewhere must be, for no topic to be offered."""
SURE, STRONG, AHEAD = 4.5, 8.0, 1.6
"""To be meant for sure: the share, the weight, and how many times the next one's."""

FEWEST = 4
"""Words of a text that asks only perhaps."""

_MOST_SLIPS = 12
"""Words that are looked at for slips in one text."""


def asked(text: str, index: Index) -> Asked | None:
    """A question to us; None where the text is none. What asks only perhaps needs a topic that is sure."""
    how = how_asked(text)
    if how is Asks.NOT:
        return None
    found = search(text, index)
    if how is Asks.PERHAPS and not (found.sure and _says_enough(text, index)):
        return None
    return found


def _says_enough(text: str, index: Index) -> bool:
    """A few words more answer than ask ("usted decide"), but for those of an approved question."""
    words = tuple(fold(text).split())
    return len(words) >= FEWEST or words in index.asked


def search(text: str, index: Index) -> Asked:
    """Up to three topics, best first. None where nothing is near, or where what is asked lies elsewhere."""
    parts = asking(text)
    in_these_words = {index.asked.get(tuple(words), "") for words, full in parts if full}
    if len(in_these_words) == 1 and (topic := min(in_these_words)):
        return Asked() if topic in ELSEWHERE else Asked((topic,), sure=True)
    ranked = rank(parts, index)
    other = next((share for topic, share, _ in ranked if topic in ELSEWHERE), 0.0)
    ours = [one for one in ranked if one[0] not in ELSEWHERE]
    if not ours or other >= OTHER_AHEAD * ours[0][1]:
        return Asked()
    _, best, weight = ours[0]
    second = max(other, ours[1][1] if len(ours) > 1 else 0.0)
    near = tuple(topic for topic, share, _ in ours if share >= NEAR_BEST * best)
    return Asked(near[:MOST_TOPICS], sure=best >= SURE and weight >= STRONG and best >= AHEAD * second)


def rank(parts: Parts, index: Index) -> list[tuple[str, float, float]]:
    """Topic, share and weight of all that may be offered, best first."""
    weights, whole = _query(parts, index)
    if not whole:
        return []
    scores: dict[str, float] = defaultdict(float)
    for term, times in weights.items():
        for topic, weight in index.topics[term]:
            scores[topic] += times * weight
    ranked = [(topic, score / whole, score) for topic, score in scores.items()]
    ranked = [one for one in ranked if one[1] >= FLOOR and one[2] >= STRENGTH]
    return sorted(ranked, key=lambda one: -one[1])


def _query(parts: Parts, index: Index) -> tuple[dict[str, float], float]:
    """How much each known term counts, and what the whole question weighs."""
    query = _Query(index)
    for words, full in parts:
        query.add(words, 1.0 if full else BESIDE)
    return query.weights, query.whole


class _Query:
    """The terms of a question while they are gathered."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self.weights: dict[str, float] = {}
        self.whole = 0.0
        self.slips = _MOST_SLIPS

    def add(self, words: Sequence[str], times: float) -> None:
        """One part of the text."""
        found = []
        for word, own in terms(words):
            known, worth = self._known(word, own)
            if known:
                found.append(known)
                for at, term in enumerate(known):
                    alone = at > 0 or len(known) == 1
                    self.whole += self._count(term, times * worth * (1.0 if alone else ITSELF))
            else:
                self.whole += times * UNKNOWN * self.index.heaviest
        for pair in pairs(found):
            if pair in self.index.weight:
                self._count(pair, times * PAIR)
        for feature in phrasing(words):
            if feature in self.index.weight:
                self._count(feature, times * SAID)

    def _known(self, word: str, own: Terms) -> tuple[Terms, float]:
        """The terms that some topic has, and what they are worth: those of another word after a slip."""
        known = self._in_index(own)
        if known or len(word) < SHORTEST_SLIP or not self.slips:
            return known, 1.0
        self.slips -= 1
        return self._in_index(self.index.meant(word)), SLIP

    def _in_index(self, found: Terms) -> Terms:
        return tuple(term for term in found if term in self.index.weight)

    def _count(self, term: str, worth: float) -> float:
        """Keeps the most a term is worth; what that adds to the weight of the question."""
        more = worth - self.weights.get(term, 0.0)
        if more <= 0:
            return 0.0
        self.weights[term] = worth
        return more * self.index.weight[term]
