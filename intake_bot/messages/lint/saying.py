"""What a text may not say, in every language that has a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from intake_bot.engine.flow import Ask, Flow, Purpose
from intake_bot.messages.catalog import Catalog, Entry
from intake_bot.messages.lint.lists import (
    BEFORE_IDENTITY,
    CARRIER_KEYWORDS,
    DISCLOSED,
    NEVER,
    TONE,
    bare,
    first_match,
)
from intake_bot.messages.lint.rules import Finding
from intake_bot.messages.lint.samples import Sample, samples
from intake_bot.messages.lint.shape import STAFF, entries
from intake_bot.messages.render import EXACT, Words

LONGEST_TO_SHORTEST = 2.0
"""How much longer one answer to a consent question may be than another."""


def check(flows: Sequence[Flow], catalogs: Mapping[str, Catalog], words: Words) -> Iterator[Finding]:
    """Every text as it is sent on each channel, then every label."""
    seen: set[Finding] = set()
    for catalog in catalogs.values():
        for channel in ("sms", "telegram"):
            for sample in samples(flows, catalog, words, channel):
                for finding in (*_spoken(sample), *_disclosed(sample)):
                    if finding not in seen:
                        seen.add(finding)
                        yield finding
        for file, key, entry in entries(catalog):
            yield from _labels(catalog, file, key, entry)
        yield from _weights(flows, catalog)


def _spoken(sample: Sample) -> Iterator[Finding]:
    where, language = f"{sample.language}/{sample.file}.toml", sample.language
    lists = {"never-said": NEVER, **TONE, **({"neutral": BEFORE_IDENTITY} if sample.gate else {})}
    for rule, by_language in lists.items():
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


def _labels(catalog: Catalog, file: str, key: str, entry: Entry) -> Iterator[Finding]:
    if file == STAFF or key == "commands":
        return
    where = f"{catalog.language}/{file}.toml"
    steering = {bare(word): name for name, word in catalog.entry("common.commands").options.items()}
    labels: dict[str, str] = {}
    for option, label in entry.options.items():
        plain = bare(label)
        first = plain.partition(" ")[0].strip(".,:;!")
        if first.upper() in CARRIER_KEYWORDS:
            yield Finding(where, key, "keyword", f"The label {label!r} begins with a word that carriers answer.")
        if steering.get(plain, option) != option:
            yield Finding(where, key, "label", f"The label {label!r} is also the command {steering[plain]}.")
        if not plain or plain[0].isdigit():
            yield Finding(where, key, "label", f"The label {label!r} begins with a number, as options do.")
        if plain in labels:
            yield Finding(where, key, "label", f"The label {label!r} stands twice: {labels[plain]} and {option}.")
        labels[plain] = option


def _weights(flows: Sequence[Flow], catalog: Catalog) -> Iterator[Finding]:
    done: set[tuple[str, str]] = set()
    for flow in flows:
        for step_id, step in flow.steps.items():
            found = catalog.find(f"{flow.id}.{step_id}")
            if not isinstance(step, Ask) or step.purpose is not Purpose.CONSENT or found is None:
                continue
            file, entry = found
            lengths = sorted((len(label), label) for o, label in entry.options.items() if o not in EXACT)
            if (file, step_id) in done or not lengths:
                continue
            done.add((file, step_id))
            (least, short), (most, long) = lengths[0], lengths[-1]
            if most > LONGEST_TO_SHORTEST * least:
                where = f"{catalog.language}/{file}.toml"
                yield Finding(where, step_id, "weight", f"{long!r} is much longer than {short!r}.")
