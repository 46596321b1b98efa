"""The conversation with the person who is responsible for the harm. It never asks for their story."""

from __future__ import annotations

from intake_bot.engine.expectations import Choice, Person, Several
from intake_bot.engine.flow import ANY, SKIPPED, Ask, End, Flow, Outcome, always
from intake_bot.flows.opening import explain, explore, gate, offer_call, safe_contact, understanding
from intake_bot.flows.parts import access, closing, share, when

OFFENDER = Flow(
    id="offender",
    version=2,
    start="safe_now",
    identity="verify",
    locked="locked",
    first="assistant",
    steps={
        **gate(),
        **safe_contact(then="counsel"),
        "counsel": explain(("counsel",), "process"),
        "process": explain(("process", "alternatives"), "risks"),
        "risks": explain(("risks",), "effect"),
        "effect": explain(("voluntary", "effect"), "check_stop"),
        **understanding(first_topic="process", then="explore"),
        **explore(then="acknowledge"),
        "acknowledge": Ask(
            Choice(("yes", "partly", "no", "lawyer_first")),
            {"yes": "listen", "partly": "listen", "lawyer_first": "lawyer_first", ANY: "facts_call"},
            saves="offender.acknowledges",
            section="facts",
            usual="yes",
        ),
        "lawyer_first": End(Outcome.NOT_NOW, reopens="acknowledge"),
        **offer_call("facts_call", yes="talk_first", no="no_facts_call", reopens="acknowledge"),
        "listen": Ask(
            Choice(("yes", "not_sure", "no")),
            always("answer_questions"),
            saves="offender.will_listen",
            section="meeting",
            usual="yes",
        ),
        "answer_questions": Ask(
            Choice(("yes", "some", "not_sure", "no")),
            always("form"),
            saves="offender.will_answer",
            section="meeting",
            usual="yes",
        ),
        "form": Ask(
            Several(("face_to_face", "video", "letters", "go_between", "not_sure"), alone=("not_sure",)),
            always("supporter"),
            saves="preferences.form",
            section="meeting",
            usual="face_to_face",
        ),
        "supporter": Ask(
            Choice(("yes", "no", "decide_later")),
            {"yes": "supporter_name", ANY: "times"},
            saves="people.supporter",
            section="people",
            usual="decide_later",
        ),
        "supporter_name": Ask(
            Person(), always("times"), saves="people.supporter_name", section="people", usual="Ana, my aunt"
        ),
        **when(then="access"),
        **access(then="amends"),
        "amends": Ask(
            Several(("money_at_once", "money_in_parts", "work", "other", "not_able", "not_sure"),
                    alone=("not_able", "not_sure")),
            {"not_able": "review", "not_sure": "review", SKIPPED: "review", ANY: "amends_share"},
            saves="offender.amends",
            section="amends",
            usual="money_in_parts work",
        ),
        **share("amends", "offender.amends", "amends", "review"),
        **closing(),
    },
)  # fmt: skip
