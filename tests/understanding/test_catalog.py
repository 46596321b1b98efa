"""The catalogs' own option words are understood: each is its option, and none is taken for anything else."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import intake_bot.messages
from intake_bot.engine.answers import Chosen, ChosenSeveral
from intake_bot.engine.expectations import Several, options_of
from intake_bot.engine.flow import STRICT, Ask, Flow
from intake_bot.flows.offender import OFFENDER
from intake_bot.flows.victim import VICTIM
from tests.understanding.asking import heard

ROOT = Path(intake_bot.messages.__file__).parent


def _catalog(language: str, flow: str) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for name in ("shared", flow):
        merged |= tomllib.loads((ROOT / language / f"{name}.toml").read_text(encoding="utf-8"))
    return merged


def _asked() -> list[tuple[Flow, str, str]]:
    return [
        (flow, step_id, language)
        for flow in (VICTIM, OFFENDER)
        for step_id, step in flow.steps.items()
        if isinstance(step, Ask) and options_of(step.expects)
        for language in ("en", "es")
    ]


@pytest.mark.parametrize(("flow", "step_id", "language"), _asked(), ids=lambda x: x.id if isinstance(x, Flow) else x)
def test_every_option_is_reached_by_its_words_and_its_number(flow: Flow, step_id: str, language: str) -> None:
    step = flow.ask(step_id)
    labels = _catalog(language, flow.id)[step_id]["options"]
    other = _catalog("es" if language == "en" else "en", flow.id)[step_id]["options"]
    strict = step.purpose in STRICT

    def read(text: str, shown: dict[str, str] = labels, others: dict[str, str] = other) -> object:
        return heard(text, step.expects, shown, step.purpose, other_labels=others, strict=strict)

    def wanted(option: str) -> object:
        return ChosenSeveral((option,)) if isinstance(step.expects, Several) else Chosen(option)

    number = 0
    for option in options_of(step.expects):
        assert read(labels[option]) == wanted(option)
        assert read(f"{labels[option].upper()}.") == wanted(option)
        assert read(labels[option], other, labels) == wanted(option)
        if option != "agree":
            number += 1
            assert read(str(number)) == wanted(option)
