"""Staff's side: cases, parties, addresses, tasks and concerns. Rare writes, so each is sent at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from intake_bot.casework.case import Case, Party
from intake_bot.casework.ledger import Head
from intake_bot.casework.tasks import Release
from intake_bot.errors import NotFound, Refused
from intake_bot.service.ports import STRANGERS, Address
from storage import codec
from storage import schema as s
from storage.unit.base import UnitBase, called
from storage.unit.receiving import Receiving

_CASES = select(s.case).where(s.case.c.id != STRANGERS).order_by(s.case.c.opened_at, s.case.c.id)
_CASE = select(s.case).where(s.case.c.id == bindparam("b_id"))
_CASE_NO = select(s.case).where(s.case.c.case_no_mac == bindparam("b_mac"))
_PARTIES = select(s.party).where(s.party.c.case_id == bindparam("b_case"))
_ADDRESSES = select(s.address).where(s.address.c.party_id == bindparam("b_party")).order_by(s.address.c.id)
_DROP = delete(s.address).where(s.address.c.mac == bindparam("b_mac"), s.address.c.party_id == bindparam("b_party"))


class CaseFile(UnitBase):
    """Cases and what is known of them; sealed with the house's key, for no person's erasure ends a case."""

    def _case_row(self, case: Case) -> dict[str, Any]:
        return {
            "id": case.id,
            "case_no_mac": self._vault.mac("case_no", case.case_no),
            "opened_at": case.opened_at,
            "closed_at": case.closed_at,
            "sealed": self._vault.house.close(f"case|{case.id}", codec.encode(case)),
        }

    def _case_from(self, row: Any) -> Case:
        return codec.case_from(self._vault.house.open(f"case|{row.id}", row.sealed))

    def case(self, case_no: str) -> Case:
        """The case of this number. NotFound if there is none."""
        rows = self._ask(_CASE_NO, {"b_mac": self._vault.mac("case_no", case_no)})
        if not rows:
            raise NotFound(f"There is no case {case_no}.")
        return self._case_from(rows[0])

    def case_by_id(self, case_id: int) -> Case:
        """The case of this id. NotFound if there is none."""
        rows = self._ask(_CASE, {"b_id": case_id})
        if not rows:
            raise NotFound("No such case.")
        return self._case_from(rows[0])

    def cases(self) -> Sequence[Case]:
        """Every case, oldest first."""
        return [self._case_from(row) for row in self._ask(_CASES)]

    def put_case(self, case: Case) -> None:
        """Replace the case's facts (clearances, orders, closing)."""
        done = self._run(update(s.case).where(s.case.c.id == case.id).values(**self._case_row(case)))
        if not done.rowcount:
            raise NotFound(f"There is no case {case.case_no}.")

    def put_release(self, release: Release) -> None:
        """Keep a staff member's act."""
        note = None
        if release.note:
            seal = self._staff_seal(release.party_id, transcript=False)
            note = seal.close(f"release|{release.party_id}|{release.id}", release.note.encode())
        row = {
            "id": release.id,
            "case_id": release.case_id,
            "party_id": release.party_id,
            "kind": release.kind,
            "staff": release.staff,
            "at": release.at,
            "note": note,
        }
        self._run(insert(s.release), row)

    def close_task(self, task_id: int, staff: str, at: float) -> None:
        """A task is done; who did it first stays."""
        self.flush()
        open_task = (s.task.c.id == task_id) & s.task.c.done_at.is_(None)
        self._run(update(s.task).where(open_task).values(done_at=at, done_by=staff))

    def note_task(self, task_id: int, note: str) -> None:
        """Another note for a task that is about nobody known."""
        self.flush()
        sealed = self._vault.house.close(f"task|{None}|{task_id}", note.encode())
        nobodys = (s.task.c.id == task_id) & s.task.c.party_id.is_(None)
        self._run(update(s.task).where(nobodys).values(note=sealed))

    def see_concern(self, concern_id: int, staff: str, at: float) -> None:
        """A human saw it; who saw it first stays."""
        self.flush()
        unseen = (s.concern.c.id == concern_id) & s.concern.c.seen_at.is_(None)
        self._run(update(s.concern).where(unseen).values(seen_at=at, seen_by=staff))

    def misread_concern(self, concern_id: int, staff: str, at: float) -> None:
        """A human says that the words were read wrongly; who said so first stays, and so does the quote."""
        self.flush()
        standing = (s.concern.c.id == concern_id) & s.concern.c.misread_at.is_(None)
        self._run(update(s.concern).where(standing).values(misread_at=at, misread_by=staff))


