"""Reading a referral: all of it is valid, or nothing is taken and every problem is named.

Pure: today's date, ids, code words and tokens are arguments, and so is the reading of phone numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from intake_bot.casework.case import Case, Money, Order, Party, Permission, Profile, Role
from intake_bot.casework.code_words import folded, is_taken
from intake_bot.casework.fields import Path, Problem, listed, named, path_text
from intake_bot.casework.money import with_sum
from intake_bot.casework.program import ContactOrder, Program
from intake_bot.casework.referral_fields import REFERRAL, referral_schema
from intake_bot.errors import ReferralError

__all__ = ["Makers", "Referral", "parse_referral", "referral_schema"]


@dataclass(frozen=True, slots=True)
class Referral:
    """A referral that passed every check, ready to be kept."""

    case: Case
    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class Makers:
    """What a referral needs from outside."""

    ids: Callable[[], int]
    token: Callable[[], str]
    """The payload of a Telegram link: unguessable, 64 of A-Za-z0-9_- at most."""
    words: Callable[[str], tuple[str, ...]]
    """Three fresh code words in a language."""
    normalise: Callable[[str], str | None]
    """A number as someone wrote it -> E.164, or None."""
    currency: str = ""
    """Of a sum that names none."""


NO_NUMBER = "This is not a phone number that can exist. Write all of it: the area code, too, or +1 in front."


def parse_referral(data: object, *, program: Program, today: date, at: float, makers: Makers) -> Referral:
    """Read one referral; ReferralError names every field that is wrong, and nothing is made then."""
    problems: list[Problem] = []
    read = REFERRAL.read(_with_sums(data, makers.currency), (), problems)
    raw: dict[str, Any] = read or {}
    numbers: dict[int, str] = {}
    if isinstance(raw.get("parties"), tuple):
        numbers = _numbers(raw["parties"], makers.normalise, problems)
        for n, party in enumerate(raw["parties"]):
            if party is not None:
                problems += _party_problems(party, ("parties", n), program, today)
        problems += _between_parties(raw["parties"], numbers)
    problems += _case_problems(raw, today)
    if problems:
        raise ReferralError([(path_text(path), says) for path, says in problems])
    return _made(raw, numbers, program, at, makers)


def _with_sums(data: object, currency: str) -> object:
    """Sums as people write them are read before anything is checked."""
    if not isinstance(data, Mapping) or "restitution_claimed" not in data:
        return data
    return {**data, "restitution_claimed": with_sum(data["restitution_claimed"], currency)}


def _case_problems(raw: Mapping[str, Any], today: date) -> Iterator[Problem]:
    if (day := raw.get("offence_date")) and date.fromisoformat(day) > today:
        yield ("offence_date",), f"{day} lies in the future."
    money = raw.get("restitution_claimed")
    if money and money.get("amount") and "currency" not in money:
        yield ("restitution_claimed", "currency"), "Write the currency as three capital letters, like USD."
    for n, order in enumerate(raw.get("orders") or ()):
        if order and bool(order.get("cleared_by")) != bool(order.get("cleared_on")):
            yield ("orders", n), "A clearance needs both cleared_by and cleared_on."


def _party_problems(party: Mapping[str, Any], path: Path, program: Program, today: date) -> Iterator[Problem]:
    if (language := party.get("language")) and language not in program.languages:
        spoken = listed(program.languages)
        yield (*path, "language"), f"The program does not write {named(language)}; it writes {spoken}."
    if (zone := party.get("time_zone")) and not is_zone(zone):
        yield (*path, "time_zone"), f"There is no time zone {named(zone)}; write it like America/Los_Angeles."
    yield from _birth_problems(party, path, today)
    permission = party.get("contact_permission")
    if permission and permission.get("on") and date.fromisoformat(permission["on"]) > today:
        yield (*path, "contact_permission", "on"), f"{permission['on']} lies in the future."
    words = [word for word in party.get("code_words") or () if word]
    if len({folded(word) for word in words}) < len(words):
        yield (*path, "code_words"), "The three code words must differ from each other."
    for word in words:
        if is_taken(word):
            yield (*path, "code_words"), f"{named(word)} already means something to the bot or a carrier."


def _birth_problems(party: Mapping[str, Any], path: Path, today: date) -> Iterator[Problem]:
    year, day = party.get("birth_year"), party.get("birth_date")
    if year is not None and year > today.year:
        yield (*path, "birth_year"), f"{year} lies in the future."
    if day and date.fromisoformat(day) > today:
        yield (*path, "birth_date"), f"{day} lies in the future."
    elif day and year is not None and date.fromisoformat(day).year != year:
        yield (*path, "birth_date"), f"{day} does not lie in birth_year {year}."


def _numbers(
    parties: tuple[Mapping[str, Any] | None, ...],
    normalise: Callable[[str], str | None],
    problems: list[Problem],
) -> dict[int, str]:
    """Each party's number in E.164, by place."""
    numbers: dict[int, str] = {}
    for n, party in enumerate(parties):
        if not party or not party.get("phone"):
            continue
        number = normalise(party["phone"])
        if number is None:
            problems.append((("parties", n, "phone"), NO_NUMBER))
        else:
            numbers[n] = number
    return numbers


