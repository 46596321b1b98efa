"""What a review holds, before it is drawn on a page: plain data, so that both pages say the same."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of a line; ``sample`` where a value stands."""

    text: str
    sample: bool = False


Lines = tuple[tuple[Run, ...], ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One piece in one language."""

    lines: Lines
    telegram: Lines = ()
    """Where it reads otherwise there."""
    small: str = ""
    """What it costs and asks of its reader: "2 SMS · grade 4"."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One form of a text: as it is first sent, in other words, at length."""

    label: str
    mine: Side
    source: Side | None
    follows: bool = False
    """The same answers follow that stand under the first form."""


@dataclass(frozen=True, slots=True)
class Row:
    """One text of the catalog; or, with ``same``, the numbers of those that come here again."""

    number: int = 0
    title: str = ""
    source_title: str = ""
    key: str = ""
    notes: tuple[str, ...] = ()
    pieces: tuple[Piece, ...] = ()
    same: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """Texts that belong together."""

    title: str
    intro: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """The whole document. ``ui`` is what it says itself, in its reader's language."""

    language: str
    language_name: str
    source: str
    """"" where the language under review is the program's first."""
    source_name: str
    program: str
    send_to: str
    date: str
    """As it is written in the reader's language."""
    iso_date: str
    texts: int
    parts: tuple[Part, ...]
    ui: dict[str, object] = field(default_factory=dict)
