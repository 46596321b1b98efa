"""The ordinary texts are many, all different, of both languages, and always the same."""

from collections import Counter

import pytest

from tests.corpora.ordinary import ENGLISH, SPANISH, Speech, ordinary


@pytest.fixture(scope="module")
def texts() -> list[tuple[str, str]]:
    return list(ordinary())


def test_the_same_seed_gives_the_same_texts(texts: list[tuple[str, str]]) -> None:
    assert list(ordinary()) == texts


def test_another_seed_gives_others(texts: list[tuple[str, str]]) -> None:
    assert next(ordinary(seed=2)) != texts[0]


def test_there_are_thousands_and_none_comes_twice(texts: list[tuple[str, str]]) -> None:
    assert len({text for _, text in texts}) >= 18_000
    assert len(set(texts)) == len(texts)


def test_half_of_them_are_in_each_language(texts: list[tuple[str, str]]) -> None:
    counts = Counter(language for language, _ in texts)
    assert counts.keys() == {"en", "es"}
    assert counts["en"] == counts["es"]


@pytest.mark.parametrize("speech", [ENGLISH, SPANISH], ids=lambda speech: speech.language)
def test_a_language_has_hundreds_of_patterns(speech: Speech) -> None:
    assert len({pattern for section in speech.sections.values() for pattern in section.patterns}) >= 250


def test_no_slot_is_left_open_and_no_text_is_empty(texts: list[tuple[str, str]]) -> None:
    assert not [text for _, text in texts if not text.strip() or set("{}[]|") & set(text)]
