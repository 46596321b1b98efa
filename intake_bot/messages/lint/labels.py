"""Labels: plain, short, one of a kind, no carrier's word, and none that outweighs the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from intake_bot.engine.flow import Ask, Flow, Purpose
from intake_bot.messages.catalog import Catalog, Entry
from intake_bot.messages.lint.lists import CARRIER_KEYWORDS, FORBIDDEN, NAMED_TO_DENY, bare, first_match
from intake_bot.messages.lint.rules import Finding
from intake_bot.messages.lint.shape import STAFF, entries
from intake_bot.messages.render import EXACT

LONGEST_TO_SHORTEST = 2.0
"""How much longer one answer to a consent question may be than another."""


def check(flows: Sequence[Flow], catalogs: Mapping[str, Catalog]) -> Iterator[Finding]:
    """Every title and label in every language."""
    for catalog in catalogs.values():
        for file, key, entry in entries(catalog):
            yield from _labels(catalog, file, key, entry)
        yield from _weights(flows, catalog)


def _labels(catalog: Catalog, file: str, key: str, entry: Entry) -> Iterator[Finding]:
    if file == STAFF or key == "commands":
        return
    where = f"{catalog.language}/{file}.toml"
    for label in (entry.title, *entry.options.values()):
        for rule, by_language in FORBIDDEN.items():
            if rule == "neutral" or (file, key, rule) in NAMED_TO_DENY:
                continue
            if found := first_match(by_language.get(catalog.language, ()), label):
                yield Finding(where, key, rule, f"The label {label!r} says {found!r}.")
    yield from _answers(catalog, where, key, entry)


def _answers(catalog: Catalog, where: str, key: str, entry: Entry) -> Iterator[Finding]:
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
    for flow in flows:
        for step_id, step in flow.steps.items():
            found = catalog.find(f"{flow.id}.{step_id}")
            if not isinstance(step, Ask) or step.purpose is not Purpose.CONSENT or found is None:
                continue
            file, entry = found
            lengths = sorted((len(label), label) for o, label in entry.options.items() if o not in EXACT)
            (least, short), (most, long) = lengths[0], lengths[-1]
            if most > LONGEST_TO_SHORTEST * least:
                where = f"{catalog.language}/{file}.toml"
                yield Finding(where, step_id, "weight", f"{long!r} is much longer than {short!r}.")
