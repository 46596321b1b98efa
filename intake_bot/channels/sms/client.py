"""Twilio's own asynchronous client, with the two things it lacks: another base URL, and a time limit.

Asynchronous on purpose: the synchronous one would need a thread for each slow text, and a thread that hangs
cannot be ended. The library's own ``timeout`` does nothing in its asynchronous client (measured with 9.13:
over 6 s on a silent server with a timeout of 1 s), so each call is bounded here.
"""

from __future__ import annotations

import asyncio
from typing import Any
from urllib import request
from urllib.parse import urlsplit

import aiohttp
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client

TWILIO_URL = "https://api.twilio.com"


class BoundedClient(AsyncTwilioHttpClient):  # type: ignore[misc]  # twilio ships no types
    """Sends each request to ``api_url`` and gives up after ``seconds`` (TimeoutError)."""

    session: aiohttp.ClientSession | None

    def __init__(self, api_url: str, seconds: float) -> None:
        super().__init__(pool_connections=False)  # its session would need a running loop at construction
        self._api_url = api_url.rstrip("/")
        self._seconds = seconds

    async def request(
        self,
        method: str,
        url: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - the library's signature
        allow_redirects: bool = False,
    ) -> Any:
        """One request; a page's next URL is rewritten like the first one.

        The login goes as a header: the library would build an ``aiohttp.BasicAuth``, which is deprecated.
        """
        if self.session is None:
            self.session = aiohttp.ClientSession(proxy=_proxy(self._api_url))
        if auth is not None:
            headers = {**(headers or {}), "Authorization": aiohttp.encode_basic_auth(*auth)}
        if url.startswith(TWILIO_URL):
            url = self._api_url + url.removeprefix(TWILIO_URL)
        async with asyncio.timeout(self._seconds):
            return await super().request(method, url, params, data, headers, None, None, allow_redirects)

    async def close(self) -> None:
        """Close the connections; a later request opens new ones."""
        session, self.session = self.session, None
        if session is not None:
            await session.close()


def _proxy(url: str) -> str | None:
    """The environment's proxy (HTTPS_PROXY, NO_PROXY), as Telegram's client takes it. Not aiohttp's
    ``trust_env``: that also reads ~/.netrc, and fails on an entry beside our own login."""
    parts = urlsplit(url)
    if request.proxy_bypass(parts.hostname or ""):
        return None
    proxies = request.getproxies()
    return proxies.get(parts.scheme) or proxies.get("all")


def make_client(account_sid: str, auth_token: str, api_url: str, seconds: float) -> tuple[Any, BoundedClient]:
    """Twilio's client and the HTTP client under it. An empty environment: no setting of ours comes from
    variables that the library reads by itself."""
    http = BoundedClient(api_url or TWILIO_URL, seconds)
    return Client(account_sid, auth_token, http_client=http, environment={"": ""}), http
