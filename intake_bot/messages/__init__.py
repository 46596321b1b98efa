"""The words people receive: catalogs by language, the renderer, the linter."""

from intake_bot.engine.turn import Button
from intake_bot.messages.catalog import Catalog, Entry, load_catalogs
from intake_bot.messages.render import Text, Wording, Words

__all__ = ["Button", "Catalog", "Entry", "Text", "Wording", "Words", "load_catalogs"]
