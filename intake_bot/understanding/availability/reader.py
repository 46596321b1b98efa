"""The tokens of a text become atoms: days, dates, hours, and the marks between them that say what they are for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from intake_bot.engine.windows import WEEK
from intake_bot.understanding.availability.almanac import of_coming_month, stretch
from intake_bot.understanding.availability.atoms import Atom
from intake_bot.understanding.availability.chunks import BREAKS
from intake_bot.understanding.availability.dates import date_at
from intake_bot.understanding.availability.habits import habit_at
from intake_bot.understanding.availability.holidays import holiday
from intake_bot.understanding.availability.hours import ANY, Clock, Time
from intake_bot.understanding.availability.neighbours import (
    bare_day,
    ends,
    is_named_again,
    is_unknown_verdict,
    last_day,
    points_back,
    said_beside,
    whole_day,
)
from intake_bot.understanding.availability.relative import relative_at
from intake_bot.understanding.availability.spans import time_at
from intake_bot.understanding.availability.stretches import stretched, to_last
from intake_bot.understanding.availability.tokens import Token, peek
from intake_bot.understanding.availability.unsure import Unsure
from intake_bot.understanding.availability.weeks import EIGHT, Named, days_at
from intake_bot.understanding.phrases import word_set

_FILLERS = word_set(
    """
    filler the las at a to this next last around from ish onward plus hours oclock years numword ordword nth half
    weeks days_word month_word greeting hedge notthen minutes open between yhalf yquarter lessquarter halfpast
    quarterpast quarterto lastpast weekday_next month
    """
)
_COUNTED = frozenset({"my", "mi", "mis", "our", "these", "those", "los", "the"})
"""A number behind one of these counts things ("my 3 kids")."""
_FAR, _FEW = 8, 2
_MONTH = 28
_THAT = frozenset({"that", "ese", "aquel"})
_AS = frozenset({"as", "que", "q", "like", "k", "del", "de"})
_LIMITS = frozenset({"after", "before", "until", "from", "latest", "earliest"})
_JOINS = {"dash": "comma", "slash": "and", "ask": "stop"}
_UNREAD = frozenset({"number", "ordinal", "clock", "date", "noon", "midnight"})


@dataclass(slots=True)
class Reader:
    """Where the reading stands: what has been found so far, and what carries over to what follows."""

    tokens: Sequence[Token]
    today: date
    found: list[Atom] = field(default_factory=list)
    clock: Clock | None = None
    """The last hour that was named: "after that"."""
    near: date | None = None
    """The month that was named last."""

    def read(self) -> list[Atom]:
        """Every atom, in the order of the text."""
        at = 0
        while at < len(self.tokens):
            try:
                at = self._step(at)
            except Unsure as unsure:
                self.found.append(Atom("unsure", unsure.why))
                at += 1
        return [
            replace(atom, joined=place > 0 and self.found[place - 1].kind in ("and", "or"))
            for place, atom in enumerate(self.found)
        ]

    def _step(self, at: int) -> int:
        token = self.tokens[at]
        for reader in (
            self._whole,
            self._days,
            self._dates,
            self._limit_of_date,
            self._hours,
            self._habits,
            self._beside,
        ):
            here = reader(at)
            if here:
                return here
        if token.kind == "number" and peek(self.tokens, at - 1).text in _COUNTED:
            return at + 1
        if token.kind in _UNREAD:
            self.found.append(Atom("unread", token.text))
        elif token.kind in _LIMITS:
            self.found.append(Atom("limit", token.text))
        elif token.text == "(" and self.found and self.found[-1].kind == "busy":
            pass  # "my class (5-7 Tues)"
        elif token.kind == "those":
            self.found.append(Atom("those", token.value))
        elif token.kind not in _FILLERS:
            self.found.append(Atom(_JOINS.get(token.kind, token.kind), token.text))
        return at + 1

    def _days(self, at: int) -> int:
        named = relative_at(self.tokens, at, self.today) or days_at(self.tokens, at, self.today)
        if named is None:
            return 0
        if peek(self.tokens, named.end).kind == "onward" and not named.back:
            raise Unsure("part")  # "del lunes en adelante": days without an end
        eight = EIGHT.get(peek(self.tokens, named.end + 1).number, 0)
        if eight and named.dates and peek(self.tokens, named.end).text == "en":  # "este lunes en ocho"
            named = replace(named, end=named.end + 2, dates=tuple(on + timedelta(days=eight) for on in named.dates))
        if len(named.dates) == 1 and not named.back:
            named = to_last(self.tokens, at, named, self.today)
        self._named(named)
        return named.end

    def _beside(self, at: int) -> int:
        """What its neighbours give a meaning: "the week of Dec 7-9", "the other Fridays", "til noon, free after"."""
        token = self.tokens[at]
        if token.kind == "weekof":
            found = date_at(self.tokens, at + 1, self.today)
            if found is None or len(found[1]) < 2:
                self.found.append(Atom("blocks", token.text))
            return at + 1
        if token.kind == "same" and peek(self.tokens, at + 1).text in _AS:
            return self._same_as(at)
        if is_unknown_verdict(self.tokens, at, self.found):
            self.found.append(Atom("verdict", token.text))
            return at + 1
        if token.text in _THAT and points_back(self.tokens, at, self.found):
            self.found.append(Atom("those", "day"))
            return at + 2
        if token.kind == "rest" and peek(self.tokens, at + 1).kind in ("day", "days"):
            return self._other_days(at + 1)
        if token.text == "no" and peek(self.tokens, at + 1).text == "se" and ends(peek(self.tokens, at + 2)):
            self.found.append(Atom("hedge", "no se"))
            return at + 2
        said = said_beside(self.tokens, at, self.found)
        if said is not None:
            self.found.append(said)
            return at + 1
        offered = (bool(self.found) and self.found[-1].kind == "can") or " " in token.text
        if token.kind == "after" and offered and self.clock and ends(peek(self.tokens, at + 1)):
            self.found.append(Atom("time", time=Time("after", self.clock)))
            return at + 1
        return 0

    def _same_as(self, at: int) -> int:
        """ "Wednesday the same as Tuesday": the day that is named again says nothing more."""
        days = days_at(self.tokens, at + 2, self.today)
        self.found.append(Atom("same", self.tokens[at].text))
        return days.end if days else at + 2

    def _whole(self, at: int) -> int:
        here = whole_day(self.tokens, at)
        if here:
            self.found.append(Atom("time", text="all day", time=ANY))
        return here

    def _other_days(self, at: int) -> int:
        """ "the other Saturdays" begins something new, whatever was said of the days before."""
        here = self._days(at)
        if self.found[-1].kind == "days":
            self.found[-1] = replace(self.found[-1], text="rest", loose=False)
        return here

    def _named(self, named: Named) -> None:
        if named.dates and named.days:  # "the rest of this week": both are never wanted
            named = replace(named, days=())
        if named.back:
            self._turn_back(named)
        elif named.dates:
            self.found.append(Atom("dates", dates=named.dates))
        else:
            self.found.append(Atom("days", days=named.days, loose=named.days == WEEK))

    def _turn_back(self, named: Named) -> None:
        """ "Tuesday or Thursday next week": the days before become dates."""
        place = len(self.found) - 1
        turned = False
        while place >= 0 and (self.found[place].kind in ("time", "and", "or") or self.found[place].kind == "days"):
            if self.found[place].kind == "days":
                dates = tuple(named.turn(day) for day in self.found[place].days)
                self.found[place] = Atom("dates", dates=tuple(sorted(dates)))
                turned = True
            place -= 1
        if not turned and not named.harmless:
            self.found.append(Atom("unsure", "next_week"))

    def _dates(self, at: int) -> int:
        if is_named_again(self.tokens[at], self.found):
            return at + 1
        found = date_at(self.tokens, at, self.today, near=self._near(at))
        found = found or bare_day(self.tokens, at, self.found, self.near or self.today)
        if found is None:
            return 0
        here, dates = found
        dates = self._agreeing(at, here, dates)
        if len(dates) == 2 and self.found and self.found[-1].kind in ("not", "cant"):
            kinds = {token.kind for token in self.tokens[at:here]}
            if "comma" in kinds and not kinds & {"and", "or"}:
                raise Unsure("part")  # "not the 9th, the 10th": both, or the 10th in its place?
        if any(token.kind in ("month", "holiday") for token in self.tokens[at:here]):
            self.near = max(self.today, dates[0].replace(day=1))
        joined = peek(self.tokens, here).kind in ("to", "dash", "a", "until")
        joined = joined or (peek(self.tokens, at - 1).kind == "between" and peek(self.tokens, here).kind == "and")
        if joined:
            last = date_at(self.tokens, here + 1, max(dates[0], self.today))
            last = last or last_day(self.tokens, here + 1, dates[-1])
            if last:
                here, dates = last[0], stretched(dates, last[1])
        if peek(self.tokens, at - 1).kind == "between" and len(dates) == 2:
            dates = stretch(*dates)
        if peek(self.tokens, here).kind in ("onward", "plus"):
            raise Unsure("part")  # "the 10th or later": days without an end
        whole_month = len(dates) > 5 and self.tokens[at].kind == "month" and here == at + 1
        self.found.append(Atom("dates", dates=dates, loose=whole_month))
        return here

    def _agreeing(self, at: int, here: int, dates: tuple[date, ...]) -> tuple[date, ...]:
        """ "Sundays except the 27th": the coming 27th that is a Sunday."""
        days = next((one.days for one in reversed(self.found[-3:]) if one.kind == "days"), ())
        excepts = bool(self.found) and self.found[-1].kind in ("except", "not", "minus")
        bare = not any(token.kind in ("month", "date", "holiday") for token in self.tokens[at:here])
        if not (excepts and bare and len(dates) == 1 and 0 < len(days) <= _FEW) or WEEK[dates[0].weekday()] in days:
            return dates
        for month in range(1, 4):
            later = of_coming_month(dates[0].day, dates[0].replace(day=1) + timedelta(days=31 * month))
            if WEEK[later.weekday()] in days:
                return (later,)
        raise Unsure("two_dates")

    def _near(self, at: int) -> date | None:
        """The month of a bare day: the one named last, or that of its holiday ("the 24th, Christmas Eve")."""
        for token in self.tokens[at : at + _FAR]:
            if token.kind == "holiday":
                named = holiday(token.value, self.today)
                if any(one.number == day.day for one in self.tokens[at : at + 4] for day in named):
                    return max(self.today, named[0].replace(day=1))
        return self.near

    def _limit_of_date(self, at: int) -> int:
        """ "after the 3rd", "until Friday": days without an end cannot be kept."""
        if self.tokens[at].kind not in _LIMITS or time_at(self.tokens, at):
            return 0
        days = days_at(self.tokens, at + 1, self.today)
        if self.tokens[at].kind == "from" and days and len(days.days) > 1:
            return at + 1
        if self.tokens[at].kind == "from" and days and not days.dates and days.end > at + 2:
            return 0
        found = date_at(self.tokens, at + 1, self.today)
        listed = found is not None and 1 < len(found[1]) < _MONTH
        if found and self.tokens[at].kind == "from" and (listed or _goes_on(self.tokens, found[0])):
            return at + 1
        if days or found:
            raise Unsure("part")
        return 0

    def _hours(self, at: int) -> int:
        found = time_at(self.tokens, at)
        if found is None:
            if self.tokens[at].kind == "between" and peek(self.tokens, at + 1).kind == "part":
                raise Unsure("part")  # "between lunch and 3"
            return 0
        here, time = found
        self.clock = time.second or time.first or self.clock
        self.found.append(Atom("time", text=self.tokens[at].text, time=time, until=self.tokens[at].kind == "until"))
        return here

    def _habits(self, at: int) -> int:
        found = habit_at(self.tokens, at, self.clock)
        if found is None:
            return 0
        self.clock = found.clock
        if self.tokens[at].kind == "afterthat" and self.found and self.found[-1].kind not in BREAKS:
            self.found.append(Atom("but"))  # "mass is 9 to 10 after that I'm good"
        if found.atom is not None:
            self.found.append(found.atom)
        return found.end


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    return peek(tokens, at).kind in ("to", "dash", "a", "until")
