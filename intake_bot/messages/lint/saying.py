"""What a text may not say, in every language that has a list, and what it must."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from intake_bot.engine.flow import Ask
from intake_bot.messages.lint.lists import DISCLOSED, FORBIDDEN, NAMED_TO_DENY, bare, first_match
from intake_bot.messages.lint.rules import Finding
from intake_bot.messages.lint.samples import Sample


def check(sent: Sequence[Sample]) -> Iterator[Finding]:
    """Every text as it is sent."""
    for sample in sent:
        yield from _spoken(sample)
        yield from _disclosed(sample)


def _spoken(sample: Sample) -> Iterator[Finding]:
    where, language = f"{sample.language}/{sample.file}.toml", sample.language
    for rule, by_language in FORBIDDEN.items():
        if (rule == "neutral" and not sample.gate) or (sample.file, sample.key, rule) in NAMED_TO_DENY:
            continue
        if found := first_match(by_language.get(language, ()), sample.body):
            yield Finding(where, sample.key, rule, f"The {sample.variant} says {found!r}.")


def _disclosed(sample: Sample) -> Iterator[Finding]:
    if not isinstance(sample.step, Ask) or sample.variant != "text":
        return
    for topic in sample.step.explains:
        needed = DISCLOSED.get(topic, {}).get(sample.language)
        if needed and not re.search(needed, bare(sample.body)):
            where = f"{sample.language}/{sample.file}.toml"
            yield Finding(where, sample.key, "disclosure", f"The text does not say {needed!r}.")
