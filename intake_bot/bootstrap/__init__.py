"""The one place where ports meet adapters; tests and production both enter here."""

from intake_bot.bootstrap.chat import chat
from intake_bot.bootstrap.demo import demo
from intake_bot.bootstrap.opening import open_house
from intake_bot.bootstrap.serving import serve

__all__ = ["chat", "demo", "open_house", "serve"]
