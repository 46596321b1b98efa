"""The linter of the words: what a text must have, must not say, and may cost. Run by ``intake-bot check``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from intake_bot.engine.flow import Flow
from intake_bot.messages.catalog import Catalog
from intake_bot.messages.facts import ProgramFacts
from intake_bot.messages.lint import budget, folding, labels, leads, reading, saying, shape, size, steps, topics
from intake_bot.messages.lint.rules import RULES, Finding
from intake_bot.messages.lint.samples import samples
from intake_bot.messages.render import Words

__all__ = ["RULES", "Finding", "lint", "unfit"]


def lint(
    flows: Mapping[str, Flow] | Iterable[Flow],
    catalogs: Mapping[str, Catalog],
    program: ProgramFacts,
) -> list[Finding]:
    """Everything that is wrong with the words of these flows as this program would send them.

    What makes a text impossible to render is found first; the other rules run once nothing of that is left.
    """
    served = list(flows.values()) if isinstance(flows, Mapping) else list(flows)
    if broken := unfit(served, catalogs, program):
        return broken
    words = Words(catalogs, program)
    folded = folding.check(served, catalogs, program) if words.fold_accents else ()
    return list(dict.fromkeys([*folded, *_of_rendered(served, catalogs, words)]))


def unfit(flows: Sequence[Flow], catalogs: Mapping[str, Catalog], program: ProgramFacts) -> list[Finding]:
    """What makes a text impossible to render, or leaves one out."""
    broken = [
        *shape.check(catalogs),
        *steps.check(flows, catalogs),
        *topics.check(flows, catalogs),
        *shape.check_facts(flows, catalogs, program),
    ]
    return list(dict.fromkeys(broken))


def _of_rendered(flows: list[Flow], catalogs: Mapping[str, Catalog], words: Words) -> Iterator[Finding]:
    by_text = [s for catalog in catalogs.values() for s in samples(flows, catalog, words, "sms")]
    in_telegram = [s for catalog in catalogs.values() for s in samples(flows, catalog, words, "telegram")]
    yield from saying.check([*by_text, *in_telegram])
    yield from labels.check(flows, catalogs)
    yield from size.check(by_text)
    yield from leads.check(flows, catalogs, words)
    yield from reading.check([*by_text, *in_telegram], words)
    yield from budget.check(flows, words)
