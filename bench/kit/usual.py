"""The real flows, played along the path that most people take, as their ``usual`` fields say."""

from __future__ import annotations

from bench.kit.talk import CODE_WORDS, LANGUAGES, Line, Talk
from intake_bot.casework.case import Role
from intake_bot.engine.expectations import CodeWord, Consent, Person, Times, Words, options_of
from intake_bot.engine.flow import Ask, End, Flow, Review
from intake_bot.engine.paths import told_back, usual_path

AGREES = {"en": "AGREE", "es": "ACEPTO"}


def usual_talk(flow: Flow, role: Role) -> Talk:
    """A talk along the usual path; every second person in Spanish, options by their numbers."""
    scripts = {language: _lines(flow, language) for language in LANGUAGES}
    return Talk(
        name=flow.id,
        flow=flow,
        role=role,
        lines=lambda n: scripts[LANGUAGES[n % 2]],
        begins_in=lambda n: LANGUAGES[n % 2],
    )


def _lines(flow: Flow, language: str) -> tuple[Line, ...]:
    path = usual_path(flow)
    found: list[Line] = []
    sections: dict[str, None] = {}
    for at, (step, usual) in enumerate(path[:-1]):
        then = path[at + 1][0]
        if told_back(flow.steps[step]):  # their own words stand at the same step until they are confirmed
            found.append(Line(usual, step, len(found) + 2, laid="_confirm"))
        reply = "1" if told_back(flow.steps[step]) else _reply(flow, step, usual, len(sections), language)
        asks = 0 if isinstance(flow.steps[then], End) else len(found) + 2
        found.append(Line(reply, then, asks))
        asked = flow.steps[step]
        if isinstance(asked, Ask) and asked.section:
            sections[asked.section] = None
    return tuple(found)


def _reply(flow: Flow, step: str, usual: str, sections: int, language: str) -> str:
    asked = flow.steps[step]
    if isinstance(asked, Review):
        return str(sections + 1)  # "all right, go on" comes after the parts
    assert isinstance(asked, Ask)
    match asked.expects:
        case CodeWord():
            return CODE_WORDS[0]
        case Consent() if usual == "agree":
            return AGREES[language]
        case Consent(others):
            return str(others.index(usual) + 1)
        case Words() | Person() | Times():
            return usual
        case _:
            numbers = {option: str(number) for number, option in enumerate(options_of(asked.expects), 1)}
            return " ".join(numbers[option] for option in usual.split())
