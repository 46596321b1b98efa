"""The beginning that both sides share: a safe moment, identity, who reads what, safe contact.

Nothing before ``assistant`` says anything about a case.
"""

from __future__ import annotations

from collections.abc import Mapping

from intake_bot.engine.expectations import Choice, CodeWord, Several, Words
from intake_bot.engine.flow import ANY, RIGHT, SKIPPED, WRONG, Ask, End, Outcome, Purpose, Step, always

NEXT_OR_MORE = Choice(("next", "more"))
DAY_PARTS = ("morning", "midday", "afternoon", "evening", "any")


def explain(topics: tuple[str, ...], then: str) -> Ask:
    """One piece of the explanation: go on, or hear more; a skip goes on too."""
    return Ask(NEXT_OR_MORE, always(then), Purpose.EXPLANATION, explains=topics, usual="next")


def gate() -> Mapping[str, Step]:
    """Before identity: a good moment, and whose phone this is."""
    return {
        "safe_now": Ask(
            Choice(("now", "later", "call_me", "wrong_person")),
            {
                "now": "verify",
                "later": "come_back",
                "call_me": "call",
                "wrong_person": "wrong_person",
                SKIPPED: "quiet",
            },
            Purpose.SAFETY,
            usual="now",
        ),
        "come_back": Ask(
            Choice(("hour", "evening", "tomorrow", "i_will_write")),
            {"i_will_write": "quiet", SKIPPED: "quiet", ANY: "later"},
            Purpose.SAFETY,
            returns=("hour", "evening", "tomorrow"),
            usual="tomorrow",
        ),
        "verify": Ask(
            CodeWord(),
            {RIGHT: "assistant", WRONG: "locked", SKIPPED: "call"},
            Purpose.IDENTITY,
            usual="word",
        ),
        "later": End(Outcome.WAITING, reopens="safe_now"),
        "quiet": End(Outcome.SILENT, reopens="safe_now"),
        "call": End(Outcome.CALL, reopens="safe_now"),
        "wrong_person": End(Outcome.WRONG_PERSON),
        "locked": End(Outcome.LOCKED),
    }


def safe_contact(then: str) -> Mapping[str, Step]:
    """Who reads this, its limits, the consent to be texted, and how to reach the person safely."""
    return {
        "assistant": explain(("assistant", "not_encrypted"), "privacy"),
        "privacy": explain(("confidentiality",), "texting"),
        "texting": Ask(
            Choice(("ok", "no", "call_me")),
            {"ok": "shared_phone", "call_me": "person_will_call", ANY: "no_texting"},
            Purpose.CONSENT,
            saves="contact.texting",
            consent="texting",
            grants=("ok",),
            usual="ok",
        ),
        "no_texting": End(Outcome.NO_TEXTS, reopens="texting"),
        "person_will_call": End(Outcome.CALL, reopens="texting"),
        "shared_phone": Ask(
            Choice(("only_me", "shared", "watched", "not_sure")),
            {"only_me": "good_hours", SKIPPED: "good_hours", ANY: "safer"},
            Purpose.SAFETY,
            saves="contact.shared_phone",
            section="contact",
            flags=("watched",),
            usual="only_me",
        ),
        "safer": Ask(
            Choice(("go_on", "call_me", "stop_here")),
            {"call_me": "person_will_call", "stop_here": "pause_here", ANY: "good_hours"},
            Purpose.SAFETY,
            saves="contact.safer",
            section="contact",
            usual="go_on",
        ),
        "pause_here": End(Outcome.SILENT, reopens="good_hours"),
        "good_hours": Ask(
            Several(DAY_PARTS, alone=("any",)),
            always("channel"),
            saves="contact.good_hours",
            section="contact",
            usual="afternoon evening",
        ),
        "channel": Ask(
            Choice(("sms", "telegram")),
            {"telegram": "telegram_link", ANY: "voicemail"},
            saves="contact.channel",
            needs="telegram",
            usual="sms",
        ),
        "telegram_link": Ask(
            Choice(("stay",)),
            always("voicemail"),
            needs="telegram",
            usual="stay",
        ),
        "voicemail": Ask(
            Choice(("ok", "name_only", "no")),
            always("name"),
            saves="contact.voicemail",
            section="contact",
            usual="name_only",
        ),
        "name": Ask(Words(80, name=True), always(then), saves="contact.name_to_use", section="contact", usual="Alex"),
    }


def understanding(first_topic: str, then: str) -> Mapping[str, Step]:
    """Two plain questions; a miss is explained once more. After a second one a person is offered, who may call."""
    return {
        "check_stop": Ask(
            Choice(("can_stop", "must_go_on", "not_sure")),
            {"can_stop": "check_choice", ANY: "explain_stop"},
            Purpose.UNDERSTANDING,
            right=("can_stop",),
            usual="can_stop",
        ),
        "explain_stop": explain(("stopping",), "check_stop_2"),
        "check_stop_2": Ask(
            Choice(("can_stop", "must_go_on", "not_sure")),
            {"can_stop": "check_choice", ANY: "explain_call"},
            Purpose.UNDERSTANDING,
            right=("can_stop",),
            usual="can_stop",
        ),
        "check_choice": Ask(
            Choice(("i_do", "someone_else", "not_sure")),
            {"i_do": then, ANY: "explain_choice"},
            Purpose.UNDERSTANDING,
            right=("i_do",),
            usual="i_do",
        ),
        "explain_choice": explain(("choosing",), "check_choice_2"),
        "check_choice_2": Ask(
            Choice(("i_do", "someone_else", "not_sure")),
            {"i_do": then, ANY: "explain_call"},
            Purpose.UNDERSTANDING,
            right=("i_do",),
            usual="i_do",
        ),
        **offer_call("explain_call", yes="needs_person", no="no_explain_call", reopens=first_topic),
    }


def offer_call(name: str, yes: str, no: str, reopens: str) -> Mapping[str, Step]:
    """Somebody of the staff can go through it with them. Nobody is called who did not ask: a skip is a no."""
    return {
        name: Ask(
            Choice(("yes", "no")),
            {"yes": yes, ANY: no},
            Purpose.SAFETY,
            saves=f"contact.{name}",
            offers_talk="yes",
            usual="yes",
        ),
        yes: End(Outcome.PERSON, reopens=reopens),
        no: End(Outcome.SILENT, reopens=reopens),
    }


def explore(then: str) -> Mapping[str, Step]:
    """Do you want to look into it: five answers of equal weight, none persuaded away."""
    return {
        "explore": Ask(
            Choice(("yes", "no", "not_sure", "not_now", "person")),
            {"yes": then, "no": "declined", "not_now": "not_now_when", "person": "person", ANY: "unsure"},
            Purpose.CONSENT,
            saves="consent.explore",
            consent="explore",
            grants=("yes",),
            usual="yes",
        ),
        "not_now_when": Ask(
            Choice(("month", "three_months", "i_will_write")),
            {"month": "not_now_planned", "three_months": "not_now_planned", ANY: "not_now"},
            returns=("month", "three_months"),
            usual="month",
        ),
        "declined": End(Outcome.DECLINED, reopens="explore"),
        "unsure": End(Outcome.UNSURE, reopens="explore"),
        "not_now": End(Outcome.NOT_NOW, reopens="explore"),
        "not_now_planned": End(Outcome.NOT_NOW, reopens="explore"),
        "person": End(Outcome.PERSON, reopens="explore"),
    }
