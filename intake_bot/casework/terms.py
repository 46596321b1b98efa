"""The field's words for staff: what each saved field and each of its options is called in a summary.

Participants never read these; their words are in messages/.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intake_bot.casework.media import SENT
from intake_bot.casework.times import window_text


@dataclass(frozen=True, slots=True)
class Term:
    """One field of the record as staff call it. Without ``options`` the value is the person's own words."""

    title: str
    options: Mapping[str, str] = field(default_factory=dict)


_NOT_SURE = {"not_sure": "Not sure"}
_LATER = {"decide_later": "Will decide later"}
_PARTS = {
    "morning": "Morning",
    "midday": "Midday",
    "afternoon": "Afternoon",
    "evening": "Evening",
    "any": "Any time of day",
}
_DAYS = {
    "mon": "Monday",
    "tue": "Tuesday",
    "wed": "Wednesday",
    "thu": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
    "any": "Any day",
}
_CALL = {"yes": "Asked to be called", "no": "No call: do not call unasked"}

TERMS: Mapping[str, Term] = {
    "contact.texting": Term(
        "Texting", {"ok": "Texting is fine", "no": "No texting", "call_me": "A person should call"}
    ),
    "contact.explain_call": Term("A call to go through the explanation", _CALL),
    "contact.facts_call": Term("A call about the next step", _CALL),
    "contact.shared_phone": Term(
        "Who sees this phone",
        {
            "only_me": "Only this person",
            "shared": "The phone is shared",
            "watched": "Someone may watch the phone",
            **_NOT_SURE,
        },
    ),
    "contact.safer": Term(
        "With a phone that others may see",
        {
            "go_on": "Chose to go on by text",
            "call_me": "A person should call",
            "stop_here": "Stopped here for now",
        },
    ),
    "contact.good_hours": Term("Good hours to be reached", _PARTS),
    "contact.channel": Term("Channel", {"sms": "Text message (SMS)", "telegram": "Telegram"}),
    "contact.voicemail": Term(
        "Voicemail",
        {"ok": "Voicemail is fine", "name_only": "Say only who called", "no": "No voicemail"},
    ),
    "contact.name_to_use": Term("Name to use"),
    "consent.explore": Term(
        "Wants to look into it",
        {
            "yes": "Yes",
            "no": "No",
            **_NOT_SURE,
            "not_now": "Not now",
            "person": "Wants to talk with a person first",
        },
    ),
    "consent.take_part": Term(
        "Taking part",
        {
            "agree": "Agreed to take part",
            "no": "No",
            **_NOT_SURE,
            "not_now": "Not now",
            "person": "Wants to talk with a person first",
        },
    ),
    "preferences.form": Term(
        "Form of contact",
        {
            "face_to_face": "Face to face",
            "video": "By video",
            "letters": "By letters",
            "go_between": "Through a go-between (shuttle)",
            "representative": "Through a representative",
            **_NOT_SURE,
        },
    ),
    "preferences.times": Term(
        "Times",
        {"by_steps": "Named step by step", "any_time": "Any time", **_LATER},
    ),
    "preferences.days": Term("Days", _DAYS),
    "preferences.day_parts": Term("Parts of the day", _PARTS),
    "preferences.place": Term(
        "Place",
        {
            "program_office": "The program's office",
            "public_place": "A public place",
            "near_home": "Near home",
            "online": "Online",
            **_LATER,
        },
    ),
    "preferences.place_avoid": Term("Places to avoid"),
    "preferences.arrival": Term(
        "Arrival and exit",
        {
            "before_them": "Arrive before the other side",
            "after_them": "Arrive after the other side",
            "separate_doors": "Separate doors",
            "no_preference": "No preference",
            **_LATER,
        },
    ),
    "preferences.speaking_order": Term(
        "Who speaks first",
        {
            "me": "This person",
            "them": "The other side",
            "decide_there": "Will decide on the day",
            "mediator": "The mediator decides",
        },
    ),
    "preferences.breaks": Term(
        "Breaks",
        {
            "when_i_ask": "When this person asks",
            "planned": "Planned breaks",
            "no_need": "No need",
            **_LATER,
        },
    ),
    "preferences.seating": Term(
        "Seating",
        {
            "across": "Across the table",
            "side": "Side by side",
            "far_apart": "Far apart",
            "near_door": "Near the door",
            **_LATER,
        },
    ),
    "preferences.apology": Term(
        "An apology",
        {"would_like": "Would like one", "would_not": "Would not like one", **_NOT_SURE, **_LATER},
    ),
    "people.supporter": Term("Brings a supporter", {"yes": "Yes", "no": "No", **_LATER}),
    "people.supporter_name": Term("Supporter"),
    "people.must_not": Term("Who must not be there"),
    "people.support": Term(
        "Support around this person",
        {"enough": "Enough", "some": "Some", "none": "None", **_NOT_SURE},
    ),
    "people.prior_contact": Term(
        "Contact with the other side since then",
        {"no": "None", "once": "Once", "ongoing": "Ongoing", **_NOT_SURE},
    ),
    "access.needs": Term(
        "Access and language needs",
        {
            "mobility": "Getting around",
            "hearing": "Hearing (ask about sign language)",
            "sight": "Sight",
            "reading": "Reading or writing",
            "health": "Health or medication times",
            "interpreter": "An interpreter",
            "other": "Something else",
            "none": "None",
        },
    ),
    "access.words": Term("What would help"),
    "words.hopes": Term("Hopes"),
    "words.worries": Term("Worries"),
    "words.questions": Term("Questions"),
    "losses.range": Term(
        "Losses",
        {
            "none": "None",
            "under_250": "Under 250",
            "250_to_1000": "250 to 1,000",
            "1000_to_5000": "1,000 to 5,000",
            "over_5000": "Over 5,000",
            **_NOT_SURE,
        },
    ),
    "losses.insurance": Term(
        "Insurance paid",
        {"yes": "Yes", "partly": "Partly", "no": "No", **_NOT_SURE},
    ),
    "losses.receipts": Term("Receipts", {"yes": "Yes", "some": "Some", "no": "No"}),
    "offender.acknowledges": Term(
        "Acknowledges the basic facts",
        {
            "yes": "Yes",
            "partly": "Partly",
            "no": "No",
            "lawyer_first": "Wants to talk with a lawyer first",
        },
    ),
    "offender.will_listen": Term("Willing to listen", {"yes": "Yes", "no": "No", **_NOT_SURE}),
    "offender.will_answer": Term(
        "Willing to answer questions", {"yes": "Yes", "some": "Some", "no": "No", **_NOT_SURE}
    ),
    "offender.amends": Term(
        "Ability to make amends",
        {
            "money_at_once": "Money, at once",
            "money_in_parts": "Money, in parts",
            "work": "Work or service",
            "other": "Something else",
            "not_able": "Not able now",
            **_NOT_SURE,
        },
    ),
}

