"""The corpora as they lie here: JSON Lines, each with its expected reading; a third of each is held out.

Nobody who writes reading rules looks at the held-out third: it tells how rules do on lines they never saw.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
NAMES = ("opt_out", "danger", "availability", "choices", "questions", "people", "amounts")
Line = dict[str, Any]


def corpus(name: str, *, held_out: bool) -> Sequence[Line]:
    """One corpus: the open two thirds, or the held-out one."""
    path = (HERE / "held_out" if held_out else HERE) / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


FEW_WORDS = 3
"""Anybody may write "ya no" twice; a longer text in two places was copied, or happens to be said that way."""


def texts_held_out() -> set[str]:
    """The held-out texts of more than ``FEW_WORDS`` words, but for case and marks."""
    return {text for name in NAMES for text in _bare(corpus(name, held_out=True)) if len(text.split()) > FEW_WORDS}


def texts_in_use() -> set[str]:
    """What rules are written from and the model is trained on, but for case and marks."""
    paths = [*HERE.glob("*.jsonl"), *(HERE / "training").glob("*.jsonl")]
    lines = (line for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line)
    return set(_bare(map(json.loads, lines)))


def _bare(lines: Iterable[Line]) -> Iterable[str]:
    return (" ".join(re.findall(r"\w+", line["text"].casefold())) for line in lines)
