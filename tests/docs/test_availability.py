"""The examples of docs/developers/availability.md are what the grammar does."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from intake_bot.engine.answers import WHY_UNSURE, TimesSaid, TimesUnsure
from intake_bot.engine.windows import Window
from intake_bot.understanding.availability import availability
from intake_bot.understanding.clean import clean

PAGE = Path(__file__).parents[2] / "docs" / "developers" / "availability.md"
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=ZoneInfo("America/Chicago"))
TABLE = re.compile(r"\| text \| read as \|\n\|---\|---\|\n((?:\|.*\|\n)+)")
PLACES = re.compile(r"`([a-z_]+\.py)`")


def examples() -> list[tuple[str, str]]:
    """Every text of the page with what stands beside it."""
    text = PAGE.read_text(encoding="utf-8")
    lines = [line for table in TABLE.findall(text) for line in table.splitlines()]
    return [(said.strip(), told.strip()) for said, told in (line.strip("|").split("|") for line in lines)]


@pytest.mark.parametrize(("text", "told"), examples())
def test_an_example_is_read_as_the_page_says(text: str, told: str) -> None:
    reading = availability(clean(text), now=NOW, language="en")
    match reading:
        case TimesSaid(windows):
            assert [window.code() for window in windows] == re.findall(r"`([^`]+)`", told)
            assert [Window.of(window.code()) for window in windows] == list(windows)
        case TimesUnsure(why):
            assert told == f"asks {why}"
        case _:
            assert told == "nothing"


def test_the_page_has_enough_examples_and_every_reason() -> None:
    told = [beside for _, beside in examples()]
    assert len(told) > 100
    reasons = re.findall(r"^\| `([a-z_]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(reasons) == sorted(WHY_UNSURE)
    assert {beside.removeprefix("asks ") for beside in told if beside.startswith("asks")} <= set(WHY_UNSURE)


def test_the_files_that_the_page_names_are_all_there() -> None:
    room = Path(__file__).parents[2] / "intake_bot" / "understanding" / "availability"
    for name in PLACES.findall(PAGE.read_text(encoding="utf-8")):
        assert (room / name).is_file(), name
