"""What a text costs: segments at most, and only characters that a cheap text can carry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from intake_bot.engine.flow import Ask, Purpose, Step
from intake_bot.messages.lint.rules import Finding
from intake_bot.messages.lint.samples import Sample
from intake_bot.messages.render import MOST_FOR_CONSENT, MOST_SEGMENTS, WITH_ACCENTS
from intake_bot.messages.segments import measure, outside_gsm7
from intake_bot.messages.sms import fold

AT_ANY_COST = frozenset({"danger", "danger_still", "stopped_care"})
"""Two crisis lines are worth their accents."""


def check(by_text: Sequence[Sample]) -> Iterator[Finding]:
    """All texts in all languages, alone."""
    for sample in by_text:
        yield from _one(sample)


def _one(sample: Sample) -> Iterator[Finding]:
    where = f"{sample.language}/{sample.file}.toml"
    if strange := outside_gsm7(fold(sample.body)):
        sentence = f"The {sample.variant} has {strange!r}, which a cheap text cannot carry."
        yield Finding(where, sample.key, "characters", sentence)
    elif found := too_long(fold(sample.body) if sample.key in AT_ANY_COST else sample.body, segments_of(sample.step)):
        yield Finding(where, sample.key, "segments", f"The {sample.variant} {found}")


def too_long(body: str, most: int) -> str:
    """What is too much of a text, as the rest of a sentence: without its accents, and with those it is sent with."""
    folded, sent = measure(fold(body)), measure(body)
    if folded.segments > most:
        return f"takes {folded.segments} segments ({folded.units} septets); at most {most}."
    if sent.segments > WITH_ACCENTS * most:
        return f"takes {sent.segments} segments with its accents ({sent.units} units); at most {WITH_ACCENTS * most}."
    return ""


def segments_of(step: Step | None) -> int:
    """Segments that a step's text may take, alone."""
    return MOST_FOR_CONSENT if isinstance(step, Ask) and step.purpose is Purpose.CONSENT else MOST_SEGMENTS
