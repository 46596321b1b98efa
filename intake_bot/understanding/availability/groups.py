"""Days and hours that belong together: "Mon and Wed after 6, Fri before noon", "evenings, Tuesdays or Thursdays"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from intake_bot.engine.windows import WEEK
from intake_bot.understanding.availability.chunks import Piece
from intake_bot.understanding.availability.group import Group, Hours, fits
from intake_bot.understanding.availability.hours import ANY, Time, settled_by
from intake_bot.understanding.availability.marks import PLAIN, Mood

_COMMA, _BUT = 2, 3
_DAYS = frozenset({"day", "days", "dia", "dias", "week", "semana", "rest"})


class Grouper:
    """Puts the pieces of a text into groups."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        self.groups: list[Group] = []

    def all(self) -> list[Group]:
        """Every group, in the order of the text."""
        for place, piece in enumerate(self._pieces):
            if piece.atom.kind == "time":
                self._hours(place, piece)
            elif piece.atom.kind == "same":
                self._same()
            else:
                self._days(place, piece)
        return self.groups

    @property
    def _last(self) -> Group | None:
        return self.groups[-1] if self.groups else None

    def _new(self, mood: Mood, piece: Piece | None = None) -> Group:
        after = piece.after if piece else 0
        self.groups.append(Group(mood, after=after, joined=piece is not None and (piece.atom.joined or after == _BUT)))
        return self.groups[-1]

    def _days(self, place: int, piece: Piece) -> None:
        group = self._last
        beside = piece.atom.joined and self._pieces[place - 1].atom.kind == "time"  # "except evenings and Sundays"
        excepts = piece.excepting and group is not None and not group.mood.available and not beside
        if (
            (piece.minus or excepts)
            and group is not None
            and set(piece.atom.days) < (group.days or set(WEEK))
            and not piece.atom.dates
        ):
            group.days = (group.days or set(WEEK)) - set(piece.atom.days)
            return
        goes_on = group is not None and (not group.has_days or piece.after <= 1) and _goes_on(group, piece)
        if group is not None and goes_on and not self._own_hours(place):
            piece = replace(piece, mood=group.mood)
        if group is None or not _alike(group.mood, piece.mood) or self._is_full(group, place, piece):
            before, group = group, self._new(piece.mood, piece)
            if piece.mood.prefer and before and before.hours and before.mood.available and not self._own_hours(place):
                group.hours = list(before.hours)
                group.hours_first = True
        if piece.mood.named and not group.mood.named:
            group.mood = piece.mood
        if piece.atom.kind == "rest":
            self._rest(place, piece, group)
        elif piece.atom.kind == "dates":
            (group.month if piece.atom.loose else group.dates).update(piece.atom.dates)
        elif piece.atom.loose:
            group.every = True
        else:
            group.days |= set(piece.atom.days)

    def _rest(self, place: int, piece: Piece, group: Group) -> None:
        """ "the other days": those that were not named."""
        if not self._says_no_more(place, piece):
            named = {day for one in self.groups for day in one.days if not self._is_alike_part(one, place)}
            group.days |= set(WEEK) - named
        elif not group.has_days:
            self.groups.remove(group)

    def _says_no_more(self, place: int, piece: Piece) -> bool:
        """ "Wednesdays or Fridays, the rest I work": nothing beyond what was offered."""
        offered = any(group.mood.available and group.explicit for group in self.groups[:-1])
        return offered and not piece.mood.available and not self._own_hours(place)

    def _is_alike_part(self, group: Group, place: int) -> bool:
        """ "Monday afternoons I work, the other afternoons", "class Mondays 3 to 6, the rest": no days are out."""
        follows = self._pieces[place + 1].atom if place + 1 < len(self._pieces) else None
        if group.mood.available or not group.hours:
            return False
        if follows is None or follows.time is None:
            return not _DAYS & set(self._pieces[place].atom.text.split())
        return follows.time.how == "part" and all(hours.time == follows.time for hours in group.hours)

    def _is_full(self, group: Group, place: int, piece: Piece) -> bool:
        if piece.anew and not piece.mood.available and (group.has_days or group.hours):
            return True
        if not group.hours:
            others = not set(piece.atom.days) <= group.days or not set(piece.atom.dates) <= group.dates
            return group.has_days and others and piece.after >= _BUT and self._own_hours(place)
        if not group.has_days:
            if piece.after == _BUT and all(hours.loose for hours in group.hours):
                return True  # "I get off at 5, but Wednesdays I'm off"
            return piece.after == 1 or (piece.after >= 2 and self._own_hours(place))
        return not group.hours_first or piece.after >= 3 or self._own_hours(place)

    def _own_hours(self, place: int) -> bool:
        """The days from here on are followed by hours of their own."""
        for at in range(place, len(self._pieces)):
            piece = self._pieces[at]
            if at > place and (piece.after >= 2 or not _alike(piece.mood, self._pieces[place].mood)):
                return False
            if piece.atom.kind in ("time", "same"):
                return True
        return False

    def _hours(self, place: int, piece: Piece) -> None:
        time = piece.atom.time
        if time is None:
            return
        if self._says_until(piece):
            return
        group = self._place_of(place, piece)
        if group.hours and self._narrow(group, place, time):
            return
        if not group.has_days and not group.hours:
            group.hours_first = True
        part = ""
        if piece.after == 1 and group.hours and time.how not in ("part", "any"):
            part = group.hours[-1].part
            group.hours[-1].time = settled_by(group.hours[-1].time, time)
        group.hours.append(Hours(time, part, piece.atom.loose))

    def _says_until(self, piece: Piece) -> bool:
        """ "I work Monday to Friday but get off at 3": busy until three."""
        group, time = self._last, piece.atom.time
        if group is None or time is None or not piece.atom.loose or time.first is None or piece.after > 3:
            return False
        if not group.mood.busy or group.hours or not group.has_days:
            return False
        group.hours.append(Hours(Time("before" if time.how == "after" else "after", time.first)))
        return True

    def _place_of(self, place: int, piece: Piece) -> Group:
        """The group that hours go to: the days before them, or a new one."""
        group = self._last
        if piece.main and not (group and group.mood.busy and group.hours):
            waiting = next((one for one in reversed(self.groups) if one.mood.available and not one.hours), None)
            return waiting or self._new(PLAIN, piece)
        if group is None:
            return self._new(piece.mood, piece)
        more = piece.after == 1 or (group.hours and self._can_narrow(group.hours[-1], piece.atom.time or ANY))
        if (group.hours and _goes_on(group, piece) and more) or _says_when(group, piece):
            return group
        if piece.anew and not piece.mood.available and _alike(group.mood, piece.mood):
            return self._new(piece.mood, piece)
        if piece.after == 1 and group.has_days and not group.hours and _alike(group.mood, piece.mood):
            return self._new(piece.mood, piece)
        if not _alike(group.mood, piece.mood):
            return self._of_other_mood(group, place, piece)
        narrows = group.hours and self._can_narrow(group.hours[-1], piece.atom.time or ANY)
        if narrows and piece.after <= _BUT and not piece.atom.joined:
            return group
        if group.hours and (
            (group.hours_first and group.has_days) or piece.after >= 3 or self._leads_days(place, piece)
        ):
            return self._after_that(group, piece)
        if piece.mood.named and not group.mood.named:
            group.mood = piece.mood
        return group

    def _of_other_mood(self, group: Group, place: int, piece: Piece) -> Group:
        mood = piece.mood
        waiting = group.explicit and not group.hours and group.mood.available
        if waiting and (mood.prefer or mood.busy) and not group.mood.named:
            group.mood = mood
            return group
        if group.hours and not group.mood.available:
            return self._after_that(group, piece)
        new = self._new(mood, piece)
        if mood.prefer and group.mood.available and group.explicit and piece.after <= _COMMA and _both_at(group, piece):
            new.take_days(group)  # "Thursday 5 works, 6 is better"
            return new
        leads = self._leads_days(place, piece)
        if not mood.available and group.explicit and group.mood.available and piece.after <= 3 and not leads:
            new.take_days(group)
        return new

    def _after_that(self, group: Group, piece: Piece) -> Group:
        """ "after that" is said of the days just named."""
        new = self._new(piece.mood, piece)
        time = piece.atom.time
        ends = {hours.time.second or hours.time.first for hours in group.hours}
        if time is not None and not piece.atom.text and time.first in ends:
            new.take_days(group)
        return new

    def _leads_days(self, place: int, piece: Piece) -> bool:
        """Hours with days right behind them, after a comma or "and": they begin something new."""
        following = self._pieces[place + 1] if place + 1 < len(self._pieces) else None
        if piece.after < 2 or following is None:
            return False
        return following.atom.kind in ("days", "dates") and following.after < 2

    def _same(self) -> None:
        """ "Tue same": the hours, and what is said of them, of the group before."""
        if len(self.groups) > 1 and not self.groups[-1].hours:
            before = self.groups[-2]
            self.groups[-1].hours = list(before.hours)
            self.groups[-1].mood = before.mood

    def _narrow(self, group: Group, place: int, time: Time) -> bool:
        """A part of the day and hours beside each other are one: "weekday evenings after 6"."""
        last, piece = group.hours[-1], self._pieces[place]
        before = self._pieces[place - 1]
        if piece.mood != before.mood and piece.after >= 2 and before.mood.named and piece.mood.named:
            return False
        if piece.after == 1 and time.how != "any":
            return False
        if "any" in (last.time.how, time.how) and piece.after < 3:
            if last.time.how == "any":
                last.time, last.loose = time, False
            return True
        if not self._can_narrow(last, time):
            return False
        part, clock = (last.time, time) if last.time.how == "part" else (time, last.time)
        last.part, last.time = part.part, clock
        return True

    @staticmethod
    def _can_narrow(last: Hours, time: Time) -> bool:
        if last.part or (last.time.how == "part") == (time.how == "part") or "any" in (last.time.how, time.how):
            return False
        part, clock = (last.time, time) if last.time.how == "part" else (time, last.time)
        return fits(part.part, clock)


def _both_at(group: Group, piece: Piece) -> bool:
    times = [piece.atom.time, *(hours.time for hours in group.hours)]
    return len(times) > 1 and all(time is not None and time.how == "at" for time in times)


def _says_when(group: Group, piece: Piece) -> bool:
    """ "Tuesday I'm on shift 3 to 11 can't": the hours of the days just named."""
    of_them = not (piece.mood.available or piece.mood.busy or piece.after)
    return of_them and group.mood.busy and group.explicit and not group.hours


def _goes_on(group: Group, piece: Piece) -> bool:
    """What is said next without a mark says more about the wish before it: "evenings are best, say 6 to 8"."""
    return group.mood.prefer and not piece.mood.named and piece.after <= 2


def _alike(one: Mood, other: Mood) -> bool:
    return one.available == other.available and one.prefer == other.prefer and one.busy == other.busy
