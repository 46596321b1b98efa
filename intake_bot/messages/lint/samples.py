"""Every text as somebody could receive it, with the longest realistic values of a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from intake_bot.engine.expectations import Consent, Several
from intake_bot.engine.flow import Ask, Flow, Review, Step, gate_steps, option_ids, sections_of
from intake_bot.engine.topics import answers_of
from intake_bot.engine.turn import Line, Phrase, Question, Value
from intake_bot.messages.catalog import VARIANTS, Catalog
from intake_bot.messages.render import Words

PERSON: Mapping[str, str | int] = {
    "name": "Maria Guadalupe Fernandez Castillo-Reyes",
    "word": 3,
    "telegram_link": f"https://t.me/{'Neighborhood_Office_Bot'}?start={'x' * 43}",
}
"""A name has 40 letters, a Telegram bot's at most 32; the token of a link has 43."""
VENUE = "The community room upstairs in the public library on Main St"
"""A place in somebody's own words, with 60 letters."""
TIMES = (
    "mon,wed,fri 09:30-11:30", "tue 18:00-21:00", "*sat 10:00-14:00", "!thu", "!2026-12-21,2026-12-22,2026-12-23",
    "!2026-12-28,2026-12-30",
)  # fmt: skip
"""More than people say at once."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One text: where it is from, and its words without and with the options and what is told back."""

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
    """Every variant of every step, the approved answers, then the engine's own phrases."""
    for flow in flows:
        gate = gate_steps(flow)
        for step_id in flow.steps:
            yield from _of_step(flow, step_id, step_id in gate, catalog, words, channel)
        yield from _of_answers(flow, catalog, words, channel)
    for key, entry in catalog.files.get("common", {}).items():
        asked = laid(key, flows[0].id, catalog)
        for variant in VARIANTS:
            if getattr(entry, variant):
                phrase = told(key, flows[0].id, catalog, variant)
                plain, body = _both(words, phrase, asked, catalog.language, channel, flows[0].id)
                gate_too = key != "topics" and "section" not in entry.source("text", channel)  # for someone known
                yield Sample("common", key, variant, catalog.language, plain, body, None, gate_too)


def told(key: str, flow: str, catalog: Catalog, variant: str = "text") -> Phrase:
    """One of the engine's own phrases with the longest that a conversation can tell back."""
    said = Line(f"{flow}.times", TIMES) if key == "confirm" else Line(f"{flow}.place", (VENUE,))
    values: dict[str, Value] = {"section": longest_section(catalog), "said": said}
    return Phrase(f"common.{key}", variant, values)


def laid(key: str, flow: str, catalog: Catalog) -> Question | None:
    """What the engine asks with one of its own phrases; of the topics, the three with the longest names."""
    options = tuple(catalog.entry(f"common.{key}").options)
    if key == "topics":
        file = answers_of(flow)
        names = {topic: entry.title for topic, entry in catalog.files.get(file, {}).items()}
        most = sorted(names, key=lambda topic: -len(names[topic]))[:3]
        return Question(1, "_topics", "topics", (*most, "neither"), file)
    return Question(1, "", "offer", options, f"common.{key}") if options else None


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


def _of_answers(flow: Flow, catalog: Catalog, words: Words, channel: str) -> Iterator[Sample]:
    """The approved answers; only someone whose identity is known gets one."""
    file = answers_of(flow.id)
    for topic in catalog.files.get(file, {}):
        plain, body = _both(words, Phrase(f"{file}.{topic}"), None, catalog.language, channel, flow.id)
        yield Sample(file, topic, "text", catalog.language, plain, body, None, gate=False)


def _both(
    words: Words, phrase: Phrase, asked: Question | None, language: str, channel: str, side: str
) -> tuple[str, str]:
    bare = Phrase(phrase.key, phrase.variant, {**phrase.values, "said": ""})
    plain = words.render((bare,), None, language=language, channel=channel, side=side, values=PERSON).body
    body = words.render((phrase,), asked, language=language, channel=channel, side=side, values=PERSON).body
    return plain, body
