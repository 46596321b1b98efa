"""A bot that prepares people for victim-offender mediation by text message."""

__version__ = "0.1.0"
