"""From a conversation to what staff keep and do: the IntakeRecord, and the tasks that events make."""

from __future__ import annotations

from collections.abc import Mapping

from intake_bot.casework.record import IntakeRecord, Item
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Ask, Flow
from intake_bot.engine.walk import ahead, standing

SHARING = "sharing."
"""Steps that save under this name set the permission of another field, and are no items of their own."""


def items_of(flow: Flow, conversation: Conversation, features: frozenset[str] = frozenset()) -> tuple[Item, ...]:
    """The answers that stand, in the order they were asked, each with its sharing permission."""
    steps = [
        (step, flow.ask(step), conversation.answers[step]) for step in standing(flow, conversation.answers, features)
    ]
    sharing = {
        ask.saves.removeprefix(SHARING): "mediator" if given.skipped else given.value[0]
        for _, ask, given in steps
        if ask.saves.startswith(SHARING)
    }
    return tuple(
        Item(
            field=ask.saves,
            step=step,
            value=given.value,
            skipped=given.skipped,
            reply=given.reply,
            at=given.at,
            sharing=sharing.get(ask.saves, ""),
            relation=given.relation,
        )
        for step, ask, given in steps
        if ask.saves and not ask.saves.startswith(SHARING)
    )


def left_open(flow: Flow, conversation: Conversation, features: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Fields of the questions that may still come: none once the talk has ended, none on a branch not taken. Whether
    they want a call is asked only where it is needed."""
    steps = (flow.steps[step] for step in ahead(flow, conversation.answers, features))
    saved = (step.saves for step in steps if isinstance(step, Ask) and step.saves and not step.offers_talk)
    return tuple(name for name in saved if not name.startswith(SHARING))


def make_record(
    flow: Flow,
    conversation: Conversation,
    *,
    party_id: int,
    version: int,
    at: float,
    ledger_head: str,
    features: frozenset[str] = frozenset(),
) -> IntakeRecord:
    """The record as it stands now. Version 1 belongs to AGREE; each later change makes the next."""
    return IntakeRecord(
        party_id=party_id,
        version=version,
        flow=flow.id,
        flow_version=flow.version,
        language=conversation.language,
        made_at=at,
        outcome=conversation.outcome.value if conversation.outcome else "open",
        items=items_of(flow, conversation, features),
        ledger_head=ledger_head,
    )


TASK_OF_EVENT: Mapping[str, str] = {
    "finished": "intake_finished",
    "declined": "intake_declined",
    "texting_refused": "texting_refused",
    "talk_offered": "talk_offered",
    "unsure": "unsure",
    "not_now": "not_now",
    "withdrawn": "withdrawn",
    "reopened": "reopened",
    "opted_out": "opted_out",
    "opted_in": "opted_in",
    "may_withdraw": "withdrawal_to_check",
    "person_asked": "person_asked",
    "call_asked": "call_asked",
    "wrong_person": "wrong_person",
    "identity_locked": "identity_locked",
    "concern_raised": "safety_concern",
    "concern_noted": "quiet_concern",
    "question_asked": "question_waiting",
    "erasure_asked": "erasure_asked",
    "misunderstood": "misunderstood",
    "wrote_to_staff": "message_waiting",
    "flagged": "to_look_at",
    "guest_refused": "guest_refused",
}
"""Event -> the kind of task it makes for staff."""
NO_TASK = frozenset(
    {
        "answered",
        "skipped",
        "waiting",
        "silent",
        "identity_confirmed",
        "identity_failed",
        "language_changed",
        "channel_moved",
        "media_received",
        "question_answered",
        "guest_stopped",
        "guest_started",
        "begun",
    }
)
"""Events that staff need not act on. Every event is in one of the two (a test says so)."""

DUE_HOURS: Mapping[str, float] = {
    "safety_concern": 0.5,
    "stranger_danger": 0.5,
    "poison": 1,
    "identity_locked": 4,
    "guest_refused": 4,
    "call_asked": 24,
    "person_asked": 24,
    "message_waiting": 24,
    "quiet_concern": 24,
    "question_waiting": 24,
    "erasure_asked": 48,
    "opt_out_to_check": 24,
    "withdrawal_to_check": 24,
    "to_look_at": 24,
    "texting_refused": 48,
    "talk_offered": 24,
    "wrong_person": 24,
    "undeliverable": 24,
    "undecided": 24,
    "misunderstood": 24,
    "withdrawn": 48,
    "intake_finished": 72,
}
"""How soon staff mean to act; a timer for staff alone, never said to anyone (PRACTICE.md row 34)."""


def due_for(kind: str, at: float) -> float | None:
    """When a task of this kind is due."""
    hours = DUE_HOURS.get(kind)
    return None if hours is None else at + hours * 3600
