"""Staff's acts: letting a first text go, taking a talk up again, clearing what a gate holds back.

Every act is a Release on record, with who and when; nothing reaches a person unprompted without one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from intake_bot.casework.case import Case
from intake_bot.casework.gates import gate_invite, is_erased
from intake_bot.casework.hours import next_safe
from intake_bot.casework.tasks import CONCERN_TASKS, WITHDRAWAL_TO_CHECK, Release
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Outcome
from intake_bot.engine.moments import lately
from intake_bot.errors import NotFound, Refused
from intake_bot.service.concerns import lift_pause
from intake_bot.service.consents import append_entry
from intake_bot.service.find import Found, find, reach_of, states_of
from intake_bot.service.house import House
from intake_bot.service.ports import OutboxEntry, PartyState, Unit
from intake_bot.service.turns import begin_talk, first_address

LONGEST_REPLY = 1600
"""Characters of a text that Twilio takes."""
STAFF_REPLY_LIVES = 48 * 3600.0
"""Seconds; it may wait a night for safe hours."""

ONLY_THEY_REOPEN = {
    Outcome.DECLINED: "said no",
    Outcome.NO_TEXTS: "does not want texts",
    Outcome.WITHDRAWN: "withdrew",
    Outcome.CLOSED: "is in a case that was closed",
}


def invite(house: House, case_no: str, party_key: str, staff: str, note: str = "") -> Release:
    """Release the first text, if every gate is open; it goes out at the next safe hour."""

    def work(unit: Unit) -> Release:
        found = find(unit, case_no, party_key)
        _refuse_if_shut(house, unit, found, invited=False)
        release = _put(house, unit, found, "invite", staff, note)
        unit.set_invited(found.party.id, release.at)
        _hello(house, unit, found, release)
        return release

    return house.act(work)


def resume(house: House, case_no: str, party_key: str, staff: str, note: str = "") -> Release:
    """Write again to someone whose talk is paused or has gone silent: a neutral hello, then identity.

    Never after a no: those talks reopen on the person's own word only."""

    def work(unit: Unit) -> Release:
        found = find(unit, case_no, party_key)
        state = _invited(unit, found)
        outcome = state.conversation.end if state.conversation else None
        if outcome in ONLY_THEY_REOPEN:
            raise Refused(f"{party_key} {ONLY_THEY_REOPEN[outcome]}: only they can take it up again.")
        if state.conversation is not None and _refused_texts(state.conversation):
            raise Refused(f"{party_key} does not want texts: only they can take it up again.")
        if outcome is Outcome.WRONG_PERSON:
            raise Refused(f"Whoever holds {party_key}'s number is the wrong person: correct the number first.")
        if outcome is Outcome.LOCKED:
            raise Refused(f"{party_key} is locked: make sure who they are by phone, then unlock.")
        waiting = [one for one in unit.outbox(found.party.id) if one.state == "ready" and one.purpose == "released"]
        if waiting:
            raise Refused(f"{party_key} has a hello on its way already: it waits for a safe hour.")
        unseen = [one for one in unit.concerns(found.party.id) if not one.seen_at]
        if unseen:
            raise Refused(f"{party_key} has a safety concern that nobody has marked as seen: see it first.")
        _refuse_if_shut(house, unit, found, invited=True)
        release = _put(house, unit, found, "resume", staff, note)
        _hello(house, unit, found, release)
        return release

    return house.act(work)


def _refused_texts(talk: Conversation) -> bool:
    """They were asked and did not say yes, whatever came after: a worry pauses such a talk, too. GO ON asks anew."""
    given = talk.answers.get("texting")
    return given is not None and given.value in ((), ("no",))


def unlock(house: House, case_no: str, party_key: str, staff: str, note: str = "") -> Release:
    """After staff made sure by voice who it is: a new hello, and new tries at the code word."""

    def work(unit: Unit) -> Release:
        found = find(unit, case_no, party_key)
        state = _invited(unit, found)
        if state.conversation is None or state.conversation.outcome is not Outcome.LOCKED:
            raise Refused(f"{party_key} is not locked.")
        _refuse_if_shut(house, unit, found, invited=True)
        release = _put(house, unit, found, "unlock", staff, note)
        _hello(house, unit, found, release)
        return release

    return house.act(work)


