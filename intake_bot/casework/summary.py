"""The staff summary of one party's intake (PRACTICE.md section 6): what was said, where it was said, and
apart from it what the bot made of it.

The other side cannot appear here: nothing of it is an argument. Works for every ending, and without an
IntakeRecord, from the answers that stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from intake_bot.casework.case import Case, Party
from intake_bot.casework.consents import Consent, consents_in
from intake_bot.casework.gates import youngest_age
from intake_bot.casework.intake import items_of, left_open
from intake_bot.casework.ledger import LedgerEntry
from intake_bot.casework.media import IN_SUMMARY
from intake_bot.casework.record import IntakeRecord, Item
from intake_bot.casework.tasks import SafetyConcern
from intake_bot.casework.terms import SECTIONS, title_of, worded
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Ask, Flow, Purpose


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply as it reached us. ``literal``: a tap, a number or the option's own words, so nothing was
    inferred in reading it."""

    id: int
    at: float
    text: str
    channel: str
    literal: bool = True


@dataclass(frozen=True, slots=True)
class Happening:
    """One event of the conversation, in the past tense, as the engine names it."""

    name: str
    at: float
    detail: str = ""
    reply: int | None = None


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One answered question. ``text`` is the value in staff's words, or the person's own."""

    field: str
    title: str
    value: tuple[str, ...]
    text: str
    skipped: bool
    reply: int
    at: float
    sharing: str = ""
    wrote: str = ""
    """The reply as it was written; empty once the transcript is gone."""


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under one heading."""

    id: str
    title: str
    lines: tuple[SummaryLine, ...]


@dataclass(frozen=True, slots=True)
class Inference:
    """Something the bot concluded. ``reply`` is None where it comes from the referral."""

    text: str
    reply: int | None = None


@dataclass(frozen=True, slots=True)
class Understanding:
    """One question of the understanding check, its answer, and whether it showed understanding."""

    step: str
    answer: str
    understood: bool
    reply: int
    at: float


@dataclass(frozen=True, slots=True)
class Summary:
    """One party's document. Moments are seconds since the epoch, UTC."""

    case_no: str
    party: str
    role: str
    name: str
    made_at: float
    outcome: str
    language: str
    time_zone: str
    channel: str
    stopped: bool
    """No more texts: reach this person another way, or not at all."""
    invited_at: float | None
    heard_at: float | None
    record_version: int
    """0 while there is no IntakeRecord: then the lines are the answers as they stand."""
    ledger_head: str
    case_facts: Mapping[str, str] = field(default_factory=dict)
    sections: tuple[Section, ...] = ()
    consents: tuple[Consent, ...] = ()
    understanding: tuple[Understanding, ...] = ()
    concerns: tuple[SafetyConcern, ...] = ()
    happened: tuple[Happening, ...] = ()
    skipped: tuple[SummaryLine, ...] = ()
    left_open: tuple[str, ...] = ()
    inferred: tuple[Inference, ...] = ()
    texts_removed_at: float | None = None
    """When the texts were removed, as the program's retention says."""
    kept_replies: frozenset[int] = frozenset()
    """Those that can still be read where they were written."""


SHOWN_EVENTS = frozenset(
    {
        "finished",
        "declined",
        "texting_refused",
        "talk_offered",
        "unsure",
        "not_now",
        "withdrawn",
        "reopened",
        "opted_out",
        "opted_in",
        "may_withdraw",
        "person_asked",
        "call_asked",
        "wrong_person",
        "identity_locked",
        "concern_raised",
        "concern_noted",
        "question_asked",
        "question_answered",
        "erasure_asked",
        "language_changed",
        "channel_moved",
        "wrote_to_staff",
    }
)


def build_summary(
    case: Case,
    party: Party,
    flow: Flow,
    conversation: Conversation | None,
    *,
    made_at: float,
    records: Sequence[IntakeRecord] = (),
    ledger: Sequence[LedgerEntry] = (),
    concerns: Iterable[SafetyConcern] = (),
    events: Iterable[Happening] = (),
    replies: Mapping[int, Reply] | None = None,
    invited_at: float | None = None,
    features: frozenset[str] = frozenset(),
    texts_removed_at: float | None = None,
) -> Summary:
    """The document as it stands now. ``records`` in order of version; the last one is what staff hold."""
    replies = replies or {}
    record = records[-1] if records else None
    consents = consents_in(ledger)
    items = tuple(_as_consented(_items(flow, conversation, record, features), consents))
    lines = [_line(item, replies) for item in items]
    return Summary(
        case_no=case.case_no,
        party=party.key,
        role=party.role.value,
        name=party.profile.name,
        made_at=made_at,
        outcome=_outcome(conversation),
        language=conversation.language if conversation else party.language,
        time_zone=party.time_zone,
        channel=conversation.channel if conversation else "",
        stopped=bool(conversation and conversation.stopped),
        invited_at=invited_at,
        heard_at=(conversation.heard_at or None) if conversation else None,
        record_version=record.version if record else 0,
        ledger_head=ledger[-1].hash if ledger else "",
        case_facts=dict(_case_facts(case, party)),
        sections=tuple(_sections(lines)),
        consents=consents,
        understanding=tuple(_understanding(flow, conversation)),
        concerns=tuple(concerns),
        happened=tuple(event for event in events if _shown(event)),
        skipped=tuple(line for line in lines if line.skipped),
        left_open=left_open(flow, conversation, features) if conversation and texts_removed_at is None else (),
        inferred=tuple(_inferences(party, lines, replies, made_at)),
        texts_removed_at=texts_removed_at,
        kept_replies=frozenset(replies),
    )


