"""A house with people in it who were invited and have the hello on their phones, ready to reply.

In the figure "receive" nothing is delivered, yet an answer to a consent, identity or safety question counts only
once a provider had accepted it. So ``accept_ahead`` notes, before the clock starts and through the port that
delivery uses, that a question with a very high number was accepted. Receiving reads and compares that note as ever
and writes the same row, so nothing of its work is left out; what is left out (claim, send, verdict) is measured
by the figure "receive and deliver". Since the questions stay unsent, each turn also takes the one before it back,
which in service is seldom needed: "receive" is a little worse here than it is there.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench.kit.talk import CODE_WORDS, LANGUAGES, Line, Talk
from intake_bot.bootstrap.opening import new_id
from intake_bot.casework.case import Case, Party, Profile
from intake_bot.casework.program import CrisisLine, Program
from intake_bot.messages.catalog import Catalog, load_catalogs
from intake_bot.messages.render import Words
from intake_bot.service.house import House, RealClock
from intake_bot.service.ports import Address, Inbound, Unit
from intake_bot.service.turns import begin_talk
from storage.open import SqlStorage, open_storage

ANY_QUESTION = 1_000_000
"""Higher than any question's number here."""

PROGRAM = Program(
    name="Benchmark Program",
    sender="Bench Program",
    phone="+1 415 555 0100",
    staff_hours={"en": "Mon-Fri 9-5", "es": "lun-vie 9-5"},
    time_zone="America/Los_Angeles",
    languages=LANGUAGES,
    effect={
        side: {"en": "Your case goes on the same way.", "es": "Su caso sigue igual."} for side in ("victim", "offender")
    },
    crisis_lines=(CrisisLine({"en": "Talk to someone any time", "es": "Hable con alguien a toda hora"}, "988"),),
)


class FirstWord:
    """Seeded chance whose numbers are multiples of three: the first of three code words is asked."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def draw(self, *labels: object) -> int:
        """Up to 63 random bits."""
        return self._random.getrandbits(61) * 3


@dataclass(slots=True)
class Person:
    """One party and their script; ``done`` replies have been taken in."""

    party_id: int
    address: Address
    lines: tuple[Line, ...]
    done: int = 0

    def says(self, at: float) -> Inbound:
        """The next reply as a channel would hand it over."""
        return Inbound(self.address, f"SM{self.party_id:020d}{self.done:04d}", at, self.lines[self.done].says)


def words_for(talk: Talk) -> Words:
    """The catalogs, with the talk's own texts as one more file."""
    catalogs = load_catalogs(LANGUAGES)
    for language, texts in talk.words.items():
        files = {**catalogs[language].files, talk.flow.id: dict(texts)}
        catalogs[language] = Catalog(language, files)
    return Words(catalogs, PROGRAM)


def open_at(url: str, home: Path) -> SqlStorage:
    """The database, made if need be."""
    return open_storage(url, home=home, master_key=b"m" * 32, index_key=b"i" * 32, ids=new_id)


def open_house(talk: Talk, words: Words, storage: SqlStorage, seed: int) -> House:
    """A house that serves this talk's flow; its writer runs."""
    house = House(
        program=PROGRAM,
        words=words,
        storage=storage,
        clock=RealClock(),
        chance=FirstWord(seed),
        ids=new_id,
        flows={talk.role.value: talk.flow, talk.flow.id: talk.flow},
        quiet=0.0,  # how long an answer waits for a second text is no work, and would hide what is
    )
    house.open()
    return house


def move_in(house: House, talk: Talk, count: int) -> list[Person]:
    """So many people, each invited a moment ago; all in one transaction."""
    return house.act(lambda unit: [_invited(house, unit, talk, n) for n in range(count)])


def accept_ahead(house: House, people: Sequence[Person]) -> None:
    """Every question that will be asked counts as accepted by the provider (see above)."""

    def work(unit: Unit) -> None:
        for person in people:
            hello = unit.outbox(person.party_id)[0]
            unit.put_verdict(replace(hello, question=ANY_QUESTION), state="accepted", at=house.clock.now())

    house.act(work)


def _invited(house: House, unit: Unit, talk: Talk, n: int) -> Person:
    now = house.clock.now()
    case = Case(new_id(), f"BENCH-{n}", "court", "diversion", "theft", "2026-01-01", "strangers", True, opened_at=now)
    # No country has given out numbers that begin +1 999.
    profile = Profile(f"Person {n}", "", f"+1999{n:07d}", CODE_WORDS, telegram_token=f"bench-token-{n}")
    party = Party(new_id(), case.id, f"{talk.role.value}-1", talk.role, talk.begins_in(n), PROGRAM.time_zone, profile)
    unit.add_case(case, [party])
    unit.set_invited(party.id, now)
    begin_talk(house, unit, party.id, new_id(), now)
    return Person(party.id, Address("sms", house.line_of(party), profile.phone), talk.lines(n))
