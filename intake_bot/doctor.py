"""What is configured, what is missing, and what to paste where. Looks at this machine only: nothing is sent."""

from __future__ import annotations

import socket
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from intake_bot.config import Settings, environment, unknown_settings
from intake_bot.doctor_pastes import Paste, telegram_steps, twilio_pastes
from intake_bot.errors import IntakeError
from intake_bot.program_file import load_program
from intake_bot.started import named

State = Literal["ok", "missing", "wrong", "note"]
OLD_SQLITE = (3, 51, 3)
"""Before this version a WAL file can be corrupted by several connections; the rollback journal is used."""


@dataclass(frozen=True, slots=True)
class Check:
    """One line. ``missing`` is not set up yet, ``wrong`` must be mended before serving, ``note`` is worth
    knowing."""

    name: str
    state: State
    says: str


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Everything the doctor found."""

    checks: tuple[Check, ...]
    twilio: tuple[Paste, ...]
    telegram: tuple[str, ...]

    @property
    def well(self) -> bool:
        """Nothing is wrong; what is missing may be missing on purpose."""
        return all(check.state != "wrong" for check in self.checks)

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {"well": self.well, **asdict(self)}


def examine(settings: Settings) -> Diagnosis:
    """Look at everything; no check stops the others."""
    checks: list[Check] = []
    for look in (_names, _home, _program, _key, _database, _backup, _address, _port, _twilio, _telegram, _mail):
        try:
            checks += look(settings)
        except (IntakeError, OSError) as error:
            checks.append(Check(look.__name__.strip("_"), "wrong", str(error)))
    return Diagnosis(tuple(checks), twilio_pastes(settings), telegram_steps(settings))


Look = Callable[[Settings], Iterator[Check]]


def _names(settings: Settings) -> Iterator[Check]:
    for says in unknown_settings(environment()):
        yield Check("settings", "wrong", says)


def _home(settings: Settings) -> Iterator[Check]:
    home = settings.home
    if not home.is_dir():
        yield Check("home folder", "missing", f"{home} is made at the first start.")
        return
    mode = stat.S_IMODE(home.stat().st_mode)
    if mode & 0o077:
        yield Check("home folder", "wrong", f"{home} is open to others: chmod 700 {home}")
    else:
        yield Check("home folder", "ok", f"{home}, closed to others.")


def _program(settings: Settings) -> Iterator[Check]:
    path = settings.program_path
    if not path.exists():
        yield Check("program.toml", "missing", "It is made at the first start; then fill it in.")
        return
    program = load_program(path)
    now = datetime.now(UTC).astimezone(ZoneInfo(program.time_zone))
    yield Check("program.toml", "ok", f"{program.name}, sender {program.sender}.")
    clock = f"{now:%Y-%m-%d %H:%M} in {program.time_zone}. If that is wrong, set this machine's clock."
    yield Check("clock", "note", clock)


def _key(settings: Settings) -> Iterator[Check]:
    path = settings.key_path
    if not path.exists():
        yield Check("master key", "missing", f"{path} is made at the first start. Back it up apart.")
    elif stat.S_IMODE(path.stat().st_mode) & 0o077:
        yield Check("master key", "wrong", f"{path} can be read by others: chmod 600 {path}")
    else:
        yield Check("master key", "ok", f"{path}. Keep a copy apart from the database's backup.")


def _database(settings: Settings) -> Iterator[Check]:
    from storage.migrate import HEAD

    url = settings.database_url.get_secret_value() if settings.database_url else ""
    if url and not url.startswith("sqlite"):
        yield from _opened(settings, f"PostgreSQL, version {HEAD}")
        return
    yield _sqlite_version()
    path = Path(url.partition(":///")[2]) if url else settings.home / "intake.sqlite3"
    if not path.exists():
        yield Check("database", "missing", f"{path} is made at the first start.")
        return
    found = _sqlite_revision(path)
    if found not in ("", HEAD):
        says = f"{path} is at version {found}; the next start brings it to {HEAD}."
        yield Check("database", "note", says)
        return
    yield from _opened(settings, f"SQLite, {path}, version {HEAD}, rollback journal, synchronous=FULL")


def _backup(settings: Settings) -> Iterator[Check]:
    """Of SQLite only: how PostgreSQL's dumps are made, and when, is not known here."""
    from intake_bot.bootstrap.backups import last_backup

    if settings.database_url is not None or not (settings.home / "intake.sqlite3").exists():
        return
    at = last_backup(settings.home)
    if at is None:
        says = f"No backup was ever made: {named('backup DIR')}, every night. See docs/operators/keys-and-backups.md"
        yield Check("backup", "missing", says)
    else:
        yield Check("backup", "ok", f"The last one was made at {datetime.fromtimestamp(at, UTC):%Y-%m-%d %H:%M} UTC.")


