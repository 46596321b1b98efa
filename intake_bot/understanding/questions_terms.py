"""A question as the terms that are searched for: stems of its words, the groups these belong to, and near pairs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from intake_bot.understanding.phrases import useful
from intake_bot.understanding.questions_matters import MATTERS
from intake_bot.understanding.questions_ways import WAYS
from intake_bot.understanding.questions_words import LITTLE

_ENCLITICS = ("melo", "mela", "selo", "sela", "me", "te", "se", "lo", "la", "le", "nos", "los", "las", "les")
_BEFORE_ENCLITIC = ("ar", "er", "ir", "ando", "endo")
_ENDINGS = (
    "aciones", "acion", "iendo", "mente", "ieron", "ando", "aron", "ados", "adas", "idos", "idas", "ado", "ada", "ido",
    "ida", "aba", "ing", "ed", "ar", "er", "ir", "an", "en", "a", "o", "e", "y",
)  # fmt: skip
"""Of verbs and nouns in Spanish and English, longest first."""
_SHORTEST_STEM = 3
_LONGEST_PHRASE = 5
_SHORTEST_BEGINNING, _LONGEST_BEGINNING = 3, 12
_NEAR = 3
"""How far apart two words may stand to be a pair, little words left out: "they ... not ... pay"."""


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A folded word without its commonest endings; crude, but the same on both sides of the search."""
    if len(word) <= _SHORTEST_STEM:
        return word
    for enclitic in _ENCLITICS:
        bare = word.removesuffix(enclitic)
        if bare != word and len(bare) > _SHORTEST_STEM and bare.endswith(_BEFORE_ENCLITIC):
            word = bare
            break
    if word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    for ending in _ENDINGS:
        least = _SHORTEST_STEM + (len(ending) == 1)
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > _SHORTEST_STEM and word[-1] == word[-2] else word


class Groups:
    """The groups, compiled once: by word, by beginning, by phrase."""

    def __init__(self, lines: str) -> None:
        self.words: dict[str, tuple[str, ...]] = {}
        self.beginnings: dict[str, tuple[str, ...]] = {}
        self.phrases: dict[tuple[str, ...], tuple[str, ...]] = {}
        for line in useful(lines):
            name, _, members = line.partition(":")
            for member in members.split():
                self._add(f"={name.strip()}", member)
        self._openers = {phrase[0] for phrase in self.phrases}

    def _add(self, name: str, member: str) -> None:
        if "_" in member:
            phrase = tuple(member.split("_"))
            self.phrases[phrase] = (*self.phrases.get(phrase, (" ".join(phrase),)), name)
        elif member.endswith("*"):
            self.beginnings[member[:-1]] = (*self.beginnings.get(member[:-1], ()), name)
        else:
            self.words[member] = (*self.words.get(member, ()), name)

    def of_word(self, word: str) -> tuple[str, ...]:
        """The groups of one word."""
        found = self.words.get(word, ())
        for length in range(_SHORTEST_BEGINNING, min(len(word), _LONGEST_BEGINNING) + 1):
            found += self.beginnings.get(word[:length], ())
        return found

    def phrase_at(self, words: Sequence[str], at: int) -> tuple[str, ...] | None:
        """The longest phrase that begins there."""
        if words[at] not in self._openers:
            return None
        for length in range(_LONGEST_PHRASE, 1, -1):
            if (phrase := tuple(words[at : at + length])) in self.phrases:
                return phrase
        return None


_GROUPS = Groups(WAYS + MATTERS)

Terms = tuple[str, ...]
"""What one word or phrase stands for: itself without endings, then its groups."""


def terms(words: Sequence[str]) -> Iterator[tuple[str, Terms]]:
    """Each word that says something, with its terms. A phrase comes without its words: it has no slips."""
    at = 0
    while at < len(words):
        phrase = _GROUPS.phrase_at(words, at)
        if phrase is not None:
            yield "", _GROUPS.phrases[phrase]
            at += len(phrase)
            continue
        if found := of_word(words[at]):
            yield words[at], found
        at += 1


@lru_cache(maxsize=8192)
def of_word(word: str) -> Terms:
    """The terms of one word; none for a little one that is in no group."""
    groups = _GROUPS.of_word(word)
    return (stem(word), *groups) if groups or word not in LITTLE else ()


def pairs(found: Sequence[Terms]) -> Iterator[str]:
    """Two words that stand near each other, in their order, each by its first group or itself."""
    heads = [own[1] if len(own) > 1 else own[0] for own in found]
    for at, head in enumerate(heads):
        for other in heads[at + 1 : at + 1 + _NEAR]:
            yield f"{head} {other}"


def phrasing(words: Sequence[str]) -> Iterator[str]:
    """How it is worded, little words and all: "is it up to me" has hardly another word that tells."""
    around = ("", *words, "")
    for word in words:
        yield f"'{word}"
    for one, other in pairwise(around):
        yield f"'{one} {other}"
    for one, other in zip(words, words[2:], strict=False):
        yield f"'{one} _ {other}"


def words_of_groups() -> Iterator[str]:
    """The single words, for finding slips."""
    yield from _GROUPS.words
