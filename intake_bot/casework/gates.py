"""What must be true before anyone is contacted. Each refusal is a sentence that tells staff what to do.

The bot judges nothing: where a human has to look, the gate stays shut until that human's clearance is
on record (DESIGN.md section 6, PRACTICE.md rows 1 and 26 to 28).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from intake_bot.casework.case import Case, Party, Profile, Role
from intake_bot.casework.program import ContactOrder, Program

SPECIALIST_RELATIONSHIPS = frozenset({"family", "intimate_partners", "former_partners"})
SPECIALIST_HARM = frozenset({"family_violence", "intimate_violence", "sexual", "stalking"})
_SPECIALIST_OFFENCE = re.compile(
    r"\b(?:sex|rape|indecen|molest|incest|voyeur|grooming|domestic|intima|partner|famil|spous|marital"
    r"|child abuse|elder abuse|stalk|viola[cd]|pareja|acoso|abuso)",
)
"""Words in an offence's name that point to harm a specialist must look at, however the rest is filled in."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How this person stands with us now, as staff may know it."""

    confirmed: Collection[str] = ()
    """Keys of the case's parties who finished their intake and agreed to take part."""
    address: bool = True
    """There is a number, or a Telegram chat that the person opened."""
    link: bool = False
    """The program has a bot on this person's line, so a Telegram link can be handed over."""
    stopped: bool = False
    """The person said that they want no more texts."""
    invited: bool = False
    parties: Collection[Party] = field(default=())
    """Everyone in the case: tells whether there is anybody to wait for."""


def youngest_age(profile: Profile, today: date) -> int | None:
    """The youngest age this person may have, in whole years; None when nothing is known."""
    if profile.birth_date:
        born = date.fromisoformat(profile.birth_date)
    elif profile.birth_year is not None:
        born = date(profile.birth_year, 12, 31)
    else:
        return None
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def is_erased(party: Party) -> bool:
    """An erasure leaves the key and role alone."""
    return not party.time_zone


def gate_invite(case: Case, party: Party, program: Program, *, reach: Reach, now: float) -> list[str]:
    """Why this person may not be invited yet; empty when the first text may be released."""
    if is_erased(party):
        return [f"Everything about {party.key} was erased: nobody is left to invite."]
    today = datetime.fromtimestamp(now, ZoneInfo(party.time_zone)).date()
    shut: list[str] = []
    for gate in _GATES:
        shut += gate(case, party, program, reach)
    return shut + list(_age(case, party, program, today))


def clearances_needed(case: Case, party: Party, program: Program, now: float) -> tuple[str, ...]:
    """The clearances (``specialist``, ``minor:KEY``, ...) that only staff can give and that are open."""
    if is_erased(party):
        return ()
    today = datetime.fromtimestamp(now, ZoneInfo(party.time_zone)).date()
    found = {
        "responsibility": list(_responsibility(case, party, program, Reach())),
        "specialist": list(_specialist(case, party, program, Reach())),
        f"minor:{party.key}": list(_age(case, party, program, today)),
        f"custody:{party.key}": list(_custody(case, party, program, Reach())),
    }
    orders = [f"order:{n}" for n, order in enumerate(case.orders) if order.forbids_contact]
    open_orders = [name for name in orders if not _cleared_order(case, int(name[6:]))]
    return (*(name for name, shut in found.items() if shut), *open_orders)


Gate = Callable[[Case, Party, Program, Reach], Iterator[str]]


def _state(case: Case, party: Party, program: Program, reach: Reach) -> Iterator[str]:
    if case.closed_at is not None:
        yield "This case is closed: reopen it first."
    if reach.invited:
        yield f"{party.key} was invited already: release a text to write to them again, if they should be."
    if party.role not in (Role.VICTIM, Role.OFFENDER):
        yield f"The bot cannot speak with a {party.role.value} yet: contact {party.key} yourself."
    if party.language not in program.languages:
        yield f"The program does not write {party.key}'s language ({party.language}): a person must call."


