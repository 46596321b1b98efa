"""Which times a "can", "cannot", "busy" or "best" speaks of, whether it stands before or behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake_bot.understanding.availability.atoms import Atom
from intake_bot.understanding.availability.chunks import BREAKS, Chunk, Piece, chunks
from intake_bot.understanding.availability.hours import PARTS, span
from intake_bot.understanding.availability.lists import narrowed
from intake_bot.understanding.availability.marks import PLAIN, Mark, Mood, Segment, segments
from intake_bot.understanding.availability.unsure import Unsure

_YES = frozenset({"si", "yes", "yeah", "yep", "sip"})
""" "Saturday no, Sunday yes" speaks of what stands before, with or without the comma."""

_NO = frozenset(
    {"no", "noo", "nooo", "nope", "nah", "nada", "nunca", "tampoco", "no se puede", "nel", "para nada", "ninguno"}
)
_DONT = frozenset({"dont", "do not", "not"})
_HAVE = frozenset({"tengo el", "tengo la", "tengo los", "tengo un", "tengo una", "tengo"})
_FREE = frozenset(f"{who} {how}" for who in ("im", "am", "is", "are") for how in ("free", "good", "open", "off")) | {
    "free", "libres", "off", "open", "available", "works", "work", "puedo", "libre", "disponible", "can", "estoy libre",
    "im available",
}  # fmt: skip


def pieces(atoms: Sequence[Atom]) -> list[Piece]:
    """Every time of the text with its mood, in order."""
    found = list(chunks(atoms))
    for place, chunk in enumerate(found):
        _read(chunk, found[:place])
    return narrowed([piece for chunk in found for piece in chunk.pieces])


def _read(chunk: Chunk, before: Sequence[Chunk]) -> None:
    found, marks = segments(chunk.atoms)
    if (
        marks
        and marks[-1].word in _DONT
        and not found[-1].times
        and before
        and before[-1].pieces
        and before[-1].pieces[-1].mood.busy
    ):
        marks[-1] = Mark(Mood(named=True))  # "weekdays I work, weekends I don't"
    if not marks:
        _inherit(chunk, found[0], before)
    elif not any(segment.times for segment in found):
        _speak_back(marks[-1], chunk, before)
    else:
        for segment, mark in _spoken(chunk, found, marks):
            _add(chunk, segment, mark, before)
        _carry_back(chunk, before)
    if chunk.pieces:
        chunk.pieces[0] = replace(chunk.pieces[0], after=max(chunk.after, chunk.pieces[0].after))


def _spoken(chunk: Chunk, found: list[Segment], marks: list[Mark]) -> Iterator[tuple[Segment, Mark | None]]:
    """Each run of times with the mark that speaks of it."""
    if not found[0].times:
        last = len(marks) if found[-1].times else len(marks) - 1
        for place in range(1, last + 1):
            mark = marks[place - 1]
            behind = marks[place] if place == last and last < len(marks) else None
            yield found[place], _together(mark, behind)
        return
    if not found[-1].times:
        chunk.posted = True
        yield from _posted(found, marks)
        return
    if marks[0].mood.prefer and found[1].times and found[1].times[0].joined:
        yield found[0], marks[0]  # "Thursday preferred or Friday"
        yield found[1], Mark(Mood(named=True))
        for place, mark in enumerate(marks[1:], 2):
            yield found[place], mark
        return
    joined = not marks[0].forward and (
        (not found[0].has_hours and not found[1].has_days) or (not found[0].has_days and not found[1].has_hours)
    )
    yield found[0], marks[0] if joined else None
    for place, mark in enumerate(marks, 1):
        yield found[place], mark


def _posted(found: list[Segment], marks: list[Mark]) -> Iterator[tuple[Segment, Mark | None]]:
    """The marks stand behind their times: "Mondays I can't"."""
    answered = marks[-1].word in _YES or (marks[-1].mood.available and marks[0].word in _NO)
    bound = [
        mark.forward and bool(found[place + 1].times) and not (mark.word in _NO and answered)
        for place, mark in enumerate(marks)
    ]
    for place, segment in enumerate(found[:-1]):
        own = marks[place - 1] if place and bound[place - 1] else None
        yield segment, own or (None if bound[place] else marks[place])


def _together(mark: Mark, behind: Mark | None) -> Mark:
    """A mark before the times, and one behind them."""
    if behind is not None and mark.word in _HAVE and behind.word in _FREE:
        return behind  # "tengo el martes libre"
    if behind is not None and not mark.mood.available and behind.mood.available and behind.word in _FREE:
        raise Unsure("part")  # "I work Mondays Tuesdays I'm free"
    if behind is None or mark.mood.available is False:
        return mark
    prefer = (mark.mood.prefer or behind.mood.prefer) and behind.mood.available
    return replace(mark, mood=Mood(behind.mood.available, prefer, behind.mood.busy, named=True))


def _add(chunk: Chunk, segment: Segment, mark: Mark | None, before: Sequence[Chunk]) -> None:
    mood = mark.mood if mark else PLAIN
    earlier = [*(piece for one in before for piece in one.pieces), *chunk.pieces]
    has_hours = any(piece.mood.available and piece.atom.kind == "time" for piece in earlier)
    anew = mark is not None and mark is not chunk.mark
    chunk.mark = mark
    whole = False
    for place, atom in enumerate(segment.times):
        whole = whole or _is_whole(atom, place, mark)
        behind_day = place > 0 and segment.times[place - 1].kind in ("days", "dates")
        clock = atom.time is not None and atom.time.how not in ("part", "any")
        main = bool(mark and mark.forward and earlier and behind_day and clock and not has_hours)
        after = int(atom.joined)
        chunk.pieces.append(
            Piece(
                atom,
                PLAIN if main or (atom.loose and atom.time) or whole else mood,
                after,
                main,
                bool(mark and mark.minus),
                bool(mark and mark.excepting),
                anew and not place,
            )
        )


def _is_whole(atom: Atom, place: int, mark: Mark | None) -> bool:
    """ "except Mondays any day": what the exception is from."""
    return place > 0 and atom.kind == "days" and atom.loose and mark is not None and mark.excepting


def _inherit(chunk: Chunk, segment: Segment, before: Sequence[Chunk]) -> None:
    """Times without a mark go on with a list that began with one ("not Mondays, Tuesdays or Fridays")."""
    last = next((one for one in reversed(before) if one.pieces), None)
    anew = any(
        "rest" in (atom.kind, atom.text)
        or (atom.kind == "days" and atom.loose)
        or (atom.time is not None and (atom.loose or atom.time.how == "any"))
        for atom in segment.times
    )
    mood, main = PLAIN, False
    if last is not None and last is before[-1] and chunk.after <= 2 and not last.posted and not anew:
        said = last.pieces[-1].mood
        later = said.busy and _is_afterwards(segment, last)
        goes_on = _lists_on(segment, last) and said != PLAIN
        later = later or (said.busy and _is_outside(segment, last))  # "my shift is 2 to 10, mornings then"
        if (said.busy and not later) or goes_on or (said.prefer and not segment.has_days):
            mood = said
        main = not said.available and (later or not said.busy) and not segment.has_days
    chunk.pieces += [Piece(atom, mood, int(atom.joined), main) for atom in segment.times]


def _is_afterwards(segment: Segment, last: Chunk) -> bool:
    """Hours from an hour on; on other days too, where whole days are taken ("I work weekdays, Sat after 4")."""
    hours = [atom.time.how for atom in segment.times if atom.time is not None]
    whole = not any(piece.atom.time is not None for piece in last.pieces)
    if not segment.times:
        return True
    return set(hours) == {"after"} and (whole or len(hours) == len(segment.times))


def _is_outside(segment: Segment, last: Chunk) -> bool:
    """Nothing but parts of the day that lie outside the hours just named."""
    parts = [atom.time for atom in segment.times if atom.time is not None and atom.time.part in PARTS]
    ranges = [one.atom.time for one in last.pieces if one.atom.time is not None and one.atom.time.how == "range"]
    days = [atom for atom in segment.times if atom.kind == "days"]
    if not ranges or len(parts) + len(days) < len(segment.times) or segment.times[0].time is None:
        return False
    spans = [span(one) for one in ranges]
    return all(
        end is not None and start is not None and (end <= PARTS[part.part][0] or PARTS[part.part][1] <= start)
        for start, end in spans
        for part in parts
    )


def _lists_on(segment: Segment, last: Chunk) -> bool:
    """The days go on with the list before the comma; hours come at its end ("Tue, Wed and Fri after 6")."""
    if not segment.has_hours:
        return not last.pieces[-1].mood.available or last.pieces[-1].mood.prefer
    days = [atom for atom in segment.times if atom.kind in ("days", "dates")]
    return len(days) > 1 and days[-1].joined and all(one.atom.kind in ("days", "dates") for one in last.pieces)


def _speak_back(mark: Mark, chunk: Chunk, before: Sequence[Chunk]) -> None:
    """A clause with nothing but a mark speaks of the times before it: "Dec 10, so no"."""
    if chunk.word not in ("so", "comma", "stop") or not before or not before[-1].pieces:
        return
    last = before[-1]
    working = chunk.word == "comma" and _only_days(last)  # "Wed - working"
    if not (mark.mood.prefer or (not mark.mood.available and (working or not mark.mood.busy))):
        return
    if not any(piece.mood.named for piece in last.pieces):
        last.pieces = [replace(piece, mood=mark.mood) for piece in last.pieces]
        if working and len(before) > 1 and last.after == BREAKS["comma"] and _only_days(before[-2]):
            raise Unsure("part")  # "Monday, Tuesday, I work"


def _only_days(chunk: Chunk) -> bool:
    """Nothing but days, of which nothing is said."""
    return bool(chunk.pieces) and all(
        piece.atom.kind in ("days", "dates") and not piece.mood.named for piece in chunk.pieces
    )


def _carry_back(chunk: Chunk, before: Sequence[Chunk]) -> None:
    """ "Mondays, Wednesdays and Fridays do not work": the list before the comma too."""
    days = [piece for piece in chunk.pieces if piece.atom.kind in ("days", "dates")]
    hours = chunk.pieces[len(days) :]
    if not chunk.posted or len(days) < 2 or any(piece.atom.kind != "time" for piece in hours):
        return
    if any(one.mood.available for one in days):
        return
    after = chunk.after
    for earlier in reversed(before):
        plain = all(piece.atom.kind in ("days", "dates") and not piece.mood.named for piece in earlier.pieces)
        if after != 2 or not earlier.pieces or not plain:
            return
        earlier.pieces = [replace(piece, mood=days[0].mood) for piece in earlier.pieces]
        after = earlier.after
