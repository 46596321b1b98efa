"""Reads single lines as the bot would, one result a line: for tuning, for scripts, for the benchmark."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from intake_bot.engine.answers import AmountSaid, Chosen, DangerSaid, Said, TimesSaid, Unclear, Understood
from intake_bot.engine.expectations import Amount, Choice, Expectation, Person, Times
from intake_bot.messages.render import Words
from intake_bot.understanding.amounts import amount
from intake_bot.understanding.clean import LONGEST_WATCHED, clean, fold
from intake_bot.understanding.commands import command
from intake_bot.understanding.danger import danger
from intake_bot.understanding.opt_out import opt_in, opt_out
from intake_bot.understanding.questions import Index, index_of, search
from intake_bot.understanding.read import MAY_ANSWER, Around, read
from intake_bot.understanding.yes_no import said_yes_no

EXPECTS = ("yes_no", "availability", "choice", "person", "amount", "question")
CHOOSING = ("yes_no", "choice")
ACTS = {"leave": "withdraw"}
"""Commands that the result calls by another name."""
_MONEY = re.compile(r"[$€]\s*\d")
_ANSWERS = MAY_ANSWER | {"go_on", "person"}
_EXPECTED: Mapping[str, Expectation] = {"availability": Times(()), "person": Person(), "amount": Amount()}


@dataclass(frozen=True, slots=True)
class Reader:
    """How lines are to be read. ``options``: id -> label, for a choice. ``now`` is in the person's own zone."""

    language: str
    now: datetime
    expect: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    answers: Index | None = None

    def read(self, text: str) -> dict[str, object]:
        """One line's result, as docs/operators/reading-lines.md describes it."""
        whole = clean(text, LONGEST_WATCHED)
        folded, found = fold(whole), danger(whole)
        tier, act = opt_out(whole, folded), self._act(folded)
        understood, answer = Understood(Unclear()), None
        clear = found is not None and found.tier == "clear"
        if self.expect and not clear:
            understood = self._understood(text)
            answer = self._answer(whole, folded, understood)
        if answer is not None and self.expect in CHOOSING and (tier == "ambiguous" or act in _ANSWERS):
            tier = act = None  # "no need", "let me think" and "go ahead" are answers where one is asked for
        asks = bool(self.expect) and not (tier or act or clear)
        answer = answer if asks else None
        topics = self._topics(whole, understood)
        return {
            "text": text,
            "opt_out": tier,
            "act": act,
            "danger": _danger(found),
            "answer": answer,
            "asks_again": asks and answer is None,
            "topics": topics,
        }

    def _act(self, folded: str) -> str | None:
        if opt_in(folded):
            return "start"
        free = self.expect == "person"
        found = command(folded, with_argument=not free, free=free)
        if found is None or folded in {fold(label) for label in self.options.values()}:
            return None
        return ACTS.get(found.name, found.name)

    def _understood(self, text: str) -> Understood:
        expects = self._choice() if self.expect == "choice" else _EXPECTED.get(self.expect)
        return read(
            text,
            expects=expects,
            question=None,
            labels=self.options,
            language=self.language,
            strict=False,
            around=Around(self.now, self.answers if self.expect != "question" else None),
        )

    def _choice(self) -> Choice:
        """The options; where their words are sums ("Under $250", "$250-1000"), a sum names the one it falls into."""
        sums = [amount(label) if _MONEY.search(label) else None for label in self.options.values()]
        bounds = tuple((one.least, one.most) if isinstance(one, AmountSaid) else None for one in sums)
        return Choice(tuple(self.options), bounds=bounds if any(bounds) else ())

    def _answer(self, whole: str, folded: str, understood: Understood) -> object:
        if self.expect == "yes_no":
            return said_yes_no(whole, folded)
        if self.expect == "question":
            found = search(whole, self.answers) if self.answers is not None else None
            if found is None or not found.topics:
                return "none"
            return found.topics[0] if found.sure else None
        match understood.reading:
            case Chosen(option):
                return option
            case TimesSaid(windows):
                return {
                    "windows": [
                        {
                            **({"days": list(one.days)} if one.days else {"dates": list(one.dates)}),
                            "from": one.start or None,
                            "to": one.end or None,
                            "prefer": one.prefer,
                            "available": one.available,
                        }
                        for one in windows
                    ]
                }
            case Said(said, relation):
                return {"name": said, "relation": relation}
            case AmountSaid(least, most, currency):
                return {"min": least, "max": most, "currency": currency or None}
            case _:
                return None

    def _topics(self, whole: str, understood: Understood) -> list[str]:
        if self.expect == "question" and self.answers is not None:
            return list(search(whole, self.answers).topics)
        return list(understood.asked.topics) if understood.asked else []


def reader(
    words: Words,
    *,
    language: str,
    now: datetime,
    expect: str = "",
    options: Mapping[str, str] | None = None,
    role: str = "victim",
) -> Reader:
    """A reader that knows the program's approved answers for that role."""
    asks: dict[str, list[str]] = {}
    for one in words.catalogs:
        for topic, ways in words.asks(role, one).items():
            asks.setdefault(topic, []).extend(ways)
    return Reader(language, now, expect, options or {}, index_of(asks))


def _danger(found: DangerSaid | None) -> dict[str, str] | None:
    return {"kind": found.kind, "tier": found.tier} if found else None
