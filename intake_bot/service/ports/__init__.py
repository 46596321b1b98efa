"""What the use cases need from outside: channels to speak through, storage to keep things in.

Adapters (channels/, storage/) implement these protocols and are held to them by one contract suite each.
All times are seconds since the epoch, UTC. Everything a person wrote is plain here: storage seals it.
"""

from intake_bot.engine.turn import Button
from intake_bot.service.ports.keeping import STRANGERS, KeptAnswer, KeptEvent, KeptInbound, OutboxEntry, PartyState
from intake_bot.service.ports.speaking import (
    FINAL_STATES,
    Accepted,
    Address,
    DeliveryReport,
    Inbound,
    Mailer,
    Outgoing,
    Pager,
    Rejected,
    Tap,
    Transport,
    TryLater,
    Unsure,
    Verdict,
)
from intake_bot.service.ports.storage import Storage, Unit, Work
from intake_bot.service.ports.world import Chance, Clock

__all__ = [
    "FINAL_STATES",
    "STRANGERS",
    "Accepted",
    "Address",
    "Button",
    "Chance",
    "Clock",
    "DeliveryReport",
    "Inbound",
    "KeptAnswer",
    "KeptEvent",
    "KeptInbound",
    "Mailer",
    "OutboxEntry",
    "Outgoing",
    "Pager",
    "PartyState",
    "Rejected",
    "Storage",
    "Tap",
    "Transport",
    "TryLater",
    "Unit",
    "Unsure",
    "Verdict",
    "Work",
]
