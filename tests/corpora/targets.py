"""What reading must reach on the held-out lines, and on ordinary texts."""

from __future__ import annotations

from collections.abc import Mapping

TARGETS: Mapping[str, Mapping[str, float]] = {
    "opt_out": {"keywords": 1.0, "free-worded opt-outs": 0.95},
    "danger": {"danger, either tier": 0.98, "clear self-harm, threat, abuse as clear": 0.90},
    "availability": {"right": 0.90},
    "choices": {"choices, yes and no": 0.96, "no silent error": 1.0},
    "questions": {"among the first three": 0.85},
}
"""Corpus -> measure -> least share of the held-out lines, both languages together."""

ORDINARY_TEXTS: Mapping[str, float] = {"opt-outs": 0.0, "clear danger": 0.0, "possible danger": 1 / 300}
"""What may be heard in ordinary texts -> its greatest share."""
