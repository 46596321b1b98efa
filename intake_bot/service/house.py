"""What every use case stands in: the program, its words and flows, storage, time and chance."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from intake_bot.casework.case import Party
from intake_bot.casework.program import Program
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Flow
from intake_bot.engine.gate import CHANGE_FINISHED
from intake_bot.engine.walk import onward
from intake_bot.errors import NotFound
from intake_bot.messages.render import Words
from intake_bot.service.ports import Chance, Clock, Inbound, Storage, Unit, Work
from intake_bot.service.writer import Writer
from intake_bot.understanding.questions import Index

T = TypeVar("T")

QUIET_SECOND = 1.0
"""Seconds."""


@dataclass(slots=True)
class RealClock:
    """The machine's clock, moved forward by ``ahead`` seconds (only ever in the demo)."""

    ahead: float = 0.0

    def now(self) -> float:
        """Seconds since the epoch, UTC."""
        return time.time() + self.ahead


@dataclass(slots=True)
class House:
    """The parts that bootstrap puts together. ``writer`` is there while a server runs."""

    program: Program
    words: Words
    storage: Storage
    clock: Clock
    chance: Chance
    ids: Callable[[], int]
    flows: Mapping[str, Flow]
    retired: Mapping[tuple[str, int], Flow] = field(default_factory=dict)
    telegram_names: Mapping[str, str] = field(default_factory=dict)
    """Line -> the bot's @name, for deep links; empty where Telegram is not set up."""
    channels: frozenset[str] = frozenset({"sms"})
    writer: Writer | None = None
    quiet: float = QUIET_SECOND
    """Seconds that the answer to a text in own words waits: a second text may belong to it."""
    indexes: dict[str, Index] = field(default_factory=dict)
    """Flow id -> how people ask what the program has an approved answer to; filled when first asked for."""
    on_commit: list[Callable[[], None]] = field(default_factory=list)

    def flow(self, flow_id: str, version: int) -> Flow:
        """The very version a person stands on; the current one where that version's steps were moved to it."""
        if (flow_id, version) in self.retired:
            return self.retired[flow_id, version]
        try:
            return self.flows[flow_id]
        except KeyError:
            raise NotFound(f"Flow {flow_id} version {version} is not in this program.") from None

    def settle(self, conversation: Conversation) -> Conversation:
        """Someone who stands on a version that is gone is moved to the current one, by its ``moved`` map."""
        flow = self.flow(conversation.flow, conversation.version)
        if flow.version == conversation.version:
            return conversation
        step = flow.moved.get(conversation.step, conversation.step)
        resume = flow.moved.get(conversation.resume, conversation.resume)
        if (
            resume and resume not in flow.steps and resume != CHANGE_FINISHED
        ):  # it waits behind the gate: what is open follows
            _, resume = onward(flow, conversation.answers, frozenset())
        return replace(conversation, version=flow.version, step=step, resume=resume, detour="")

    def nowhere(self, standing: Mapping[tuple[str, int, str], int]) -> list[str]:
        """A sentence for each step at which people stand and which this program no longer has."""
        found = []
        for (flow_id, version, step), people in sorted(standing.items()):
            try:
                flow = self.flow(flow_id, version)
            except NotFound:
                flow = None
            moved = flow.moved if flow is not None and flow.version != version else {}
            if flow is None or moved.get(step, step) not in flow.steps:
                found.append(
                    f"{people} stand at {flow_id}.{step} (version {version}), which this program does not have: "
                    "keep that version in flows/retired, or say in `moved` where they go."
                )
        return found

    def line_of(self, party: Party) -> str:
        """Which of our numbers or bots speaks with this party."""
        return "victim" if self.program.shared_line else party.role.side

    def new_token(self) -> str:
        """126 random bits as 32 hex digits: cannot be guessed, fits a Telegram link and a sign-in link."""
        return "".join(f"{self.chance.draw('token', self.ids()):016x}" for _ in range(2))

    def telegram_link(self, party: Party) -> str:
        """The person's own deep link, or "" where there is no bot for them."""
        name = self.telegram_names.get(self.line_of(party), "")
        token = party.profile.telegram_token
        return f"https://t.me/{name}?start={token}" if name and token else ""

    def act(self, work: Work[T]) -> T:
        """One write transaction: through the writer's queue while a server runs, else directly."""
        if self.writer is not None:
            return self.writer.submit(work).result()
        with self.storage.writing() as unit:
            return work(unit)

    async def do(
        self,
        work: Work[T],
        *,
        inbound: Inbound | None = None,
        on_poison: Callable[[Unit, Exception], T] | None = None,
    ) -> T:
        """One write transaction from async code; returns after the commit."""
        if self.writer is None:
            raise RuntimeError("The house has no writer: start it before serving.")
        return await self.writer.do(work, inbound=inbound, on_poison=on_poison)

    def look(self, work: Work[T]) -> T:
        """One read."""
        with self.storage.reading() as unit:
            return work(unit)

    async def see(self, work: Work[T]) -> T:
        """One read from async code, in a thread: a database that waits must not hold up the webhooks."""
        return await asyncio.to_thread(self.look, work)

    def open(self) -> None:
        """Start the writer."""
        self.writer = Writer(self.storage, after_commit=self._committed)

    def close(self) -> None:
        """Finish what is queued and let go of storage."""
        if self.writer is not None:
            self.writer.close()
            self.writer = None
        self.storage.close()

    def _committed(self) -> None:
        for call in self.on_commit:
            call()
