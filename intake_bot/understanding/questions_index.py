"""The ways in which people ask, ready to be searched: BM25 (Robertson and others, 1994) over one document a topic.

A word counts the more the fewer topics have it, and the more often a topic has it, less and less. Both languages
go into one index, for people mix them.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from intake_bot.understanding.clean import fold
from intake_bot.understanding.questions_elsewhere import ELSEWHERE
from intake_bot.understanding.questions_terms import Terms, of_word, pairs, phrasing, terms, words_of_groups

K1 = 12.0
"""How slowly a further occurrence adds less: high, because a topic's asks are many short texts, not one long one."""
B = 0.5
"""How much a topic with many words is held against it: little, their number is chance."""
SHORTEST_SLIP = 5
"""Shorter words are too near to each other to forgive a letter."""


class Index:
    """The asks of one flow's topics, ready to be searched. Immutable after it is made."""

    def __init__(self, asks: Mapping[str, Sequence[str]]) -> None:
        documents = {**asks, **ELSEWHERE}
        counts = {topic: Counter(_features(lines)) for topic, lines in documents.items()}
        average = sum(map(Counter.total, counts.values())) / len(counts)
        found = Counter(term for count in counts.values() for term in count)
        self.weight = {term: math.log(1 + (len(counts) - n + 0.5) / (n + 0.5)) for term, n in found.items()}
        self.heaviest = max(self.weight.values())
        topics = defaultdict(list)
        for topic, count in counts.items():
            damp = K1 * (1 - B + B * count.total() / average)
            for term, n in count.items():
                topics[term].append((topic, self.weight[term] * n / (n + damp)))
        self.topics: Mapping[str, Sequence[tuple[str, float]]] = dict(topics)
        """Term -> the topics that have it, and what it weighs there."""
        self.words = _by_first_letter(line for lines in documents.values() for line in lines)

    def meant(self, word: str) -> Terms:
        """The terms of the word that this one is a slip of; the first letter is hardly ever the wrong one."""
        near = process.extractOne(word, self.words.get(word[0], ()), scorer=OSA.distance, score_cutoff=1)
        return of_word(near[0]) if near else ()


def index_of(*asks: Mapping[str, Sequence[str]]) -> Index:
    """One index over the asks of several languages: people mix them."""
    together: dict[str, tuple[str, ...]] = {}
    for language in asks:
        for topic, lines in language.items():
            together[topic] = (*together.get(topic, ()), *lines)
    return Index(together)


def _by_first_letter(lines: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """All words long enough to be meant by a slip."""
    found = defaultdict(list)
    for word in sorted({word for line in lines for word in fold(line).split()}.union(words_of_groups())):
        if len(word) >= SHORTEST_SLIP - 1:
            found[word[0]].append(word)
    return dict(found)


def _features(lines: Iterable[str]) -> list[str]:
    features: list[str] = []
    for question in (question for line in lines for question in line.split("?")):
        words = fold(question).split()
        found = [own for _, own in terms(words)]
        features += [term for own in found for term in own]
        features += pairs(found)
        features += phrasing(words)
    return features
