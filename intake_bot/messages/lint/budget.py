"""The usual way through a flow: how many replies it asks for, and how many segments it sends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intake_bot.engine.expectations import CodeWord
from intake_bot.engine.flow import ABSENT, RIGHT, SKIPPED, Ask, End, Flow, Review, Step, option_ids
from intake_bot.engine.paths import told_back
from intake_bot.engine.turn import Phrase, Question
from intake_bot.messages.lint.rules import Finding
from intake_bot.messages.lint.samples import PERSON, laid, question, told
from intake_bot.messages.render import Words
from intake_bot.messages.segments import Size, measure

BUDGETS = {"victim": (45, 60), "offender": (29, 40)}
"""Flow -> replies and segments at most, in English, options and the last text included."""
COUNTED_IN = "en"


@dataclass(frozen=True, slots=True)
class Cost:
    """One text of the usual path."""

    step: str
    units: int
    segments: int
    """As this program sends it."""
    with_accents: int
    without: int
    """Segments with all accents, and without those that GSM-7 lacks (á í ó ú)."""


def usual_path(flow: Flow, features: frozenset[str] = frozenset()) -> Iterator[str]:
    """The steps that the usual replies pass, the ending included."""
    step_id, passed = flow.start, 0
    while passed <= len(flow.steps):
        step = flow.steps[step_id]
        if isinstance(step, Ask) and step.needs and step.needs not in features:
            step_id = step.after(ABSENT)
            continue
        yield step_id
        passed += 1
        if isinstance(step, End):
            return
        step_id = _next(step)


def costs(flow: Flow, words: Words, language: str = COUNTED_IN, features: frozenset[str] = frozenset()) -> list[Cost]:
    """What each text of the usual path costs by SMS."""
    found = []
    for step_id in usual_path(flow, features):
        found.append(_cost(step_id, Phrase(f"{flow.id}.{step_id}"), question(flow, step_id), flow, words, language))
        if told_back(flow.steps[step_id]):
            back = told("confirm", flow.id, words.catalogs[language])
            asked = laid("confirm", flow.id, words.catalogs[language])
            found.append(_cost(f"{step_id}, told back", back, asked, flow, words, language))
    return found


def _cost(step: str, phrase: Phrase, asked: Question | None, flow: Flow, words: Words, language: str) -> Cost:
    def said(by: Words) -> Size:
        text = by.render((phrase,), asked, language=language, channel="sms", side=flow.id, values=PERSON)
        return measure(text.body)

    sent = said(words)
    return Cost(
        step,
        sent.units,
        sent.segments,
        said(words.accented(keep=True)).segments,
        said(words.accented(keep=False)).segments,
    )


def check(flows: Sequence[Flow], words: Words) -> Iterator[Finding]:
    """Each flow that has a budget, within it."""
    for flow in flows:
        if flow.id not in BUDGETS or COUNTED_IN not in words.catalogs:
            continue
        most_replies, most_segments = BUDGETS[flow.id]
        path = costs(flow, words)
        replies, segments = len(path) - 1, sum(cost.segments for cost in path)
        if replies > most_replies or segments > most_segments:
            sentence = (
                f"The usual path takes {replies} replies and {segments} segments; at most "
                f"{most_replies} and {most_segments}."
            )
            yield Finding(f"{COUNTED_IN}/{flow.id}.toml", flow.start, "budget", sentence)


def _next(step: Step) -> str:
    if isinstance(step, Review):
        return step.then
    if not isinstance(step, Ask):
        raise TypeError("an ending leads nowhere by itself")
    said = step.usual.split()
    if step.usual == "SKIP":
        return step.after(SKIPPED)
    if isinstance(step.expects, CodeWord):
        return step.after(RIGHT)
    return step.after(said[0] if len(said) == 1 and said[0] in option_ids(step) else "answered")
