"""The program's own facts, as program.toml gives them. Texts are per language: {"en": ..., "es": ...}."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class ContactOrder(StrEnum):
    """Who is contacted first. A case may override the program's own."""

    OFFENDER_FIRST = "offender_first"
    TOGETHER = "together"
    VICTIM_INITIATED = "victim_initiated"


class SmsAccents(StrEnum):
    """What text messages do with the accents that their cheap encoding lacks (á í ó ú, not é ñ ü)."""

    KEEP = "keep"
    FOLD = "fold"


@dataclass(frozen=True, slots=True)
class Venue:
    """A place the program may offer; ``name`` as people will read it."""

    id: str
    name: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """One line of help: who it is, and how to reach it."""

    name: Mapping[str, str]
    number: str


@dataclass(frozen=True, slots=True)
class Retention:
    """Days a kind of record is kept; the table in casework/retention.py names every kind."""

    transcript_days: int = 180
    record_days: int = 1095
    stranger_days: int = 30


@dataclass(frozen=True, slots=True)
class Program:
    """One program. ``sender`` is the neutral name people see; it never tells what the program does."""

    name: str
    sender: str
    phone: str
    staff_hours: Mapping[str, str]
    time_zone: str
    languages: tuple[str, ...] = ("en", "es")
    contact_order: ContactOrder = ContactOrder.OFFENDER_FIRST
    shared_line: bool = False
    """One number or bot serves both sides."""
    effect: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What taking part means for the case: side ("victim", "offender") -> language -> staff-approved text."""
    venues: tuple[Venue, ...] = ()
    crisis_lines: tuple[CrisisLine, ...] = ()
    emergency: str = "911"
    sms_accents: SmsAccents = SmsAccents.KEEP
    """Spanish is written, not transliterated, unless the program chooses the lower cost."""
    safe_from: int = 9 * 60
    """Minutes after midnight in the person's zone from which an unprompted text may go."""
    safe_until: int = 20 * 60
    silent_hours: float = 12.0
    retention: Retention = field(default_factory=Retention)
    adult_age: int = 18
