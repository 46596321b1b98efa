"""Case and Party: what a referral brings. Frozen records; storage seals what identifies a person."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from intake_bot.casework.program import ContactOrder


class Role(StrEnum):
    """What someone is in a case. The bot speaks with victims and offenders for now."""

    VICTIM = "victim"
    OFFENDER = "offender"
    GUARDIAN = "guardian"
    SUPPORTER = "supporter"

    @property
    def side(self) -> str:
        """The line (number, bot) that serves this role: ``victim`` or ``offender``."""
        return "offender" if self is Role.OFFENDER else "victim"


@dataclass(frozen=True, slots=True)
class Order:
    """A court's order. ``cleared_by`` is the staff member who recorded that contact is allowed."""

    kind: str
    """no_contact, protective, other."""
    forbids_contact: bool
    note: str = ""
    cleared_by: str = ""
    cleared_on: str = ""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount as a decimal text ("850.00") and an ISO 4217 currency."""

    amount: str
    currency: str


@dataclass(frozen=True, slots=True)
class Permission:
    """Who said that this person may be texted, when (ISO date), and how."""

    by: str
    on: str
    how: str


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything that identifies a party. Sealed with that party's own record key."""

    name: str
    preferred_name: str
    phone: str
    """E.164, or empty where only Telegram is used."""
    code_words: tuple[str, ...]
    birth_year: int | None = None
    birth_date: str = ""
    custody: bool = False
    permission: Permission | None = None
    telegram_token: str = ""
    """The payload of the person's own deep link; also looked up by its HMAC."""


@dataclass(frozen=True, slots=True)
class Party:
    """Someone with a role in a case. ``key`` is victim-1, offender-1, ...: how staff and commands name them."""

    id: int
    case_id: int
    key: str
    role: Role
    language: str
    time_zone: str
    profile: Profile


@dataclass(frozen=True, slots=True)
class Case:
    """One referral. Facts that staff need; nothing here is ever said to a party."""

    id: int
    case_no: str
    source: str
    stage: str
    offence: str
    offence_date: str
    relationship: str
    responsibility_admitted: bool
    orders: tuple[Order, ...] = ()
    contact_order: ContactOrder | None = None
    restitution_claimed: Money | None = None
    deadline: str = ""
    """ISO date; a timer for staff, never said to a participant."""
    notes: str = ""
    officer: str = ""
    attorney: str = ""
    advocate: str = ""
    co_offenders: str = ""
    clearances: tuple[str, ...] = ()
    """Staff's clearances on record: "specialist", "minor:offender-1", "custody:offender-1", "order:0"."""
    opened_at: float = 0.0
    closed_at: float | None = None
    harm: tuple[str, ...] = ()
    """Kinds of harm, as casework/referral_fields.py lists them."""