def _shown(event: Happening) -> bool:
    return event.name in SHOWN_EVENTS or (event.name == "media_received" and event.detail in IN_SUMMARY)


def _outcome(conversation: Conversation | None) -> str:
    if conversation is None:
        return "not_begun"
    return conversation.outcome.value if conversation.outcome else "open"


def _items(
    flow: Flow, conversation: Conversation | None, record: IntakeRecord | None, features: frozenset[str]
) -> tuple[Item, ...]:
    if record is not None:
        return record.items
    return items_of(flow, conversation, features) if conversation else ()


def _as_consented(items: Iterable[Item], consents: Sequence[Consent]) -> Iterator[Item]:
    """What was agreed to and since withdrawn is no decision any more, and what may be shared is only what still may."""
    latest = {one.asked.purpose: one.kind for one in consents if one.asked is not None}
    ended = {purpose for purpose, kind in latest.items() if kind == "consent_withdrawn"}
    for item in items:
        if item.field.removeprefix("consent.") in ended:
            continue
        yield replace(item, sharing="mediator") if f"share:{item.field}" in ended else item


def _line(item: Item, replies: Mapping[int, Reply]) -> SummaryLine:
    reply = replies.get(item.reply)
    return SummaryLine(
        field=item.field,
        title=title_of(item.field),
        value=item.value,
        text="" if item.skipped else worded(item.field, item.value, item.relation),
        skipped=item.skipped,
        reply=item.reply,
        at=item.at,
        sharing=item.sharing,
        wrote=reply.text if reply else "",
    )


def _sections(lines: Sequence[SummaryLine]) -> Iterator[Section]:
    """Skipped questions have a part of their own."""
    for group, title in SECTIONS.items():
        found = tuple(line for line in lines if not line.skipped and line.field.startswith(f"{group}."))
        if found:
            yield Section(group, title, found)


_FOR_BOTH = ("stage", "offence", "offence_date", "deadline")
_FOR_ROLE: Mapping[str, tuple[str, ...]] = {
    "victim": ("advocate",),
    "offender": ("source", "officer", "attorney"),
}
"""Referral facts in each document. Notes, orders and co-offenders may speak of both sides: the case page
alone shows them."""


def _case_facts(case: Case, party: Party) -> Iterator[tuple[str, str]]:
    for name in (*_FOR_BOTH, *_FOR_ROLE.get(party.role.value, ())):
        if value := getattr(case, name):
            yield name, value
    if party.role.value == "victim" and case.restitution_claimed:
        money = case.restitution_claimed
        yield "restitution_claimed", f"{money.amount} {money.currency}"


def _understanding(flow: Flow, conversation: Conversation | None) -> Iterator[Understanding]:
    """Every check that was answered, also one that was missed and explained once more."""
    answers = conversation.answers if conversation else {}
    for step, found in flow.steps.items():
        if isinstance(found, Ask) and found.purpose is Purpose.UNDERSTANDING and step in answers:
            given = answers[step]
            answer = "skipped" if given.skipped else " ".join(given.value)
            yield Understanding(step, answer, bool(set(given.value) & set(found.right)), given.reply, given.at)


def _inferences(
    party: Party, lines: Sequence[SummaryLine], replies: Mapping[int, Reply], made_at: float
) -> Iterator[Inference]:
    for line in lines:
        reply = replies.get(line.reply)
        if reply and not reply.literal and not line.skipped and line.text != reply.text:
            yield Inference(f'{line.title}: "{reply.text}" was read as: {line.text}', line.reply)
    today = datetime.fromtimestamp(made_at, ZoneInfo(party.time_zone)).date()
    age = youngest_age(party.profile, today)
    if age is None:
        yield Inference("Age: not known from the referral; possibly a minor.")
    elif not party.profile.birth_date:
        yield Inference(f"Age: at least {age}, from the birth year in the referral.")
    yield Inference(f"Local time: {party.time_zone}, from the referral; texts keep to its safe hours.")
