"""Proves a flow before it may serve. Each rule is one function and one sentence.

``tests/flows/broken/`` holds one small broken flow for each rule.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from intake_bot.engine.expectations import CodeWord, Consent, Several, options_of
from intake_bot.engine.flow import ANY, RIGHT, SKIPPED, WRONG, Ask, End, Flow, Outcome, Purpose, Review, gate_steps

EXPLAINED_BEFORE: Mapping[str, frozenset[str]] = {
    "texting": frozenset({"assistant", "not_encrypted", "confidentiality"}),
    "explore": frozenset({"confidentiality", "process", "voluntary", "risks", "alternatives", "effect"}),
    "take_part": frozenset({"confidentiality", "process", "voluntary", "risks", "alternatives", "effect"}),
    "share": frozenset({"confidentiality"}),
}
"""The topics that every way to a consent must have explained (PRACTICE.md rows 5, 6, 22)."""
CHECKED_BEFORE = frozenset({"explore", "take_part"})
"""Consents that are reached only through a right answer to an understanding check (row 8)."""
EQUAL_WEIGHT = frozenset({"no", "not_sure", "not_now", "person"})
"""Options that explore and take_part must offer beside the yes (row 7)."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One broken rule: its name, the step, and a sentence a developer can act on."""

    rule: str
    step: str
    sentence: str


Rule = Callable[[Flow], Iterator[Problem]]


def verify(flow: Flow, worded: Mapping[str, Collection[str]] | None = None) -> list[Problem]:
    """Every problem of a flow; ``worded`` maps a language to the step ids that have words in it."""
    first = [p for rule in (parts_exist, exits_exist) for p in rule(flow)]
    if first:
        return first
    found = [p for rule in RULES for p in rule(flow)]
    for language, steps in (worded or {}).items():
        found += [
            Problem("worded", step, f"{flow.id}.{step} has no words in {language!r}.")
            for step in flow.steps
            if step not in steps
        ]
    return found


def parts_exist(flow: Flow) -> Iterator[Problem]:
    """The named parts of a flow are steps of the right kind."""
    for name in ("start", "identity", "first"):
        step = getattr(flow, name)
        if not isinstance(flow.steps.get(step), Ask):
            yield Problem("parts_exist", step, f"{flow.id}: its {name} step {step!r} is not a question.")
    if not isinstance(flow.steps.get(flow.locked), End):
        yield Problem("parts_exist", flow.locked, f"{flow.id}: its locked step {flow.locked!r} is not an end.")


def exits_exist(flow: Flow) -> Iterator[Problem]:
    """Every exit leads to a step."""
    for step, found in flow.steps.items():
        for exit_ in sorted(found.exits()):
            if exit_ not in flow.steps:
                yield Problem("exits_exist", step, f"{flow.id}.{step} leads to {exit_!r}, which does not exist.")
    for old, new in flow.moved.items():
        if new not in flow.steps:
            yield Problem("exits_exist", old, f"{flow.id}: people at {old!r} are moved to {new!r}, which is no step.")


def answers_lead(flow: Flow) -> Iterator[Problem]:
    """Every option, and a skip, leads somewhere; nothing else is named."""
    for step, found in _asks(flow):
        identity = isinstance(found.expects, CodeWord)
        options = (RIGHT, WRONG) if identity else options_of(found.expects)
        for answer in (*options, SKIPPED, *(() if options else ("answered",))):
            if answer not in found.then and ANY not in found.then:
                yield Problem("answers_lead", step, f"{flow.id}.{step}: the answer {answer!r} leads nowhere.")
        known = {*options, SKIPPED, ANY, "answered", "absent"}
        for answer in found.then:
            if answer not in known:
                yield Problem("answers_lead", step, f"{flow.id}.{step} names the answer {answer!r}, not an option.")


def all_reached(flow: Flow) -> Iterator[Problem]:
    """Every step can be reached from the start."""
    reached = _reach(flow, flow.start)
    for step in flow.steps:
        if step not in reached:
            yield Problem("all_reached", step, f"{flow.id}.{step} can never be reached.")


def no_circles(flow: Flow) -> Iterator[Problem]:
    """No way through the answers leads back to a step on it, so every way ends."""
    done: set[str] = set()

    def visit(step: str, way: tuple[str, ...]) -> str | None:
        if step in way:
            return step
        if step in done or isinstance(flow.steps[step], End):
            return None
        for exit_ in sorted(flow.steps[step].exits()):
            if (circle := visit(exit_, (*way, step))) is not None:
                return circle
        done.add(step)
        return None

    if (circle := visit(flow.start, ())) is not None:
        yield Problem("no_circles", circle, f"{flow.id}.{circle} can be asked again and again without end.")


