"""From a driver's error to a sentence of ours.

The driver's own text may quote a row, so it ends here: what goes on is the kind of trouble only.
"""

from __future__ import annotations

import sqlite3

from sqlalchemy import exc

from intake_bot.errors import StorageBusy, StorageConflict, StorageError

_PASSING = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PROTOCOL,
    }
)
"""SQLite's primary result codes for locked, full, a failing disk, a file away."""
_CROSSED = frozenset({"40P01", "40001"})
"""PostgreSQL's deadlock and serialization failure: nothing is wrong but the moment."""


def translate(error: Exception) -> StorageError:
    """The error of ours that a driver's error is."""
    if isinstance(error, StorageError):
        return error
    if getattr(getattr(error, "orig", error), "sqlstate", None) in _CROSSED:
        return StorageConflict("Two units waited for each other; this one was undone.")
    if isinstance(error, exc.IntegrityError):
        return StorageConflict(f"The database refused a row that does not fit the others ({_code(error.orig)}).")
    if isinstance(error, exc.TimeoutError):
        return StorageBusy("No connection to the database became free in time.")
    cause = error.orig if isinstance(error, exc.DBAPIError) else error
    if _passes(error, cause):
        return StorageBusy(f"The database is locked, full or away ({_code(cause)}).")
    return StorageError(f"The database did not take this ({_code(cause)}).")


def _passes(error: Exception, cause: BaseException | None) -> bool:
    if isinstance(cause, sqlite3.Error):
        return (getattr(cause, "sqlite_errorcode", 0) & 0xFF) in _PASSING
    if getattr(cause, "sqlstate", None) == "25006":  # a server that was made read-only, as in a failover
        return True
    return isinstance(error, exc.OperationalError | exc.InterfaceError)


def _code(cause: BaseException | None) -> str:
    name = getattr(cause, "sqlite_errorname", None) or getattr(cause, "sqlstate", None)
    return str(name or type(cause).__name__)
