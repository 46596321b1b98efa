"""Reading a request's body once, and no more of it than a genuine one has."""

from __future__ import annotations

from starlette.requests import Request


class TooLong(Exception):
    """The body is longer than anything that belongs here: answer 413."""


async def read_body(request: Request, most: int) -> bytes:
    """The raw body. Counts while it reads, because a Content-Length may be missing or a lie."""
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > most:
        raise TooLong
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > most:
            raise TooLong
        chunks.append(chunk)
    return b"".join(chunks)
