"""One small broken flow for each rule of engine/verify.py, with the sentence it must be refused with.

Each starts from ``sound``: a flow that breaks nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from intake_bot.engine.expectations import Choice, CodeWord, Consent, Several, Words
from intake_bot.engine.flow import ANY, RIGHT, SKIPPED, WRONG, Ask, End, Flow, Outcome, Purpose, Step, always

TOPICS = ("assistant", "not_encrypted", "confidentiality", "process", "voluntary", "risks", "alternatives", "effect")
OTHERS = ("no", "not_sure", "not_now", "person")


def sound_steps() -> dict[str, Step]:
    """The smallest flow that keeps every rule."""
    return {
        "hello": Ask(Choice(("now", "later")), {"now": "who", ANY: "bye"}, Purpose.SAFETY),
        "who": Ask(CodeWord(), {RIGHT: "tell", WRONG: "shut", SKIPPED: "bye"}, Purpose.IDENTITY),
        "bye": End(Outcome.SILENT, reopens="hello"),
        "shut": End(Outcome.LOCKED),
        "tell": Ask(Choice(("next", "more")), always("check"), Purpose.EXPLANATION, explains=TOPICS),
        "check": Ask(
            Choice(("can_stop", "must")),
            {"can_stop": "look", ANY: "person"},
            Purpose.UNDERSTANDING,
            right=("can_stop",),
        ),
        "person": End(Outcome.PERSON, reopens="tell"),
        "look": Ask(
            Choice(("yes", *OTHERS)), {"yes": "day", ANY: "no"}, Purpose.CONSENT, consent="explore", grants=("yes",)
        ),
        "day": Ask(Several(("mon", "tue", "any"), alone=("any",)), always("part"), saves="when.day"),
        "part": Ask(Consent(OTHERS), {"agree": "done", ANY: "no"}, Purpose.CONSENT, consent="take_part"),
        "no": End(Outcome.DECLINED, reopens="look"),
        "done": End(Outcome.FINISHED, reopens="part"),
    }


def flow_of(steps: Mapping[str, Step], *, locked: str = "shut", first: str = "tell") -> Flow:
    """A flow of these steps."""
    return Flow("small", 1, "hello", "who", locked, first, steps)


def changed(**steps: Step) -> Flow:
    """The sound flow with some steps put in or replaced."""
    return flow_of({**sound_steps(), **steps})


def ask(step: str) -> Ask:
    """A question of the sound flow."""
    found = sound_steps()[step]
    assert isinstance(found, Ask)
    return found


@dataclass(frozen=True)
class Broken:
    """A flow, the rule it breaks, and the sentence that says so."""

    rule: str
    flow: Flow
    sentence: str


BROKEN = (
    Broken(
        "parts_exist", flow_of(sound_steps(), first="nowhere"), "small: its first step 'nowhere' is not a question."
    ),
    Broken("parts_exist", flow_of(sound_steps(), locked="hello"), "small: its locked step 'hello' is not an end."),
    Broken(
        "exits_exist",
        changed(day=replace(ask("day"), then=always("gone"))),
        "small.day leads to 'gone', which does not exist.",
    ),
    Broken(
        "exits_exist",
        replace(flow_of(sound_steps()), moved={"old": "gone"}),
        "small: people at 'old' are moved to 'gone', which is no step.",
    ),
    Broken(
        "answers_lead",
        changed(hello=replace(ask("hello"), then={"now": "who", SKIPPED: "bye"})),
        "small.hello: the answer 'later' leads nowhere.",
    ),
    Broken(
        "answers_lead",
        changed(hello=replace(ask("hello"), then={"now": "who", "never": "bye", ANY: "bye"})),
        "small.hello names the answer 'never', not an option.",
    ),
    Broken("all_reached", changed(island=End(Outcome.SILENT)), "small.island can never be reached."),
    Broken(
        "no_circles",
        changed(day=replace(ask("day"), then={"mon": "look", ANY: "part"})),
        "small.look can be asked again and again without end.",
    ),
    Broken(
        "gate_is_neutral",
        changed(hello=replace(ask("hello"), saves="contact.moment")),
        "small.hello comes before identity but asks or tells more.",
    ),
    Broken(
        "gate_is_neutral",
        changed(who=replace(ask("who"), purpose=Purpose.SAFETY)),
        "small: who does not check a code word.",
    ),
    Broken(
        "consents_are_plain",
        changed(day=replace(ask("day"), consent="share:when")),
        "small.day is half a consent: purpose and name differ.",
    ),
    Broken(
        "consents_are_plain",
        changed(look=replace(ask("look"), grants=("aye",))),
        "small.look grants by an option that it does not offer.",
    ),
    Broken(
        "consents_are_plain",
        changed(part=replace(ask("part"), expects=Choice(("agree", *OTHERS)))),
        "small.part must be answered with the exact word.",
    ),
    Broken(
        "consents_are_plain",
        changed(look=replace(ask("look"), expects=Choice(("yes", "no")))),
        "small.look lacks no, not sure, not now or a person.",
    ),
    Broken(
        "consent_is_informed",
        changed(tell=replace(ask("tell"), explains=TOPICS[:-1])),
        "small.look can be reached without 'effect' told.",
    ),
    Broken(
        "consent_is_understood",
        changed(check=replace(ask("check"), then=always("look")), person=sound_steps()["bye"]),
        "small.look can be reached with the check missed.",
    ),
    Broken(
        "only_consent_finishes",
        changed(day=replace(ask("day"), then={"any": "done", ANY: "part"})),
        "small.day finishes on 'any', which is no consent.",
    ),
    Broken(
        "fields_are_kept_once",
        changed(
            day=replace(ask("day"), then=always("again")),
            again=Ask(Words(), always("part"), saves="when.day"),
        ),
        "small.again and day both save 'when.day'.",
    ),
    Broken(
        "fields_are_kept_once",
        changed(day=replace(ask("day"), expects=Several(("mon", "tue"), alone=("any",)))),
        "small.day: an option that stands alone is missing.",
    ),
)
