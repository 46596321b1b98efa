"""Taking in referrals, and changing the few facts of a party that staff may have to mend."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from intake_bot.casework.case import Case, Party, Permission
from intake_bot.casework.code_words import folded, pick_words
from intake_bot.casework.fields import Field, Problem, Table, path_text
from intake_bot.casework.intake import due_for
from intake_bot.casework.referral import NO_NUMBER, Makers, Referral, is_zone, parse_referral
from intake_bot.casework.referral_fields import PARTY
from intake_bot.casework.referral_fields import referral_schema as referral_schema
from intake_bot.casework.tasks import Task
from intake_bot.engine.flow import Outcome
from intake_bot.errors import NotFound, ReferralError, Refused
from intake_bot.service.code_words import misread_words
from intake_bot.service.find import find
from intake_bot.service.house import House
from intake_bot.service.numbers import country_of, currency_of, normalise
from intake_bot.service.ports import Address, Unit
from intake_bot.service.reading import key_of


def import_referral(house: House, data: object) -> Case:
    """Keep one referral. ReferralError names every problem, and then nothing is kept."""
    return import_referrals(house, [data])[0]


def import_text(house: House, text: str) -> tuple[Case, ...]:
    """A file's content: one referral, or a list of them; all are kept or none."""
    data = read_json(text)
    return import_referrals(house, data if isinstance(data, list) else [data])


def import_referrals(house: House, data: list[object]) -> tuple[Case, ...]:
    """Several referrals in one transaction."""
    now = house.clock.now()
    today = datetime.fromtimestamp(now, ZoneInfo(house.program.time_zone)).date()
    makers = _makers(house)
    referrals: list[Referral] = []
    problems: list[tuple[str, str]] = []
    for n, one in enumerate(data):
        try:
            referrals.append(parse_referral(one, program=house.program, today=today, at=now, makers=makers))
        except ReferralError as error:
            before = f"[{n}]." if len(data) > 1 else ""
            problems += [(f"{before}{field}", says) for field, says in error.problems]
    if not data:
        problems.append(("(the whole)", "There is no referral in it."))
    if problems:
        raise ReferralError(problems)
    return house.act(lambda unit: _keep_all(house, unit, referrals))


def _keep_all(house: House, unit: Unit, referrals: list[Referral]) -> tuple[Case, ...]:
    problems: list[tuple[str, str]] = []
    seen: set[str] = set()
    for referral in referrals:
        number = referral.case.case_no
        if number in seen or _exists(unit, number):
            problems.append(("case_no", f"There is a case {number} already: nothing was imported."))
        else:
            problems += misread_words(referral.parties, house.program.languages)
            problems += _clashes(house, unit, referral)
        seen.add(number)
    if problems:
        raise ReferralError(problems)
    for referral in referrals:
        unit.add_case(referral.case, referral.parties, shared_line=house.program.shared_line)
    return tuple(referral.case for referral in referrals)


def _clashes(house: House, unit: Unit, referral: Referral) -> list[tuple[str, str]]:
    """Someone reached at the same number in another case is told apart by the code words alone."""
    found = []
    for n, party in enumerate(referral.parties):
        if party.profile.phone:
            says = clashing_words(unit, party, Address("sms", house.line_of(party), party.profile.phone))
            if says:
                found.append((f"parties[{n}].code_words", says))
    return found


def clashing_words(unit: Unit, party: Party, address: Address) -> str:
    """A sentence where another party at this address has one of the same code words; else empty."""
    words = {folded(word) for word in party.profile.code_words}
    for other in unit.parties_at(address):
        theirs = {folded(word) for word in unit.state(other).party.profile.code_words}
        if other != party.id and words & theirs:
            return "One of these is in use at the same number in another case; choose others."
    return ""


def _exists(unit: Unit, case_no: str) -> bool:
    try:
        unit.case(case_no)
    except NotFound:
        return False
    return True


def _makers(house: House) -> Makers:
    def words(language: str) -> tuple[str, ...]:
        return pick_words(language, lambda: house.chance.draw("code word", house.ids()))

    country = country_of(house.program)
    return Makers(
        ids=house.ids,
        token=house.new_token,
        words=words,
        normalise=lambda number: normalise(number, country),
        currency=currency_of(house.program),
    )


def read_json(text: str) -> object:
    """JSON, with a name that is given twice refused: one of the two would be lost silently."""
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise ReferralError([(f"line {error.lineno}", f"This is not JSON: {error.msg}.")]) from error
    except ValueError as error:
        raise ReferralError([("(the whole)", str(error))]) from error
    except RecursionError:
        raise ReferralError([("(the whole)", "This is nested too deeply.")]) from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f'"{twice}" is given twice in one group.')
    return made


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no value in JSON.")


