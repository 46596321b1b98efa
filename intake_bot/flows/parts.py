"""Questions that both sides answer in the same shape: times, access, own words with a sharing permission."""

from __future__ import annotations

from collections.abc import Mapping

from intake_bot.engine.expectations import Choice, Consent, Expectation, Several, Times, Words
from intake_bot.engine.flow import ANY, SKIPPED, Ask, End, Outcome, Purpose, Review, Step, always
from intake_bot.flows.opening import DAY_PARTS

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun", "any")
NEEDS = ("mobility", "hearing", "sight", "reading", "health", "interpreter", "other", "none")


def when(then: str) -> Mapping[str, Step]:
    """Times in their own words; or days, then parts of the day, step by step."""
    return {
        "times": Ask(
            Times(("by_steps", "any_time", "decide_later")), {"by_steps": "days", ANY: then},
            saves="preferences.times", section="when", usual="weekday evenings after 6, not Thursdays",
        ),
        "days": Ask(
            Several(DAYS, alone=("any",)), always("day_parts"), saves="preferences.days", section="when",
            usual="tue thu",
        ),
        "day_parts": Ask(
            Several(DAY_PARTS, alone=("any",)), always(then), saves="preferences.day_parts", section="when",
            usual="evening",
        ),
    }  # fmt: skip


def access(then: str) -> Mapping[str, Step]:
    """Access and language needs; words are asked only where something was named."""
    return {
        "access": Ask(
            Several(NEEDS, alone=("none",)),
            {"none": then, SKIPPED: then, ANY: "access_words"},
            saves="access.needs",
            section="access",
            usual="none",
        ),
        "access_words": Ask(
            Words(400, facts=True), always(then), saves="access.words", section="access", usual="A ramp, please"
        ),
    }


def shared(name: str, expects: Expectation, field: str, section: str, then: str, usual: str) -> Mapping[str, Step]:
    """A question whose answer may be shared, and the separate permission to share that one item."""
    return {
        name: Ask(
            expects,
            {SKIPPED: then, ANY: f"{name}_share"},
            saves=field,
            section=section,
            usual=usual,
        ),
        **share(name, field, section, then),
    }


def share(name: str, field: str, section: str, then: str) -> Mapping[str, Step]:
    """For the mediator only, or may be shared: a consent of its own; a skip keeps it with the mediator."""
    return {
        f"{name}_share": Ask(
            Choice(("mediator", "may_share")),
            always(then),
            Purpose.CONSENT,
            saves=f"sharing.{field}",
            section=section,
            consent=f"share:{field}",
            grants=("may_share",),
            usual="mediator",
        ),
    }


def closing() -> Mapping[str, Step]:
    """Review, the opt-in in its exact words, and what happens next."""
    return {
        "review": Review("take_part"),
        "take_part": Ask(
            Consent(("no", "not_sure", "not_now", "person")),
            {
                "agree": "finished",
                "no": "declined_part",
                "not_now": "not_now_part_when",
                "person": "person_part",
                ANY: "unsure_part",
            },
            Purpose.CONSENT,
            saves="consent.take_part",
            consent="take_part",
            usual="agree",
        ),
        "not_now_part_when": Ask(
            Choice(("month", "three_months", "i_will_write")),
            {"month": "not_now_part_planned", "three_months": "not_now_part_planned", ANY: "not_now_part"},
            returns=("month", "three_months"),
            usual="month",
        ),
        "finished": End(Outcome.FINISHED, reopens="review"),
        "declined_part": End(Outcome.DECLINED, reopens="take_part"),
        "unsure_part": End(Outcome.UNSURE, reopens="take_part"),
        "not_now_part": End(Outcome.NOT_NOW, reopens="take_part"),
        "not_now_part_planned": End(Outcome.NOT_NOW, reopens="take_part"),
        "person_part": End(Outcome.PERSON, reopens="take_part"),
    }
