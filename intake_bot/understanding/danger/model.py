"""A small log-linear model: it may add a *possible* danger where no pattern stands, and overrules none.

Trained only on this project's own lines (tests/corpora/training/train.py); its weights are fixed and shipped as data.
"""

from __future__ import annotations

import zlib
from array import array
from base64 import b85decode
from collections.abc import Collection, Sequence
from math import sqrt

from intake_bot.understanding.danger.features import features
from intake_bot.understanding.danger.tokens import PAUSES
from intake_bot.understanding.danger.weights import (
    BIAS,
    KIND_BIAS,
    KIND_WEIGHTS,
    KINDS,
    SCALE,
    THRESHOLD,
    THRESHOLD_ASKED,
    WEIGHTS,
)

FEWEST_WORDS = 5
"""Shorter texts are for the patterns alone."""
KIND_SIZE = 16_381


def _unpacked(packed: str) -> array[int]:
    return array("b", zlib.decompress(b85decode(packed)))


_WEIGHTS = _unpacked(WEIGHTS)
_KIND_WEIGHTS = _unpacked(KIND_WEIGHTS)


def score(seen: Collection[int]) -> float:
    """How much a text's features speak of danger; it is heard above THRESHOLD."""
    if not seen:
        return BIAS
    return sum(map(_WEIGHTS.__getitem__, seen)) * SCALE / sqrt(len(seen)) + BIAS


def possible(words: Sequence[str], *, asked: bool = False) -> str | None:
    """The likeliest kind of a danger that only the model hears in these words; None for an ordinary text.

    A plain question to us (``asked``) must speak of it far more plainly: "will he know if I say no?" has an answer.
    """
    if sum(word not in PAUSES for word in words) < FEWEST_WORDS:
        return None
    seen = features(words)
    return likeliest(seen) if score(seen) > (THRESHOLD_ASKED if asked else THRESHOLD) else None


def likeliest(seen: Collection[int]) -> str:
    """The kind whose own weights fit best."""
    count = len(KINDS)
    totals = [
        sum(_KIND_WEIGHTS[(one % KIND_SIZE) * count + kind] for one in seen) * SCALE / sqrt(len(seen) or 1)
        + KIND_BIAS[kind]
        for kind in range(count)
    ]
    return KINDS[totals.index(max(totals))]
