"""The corpora as they lie here: JSON Lines, each with its expected reading; a third of each is held out.

Nobody who writes reading rules looks at the held-out third: it tells how rules do on lines they never saw.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
NAMES = ("opt_out", "danger", "availability", "choices", "questions", "people", "amounts")
Line = dict[str, Any]


def corpus(name: str, *, held_out: bool) -> Sequence[Line]:
    """One corpus: the open two thirds, or the held-out one."""
    path = (HERE / "held_out" if held_out else HERE) / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
