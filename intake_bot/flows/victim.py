"""The conversation with the person who was harmed."""

from __future__ import annotations

from intake_bot.engine.expectations import Choice, Person, Several, Words
from intake_bot.engine.flow import ANY, SKIPPED, Ask, Flow, always
from intake_bot.flows.opening import explain, explore, gate, safe_contact, understanding
from intake_bot.flows.parts import access, closing, share, shared, when

VICTIM = Flow(
    id="victim",
    version=2,
    start="safe_now",
    identity="verify",
    locked="locked",
    first="assistant",
    steps={
        **gate(),
        **safe_contact(then="process"),
        "process": explain(("process", "voluntary"), "risks"),
        "risks": explain(("risks",), "alternatives"),
        "alternatives": explain(("alternatives",), "effect"),
        "effect": explain(("effect",), "check_stop"),
        **understanding(first_topic="process", then="explore"),
        **explore(then="form"),
        "form": Ask(
            Several(
                ("face_to_face", "video", "letters", "go_between", "representative", "not_sure"),
                alone=("not_sure",),
            ),
            always("times"),
            saves="preferences.form",
            section="meeting",
            usual="face_to_face",
        ),
        **when(then="place"),
        "place": Ask(
            Choice(("program_office", "public_place", "near_home", "online", "decide_later"), own_words=80),
            always("place_avoid"),
            saves="preferences.place",
            section="where",
            usual="public_place",
        ),
        "place_avoid": Ask(
            Words(300, facts=True), always("arrival"), saves="preferences.place_avoid", section="where", usual="SKIP"
        ),
        "arrival": Ask(
            Choice(("before_them", "after_them", "separate_doors", "no_preference", "decide_later")),
            always("supporter"),
            saves="preferences.arrival",
            section="where",
            usual="separate_doors",
        ),
        "supporter": Ask(
            Choice(("yes", "no", "decide_later")),
            {"yes": "supporter_name", ANY: "must_not"},
            saves="people.supporter",
            section="people",
            usual="yes",
        ),
        "supporter_name": Ask(
            Person(), always("must_not"), saves="people.supporter_name", section="people",
            usual="Maria, my sister",
        ),
        "must_not": Ask(
            Words(300, facts=True), always("speaking_order"), saves="people.must_not", section="people", usual="SKIP"
        ),
        "speaking_order": Ask(
            Choice(("me", "them", "decide_there", "mediator")),
            always("breaks"),
            saves="preferences.speaking_order",
            section="meeting",
            usual="me",
        ),
        "breaks": Ask(
            Choice(("when_i_ask", "planned", "no_need", "decide_later")),
            always("seating"),
            saves="preferences.breaks",
            section="meeting",
            usual="when_i_ask",
        ),
        "seating": Ask(
            Choice(("across", "side", "far_apart", "near_door", "decide_later")),
            always("access"),
            saves="preferences.seating",
            section="meeting",
            usual="near_door",
        ),
        **access(then="hopes"),
        **shared("hopes", Words(), "words.hopes", "words", "worries", "That I can say how it was for me"),
        **shared("worries", Words(), "words.worries", "words", "questions", "SKIP"),
        **shared("questions", Words(for_others=True), "words.questions", "words", "apology", "Why my house?"),
        "apology": Ask(
            Choice(("would_like", "would_not", "not_sure", "decide_later")),
            always("support"),
            saves="preferences.apology",
            section="words",
            usual="not_sure",
        ),
        "support": Ask(
            Choice(("enough", "some", "none", "not_sure")),
            always("prior_contact"),
            saves="people.support",
            section="people",
            usual="enough",
        ),
        "prior_contact": Ask(
            Choice(("no", "once", "ongoing", "not_sure")),
            always("losses"),
            saves="people.prior_contact",
            section="people",
            flags=("ongoing",),
            usual="no",
        ),
        "losses": Ask(
            Choice(
                ("none", "under_250", "250_to_1000", "1000_to_5000", "over_5000", "not_sure"),
                bounds=((0, 0), (1, 250), (250, 1000), (1000, 5000), (5000, None), None),
            ),
            {"none": "review", SKIPPED: "review", ANY: "insurance"},
            saves="losses.range",
            section="losses",
            usual="250_to_1000",
        ),
        "insurance": Ask(
            Choice(("yes", "partly", "no", "not_sure")),
            always("receipts"),
            saves="losses.insurance",
            section="losses",
            usual="no",
        ),
        "receipts": Ask(
            Choice(("yes", "some", "no")),
            always("losses_share"),
            saves="losses.receipts",
            section="losses",
            usual="some",
        ),
        **share("losses", "losses.range", "losses", "review"),
        **closing(),
    },
)  # fmt: skip