SECTIONS: Mapping[str, str] = {
    "contact": "Safe contact",
    "consent": "Decisions",
    "preferences": "Preferences",
    "people": "People",
    "access": "Access and language",
    "words": "In their own words",
    "losses": "Losses",
    "offender": "Responsibility and amends",
}
"""Group of a field -> the heading it stands under in a summary, in order."""

OUTCOMES: Mapping[str, str] = {
    "finished": "Finished: agreed to take part",
    "declined": "Declined",
    "no_texts": "Does not want texts; no word yet on taking part",
    "unsure": "Not sure",
    "waiting": "Waits for a time they asked for",
    "not_now": "Not now",
    "person": "Asked to talk with a person",
    "call": "Asked to be called",
    "wrong_person": "Says it is the wrong person",
    "locked": "Locked: the code word was wrong too often",
    "withdrawn": "Withdrew",
    "closed": "The case is closed",
    "danger": "Paused for a safety concern",
    "silent": "Will write when they want to",
    "open": "In the middle of the intake",
    "unheard": "Waits for a first reply",
    "not_begun": "Not begun",
}

_CHECKS = {
    "can_stop": "Can stop at any time",
    "must_go_on": "Has to go on",
    "i_do": "This person decides",
    "someone_else": "Someone else decides",
    "skipped": "Skipped",
    **_NOT_SURE,
}
CHECKS: Mapping[str, Term] = {
    "check_stop": Term("What they can do once they have begun", _CHECKS),
    "check_stop_2": Term("The same, explained once more", _CHECKS),
    "check_choice": Term("Who decides whether they take part", _CHECKS),
    "check_choice_2": Term("The same, explained once more", _CHECKS),
}
"""Step of the understanding check -> what staff call it and its answers."""

