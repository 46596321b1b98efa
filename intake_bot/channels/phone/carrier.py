"""What the carrier does by itself, as Twilio's default opt-out handling does it for a US long code.

Source: Twilio support article 223134027 (the words of its three answers are Twilio's, shortened).
"""

from __future__ import annotations

from intake_bot.channels.keywords import keyword
from intake_bot.channels.phone.model import Phone

STOPPED = (
    "You have successfully been unsubscribed. You will not receive any more messages from this number. "
    "Reply START to resubscribe."
)
STARTED = "You have successfully been re-subscribed to messages from this number. Reply STOP to unsubscribe."
HELP = "Reply STOP to unsubscribe. Msg&Data Rates May Apply."


def carrier_act(phone: Phone, line: str, text: str) -> str:
    """Let the carrier see a text to one of our numbers first; returns its own answer, or empty.

    A second STOP and a START of someone who never stopped are answered by nobody.
    """
    row = keyword("sms", text)
    if row is None:
        return ""
    stopped = line in phone.stopped
    if row.means == "stop" and not stopped:
        phone.stopped.add(line)
        return STOPPED
    if row.means == "start" and stopped:
        phone.stopped.discard(line)
        return STARTED
    return HELP if row.means == "help" else ""
