"""The live channels of these settings: Twilio's numbers, Telegram's bots, and e-mail to staff."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from intake_bot.casework.program import Program
from intake_bot.channels.mail.pager import CallWords, MailPager
from intake_bot.channels.mail.smtp import SmtpMailer
from intake_bot.channels.sms.form import parse_form
from intake_bot.channels.sms.inbound import parse as parse_sms
from intake_bot.channels.sms.signature import check_signature
from intake_bot.channels.sms.status import parse_status
from intake_bot.channels.sms.transport import TwilioTransport
from intake_bot.channels.sms.voice import voice_answer
from intake_bot.channels.telegram.bots import Bot, make_bot
from intake_bot.channels.telegram.inbound import parse as parse_update
from intake_bot.channels.telegram.transport import TelegramTransport
from intake_bot.channels.telegram.webhook import check_secret, parse_body
from intake_bot.config import Settings
from intake_bot.errors import SetupError
from intake_bot.service.house import House
from intake_bot.service.ports import DeliveryReport, Inbound, Mailer, Pager, Transport
from intake_bot.web.doors import Doors, Post, SmsDoor


@dataclass(slots=True)
class Channels:
    """What the settings set up."""

    transports: dict[str, Transport] = field(default_factory=dict)
    bots: dict[str, Bot] = field(default_factory=dict)
    mailer: Mailer | None = None

    async def close(self) -> None:
        """Free every connection."""
        for transport in self.transports.values():
            await transport.close()


def live_channels(settings: Settings, house: House) -> Channels:
    """Transports and bots for what is configured; SetupError where both sides would share a line unasked."""
    numbers = _numbers(settings, house.program)
    channels = Channels(bots=_bots(settings, house.program))
    if settings.twilio_on:
        token = settings.twilio_auth_token
        channels.transports["sms"] = TwilioTransport(
            account_sid=settings.twilio_account_sid or "",
            auth_token=token.get_secret_value() if token else "",
            numbers=numbers,
            messaging_service_sid=settings.twilio_messaging_service_sid or "",
            public_url=settings.public_url or "",
            api_url=settings.twilio_api_url,
            now=house.clock.now,
        )
    if channels.bots:
        channels.transports["telegram"] = TelegramTransport(channels.bots)
    if settings.smtp_url is not None:
        channels.mailer = SmtpMailer(settings.smtp_url.get_secret_value())
    return channels


def pager_of(house: House, mailer: Mailer) -> Pager:
    """Who calls staff at once: today an e-mail of its own; a phone or a pager service would stand here too."""

    def say(key: str) -> str:
        return house.words.say(f"staff.{key}", language=house.program.languages[0], channel="telegram")

    keys = ("call_subject", "call_body", "call_again_subject", "call_again_body")
    return MailPager(mailer, CallWords(*map(say, keys)))


def _numbers(settings: Settings, program: Program) -> dict[str, str]:
    victim, offender = settings.twilio_victim_number, settings.twilio_offender_number
    return _by_line(victim, offender, program, "a number", "INTAKE_TWILIO_OFFENDER_NUMBER")


def _bots(settings: Settings, program: Program) -> dict[str, Bot]:
    victim, offender = settings.telegram_victim_token, settings.telegram_offender_token
    tokens = _by_line(
        victim.get_secret_value() if victim else None,
        offender.get_secret_value() if offender else None,
        program,
        "a bot",
        "INTAKE_TELEGRAM_OFFENDER_TOKEN",
    )
    return {line: make_bot(token, settings.telegram_api_url) for line, token in tokens.items()}


def _by_line(victim: str | None, offender: str | None, program: Program, what: str, setting: str) -> dict[str, str]:
    """Line -> number or token. Two sides on one line only where the program says ``shared_line``."""
    if program.shared_line:
        one = victim or offender
        return {"victim": one} if one else {}
    if victim and victim == offender:
        raise SetupError(
            f"Both sides would share {what}: give {setting} a value of its own, "
            "or set shared_line = true in program.toml."
        )
    return {line: value for line, value in (("victim", victim), ("offender", offender)) if value}


def doors_of(settings: Settings, house: House, channels: Channels) -> Doors:
    """How providers' requests are checked and read."""
    sms = _sms_door(settings, house) if settings.twilio_on else None
    telegram: Mapping[str, Callable[[Post], Inbound]] = {}
    if settings.telegram_mode == "webhook" and settings.telegram_secret is not None:
        secret = settings.telegram_secret.get_secret_value()
        telegram = {line: _telegram_door(secret, line) for line in channels.bots}
    return Doors(sms, telegram, after_commit=answerer(channels.transports))


def answerer(transports: Mapping[str, Transport]) -> Callable[[Inbound], Awaitable[None]]:
    """Ends the wait of a tapped button, once its turn is safe."""

    async def after_commit(inbound: Inbound) -> None:
        transport = transports.get(inbound.address.channel)
        if inbound.mark and transport is not None:
            await transport.answer_tap(inbound)

    return after_commit


def _sms_door(settings: Settings, house: House) -> SmsDoor:
    token = settings.twilio_auth_token.get_secret_value() if settings.twilio_auth_token else ""
    lines = {number: line for line, number in _numbers(settings, house.program).items()}
    if house.program.shared_line and settings.twilio_messaging_service_sid:
        lines[settings.twilio_messaging_service_sid] = "victim"

    def checked(post: Post) -> list[tuple[str, str]]:
        pairs = parse_form(post.body)
        signature = post.headers.get("x-twilio-signature", "")
        check_signature(token, settings.public_url or "", post.path, post.query, pairs, signature)
        return pairs

    def inbound(post: Post) -> Inbound:
        return parse_sms(checked(post), lines, post.at)

    def status(post: Post, outbox_id: int) -> DeliveryReport | None:
        return parse_status(outbox_id, checked(post))

    def voice(post: Post) -> str:
        checked(post)
        language = house.program.languages[0]
        return voice_answer(house.words.say("common.voice", language=language), language, house.program.phone)

    return SmsDoor(inbound, status, voice)


def _telegram_door(secret: str, line: str) -> Callable[[Post], Inbound]:
    def inbound(post: Post) -> Inbound:
        check_secret(secret, post.headers.get("x-telegram-bot-api-secret-token", ""))
        return parse_update(parse_body(post.body), line, post.at)

    return inbound
