"""The conversations, as data. Retired versions stay while anyone stands on them."""

from __future__ import annotations

from collections.abc import Mapping

from intake_bot.engine.flow import Flow
from intake_bot.flows.offender import OFFENDER
from intake_bot.flows.victim import VICTIM

CURRENT: Mapping[str, Flow] = {flow.id: flow for flow in (VICTIM, OFFENDER)}
"""The version that new conversations start on, by flow id (the role's name)."""

RETIRED: Mapping[tuple[str, int], Flow] = {}
"""Earlier versions that people may still stand on, by (id, version)."""