# --- mending a party's facts --------------------------------------------------------------


def read_changes(values: Sequence[str]) -> dict[str, object]:
    """``field=value`` texts as changes: numbers and true/false are read, a permission is WHO,DATE,HOW."""
    changes: dict[str, object] = {}
    for text in values:
        name, mark, value = (part.strip() for part in text.partition("="))
        if not mark:
            raise ReferralError([(name, "Write it as field=value.")])
        if name == "contact_permission":
            parts = [part.strip() for part in value.split(",", 2)]
            if len(parts) < 3:
                raise ReferralError([(name, "Write it as WHO,DATE,HOW, like: advocate,2026-10-12,phone call")])
            changes[name] = dict(zip(("by", "on", "how"), parts, strict=True))
        elif value in ("true", "false"):
            changes[name] = value == "true"
        else:
            changes[name] = int(value) if name == "birth_year" and value.isdecimal() else value
    return changes


EVERY_PURPOSE = ("reply", "question", "scheduled", "released", "staff_reply")
"""Purposes of texts that may still wait for an address that is no longer the person's."""
AMENDABLE = ("preferred_name", "phone", "birth_year", "birth_date", "time_zone", "custody", "contact_permission")
"""What staff may change after the import. Names and roles stay: a wrong one is a new referral."""
_AMENDS = Table(tuple(Field(one.name, one.kind, one.says) for one in PARTY.fields if one.name in AMENDABLE))


def amend_party(house: House, case_no: str, party_key: str, changes: Mapping[str, object]) -> Party:
    """Change facts of one party, checked as an import checks them."""
    problems: list[Problem] = []
    read = _AMENDS.read(dict(changes), (), problems)
    if problems or read is None:
        raise ReferralError([(path_text(path), says) for path, says in problems])

    def work(unit: Unit) -> Party:
        found = find(unit, case_no, party_key)
        changed = _amended(found.party, read, country_of(house.program))
        if changed.profile.phone != found.party.profile.phone:
            _move_number(house, unit, found.party, changed, found.parties)
        unit.put_party(changed)
        return changed

    return house.act(work)


def _amended(party: Party, read: Mapping[str, Any], country: str) -> Party:
    given = dict(read)
    zone = given.pop("time_zone", party.time_zone)
    if permission := given.pop("contact_permission", None):
        given["permission"] = Permission(**permission)
    if phone := given.get("phone"):
        given["phone"] = normalise(phone, country)
        if given["phone"] is None:
            raise ReferralError([("phone", NO_NUMBER)])
    return replace(party, time_zone=_known_zone(zone), profile=replace(party.profile, **given))


def _known_zone(zone: str) -> str:
    if not is_zone(zone):
        raise ReferralError([("time_zone", f'There is no time zone "{zone}".')])
    return zone


def _move_number(house: House, unit: Unit, before: Party, after: Party, parties: tuple[Party, ...]) -> None:
    """Whoever holds the new number is nobody yet; whoever holds the old one gets nothing more."""
    for other in parties:
        if other.profile.phone == after.profile.phone and other.role is not after.role:
            raise Refused(f"That number is also {other.key}'s, on the other side of the case.")
    line = house.line_of(after)
    new = Address("sms", line, after.profile.phone)
    if clashes := clashing_words(unit, after, new):
        raise ReferralError([("code_words", clashes)])
    if before.profile.phone:
        unit.drop_address(before.id, Address("sms", line, before.profile.phone))
    unit.put_address(after.id, new)
    cancelled = unit.cancel_outbox(before.id, EVERY_PURPOSE)
    talk = unit.state(before.id).conversation
    if talk is None:
        return
    outcome = Outcome.SILENT if talk.outcome is Outcome.WRONG_PERSON else talk.outcome
    here = key_of(new) if talk.channel == "sms" else talk.address
    ended = None if talk.ended is Outcome.WRONG_PERSON else talk.ended
    moved = replace(talk, verified=False, staff_wrote=False, detour="", planned=0, outcome=outcome, address=here)
    moved = replace(moved, ended=ended)
    unit.put_conversation(before.id, moved)
    if cancelled:
        now = house.clock.now()
        note = "A text that was waiting for the old number was cancelled."
        unit.put_task(Task(house.ids(), "to_look_at", now, before.case_id, before.id, due_for("to_look_at", now), note))
