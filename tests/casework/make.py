"""A program, a case and its people, for the tests of casework."""

from __future__ import annotations

import copy
import itertools
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from intake_bot.casework.case import Case, Party
from intake_bot.casework.program import Program
from intake_bot.casework.referral import Makers, Referral, parse_referral

ROOT = Path(__file__).parents[2]
EXAMPLE: dict[str, Any] = json.loads((ROOT / "examples" / "referral.json").read_text())
TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC).timestamp()

PROGRAM = Program(
    "River Program", "Riverbend", "+1 415-555-0199", {"en": "Mon-Fri", "es": "lun-vie"}, "America/Los_Angeles"
)


def example() -> dict[str, Any]:
    """The issue's own example, free to change."""
    return copy.deepcopy(EXAMPLE)


def makers() -> Makers:
    ids = itertools.count(1)
    words = itertools.count()
    return Makers(
        ids=lambda: next(ids),
        token=lambda: "token-0123456789",
        words=lambda _language: tuple(f"word{'abcdefghij'[next(words) % 10]}{n}" for n in ("x", "y", "z")),
        normalise=lambda number: number.replace(" ", "") if number.startswith("+") else None,
    )


def parsed(data: object, program: Program = PROGRAM) -> Referral:
    return parse_referral(data, program=program, today=TODAY, at=NOW, makers=makers())


def case_of(**changes: Any) -> Case:
    return replace(parsed(example()).case, **changes)


def party_of(key: str = "victim-1", **changes: Any) -> Party:
    """``changes`` go to the profile, or to the party where it has that field."""
    party = next(one for one in parsed(example()).parties if one.key == key)
    own = {name: changes.pop(name) for name in list(changes) if hasattr(party, name)}
    return replace(party, **own, profile=replace(party.profile, **changes))
