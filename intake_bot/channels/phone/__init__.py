"""The simulated phones of the demo and of tests: a carrier, a Telegram and people's phones, all in memory."""

from intake_bot.channels.phone.model import Bubble, Phone
from intake_bot.channels.phone.network import PhoneNetwork
from intake_bot.channels.phone.transport import PhoneTransport

__all__ = ["Bubble", "Phone", "PhoneNetwork", "PhoneTransport"]
