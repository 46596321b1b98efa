"""Short ways to read a reply in these tests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from intake_bot.engine.answers import Reading
from intake_bot.engine.expectations import Choice, Consent, Expectation, Several, Words, options_of
from intake_bot.engine.turn import Question
from intake_bot.understanding.read import read

PLACE = {"office": "Your office", "public": "A public place", "home": "Near my home", "decide_later": "Decide later"}
PLACE_ES = {"office": "Su oficina", "public": "Un lugar público", "home": "Cerca de mi casa", "decide_later": "Después"}
DAYS = {
    "mon": "Mon",
    "tue": "Tue",
    "wed": "Wed",
    "thu": "Thu",
    "fri": "Fri",
    "sat": "Sat",
    "sun": "Sun",
    "any": "Any day",
}
SAFE = {"now": "Good moment", "later": "Later", "call_me": "Call me", "wrong_person": "Wrong person"}
AGREE = {"agree": "AGREE", "no": "I would rather not", "not_sure": "I am not sure", "person": "Talk to a person"}
AGREE_ES = {"agree": "ACEPTO", "no": "Prefiero que no", "not_sure": "No lo sé", "person": "Hablar con una persona"}


def question(expects: Expectation, purpose: str = "answer") -> Question:
    exact = ("agree",) if isinstance(expects, Consent) else ()
    return Question(7, "step", purpose, options_of(expects), exact=exact, several=isinstance(expects, Several))


def heard(
    text: str,
    expects: Expectation | None = None,
    labels: Mapping[str, str] | None = None,
    purpose: str = "answer",
    **more: Any,
) -> Reading:
    more.setdefault("language", "en")
    more.setdefault("strict", purpose in ("safety", "identity", "consent"))
    more.setdefault("open_question", 7)
    asked = question(expects, purpose) if expects is not None else None
    return read(text, expects=expects, question=asked, labels=labels or {}, **more).reading


def place(text: str, **more: Any) -> Reading:
    return heard(text, Choice(tuple(PLACE)), PLACE, other_labels=PLACE_ES, **more)


def days(text: str, **more: Any) -> Reading:
    return heard(text, Several(tuple(DAYS), alone=("any",)), DAYS, **more)


def safe(text: str, **more: Any) -> Reading:
    return heard(text, Choice(tuple(SAFE)), SAFE, "safety", **more)


def agree(text: str, **more: Any) -> Reading:
    return heard(text, Consent(tuple(AGREE)[1:]), AGREE, "consent", other_labels=AGREE_ES, **more)


def words(text: str, **more: Any) -> Reading:
    return heard(text, Words(), **more)
