"""The danger model: made from the lines as they lie here, adding only what is possible."""

from __future__ import annotations

import pytest

from intake_bot.understanding.danger import danger
from intake_bot.understanding.danger.model import possible
from intake_bot.understanding.danger.patterns import searched, stands
from intake_bot.understanding.danger.weights import TRAINED_WITH
from tests.corpora.lines import corpus
from tests.corpora.training.train import digest, example, score, threshold, train


def test_the_weights_are_of_these_lines() -> None:
    assert digest() == TRAINED_WITH, "lines changed: run python -m tests.corpora.training.train"


@pytest.mark.parametrize("line", [one for one in corpus("danger", held_out=False) if one["danger"]][::5])
def test_the_model_overrules_no_pattern(line: dict[str, str]) -> None:
    by_patterns = stands(searched(line["text"]))
    if by_patterns is not None:
        assert danger(line["text"]) == by_patterns


def test_what_the_model_adds_is_only_ever_possible() -> None:
    added = 0
    for line in corpus("danger", held_out=False):
        search = searched(line["text"])
        if stands(search) is None and possible(search.text.words) is not None:
            added += 1
            found = danger(line["text"])
            assert found is None or found.tier == "possible"
    assert added, "it adds nothing here: this proves nothing"


def test_a_model_of_no_lines_hears_nothing_and_one_of_two_tells_them_apart() -> None:
    there, not_there = example("i will jump off the bridge tonight", "self_harm"), example("see you at the bridge cafe")
    weights, bias = train([])
    assert score(weights, bias, there) == 0.0
    weights, bias = train([there, not_there])
    assert score(weights, bias, there) > score(weights, bias, not_there)
    assert threshold(weights, bias, {"plain": [there, not_there]}, {"plain": 12}) == score(weights, bias, there)
