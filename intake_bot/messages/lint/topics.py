"""Approved answers against the topics of the engine: each with its words, its name and ways to ask for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from intake_bot.engine.flow import Flow
from intake_bot.engine.topics import TOPICS, answers_of
from intake_bot.messages.catalog import Catalog, Entry
from intake_bot.messages.lint.lists import bare
from intake_bot.messages.lint.rules import Finding

FEWEST_ASKS = 8
LONGEST_TITLE = 40
"""Three titles, numbered, and a question fit into one text."""


def check(flows: Sequence[Flow], catalogs: Mapping[str, Catalog]) -> Iterator[Finding]:
    """All answers of these flows in all languages."""
    for catalog in catalogs.values():
        for flow in flows:
            yield from _of_flow(flow.id, catalog)


def _of_flow(flow: str, catalog: Catalog) -> Iterator[Finding]:
    where = f"{catalog.language}/{answers_of(flow)}.toml"
    answers = catalog.files.get(answers_of(flow), {})
    topics = TOPICS.get(flow, ())
    for topic in topics:
        for rule, sentence in _topic(answers.get(topic, Entry())):
            yield Finding(where, topic, rule, sentence)
    for topic in answers.keys() - topics:
        yield Finding(where, topic, "unused", "The engine has no such topic, so nothing shows this text.")
    yield from _twice(where, answers)


def _topic(entry: Entry) -> Iterator[tuple[str, str]]:
    if not entry.text:
        yield "step", "This topic has no answer."
    if not entry.title:
        yield "title", "There is no `title`: the question as a numbered choice."
    elif len(entry.title) > LONGEST_TITLE:
        yield "title", f"The title has {len(entry.title)} characters; at most {LONGEST_TITLE}."
    if len(entry.asks) < FEWEST_ASKS:
        yield "asks", f"There are {len(entry.asks)} ways to ask for this; at least {FEWEST_ASKS}."


def _twice(where: str, answers: Mapping[str, Entry]) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for topic, entry in answers.items():
        for ask in (entry.title, *entry.asks):
            if (said := bare(ask)) in first and first[said] != topic:
                yield Finding(where, topic, "asks", f"{ask!r} stands under {first[said]} too.")
            first.setdefault(said, topic)
