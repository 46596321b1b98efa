"""Both providers' stand-ins, for tests of the whole server."""

from tests.standins.fixtures import telegram, telegram_server, twilio, twilio_server

__all__ = ["telegram", "telegram_server", "twilio", "twilio_server"]
