"""How a stand-in calls the program under test: over HTTP, or straight into its ASGI application."""

from __future__ import annotations

from typing import Any

import httpx


class Posts:
    """Posts to public addresses. ``public_url`` is what is configured and signed; the request itself goes to
    ``local_url`` (where the program really listens) or into ``app``, an ASGI application."""

    def __init__(self, public_url: str, local_url: str = "", app: Any = None) -> None:
        self.public_url = public_url.rstrip("/")
        self._local_url = (local_url or public_url).rstrip("/")
        self._app = app

    async def post(self, url: str, content: bytes, headers: dict[str, str]) -> httpx.Response:
        """POST to a public URL of the program."""
        if not url.startswith(self.public_url):
            raise AssertionError(f"{url} is not under {self.public_url}")
        transport = httpx.ASGITransport(app=self._app) if self._app is not None else None
        async with httpx.AsyncClient(transport=transport, timeout=20, trust_env=False) as client:
            target = self._local_url + url.removeprefix(self.public_url)
            return await client.post(target, content=content, headers=headers)