def reply(house: House, case_no: str, party_key: str, staff: str, text: str) -> Release:
    """A text that staff write themselves, within safe hours unless the person just wrote."""

    def work(unit: Unit) -> Release:
        found = find(unit, case_no, party_key)
        state = _invited(unit, found)
        talk = state.conversation
        body = text.strip()
        if not body or len(body) > LONGEST_REPLY:
            raise Refused(f"A reply has 1 to {LONGEST_REPLY} characters.")
        if talk is None or talk.stopped:
            raise Refused(f"{party_key} asked for no more texts, or was never written to: do not text them.")
        _refuse_unwanted(house, found, talk)
        release = _put(house, unit, found, "reply", staff, "")
        _staff_text(house, unit, state, replace(talk, staff_wrote=True), body, release)
        return release

    return house.act(work)


def _refuse_unwanted(house: House, found: Found, talk: Conversation) -> None:
    """A staff text may hold anything, so it goes only to someone identified lately who agreed to be texted."""
    key = found.party.key
    if found.case.closed_at is not None:
        raise Refused(f"Case {found.case.case_no} is closed: nothing is sent any more.")
    if talk.end in (Outcome.DECLINED, Outcome.WITHDRAWN, Outcome.WRONG_PERSON, Outcome.LOCKED):
        raise Refused(f"{key} said no, left, or is not known to be them: do not text them.")
    heard_lately = lately(house.clock.now(), talk.heard_at, house.program.silent_hours * 3600)
    if not talk.verified or not heard_lately:
        raise Refused(
            f"Nobody has shown lately with a code word that this is {key}: call, or write a neutral hello again first."
        )
    texting = talk.answers.get("texting")
    if texting is None or texting.value != ("ok",):
        raise Refused(f"{key} has not agreed to be texted here: call instead.")


def _staff_text(house: House, unit: Unit, state: PartyState, talk: Conversation, body: str, release: Release) -> None:
    now, party = release.at, state.party
    just_wrote = lately(now, talk.heard_at, 3600)
    not_before = now if just_wrote else next_safe(now, party.time_zone, house.program)
    talk = replace(talk, turns=talk.turns + 1)
    unit.put_conversation(party.id, talk)
    address = first_address(house, unit, state)
    unit.put_outbox(
        OutboxEntry(
            house.ids(),
            party.id,
            talk.turns * 2,
            address,
            body,
            "staff_reply",
            now,
            not_before,
            not_before + STAFF_REPLY_LIVES,
            release_id=release.id,
        )
    )


# --- clearances ---------------------------------------------------------------------------

_CLEARANCE = re.compile(r"(specialist|responsibility|minor:[a-z]+-\d+|custody:[a-z]+-\d+|order:\d+)")


def clear(house: House, case_no: str, what: str, staff: str, note: str) -> Release:
    """Record a clearance: specialist, responsibility, minor:KEY, custody:KEY or order:N. ``note`` says on
    what it rests, and is required."""
    if not _CLEARANCE.fullmatch(what):
        raise Refused(
            f'There is no clearance "{what}": it is specialist, responsibility, minor:offender-1, '
            "custody:offender-1 or order:0 (with the party's key or the order's number)."
        )
    if not note.strip():
        raise Refused("Say in the note on what the clearance rests: who looked, and at what.")

    def work(unit: Unit) -> Release:
        case = unit.case(case_no)
        kind, _, about = what.partition(":")
        party_id = None
        if kind in ("minor", "custody"):
            party_id = find(unit, case_no, about).party.id
        unit.put_case(_cleared(house, case, what, staff))
        release = Release(house.ids(), case.id, party_id, f"clear_{kind}", staff, house.clock.now(), note.strip())
        unit.put_release(release)
        return release

    return house.act(work)


def _cleared(house: House, case: Case, what: str, staff: str) -> Case:
    if what == "responsibility":
        return replace(case, responsibility_admitted=True)
    if what.startswith("order:"):
        place = int(what[6:])
        if place >= len(case.orders):
            known = f"its orders are order:0 to order:{len(case.orders) - 1}" if case.orders else "it has no orders"
            raise NotFound(f"Case {case.case_no} has no order {place}: {known}.")
        zone = ZoneInfo(house.program.time_zone)
        day = datetime.fromtimestamp(house.clock.now(), zone).date().isoformat()
        order = replace(case.orders[place], cleared_by=staff, cleared_on=day)
        case = replace(case, orders=(*case.orders[:place], order, *case.orders[place + 1 :]))
    return replace(case, clearances=tuple(dict.fromkeys((*case.clearances, what))))


