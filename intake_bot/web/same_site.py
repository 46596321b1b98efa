"""Refusing forms that another site sent, where there is no session to bind a token to."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.requests import Request


def from_our_pages(request: Request) -> bool:
    """True when the browser says that this came from a page of ours, or says nothing at all.

    Sec-Fetch-Site is sent by every current browser; Origin by older ones with each POST.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host", "")
