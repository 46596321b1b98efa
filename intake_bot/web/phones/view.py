"""What the page shows: for one case, everybody's phone as they would see it, and a stranger's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from intake_bot.casework.case import Case, Party
from intake_bot.service.house import House
from intake_bot.service.ports import PartyState, Unit
from intake_bot.web.phones.network import Bubble, Network

STRANGER = "+14155550199"
"""A number in no case (555-01xx is set aside for fiction)."""
LANGUAGES = {"en": "English", "es": "Spanish"}
LINK = re.compile(r"https://t\.me/(?P<bot>\w{3,64})\?start=(?P<token>[A-Za-z0-9_-]{1,64})")


@dataclass(frozen=True, slots=True)
class ThreadView:
    """One conversation on one screen."""

    key: str
    """Unique on the page."""
    app: str
    line: str
    title: str
    with_whom: str
    bubbles: Sequence[Bubble]
    open: bool
    blocked: bool
    stopped: bool = False
    """This phone told STOP here: the phone company lets no text from this line through."""

    @property
    def latest(self) -> float:
        """When something last happened here; 0.0 for never."""
        return self.bubbles[-1].at if self.bubbles else 0.0


@dataclass(frozen=True, slots=True)
class PhoneView:
    """One phone with what stands beside it on the table: whose it is, and the card from staff."""

    number: str
    name: str
    about: str
    line: str
    threads: tuple[ThreadView, ...]
    code_words: tuple[str, ...] = ()
    telegram_link: str = ""

    @property
    def key(self) -> str:
        """For ids on the page."""
        return self.number.lstrip("+")

    @property
    def front(self) -> str:
        """The key of the thread in which something happened last; at the same moment, Telegram, which comes later."""
        return max(self.threads, key=lambda thread: (thread.latest, thread.app if thread.bubbles else "")).key


@dataclass(frozen=True, slots=True)
class Ready:
    """One person whose summary can be read."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Table:
    """One case's phones. ``steps``: what a newcomer has done already."""

    case_no: str
    case_nos: tuple[str, ...]
    phones: tuple[PhoneView, ...]
    invited: bool
    finished: tuple[Ready, ...]
    """Whose summary is there to be read."""
    answered: bool
    """Whoever was written to has come to an end, and somebody finished."""
    ready: str
    """The key of a party whose first text could be released first, or empty."""
    waits_until: float | None = None
    """When the next text goes out that waits for someone's safe hours or a time they asked for."""


def lay_table(house: House, network: Network, unit: Unit, case_no: str, *, stranger: bool) -> Table:
    """Everything the page needs, in one read."""
    cases = [case for case in unit.cases() if case.closed_at is None]
    case = next((one for one in cases if one.case_no == case_no), cases[0] if cases else None)
    parties = sorted(unit.parties(case.id), key=lambda party: party.role.value != "victim") if case else []
    states = {party.key: unit.state(party.id) for party in parties}
    phones = [_phone(house, network, case, party) for party in parties if party.profile.name] if case else []
    if stranger or not phones:
        phones.append(_stranger(house, network))
    finished = tuple(Ready(key, state.party.profile.name) for key, state in states.items() if state.records)
    written_to = [state for state in states.values() if state.invited_at is not None]
    return Table(
        case_no=case.case_no if case else "",
        case_nos=tuple(one.case_no for one in cases),
        phones=tuple(phones),
        invited=any(state.invited_at is not None for state in states.values()),
        finished=finished,
        answered=bool(finished) and all(map(_ended, written_to)),
        waits_until=_waits_until(unit, parties, house.clock.now()),
        ready=next((key for key, state in states.items() if state.invited_at is None), ""),
    )


def _ended(state: PartyState) -> bool:
    return bool(state.records or (state.conversation and state.conversation.outcome))


def _waits_until(unit: Unit, parties: Sequence[Party], now: float) -> float | None:
    waiting = [
        entry.not_before
        for party in parties
        for entry in unit.outbox(party.id)
        if entry.state == "ready" and entry.not_before > now + 1
    ]
    return min(waiting, default=None)


def number_of(party: Party) -> str:
    """The person's number, or a made one for someone who is reached by Telegram alone."""
    return party.profile.phone or f"+1202555{party.id % 10_000:04d}"


def _phone(house: House, network: Network, case: Case, party: Party) -> PhoneView:
    number, line = number_of(party), house.line_of(party)
    language = LANGUAGES.get(party.language, party.language)
    return PhoneView(
        number=number,
        name=party.profile.name,
        about=f"{party.role.value.capitalize()} in {case.case_no} · {language}",
        line=line,
        threads=_threads(house, network, number, (line,)),
        code_words=party.profile.code_words,
        telegram_link=house.telegram_link(party),
    )


def _stranger(house: House, network: Network) -> PhoneView:
    lines = ("victim",) if house.program.shared_line else ("victim", "offender")
    return PhoneView(
        number=STRANGER,
        name="Someone else’s phone",
        about="In no case: found the number on a fridge door",
        line="victim",
        threads=_threads(house, network, STRANGER, lines),
    )


def _threads(house: House, network: Network, number: str, lines: tuple[str, ...]) -> tuple[ThreadView, ...]:
    phone = network.add(number)
    several = len(lines) > 1
    made: list[ThreadView] = []
    for line in lines:
        for app in ("sms", "telegram") if line in house.telegram_names else ("sms",):
            title = "Texts" if app == "sms" else "Telegram"
            made.append(
                ThreadView(
                    key=f"{number.lstrip('+')}-{app}-{line}",
                    app=app,
                    line=line,
                    title=f"{title} ({line}s’ line)" if several else title,
                    with_whom=house.program.sender if app == "sms" else f"@{house.telegram_names[line]}",
                    bubbles=tuple(phone.thread(app, line)),
                    open=app == "sms" or line in phone.started,
                    blocked=app == "telegram" and line in phone.blocked,
                    stopped=app == "sms" and line in phone.stopped,
                )
            )
    return tuple(made)
