"""Reading never falls behind what it has reached on lines that nobody who wrote the rules has seen.

Where that is less than the target, the benchmark says so (``./run bench understanding`` ends with an error).
"""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from tests.corpora.lines import NAMES, Line, corpus, texts_held_out, texts_in_use
from tests.corpora.ordinary import ordinary
from tests.corpora.score import NOW, Scores, reader_for, score
from tests.corpora.targets import ORDINARY_TEXTS, REACHED, TARGETS

LEAST_LINES = {"opt_out": 300, "danger": 400, "availability": 200, "choices": 200, "questions": 120}


@cache
def held_out(name: str) -> Scores:
    return score(name, corpus(name, held_out=True))


@pytest.mark.parametrize(("name", "measure"), [(name, one) for name, wanted in REACHED.items() for one in wanted])
def test_lines_never_seen_are_read_as_well_as_before(name: str, measure: str) -> None:
    assert held_out(name)[measure]["both"].share >= REACHED[name][measure]


def test_no_line_that_is_held_out_is_written_from_or_trained_with() -> None:
    both = texts_held_out() & texts_in_use()
    assert len(texts_held_out()) > 500
    assert len(both) == 0, f"{len(both)} texts; take them out of the files in use by a script, unread"


def test_what_is_reached_is_kept_for_every_target() -> None:
    for name, wanted in TARGETS.items():
        assert set(wanted) <= set(REACHED[name])


@pytest.mark.parametrize("name", NAMES)
def test_a_target_can_be_missed(name: str) -> None:
    deaf = [{**line, "text": "mm"} for line in corpus(name, held_out=True)]
    wanted = TARGETS.get(name, {"right": 0.9})
    shares = {measure: by["both"].share for measure, by in score(name, deaf).items()}
    assert any(shares[measure] < least for measure, least in wanted.items())


def test_ordinary_texts_are_no_opt_out_and_no_danger() -> None:
    heard: Counter[str] = Counter()
    for language, text in ordinary():
        result = reader_for(language, "", (), "victim", NOW).read(text)
        heard["texts"] += 1
        heard["opt-outs"] += result["opt_out"] is not None
        danger = result["danger"]
        if isinstance(danger, dict):
            heard["clear danger" if danger["tier"] == "clear" else "possible danger"] += 1
    assert heard["texts"] >= 15_000
    for what, most in ORDINARY_TEXTS.items():
        assert heard[what] <= most * heard["texts"], what


@pytest.mark.parametrize("name", LEAST_LINES)
def test_the_corpora_are_large_enough_and_speak_both_languages(name: str) -> None:
    lines: list[Line] = [*corpus(name, held_out=False), *corpus(name, held_out=True)]
    assert len(lines) >= LEAST_LINES[name]
    english = sum(line["lang"] == "en" for line in lines)
    assert 0.4 <= english / len(lines) <= 0.6
    assert len(corpus(name, held_out=True)) >= len(lines) / 4
    nothing = {"opt_out": lambda line: line["opt_out"] is None, "danger": lambda line: line["danger"] is None}.get(name)
    if nothing is not None:
        assert sum(map(nothing, lines)) >= len(lines) / 2