class PartyFile(CaseFile, Receiving):
    """Parties, their keys and addresses."""

    def add_case(self, case: Case, parties: Sequence[Party], *, shared_line: bool = False) -> None:
        """Keep a referral: case, parties, their keys, addresses (phone) and conversations to come."""
        if self._run(_CASE_NO, {"b_mac": self._vault.mac("case_no", case.case_no)}).first():
            raise Refused(f"Case {case.case_no} is already kept here.")
        self._run(insert(s.case), self._case_row(case))
        for party in parties:
            transcript, record = self._vault.make_keys(party.id)
            self._run(insert(s.party_key), {"party_id": party.id, "transcript": transcript, "record": record})
            self._keys[party.id] = self._vault.unwrap(party.id, transcript, record)
            self._run(insert(s.party), {"erased_at": None, **self._party_row(party)})
            self._run(insert(s.conversation), _new_conversation(party.id))
            if party.profile.phone:
                line = "victim" if shared_line else party.role.side
                self.put_address(party.id, Address("sms", line, party.profile.phone))

    def _party_row(self, party: Party) -> dict[str, Any]:
        token = party.profile.telegram_token
        secret = codec.PartySecret(party.language, party.time_zone, party.profile)
        return {
            "id": party.id,
            "case_id": party.case_id,
            "key": party.key,
            "role": party.role.value,
            "token_mac": self._vault.mac("token", token) if token else None,
            "sealed": self._keys_of(party.id).record.close(f"party|{party.id}", codec.encode(secret)),
        }

    def put_party(self, party: Party) -> None:
        """Replace what is known of a party; addresses are put and dropped by themselves."""
        self.state(party.id)
        self._run(update(s.party).where(s.party.c.id == party.id).values(**self._party_row(party)))
        self._move(party.id, party=party, display_name=called(party.profile))

    def parties(self, case_id: int) -> Sequence[Party]:
        """A case's parties in the order of their keys: offender-1, victim-1, victim-2, ..."""
        rows = self._ask(_PARTIES, {"b_case": case_id})
        self._load_keys(row.id for row in rows)
        return sorted((self._party_from(row) for row in rows), key=_by_key)

    def set_invited(self, party_id: int, at: float) -> None:
        """Staff released the first text."""
        self._move(party_id, invited_at=at)

    def put_address(self, party_id: int, address: Address) -> None:
        """This party is reached here too; nothing happens if that is known."""
        routes, mac = self._routes_at(address), self._address_mac(address)
        if party_id in routes:
            return
        address_id = self._ids()
        row = {
            "id": address_id,
            "mac": mac,
            "party_id": party_id,
            "channel": address.channel,
            "line": address.line,
            "spoke_at": None,
            "sealed": self._keys_of(party_id).record.close(f"address|{party_id}|{address_id}", codec.encode(address)),
        }
        self._run(insert(s.address), row)
        routes[party_id] = 0.0

    def drop_address(self, party_id: int, address: Address) -> None:
        """This party is no longer reached here. A tombstone of the address stays."""
        self._routes_at(address).pop(party_id, None)
        self._run(_DROP, {"b_mac": self._address_mac(address), "b_party": party_id})

    def addresses(self, party_id: int) -> Sequence[Address]:
        """Where this party is reached, SMS first."""
        rows = self._ask(_ADDRESSES, {"b_party": party_id})
        found = [codec.address_from(self._open(party_id, f"address|{party_id}|{row.id}", row.sealed)) for row in rows]
        return sorted(found, key=lambda each: (each.channel, each.line, each.value))


def _new_conversation(party_id: int) -> dict[str, Any]:
    head = Head()
    return {
        "party_id": party_id,
        "accepted_question": 0,
        "accepted_at": 0.0,
        "ledger_seq": head.seq,
        "ledger_hash": head.hash,
        "records": 0,
    }


def _by_key(party: Party) -> tuple[str, int, str]:
    name, _, number = party.key.rpartition("-")
    return name, int(number) if number.isdecimal() else 0, party.key
