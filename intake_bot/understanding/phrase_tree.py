"""Phrases in a tree of words: the longest one that begins at a place is found in as many steps as it has words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Generic, TypeVar

from intake_bot.understanding.phrases import expand, useful

_HERE = ""
"""Where a phrase ends in the tree; no word is empty."""


Meaning = TypeVar("Meaning")


class PhraseTree(Generic[Meaning]):
    """Phrases and what each means. Built once; looked up without ever going back."""

    def __init__(self) -> None:
        self._root: dict[str, Any] = {}
        self.words: set[str] = set()

    def add(self, words: Sequence[str], meaning: Meaning) -> None:
        """The phrase means this too; one said before stays first."""
        node = self._root
        for word in words:
            node = node.setdefault(word, {})
        self.words.update(words)
        node.setdefault(_HERE, []).append(meaning)

    def add_lines(self, lines: str, meaning: Meaning) -> None:
        """Every phrase of the lines (``phrases.expand``)."""
        for line in useful(lines):
            for words in expand(line):
                self.add(words, meaning)

    def at(self, words: Sequence[str], at: int) -> Iterator[tuple[int, list[Meaning]]]:
        """The phrases that begin there, short to long: how many words each takes, and its meanings."""
        node = self._root
        for place in range(at, len(words)):
            found = node.get(words[place])
            if found is None:
                return
            node = found
            meanings = node.get(_HERE)
            if meanings:
                yield place - at + 1, meanings

    def longest(self, words: Sequence[str], at: int) -> tuple[int, Meaning] | None:
        """The longest phrase that begins there, and its first meaning."""
        found = None
        for count, meanings in self.at(words, at):
            found = count, meanings[0]
        return found
