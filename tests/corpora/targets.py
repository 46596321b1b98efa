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

REACHED: Mapping[str, Mapping[str, float]] = {
    "opt_out": {"keywords": 1.0, "free-worded opt-outs": 0.94, "not an opt-out": 0.97, "acts": 0.76},
    "danger": {
        "danger, either tier": 0.91, "clear self-harm, threat, abuse as clear": 0.72,
        "no clear danger where there is none": 0.95, "nothing where there is none": 0.82,
    },
    "availability": {"right": 0.89, "right or asks": 0.91, "asks where it must": 1.0},
    "choices": {"choices, yes and no": 0.90, "no silent error": 0.99},
    "questions": {"among the first three": 0.96, "never surely another": 0.96},
    "people": {"right": 0.77},
    "amounts": {"right": 0.94},
}  # fmt: skip
"""What is reached of the held-out lines so far. It may only rise; the benchmark names what is missing to TARGETS."""
