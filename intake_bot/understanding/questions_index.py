"""The ways in which people ask, ready to be searched: BM25 (Robertson and others, 1994) over one document a topic.

A word counts the more the fewer topics have it, and the more often a topic has it, less and less. Both languages
go into one index, for people mix them. Weights that are learned were tried: on unseen questions they were no better.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from intake_bot.understanding.clean import fold
from intake_bot.understanding.phrases import Words
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
        others = {kind: lines for kind, lines in ELSEWHERE.items() if kind.strip("[]") not in asks}
        questions = {topic: _questions(lines) for topic, lines in {**asks, **others}.items()}
        counts = {topic: Counter(_features(own)) for topic, own in questions.items()}
        found = Counter(term for count in counts.values() for term in count)
        self.weight = {term: math.log(1 + (len(counts) - n + 0.5) / (n + 0.5)) for term, n in found.items()}
        self.heaviest = max(self.weight.values())
        self.topics = self._weighed(counts)
        """Term -> the topics that have it, and what it weighs there."""
        self.words = _by_first_letter({word for own in questions.values() for words in own for word in words})
        self.asked = _alone(questions)
        """The words of a question -> the one topic under which it stands in these very words."""

    def _weighed(self, counts: Mapping[str, Counter[str]]) -> Mapping[str, Sequence[tuple[str, float]]]:
        topics = defaultdict(list)
        average = sum(map(Counter.total, counts.values())) / len(counts)
        for topic, count in counts.items():
            damp = K1 * (1 - B + B * count.total() / average)
            for term, n in count.items():
                topics[term].append((topic, self.weight[term] * n * (K1 + 1) / (n + damp)))
        return topics

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
    return _index_of(tuple(together.items()))


@lru_cache(maxsize=8)
def _index_of(asks: tuple[tuple[str, tuple[str, ...]], ...]) -> Index:
    """Kept, for it takes a tenth of a second and the same words come again: one server has several readers."""
    return Index(dict(asks))


def _questions(lines: Iterable[str]) -> list[Words]:
    """The words of each question; a line may hold several, each with its mark."""
    found = (tuple(fold(question).split()) for line in lines for question in line.split("?"))
    return [words for words in found if words]


def _alone(questions: Mapping[str, Sequence[Words]]) -> Mapping[Words, str]:
    topics: dict[Words, set[str]] = defaultdict(set)
    for topic, own in questions.items():
        for words in own:
            topics[words].add(topic)
    return {words: min(own) for words, own in topics.items() if len(own) == 1}


def _by_first_letter(words: set[str]) -> Mapping[str, Sequence[str]]:
    """All words long enough to be meant by a slip."""
    found = defaultdict(list)
    for word in sorted(words.union(words_of_groups())):
        if len(word) >= SHORTEST_SLIP - 1:
            found[word[0]].append(word)
    return dict(found)


def _features(questions: Iterable[Words]) -> list[str]:
    features: list[str] = []
    for words in questions:
        found = [own for _, own in terms(words)]
        for own in found:
            features += own
        features += pairs(found)
        features += phrasing(words)
    return features