# --- tasks, concerns, closing -------------------------------------------------------------


def done(house: House, task_id: int, staff: str) -> None:
    """A task is done. Whoever did that of a concern has seen the concern. A doubt about a consent is answered, not
    ticked off (service/withdrawal.py): done, without saying what they meant, would open the gate that it shuts."""

    def work(unit: Unit) -> None:
        now = house.clock.now()
        task = next((one for one in unit.tasks() if one.id == task_id), None)
        if task is not None and task.kind == WITHDRAWAL_TO_CHECK and _can_be_asked(unit, task.party_id):
            raise Refused("Say which it was: record that they withdrew, or that they did not.")
        unit.close_task(task_id, staff, now)
        if task is None or task.kind not in CONCERN_TASKS or task.party_id is None:
            return
        for concern in unit.concerns(task.party_id, unseen_only=True):
            if concern.reply == task.reply:
                unit.see_concern(concern.id, staff, now)
        lift_pause(unit, task.party_id)

    house.act(work)


def _can_be_asked(unit: Unit, party_id: int | None) -> bool:
    """Of whoever was erased, nothing is left to find out."""
    return party_id is not None and not is_erased(unit.state(party_id).party)


def seen(house: House, concern_id: int, staff: str) -> None:
    """A human has seen a safety concern."""

    def work(unit: Unit) -> None:
        unit.see_concern(concern_id, staff, house.clock.now())
        for concern in unit.concerns():
            if concern.id == concern_id:
                lift_pause(unit, concern.party_id)

    house.act(work)


def close_case(house: House, case_no: str, staff: str, note: str = "") -> Release:
    """Close a case: nothing planned goes out any more."""

    def work(unit: Unit) -> Release:
        case = unit.case(case_no)
        if case.closed_at is not None:
            raise Refused(f"Case {case_no} is closed already.")
        for party in sorted(unit.parties(case.id), key=lambda one: one.id):
            unit.cancel_outbox(party.id, ("scheduled", "released", "staff_reply"))
            talk = unit.state(party.id).conversation
            if talk is not None:
                unit.put_conversation(party.id, replace(talk, outcome=Outcome.CLOSED, ended=None, detour="", planned=0))
        release = Release(house.ids(), case.id, None, "closure", staff, house.clock.now(), note)
        unit.put_case(replace(case, closed_at=release.at))
        unit.put_release(release)
        return release

    return house.act(work)


# --- parts --------------------------------------------------------------------------------


def _refuse_if_shut(house: House, unit: Unit, found: Found, *, invited: bool) -> None:
    states = states_of(unit, found.parties)
    reach = reach_of(house, unit, found.party, found.parties, states)
    if invited:
        reach = replace(reach, invited=False)
    shut = gate_invite(found.case, found.party, house.program, reach=reach, now=house.clock.now())
    if shut:
        raise Refused("\n".join(shut))


def _invited(unit: Unit, found: Found) -> PartyState:
    state = unit.state(found.party.id)
    if state.invited_at is None:
        raise Refused(f"{found.party.key} was not invited yet: release the first text.")
    return state


def _put(house: House, unit: Unit, found: Found, kind: str, staff: str, note: str) -> Release:
    """On record, and on the person's own chain: who let a text go out to them."""
    now = house.clock.now()
    release = Release(house.ids(), found.case.id, found.party.id, kind, staff, now, note)
    unit.put_release(release)
    head = unit.state(found.party.id).ledger
    payload: dict[str, object] = {"kind": kind, "staff": staff, "note": note, "release": release.id}
    append_entry(house, unit, found.party.id, head, "released", now, payload)
    return release


def _hello(house: House, unit: Unit, found: Found, release: Release) -> None:
    safe = next_safe(release.at, found.party.time_zone, house.program)
    begin_talk(house, unit, found.party.id, release.id, safe)
