"""What people ask us: one approved answer a topic, by flow. Their words live in messages/."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TOPICS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "victim": (
            "must_i", "what_is_it", "must_we_meet", "is_it_safe", "bring_someone", "who_speaks_first", "where_when",
            "must_forgive", "will_they_apologise", "get_off_lightly", "if_they_refuse", "will_they_know_i_said_no",
            "get_my_number", "confidential", "how_long", "cost", "be_repaid", "if_they_dont_pay",
            "contact_them_first", "too_soon", "does_it_help", "am_i_texting_a_person",
        ),
        "offender": (
            "must_i", "reduce_sentence", "must_admit", "used_against_me", "who_sees", "can_i_contact_them",
            "what_happens", "if_they_are_angry", "who_can_come", "if_it_does_not_go_ahead", "send_apology", "cant_pay",
            "miss_payment", "change_my_mind",
        ),
    }
)  # fmt: skip
"""Flow -> topic ids."""


def answers_of(flow: str) -> str:
    """The catalog file of a flow's answers; ``victim_answers.must_i`` is the key of one."""
    return f"{flow}_answers"


def answer_key(flow: str, topic: str) -> str:
    """The key under which the approved answer stands in the catalog."""
    return f"{answers_of(flow)}.{topic}"
