"""The Transport to Twilio. Its create call has no idempotency key, so doubt is settled by its list."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import aiohttp
from twilio.base.exceptions import (
    TwilioException,
    TwilioRestException,
)

from intake_bot.channels.quiet import silence_libraries
from intake_bot.channels.sms.client import TWILIO_URL, make_client
from intake_bot.channels.sms.held import day_of, same_words, when
from intake_bot.channels.sms.inbound import build
from intake_bot.channels.sms.verdicts import verdict_of
from intake_bot.channels.text import media_kinds
from intake_bot.errors import ChannelError
from intake_bot.service.ports import (
    Accepted,
    Inbound,
    Outgoing,
    Rejected,
    TryLater,
    Unsure,
    Verdict,
)

SKEW_SECONDS = 60.0
"""How far Twilio's clock and ours may differ; its times have whole seconds."""

_FAILURES = (TwilioException, aiohttp.ClientError, TimeoutError, OSError, json.JSONDecodeError)


class TwilioTransport:
    """One Twilio account, with a number for each line and, if the operator has one, a Messaging Service."""

    channel = "sms"

    def __init__(
        self,
        *,
        account_sid: str,
        auth_token: str,
        numbers: Mapping[str, str],
        messaging_service_sid: str = "",
        public_url: str = "",
        api_url: str = TWILIO_URL,
        call_seconds: float = 10.0,
        settle_seconds: float = 20.0,
        now: Callable[[], float] = time.time,
    ) -> None:
        """``numbers``: line -> our number. ``settle_seconds``: a text that is not on Twilio's list so soon
        after the attempt may still appear there, so that ``was_sent`` does not say no before."""
        silence_libraries()
        self._client, self._http = make_client(account_sid, auth_token, api_url, call_seconds)
        self._numbers = dict(numbers)
        self._service = messaging_service_sid
        self._public_url = public_url.rstrip("/")
        self._settle = settle_seconds
        self._now = now
        self._media: dict[str, tuple[str, ...]] = {}

    async def send(self, out: Outgoing) -> Verdict:
        """Create one message. With a Messaging Service, the line's own number is named as well where there is
        one (twilio.com/docs/api/errors/21603 allows both): a person must not be texted from the other
        side's number, which the service's pool might pick."""
        number = self._numbers.get(out.address.line, "")
        if not number and not self._service:
            return Rejected("misconfigured")
        asked: dict[str, Any] = {
            "to": out.address.value,
            "body": out.body,
            "validity_period": max(1, min(36000, out.valid_seconds)),
            # Off: our words are already counted in segments, and what was sent must be what the ledger says.
            "smart_encoded": False,
        }
        if number:
            asked["from_"] = number
        if self._service:
            asked["messaging_service_sid"] = self._service
        if self._public_url:
            asked["status_callback"] = f"{self._public_url}/sms/twilio/status/{out.outbox_id}"
        try:
            created = await self._client.messages.create_async(**asked)
        except _FAILURES as failure:
            return verdict_of(failure)
        return Accepted(created.sid) if created.sid else Unsure("broken_answer")

    async def was_sent(self, out: Outgoing, since: float) -> Verdict:
        """Look for these words to this person on Twilio's list, from a minute before ``since``.

        Asked twice: by the day it was sent, and again without, for a queued text has no such day yet.
        """
        from_when = since - SKEW_SECONDS
        try:
            for query in ({"date_sent_after": day_of(from_when)}, {"limit": 50}):
                for held in await self._client.messages.list_async(to=out.address.value, **query):
                    outbound = str(held.direction or "").startswith("outbound")
                    if outbound and when(held) >= from_when and same_words(held.body or "", out.body):
                        return Accepted(held.sid)
        except _FAILURES:
            return Unsure("cannot_ask")
        if self._now() - since < self._settle:
            return Unsure("too_early")
        return TryLater(0.0, "not_sent")

    async def missed(self, since: float) -> Sequence[Inbound]:
        """Texts that Twilio took for our numbers since then, oldest first; most will be known by their sid.

        Raises ChannelError when Twilio cannot be asked: an empty list would mean that nothing was missed.
        """
        from_when = since - SKEW_SECONDS
        found: list[Inbound] = []
        try:
            for line, number in self._numbers.items():
                listed = await self._client.messages.list_async(to=number, date_sent_after=day_of(from_when))
                fresh = [held for held in listed if held.direction == "inbound" and when(held) >= from_when]
                found += [await self._as_inbound(held, line) for held in fresh]
        except _FAILURES:
            # "from None": the provider's own words may quote a number, and this error may be logged.
            raise ChannelError("The SMS provider could not be asked for texts that were missed.") from None
        return sorted(found, key=lambda inbound: inbound.received_at)

    async def redact(self, provider_id: str) -> bool:
        """Empty the body that Twilio keeps, in or out. False while the text is still on its way."""
        try:
            await self._client.messages(provider_id).update_async(body="")
        except TwilioRestException as refusal:
            return bool(refusal.status == 404)
        except _FAILURES:
            return False
        return True

    async def answer_tap(self, inbound: Inbound) -> None:
        """Texts have no buttons."""

    async def close(self) -> None:
        """Close the connections, and let the loop finish closing their sockets."""
        await self._http.close()
        await asyncio.sleep(0)

    async def _as_inbound(self, held: Any, line: str) -> Inbound:
        kinds: tuple[str, ...] = ()
        if str(held.num_media or "0") != "0":
            kinds = await self._media_kinds(held.sid)
        return build(
            sid=held.sid,
            sender=held.from_ or "",
            line=line,
            body=held.body or "",
            attachments=kinds,
            received_at=when(held),
        )

    async def _media_kinds(self, sid: str) -> tuple[str, ...]:
        """What was attached: one more call, remembered, since the same texts are listed every few minutes."""
        if sid not in self._media:
            listed = await self._client.messages(sid).media.list_async(limit=10)
            if len(self._media) > 1000:
                self._media.clear()
            self._media[sid] = media_kinds(media.content_type or "" for media in listed)
        return self._media[sid]
