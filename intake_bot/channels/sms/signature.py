"""Is this really from Twilio? X-Twilio-Signature: twilio.com/docs/usage/webhooks/webhooks-security."""

from __future__ import annotations

from twilio.request_validator import RequestValidator

from intake_bot.channels.sms.form import Pairs
from intake_bot.errors import ForgedError

HEADER = "X-Twilio-Signature"


class _Multi(dict[str, list[str]]):
    """The shape that twilio's validator asks for a name that comes more than once."""

    def getall(self, name: str) -> list[str]:
        """All values of one name."""
        return self[name]


def check_signature(auth_token: str, public_url: str, path: str, query: str, pairs: Pairs, signature: str) -> None:
    """Raise ForgedError unless Twilio signed exactly this.

    The URL is built from the configured public address and never from the request's own: behind a proxy
    that ends TLS, the request sees another scheme and host than the one that Twilio signed. All parameters
    count, also those we do not know and those that are blank.
    """
    if not signature:
        raise ForgedError("The request carries no signature.")
    url = public_url.rstrip("/") + path + (f"?{query}" if query else "")
    params = _Multi()
    for name, value in pairs:
        params.setdefault(name, []).append(value)
    try:
        genuine = RequestValidator(auth_token).validate(url, params, signature)
    except ValueError as reason:  # a port or a character that no genuine request has
        raise ForgedError("The signed request cannot be read.") from reason
    if not genuine:
        raise ForgedError(
            "The signature does not fit: check INTAKE_PUBLIC_URL and the Twilio auth token, or someone else sent this."
        )
