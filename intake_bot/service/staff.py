"""Who may use the console, and the one-time link by which they sign in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from intake_bot.errors import NotFound, Refused
from intake_bot.mail_address import is_mailable, not_mailable
from intake_bot.service.house import House
from intake_bot.service.ports import Unit

LINK_LIVES = 15 * 60.0
"""Seconds in which a sign-in link can be used, once."""
SIGN_IN_PATH = "/console/sign-in"
"""The console's page that takes a link, as ``?token=...``."""


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Someone who may sign in."""

    email: str
    name: str

    @property
    def mailable(self) -> bool:
        """False where neither notices nor calls can reach them (taken in by an earlier version)."""
        return is_mailable(self.email)


def add(house: House, email: str, name: str) -> StaffMember:
    """Let someone in; the same address again changes the name. Refused where staff could not be mailed there."""
    email = tidy_email(email)
    if not is_mailable(email):
        raise Refused(not_mailable(email))
    if not name.strip():
        raise Refused("Give the name that stands beside what this person does.")
    member = StaffMember(email, name.strip())
    house.act(lambda unit: unit.add_staff(member.email, member.name, house.clock.now()))
    return member


def remove(house: House, email: str) -> str:
    """End someone's access at once, open links and signed-in browsers with it; the address as it was kept."""
    email = tidy_email(email)
    if not house.act(lambda unit: unit.remove_staff(email)):
        raise NotFound(f"Nobody with the address {email} is on the staff.")
    return email


def members(house: House) -> tuple[StaffMember, ...]:
    """Everyone who may sign in."""
    found = house.look(lambda unit: dict(unit.staff()))
    return tuple(StaffMember(email, name) for email, name in sorted(found.items()))


def sign_in_token(house: House, email: str, *, lives: float = LINK_LIVES) -> str:
    """A token that signs this member in once. Only its hash is kept."""
    email = tidy_email(email)
    token = house.new_token()

    def work(unit: Unit) -> None:
        if email not in unit.staff():
            raise NotFound(f"Nobody with the address {email} is on the staff: add them first.")
        unit.put_sign_in(hash_of(token), email, house.clock.now() + lives)

    house.act(work)
    return token


def sign_in_link(house: House, email: str, base_url: str, *, lives: float = LINK_LIVES) -> str:
    """The whole link, to be handed over by a way that only this member reads."""
    return f"{base_url.rstrip('/')}{SIGN_IN_PATH}?token={sign_in_token(house, email, lives=lives)}"


def hash_of(token: str) -> str:
    """How a token is kept: SHA-256, hex. It has 126 random bits, so no salt is needed."""
    return hashlib.sha256(token.encode()).hexdigest()


def tidy_email(email: str) -> str:
    """Lower case, without space around: how addresses are kept and compared. One that an earlier version took and
    that cannot be mailed is found by it, too, so that it can be removed."""
    return email.strip().lower()