def _opened(settings: Settings, says: str) -> Iterator[Check]:
    """Open it as the server does, and write once."""
    from intake_bot.bootstrap.opening import open_house

    if not settings.program_path.exists():
        yield Check("database", "note", "Not tried: there is no program.toml yet.")
        return
    with open_house(settings) as house:
        ready = house.storage.ready()
    full = "It does not take a write: is the disk full, or does something hold a lock?"
    yield Check("database", "ok" if ready else "wrong", f"{says}." if ready else full)


def _sqlite_version() -> Check:
    version = sqlite3.sqlite_version
    if sqlite3.sqlite_version_info < OLD_SQLITE:
        return Check("SQLite", "note", f"{version}: WAL is not safe with it, and is not used.")
    return Check("SQLite", "ok", f"{version}.")


def _sqlite_revision(path: Path) -> str:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as raw:
        try:
            row = raw.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.DatabaseError:
            return ""
    return str(row[0]) if row else ""


def _address(settings: Settings) -> Iterator[Check]:
    url = settings.public_url
    if url is None:
        yield Check("public address", "missing", "INTAKE_PUBLIC_URL is not set: needed for Twilio and webhooks.")
    elif not url.startswith("https://"):
        yield Check("public address", "wrong", f"{url} must begin with https://: texts go over it.")
    else:
        yield Check("public address", "ok", url)


def _port(settings: Settings) -> Iterator[Check]:
    where = f"{settings.host}:{settings.port}"
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with closing(socket.socket(family, socket.SOCK_STREAM)) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError:
            yield Check("port", "note", f"{where} is in use: by this server, or set INTAKE_PORT to another.")
        else:
            yield Check("port", "ok", f"{where} is free.")


def _twilio(settings: Settings) -> Iterator[Check]:
    if not settings.twilio_on:
        yield Check("Twilio", "missing", "Not set up: no text messages. See docs/operators/go-live-twilio.md.")
        return
    numbers = (settings.twilio_victim_number, settings.twilio_offender_number)
    if not any(numbers):
        yield Check("Twilio", "wrong", "No number is set: INTAKE_TWILIO_VICTIM_NUMBER, ..._OFFENDER_NUMBER.")
    elif not all(numbers) or numbers[0] == numbers[1]:
        says = "One number for both sides: only with shared_line = true in program.toml."
        yield Check("Twilio", "note", says)
    else:
        yield Check("Twilio", "ok", "Two numbers, one for each side.")


def _telegram(settings: Settings) -> Iterator[Check]:
    if not settings.telegram_on:
        yield Check("Telegram", "missing", "Not set up. See docs/operators/go-live-telegram.md.")
        return
    tokens = (settings.telegram_victim_token, settings.telegram_offender_token)
    both = all(tokens) and tokens[0] != tokens[1]
    says = "Two bots" if both else "One bot: only with shared_line = true in program.toml"
    yield Check("Telegram", "ok" if both else "note", f"{says}; {settings.telegram_mode}.")


def _mail(settings: Settings) -> Iterator[Check]:
    if settings.smtp_url is None or not settings.staff_email:
        says = (
            "Staff get no e-mail that something waits, nor one when somebody may be in danger: "
            "set INTAKE_SMTP_URL and INTAKE_STAFF_EMAIL."
        )
        yield Check("e-mail", "missing", says)
    else:
        yield Check("e-mail", "ok", f"Notices and urgent calls go to {len(settings.staff_email)} address(es).")