def _responsibility(case: Case, party: Party, program: Program, reach: Reach) -> Iterator[str]:
    if not case.responsibility_admitted:
        yield (
            "Responsibility for the basic facts is not admitted: nobody is contacted before it is. "
            "When it is, record that in the case."
        )


def _cleared_order(case: Case, place: int) -> bool:
    return bool(case.orders[place].cleared_by) or f"order:{place}" in case.clearances


def _orders(case: Case, party: Party, program: Program, reach: Reach) -> Iterator[str]:
    for n, order in enumerate(case.orders):
        if order.forbids_contact and not _cleared_order(case, n):
            yield (
                f"Order {n} ({order.kind.replace('_', ' ')}) forbids contact: have the court or parole "
                f"wording checked, then record its clearance (order:{n})."
            )


def _specialist(case: Case, party: Party, program: Program, reach: Reach) -> Iterator[str]:
    if "specialist" in case.clearances:
        return
    if case.relationship == "unknown":
        why = "How the two sides knew each other is not known"
    elif case.relationship in SPECIALIST_RELATIONSHIPS:
        why = f"The two sides are {case.relationship.replace('_', ' ')}"
    elif SPECIALIST_HARM & set(case.harm) or _SPECIALIST_OFFENCE.search(_plain(case.offence)):
        why = "The harm may be family, intimate or sexual violence, or stalking"
    else:
        return
    yield f"{why}: a specialist must look at this case, then record the clearance (specialist)."


def _age(case: Case, party: Party, program: Program, today: date) -> Iterator[str]:
    if f"minor:{party.key}" in case.clearances:
        return
    age = youngest_age(party.profile, today)
    if age is None:
        known = "No birth year or date is recorded"
    elif age < program.adult_age:
        known = f"They may be as young as {max(age, 0)}"
    else:
        return
    yield (
        f"{party.key} is possibly under {program.adult_age}. {known}: record the birth date if they are "
        f"an adult, else record staff's clearance (minor:{party.key})."
    )


def _permission(case: Case, party: Party, program: Program, reach: Reach) -> Iterator[str]:
    if party.profile.permission is None:
        yield (
            f"No permission to text {party.key} is recorded: ask them in person or by phone, and record "
            "who asked, when and how."
        )


def _reachable(case: Case, party: Party, program: Program, reach: Reach) -> Iterator[str]:
    if reach.stopped:
        yield (
            f"{party.key} asked for no more texts: do not write on any channel. They can write START "
            "themselves; else contact them another way they agreed to."
        )
    if not reach.address and reach.link:
        yield f"{party.key} has no phone number: hand over the Telegram link, and invite once it was opened."
    elif not reach.address:
        yield f"There is no way to reach {party.key}: record a phone number, or set up a Telegram bot."


def _custody(case: Case, party: Party, program: Program, reach: Reach) -> Iterator[str]:
    if party.profile.custody and f"custody:{party.key}" not in case.clearances:
        yield (
            f"{party.key} is in custody: agree with the facility whether and how they may text, then "
            f"record the clearance (custody:{party.key})."
        )


def _contact_order(case: Case, party: Party, program: Program, reach: Reach) -> Iterator[str]:
    order = case.contact_order or program.contact_order
    first = _FIRST.get(order)
    if first is None or party.role is first or party.role.side == first.side:
        return
    waits_for = [other.key for other in reach.parties if other.role is first]
    if any(key in reach.confirmed for key in waits_for):
        return
    keys = " or ".join(waits_for) or f"any {first.value}"
    yield (
        f"This case's contact order is {order.value.replace('_', ' ')}: {party.key} is invited only after "
        f"{keys} has confirmed taking part. Do not tell {party.key} why it waits."
    )


_FIRST: Mapping[ContactOrder, Role] = {
    ContactOrder.OFFENDER_FIRST: Role.OFFENDER,
    ContactOrder.VICTIM_INITIATED: Role.VICTIM,
}
_GATES: tuple[Gate, ...] = (
    _state,
    _responsibility,
    _orders,
    _specialist,
    _permission,
    _reachable,
    _custody,
    _contact_order,
)


def _plain(text: str) -> str:
    """Lower case without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
