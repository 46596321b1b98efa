"""Opens the house that a home folder holds: program, words, flows, keys and database."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from intake_bot.bootstrap.logs import set_up_logs
from intake_bot.config import Settings
from intake_bot.engine.verify import verify
from intake_bot.errors import FlowError, SetupError
from intake_bot.flows import CURRENT, RETIRED
from intake_bot.messages.render import Words
from intake_bot.program_file import load_program, write_default_program
from intake_bot.service.house import House, RealClock
from intake_bot.service.ports import Storage
from storage.keys import make_or_read_key
from storage.open import open_storage

DEMO_HOME = "demo_home"
"""The mark of a home that the demo made: invented people must not stand beside real ones."""
BOT_NAME = "telegram_name:"
"""The mark, by line, that keeps a bot's @name: commands beside the server print links, too."""


class RealChance:
    """The machine's own randomness; labels matter only to tests."""

    def draw(self, *labels: object) -> int:
        """63 random bits."""
        return secrets.randbits(63)


def new_id() -> int:
    """63 bits: milliseconds since 2020 in front, so that ids rise with time; chance behind them."""
    return ((time.time_ns() // 1_000_000 - 1_577_836_800_000) << 22) | secrets.randbits(22)


def prepare_home(home: Path, *, sample: bool = False) -> None:
    """Make the folder, closed to others, and a first program.toml. From here on whatever this process makes is its
    owner's alone: SQLite's super-journal, too, which takes no file's mode."""
    os.umask(0o077)
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.chmod(home, 0o700)
        if not (home / "program.toml").exists():
            write_default_program(home / "program.toml", sample=sample)
    except OSError as error:
        raise SetupError(f"The folder {home} cannot be used: {error.strerror}. Set INTAKE_HOME to another.") from error


def check_flows() -> None:
    """Refuse to start on a flow that breaks a rule: FlowError with each sentence."""
    problems = [problem for flow in CURRENT.values() for problem in verify(flow)]
    if problems:
        raise FlowError("\n".join(problem.sentence for problem in problems))


def _bot_names(storage: Storage) -> dict[str, str]:
    with storage.reading() as unit:
        found = {line: unit.get_mark(f"{BOT_NAME}{line}") for line in ("victim", "offender")}
    return {line: name for line, name in found.items() if name}


@contextmanager
def open_house(
    settings: Settings, *, telegram_names: Mapping[str, str] | None = None, sample: bool = False
) -> Iterator[House]:
    """The house of these settings, without a running writer; closed at the end."""
    set_up_logs()
    prepare_home(settings.home, sample=sample)
    program = load_program(settings.program_path)
    check_flows()
    overlay = settings.home / "messages"
    words = Words.load(program, overlay if overlay.is_dir() else None, languages=program.languages)
    master = make_or_read_key(settings.key_path)
    index = make_or_read_key(settings.home / "index.key")
    url = settings.database_url.get_secret_value() if settings.database_url else ""
    storage = open_storage(
        url or f"sqlite:///{settings.home / 'intake.sqlite3'}",
        home=settings.home,
        master_key=master,
        index_key=index,
        ids=new_id,
    )
    names = telegram_names if telegram_names is not None else _bot_names(storage)
    house = House(program, words, storage, RealClock(), RealChance(), new_id, CURRENT, RETIRED, names)
    try:
        if homeless := house.nowhere(house.look(lambda unit: unit.standing())):
            raise FlowError("\n".join(homeless))
        yield house
    finally:
        house.close()
