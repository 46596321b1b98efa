"""What every command uses: the settings, the house, who acts, and how things are printed."""

from __future__ import annotations

import getpass
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from typer.core import TyperGroup

from intake_bot.config import Settings, load_settings
from intake_bot.errors import IntakeError, Refused

if TYPE_CHECKING:
    from intake_bot.service.house import House

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for a script.")]
By = Annotated[str, typer.Option("--by", help="Who does this; goes on record. Default: who you are here.")]
CaseNo = Annotated[str, typer.Argument(metavar="CASE", help="The case number.")]
PartyKey = Annotated[str, typer.Argument(metavar="PARTY", help="victim-1, offender-1, ...")]


class PlainErrors(TyperGroup):
    """Prints an IntakeError as it is and exits with 1, without a traceback."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except IntakeError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(1) from error


def settings() -> Settings:
    """From the environment and ``.env``."""
    return load_settings()


@contextmanager
def house() -> Iterator[House]:
    """The house of these settings, for one command."""
    from intake_bot.bootstrap.opening import open_house

    with open_house(settings()) as opened:
        yield opened


def words_folder(found: Settings) -> Path | None:
    """The program's own replacements of words, if it has any."""
    folder = found.home / "messages"
    return folder if folder.is_dir() else None


def actor(by: str) -> str:
    """The name that goes on record for an act from the command line."""
    if by.strip():
        return by.strip()
    try:
        return f"{getpass.getuser()} (command line)"
    except (KeyError, OSError) as error:
        raise Refused("Say who does this: --by NAME.") from error


def print_json(value: object) -> None:
    """Indented JSON. Ids are texts, as they have more digits than some readers keep."""
    typer.echo(json.dumps(plain(value), ensure_ascii=False, indent=2))


def plain(value: Any) -> Any:
    """Dataclasses as objects, tuples as lists, long whole numbers as texts, at any depth."""
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, dict):
        return {str(name): plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple | frozenset):
        return [plain(one) for one in value]
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 2**53:
        return str(value)
    return value


def print_table(title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table as wide as the terminal; without one, as wide as it needs to be."""
    console = Console(soft_wrap=False, markup=False, highlight=False)
    table = Table(title=title or None, title_justify="left", show_edge=False, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(str(cell) for cell in row))
    if not console.is_terminal:
        console.width = max(console.width, 160)
    console.print(table)


def local(at: float | None, zone: str = "") -> str:
    """A moment to the minute, in UTC or a zone; a dash where there is none."""
    if at is None:
        return "-"
    if zone:
        from zoneinfo import ZoneInfo

        return datetime.fromtimestamp(at, ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M UTC")


def read_text(path: Path) -> str:
    """A file's text, ``-`` for standard input; a sentence where it cannot be read."""
    try:
        if str(path) == "-":
            return typer.get_text_stream("stdin").read()
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise Refused(f"{path} cannot be read: {reason}.") from error
