"""A whole conversation as a script that a mediator can read, and as a drawing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from intake_bot.casework.program import Program
from intake_bot.engine.expectations import CodeWord, Consent, Person, Several, Words, options_of
from intake_bot.engine.flow import ANY, Ask, End, Flow, Purpose, Review
from intake_bot.engine.turn import Phrase
from intake_bot.errors import NotFound
from intake_bot.messages.catalog import load_catalogs
from intake_bot.messages.lint.samples import question
from intake_bot.messages.render import Words as Catalogs
from intake_bot.messages.segments import measure

SAMPLE: dict[str, str | int] = {"name": "Alex", "word": 2, "telegram_link": "https://t.me/...?start=..."}
VARIANTS = (("again", "If unclear"), ("simple", "If unclear again"), ("more", "On MORE"))


def show_flow(flow: Flow, language: str, program: Program, overlay: Path | None = None) -> str:
    """Every step with its real words, its options and where each leads, in the order of the file."""
    if language not in program.languages:
        raise NotFound(f"The program does not write {language}: it writes {', '.join(program.languages)}.")
    words = Catalogs(load_catalogs(program.languages, overlay), program)
    lines = [f"{flow.id}, version {flow.version}, in {language} ({len(flow.steps)} steps)"]
    for step in flow.steps:
        lines += ["", *_step(flow, step, language, words)]
    return "\n".join(lines) + "\n"


def _step(flow: Flow, step: str, language: str, words: Catalogs) -> Iterator[str]:
    found = flow.steps[step]
    yield f"[{step}] {_kind(flow, step)}"
    sms = _body(flow, step, language, words, "sms")
    yield f"  SMS ({measure(sms).segments} segments):"
    yield from _indented(sms)
    telegram = _body(flow, step, language, words, "telegram", options=False)
    if telegram != _body(flow, step, language, words, "sms", options=False):
        yield "  Telegram:"
        yield from _indented(telegram)
    entry = words.catalogs[language].find(f"{flow.id}.{step}")
    for variant, heading in VARIANTS if isinstance(found, Ask) else ():
        if entry and getattr(entry[1], variant):
            yield f"  {heading}:"
            yield from _indented(_body(flow, step, language, words, "sms", variant, options=False))
    yield from _ways(flow, step)


def _kind(flow: Flow, step: str) -> str:
    found = flow.steps[step]
    match found:
        case Ask():
            parts = [str(found.purpose)]
            parts += ["before identity"] if flow.is_gate(step) else []
            parts += [f"saves {found.saves}"] if found.saves else []
            parts += [f"consent {found.consent}"] if found.consent else []
            parts += [f"only with {found.needs}"] if found.needs else []
            return ", ".join(parts) + (f"; {_expects(found)}" if _expects(found) else "")
        case Review():
            return "review: every answer can be seen and changed"
        case End():
            return f"end: {found.outcome}"


def _expects(step: Ask) -> str:
    match step.expects:
        case Several():
            return "several answers"
        case Words():
            return f"own words, to {step.expects.longest} characters"
        case Person():
            return "a name and a relation"
        case CodeWord():
            return "a code word"
        case Consent():
            return "the word itself, or another answer"
        case _:
            return ""


def _ways(flow: Flow, step: str) -> Iterator[str]:
    found = flow.steps[step]
    match found:
        case Ask():
            named = {one: where for one, where in found.then.items() if one != ANY}
            ways = [f"{one} -> {where}" for one, where in named.items()]
            if ANY in found.then:
                ways.append(f"{'anything else' if named else 'any answer'} -> {found.then[ANY]}")
            yield f"  Leads to: {'; '.join(ways)}"
        case Review():
            yield f"  Leads to: done -> {found.then}"
        case End() if found.reopens:
            yield f"  GO ON leads to: {found.reopens}"


def _body(
    flow: Flow,
    step: str,
    language: str,
    words: Catalogs,
    channel: str,
    variant: str = "text",
    *,
    options: bool = True,
) -> str:
    asked = question(flow, step) if options else None
    phrase = Phrase(f"{flow.id}.{step}", variant)
    return words.render((phrase,), asked, language=language, channel=channel, side=flow.id, values=SAMPLE).body


def _indented(text: str) -> Iterator[str]:
    yield from (f"    {line}" for line in text.split("\n"))


# --- the drawing --------------------------------------------------------------------------

_SHAPE = {
    Purpose.SAFETY: "house",
    Purpose.IDENTITY: "diamond",
    Purpose.EXPLANATION: "note",
    Purpose.UNDERSTANDING: "diamond",
    Purpose.CONSENT: "octagon",
    Purpose.ANSWER: "box",
}


def draw_flow(flow: Flow) -> str:
    """The flow in Graphviz's language; ``dot -Tsvg`` makes a picture of it."""
    lines = [f'digraph "{flow.id}" {{', '  rankdir="TB"; node [fontname="sans-serif", fontsize=10];']
    lines += [f'  "{step}" [shape={_shape(flow, step)}];' for step in flow.steps]
    for step, found in flow.steps.items():
        for where, answers in _grouped(flow, step).items():
            style = ', style="dashed"' if isinstance(found, End) else ""
            lines.append(f'  "{step}" -> "{where}" [label="{answers}"{style}, fontsize=8];')
    return "\n".join([*lines, "}"]) + "\n"


def _shape(flow: Flow, step: str) -> str:
    found = flow.steps[step]
    match found:
        case Ask():
            return _SHAPE[found.purpose]
        case Review():
            return "component"
        case End():
            return "ellipse"


def _grouped(flow: Flow, step: str) -> dict[str, str]:
    """Where it leads -> the answers that lead there."""
    found = flow.steps[step]
    match found:
        case Ask():
            ways: dict[str, list[str]] = {}
            options = options_of(found.expects)
            for answer, where in found.then.items():
                rest = "else" if len(found.then) > 1 or not options else "any"
                ways.setdefault(where, []).append(rest if answer == ANY else answer)
            return {where: "\\n".join(answers) for where, answers in ways.items()}
        case Review():
            return {found.then: "done"}
        case End():
            return {found.reopens: "GO ON"} if found.reopens else {}
