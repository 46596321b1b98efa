"""Every text as somebody could receive it, with the longest realistic values of a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from intake_bot.engine.answers import Consent, Several
from intake_bot.engine.flow import Ask, Flow, Review, Step, gate_steps, option_ids, sections_of
from intake_bot.engine.turn import Phrase, Question
from intake_bot.messages.catalog import VARIANTS, Catalog
from intake_bot.messages.render import Words

PERSON: Mapping[str, str | int] = {
    "name": "Maria Guadalupe Fernandez-Castillo",
    "word": 3,
    "telegram_link": f"https://t.me/{'Neighborhood_Office_Bot'}?start={'x' * 43}",
}
"""A Telegram bot's name has at most 32 characters; the token of a link has 43."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One text: where it is from, and its words without and with the options."""

    file: str
    key: str
    variant: str
    language: str
    words: str
    body: str
    step: Step | None
    gate: bool
    """It may be seen before it is known who reads."""


def question(flow: Flow, step_id: str) -> Question | None:
    """What the engine asks at a step, with every section of a review."""
    step = flow.steps[step_id]
    if isinstance(step, Ask):
        return Question(
            number=1,
            step=step_id,
            purpose=step.purpose,
            options=option_ids(step),
            labels_from=f"{flow.id}.{step_id}",
            exact=("agree",) if isinstance(step.expects, Consent) else (),
            several=isinstance(step.expects, Several),
        )
    if isinstance(step, Review):
        return Question(1, step_id, "review", (*sections_of(flow), "done"), "common.sections")
    return None


def samples(flows: Sequence[Flow], catalog: Catalog, words: Words, channel: str = "sms") -> Iterator[Sample]:
    """Every variant of every step, then the engine's own phrases."""
    for flow in flows:
        gate = gate_steps(flow)
        for step_id in flow.steps:
            yield from _of_step(flow, step_id, step_id in gate, catalog, words, channel)
    for key, entry in catalog.files.get("common", {}).items():
        asked = Question(1, "", "offer", tuple(entry.options), f"common.{key}") if entry.options else None
        for variant in VARIANTS:
            if getattr(entry, variant):
                phrase = Phrase(f"common.{key}", variant, {"section": longest_section(catalog)})
                plain, body = _both(words, phrase, asked, catalog.language, channel, flows[0].id)
                gate_too = "section" not in entry.source("text", channel)  # a section is shown to someone known
                yield Sample("common", key, variant, catalog.language, plain, body, None, gate_too)


def longest_section(catalog: Catalog) -> str:
    """The id of the section with the longest name."""
    names = catalog.entry("common.sections").options
    return max(names, key=lambda section: len(names[section]), default="")


def _of_step(flow: Flow, step_id: str, gate: bool, catalog: Catalog, words: Words, channel: str) -> Iterator[Sample]:
    found = catalog.find(f"{flow.id}.{step_id}")
    if found is None:
        return
    file, entry = found
    step = flow.steps[step_id]
    asked = question(flow, step_id)
    variants = VARIANTS if isinstance(step, Ask) else ("text",)
    for variant in variants:
        if variant == "more" and not entry.more:
            continue
        phrase = Phrase(f"{flow.id}.{step_id}", variant)
        plain, body = _both(words, phrase, asked, catalog.language, channel, flow.id)
        yield Sample(file, step_id, variant, catalog.language, plain, body, step, gate)


def _both(
    words: Words, phrase: Phrase, asked: Question | None, language: str, channel: str, side: str
) -> tuple[str, str]:
    plain = words.render((phrase,), None, language=language, channel=channel, side=side, values=PERSON).body
    body = words.render((phrase,), asked, language=language, channel=channel, side=side, values=PERSON).body
    return plain, body
