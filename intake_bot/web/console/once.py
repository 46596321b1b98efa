"""A form that is sent twice by one impatient hand acts once, and both get the page of the first.

Each form carries an id of its own page. What was done by it is remembered in this process only: a second click
comes at once and to the same server.
"""

from __future__ import annotations

import asyncio
import copy
import hashlib
import secrets
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from starlette.datastructures import FormData
from starlette.responses import Response

FIELD = "form"
"""The form's field that holds the id."""
_MOST = 1000
"""Forms remembered at once."""


def form_id() -> str:
    """A new one for each form of each page."""
    return secrets.token_hex(8)


class Once:
    """Remembers forms under way, and those that did what they were to do."""

    def __init__(self) -> None:
        self._acts: OrderedDict[str, asyncio.Task[Response]] = OrderedDict()

    async def act(self, path: str, form: FormData, work: Callable[[], Awaitable[Response]]) -> Response:
        """Do it, unless the very same form with the very same content did it already. A form that was refused may
        be sent again."""
        if not form.get(FIELD):
            return await work()
        key = _key(path, form)
        if key not in self._acts:
            self._acts[key] = asyncio.ensure_future(work())
            while len(self._acts) > _MOST:
                self._acts.popitem(last=False)
        # shielded: the browser gives up the first request when the second is sent, and the act goes on
        answer = await asyncio.shield(self._acts[key])
        if answer.status_code >= 400:
            self._acts.pop(key, None)
        answer = copy.copy(answer)
        answer.raw_headers = list(answer.raw_headers)
        return answer


def _key(path: str, form: FormData) -> str:
    """The content belongs to it: someone may go back, change their words, and send the same form again."""
    said = [path]
    for name, value in form.multi_items():
        said += name, value if isinstance(value, str) else f"{value.filename} {value.size}"
    return hashlib.sha256("\x1f".join(said).encode("utf-8", "surrogateescape")).hexdigest()
