"""Telegram bots: updates in, Bot API calls out. See inbound, buttons, transport, polling, webhook."""