def gate_is_neutral(flow: Flow) -> Iterator[Problem]:
    """Before identity nothing is kept, explained or consented to."""
    for step in sorted(gate_steps(flow)):
        found = flow.steps[step]
        if isinstance(found, Review) or (
            isinstance(found, Ask)
            and (found.purpose not in (Purpose.SAFETY, Purpose.IDENTITY) or found.saves or found.consent)
        ):
            yield Problem("gate_is_neutral", step, f"{flow.id}.{step} comes before identity but asks or tells more.")
    identity = flow.ask(flow.identity)
    if not isinstance(identity.expects, CodeWord) or identity.purpose is not Purpose.IDENTITY:
        yield Problem("gate_is_neutral", flow.identity, f"{flow.id}: {flow.identity} does not check a code word.")


def consents_are_plain(flow: Flow) -> Iterator[Problem]:
    """A consent step names its purpose and its granting options; taking part takes the exact word."""
    for step, found in _asks(flow):
        if (found.purpose is Purpose.CONSENT) != bool(found.consent):
            yield Problem("consents_are_plain", step, f"{flow.id}.{step} is half a consent: purpose and name differ.")
        if not found.consent:
            continue
        if not found.grants or not set(found.grants) <= set(options_of(found.expects)):
            yield Problem("consents_are_plain", step, f"{flow.id}.{step} grants by an option that it does not offer.")
        if found.consent == "take_part" and not isinstance(found.expects, Consent):
            yield Problem("consents_are_plain", step, f"{flow.id}.{step} must be answered with the exact word.")
        if found.consent in CHECKED_BEFORE and not set(options_of(found.expects)) >= EQUAL_WEIGHT:
            yield Problem("consents_are_plain", step, f"{flow.id}.{step} lacks no, not sure, not now or a person.")


def consent_is_informed(flow: Flow) -> Iterator[Problem]:
    """Every way to a consent passes each explanation it stands on."""
    for step, found in _asks(flow):
        for topic in sorted(EXPLAINED_BEFORE.get(found.consent.partition(":")[0], ())):
            tellers = {s for s, ask in _asks(flow) if topic in ask.explains}
            if step in _reach(flow, flow.start, without=tellers):
                yield Problem("consent_is_informed", step, f"{flow.id}.{step} can be reached without {topic!r} told.")


def consent_is_understood(flow: Flow) -> Iterator[Problem]:
    """Explore and take_part are reached only through a right answer to an understanding check."""
    for step, found in _asks(flow):
        if found.consent in CHECKED_BEFORE and step in _reach(flow, flow.start, checks_fail=True):
            yield Problem("consent_is_understood", step, f"{flow.id}.{step} can be reached with the check missed.")


def only_consent_finishes(flow: Flow) -> Iterator[Problem]:
    """An intake is finished by the word of consent and nothing else."""
    finished = {s for s, f in flow.steps.items() if isinstance(f, End) and f.outcome is Outcome.FINISHED}
    if not finished:
        yield Problem("only_consent_finishes", flow.start, f"{flow.id} has no finished end.")
    for step, found in flow.steps.items():
        for answer, exit_ in found.then.items() if isinstance(found, Ask) else ():
            granted = isinstance(found, Ask) and found.consent == "take_part" and answer in found.grants
            if exit_ in finished and not granted:
                yield Problem(
                    "only_consent_finishes",
                    step,
                    f"{flow.id}.{step} finishes on {answer!r}, which is no consent.",
                )


def fields_are_kept_once(flow: Flow) -> Iterator[Problem]:
    """No two steps save the same field; options are not repeated and ``alone`` ones exist."""
    seen: dict[str, str] = {}
    for step, found in _asks(flow):
        if found.saves and found.saves in seen:
            other = seen[found.saves]
            yield Problem("fields_are_kept_once", step, f"{flow.id}.{step} and {other} both save {found.saves!r}.")
        seen[found.saves] = step
        options = options_of(found.expects)
        if len(set(options)) != len(options):
            yield Problem("fields_are_kept_once", step, f"{flow.id}.{step} offers the same option twice.")
        if isinstance(found.expects, Several) and not set(found.expects.alone) <= set(options):
            yield Problem("fields_are_kept_once", step, f"{flow.id}.{step}: an option that stands alone is missing.")


RULES: tuple[Rule, ...] = (
    answers_lead,
    all_reached,
    no_circles,
    gate_is_neutral,
    consents_are_plain,
    consent_is_informed,
    consent_is_understood,
    only_consent_finishes,
    fields_are_kept_once,
)


def _asks(flow: Flow) -> Iterator[tuple[str, Ask]]:
    for step, found in flow.steps.items():
        if isinstance(found, Ask):
            yield step, found


def _reach(flow: Flow, start: str, *, without: Collection[str] = (), checks_fail: bool = False) -> frozenset[str]:
    """Steps reachable by answers alone; never through ``without``, nor by a check's right answer if it fails."""
    seen: set[str] = set()
    todo = [start]
    while todo:
        step = todo.pop()
        if step in seen or step in without:
            continue
        seen.add(step)
        found = flow.steps[step]
        if isinstance(found, End):
            continue
        if checks_fail and isinstance(found, Ask) and found.purpose is Purpose.UNDERSTANDING:
            todo += [to for answer, to in found.then.items() if answer not in found.right]
        else:
            todo += found.exits()
    return frozenset(seen)