def _between_parties(parties: tuple[Mapping[str, Any] | None, ...], numbers: Mapping[int, str]) -> Iterator[Problem]:
    """Rules across the people of one case: both sides, no number on two sides, no shared code word."""
    roles = [party.get("role") if party else None for party in parties]
    if None not in roles:
        for role, who in (("victim", "was harmed"), ("offender", "is responsible")):
            if role not in roles:
                yield ("parties",), f'Nobody here has the role "{role}": a case needs someone who {who}.'
    for n, number in numbers.items():
        first = next((m for m in sorted(numbers) if m < n and numbers[m] == number and roles[m] != roles[n]), None)
        if first is not None:
            says = (
                f"This number is also that of parties[{first}], on the other side of the case. Do both "
                "people use this phone? Ask for a number of their own for one of them, or leave the phone "
                "out and reach that person another way; nothing was imported."
            )
            yield ("parties", n, "phone"), says
    owner: dict[str, int] = {}
    for n, party in enumerate(parties):
        for word in {folded(word) for word in (party or {}).get("code_words") or () if word}:
            if owner.setdefault(word, n) != n:
                says = f"{named(word)} is also a code word of parties[{owner[word]}]; give everyone their own."
                yield ("parties", n, "code_words"), says


def is_zone(name: str) -> bool:
    """True for a name of the IANA time zone database."""
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # unknown names, folders, names that leave the database
        return False
    return True


_TEXTS = (
    *("case_no", "source", "stage", "offence", "offence_date", "deadline"),
    *("notes", "officer", "attorney", "advocate", "co_offenders"),
)


def _made(raw: Mapping[str, Any], numbers: Mapping[int, str], program: Program, at: float, makers: Makers) -> Referral:
    given: dict[str, Any] = {name: raw.get(name) or "" for name in _TEXTS}
    money, order = raw.get("restitution_claimed"), raw.get("contact_order")
    case = Case(
        id=makers.ids(),
        **given,
        responsibility_admitted=raw["responsibility_admitted"],
        relationship=raw.get("relationship") or "unknown",
        orders=tuple(Order(**one) for one in raw.get("orders") or ()),
        contact_order=ContactOrder(order) if order else None,
        restitution_claimed=Money(**money) if money else None,
        harm=tuple(dict.fromkeys(raw.get("harm") or ())),
        opened_at=at,
    )
    counts = dict.fromkeys(Role, 0)
    used = {folded(word) for one in raw["parties"] for word in one.get("code_words") or ()}
    parties: list[Party] = []
    for n, one in enumerate(raw["parties"]):
        role = Role(one["role"])
        counts[role] += 1
        words = one.get("code_words") or _fresh_words(one["language"], used, makers.words)
        profile = _profile(one, numbers.get(n, ""), tuple(words), makers.token())
        zone = one.get("time_zone") or program.time_zone
        key = f"{role.value}-{counts[role]}"
        parties.append(Party(makers.ids(), case.id, key, role, one["language"], zone, profile))
    return Referral(case, tuple(parties))


def _fresh_words(language: str, used: set[str], make: Callable[[str], tuple[str, ...]]) -> tuple[str, ...]:
    """Made words that nobody else in the case has."""
    for _ in range(100):
        words = make(language)
        if used.isdisjoint(folded(word) for word in words):
            used.update(folded(word) for word in words)
            return words
    raise ReferralError([("parties", "No free code words are left; give some by hand.")])


def _profile(one: Mapping[str, Any], phone: str, words: tuple[str, ...], token: str) -> Profile:
    permission = one.get("contact_permission")
    return Profile(
        name=one["name"],
        preferred_name=one.get("preferred_name") or one["name"].split()[0],
        phone=phone,
        code_words=words,
        birth_year=one.get("birth_year"),
        birth_date=one.get("birth_date") or "",
        custody=one.get("custody") or False,
        permission=Permission(**permission) if permission else None,
        telegram_token=token,
    )
