"""The lists of yes_no say what their headings promise, and stay readable for people of the field."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from intake_bot.understanding.clean import fold
from intake_bot.understanding.yes_no import said_yes_no
from intake_bot.understanding.yes_no.tree import LISTS, lines

MEANS = {"yes": "yes", "no": "no", "unsure": "not_sure"}
LONGEST_LINE = 110
_EXAMPLE = re.compile(r'"([^"]+)"')


def examples() -> Iterator[tuple[str, str]]:
    """Each example of a heading, with what its section says."""
    for text in LISTS:
        section = ""
        for line in text.splitlines():
            if line.startswith("="):
                section = line[1:].split()[0]
            elif line.startswith("#"):
                yield from ((MEANS[section], example) for example in _EXAMPLE.findall(line))


@pytest.mark.parametrize(("value", "example"), list(examples()))
def test_a_headings_example_is_read_as_its_section_says(value: str, example: str) -> None:
    assert said_yes_no(example, fold(example)) == value


def test_every_meaning_has_headings_with_examples() -> None:
    counts = Counter(value for value, _ in examples())
    assert all(counts[value] >= 20 for value in MEANS.values()), counts


def test_no_line_of_a_list_is_too_long_to_read() -> None:
    assert not [line for text in LISTS for line in text.splitlines() if len(line) > LONGEST_LINE]


def test_no_line_stands_twice_in_its_section() -> None:
    assert not [one for one, count in Counter(lines()).items() if count > 1]
