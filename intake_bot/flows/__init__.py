"""The conversations, as data. Retired versions stay while anyone stands on them."""

from __future__ import annotations

from collections.abc import Mapping

from intake_bot.engine.flow import Flow
from intake_bot.flows.offender import OFFENDER
from intake_bot.flows.retired import OFFENDER_1, VICTIM_1
from intake_bot.flows.victim import VICTIM

CURRENT: Mapping[str, Flow] = {flow.id: flow for flow in (VICTIM, OFFENDER)}
"""The version that new conversations start on, by flow id (the role's name)."""

RETIRED: Mapping[tuple[str, int], Flow] = {(flow.id, flow.version): flow for flow in (VICTIM_1, OFFENDER_1)}
"""Earlier versions that people may still stand on, by (id, version)."""
