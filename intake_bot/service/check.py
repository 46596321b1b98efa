"""Checks every flow and every text as one program would send them, and counts what a talk costs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from intake_bot.casework.program import Program
from intake_bot.engine.flow import Flow
from intake_bot.engine.paths import longest_path, usual_replies
from intake_bot.engine.verify import verify
from intake_bot.errors import NotFound, WordsError
from intake_bot.flows import CURRENT
from intake_bot.messages.catalog import load_catalogs
from intake_bot.messages.lint import lint
from intake_bot.messages.lint.budget import Cost, costs
from intake_bot.messages.render import Words


@dataclass(frozen=True, slots=True)
class FlowCount:
    """One flow in one language. ``longest`` and ``replies`` are replies a person sends; ``segments`` are
    what the usual path costs by text message, options and the last text included."""

    flow: str
    version: int
    language: str
    steps: int
    longest: int
    replies: int
    segments: int
    costs: tuple[Cost, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """``findings`` are sentences; nothing may serve while there are any."""

    findings: tuple[str, ...]
    counts: tuple[FlowCount, ...]


def check(program: Program, overlay: Path | None, flows: Iterable[Flow] = ()) -> Report:
    """Flows, words, and the words of this program laid over them."""
    served = tuple(flows) or tuple(CURRENT.values())
    findings = [f"{flow.id}: {problem.sentence}" for flow in served for problem in verify(flow)]
    if findings:
        return Report(tuple(findings), ())
    catalogs = load_catalogs(program.languages, overlay)
    findings = [str(finding) for finding in lint(served, catalogs, program)]
    words = Words(catalogs, program)
    try:
        counts = tuple(_count(flow, words, language) for flow in served for language in program.languages)
    except WordsError:  # what cannot be rendered is among the findings
        return Report(tuple(findings), ())
    return Report(tuple(findings), counts)


def _count(flow: Flow, words: Words, language: str) -> FlowCount:
    cost = tuple(costs(flow, words, language))
    return FlowCount(
        flow.id,
        flow.version,
        language,
        len(flow.steps),
        longest_path(flow),
        usual_replies(flow),
        sum(one.segments for one in cost),
        cost,
    )


def flow_named(name: str) -> Flow:
    """The flow of that name; NotFound says which there are."""
    if name not in CURRENT:
        raise NotFound(f"There is no flow {name}: there are {', '.join(sorted(CURRENT))}.")
    return CURRENT[name]
