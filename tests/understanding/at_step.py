"""Reads a reply as it would be read at a step of a real flow, with its real words and approved answers."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from intake_bot.engine.answers import Understood
from intake_bot.engine.asking import question_of, strict
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Ask
from intake_bot.flows import CURRENT
from intake_bot.messages.catalog import load_catalogs
from intake_bot.messages.render import Words
from intake_bot.program_file import sample_program
from intake_bot.understanding.changes import Earlier
from intake_bot.understanding.clean import fold
from intake_bot.understanding.questions import Index, index_of
from intake_bot.understanding.read import Around, read

NOW = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("America/Chicago"))
LANGUAGES = ("en", "es")


@cache
def _words() -> Words:
    return Words(load_catalogs(LANGUAGES), sample_program())


@cache
def _answers(role: str) -> Index:
    return index_of(*(_words().asks(role, language) for language in LANGUAGES))


@cache
def _earlier(role: str) -> tuple[Earlier, ...]:
    """Every question of the flow that can be changed by naming it."""
    flow, words, found = CURRENT[role], _words(), []
    for step_id, step in flow.steps.items():
        if not isinstance(step, Ask) or not step.section:
            continue
        question = question_of(flow, Conversation(role, flow.version, step_id, "en", "sms"), frozenset())
        if question is None:
            continue
        names = {fold(name) for language in LANGUAGES for name in words.names(role, step_id, language)}
        mine, others = (words.labels(question, language, role) for language in LANGUAGES)
        strictly = strict(flow, Conversation(role, flow.version, step_id, "en", "sms"))
        found.append(
            Earlier(step_id, frozenset({fold(step_id), *names}), step.expects, question, mine, others, strictly)
        )
    return tuple(found)


def read_at(role: str, step: str, text: str, language: str = "en", *, changes: bool = False) -> Understood:
    """What ``text`` says at that step. ``changes``: everything was answered before, and may be changed by its name."""
    flow, words = CURRENT[role], _words()
    talk = Conversation(role, flow.version, step, language, "sms", verified=True)
    question, found = question_of(flow, talk, frozenset()), flow.ask(step)
    assert question is not None
    other = next(one for one in LANGUAGES if one != language)
    earlier = (lambda: _earlier(role)) if changes else None
    return read(
        text, expects=found.expects, question=question, labels=words.labels(question, language, role),
        other_labels=words.labels(question, other, role), language=language, strict=strict(flow, talk),
        open_question=question.number, around=Around(NOW, _answers(role), earlier),
    )  # fmt: skip
