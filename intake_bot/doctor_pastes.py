"""What to paste where at Twilio, and the steps at Telegram, made from this server's own settings."""

from __future__ import annotations

from dataclasses import dataclass

from intake_bot.config import Settings

RETRIES = "#rc=3&rp=all"
"""Twilio reads this behind the address and does not send it: up to 3 more tries, after any failure."""
NO_URL = "https://YOUR-ADDRESS"


@dataclass(frozen=True, slots=True)
class Paste:
    """One place in Twilio's console, the value for it, and why."""

    where: str
    value: str
    why: str


def twilio_pastes(settings: Settings) -> tuple[Paste, ...]:
    """For each number, or for the Messaging Service."""
    base = settings.public_url or NO_URL
    inbound = f"{base}/sms/twilio/inbound"
    service = settings.twilio_messaging_service_sid is not None
    place = "Messaging Service > Integration > Send a webhook" if service else "Number > Messaging Configuration"
    return (
        Paste(
            f"{place}: A message comes in (HTTP POST)",
            f"{inbound}{RETRIES}",
            "Without the part behind # a text that comes while the server restarts is tried only once more.",
        ),
        Paste(
            f"{place}: Primary handler fails (HTTP POST)",
            f"{inbound}{RETRIES}",
            "The fallback; use a second server's address here if you have one.",
        ),
        Paste(
            "Number > Voice Configuration: A call comes in (HTTP POST)",
            f"{base}/sms/twilio/voice",
            "Whoever phones the number hears one neutral sentence with your phone number.",
        ),
        Paste(
            "Status callback",
            "leave it empty",
            f"Each text carries its own: {base}/sms/twilio/status/...",
        ),
        Paste(
            "Messaging Service > Opt-Out Management" if service else "Opt-out",
            "leave the default (STOP, START, HELP answered by Twilio)",
            "Advanced Opt-Out may be on, in the languages of your program: Twilio then answers those words, and "
            "intake-bot stays silent. Do not add words of your own, above all not AGREE, ACEPTO, LEAVE or RETIRARME.",
        ),
        Paste(
            "Trust Hub > A2P 10DLC",
            "register brand and campaign before the first text",
            "Texts of an unregistered US number are not delivered (error 30034).",
        ),
    )


def telegram_steps(settings: Settings) -> tuple[str, ...]:
    """In order; for each of the two bots."""
    base = settings.public_url or NO_URL
    mode = (
        f"Webhook: the server registers {base}/telegram/victim/webhook and .../offender/webhook "
        "itself when it starts, with INTAKE_TELEGRAM_SECRET."
        if settings.telegram_mode == "webhook"
        else "Polling: nothing to register; the server asks Telegram for what is new. One server of several does it."
    )
    return (
        "In Telegram, write /newbot to @BotFather: once for people who were harmed, once for those responsible.",
        "Choose neutral names: the name and picture are seen by whoever holds the phone.",
        "Set the tokens as INTAKE_TELEGRAM_VICTIM_TOKEN and INTAKE_TELEGRAM_OFFENDER_TOKEN (or ..._TOKEN_FILE).",
        "With @BotFather: /setjoingroups > Disable, so that nobody adds a bot to a group.",
        mode,
        "Start the server again. The case page then shows each person's own link to hand over.",
    )
