"""The lists of sayings stay readable, and the examples of their headings are read as their sections say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest

from intake_bot.engine.answers import Chosen
from intake_bot.engine.expectations import options_of
from intake_bot.engine.flow import Ask
from intake_bot.flows import CURRENT
from intake_bot.understanding.synonyms_scenes import SCENE_DATA, scene_meanings
from tests.understanding.at_step import read_at

LONGEST_LINE = 120
_EXAMPLE = re.compile(r'"([^"]+)"')


@cache
def steps() -> dict[str, tuple[str, str, str]]:
    """Meaning -> the role and step that ask for it, and the option that it is there."""
    found: dict[str, tuple[str, str, str]] = {}
    for role, flow in CURRENT.items():
        for name, step in flow.steps.items():
            if isinstance(step, Ask):
                for meaning, option in scene_meanings(options_of(step.expects)):
                    found.setdefault(meaning, (role, name, option))
    return found


def examples() -> Iterator[tuple[str, str]]:
    for text in SCENE_DATA:
        section = ""
        for line in text.splitlines():
            if line.startswith("="):
                section = line[1:].strip()
            elif line.startswith("#") and section in steps():
                yield from ((section, example) for example in _EXAMPLE.findall(line))


@pytest.mark.parametrize(("meaning", "example"), list(examples()))
def test_a_headings_example_is_read_as_its_section_says(meaning: str, example: str) -> None:
    role, step, option = steps()[meaning]
    reading = read_at(role, step, example).reading
    assert isinstance(reading, Chosen)
    assert reading.option == option


def test_there_are_headings_with_examples() -> None:
    assert len(list(examples())) >= 30


def test_no_line_of_a_list_is_too_long_to_read() -> None:
    assert not [line for text in SCENE_DATA for line in text.splitlines() if len(line) > LONGEST_LINE]
