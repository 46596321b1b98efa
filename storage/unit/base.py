"""What every part of a unit stands on: the connection, the keys, the identity map and the held-back writes."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import structlog
from sqlalchemy import Connection, Executable, Row, Table

from intake_bot.casework.case import Party, Profile, Role
from intake_bot.casework.ledger import Head
from intake_bot.engine.conversation import Conversation
from intake_bot.errors import NotFound, SealError
from intake_bot.flows.retired import as_it_ends_now
from intake_bot.service.ports import Address, PartyState
from storage import codec
from storage import statements as q
from storage.vault import HOUSE, TRANSCRIPT, PartyKeys, Seal, Vault

log = structlog.get_logger()

ERASURES = "erasures"
"""The mark that counts erasures; key caches look at it once per unit."""
NOBODY = Profile(name="", preferred_name="", phone="", code_words=())
"""What is left of a profile after an erasure."""


class UnitBase:
    """Reads go through the identity map, so a unit sees its own writes before they are sent."""

    def __init__(
        self,
        connection: Connection,
        statements: q.Statements,
        vault: Vault,
        ids: Callable[[], int],
        *,
        writing: bool,
    ) -> None:
        self._connection = connection
        self._sql = statements
        self._vault = vault
        self._ids = ids
        self._writing = writing
        self._states: dict[int, PartyState] = {}
        self._broken: dict[int, SealError] = {}
        self._moved: set[int] = set()
        self._rows: dict[str, list[dict[str, Any]]] = {}
        self._cancelled: list[dict[str, Any]] = []
        self._verdicts: dict[int, dict[str, Any]] = {}
        self._accepted: list[dict[str, Any]] = []
        self._macs: dict[Address, bytes] = {}
        self._waiting: dict[int, list[tuple[int, str]]] = {}
        self._keys: dict[int, PartyKeys | None] = {}
        self._generation: int | None = None
        self._erased_up_to: int | None = None

    def committed(self) -> None:
        """The transaction is in: from now on the cache may not hold whom it erased."""
        if self._erased_up_to is not None:
            self._vault.catch_up(self._erased_up_to)

    # --- sending and asking

    def _run(self, statement: Executable, given: Mapping[str, Any] | None = None) -> Any:
        """Execute at once; the result is fetched by the caller before anything else happens."""
        return self._connection.execute(statement, given or {})

    def _ask(self, statement: Executable, given: Mapping[str, Any] | None = None) -> Sequence[Row[Any]]:
        """All rows, after this unit's own writes."""
        self.flush()
        return self._connection.execute(statement, given or {}).all()

    def _later(self, table: Table, row: dict[str, Any]) -> None:
        rows = self._rows.get(table.name)
        if rows is None:
            rows = self._rows[table.name] = []
        rows.append(row)

    def flush(self) -> None:
        """Send every write held back to the database, one statement for each table."""
        if not self._writing:
            return
        if self._rows:
            rows, self._rows = self._rows, {}
            for table in q.BUFFERED:
                if held := rows.get(table.name):
                    self._connection.execute(q.INSERTS[table.name], held)
        if self._cancelled:
            gone, self._cancelled = self._cancelled, []
            self._connection.execute(q.CANCEL, gone)
        if self._moved:
            moved, self._moved = sorted(self._moved), set()
            self._connection.execute(q.MOVE, [self._moved_row(party_id) for party_id in moved])
        if self._verdicts:
            verdicts, self._verdicts = self._verdicts, {}
            self._connection.execute(q.VERDICT, list(verdicts.values()))
        if self._accepted:
            accepted, self._accepted = self._accepted, []
            self._connection.execute(q.ACCEPTED, accepted)

    # --- keys

    def _load_keys(self, party_ids: Iterable[int]) -> None:
        wanted = [party_id for party_id in party_ids if party_id not in self._keys]
        if not wanted:
            return
        generation = self._erasures()
        missing: list[int] = []
        for party_id in wanted:
            keys = self._vault.cached(party_id, generation)
            if keys is None:
                missing.append(party_id)
            self._keys[party_id] = keys
        if missing:
            for row in self._connection.execute(q.KEYS, {"ids": missing}).all():
                keys = self._vault.unwrap(row.party_id, row.transcript, row.record)
                self._keys[row.party_id] = keys
                self._vault.remember(row.party_id, keys, generation)

    def _erasures(self) -> int:
        if self._generation is None:
            return self._count_is(int(self._connection.execute(q.MARK, {"b_name": ERASURES}).scalar() or 0))
        return self._generation

    def _count_is(self, erasures: int) -> int:
        if self._generation is None:
            self._generation = erasures
            self._vault.catch_up(erasures)
        return self._generation

    def _keys_of(self, party_id: int) -> PartyKeys:
        keys = self._keys.get(party_id)
        if keys is None:
            self._load_keys((party_id,))
            keys = self._keys.get(party_id)
        if keys is None:
            raise SealError("This person's keys are gone: erased, or the key store was not restored.")
        return keys

    def _staff_seal(self, party_id: int | None, *, transcript: bool) -> Seal:
        """For what staff or the house note: the person's own key, or the house's where there is no person
        (any more), so that the certificate of an erasure can be kept."""
        if party_id is None:
            return self._vault.house
        self._load_keys((party_id,))
        keys = self._keys.get(party_id)
        if keys is None:
            return self._vault.house
        return keys.transcript if transcript else keys.record

    def _open(self, party_id: int | None, place: str, sealed: bytes) -> bytes:
        """Open what any of this party's keys, or the house's, has sealed; its first byte says which."""
        if sealed[0] == HOUSE or party_id is None:
            return self._vault.house.open(place, sealed)
        keys = self._keys_of(party_id)
        return (keys.transcript if sealed[0] == TRANSCRIPT else keys.record).open(place, sealed)

    def _address_mac(self, address: Address) -> bytes:
        mac = self._macs.get(address)
        if mac is None:
            mac = self._vault.mac("address", address.channel, address.line, address.value)
            self._macs[address] = mac
        return mac

    # --- parties and where they stand

    def state(self, party_id: int) -> PartyState:
        """One party's own state, locked for this transaction; sees this transaction's own writes."""
        found = self._states.get(party_id)
        if found is None:
            self._load_states((party_id,))
            found = self._states.get(party_id)
            if found is None:
                raise self._broken.get(party_id) or NotFound("No such party.")
        return found

    def _load_states(self, party_ids: Iterable[int]) -> None:
        """Lock first, then read: another process may just have moved one of them."""
        wanted = sorted({party_id for party_id in party_ids if party_id not in self._states})
        if not wanted:
            return
        if self._accepted:
            self.flush()
        rows = self._connection.execute(q.LOCK_STATES if self._writing else q.STATES, {"ids": wanted}).all()
        if rows:
            self._count_is(int(rows[0].erasures or 0))
        self._load_keys(row.id for row in rows if row.erased_at is None)
        for row in rows:
            try:
                self._states[row.id] = self._state_from(row)
            except SealError as error:  # one person's damage is theirs alone: whoever asks for them hears of it
                self._broken[row.id] = error

    def _state_from(self, row: Any) -> PartyState:
        party = self._party_from(row)
        talk: Conversation | None = None
        if row.at_sealed is not None and row.erased_at is None:
            transcript = self._keys_of(row.id).transcript
            try:
                kept = codec.conversation_from(transcript.open(f"conversation|{row.id}", row.at_sealed))
                talk = as_it_ends_now(kept)
            except SealError:
                if self._writing:
                    raise  # else a new talk would be written over it
                log.warning("conversation_unreadable")
        return PartyState(
            party=party,
            conversation=talk,
            invited_at=row.at_invited_at,
            accepted_question=row.at_accepted_question,
            accepted_at=row.at_accepted_at,
            ledger=Head(row.at_ledger_seq, row.at_ledger_hash),
            records=row.at_records,
            display_name=called(party.profile),
            texts_gone_at=row.texts_gone_at,
        )

    def _party_from(self, row: Any) -> Party:
        if row.sealed is None:
            return Party(row.id, row.case_id, row.key, Role(row.role), "", "", NOBODY)
        plain = self._keys_of(row.id).record.open(f"party|{row.id}", row.sealed)
        secret = codec.party_from(plain)
        return Party(row.id, row.case_id, row.key, Role(row.role), secret.language, secret.time_zone, secret.profile)

    def _move(self, party_id: int, **change: Any) -> None:
        """Change a party's state here and, with the next flush, in the database."""
        self._states[party_id] = dataclasses.replace(self.state(party_id), **change)
        self._moved.add(party_id)

    def _moved_row(self, party_id: int) -> dict[str, Any]:
        state = self._states[party_id]
        talk = state.conversation
        sealed = None
        if talk is not None:
            keys = self._keys_of(party_id)
            sealed = keys.transcript.close(f"conversation|{party_id}", codec.encode(talk))
        return {
            "b_party": party_id,
            "flow": talk.flow if talk else None,
            "version": talk.version if talk else None,
            "step": talk.step if talk else None,
            "outcome": talk.outcome.value if talk and talk.outcome else None,
            "invited_at": state.invited_at,
            "accepted_question": state.accepted_question,
            "accepted_at": state.accepted_at,
            "ledger_seq": state.ledger.seq,
            "ledger_hash": state.ledger.hash,
            "records": state.records,
            "sealed": sealed,
        }


def called(profile: Profile) -> str:
    """The name the person asked to be called by, else the referral's."""
    return profile.preferred_name or profile.name
