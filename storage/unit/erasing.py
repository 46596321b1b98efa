"""Erasing a person: keys and rows go, tombstones and the chain's commitments stay. Or their transcript alone."""

from __future__ import annotations

import dataclasses

from sqlalchemy import delete, select, update

from intake_bot.engine.conversation import Conversation
from storage import schema as s
from storage import statements as q
from storage.unit.base import ERASURES, NOBODY
from storage.unit.casework import PartyFile

_TEXTS = (s.inbound, s.outbox, s.answer, s.event)
_DESTROYED = (*_TEXTS, s.record, s.address)
_BLANKED = ((s.ledger, "sealed"), (s.concern, "quote"), (s.task, "note"), (s.release, "note"))
"""Rows that stay for the chain, the statistics and staff's list, without what they held."""


class Erasing(PartyFile):
    """``seen`` and ``stopped`` are not touched: a replay stays without effect, a stopped address stays stopped."""

    def erase(self, party_id: int, at: float) -> None:
        """Destroy one party's keys and sealed rows; tombstones and the chain's commitments stay. With the last
        party of a case the notes of the case's own tasks and releases go, too.

        What is put for this party afterwards (the ledger's entry ``erased``, a task) is sealed with the
        house's key; nothing of the person can be put any more.
        """
        state = self.state(party_id)
        self.flush()
        self._run(delete(s.party_key).where(s.party_key.c.party_id == party_id))
        for table in _DESTROYED:
            self._run(delete(table).where(table.c.party_id == party_id))
        for table, column in _BLANKED:
            self._run(update(table).where(table.c.party_id == party_id).values({column: None}))
        gone = {"sealed": None, "token_mac": None, "erased_at": at}
        self._run(update(s.party).where(s.party.c.id == party_id).values(gone))
        self._blank_case(state.party.case_id)
        self._count_erasure()
        self._forget(party_id)
        nobody = dataclasses.replace(state.party, language="", time_zone="", profile=NOBODY)
        self._states[party_id] = dataclasses.replace(
            state, party=nobody, conversation=None, invited_at=None, accepted_question=0, accepted_at=0.0
        )
        self._move(party_id, records=0, display_name="")

    def forget_texts(self, party_id: int, at: float, conversation: Conversation | None) -> None:
        """Destroy one party's transcript key and all that it sealed, notes of tasks included: they quote. The record,
        the ledger, quotes of concerns and who they are stay.

        A new key takes its place, for they may write again. ``conversation``: where they stand, without their words.
        """
        self._keys_of(party_id)
        state = self.state(party_id)
        self.flush()
        transcript, _ = self._vault.make_keys(party_id)
        self._run(update(s.party_key).where(s.party_key.c.party_id == party_id).values(transcript=transcript))
        for table in _TEXTS:
            self._run(delete(table).where(table.c.party_id == party_id))
        self._run(update(s.task).where(s.task.c.party_id == party_id).values(note=None))
        self._run(update(s.party).where(s.party.c.id == party_id).values(texts_gone_at=at))
        self._count_erasure()
        self._waiting.pop(party_id, None)
        row = self._run(q.KEYS, {"ids": [party_id]}).one()
        self._keys[party_id] = self._vault.unwrap(party_id, row.transcript, row.record)
        self._states[party_id] = dataclasses.replace(state, texts_gone_at=at)
        self._move(party_id, conversation=conversation)

    def _blank_case(self, case_id: int) -> None:
        """Nobody is left whom the case's own tasks and releases are about."""
        left = select(s.party.c.id).where(s.party.c.case_id == case_id, s.party.c.erased_at.is_(None)).limit(1)
        if self._run(left).first() is None:
            for table in (s.task, s.release):
                self._run(update(table).where(table.c.case_id == case_id, table.c.party_id.is_(None)).values(note=None))

    def _count_erasure(self) -> None:
        """Counted under a lock: two erasures at once must not come to the same number."""
        count = int(self._run(q.LOCK_MARK, {"b_name": ERASURES}).scalar() or 0) + 1
        self._run(self._sql.set_mark, {"name": ERASURES, "value": str(count)})
        self._erased_up_to = count

    def _forget(self, party_id: int) -> None:
        self._keys[party_id] = None
        self._waiting.pop(party_id, None)
        for routes in self._routes.values():
            routes.pop(party_id, None)
