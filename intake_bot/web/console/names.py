"""What staff read instead of the program's ids: tasks, roles, states, readings."""

from __future__ import annotations

from collections.abc import Mapping

from intake_bot.casework.media import what_came as what_came
from intake_bot.casework.tasks import WITHDRAWAL_TO_CHECK
from intake_bot.casework.terms import CHANNELS as CHANNELS
from intake_bot.casework.terms import LANGUAGES as LANGUAGES
from intake_bot.casework.terms_concerns import CONCERNS as CONCERNS
from intake_bot.casework.terms_concerns import TIERS as TIERS

TASKS: Mapping[str, str] = {
    "intake_finished": "Intake finished. Read the summary and plan the preparation.",
    "record_changed": "An answer was changed after agreeing. Read the new version.",
    "intake_declined": "Said no to taking part. Nothing more is asked of them.",
    "texting_refused": "Does not want texts. That says nothing about taking part, and nothing more is sent unless they "
    "write. Reach them another way, by call or letter, if they may be called or written to.",
    "talk_offered": "Somebody should go through it with them: see the note. They were asked if they want a call. "
    "Call only if they say so, and have it ready for when you meet or they get in touch.",
    "withdrawn": "Withdrew. They need give no reason; only they can come back.",
    "unsure": "Is not sure. They have your number; nothing is pressed on them.",
    "not_now": "Said not now. The text to come back goes out only if they asked for one.",
    "reopened": "Came back by their own word.",
    "opted_out": "Wants no more texts. Do not write to them on any channel.",
    "opted_in": "Wants texts again.",
    "person_asked": "Asked to talk with a person.",
    "call_asked": "Asked to be called.",
    "wrong_person": "Says it is the wrong person. Check the number; nothing more is sent there.",
    "identity_locked": "The code word was wrong too often. Make sure who it is by phone, then unlock.",
    "safety_concern": "Safety concern. Follow it up by voice.",
    "misunderstood": "Was not understood several times; that question is left open. No call was promised.",
    "quiet_concern": "Wrote something that may be a worry. Read it, and call if you think so.",
    "question_waiting": "Asks something that has no approved answer.",
    "erasure_asked": "Asks for their data to be erased. Talk with them first.",
    "opt_out_to_check": "May have asked for no more texts. Texts are stopped; find out which it was.",
    "withdrawal_to_check": "May have taken back their consent. Texts are stopped. Find out by voice which it was; "
    "until you say it here, their yes counts for nothing.",
    "message_waiting": "Wrote something for staff.",
    "to_look_at": "Gave an answer that a person should look at soon: see the note and the summary.",
    "silence": "Has not answered. Silence is not an answer; nothing is sent by itself.",
    "undecided": "A text may or may not have arrived. Look at the conversation before writing again.",
    "undeliverable": "A text could not be delivered. Check the number or another way.",
    "poison": "A text could not be worked on. It is kept; tell whoever runs the service.",
    "uninvited_text": "Wrote before the first text was released.",
    "stranger_danger": "Words of danger came from a number in no case. The provider's log shows the number.",
    "shared_leave": "Somebody at a shared phone wrote LEAVE without being identified. Ask by voice whose word it is.",
    "guest_refused": "Somebody used the Telegram link and did not know the code word. Hand over a new link.",
    "telegram_opened": "Opened the Telegram link. The first text can be released.",
    "channel_blocked": "Blocked the bot on Telegram.",
    "retention_due": "Closed long ago: its texts go soon, as the program’s retention says. Write down what you still "
    "need. They wait while a safety concern is unseen or another task of the case is open.",
    "erasure_due": "Closed long ago: all that is kept of its people goes soon, as the program’s retention says. Write "
    "down what you still need. It waits while a safety concern is unseen or another task of the case is open.",
    "edited": "Changed a text on Telegram after sending it. The answer stands as it was.",
}
"""Kind of a task -> what it says."""
TO_CHECK = WITHDRAWAL_TO_CHECK
"""The kind that is not ticked off but answered: they withdrew, or they did not."""
OUTCOME_TASKS = frozenset(
    {
        "intake_finished",
        "record_changed",
        "intake_declined",
        "texting_refused",
        "withdrawn",
        "unsure",
        "not_now",
        "reopened",
        "opted_out",
        "opted_in",
        "identity_locked",
        "wrong_person",
    }
)
"""Kinds that tell how an intake ended or paused: a list of their own on today's page."""
PAUSED = frozenset({"waiting", "not_now", "unsure", "person", "call", "danger", "silent", "open"})
"""How a talk may stand when staff may write a hello again."""
RELEASES: Mapping[str, str] = {
    "invite": "First text released",
    "resume": "Written to again",
    "reply": "Reply by hand",
    "unlock": "Identity unlocked",
    "clear_order": "Order cleared",
    "clear_minor": "Contact with a possible minor cleared",
    "clear_specialist": "Specialist’s clearance",
    "clear_custody": "Contact in custody cleared",
    "clear_responsibility": "Responsibility recorded as admitted",
    "closure": "Case closed",
    "notes": "Notes changed; before",
    "withdrawal": "Withdrew, told by voice",
    "not_withdrawn": "Did not withdraw, told by voice",
    "unshared": "No longer to be shared, told by voice",
}
STATES: Mapping[str, str] = {
    "ready": "waits to be sent",
    "sending": "being sent",
    "accepted": "accepted by the provider",
    "sent": "sent",
    "delivered": "delivered",
    "undecided": "may or may not have arrived",
    "undelivered": "could not be delivered",
    "failed": "could not be delivered",
    "rejected": "refused by the provider",
    "cancelled": "not sent",
    "expired": "not sent: it would have come too late",
}
PURPOSES: Mapping[str, str] = {
    "reply": "answer",
    "question": "question",
    "scheduled": "at a time they asked for",
    "released": "released by staff",
    "staff_reply": "written by staff",
    "stop_confirmation": "confirms the stop",
}
CLEARANCES: Mapping[str, str] = {
    "responsibility": "Responsibility for the basic facts is admitted",
    "specialist": "A specialist has looked at this case",
    "minor": "Staff have cleared contact with someone possibly under age",
    "custody": "The facility and staff have agreed how this person may text",
    "order": "The court or parole wording allows this contact",
}
DONE: Mapping[str, str] = {
    "seen": "Marked as seen.",
    "misread": "On record: read wrongly. The words are kept. A talk that was paused goes on once you write again.",
    "task": "Done.",
    "kept": "The referral is kept. Nobody has been texted: that is your release below.",
    "invited": "Released. The first text goes out as shown.",
    "resumed": "Released. A neutral hello goes out; identity comes first.",
    "unlocked": "Unlocked. A neutral hello goes out, and the code word can be tried again.",
    "cleared": "The clearance is on record.",
    "replied": "Your text is on its way.",
    "amended": "Changed.",
    "closed": "The case is closed.",
    "noted": "The notes are changed.",
    "withdrawn": "On record: they withdrew. Nothing was sent to them, and nothing more is asked.",
    "unshared": "On record: from now on this is for the mediator alone. Nothing was sent.",
    "not_withdrawn": "On record: they did not withdraw. What they agreed to counts again. If texts were stopped, they "
    "stay stopped.",
}
"""What an act's page says afterwards, by the word in its address: no text of a link's maker is shown."""
_CLEARANCE_NAMES: Mapping[str, str] = {
    "responsibility": "responsibility admitted",
    "specialist": "specialist",
    "minor": "possible minor",
    "custody": "custody",
}
LEDGER: Mapping[str, str] = {
    "consent_granted": "Consent given",
    "consent_withdrawn": "Consent withdrawn",
    "opted_out": "No more texts",
    "opted_in": "Texts again",
    "record_made": "Intake record made",
    "released": "Released by staff",
    "sharing_set": "Sharing set",
    "texts_removed": "Texts removed, as the program’s retention says",
    "erased": "Erased",
}


def known(names: Mapping[str, str], key: str) -> str:
    """The words for an id, or the id itself, readable, where a later version brought a new one."""
    return names.get(key) or key.replace("_", " ").capitalize()


def ledger_value(name: str, value: object) -> str:
    """A value of a ledger entry that is an id of ours in words; any other as it is."""
    known_words = {"kind": RELEASES, "channel": CHANNELS, "language": LANGUAGES}.get(name)
    return known(known_words, str(value)) if known_words is not None else str(value)


def clearance(what: str) -> str:
    """``order:0`` as ``order 0``: a clearance on a button."""
    kind, _, about = what.partition(":")
    return f"order {about}" if kind == "order" else known(_CLEARANCE_NAMES, kind)


def language(code: str) -> str:
    """``Spanish``."""
    return LANGUAGES.get(code, code)


def wordless(read_as: str) -> bool:
    """Whether a reading says no more than what was received says by itself: an opened link, a picture."""
    return read_as.partition("(")[0] in ("", "NoWords", "Unclear", "OptInSaid")


def in_url(case_no: str) -> str:
    """A case number as one part of a path: a slash in it becomes ~, which no number has."""
    return case_no.replace("/", "~")


def from_url(part: str) -> str:
    """And back."""
    return part.replace("~", "/")
