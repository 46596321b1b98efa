"""Twilio's inbound form -> Inbound. Fields: twilio.com/docs/messaging/guides/webhook-request."""

from __future__ import annotations

from collections.abc import Mapping

from intake_bot.channels.keywords import carrier_keyword
from intake_bot.channels.sms.form import Pairs, as_mapping
from intake_bot.channels.tapback import tapback
from intake_bot.channels.text import clean, is_e164, media_kinds
from intake_bot.errors import ChannelError
from intake_bot.service.ports import Address, Inbound

MOST_ATTACHMENTS = 10
"""Twilio's own limit of media in one MMS."""

_OPT_OUT_TYPES = {"STOP": "stop", "START": "start", "HELP": "help"}


def parse(pairs: Pairs, lines: Mapping[str, str], received_at: float) -> Inbound:
    """Read one inbound text.

    ``lines`` maps each of our numbers, and optionally a Messaging Service's sid, to its line. The number that
    was texted decides; the service's sid is asked only for a number that is not listed. Raises ChannelError
    when there is no message sid: without it a repetition could not be told from a second text.
    """
    form = as_mapping(pairs)
    sid = next((form[name] for name in ("MessageSid", "SmsSid", "SmsMessageSid") if form.get(name)), "")
    if not sid:
        raise ChannelError("The form from the SMS provider names no message.")
    line = lines.get(form.get("To", "")) or lines.get(form.get("MessagingServiceSid", "")) or ""
    kinds = _attachments(form)
    return build(
        sid=sid,
        sender=form.get("From", ""),
        line=line,
        body=form.get("Body", ""),
        attachments=kinds,
        received_at=received_at,
        opt_out_type=form.get("OptOutType", ""),
    )


def build(
    *,
    sid: str,
    sender: str,
    line: str,
    body: str,
    attachments: tuple[str, ...],
    received_at: float,
    opt_out_type: str = "",
) -> Inbound:
    """One Inbound, the same whether the text came by webhook or from Twilio's list (transport.missed).

    ``line`` empty: it came to a number that is not ours. A sender that is not a plain phone number
    (``whatsapp:``, ``rcs:``, a short code) is of unknown kind too: nobody can be answered there.
    """
    if not line or not is_e164(sender):
        return Inbound(Address("sms", line or "victim", sender), sid, received_at, kind="unknown")
    text = clean(body)
    reacted = "" if opt_out_type else tapback(text)
    if reacted:  # a reaction that was taken back is nothing to anyone
        told, kind = (text, "reaction") if reacted == "set" else ("", "unknown")
        return Inbound(Address("sms", line, sender), sid, received_at, told, kind)
    keyword = _OPT_OUT_TYPES.get(opt_out_type.strip().upper(), "") or carrier_keyword("sms", text)
    return Inbound(
        address=Address("sms", line, sender),
        provider_id=sid,
        received_at=received_at,
        text=text,
        kind="media" if attachments and not text.strip() else "text",
        attachments=attachments,
        carrier_keyword=keyword,
    )


def _attachments(form: Mapping[str, str]) -> tuple[str, ...]:
    count = form.get("NumMedia", "0")
    if not (count.isascii() and count.isdigit()):
        return ()
    number = min(int(count[:3]), MOST_ATTACHMENTS)
    return media_kinds(form.get(f"MediaContentType{index}", "") for index in range(number))
