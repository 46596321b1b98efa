"""The options of one question made ready: their words, what these mean, and what a slip may have meant."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from intake_bot.understanding.chatter import CHATTER
from intake_bot.understanding.menu import Menu
from intake_bot.understanding.patterns import Patterns
from intake_bot.understanding.phrase_tree import PhraseTree
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.spoken import sound, spoken
from intake_bot.understanding.synonyms import (
    Meant,
    meanings_of,
    person_words,
    phrases_of,
    with_persons,
    words_by_meaning,
)
from intake_bot.understanding.synonyms_scenes import apart_at, scene_meanings
from intake_bot.understanding.synonyms_things import equals_of

_GENERIC = word_set("""
    home house casa place lugar person persona time times side lado door puerta part parte other otra call days dias
""")
"""Words of labels that alone are too little to go by."""
_LITTLE = CHATTER | word_set("before after other more no not")
_TURN_ROUND = word_set("""
    no not never nor ni nunca sin without but pero except excepto salvo menos or o u only just solo nomas
""")
SHORTEST_SLIP = 5
_WITHOUT: tuple[tuple[str, ...], ...] = (("no",), ("sin",), ("without",), ("nada", "de"), ("no", "voy", "a"))
_BY_ID = {
    "none": "none", "not_sure": "not_sure", "decide_later": "decide_later", "no_preference": "no_preference",
    "no_matter": "no_preference", "any": "no_preference", "no_need": "no_breaks", "unsure": "not_sure",
    "later": "decide_later", "partly": "partly", "some": "some",
}  # fmt: skip
"""Ids that say what their option means, whatever its words."""


class Scope(NamedTuple):
    """The options of one question, ready to be found in words."""

    by_meaning: dict[str, frozenset[str]]
    labels: PhraseTree[tuple[str, bool]]
    phrases: Patterns[Meant]
    """What may be said in other words than the labels'."""
    near: dict[str, list[str]]
    """Words that a slip may have meant, by their first letter."""
    sounds: dict[str, str]
    known: frozenset[str]
    about: frozenset[str]
    """Words that the question is about: they explain themselves, whatever they stand beside."""
    own: dict[str, frozenset[str]]
    """Words that speak for one option only, where the question is a built-in one: beside it they explain themselves."""


def scope_of(menu: Menu) -> Scope:
    """The scope of a menu; menus come again and again."""
    return _scope(menu.options, tuple(menu.names.items()))


@lru_cache(maxsize=512)
def _scope(options: tuple[str, ...], names: tuple[tuple[str, str], ...]) -> Scope:
    by_meaning: dict[str, set[str]] = {}
    for label, option in names:
        for meaning in meanings_of(label):
            by_meaning.setdefault(meaning, set()).add(option)
    for option in options:
        if any(option in found for found in by_meaning.values()):
            continue
        meanings = {_BY_ID[option]} if option in _BY_ID else meanings_of(option.replace("_", " "))
        for meaning in meanings:
            by_meaning.setdefault(meaning, set()).add(option)
    _scenes(by_meaning, options)
    labels = _label_tree(names)
    vocabulary = set(labels.words).union(*(words_by_meaning().get(meaning, ()) for meaning in by_meaning))
    vocabulary |= person_words() if {"them", "mediator", "before", "after"} & set(by_meaning) else set()
    about = frozenset(vocabulary) - _TURN_ROUND
    said_of: dict[str, frozenset[str]] = {}
    for meaning, option in scene_meanings(options):
        by_meaning[meaning] = {option}
        by_meaning[apart_at(meaning)] = set()
        said_of[option] = said_of.get(option, frozenset()) | words_by_meaning().get(meaning, frozenset())
        vocabulary |= said_of[option]
    near: dict[str, list[str]] = {}
    for word in sorted(vocabulary):
        if len(word) >= SHORTEST_SLIP and word.isalpha():
            near.setdefault(word[0], []).append(word)
    sounds = {sound(word): word for word in sorted(vocabulary) if len(word) >= SHORTEST_SLIP - 1}
    known = frozenset(labels.words)
    phrases = phrases_of(frozenset(by_meaning))
    meant = {name: frozenset(found) for name, found in by_meaning.items()}
    own = {
        option: said.difference(*(other for name, other in said_of.items() if name != option))
        for option, said in said_of.items()
    }
    return Scope(meant, labels, phrases, near, sounds, known, about, own)


def _scenes(by_meaning: dict[str, set[str]], options: tuple[str, ...]) -> None:
    """What a meaning comes to mean beside the others of its question."""
    if "not_sure" not in by_meaning and "decide_later" in by_meaning:
        by_meaning["not_sure"] = set(by_meaning["decide_later"])
    if set(options) == {"yes", "no", "decide_later"}:
        by_meaning["company"] = {"yes"}
        by_meaning["none"] = by_meaning["alone"] = {"no"}
    if "some" in by_meaning and "partly" not in by_meaning:
        by_meaning["partly"] = set(by_meaning["some"])
    if "partly" in by_meaning and "some" not in by_meaning:
        by_meaning["some"] = set(by_meaning["partly"])
    if "never_contact" in by_meaning:
        by_meaning.setdefault("none", set(by_meaning["never_contact"]))


def _label_tree(names: tuple[tuple[str, str], ...]) -> PhraseTree[tuple[str, bool]]:
    """Each label's words without the little ones before them; a word that only one option has, too."""
    tree: PhraseTree[tuple[str, bool]] = PhraseTree()
    owners: dict[str, set[str]] = {}
    contents: list[tuple[list[str], list[str], str]] = []
    for label, option in names:
        words = with_persons(spoken(label))
        content = [word for word in words if word not in _LITTLE]
        contents.append((words, content, option))
        for word in words:
            owners.setdefault(word, set()).add(option)
    for words, _, option in contents:
        tree.add(words, (option, len(words) > 1 or not (words[0] in _LITTLE or words[0] == "them")))
        first = next((at for at, word in enumerate(words) if word not in _LITTLE), 0)
        if first and len(words) - first > 1:
            tree.add(words[first:], (option, True))
    for words, content, option in contents:
        for word in content:
            if len(owners[word]) == 1 and len(word) > 2 and word not in _GENERIC and not _turned(words):
                tree.add([word], (option, len(content) == 1 and len(word) >= SHORTEST_SLIP and word != "them"))
    for equal, option in _equal_labels(contents):
        if not any(owners.get(word, {option}) != {option} for word in equal):
            tree.add(equal, (option, len(equal) > 1 or len(equal[0]) > 2))
    return tree


def _equal_labels(contents: list[tuple[list[str], list[str], str]]) -> list[tuple[tuple[str, ...], str]]:
    """What says the same as a label of one thing ("bus", "camión"), where only one option has it; also "no food"."""
    owners: dict[tuple[str, ...], set[str]] = {}
    for words, content, option in contents:
        equal = equals_of(content[0]) if len(content) == 1 and content[0] not in _GENERIC else ()
        turned = _turned(words)
        if turned and len(words) != len(content) + 1:
            continue
        for one in equal:
            for before in _WITHOUT if turned else ((),):
                owners.setdefault((*before, *one), set()).add(option)
    return [(said, next(iter(found))) for said, found in owners.items() if len(found) == 1]


def _turned(words: list[str]) -> bool:
    return bool({"no", "not", "sin", "without", "ni"}.intersection(words))
