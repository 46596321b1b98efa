"""Walks a flow as people might: mostly answering, sometimes doing anything else."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from intake_bot.engine.advance import advance, begin
from intake_bot.engine.answers import (
    Asked,
    ChangeSaid,
    Chosen,
    ChosenSeveral,
    Command,
    DangerSaid,
    NearTie,
    NoWords,
    OptInSaid,
    OptOutSaid,
    Reading,
    Said,
    StaleTap,
    TimesSaid,
    TimesUnsure,
    Unclear,
)
from intake_bot.engine.asking import expects, is_open
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.expectations import Choice, CodeWord, Consent, Person, Several, Times, Words
from intake_bot.engine.flow import Flow
from intake_bot.engine.topics import TOPICS
from intake_bot.engine.turn import Heard, Turn
from intake_bot.engine.windows import Window

CODE_WORDS = ("maple", "river", "lantern")
ODD: tuple[Reading, ...] = (
    Command("back"),
    Command("change"),
    Command("skip"),
    Command("repeat"),
    Command("language"),
    Command("language", "es"),
    Command("more"),
    Command("menu"),
    Command("person"),
    Command("go_on"),
    Command("leave"),
    Command("edited"),
    Command("carrier_help"),
    Command("pause"),
    Command("erase"),
    TimesUnsure("two_hours"),
    TimesSaid((Window(("mon",), start="18:00", end="21:00"), Window(("thu",), available=False))),
    NearTie(("yes", "no")),
    ChangeSaid("place", Chosen("online")),
    ChangeSaid("place", Said("the library")),
    ChangeSaid("hopes", Said("peace")),
    ChangeSaid("times", TimesSaid((Window(("sat",)),))),
    ChangeSaid("times", Unclear()),
    ChangeSaid("take_part", Chosen("agree")),
    ChangeSaid("form", ChosenSeveral(("video", "letters"))),
    OptOutSaid(by_carrier=False),
    OptOutSaid(by_carrier=True),
    OptInSaid(),
    DangerSaid("self_harm"),
    StaleTap(),
    NoWords("image"),
    Unclear(),
    Said("something else"),
)


@dataclass
class Walker:
    """One person's way through a flow. ``seed`` replays it."""

    flow: Flow
    seed: int
    telegram: bool = True
    oddness: float = 0.15
    now: float = 1_000_000.0
    turns: list[Turn] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.reading: Reading = Unclear()
        fresh = Conversation(self.flow.id, self.flow.version, self.flow.start, "en", "sms", address="sms:1")
        self.last = begin(self.flow, fresh, self.heard(Unclear()))
        self.turns.append(self.last)

    @property
    def conversation(self) -> Conversation:
        return self.last.conversation

    def heard(self, reading: Reading, *, accepted: bool = True, address: str = "") -> Heard:
        """A reply as the engine gets it; from another ``address`` than the talk's own it is a guest's."""
        features = frozenset({"telegram"}) if self.telegram else frozenset()
        return Heard(
            reading,
            "(reply)",
            len(self.turns),
            self.now,
            (address or self.own).partition(":")[0],
            address or self.own,
            self.now,
            DangerSaid("pressured", "possible") if self.chance.random() < self.oddness / 10 else None,
            self.question_to_us() if self.chance.random() < self.oddness / 2 else None,
            accepted,
            self.chance.getrandbits(30),
            CODE_WORDS,
            features=features,
        )

    def question_to_us(self) -> Asked:
        """Any question beside a reply: surely one topic, one of three, or none of ours."""
        topics = self.chance.sample(TOPICS[self.flow.id], 3)
        sure = self.chance.random() < 0.5
        return Asked(tuple(topics[:1] if sure else topics if self.chance.random() < 0.7 else ()), sure)

    def sensible(self) -> Reading:
        """An answer that fits the open question, any of them with equal weight."""
        waits_for = expects(self.flow, self.conversation)
        match waits_for:
            case Choice(options) | Consent(options):
                every = waits_for.options if isinstance(waits_for, Consent) else options
                return Chosen(self.chance.choice(every))
            case Several(options, alone):
                many = [option for option in options if option not in alone]
                if alone and self.chance.random() < 0.3:
                    return ChosenSeveral((self.chance.choice(alone),))
                count = self.chance.randint(1, len(many))
                picked = set(self.chance.sample(many, count))
                return ChosenSeveral(tuple(option for option in options if option in picked))
            case Times(options):
                if self.chance.random() < 0.4:
                    return Chosen(self.chance.choice(options))
                return TimesSaid((Window(("tue", "thu"), start="18:00", end="21:00", prefer=True),))
            case CodeWord():
                if self.chance.random() < 0.08:
                    return Command("skip")
                right = self.chance.random() < 0.6
                return Said(CODE_WORDS[self.conversation.word] if right else "wrong")
            case Words() | Person():
                return Command("skip") if self.chance.random() < 0.3 else Said("my own words")
            case _:
                return Command("go_on")

    def step(self, reading: Reading | None = None, *, accepted: bool = True) -> Turn:
        """One reply and its turn."""
        self.now += self.chance.choice((5.0, 60.0, 3600.0, 50_000.0 if self.chance.random() < 0.1 else 60.0))
        if reading is None:
            odd = self.chance.random() < self.oddness
            reading = self.chance.choice(ODD) if odd else self.sensible()
        self.reading = reading
        if self.telegram and self.chance.random() < 0.01:
            self._visit()
        else:
            self.last = advance(self.flow, self.conversation, self.heard(reading, accepted=accepted))
        self.turns.append(self.last)
        return self.last

    @property
    def own(self) -> str:
        """The address of the talk itself."""
        return self.conversation.address if self.turns else "sms:1"

    def _visit(self) -> None:
        """The person opens the talk in a new chat, and mostly knows the word."""
        chat = f"telegram:{len(self.turns)}"
        self.last = advance(self.flow, self.conversation, self.heard(Unclear(), address=chat))
        self.turns.append(self.last)
        if self.conversation.guest == chat:
            word = CODE_WORDS[self.conversation.guest_word] if self.chance.random() < 0.8 else "wrong"
            self.reading = Said(word)
            self.last = advance(self.flow, self.conversation, self.heard(self.reading, address=chat))

    def is_open(self) -> bool:
        return is_open(self.conversation)
