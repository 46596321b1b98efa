"""What a text costs: segments at most, and only characters that a cheap text can carry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from intake_bot.engine.flow import Ask, Flow, Purpose
from intake_bot.engine.turn import Phrase
from intake_bot.messages.catalog import Catalog
from intake_bot.messages.lint.rules import Finding
from intake_bot.messages.lint.samples import PERSON, Sample, question
from intake_bot.messages.render import MOST_FOR_CONSENT, MOST_SEGMENTS, Words
from intake_bot.messages.segments import measure, outside_gsm7

LEADS = {
    "text": (
        "person_coming", "not_counted", "stale_tap", "no_words", "edited", "nothing_before", "language_set",
        "welcome_back", "reopened",
    ),
    "again": ("unclear_again", "exact_again"),
    "simple": ("unclear_simple",),
}  # fmt: skip
"""What the engine may say before a question, in the same text. It may cost one segment more."""
IDENTITY_LEADS = ("hello_back", "wrong_word", "person_coming")
"""These go with the identity question only, and may cost nothing more."""


def check(
    flows: Sequence[Flow], catalogs: Mapping[str, Catalog], words: Words, by_text: Sequence[Sample]
) -> Iterator[Finding]:
    """All texts in all languages, alone and after each phrase that can come before them."""
    for sample in by_text:
        yield from _one(sample, words)
    for catalog in catalogs.values():
        for flow in flows:
            yield from _with_leads(flow, catalog, words)


def _one(sample: Sample, words: Words) -> Iterator[Finding]:
    where = f"{sample.language}/{sample.file}.toml"
    cost, most = measure(sample.body), most_of(sample)
    if words.fold_accents and (strange := outside_gsm7(sample.body)):
        sentence = f"The {sample.variant} has {strange!r}, which a cheap text cannot carry."
        yield Finding(where, sample.key, "characters", sentence)
    elif words.fold_accents and cost.segments > most:
        sentence = f"The {sample.variant} takes {cost.segments} segments ({cost.units} septets); at most {most}."
        yield Finding(where, sample.key, "segments", sentence)


def most_of(sample: Sample) -> int:
    """Segments that a text may take, alone."""
    consent = isinstance(sample.step, Ask) and sample.step.purpose is Purpose.CONSENT
    return MOST_FOR_CONSENT if consent else MOST_SEGMENTS


def _with_leads(flow: Flow, catalog: Catalog, words: Words) -> Iterator[Finding]:
    for step_id, step in flow.steps.items():
        if not isinstance(step, Ask):
            continue
        most = MOST_FOR_CONSENT if step.purpose is Purpose.CONSENT else MOST_SEGMENTS
        for variant, leads in LEADS.items():
            for lead in leads:
                yield from _pair(flow, step_id, variant, lead, most + 1, catalog, words)
        if step_id == flow.identity:
            for lead in IDENTITY_LEADS:
                yield from _pair(flow, step_id, "text", lead, most, catalog, words)


def _pair(
    flow: Flow, step_id: str, variant: str, lead: str, most: int, catalog: Catalog, words: Words
) -> Iterator[Finding]:
    say = (Phrase(f"common.{lead}"), Phrase(f"{flow.id}.{step_id}", variant))
    asked = question(flow, step_id)
    text = words.render(say, asked, language=catalog.language, channel="sms", side=flow.id, values=PERSON).body
    if words.fold_accents and (cost := measure(text)).segments > most:
        sentence = f"After {lead}, the {variant} takes {cost.segments} segments; at most {most}."
        yield Finding(f"{catalog.language}/{flow.id}.toml", step_id, "segments", sentence)
