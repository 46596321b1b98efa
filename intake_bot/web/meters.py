"""Figures for the operator's monitoring: counts only, with labels that name no person, case or step."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, generate_latest

from intake_bot.service.house import House
from intake_bot.service.ports import Unit

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Meters:
    """One process's counters, and gauges that are read from storage when somebody asks."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._turns = Counter(
            "intake_inbounds", "What reached us by webhook.", ("channel", "receipt"), registry=self._registry
        )
        self._refused = Counter(
            "intake_refused_requests", "Webhooks that were not taken in.", ("reason",), registry=self._registry
        )
        self._reports = Counter(
            "intake_delivery_reports", "What providers said of our texts.", ("state",), registry=self._registry
        )
        self._outbox = Gauge("intake_outbox", "Rows of the outbox.", ("state",), registry=self._registry)
        self._late = Gauge(
            "intake_outbox_lag_seconds", "How long the text that waits longest has been due.", registry=self._registry
        )
        self._people = Gauge("intake_people", "People in a conversation.", ("flow",), registry=self._registry)
        self._concerns = Gauge(
            "intake_concerns", "Safety concerns; misread: staff said so.", ("tier", "stands"), registry=self._registry
        )
        self._tasks = Gauge("intake_open_tasks", "What waits for staff.", registry=self._registry)

    def inbound(self, channel: str, receipt: str) -> None:
        """One inbound was taken in."""
        self._turns.labels(channel, receipt).inc()

    def refused(self, reason: str) -> None:
        """One request was not: forged, unreadable, too_long, busy, failed."""
        self._refused.labels(reason).inc()

    def report(self, state: str) -> None:
        """One delivery report."""
        self._reports.labels(state).inc()

    def page(self, house: House) -> bytes:
        """The exposition, gauges as of now. Blocks on storage: call it in a thread."""
        house.look(lambda unit: self._read(unit, house.clock.now()))
        return generate_latest(self._registry)

    def _read(self, unit: Unit, now: float) -> None:
        self._concerns.clear()
        due = unit.next_due(now)
        self._late.set(max(0.0, now - due) if due is not None else 0.0)
        self._tasks.set(unit.open_tasks())
        for (tier, stands), count in unit.concern_counts().items():
            self._concerns.labels(tier, stands).set(count)
        people: dict[str, int] = {}
        for (flow, _, _), count in unit.standing().items():
            people[flow] = people.get(flow, 0) + count
        for flow, count in people.items():
            self._people.labels(flow).set(count)
        self._outbox.clear()
        for state, count in unit.outbox_states().items():
            self._outbox.labels(state).set(count)