PURPOSES: Mapping[str, str] = {
    "texting": "Texting",
    "explore": "Looking into it",
    "take_part": "Taking part",
}
"""Purpose of a consent -> what staff call it; ``share:<field>`` is worded from the field."""

EVENTS: Mapping[str, str] = {
    "finished": "Finished the intake",
    "declined": "Declined",
    "texting_refused": "Does not want texts",
    "talk_offered": "Was offered that staff go through it with them",
    "unsure": "Was not sure",
    "not_now": "Said not now",
    "withdrawn": "Withdrew",
    "reopened": "Came back",
    "opted_out": "Asked for no more texts",
    "opted_in": "Asked for texts again",
    "may_withdraw": "May have taken back what they agreed to: find out before anything is done on it",
    "person_asked": "Asked to talk with a person",
    "call_asked": "Asked to be called",
    "wrong_person": "Said it is the wrong person",
    "identity_locked": "Gave the wrong code word too often",
    "concern_raised": "Wrote words of danger",
    "concern_noted": "Wrote something that may be a worry",
    "question_asked": "Asked something for staff to answer",
    "question_answered": "Asked something, and read the approved answer",
    "erasure_asked": "Asked for their data to be erased",
    "language_changed": "Changed the language",
    "channel_moved": "Moved to another channel",
    "wrote_to_staff": "Wrote something for staff",
}
"""Event of a talk -> what a summary says of it."""

LANGUAGES: Mapping[str, str] = {"en": "English", "es": "Spanish"}

CHANNELS: Mapping[str, str] = {"sms": "text message", "telegram": "Telegram"}

SHARING_TEXT: Mapping[str, str] = {"mediator": "mediator only", "may_share": "may be shared"}


def title_of(name: str) -> str:
    """What staff call a field."""
    return TERMS[name].title if name in TERMS else name.split(".")[-1].replace("_", " ").capitalize()


def worded(name: str, value: tuple[str, ...], relation: str = "") -> str:
    """A value as staff read it: options in the field's words, free words as they were written."""
    options = TERMS[name].options if name in TERMS else {}
    said = "; ".join(options.get(one) or window_text(one) for one in value)
    return f"{said} ({relation})" if relation else said


def is_quote(name: str, value: tuple[str, ...], text: str, wrote: str) -> bool:
    """Whether ``text`` is the person's own words as they were written, and may stand in quotation marks."""
    if name in TERMS and any(one in TERMS[name].options for one in value):
        return False
    return text == "; ".join(value) and (not wrote or _flat(text) in _flat(wrote))


def _flat(text: str) -> str:
    return " ".join(text.split())


def stands(outcome: str, heard_at: float | None) -> str:
    """How a talk stands, in staff's words. Nobody is in the middle of what they never answered."""
    return OUTCOMES["unheard"] if outcome == "open" and not heard_at else OUTCOMES.get(outcome, outcome)


def purpose_text(purpose: str) -> str:
    """``share:words.questions`` as ``Sharing: Questions``."""
    kind, _, name = purpose.partition(":")
    return f"Sharing: {title_of(name)}" if kind == "share" and name else PURPOSES.get(purpose, readable(purpose))


def event_text(name: str, detail: str = "") -> str:
    """One event of a talk."""
    if name == "media_received":
        return SENT.get(detail) or ("Forwarded a text" if detail == "forwarded" else "Sent something without words")
    how, _, staff = detail.partition(":")
    told = f", {told_text(staff)}" if name == "withdrawn" and how == "voice" else ""
    return (EVENTS.get(name) or readable(name)) + told


def told_text(staff: str) -> str:
    """How something came that was said and not written."""
    return f"told by voice to {staff}"


def check_text(step: str, answer: str) -> tuple[str, str]:
    """A question of the understanding check, and its answer."""
    term = CHECKS.get(step)
    return (term.title, term.options.get(answer, readable(answer))) if term else (readable(step), readable(answer))


def readable(name: str) -> str:
    """An id that a later version brought and that has no words here yet."""
    return name.replace("_", " ").capitalize()
