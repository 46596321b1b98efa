"""Writing the turn that a reply became. Everything is held back until ``flush``."""

from __future__ import annotations

from collections.abc import Sequence

from intake_bot.casework.ledger import Head, LedgerEntry
from intake_bot.casework.record import IntakeRecord
from intake_bot.casework.tasks import SafetyConcern, Task
from intake_bot.engine.conversation import Conversation
from intake_bot.errors import StorageError
from intake_bot.service.ports import KeptAnswer, KeptEvent, KeptInbound, OutboxEntry
from storage import codec
from storage import schema as s
from storage import statements as q
from storage.unit.base import UnitBase


class Turning(UnitBase):
    """Each ``put`` seals at once and sends later, many turns in one statement."""

    def put_inbound(self, kept: KeptInbound) -> None:
        """Keep one reply."""
        secret = codec.InboundSecret(
            kept.text, kept.step, kept.read_as, kept.address, kept.provider_id, kept.attachments
        )
        place = f"inbound|{kept.party_id}|{kept.id}"
        self._later(
            s.inbound,
            {
                "id": kept.id,
                "party_id": kept.party_id,
                "received_at": kept.received_at,
                "kind": kept.kind,
                "question": kept.question,
                "sealed": self._keys_of(kept.party_id).transcript.close(place, codec.encode(secret)),
            },
        )

    def put_conversation(self, party_id: int, conversation: Conversation) -> None:
        """Where this person stands now."""
        self._move(party_id, conversation=conversation)

    def put_answers(self, answers: Sequence[KeptAnswer]) -> None:
        """Append answers."""
        for kept in answers:
            secret = codec.AnswerSecret(kept.step, kept.field, kept.value, kept.skipped, kept.relation, kept.reply)
            place = f"answer|{kept.party_id}|{kept.ordinal}"
            self._later(
                s.answer,
                {
                    "party_id": kept.party_id,
                    "ordinal": kept.ordinal,
                    "at": kept.at,
                    "sealed": self._keys_of(kept.party_id).transcript.close(place, codec.encode(secret)),
                },
            )

    def put_events(self, events: Sequence[KeptEvent]) -> None:
        """Append events; their detail may hold the person's words."""
        for kept in events:
            detail = None
            if kept.detail:
                place = f"event|{kept.party_id}|{kept.ordinal}"
                detail = self._keys_of(kept.party_id).transcript.close(place, kept.detail.encode())
            self._later(
                s.event,
                {
                    "party_id": kept.party_id,
                    "ordinal": kept.ordinal,
                    "name": kept.name,
                    "at": kept.at,
                    "step": kept.step,
                    "reply": kept.reply,
                    "detail": detail,
                },
            )

    def put_ledger(self, entries: Sequence[LedgerEntry]) -> None:
        """Append to a party's chain; refuses an entry that does not stand on its end."""
        for entry in entries:
            head = self.state(entry.party_id).ledger
            if (entry.seq, entry.previous) != (head.seq + 1, head.hash):
                raise StorageError(f"Ledger entry {entry.seq} does not stand on entry {head.seq}.")
            seal = self._staff_seal(entry.party_id, transcript=False)
            secret = codec.encode(codec.LedgerSecret(entry.payload, entry.salt))
            self._later(
                s.ledger,
                {
                    "party_id": entry.party_id,
                    "seq": entry.seq,
                    "kind": entry.kind,
                    "at": entry.at,
                    "commitment": entry.commitment,
                    "previous": entry.previous,
                    "hash": entry.hash,
                    "sealed": seal.close(f"ledger|{entry.party_id}|{entry.seq}", secret),
                },
            )
            self._move(entry.party_id, ledger=Head(entry.seq, entry.hash))

    def put_outbox(self, entry: OutboxEntry) -> None:
        """Owe this person a text."""
        secret = codec.encode(codec.OutboxSecret(entry.body, entry.buttons, entry.address))
        transcript, place = self._keys_of(entry.party_id).transcript, f"{entry.party_id}|{entry.id}"
        provider = entry.provider_id.encode()
        self._later(
            s.outbox,
            {
                "id": entry.id,
                "party_id": entry.party_id,
                "ordinal": entry.ordinal,
                "address_mac": self._address_mac(entry.address),
                "purpose": entry.purpose,
                "created_at": entry.created_at,
                "not_before": entry.not_before,
                "expires_at": entry.expires_at,
                "question": entry.question,
                "step": entry.step,
                "state": entry.state,
                "lease_until": entry.lease_until,
                "attempts": entry.attempts,
                "reason": entry.reason,
                "accepted_at": entry.accepted_at,
                "release_id": entry.release_id,
                "sealed": transcript.close(f"outbox|{place}", secret),
                "provider": transcript.close(f"outbox.provider|{place}", provider) if provider else None,
            },
        )
        if entry.state == "ready" and (waiting := self._waiting.get(entry.party_id)) is not None:
            waiting.append((entry.id, entry.purpose))

    def cancel_outbox(self, party_id: int, purposes: Sequence[str]) -> int:
        """Cancel this person's rows of these purposes that are still ``ready``; how many."""
        if party_id not in self._waiting:
            self._load_waiting(party_id)
        keep: list[tuple[int, str]] = []
        gone: list[dict[str, int]] = []
        for outbox_id, purpose in self._waiting[party_id]:
            if purpose in purposes:
                gone.append({"b_id": outbox_id})
            else:
                keep.append((outbox_id, purpose))
        self._waiting[party_id] = keep
        self._cancelled += gone
        return len(gone)

    def _load_waiting(self, party_id: int) -> None:
        """For everyone of this batch at once. Their locks are held, so it stays true."""
        self.state(party_id)
        wanted = sorted(self._states.keys() - self._waiting.keys())
        for each in wanted:
            self._waiting[each] = []
        for row in self._run(q.WAITING, {"ids": wanted}):
            self._waiting[row.party_id].append((row.id, row.purpose))
        for held in self._rows.get(s.outbox.name, ()):
            if held["state"] == "ready" and held["party_id"] in wanted:
                self._waiting[held["party_id"]].append((held["id"], held["purpose"]))

    def put_record(self, record: IntakeRecord) -> None:
        """Keep one version of the intake, for good."""
        place = f"record|{record.party_id}|{record.version}"
        self._later(
            s.record,
            {
                "party_id": record.party_id,
                "version": record.version,
                "made_at": record.made_at,
                "sealed": self._keys_of(record.party_id).record.close(place, codec.encode(record)),
            },
        )
        self._move(record.party_id, records=max(record.version, self.state(record.party_id).records))

    def put_concern(self, concern: SafetyConcern) -> None:
        """Something a human must see now."""
        place = f"concern|{concern.party_id}|{concern.id}"
        self._later(
            s.concern,
            {
                "id": concern.id,
                "party_id": concern.party_id,
                "kind": concern.kind,
                "tier": concern.tier,
                "reply": concern.reply,
                "at": concern.at,
                "seen_by": concern.seen_by,
                "seen_at": concern.seen_at,
                "misread_by": concern.misread_by or None,
                "misread_at": concern.misread_at,
                "quote": self._keys_of(concern.party_id).record.close(place, concern.quote.encode()),
            },
        )

    def put_task(self, task: Task) -> None:
        """Something for staff."""
        note = None
        if task.note:
            seal = self._staff_seal(task.party_id, transcript=True)
            note = seal.close(f"task|{task.party_id}|{task.id}", task.note.encode())
        self._later(
            s.task,
            {
                "id": task.id,
                "kind": task.kind,
                "at": task.at,
                "case_id": task.case_id,
                "party_id": task.party_id,
                "due": task.due,
                "reply": task.reply,
                "done_at": task.done_at,
                "done_by": task.done_by,
                "note": note,
            },
        )
