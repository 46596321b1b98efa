"""Who is signed in: a random id in the cookie, everything else in the database."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from intake_bot.service.house import House
from intake_bot.service.ports import Unit
from intake_bot.service.staff import hash_of

COOKIE = "intake_console"
LASTS = 10 * 3600
"""Seconds of a session: a working day, so that a forgotten browser is signed out by the next."""

Wall = Callable[[], float]
"""Seconds since the epoch, UTC."""


@dataclass(frozen=True, slots=True)
class Member:
    """The staff member behind one request. ``token`` proves that a form came from this session's own pages."""

    email: str
    name: str
    token: str


class Sessions:
    """Opens, finds and ends sessions. ``wall`` is the real time: the demo's clock may jump by weeks, and a
    session must not end with it."""

    def __init__(self, house: House, wall: Wall, path: str, *, https: bool) -> None:
        self._house = house
        self._wall = wall
        self._path = path
        self._https = https

    def begin(self, link_token: str) -> str | None:
        """Use up a sign-in link and open a session for its member; the session's id, or None for a link that
        is used, too old or made up. Blocks on the writer: call it in a thread."""
        session_id = secrets.token_urlsafe(32)

        def work(unit: Unit) -> str | None:
            email = unit.take_sign_in(hash_of(link_token), self._house.clock.now())
            if email is None or email not in unit.staff():
                return None
            unit.put_session(hash_of(session_id), email, self._wall() + LASTS)
            return session_id

        return self._house.act(work)

    def member(self, request: Request) -> Member | None:
        """Who this is; None when nobody is signed in, or no longer on the staff. Reads storage."""
        session_id = request.cookies.get(COOKIE, "")
        if not session_id:
            return None

        def work(unit: Unit) -> Member | None:
            email = unit.session(hash_of(session_id), self._wall())
            name = unit.staff().get(email) if email else None
            return Member(email, name, form_token(session_id)) if email and name else None

        return self._house.look(work)

    def end(self, request: Request) -> None:
        """Sign out."""
        session_id = request.cookies.get(COOKIE, "")
        self._house.act(lambda unit: unit.drop_session(hash_of(session_id)))

    def put_cookie(self, response: Response, session_id: str) -> None:
        """Not readable by scripts, not sent along by other sites' forms, over TLS only where there is TLS."""
        response.set_cookie(
            COOKIE, session_id, max_age=LASTS, path=self._path, secure=self._https, httponly=True, samesite="lax"
        )

    def drop_cookie(self, response: Response) -> None:
        """Forget it."""
        response.delete_cookie(COOKIE, path=self._path, secure=self._https, httponly=True, samesite="lax")


def form_token(session_id: str) -> str:
    """What each form of a session carries. Made from the id, which no other site can read, so nothing is stored."""
    return hmac.new(session_id.encode(), b"intake-console-form", hashlib.sha256).hexdigest()


def same_token(wanted: str, given: str) -> bool:
    """Compared in constant time."""
    return hmac.compare_digest(wanted.encode(), given.encode("utf-8", "surrogateescape"))
