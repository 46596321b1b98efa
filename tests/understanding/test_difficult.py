"""Difficult replies of every kind, at the steps where people write them."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import (
    ChangeSaid,
    Chosen,
    ChosenSeveral,
    Command,
    NearTie,
    Reading,
    Said,
    TimesSaid,
    Understood,
)
from tests.understanding import difficult_lines
from tests.understanding.at_step import read_at
from tests.understanding.lines import lines

KINDS = ("NAMES", "PEOPLE", "SUMS", "CHANGES", "QUESTIONS", "TIMES")


def told(reading: Reading) -> str:
    """A reading in the words of difficult_lines."""
    match reading:
        case ChangeSaid(step, new):
            return f"{step}: {told(new)}"
        case Chosen(option):
            return option
        case ChosenSeveral(options):
            return " ".join(options)
        case NearTie(options):
            return f"~{' '.join(options)}"
        case TimesSaid(windows):
            return " ".join(day for window in windows if window.available for day in window.days or window.dates)
        case Said(text, relation, phone):
            return " / ".join(filter(None, (text, relation, phone))) if relation or phone else f"={text}"
        case Command(name):
            return f"!{name}"
        case _:
            return "?"


def understood(said: Understood, wanted: str) -> str:
    topic = said.asked.topics[0] if said.asked is not None and said.asked.sure and "+" in wanted else ""
    return f"{told(said.reading)} +{topic}" if topic else told(said.reading)


@pytest.mark.parametrize("line", [line for kind in KINDS for line in lines(getattr(difficult_lines, kind))])
def test_a_difficult_reply_is_read_as_it_was_meant_or_asked_again(line: str) -> None:
    where, _, rest = line.partition(" | ")
    text, _, wanted = rest.rpartition(" => ")
    role, language, step = where.split()
    changes = step == "support" or wanted.startswith(("=", "!"))
    got = understood(read_at(role, step, text, language, changes=changes), wanted)
    name_only = wanted if "/" in wanted or step != "supporter_name" else f"={wanted}"
    assert got == (name_only if step == "supporter_name" else wanted)
