"""E-mail through an SMTP server, with the standard library's client in a thread."""

from __future__ import annotations

import asyncio
import smtplib
import ssl
from collections.abc import Sequence
from contextlib import suppress
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from urllib.parse import parse_qs, unquote, urlsplit

import structlog

from intake_bot.errors import ChannelError, SetupError

log = structlog.get_logger()

_YES = frozenset({"1", "true", "yes"})


class SmtpMailer:
    """A Mailer over ``INTAKE_SMTP_URL``: ``smtp://user:pass@host:587?starttls=1`` or ``smtps://...:465``.

    ``from=`` in the query, or else the user if it is an address, or else ``sender``, is the From address.
    """

    def __init__(self, url: str, sender: str = "", seconds: float = 10.0) -> None:
        """Raises SetupError for a URL that cannot be used. ``seconds`` bounds each step with the server."""
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError as reason:
            raise SetupError("INTAKE_SMTP_URL is not a URL like smtp://user:pass@host:587.") from reason
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
            raise SetupError("INTAKE_SMTP_URL must begin with smtp:// or smtps:// and name a host.")
        query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
        self._tls = parts.scheme == "smtps"
        self._starttls = query.get("starttls", "").lower() in _YES
        self._host = parts.hostname
        self._port = port or (465 if self._tls else 587 if self._starttls else 25)
        self._user, self._password = unquote(parts.username or ""), unquote(parts.password or "")
        user_address = self._user if "@" in self._user else ""
        self._sender = query.get("from") or user_address or sender or f"intake-bot@{self._host}"
        self._seconds = seconds

    async def send(self, to: Sequence[str], subject: str, body: str) -> None:
        """Send one e-mail to each; they do not see each other. Raises ChannelError when it went out to none."""
        if not to:
            return
        message = self._message(subject, body)
        try:
            left_out = await asyncio.to_thread(self._hand_over, list(to), message)
        except smtplib.SMTPAuthenticationError:
            raise ChannelError("The mail server refused the user or password in INTAKE_SMTP_URL.") from None
        except smtplib.SMTPNotSupportedError:
            raise ChannelError("The mail server does not offer what INTAKE_SMTP_URL asks for.") from None
        except smtplib.SMTPRecipientsRefused:
            raise ChannelError("The mail server refused every staff address.") from None
        except ssl.SSLError:
            raise ChannelError("No secure connection to the mail server could be made.") from None
        except (smtplib.SMTPException, OSError, ValueError):
            raise ChannelError("The mail server could not be reached, or did not take the e-mail.") from None
        if left_out:
            log.warning("email_not_taken_for_some", addresses=left_out, of=len(to))

    def _message(self, subject: str, body: str) -> EmailMessage:
        message = EmailMessage()
        message["Subject"] = " ".join(subject.split())  # a line break would start another header
        message["From"] = self._sender
        message["To"] = "undisclosed-recipients:;"
        message["Date"] = formatdate()
        message["Message-ID"] = make_msgid(domain=self._sender.rpartition("@")[2] or None)
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office answers to us
        message.set_content(body)
        return message

    def _hand_over(self, to: list[str], message: EmailMessage) -> int:
        """Each address by itself, so that one which the server does not take keeps nobody else from being told; for
        how many it failed. Raises only when it failed for all of them."""
        sent, trouble = 0, smtplib.SMTPException()
        server = self._connected()
        try:
            for one in to:
                if server.sock is None:  # it hung up over the address before this one
                    server = self._connected()
                try:
                    server.send_message(message, from_addr=self._sender, to_addrs=[one])
                    sent += 1
                except (smtplib.SMTPNotSupportedError, ValueError):  # letters this server cannot write to
                    trouble = smtplib.SMTPRecipientsRefused({})
                except smtplib.SMTPException as error:
                    trouble = error
        except (smtplib.SMTPException, OSError):  # gone for good: whoever was not reached yet is not
            if not sent:
                raise
        finally:
            _say_goodbye(server)
        if not sent:
            raise trouble
        return len(to) - sent

    def _connected(self) -> smtplib.SMTP:
        context = ssl.create_default_context()
        server: smtplib.SMTP
        if self._tls:
            server = smtplib.SMTP_SSL(self._host, self._port, timeout=self._seconds, context=context)
        else:
            server = smtplib.SMTP(self._host, self._port, timeout=self._seconds)
        try:
            if self._starttls:
                server.starttls(context=context)
            if self._user:
                server.login(self._user, self._password)
        except BaseException:
            server.close()
            raise
        return server


def _say_goodbye(server: smtplib.SMTP) -> None:
    """What was taken is taken, whatever the server says to this."""
    with suppress(smtplib.SMTPException, OSError):
        server.quit()
    server.close()
